/**
 * Finds the words of a text and gives every distinct one a number, without making a string of each occurrence:
 * the inner loop of indexing. Words are runs of letters, marks and digits, as written; folding is up to whoever reads a word.
 */

/** Longer words are cut: nobody types them, and a line of base64 must not fill the table. */
const LONGEST_WORD = 64;
const FIRST_WORDS = 1 << 14;
const FIRST_UNITS = 1 << 17;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const FREE = -1;

/** By UTF-16 unit: 1 where it belongs to a word. Halves of surrogate pairs do, because letters outside the first plane are written so. */
const IN_WORD = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  (unit >= 0xd800 && unit <= 0xdfff) || /[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(unit)) ? 1 : 0,
);

export class WordTable {
  /** Open addressing: number of the word in each slot. */
  #slots = new Int32Array(FIRST_WORDS * 2).fill(FREE);
  #hashes = new Uint32Array(FIRST_WORDS);
  /** Units of all words, one after the other, and where each ends. */
  #units = new Uint16Array(FIRST_UNITS);
  #ends = new Uint32Array(FIRST_WORDS);
  #size = 0;
  /** The word being read. */
  readonly #current = new Uint16Array(LONGEST_WORD);

  /** Distinct words so far. */
  get size(): number {
    return this.#size;
  }

  word(number: number): string {
    let word = "";
    for (let at = this.#startOf(number); at < (this.#ends[number] ?? 0); at += 1)
      word += String.fromCharCode(this.#units[at] ?? 0);
    return word;
  }

  /** Writes the number of each word of the text, in order, into `into` from `at` on; returns one past the last. There must be room for half the text's length and one more. */
  read(text: string, into: Uint32Array, at: number): number {
    const current = this.#current;
    const length = text.length;
    let next = at;
    let hash = FNV_OFFSET;
    let size = 0;
    for (let index = 0; index < length; index += 1) {
      const unit = text.charCodeAt(index);
      if (IN_WORD[unit] === 1) {
        if (size < LONGEST_WORD) {
          current[size++] = unit;
          hash = Math.imul(hash ^ unit, FNV_PRIME);
        }
      } else if (size > 0) {
        into[next++] = this.#numberOf(size, hash >>> 0);
        hash = FNV_OFFSET;
        size = 0;
      }
    }
    if (size > 0) into[next++] = this.#numberOf(size, hash >>> 0);
    return next;
  }

  #startOf(number: number): number {
    return number === 0 ? 0 : (this.#ends[number - 1] ?? 0);
  }

  #numberOf(size: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = spread(hash) & mask;
    for (;;) {
      const number = slots[slot] ?? FREE;
      if (number === FREE) return this.#add(size, hash, slot);
      if (this.#hashes[number] === hash && this.#isCurrent(number, size)) return number;
      slot = (slot + 1) & mask;
    }
  }

  #isCurrent(number: number, size: number): boolean {
    const start = this.#startOf(number);
    if ((this.#ends[number] ?? 0) - start !== size) return false;
    const units = this.#units;
    const current = this.#current;
    for (let index = 0; index < size; index += 1) if (units[start + index] !== current[index]) return false;
    return true;
  }

  #add(size: number, hash: number, slot: number): number {
    const number = this.#size++;
    if (number === this.#hashes.length) {
      this.#hashes = doubled(this.#hashes, new Uint32Array(number * 2));
      this.#ends = doubled(this.#ends, new Uint32Array(number * 2));
    }
    const start = this.#startOf(number);
    if (start + size > this.#units.length) this.#units = doubled(this.#units, new Uint16Array(this.#units.length * 2));
    this.#units.set(this.#current.subarray(0, size), start);
    this.#ends[number] = start + size;
    this.#hashes[number] = hash;
    this.#slots[slot] = number;
    if (this.#size * 2 > this.#slots.length) this.#grow();
    return number;
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2).fill(FREE);
    const mask = slots.length - 1;
    for (let number = 0; number < this.#size; number += 1) {
      let slot = spread(this.#hashes[number] ?? 0) & mask;
      while (slots[slot] !== FREE) slot = (slot + 1) & mask;
      slots[slot] = number;
    }
    this.#slots = slots;
  }
}

/** The low bits of FNV depend on the low bits of the units alone. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

function doubled<Values extends Uint32Array | Uint16Array>(from: Values, to: Values): Values {
  to.set(from);
  return to;
}
