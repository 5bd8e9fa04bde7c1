/** The best passages so far, in a heap whose top is the worst of them. */

export interface ScoredNumber {
  readonly passage: number;
  readonly score: number;
}

export class TopPassages {
  readonly #limit: number;
  readonly #heap: ScoredNumber[] = [];
  /** A passage must score more than this to be taken. */
  threshold: number;

  constructor(limit: number) {
    this.#limit = limit;
    this.threshold = limit === 0 ? Infinity : 0;
  }

  /** Best first; equal scores by number. */
  get sorted(): readonly ScoredNumber[] {
    return this.#heap.toSorted((left, right) => right.score - left.score || left.passage - right.passage);
  }

  add(passage: number, score: number): void {
    if (score <= this.threshold) return;
    const heap = this.#heap;
    if (heap.length < this.#limit) {
      heap.push({ passage, score });
      this.#rise(heap.length - 1);
    } else {
      heap[0] = { passage, score };
      this.#sink();
    }
    if (heap.length === this.#limit) this.threshold = heap[0]?.score ?? 0;
  }

  #rise(from: number): void {
    let child = from;
    while (child > 0) {
      const parent = (child - 1) >> 1;
      if (!this.#isWorse(child, parent)) return;
      this.#swap(child, parent);
      child = parent;
    }
  }

  #sink(): void {
    let parent = 0;
    for (;;) {
      const left = 2 * parent + 1;
      const right = left + 1;
      let worst = parent;
      if (this.#isWorse(left, worst)) worst = left;
      if (this.#isWorse(right, worst)) worst = right;
      if (worst === parent) return;
      this.#swap(parent, worst);
      parent = worst;
    }
  }

  #isWorse(left: number, right: number): boolean {
    const ours = this.#heap[left];
    const theirs = this.#heap[right];
    if (ours === undefined || theirs === undefined) return false;
    return ours.score < theirs.score || (ours.score === theirs.score && ours.passage > theirs.passage);
  }

  #swap(left: number, right: number): void {
    const heap = this.#heap;
    const kept = heap[left];
    const other = heap[right];
    if (kept === undefined || other === undefined) return;
    heap[left] = other;
    heap[right] = kept;
  }
}
