/** What the reading of syntax sees of a word, as integers: the form where it has capitals, its ends, its shape and its clusters. */
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
/** The form of a word without capitals, whose lower form says the same. */
const NOTHING = 0;

export class WordAtoms {
  constructor(private readonly clusters: WordClusters) {}

  /** `form` as `syntacticForm` gives it. */
  read(form: string): Int32Array {
    const lower = form.toLowerCase();
    const plain = lower.replace(/\d/gu, "0");
    const length = plain.length;
    const fine = this.clusters.fineOf(lower) || this.clusters.fineOf(plain);
    return Int32Array.of(
      form === lower ? NOTHING : hashOf(form, 11),
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
