/**
 * Finds what pronouns, titles, short forms and descriptions of documents stand for within one document: read from left to right, each is ranked against
 * the people and bodies spoken of lately, or stands for none of them. What the ranking is not sure of is left out.
 */
import type { TextRange } from "../../text/range.js";
import type { NameMention } from "../names/types.js";
import { bothReferences } from "./both.js";
import { documentReferences } from "./documents.js";
import { probabilities, TRAINED } from "./ranking.js";
import { speakerReferences } from "./speakers.js";
import type { Reference, ReferenceContext } from "./types.js";
import { type Choose, walkDocument } from "./walk.js";

/**
 * References below these probabilities are kept to oneself; from the second on, nine of ten answers in news held in cross-validation. "It"
 * and "they" mean a body less often than the ranking believes.
 */
const LEAST_CONFIDENCE = 0.8;
const LEAST_OF_PERSONS = 0.75;
const LEAST_OF_THINGS = 0.9;

/**
 * References in the order of the text. `sentences` and `mentions` are those of the whole document, in order, on the offsets of `text`.
 */
export function resolveReferences(
  text: string,
  sentences: readonly TextRange[],
  mentions: readonly NameMention[],
  context: ReferenceContext = {},
): readonly Reference[] {
  if (mentions.length === 0) return [];
  const references = walkDocument(text, sentences, mentions, context, chooseTrained);
  const sure = references.filter((reference) => reference.confidence >= leastOf(reference, context.leastConfidence));
  return [
    ...sure,
    ...speakerReferences(text, mentions, sure, context),
    ...documentReferences(text, sentences, mentions),
    ...bothReferences(text, sentences, mentions, context.paragraphs ?? []),
  ].sort((left, right) => left.start - right.start);
}

function leastOf({ kind, antecedent }: Reference, wanted: number | undefined): number {
  if (kind !== "pronoun") return wanted ?? LEAST_CONFIDENCE;
  return antecedent.type === "person" ? (wanted ?? LEAST_OF_PERSONS) : Math.max(wanted ?? 0, LEAST_OF_THINGS);
}

const chooseTrained: Choose = ({ choice }) => {
  const shares = probabilities(choice, TRAINED);
  const index = shares.indexOf(Math.max(...shares));
  return { index, confidence: shares[index] ?? 0 };
};
