/** Waiting for what comes when it comes: answers of threads and of other machines. */
import { setTimeout } from "node:timers/promises";

const BETWEEN_CHECKS_MILLIS = 100;

/** Checks again and again; where the check still fails after so many milliseconds, its own error says why. */
export async function until(check: () => Promise<void>, patience: number): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    try {
      await check();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await setTimeout(BETWEEN_CHECKS_MILLIS);
  }
}
