/**
 * Linear scoring over hashed features. The weights of one feature for all outputs lie side by side from its row on; rows may overlap,
 * which costs little and saves most of the memory. Training has its own implementation of the same interface.
 */

export interface Scorer {
  readonly outputs: number;
  /** Sets `scores[k]` for each output k in `candidates[0…count)`; other entries are left as they are. */
  scoreSome(features: Int32Array, candidates: Uint8Array, count: number, scores: Float64Array): void;
}

export interface MoveScorer {
  /** Sets `scores[0…3)`. */
  score(features: Int32Array, scores: Float64Array): void;
}

export interface SumScorer {
  sum(features: Int32Array): number;
}

/** One weight a feature. */
export class TableSum implements SumScorer {
  readonly #mask: number;

  constructor(
    private readonly table: Int16Array,
    bits: number,
  ) {
    this.#mask = (1 << bits) - 1;
  }

  sum(features: Int32Array): number {
    const { table } = this;
    const mask = this.#mask;
    let sum = 0;
    for (let at = 0; at < features.length; at += 1) sum += table[(features[at] ?? 0) & mask] ?? 0;
    return sum;
  }
}

/** `table` has a power of two of weights, and room for one row more. */
export class TableScorer implements Scorer {
  readonly #mask: number;
  #rows = new Int32Array(0);

  constructor(
    private readonly table: Int16Array,
    bits: number,
    readonly outputs: number,
  ) {
    this.#mask = (1 << bits) - 1;
  }

  /** Candidate by candidate: sums stay in a register, and all rows together fit the fastest memory. */
  scoreSome(features: Int32Array, candidates: Uint8Array, count: number, scores: Float64Array): void {
    const { table } = this;
    const length = features.length;
    if (this.#rows.length !== length) this.#rows = new Int32Array(length);
    const rows = this.#rows;
    for (let at = 0; at < length; at += 1) rows[at] = (features[at] ?? 0) & this.#mask;
    for (let k = 0; k < count; k += 1) {
      const output = candidates[k] ?? 0;
      let sum = 0;
      for (let at = 0; at < length; at += 1) sum += table[(rows[at] ?? 0) + output] ?? 0;
      scores[output] = sum;
    }
  }
}

/** Three weights of ten bits each in one number, so that a feature costs one access to memory. */
export class PackedMoveScorer implements MoveScorer {
  readonly #mask: number;

  constructor(
    private readonly table: Int32Array,
    bits: number,
  ) {
    this.#mask = (1 << bits) - 1;
  }

  score(features: Int32Array, scores: Float64Array): void {
    const { table } = this;
    const mask = this.#mask;
    let first = 0;
    let second = 0;
    let third = 0;
    for (let at = 0; at < features.length; at += 1) {
      const packed = table[(features[at] ?? 0) & mask] ?? 0;
      first += (packed << 22) >> 22;
      second += (packed << 12) >> 22;
      third += (packed << 2) >> 22;
    }
    scores[0] = first;
    scores[1] = second;
    scores[2] = third;
  }
}

/** Packs a table of three weights a row for `PackedMoveScorer`; weights lie within -512…511. */
export function packMoves(table: Int16Array): Int32Array {
  const packed = new Int32Array(table.length / 3);
  for (let row = 0, at = 0; row < packed.length; row += 1, at += 3)
    packed[row] =
      ((table[at] ?? 0) & TEN_BITS) |
      (((table[at + 1] ?? 0) & TEN_BITS) << 10) |
      (((table[at + 2] ?? 0) & TEN_BITS) << 20);
  return packed;
}

const TEN_BITS = 0x3ff;
