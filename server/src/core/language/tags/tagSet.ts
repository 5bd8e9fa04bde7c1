/** The tags that the tagger chooses from: a universal part of speech with the treebanks' finer tag ("VERB|VBN"). */
import { hashOf, scramble } from "./hashing.js";
import type { UniversalTag } from "../syntax/types.js";

export class TagSet {
  /** Tag by number. */
  readonly parts: readonly UniversalTag[];
  readonly fine: readonly string[];
  /** Atoms for features: of the whole tag, and of its universal part alone. */
  readonly hashes: Int32Array;
  readonly partHashes: Int32Array;

  constructor(readonly names: readonly string[]) {
    this.parts = names.map((name) => partOf(name.slice(0, name.indexOf("|"))));
    this.fine = names.map((name) => name.slice(name.indexOf("|") + 1));
    this.hashes = Int32Array.from(names, (_, index) => scramble(index + 501));
    this.partHashes = Int32Array.from(this.parts, (part) => hashOf(part, 5));
  }

  get size(): number {
    return this.names.length;
  }
}

const PARTS: readonly UniversalTag[] = [
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
];

function partOf(name: string): UniversalTag {
  return PARTS.find((part) => part === name) ?? "X";
}
