/**
 * Whose turn it is in the one thread that answers: what a person waits for, then the diagnostics of a document, then what nobody asked for.
 * Long work calls `pause` between its slices and goes on once nothing more urgent is under way.
 */
import { setImmediate } from "node:timers/promises";

export type Urgency = "person" | "document" | "background";

const RANKS: readonly Urgency[] = ["person", "document", "background"];
/** Work goes on after so many milliseconds, whatever else is under way: a request may hang on the disk. */
const LONGEST_WAIT_MILLIS = 250;

export class Turns {
  readonly #underWay: Record<Urgency, number> = { person: 0, document: 0, background: 0 };
  readonly #waiting = new Set<() => void>();

  async run<Result>(urgency: Urgency, work: () => Promise<Result>): Promise<Result> {
    this.#underWay[urgency]++;
    try {
      return await work();
    } finally {
      this.#underWay[urgency]--;
      for (const resume of [...this.#waiting]) resume();
    }
  }

  /** Messages that came are read meanwhile. */
  async pause(urgency: Urgency): Promise<void> {
    await setImmediate();
    const end = performance.now() + LONGEST_WAIT_MILLIS;
    while (this.#mustWait(urgency) && performance.now() < end) await this.#nextEnd(end - performance.now());
  }

  #mustWait(urgency: Urgency): boolean {
    return RANKS.slice(0, RANKS.indexOf(urgency)).some((rank) => this.#underWay[rank] > 0);
  }

  #nextEnd(most: number): Promise<void> {
    return new Promise((resolve) => {
      const resume = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(resume);
        resolve();
      };
      const timer = setTimeout(resume, most);
      this.#waiting.add(resume);
    });
  }
}

/** The more urgent of the two. */
export function moreUrgent(left: Urgency, right: Urgency): Urgency {
  return RANKS.indexOf(left) <= RANKS.indexOf(right) ? left : right;
}
