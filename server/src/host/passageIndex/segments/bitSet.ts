/** A set of small numbers, one bit each: the documents of a segment that are removed. */

export class BitSet {
  readonly #bits: Uint8Array;
  #size = 0;

  /** Numbers from 0 to `capacity` - 1; `bytes` as given by `bytes`, for a set that was stored. */
  constructor(capacity: number, bytes?: Uint8Array) {
    this.#bits = new Uint8Array(Math.ceil(capacity / 8));
    if (bytes === undefined) return;
    this.#bits.set(bytes.subarray(0, this.#bits.length));
    for (const byte of this.#bits) this.#size += bitsIn(byte);
  }

  get size(): number {
    return this.#size;
  }

  get bytes(): Uint8Array {
    return this.#bits.slice();
  }

  has(number: number): boolean {
    return (((this.#bits[number >>> 3] ?? 0) >>> (number & 7)) & 1) === 1;
  }

  add(number: number): void {
    if (this.has(number) || number >>> 3 >= this.#bits.length) return;
    this.#bits[number >>> 3] = (this.#bits[number >>> 3] ?? 0) | (1 << (number & 7));
    this.#size += 1;
  }
}

function bitsIn(byte: number): number {
  let count = 0;
  for (let rest = byte; rest > 0; rest &= rest - 1) count += 1;
  return count;
}
