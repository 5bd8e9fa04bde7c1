/**
 * A thing that a sentence of a cited article introduces beside the one that the claim speaks of: behind "the company offered 4 per cent",
 * "an offer of 3 per cent" is another offer.
 */
import { wordsOf, type Statement } from "../../model/statement.js";
import { contentOf, type ContentUnit } from "../reading/content.js";
import { isCovered } from "./covering.js";
import type { Overlap } from "./overlap.js";

type WordUnit = Extract<ContentUnit, { readonly kind: "word" }>;

/** True where the claim speaks of "the offer", the article of an offer before, and the sentence of "an offer of …", which the claim does not say. */
export function introducesAnother(claim: Statement, passage: Statement, overlap: Overlap): boolean {
  if (overlap.others === undefined || !INDEFINITE.test(passage.text) || !DEFINITE.test(claim.text)) return false;
  return contentOf(passage).units.some(
    (unit) =>
      unit.kind === "word" &&
      unit.term === "noun" &&
      isIntroduced(passage, unit) &&
      isNarrowed(passage, unit, claim) &&
      contentOf(claim).units.some((ours) => isDefiniteFor(claim, ours, unit)) &&
      isToldBefore(unit, passage, overlap),
  );
}

const INDEFINITE = /\b(?:an?|another)\s/iu;
const DEFINITE = /\bthe\s/iu;

/** "A", "an" or "another" up to two words before it. */
function isIntroduced(statement: Statement, { start }: WordUnit): boolean {
  return /\b(?:an?|another)\s(?:\p{L}+\s){0,2}$/iu.test(textBefore(statement, start));
}

function isDefiniteFor(claim: Statement, ours: ContentUnit, theirs: WordUnit): boolean {
  return (
    ours.kind === "word" &&
    (ours.lemma === theirs.lemma || ours.event === theirs.event) &&
    /\bthe\s(?:\p{L}+\s)?$/iu.test(textBefore(claim, ours.start))
  );
}

function textBefore(statement: Statement, start: number): string {
  return wordsOf(statement, { start: statement.range.start, end: start });
}

/** Right behind it something is said of it that the other statement lacks. */
function isNarrowed(statement: Statement, { end }: WordUnit, other: Statement): boolean {
  const behind = NARROWING.exec(wordsOf(statement, { start: end, end: statement.range.end }));
  if (behind === null) return false;
  const range = { start: end, end: end + behind[0].length };
  return contentOf(statement).units.some(
    (unit) =>
      unit.start >= range.start &&
      unit.end <= range.end &&
      (unit.kind === "quantity"
        ? !other.quantities.some(({ lo }) => lo === unit.quantity.lo)
        : !isCovered(unit, other)),
  );
}

const NARROWING = /^\s(?:of|on|over|for|to|with|against|between|by|at)\s(?:[\p{L}\p{N}.,%’'-]+\s?){1,3}/u;

/** An earlier sentence of the article has the noun, or the verb that it comes from. */
function isToldBefore({ lemma, event }: WordUnit, passage: Statement, { others }: Overlap): boolean {
  return (others?.() ?? []).some((other) => {
    if (other.range.start > passage.range.start) return false;
    const { words } = contentOf(other);
    return words.has(lemma) || words.has(event);
  });
}
