/** Which row of the embeddings belongs to a feature of a word: an open-addressing table over the hashes of the features. */

export const NO_ROW = -1;

export class RowTable {
  readonly #keys: Int32Array;
  readonly #rows: Int32Array;
  readonly #mask: number;

  /** The row of a feature is its place in `hashes`. */
  constructor(hashes: Int32Array) {
    const size = 2 ** Math.ceil(Math.log2(2 * hashes.length + 1));
    this.#mask = size - 1;
    this.#keys = new Int32Array(size);
    this.#rows = new Int32Array(size).fill(NO_ROW);
    for (let row = 0; row < hashes.length; row += 1) {
      const hash = hashes[row] ?? 0;
      let slot = hash & this.#mask;
      while (this.#rows[slot] !== NO_ROW) slot = (slot + 1) & this.#mask;
      this.#keys[slot] = hash;
      this.#rows[slot] = row;
    }
  }

  of(hash: number): number {
    let slot = hash & this.#mask;
    for (let row = this.#rows[slot] ?? NO_ROW; row !== NO_ROW; row = this.#rows[slot] ?? NO_ROW) {
      if (this.#keys[slot] === hash) return row;
      slot = (slot + 1) & this.#mask;
    }
    return NO_ROW;
  }
}
