/**
 * What the tagger and the parser see of a word, as integers: the form, its ends, its shape and its clusters.
 * A word is read once and remembered, so texts cost little more than their distinct words.
 */
import { hashOf, hashUnits, scramble } from "./hashing.js";
import { shapeOf } from "./shape.js";

/** Clusters of words by their use in other texts, fine and coarse; 0 for an unknown word. */
export interface WordClusters {
  fineOf(lowerCaseWord: string): number;
  coarseOf(fine: number): number;
}

/** Names of the atoms of a word, in the order of the array. */
export const WORD_ATOMS = [
  "form",
  "lower",
  "end1",
  "end2",
  "end3",
  "end4",
  "begin2",
  "begin3",
  "shape",
  "fine",
  "coarse",
];
export const ATOM_COUNT = WORD_ATOMS.length;
export const LOWER = 1;
export const LAST_TWO = 3;
export const SHAPE = 8;
export const FINE = 9;
export const COARSE = 10;

/** Words remembered before the memory is emptied; far more than a language server meets between two garbage collections. */
const MOST_WORDS = 60000;
/** Longer words are data, and would fill the memory. */
const LONGEST_REMEMBERED = 40;

export class WordAtoms {
  readonly #known = new Map<string, Int32Array>();

  constructor(private readonly clusters: WordClusters) {}

  /** `form` as `syntacticForm` gives it. */
  of(form: string): Int32Array {
    const known = this.#known.get(form);
    if (known !== undefined) return known;
    const atoms = this.#read(form);
    if (form.length > LONGEST_REMEMBERED) return atoms;
    if (this.#known.size >= MOST_WORDS) this.#known.clear();
    this.#known.set(form, atoms);
    return atoms;
  }

  #read(form: string): Int32Array {
    const lower = form.toLowerCase();
    const plain = lower.replace(/\d/gu, "0");
    const length = plain.length;
    const fine = this.clusters.fineOf(lower) || this.clusters.fineOf(plain);
    return Int32Array.of(
      hashOf(form, 11),
      hashOf(plain, 12),
      hashUnits(plain, Math.max(0, length - 1), length, 13),
      hashUnits(plain, Math.max(0, length - 2), length, 14),
      hashUnits(plain, Math.max(0, length - 3), length, 15),
      hashUnits(plain, Math.max(0, length - 4), length, 16),
      hashUnits(plain, 0, Math.min(2, length), 17),
      hashUnits(plain, 0, Math.min(3, length), 18),
      hashOf(shapeOf(form), 19),
      scramble(fine + 7001),
      scramble(this.clusters.coarseOf(fine) + 9001),
    );
  }
}
