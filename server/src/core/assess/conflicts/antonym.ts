/** The same thing said with an opposite word: "rose" and "fell", "upheld" and "overturned", "open" and "closed". */
import { wordsOf, type Statement } from "../../model/statement.js";
import { holds, overlaps, type TextRange } from "../../text/range.js";
import { likeness, unitsIn, weightOf, type PredicationPair } from "../eventGate.js";
import {
  areApart,
  areOfDifferentTense,
  haveRivalAgents,
  haveRivalPhrases,
  isOfAnotherYear,
  isOfPartOrOther,
} from "../matching/distinctions.js";
import { nameLikeness } from "../matching/names.js";
import { NAME_BY_PRONOUN, namesSomebody, SAME_NAME, type Overlap } from "../matching/overlap.js";
import { haveCommonDay } from "../matching/time.js";
import { areAntonyms, hasAntonyms, oppositionOf } from "../opposites/opposites.js";
import { isFact } from "../reading/commitment.js";
import type { ContentUnit } from "../reading/content.js";
import { predicationsOf, type Predication } from "../reading/predications.js";
import type { Reason } from "../types.js";
import { place } from "./reasonSide.js";

/** Share of the claim's other words that the passage must have. */
const LEAST_WORDS = 0.75;

type WordUnit = Extract<ContentUnit, { readonly kind: "word" }>;

export function antonymConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  if (overlap.time === "disjoint" || overlap.unmatchedNames.length > 0) return [];
  const opposable = overlap.claim.units.filter(
    (unit): unit is WordUnit => isOwn(unit, overlap.passage.words) && hasAntonyms(unit.lemma),
  );
  if (opposable.length === 0 || areApart(claim, passage, overlap)) return [];
  const spare = overlap.passage.units.filter((unit): unit is WordUnit => isOwn(unit, overlap.claim.words));
  for (const ours of opposable) {
    const theirs = spare.find((unit) => areAntonyms(unit.lemma, ours.lemma));
    if (theirs === undefined || isDenying(claim, ours) || isDenying(passage, theirs)) continue;
    if (bearingWithout(ours, overlap) < LEAST_WORDS) continue;
    if (!isSameMatter(claim, passage, ours, theirs, overlap)) continue;
    return [{ kind: "antonym", claim: place(claim, ours), evidence: place(passage, theirs) }];
  }
  return [];
}

/** "Illegal" has its negation inside and is compared as a word, and so has "rejected" itself. */
function isDenying(statement: Statement, word: TextRange): boolean {
  return statement.polarity.cues.some((cue) => cue.kind !== "affix" && !overlaps(cue, word));
}

/** A word that the other side does not have. */
function isOwn(unit: ContentUnit, others: ReadonlySet<string>): unit is WordUnit {
  return unit.kind === "word" && !others.has(unit.lemma) && !others.has(unit.event);
}

/** Share of the claim's words, the word in question and figures and times left out. */
function bearingWithout(word: ContentUnit, overlap: Overlap): number {
  let matched = 0;
  let total = 0;
  for (const [unit, likelihood] of overlap.matches) {
    if (unit === word || unit.kind === "date" || unit.kind === "quantity") continue;
    matched += unit.weight * likelihood;
    total += unit.weight;
  }
  return total === 0 ? 0 : matched / total;
}

function isSameMatter(
  claim: Statement,
  passage: Statement,
  ours: WordUnit,
  theirs: WordUnit,
  overlap: Overlap,
): boolean {
  const left = predicationOf(claim, ours);
  const right = predicationOf(passage, theirs);
  if (left === undefined || right === undefined) return false;
  const pair: PredicationPair = { claim: left, passage: right };
  const areHeads = isHead(left, ours) && isHead(right, theirs);
  if (areHeads ? !excludes(claim, passage, pair) : left.event !== right.event || isHead(left, ours)) return false;
  if (!isFact(claim, left, "claim") || !isFact(passage, right, "passage")) return false;
  if (areOfDifferentTense(claim, left, passage, right) || isOfAnotherYear(overlap, left)) return false;
  if (areHeads && haveRivalAgents(claim, left, passage, right, overlap)) return false;
  if (
    isOfPartOrOther(claim, left, passage, right) ||
    ((areHeads || areMeasuredByOthers(claim, passage)) && haveRivalPhrases(claim, left, passage, right))
  )
    return false;
  return areOfSame(claim, passage, pair, [ours, theirs, ...meantNames(overlap)]);
}

