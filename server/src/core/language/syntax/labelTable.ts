/** Which relations a treebank has between a head and a dependent of two parts of speech, on either side of the head. */
import type { TagSet } from "../tags/tagSet.js";
import type { UniversalTag } from "./types.js";
import type { LabelCandidates } from "./parser.js";

const PARTS: readonly (UniversalTag | "ROOT")[] = [
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
  "X",
  "ROOT",
];
export const LABEL_TABLE_SIZE = PARTS.length * PARTS.length * 2;

export class LabelTable implements LabelCandidates {
  readonly #partOfTag: Uint8Array;
  readonly #every: Uint8Array;

  /** `seen` holds the labels of each row; `rowOf` numbers them. Rows without any stand for all labels. */
  constructor(
    tags: TagSet,
    labelCount: number,
    private readonly seen: readonly Uint8Array[],
  ) {
    this.#partOfTag = Uint8Array.from([...tags.parts, "ROOT" as const], (part) => PARTS.indexOf(part));
    this.#every = Uint8Array.from({ length: labelCount }, (_, label) => label);
  }

  /** Tags by their numbers in the tag set; one more than the last is the root's. */
  rowOf(headTag: number, dependentTag: number, headIsBehind: boolean): number {
    const pair = (this.#partOfTag[headTag] ?? 0) * PARTS.length + (this.#partOfTag[dependentTag] ?? 0);
    return pair * 2 + Number(headIsBehind);
  }

  of(headTag: number, dependentTag: number, headIsBehind: boolean): Uint8Array {
    const seen = this.seen[this.rowOf(headTag, dependentTag, headIsBehind)];
    return seen === undefined || seen.length === 0 ? this.#every : seen;
  }
}
