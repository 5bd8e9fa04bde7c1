/** Long work in a thread that has to answer in between: it stops at least every few milliseconds for messages that came. */
import { performance } from "node:perf_hooks";
import { setImmediate } from "node:timers/promises";

const SLICE_MILLIS = 8;

/** To be called between pieces of work; waits for nothing but the messages that are there. */
export type Pause = () => Promise<void>;

export function createPause(): Pause {
  let sliceEnd = performance.now() + SLICE_MILLIS;
  return async () => {
    if (performance.now() < sliceEnd) return;
    await setImmediate();
    sliceEnd = performance.now() + SLICE_MILLIS;
  };
}
