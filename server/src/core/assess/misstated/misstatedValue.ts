/**
 * A value of a claim that the article it cites gives otherwise, where no single sentence of the article need say all of the claim: the
 * article has the claim's value nowhere, and one of its values of that type stands where the claim's does, as the words around both tell.
 * How much each of these signs weighs was fitted on labelled claims with their articles (`slotWeights.ts`).
 */
import { BODY_NOUNS } from "../../language/coreference/nouns.lexicon.js";
import type { CalendarDay } from "../../language/dates/types.js";
import { wordsOf, type Statement } from "../../model/statement.js";
import { mayBothBeTrue } from "../apart/otherMatters.js";
import { areTotalAndPart, isReckoned } from "../matching/reckoned.js";
import { isWider } from "../matching/covering.js";
import { isForSome, isOneOfSeveral } from "../conflicts/number.js";
import { place } from "../conflicts/reasonSide.js";
import { mayBeOnePlace } from "../matching/placeNames.js";
import { certaintyAt, isAsserting } from "../reading/commitment.js";
import { contentOf } from "../reading/content.js";
import { predicationsOf } from "../reading/predications.js";
import type { Reason } from "../types.js";
import { FEATURES, featuresOf, namesOf, type Features, type PlacedValue, type Told } from "./alignment.js";
import { lemmaLikeness } from "./likeness.js";
import { SLOT_WEIGHTS } from "./slotWeights.js";
import {
  areOfOneType,
  areSlip,
  countedBy,
  mayBeOneValue,
  valuesInArticle,
  valuesInClaim,
  type SlotValue,
} from "./slotValues.js";

/** Probability that the article's value stands where the claim's does from which it is reported. */
const LEAST_PROBABILITY = 0.5;
/** The same where the one value is easily written for the other. */
const LEAST_OF_SLIP = 0.25;

export interface Misstatement {
  /** Index of the sentence that gives the value otherwise. */
  readonly at: number;
  readonly reason: Reason;
  /** Probability of the contradiction, 0…1. */
  readonly score: number;
}

/** `article`: sentences of the cited article, in their order; `day`: when it appeared. */
export function misstatedValue(
  claim: Statement,
  article: readonly Told[],
  day?: CalendarDay,
): Misstatement | undefined {
  if (!isAsserting(claim) || OPEN.test(claim.text) || !predicationsOf(claim).some(({ finite }) => finite))
    return undefined;
  for (const ours of valuesInClaim(claim)) {
    if (isLoose(claim, ours)) continue;
    const candidates = candidatesFor(claim, ours, article);
    if (candidates.some(({ isSame }) => isSame) || isSaidOtherwise(claim, ours, article)) continue;
    const ranked = alignmentsOf(claim, ours, article, candidates).sort(
      (left, right) => right.probability - left.probability,
    );
    const best = ranked.find((alignment) => isSlipOf(claim, ours, article, alignment)) ?? ranked[0];
    const passage = best === undefined ? undefined : article[best.at]?.statement;
    if (best === undefined || passage === undefined) continue;
    if (!isSlipOf(claim, ours, article, best)) {
      if (isOfAnotherScope(claim, ours, passage, best.value)) continue;
      if (best.probability < LEAST_PROBABILITY || !isOfOneEvent(ours, best.features)) continue;
    }
    const reason = { kind: ours.reason, claim: place(claim, ours.range), evidence: place(passage, best.value.range) };
    if (mayBothBeTrue(claim, passage, reason, { cited: true, day })) continue;
    return { at: best.at, reason, score: (1 + best.probability) / 2 };
  }
  return undefined;
}

/** A slip of the pen: so like the article's value that hardly anything else has to speak for it, where the claim does not only suppose it. */
function isSlipOf(claim: Statement, ours: SlotValue, article: readonly Told[], theirs: Alignment): boolean {
  const { value, features, probability } = theirs;
  const passage = article[theirs.at]?.statement;
  if (probability < LEAST_OF_SLIP || features.rivalName > 0 || passage === undefined) return false;
  // "The farm of Brun has 250 sheep", "the farm of Lund has 520".
  if (contentOf(claim).names.length > 0 && features.names === 0) return false;
  const countsOthers = ours.quantity?.kind === "count" && features.counted === 0 && features.isUncounted === 0;
  if (countsOthers && probability < LEAST_PROBABILITY) return false;
  const areInDigits = /\d/u.test(wordsOf(claim, ours.range)) && /\d/u.test(wordsOf(passage, value.range));
  return areSlip(ours, value, areInDigits) && certaintyAt(claim, ours.range).certainty !== "hypothetical";
}

export interface Candidate extends PlacedValue {
  /** The claim's own value. */
  readonly isSame: boolean;
}

