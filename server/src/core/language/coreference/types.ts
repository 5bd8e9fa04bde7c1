/** What refers back: a pronoun, a title or a short form, and the named mention that it stands for. */
import type { TextRange } from "../../text/range.js";
import type { Attribution } from "../attribution/types.js";
import type { NameMention } from "../names/types.js";
import type { RoleMention } from "../roles/types.js";

/** "speaker" is "I" or "we" inside quoted words. */
export type ReferenceKind = "pronoun" | "title" | "short-form" | "speaker";

/** The range is that of the words that refer: "he", "the minister", "Vance". */
export interface Reference extends TextRange {
  readonly kind: ReferenceKind;
  /** The nearest earlier mention of the actor by name. */
  readonly antecedent: NameMention;
  /** Probability that the actor is the right one, 0…1. */
  readonly confidence: number;
  /** Words for a person: "“he” stands for Vance, named last in the sentence before". */
  readonly explanation: string;
}

export type Gender = "f" | "m";

/** What the ranking knows beside the text; everything may be left out. */
export interface ReferenceContext {
  readonly paragraphs?: readonly TextRange[];
  readonly roles?: readonly RoleMention[];
  readonly attributions?: readonly Attribution[];
  /** What stands in quotation marks, in order. */
  readonly quotations?: readonly TextRange[];
  /** The gender that a person's name tells; `undefined` where it tells none. */
  readonly genderOf?: (surface: string) => Gender | undefined;
  /** Least confidence of an answer; a fixed one where it is left out. */
  readonly leastConfidence?: number;
}
