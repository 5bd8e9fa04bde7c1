/**
 * Finds the words of a text and gives every distinct one a number, without making a string of each occurrence:
 * the inner loop of indexing. Words are runs of letters, marks and digits, as written; folding is up to whoever reads a word.
 */

/** Longer words are cut: nobody types them, and a line of base64 must not fill the table. */
const LONGEST_WORD = 64;
const FIRST_WORDS = 1 << 14;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const FREE = -1;

/** By UTF-16 unit: 1 where it belongs to a word. Halves of surrogate pairs do, because letters outside the first plane are written so. */
const IN_WORD = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  (unit >= 0xd800 && unit <= 0xdfff) || /[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(unit)) ? 1 : 0,
);

export class WordTable {
  readonly words: string[] = [];
  /** Open addressing: number of the word in each slot. */
  #slots = new Int32Array(FIRST_WORDS * 2).fill(FREE);
  #hashes = new Uint32Array(FIRST_WORDS);

  /** Calls `visit` with the number of each word of the text, in order. */
  forEachWord(text: string, visit: (number: number) => void): void {
    const length = text.length;
    let hash = FNV_OFFSET;
    let start = -1;
    for (let index = 0; index <= length; index += 1) {
      const unit = index < length ? text.charCodeAt(index) : 0;
      if (IN_WORD[unit] === 1) {
        if (start < 0) {
          start = index;
          hash = FNV_OFFSET;
        }
        hash = Math.imul(hash ^ unit, FNV_PRIME);
        continue;
      }
      if (start >= 0) visit(this.#numberOf(text, start, index, hash >>> 0));
      start = -1;
    }
  }

  #numberOf(text: string, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const number = slots[slot] ?? FREE;
      if (number === FREE) return this.#add(text.slice(start, Math.min(end, start + LONGEST_WORD)), hash, slot);
      if (this.#hashes[number] === hash && isSame(this.words[number] ?? "", text, start, end)) return number;
      slot = (slot + 1) & mask;
    }
  }

  #add(word: string, hash: number, slot: number): number {
    const number = this.words.length;
    // A slice of a long text would keep all of it alive.
    this.words.push(Buffer.from(word, "utf16le").toString("utf16le"));
    if (number === this.#hashes.length) {
      const hashes = new Uint32Array(number * 2);
      hashes.set(this.#hashes);
      this.#hashes = hashes;
    }
    this.#hashes[number] = hash;
    this.#slots[slot] = number;
    if (this.words.length * 2 > this.#slots.length) this.#grow();
    return number;
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2).fill(FREE);
    const mask = slots.length - 1;
    for (let number = 0; number < this.words.length; number += 1) {
      let slot = (this.#hashes[number] ?? 0) & mask;
      while (slots[slot] !== FREE) slot = (slot + 1) & mask;
      slots[slot] = number;
    }
    this.#slots = slots;
  }
}

/** A cut word equals every word with the same hash and beginning. */
function isSame(word: string, text: string, start: number, end: number): boolean {
  const length = Math.min(end - start, LONGEST_WORD);
  if (word.length !== length) return false;
  for (let index = 0; index < length; index += 1)
    if (word.charCodeAt(index) !== text.charCodeAt(start + index)) return false;
  return true;
}
