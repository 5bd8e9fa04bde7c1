/** Long work in a thread that has to answer in between: it stops at least every few milliseconds for messages that came. */
import type { Steps } from "../core/text/steps.js";
import { performance } from "node:perf_hooks";
import { setImmediate } from "node:timers/promises";

/** Well under the 16 ms of a frame: a keystroke that arrives in a slice waits no longer than this. */
export const SLICE_MILLIS = 8;

/** To be called between pieces of work; waits for nothing but the messages that are there. */
export type Pause = () => Promise<void>;

/** `turn` is what happens between two slices. */
export function createPause(turn: () => Promise<unknown> = setImmediate): Pause {
  let sliceEnd = performance.now() + SLICE_MILLIS;
  return async () => {
    if (performance.now() < sliceEnd) return;
    await turn();
    sliceEnd = performance.now() + SLICE_MILLIS;
  };
}

/** All pieces, with a pause after each. */
export async function runSteps<Answer>(steps: Steps<Answer>, pause: Pause): Promise<Answer> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await pause();
  }
}
