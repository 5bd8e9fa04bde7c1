/**
 * One event under two names within an article: "the raid" and "the operation", "the funeral" and "the ceremony". Only an article that the
 * claim cites says that the two are one, and so these names are never compared anywhere else.
 */
import type { Statement } from "../../model/statement.js";
import type { TextRange } from "../../text/range.js";
import { contentOf, type ContentUnit } from "../reading/content.js";
import { predicationsOf } from "../reading/predications.js";
import { topicOf } from "../reading/topic.js";
import { isCovered, nameOneKind, standsAround, unitsWithin } from "./covering.js";
import { OCCASION_ROWS } from "./occasions.lexicon.js";
import { NAME_BY_PRONOUN, type Overlap } from "./overlap.js";
import { relationOf } from "../classes/relations.js";

/** Takes lemmas of nouns. */
export function nameOneOccasion(left: string, right: string): boolean {
  return NAMES.get(left)?.has(right) === true || NAMES.get(right)?.has(left) === true;
}

const NAMES = relationOf(OCCASION_ROWS);

/** True for the lemma of a noun that is such a name. */
export function isOccasion(lemma: string): boolean {
  return NAMES.has(lemma) || [...NAMES.values()].some((narrow) => narrow.has(lemma));
}

/** True where the other statement has the unit, or another name of the event that it names. */
export function isSaidAs(unit: ContentUnit, other: Statement): boolean {
  if (isCovered(unit, other)) return true;
  return (
    unit.kind === "word" &&
    contentOf(other).units.some(
      (candidate) => candidate.kind === "word" && nameOneOccasion(unit.lemma, candidate.lemma),
    )
  );
}

/** True where the cited passage says each of the claim's units, means it, or has it around. */
export function areSaidInArticle(
  units: readonly ContentUnit[],
  passage: Statement,
  { matches, around }: Overlap,
): boolean {
  return units.every(
    (unit) =>
      isSaidAs(unit, passage) ||
      (unit.kind === "name" && (matches.get(unit) ?? 0) >= NAME_BY_PRONOUN) ||
      (around !== undefined && standsAround(unit, around)),
  );
}

/** True where the claim says each of the passage's units. */
export function areSaidOfClaim(units: readonly ContentUnit[], claim: Statement): boolean {
  return units.every((unit) => isSaidAs(unit, claim));
}

/** "When it was hijacked" and "when it was searched": each tells its own by an event that the other does not name. */
export function areAtOtherEvents(claim: Statement, passage: Statement): boolean {
  const [ours, theirs] = [eventsBehindWhen(claim), eventsBehindWhen(passage)];
  return ours.length > 0 && theirs.length > 0 && !ours.some((event) => theirs.includes(event));
}

function eventsBehindWhen(statement: Statement): readonly string[] {
  const match = WHEN.exec(statement.text);
  if (match === null) return [];
  const start = statement.range.start + match.index;
  const end = start + match[0].length;
  return predicationsOf(statement).flatMap(({ head, event }) =>
    head.start >= start && head.end <= end ? [event] : [],
  );
}

const WHEN = /\b(?:when|while)\s[^,;.]+/iu;

/**
 * True where what stands before the two verbs is one thing: the same words, those of the article allowed for; or a pronoun behind a
 * sentence that opens with what the claim speaks of.
 */
export function haveOneSubject(
  claim: Statement,
  ours: TextRange,
  passage: Statement,
  theirs: TextRange,
  overlap: Overlap,
): boolean {
  const [left, right] = [unitsWithin(claim, [ours]), unitsWithin(passage, [theirs])];
  if (left.length === 0) return false;
  if (right.length === 0) return isPronoun(passage, theirs) && isTopic(left, overlap);
  return (
    areSaidOfClaim(right, claim) &&
    areSaidInArticle(left, passage, overlap) &&
    left.some((unit) => right.some((other) => areOne(unit, other)))
  );
}

function areOne(left: ContentUnit, right: ContentUnit): boolean {
  if (left.kind === "name" && right.kind === "name")
    return left.name.words.some((word) => right.name.words.includes(word));
  return (
    left.kind === "word" &&
    right.kind === "word" &&
    (left.event === right.event || nameOneKind(left.lemma, right.lemma) || nameOneOccasion(left.lemma, right.lemma))
  );
}

function isPronoun(statement: Statement, { start, end }: TextRange): boolean {
  return PRONOUN.test(statement.text.slice(start - statement.range.start, end - statement.range.start));
}

const PRONOUN = /(?:^|[\s“"])(?:it|they|he|she)\s(?:\p{Ll}+\s){0,3}$/iu;

function isTopic(units: readonly ContentUnit[], { before }: Overlap): boolean {
  const topic = [...topicOf(before)];
  return units.some((unit) =>
    unit.kind === "name"
      ? unit.name.lemmas.some((word) => topic.includes(word))
      : unit.kind === "word" &&
        topic.some((word) => nameOneKind(unit.lemma, word) || nameOneOccasion(unit.lemma, word)),
  );
}