/** Values of the article of the claim's type; those left out that another value of the claim is. */
export function candidatesFor(claim: Statement, ours: SlotValue, article: readonly Told[]): readonly Candidate[] {
  const own = valuesInClaim(claim).filter((value) => value !== ours);
  return article.flatMap(({ statement }, at) =>
    valuesInArticle(statement).flatMap((value): readonly Candidate[] => {
      if (!areOfOneType(ours, value)) return [];
      const isSame = mayBeOneValue(ours, value);
      const isOthers = !isSame && own.some((other) => areOfOneType(other, value) && mayBeOneValue(other, value));
      return isOthers ? [] : [{ at, value, isSame }];
    }),
  );
}

/** No other event, no other person; what is counted may be one thing. */
export function isOfOneEvent(ours: SlotValue, features: Features): boolean {
  if (ours.quantity === undefined && features.said < LEAST_SAID && features.own < LEAST_OWN) return false;
  if (features.rivalName > 0 || (features.own < LEAST_OWN_OF_ALL && features.event < LIKE_EVENT)) return false;
  if (features.eventClash > 0 && (ours.kind === "date" || features.own < LEAST_OWN)) return false;
  return ours.quantity?.kind !== "count" || features.counted > 0 || features.isUncounted > 0;
}

/** Share of the claim that a sentence with another verb must say. */
const LEAST_OWN = 0.5;
/** Weight, as a share of much, of what a sentence with another time must say of the claim: one word of it in common is chance. */
const LEAST_SAID = 0.3;
/** Share of the claim that any sentence must say which tells of no like event. */
const LEAST_OWN_OF_ALL = 0.2;
const LIKE_EVENT = 0.8;

export interface Alignment extends Candidate {
  readonly features: Features;
  /** Of standing where the claim's value does; with that of none of them they add up to 1. */
  readonly probability: number;
}

export function alignmentsOf(
  claim: Statement,
  ours: SlotValue,
  article: readonly Told[],
  candidates: readonly Candidate[],
): Alignment[] {
  const all = featuresOf(claim, ours, article, candidates);
  const scores = all.map((features) => Math.exp(weighed(features)));
  const total = scores.reduce((sum, score) => sum + score, Math.exp(SLOT_WEIGHTS.none));
  return candidates.flatMap((candidate, index) => {
    const [features, score] = [all[index], scores[index]];
    return features === undefined || score === undefined
      ? []
      : [{ ...candidate, features, probability: score / total }];
  });
}

function weighed(features: Features): number {
  return FEATURES.reduce((sum, feature) => sum + SLOT_WEIGHTS[feature] * features[feature], 0);
}

/** Words that leave the claim's figures open to more than one reading. */
const OPEN = /\b(?:used to|no longer|not only|between|among|at first|at the time|once)\b/iu;
const BEFORE =
  /\b(?:another|further|additional|including|among|each|every|per|before|after|by|until|first|last|next|other)\s+$/iu;
const BEHIND = /^(?:\s+(?:each|apiece|per|times|more|or more|before|after|earlier|later|ago)\b|-)/iu;
/** Characters beside a value in which such words stand. */
const BESIDE = 22;

/** Bounds, rough figures, figures of a whole, and what stands on top of others or for each: none that one slot holds. */
export function isLoose(claim: Statement, { quantity, date, range }: SlotValue): boolean {
  if (quantity !== undefined) {
    const { isWhole, approximate, lo, hi } = quantity;
    if (isWhole === true || approximate || lo !== hi) return true;
    if (/\p{L}-\p{L}+$/u.test(wordsOf(claim, range))) return true;
  }
  if (date?.edge === "bound") return true;
  const start = range.start - claim.range.start;
  const end = range.end - claim.range.start;
  return (
    BEFORE.test(claim.text.slice(Math.max(0, start - BESIDE), start)) ||
    BEHIND.test(claim.text.slice(end, end + BESIDE))
  );
}

/** The article may say the same by other figures: a sum, a difference, what remains of a whole, the digits in other words. */
export function isSaidOtherwise(claim: Statement, ours: SlotValue, article: readonly Told[]): boolean {
  const all = article.flatMap(({ statement }) => valuesInArticle(statement));
  if (all.some((value) => !areOfOneType(ours, value) && mayBeOneValue(ours, value))) return true;
  const { quantity } = ours;
  if (quantity === undefined) return false;
  const digits = DIGITS.exec(wordsOf(claim, ours.range))?.[0];
  if (digits !== undefined && article.some(({ statement }) => statement.text.includes(digits))) return true;
  if (
    quantity.kind === "percent" &&
    all.some((value) => value.quantity?.kind === "percent" && isRemainder(quantity.lo, value.quantity.lo))
  )
    return true;
  return [...new Set(article.map(({ paragraph }) => paragraph))].some((start) =>
    isReckoned(
      quantity,
      article.flatMap(({ paragraph, statement }) => (paragraph === start ? [statement] : [])),
    ),
  );
}

