/** A parsed sentence: parts of speech, lemmas and dependencies of Universal Dependencies 2 over its words. */
import type { TextRange } from "../../text/range.js";

/** The parts of speech of Universal Dependencies. */
export type UniversalTag =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

export interface SyntaxWord extends TextRange {
  readonly upos: UniversalTag;
  readonly lemma: string;
  /** Index of the head in `SyntaxTree.words`; -1 for the root. */
  readonly head: number;
  /** Relation to the head, subtypes included ("nsubj:pass", "obl:agent"). */
  readonly deprel: string;
  /** How far the chosen arc and label lay before the next best, 0…1; 1 is sure. */
  readonly confidence: number;
}

/** Words in the order of the text, offsets on the raw text; contractions are split as in UD ("do" + "n't"). */
export interface SyntaxTree extends TextRange {
  readonly words: readonly SyntaxWord[];
}
