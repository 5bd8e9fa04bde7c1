/** The words that a word of a finished tree could hang from without crossing arcs, one change at a time. */
import { NONE, type ParserState } from "./parserState.js";

/** Candidates of one word; what lies further up is no head in practice. */
const MOST_CANDIDATES = 16;

export class HeadCandidates {
  count = 0;
  readonly heads = new Int32Array(MOST_CANDIDATES);
  /** How far up on its side a candidate lies. */
  readonly steps = new Int32Array(MOST_CANDIDATES);
  first = 0;
  last = 0;

  constructor(private readonly state: ParserState) {}

  /** The words that `dependent` could hang from: those seen from the gap that it and all below it leave. */
  read(dependent: number): void {
    const { state } = this;
    this.first = dependent;
    this.last = dependent;
    while (this.first > 0 && this.#isBelow(this.first - 1, dependent)) this.first -= 1;
    while (this.last + 1 < state.count && this.#isBelow(this.last + 1, dependent)) this.last += 1;
    this.count = 0;
    this.#climb(this.first - 1);
    const left = this.count;
    if (this.last + 1 < state.count) this.#climb(this.last + 1);
    this.#meet(left);
  }

  #climb(from: number): void {
    const { state } = this;
    let step = 0;
    for (let word = from; word >= 0 && word < state.count; word = state.head[word] ?? NONE) {
      if (this.count === MOST_CANDIDATES) return;
      this.heads[this.count] = word;
      this.steps[this.count] = step;
      this.count += 1;
      step += 1;
    }
  }

  /** Both ways up end where they meet. */
  #meet(left: number): void {
    for (let at = 0; at < left; at += 1)
      for (let other = left; other < this.count; other += 1) {
        if (this.heads[at] !== this.heads[other]) continue;
        const kept = other - left;
        for (let index = 0; index < kept; index += 1) {
          this.heads[at + 1 + index] = this.heads[left + index] ?? NONE;
          this.steps[at + 1 + index] = this.steps[left + index] ?? 0;
        }
        this.count = at + 1 + kept;
        return;
      }
  }

  #isBelow(word: number, above: number): boolean {
    const { state } = this;
    let at = word;
    while (at >= 0 && at < state.count && at !== above) at = state.head[at] ?? NONE;
    return at === above;
  }
}
