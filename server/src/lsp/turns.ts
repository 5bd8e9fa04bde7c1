/**
 * Whose turn it is in the one thread that answers: what a person waits for, then the diagnostics of a document, then what nobody asked for.
 * Long work calls `pause` between its slices and goes on once nothing more urgent is under way.
 */
import { setImmediate } from "node:timers/promises";
import { SLICE_MILLIS } from "../host/slices.js";

export type Urgency = "person" | "document" | "background";

const RANKS: readonly Urgency[] = ["person", "document", "background"];
/** Work goes on after so many milliseconds, whatever else is under way: a request may hang on the disk. */
const LONGEST_WAIT_MILLIS = 250;
/** Who was answered a moment ago asks again: so long nothing begins that nobody asked for. As long as such work keeps the thread. */
const REST_MILLIS = SLICE_MILLIS;
/** From its bytes to the handler that takes its turn. */
const TURNS_OF_A_MESSAGE = 2;

export class Turns {
  readonly #underWay: Record<Urgency, number> = { person: 0, document: 0, background: 0 };
  readonly #waiting = new Set<() => void>();
  #lastAnswer = -Infinity;

  async run<Result>(urgency: Urgency, work: () => Promise<Result>): Promise<Result> {
    this.#underWay[urgency]++;
    try {
      return await work();
    } finally {
      this.#underWay[urgency]--;
      if (urgency === "person") this.#lastAnswer = performance.now();
      for (const resume of [...this.#waiting]) resume();
    }
  }

  /** Messages that came are read meanwhile. */
  async pause(urgency: Urgency): Promise<void> {
    // What one turn of the event loop reads is handed to its handler in the next.
    for (let turn = 0; turn < TURNS_OF_A_MESSAGE; turn++) await setImmediate();
    const end = performance.now() + LONGEST_WAIT_MILLIS;
    for (let now = performance.now(); now < end; now = performance.now()) {
      const wait = Math.min(this.#waitOf(urgency, now), end - now);
      if (wait <= 0) return;
      await this.#nextEnd(wait);
    }
  }

  /** Milliseconds that it has to wait yet; infinite for an end that nobody knows. */
  #waitOf(urgency: Urgency, now: number): number {
    if (RANKS.slice(0, RANKS.indexOf(urgency)).some((rank) => this.#underWay[rank] > 0)) return Infinity;
    return urgency === "background" ? this.#lastAnswer + REST_MILLIS - now : 0;
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