const DIGITS = /\d+(?:[.,]\d+)*/u;
/** Per cent by which two shares that make up a whole may miss it. */
const ROUNDED = 1.5;

function isRemainder(left: number, right: number): boolean {
  return Math.abs(left + right - 100) < ROUNDED;
}

/** Words that make another event or another time of the article's value. */
const OF_ANOTHER_TIME =
  /\b(?:first|originally|initially|again|also|previously|earlier|formerly|another|second|third|the (?:year|month|week|day) (?:before|after)|last (?:year|month|week)|used to|so far)\b/iu;
const WANTED =
  /\b(?:demand|want|ask|seek|sought|plan|expect|hope|intend|propos|threaten|offer|request|promis|pledg|would|could|should|target|goal|aim|estimat|predict|forecast|feared)\p{L}*\b/iu;

/** A second value of the claim is another one in the sentence too: "three people … in February" and "nine soldiers … in January". */
function tellsOfAnother(claim: Statement, ours: SlotValue, passage: Statement): boolean {
  const told = valuesInArticle(passage);
  return valuesInClaim(claim).some((value) => {
    if (value === ours || isLoose(claim, value)) return false;
    const rivals = told.filter((other) => areOfOneType(value, other) && countAlike(value, other));
    return rivals.length > 0 && !rivals.some((other) => mayBeOneValue(value, other));
  });
}

/** "In Graz" and "in Linz": each names a place that the other does not, and neither holds the other. */
function isElsewhere(claim: Statement, passage: Statement): boolean {
  const [ours, theirs] = [namesOf(claim, "place"), namesOf(passage, "place")];
  return (
    ours.length > 0 && theirs.length > 0 && !ours.some((here) => theirs.some((other) => mayBeOnePlace(here, other)))
  );
}

/** "The office" is not the agency that the claim names. */
function isOtherBody(claim: Statement, passage: Statement): boolean {
  const body = /^\W*The (\p{Ll}+)\s/u.exec(passage.text)?.[1] ?? "";
  const kinds = contentOf(claim).names.flatMap(({ name: { type, lemmas } }) =>
    type === "organization" ? lemmas.filter((word) => BODY_NOUNS.has(word)) : [],
  );
  return BODY_NOUNS.has(body) && kinds.length > 0 && !kinds.includes(body);
}

/** "A ticket for children cost 13 euros". */
function isForSomeOnly(statement: Statement, other: Statement): boolean {
  return predicationsOf(statement).some(
    (predication) => isForSome(statement, predication, other) || isOneOfSeveral(statement, predication),
  );
}

/** "Children paid 12 crowns": those who have a price of their own. */
function payerIn({ text }: Statement): string | undefined {
  return PAYERS.exec(text)?.[1]?.toLowerCase();
}

const PAYERS =
  /^\W*(children|pupils|students|pensioners|members|residents|locals|groups|families|seniors|adults|tourists|foreigners|employees|soldiers)\s(?:\p{L}+\s)?(?:pay|paid)\s/iu;

function countAlike(left: SlotValue, right: SlotValue): boolean {
  const [ours, theirs] = [countedBy(left), countedBy(right)];
  return ours === undefined || theirs === undefined || lemmaLikeness(ours, theirs) > 0;
}

/** Told of another time, as a wish, of a part, or in a total of which the claim gives a part. */
export function isOfAnotherScope(claim: Statement, ours: SlotValue, passage: Statement, theirs: SlotValue): boolean {
  if (OF_ANOTHER_TIME.test(claim.text) !== OF_ANOTHER_TIME.test(passage.text)) return true;
  if (WANTED.test(claim.text) !== WANTED.test(passage.text)) return true;
  if (tellsOfAnother(claim, ours, passage) || isElsewhere(claim, passage)) return true;
  if (isOtherBody(claim, passage)) return true;
  if (isForSomeOnly(claim, passage) || isForSomeOnly(passage, claim)) return true;
  if (ours.quantity === undefined || theirs.quantity === undefined) return false;
  if (payerIn(claim) !== payerIn(passage)) return true;
  if (areTotalAndPart(claim, passage)) return true;
  if ((ours.quantity.of === undefined) !== (theirs.quantity.of === undefined)) return true;
  const [left, right] = [countedBy(ours), countedBy(theirs)];
  if (left === undefined || right === undefined || left === right) return false;
  // "Three people" may be "two policemen and a sailor", "two guards" two of the "five people".
  if (isWider(left, right)) return theirs.quantity.lo < ours.quantity.lo;
  return isWider(right, left) && theirs.quantity.lo > ours.quantity.lo;
}
