/** The words of one sentence as the parser's features see them: five atoms a word, and counts of what lies between two words. */
import type { TagSet } from "../tags/tagSet.js";
import { COARSE, FINE, LOWER } from "../tags/wordAtoms.js";

/** Atoms of a position in a feature: those of its word, and the label that it has so far. */
export const POSITION_ATOMS = ["word", "tag", "part", "fine", "coarse", "label"];
export const POSITION_SIZE = POSITION_ATOMS.length;
const WORD_SIZE = POSITION_SIZE - 1;
const ROOT = 31337;
const ABSENT = 55;
const UNLABELLED = 3;

export class SentenceAtoms {
  count = 0;
  #atoms = new Int32Array(0);
  /** Before each word: how many verbs, marks and conjunctions. */
  #verbs = new Int32Array(0);
  #marks = new Int32Array(0);
  #conjunctions = new Int32Array(0);
  readonly #isVerb: Uint8Array;
  readonly #isMark: Uint8Array;
  readonly #isConjunction: Uint8Array;

  constructor(
    private readonly tags: TagSet,
    private readonly labelHashes: Int32Array,
  ) {
    this.#isVerb = Uint8Array.from(tags.parts, (part) => Number(part === "VERB" || part === "AUX"));
    this.#isMark = Uint8Array.from(tags.parts, (part) => Number(part === "PUNCT"));
    this.#isConjunction = Uint8Array.from(tags.parts, (part) => Number(part === "CCONJ" || part === "SCONJ"));
  }

  read(words: readonly Int32Array[], tags: Uint8Array): void {
    const count = words.length;
    if (this.#verbs.length < count + 2) this.#grow(count + 2);
    this.count = count;
    let slot = 0;
    for (let at = 0; at < count; at += 1) {
      const word = words[at];
      const tag = tags[at] ?? 0;
      this.#atoms[slot] = word?.[LOWER] ?? 0;
      this.#atoms[slot + 1] = this.tags.hashes[tag] ?? 0;
      this.#atoms[slot + 2] = this.tags.partHashes[tag] ?? 0;
      this.#atoms[slot + 3] = word?.[FINE] ?? 0;
      this.#atoms[slot + 4] = word?.[COARSE] ?? 0;
      slot += WORD_SIZE;
      this.#verbs[at + 1] = (this.#verbs[at] ?? 0) + (this.#isVerb[tag] ?? 0);
      this.#marks[at + 1] = (this.#marks[at] ?? 0) + (this.#isMark[tag] ?? 0);
      this.#conjunctions[at + 1] = (this.#conjunctions[at] ?? 0) + (this.#isConjunction[tag] ?? 0);
    }
    for (let atom = 0; atom < WORD_SIZE; atom += 1) this.#atoms[slot + atom] = ROOT + atom;
  }

  /** Writes the atoms of word `index` with its `label` so far to `slots` from `slot` on; -1 for no word or no label. */
  put(slots: Int32Array, slot: number, index: number, label: number): void {
    if (index < 0 || index > this.count) {
      for (let atom = 0; atom < POSITION_SIZE; atom += 1) slots[slot + atom] = ABSENT + atom;
      return;
    }
    const from = index * WORD_SIZE;
    slots[slot] = this.#atoms[from] ?? 0;
    slots[slot + 1] = this.#atoms[from + 1] ?? 0;
    slots[slot + 2] = this.#atoms[from + 2] ?? 0;
    slots[slot + 3] = this.#atoms[from + 3] ?? 0;
    slots[slot + 4] = this.#atoms[from + 4] ?? 0;
    slots[slot + 5] = label < 0 ? UNLABELLED : (this.labelHashes[label] ?? 0);
  }

  /** One number for the verbs, marks and conjunctions strictly between two words, each counted to two. */
  between(left: number, right: number): number {
    if (left < 0) return 9;
    const verbs = (this.#verbs[right] ?? 0) - (this.#verbs[left + 1] ?? 0);
    const marks = (this.#marks[right] ?? 0) - (this.#marks[left + 1] ?? 0);
    const conjunctions = (this.#conjunctions[right] ?? 0) - (this.#conjunctions[left + 1] ?? 0);
    return 100 + Math.min(verbs, 2) * 16 + Math.min(marks, 2) * 4 + Math.min(conjunctions, 2);
  }

  #grow(size: number): void {
    const length = Math.max(64, 2 * size);
    this.#atoms = new Int32Array(length * WORD_SIZE);
    this.#verbs = new Int32Array(length);
    this.#marks = new Int32Array(length);
    this.#conjunctions = new Int32Array(length);
  }
}
