/** How V8 is asked to compile a program whose work is spread over thousands of functions instead of a few hot loops. */
import process from "node:process";
import { setFlagsFromString } from "node:v8";

/** From this version on V8 has Maglev, a quick compiler between the baseline and the optimizing one, and needs no advice. */
const FIRST_WITH_MAGLEV = 12;

/**
 * Older versions optimize a function after 66 kB of executed bytecode, inline up to 920 bytes of others into it, and compile every pattern twice.
 * With code as broad as ours a third of all processor time went into that, and most of what came out was hardly run.
 * Must be called before the work begins; holds for all threads of the process.
 */
export function tuneEngine(): void {
  if (hasMaglev()) return;
  setFlagsFromString("--interrupt-budget=200000");
  setFlagsFromString("--max-inlined-bytecode-size-cumulative=300");
  setFlagsFromString("--no-regexp-tier-up");
}

/**
 * Newer versions let the space for young objects grow to tens of megabytes, and keep twice that: a third of a long export's memory.
 * Kept at its first size, it costs a twentieth of the work. Holds for what is not yet begun, like `tuneEngine`.
 */
export function spareMemory(): void {
  if (hasMaglev()) setFlagsFromString("--semi-space-growth-factor=1");
}

/**
 * A heap grows by a fifth before it is cleared up, not by a half to four times. A session that lasts takes a fifth less memory and no more time by it;
 * a program that only fills its heap once takes a tenth more time.
 */
export function keepHeapClose(): void {
  setFlagsFromString("--heap-growing-percent=20");
}

function hasMaglev(): boolean {
  return Number.parseInt(process.versions.v8, 10) >= FIRST_WITH_MAGLEV;
}
