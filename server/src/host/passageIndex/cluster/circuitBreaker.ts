/** Keeps a program from waiting again and again for something that does not answer (Nygard, Release It!, 2007). */

/** Failures in a row after which nobody is asked for a while. */
const MOST_FAILURES = 3;
/** How long nobody is asked; then one request may try. */
const REST_MS = 10_000;

export class CircuitBreaker {
  readonly #now: () => number;
  #failures = 0;
  #closedAgainAt = 0;

  /** `now` in milliseconds. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** False while it makes no sense to ask. */
  get allows(): boolean {
    return this.#failures < MOST_FAILURES || this.#now() >= this.#closedAgainAt;
  }

  succeeded(): void {
    this.#failures = 0;
  }

  failed(): void {
    this.#failures += 1;
    if (this.#failures >= MOST_FAILURES) this.#closedAgainAt = this.#now() + REST_MS;
  }
}
