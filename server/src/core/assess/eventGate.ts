/**
 * Whether two statements may speak of the same event or state: the gate before any contradiction.
 * It pairs predications of one class and asks that actors, roles, places and times do not speak against it.
 */
import type { Statement } from "../model/statement.js";
import { overlaps, type TextRange } from "../text/range.js";
import { isErgative } from "./events/eventClasses.js";
import { nameLikeness } from "./matching/names.js";
import { hasRivalNames, SAME_NAME, type Overlap } from "./matching/overlap.js";
import { contentOf, type ContentUnit } from "./reading/content.js";
import { predicationsOf, type Predication } from "./reading/predications.js";
import { structuredPredicationsOf } from "./reading/structuredPredications.js";

export interface PredicationPair {
  readonly claim: Predication;
  readonly passage: Predication;
}

/** Predications of the same class on both sides. */
export function sharedPredications(claim: Statement, passage: Statement): readonly PredicationPair[] {
  const theirs = predicationsOf(passage);
  return predicationsOf(claim).flatMap((ours) =>
    theirs.filter((other) => other.event === ours.event).map((other) => ({ claim: ours, passage: other })),
  );
}

/** The same with actors from the trees of both sentences, where the parser is sure: what conflicts are decided on. */
export function structuredPairs(claim: Statement, passage: Statement): readonly PredicationPair[] {
  // Most pairs share no event, and then no sentence need be parsed.
  if (sharedPredications(claim, passage).length === 0) return [];
  const theirs = structuredPredicationsOf(passage);
  return structuredPredicationsOf(claim).flatMap((ours) =>
    theirs.filter((other) => other.event === ours.event).map((other) => ({ claim: ours, passage: other })),
  );
}

/** What is left open must not be much: the share of the claim's words, figures and times aside, that the passage must have. */
const LEAST_WORDS = 0.5;
/** The same where neither times nor the article's date tie the two together. */
const LEAST_WORDS_UNDATED = 0.7;

/** True where nothing but a slot stands between the two statements. */
export function maySameEvent(overlap: Overlap): boolean {
  if (overlap.time === "disjoint") return false;
  if (overlap.claim.names.length > 0 && overlap.sharedNames + overlap.meantNames === 0) return false;
  if (hasRivalNames(overlap)) return false;
  const least = overlap.time === "unknown" ? LEAST_WORDS_UNDATED : LEAST_WORDS;
  return overlap.bearingOfWords >= least;
}

type RoleRelation = "same" | "swapped" | "unknown";

/** Compares who does it to whom, by names and nouns on either side of the two verbs. */
export function compareRoles(claim: Statement, passage: Statement, pair: PredicationPair): RoleRelation {
  const ourAgent = unitsIn(claim, pair.claim.agent);
  const ourPatient = unitsIn(claim, pair.claim.patient);
  const theirAgent = unitsIn(passage, pair.passage.agent);
  const theirPatient = unitsIn(passage, pair.passage.patient);
  const straight = likeness(ourAgent, theirAgent) + likeness(ourPatient, theirPatient);
  const crossed = likeness(ourAgent, theirPatient) + likeness(ourPatient, theirAgent);
  if (crossed > 0 && straight === 0) {
    const oneSided = ourAgent.length * ourPatient.length === 0 && theirAgent.length * theirPatient.length === 0;
    return oneSided && isErgative(pair.claim.event) ? "same" : "swapped";
  }
  return straight > 0 ? "same" : "unknown";
}

/** Names and nouns of a span, function words left out. */
export function unitsIn(statement: Statement, span: TextRange | undefined): readonly ContentUnit[] {
  if (span === undefined) return [];
  return contentOf(statement).units.filter(
    (unit) => (unit.kind === "name" || unit.kind === "word") && overlaps(unit, span),
  );
}

/** Weighted count of the units on the left that stand on the right too. */
export function likeness(left: readonly ContentUnit[], right: readonly ContentUnit[]): number {
  return left.reduce((sum, unit) => sum + (right.some((other) => sameUnit(unit, other)) ? unit.weight : 0), 0);
}

export function weightOf(units: readonly ContentUnit[]): number {
  return units.reduce((sum, unit) => sum + unit.weight, 0);
}

function sameUnit(left: ContentUnit, right: ContentUnit): boolean {
  if (left.kind === "name" && right.kind === "name") return nameLikeness(left.name, right.name) >= SAME_NAME;
  if (left.kind === "word" && right.kind === "word") return left.lemma === right.lemma || left.event === right.event;
  if (left.kind === "name" && right.kind === "word") return left.name.lemmas.includes(right.lemma);
  return left.kind === "word" && right.kind === "name" && right.name.lemmas.includes(left.lemma);
}
