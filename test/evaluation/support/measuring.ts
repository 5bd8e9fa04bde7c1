/** Scores and speeds that every evaluation computes in the same way. */
import type { Figures, Speed } from "../skills/types.js";

/** Shortest time that a speed is taken over, in milliseconds: below it the clock and the compiler decide. */
const LEAST_DURATION = 400;
/** The fastest of these is kept: what else runs on a machine only ever makes a run slower. */
const REPETITIONS = 3;

/** Precision, recall and F1 of found cases against wanted ones, both given as keys that are equal where the case is the same. */
export function scoreOfKeys(found: readonly string[], wanted: readonly string[]): Figures {
  const gold = new Set(wanted);
  const right = new Set(found.filter((key) => gold.has(key))).size;
  return scoreOfCounts(right, found.length, wanted.length);
}

export function scoreOfCounts(right: number, found: number, wanted: number): Figures {
  const precision = found === 0 ? 0 : right / found;
  const recall = wanted === 0 ? 0 : right / wanted;
  return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/**
 * Amount per second of processor time, the runtime's own threads included, so that other programs on the machine hardly count.
 * The run is repeated until it can be timed; the best of three, after one run to warm up.
 */
export function speedOf(amount: number, unit: Speed["unit"], run: () => void): Speed {
  run();
  let best = 0;
  for (let repetition = 0; repetition < REPETITIONS; repetition++) {
    const start = processorTime();
    let rounds = 0;
    do {
      run();
      rounds++;
    } while (processorTime() - start < LEAST_DURATION);
    best = Math.max(best, (amount * rounds * 1000) / (processorTime() - start));
  }
  return { value: best, unit };
}

/** Milliseconds of processor time since the process began. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
