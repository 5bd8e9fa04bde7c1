/**
 * Drives work on a whole workspace without blocking the connection. JavaScript cannot be interrupted from outside, so such
 * work is written as a generator that yields between its pieces; here it runs in short slices, and between two slices
 * waiting messages are read and the caller is asked whether the answer is still wanted.
 */
import { performance } from "node:perf_hooks";
import { setImmediate, setTimeout } from "node:timers/promises";
import { SLICE_MILLIS } from "../host/slices.js";

export type Work<Result> = Generator<undefined, Result> | AsyncGenerator<undefined, Result>;

export type Outcome<Result> = { readonly kind: "done"; readonly value: Result } | { readonly kind: "dropped" };

/** Runs `work` to its end, or drops it at the first slice boundary where `unwanted` holds. Errors of work that is wanted reject. */
export async function runSliced<Result>(work: Work<Result>, unwanted: () => boolean): Promise<Outcome<Result>> {
  let sliceEnd = performance.now() + SLICE_MILLIS;
  for (;;) {
    const step = await nextOf(work, unwanted);
    if (step === undefined) return { kind: "dropped" };
    if (step.done === true) return { kind: "done", value: step.value };
    if (performance.now() < sliceEnd) continue;
    await setImmediate();
    if (unwanted()) return { kind: "dropped" };
    sliceEnd = performance.now() + SLICE_MILLIS;
  }
}

async function nextOf<Result>(
  work: Work<Result>,
  unwanted: () => boolean,
): Promise<IteratorResult<undefined, Result> | undefined> {
  try {
    return await work.next();
  } catch (error) {
    if (unwanted()) return undefined;
    throw error;
  }
}

/** How often work that waits is asked whether it is still wanted. */
const WAIT_MILLIS = 100;

/** Waits for something that is done elsewhere, as work that can be dropped meanwhile. */
export async function* waitFor(work: Promise<void>, report: () => void): AsyncGenerator<undefined, void> {
  const state = { isDone: false };
  const done = work.finally(() => {
    state.isDone = true;
  });
  while (!state.isDone) {
    await Promise.race([done, setTimeout(WAIT_MILLIS)]);
    report();
    yield;
  }
  await done;
}