/** "Longer than the one", "shorter than the other": each by what it is set against. */
function areMeasuredByOthers(claim: Statement, passage: Statement): boolean {
  return THAN.test(claim.text) && THAN.test(passage.text);
}

const THAN = /\bthan\b/iu;

/** Two events of which one excludes the other; those that follow each other only on one day. */
function excludes(claim: Statement, passage: Statement, { claim: left, passage: right }: PredicationPair): boolean {
  const opposition = oppositionOf(left.event, right.event);
  return opposition === "exclusive" || (opposition === "turn" && haveCommonDay(claim, passage));
}

/** What is said is said of the same: whatever else stands before and behind the two verbs must be alike where both have it. */
function areOfSame(
  claim: Statement,
  passage: Statement,
  { claim: left, passage: right }: PredicationPair,
  words: readonly ContentUnit[],
): boolean {
  const ours = (span: TextRange | undefined): readonly ContentUnit[] => without(unitsIn(claim, span), words);
  const theirs = (span: TextRange | undefined): readonly ContentUnit[] => without(unitsIn(passage, span), words);
  const holders = [ours(left.agent ?? left.patient), theirs(right.agent ?? right.patient)] as const;
  if (holders.some((units) => weightOf(units) === 0)) return false;
  if (likeness(...holders) === 0 || haveSpareNouns(...holders)) return false;
  const [done, undone] = [ours(withoutAside(claim, left.patient)), theirs(withoutAside(passage, right.patient))];
  if (done.length === 0 || undone.length === 0) return true;
  // "The tax on diesel" and "the tax on petrol".
  if (haveSpareNouns(done, undone)) return false;
  return isMostOf(done, undone) && isMostOf(undone, done);
}

/** "The strike at the docks" and "the strike at the airport": each has a noun that the other lacks. */
function haveSpareNouns(ours: readonly ContentUnit[], theirs: readonly ContentUnit[]): boolean {
  const hasSpare = (units: readonly ContentUnit[], others: readonly ContentUnit[]): boolean =>
    units.some((unit) => unit.kind === "word" && unit.term === "noun" && likeness([unit], others) === 0);
  return hasSpare(ours, theirs) && hasSpare(theirs, ours);
}

/** "Marko Sertic, the former head of procurement, …": up to what is only said of him besides. */
function withoutAside(statement: Statement, span: TextRange | undefined): TextRange | undefined {
  if (span === undefined) return undefined;
  const comma = wordsOf(statement, span).indexOf(", ");
  return comma < 0 ? span : { start: span.start, end: span.start + comma };
}

/** Share of what is done to that must be the same on both sides. */
const LEAST_PATIENT = 0.5;

function isMostOf(units: readonly ContentUnit[], others: readonly ContentUnit[]): boolean {
  return likeness(units, others) >= LEAST_PATIENT * weightOf(units);
}

function without(units: readonly ContentUnit[], words: readonly ContentUnit[]): readonly ContentUnit[] {
  return units.filter((unit) => !words.includes(unit));
}

/** Names of the claim that the passage means by a pronoun or a description: nothing that it would have to say. */
function meantNames({ matches, passage, before }: Overlap): readonly ContentUnit[] {
  return [...matches].flatMap(([unit, likeness]) =>
    unit.kind === "name" &&
    likeness >= NAME_BY_PRONOUN &&
    isNamedLast(unit.name.surface, before) &&
    !passage.names.some(({ name }) => nameLikeness(unit.name, name) >= SAME_NAME)
      ? [unit]
      : [],
  );
}

/** No other name stands between it and the passage, as far as its paragraph goes. */
function isNamedLast(surface: string, before: string): boolean {
  const at = before.lastIndexOf(surface);
  return !namesSomebody(at < 0 ? before : before.slice(at + surface.length));
}

function isHead(predication: Predication, unit: ContentUnit): boolean {
  return holds(predication.head, unit) || holds(unit, predication.head);
}

/** The event that the word names, or in whose phrases it stands: the nearest. */
function predicationOf(statement: Statement, unit: ContentUnit): Predication | undefined {
  const inside = (span: TextRange | undefined): boolean => span !== undefined && holds(span, unit);
  const predications = predicationsOf(statement);
  return (
    predications.find((predication) => isHead(predication, unit)) ??
    predications
      .filter(({ agent, patient, rest }) => [agent, patient, rest].some(inside))
      .sort((left, right) => distance(left, unit) - distance(right, unit))[0]
  );
}

function distance(predication: Predication, unit: ContentUnit): number {
  return Math.abs(predication.head.start - unit.start);
}
