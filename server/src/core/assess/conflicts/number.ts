/** Two figures for the same thing that cannot both be true. */
import type { Quantity } from "../../language/quantities/types.js";
import { lemmaOf } from "../../language/lemmas/lemmas.js";
import { wordsOf, type Statement } from "../../model/statement.js";
import { overlaps, type TextRange } from "../../text/range.js";
import { maySameEvent, compareRoles } from "../eventGate.js";
import {
  areApart,
  areOfDifferentTense,
  haveDifferentBases,
  haveRivalPhrases,
  isInterimCount,
  isLimited,
} from "../matching/distinctions.js";
import { areCovered, unitsWithin } from "../matching/covering.js";
import type { Overlap } from "../matching/overlap.js";
import { compareCounted, headOf, valuesCompatible } from "../matching/values.js";
import { isFact } from "../reading/commitment.js";
import { contentOf } from "../reading/content.js";
import { COPULA, type Predication } from "../reading/predications.js";
import type { Reason } from "../types.js";
import { quantityWords, sameSlot, slotsOf } from "./slots.js";

export function numberConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  if (
    !maySameEvent(overlap) ||
    overlap.background ||
    areApart(claim, passage, overlap) ||
    isInterimCount(claim, passage)
  )
    return [];
  const reasons: Reason[] = [];
  const areEach = EACH.test(claim.text) && EACH.test(passage.text);
  const theirs = comparableQuantities(passage, areEach);
  for (const ours of comparableQuantities(claim, areEach)) {
    const same = theirs.filter((other) => compareCounted(ours, other) === "same");
    if (same.some((other) => valuesCompatible(ours, other))) continue;
    const other = same.find(
      (candidate) =>
        !isUpdate(claim, passage, ours, candidate, overlap) &&
        !isWholeOf(ours, candidate) &&
        !hasFigure(passage, ours) &&
        !hasFigure(claim, candidate) &&
        conflicts(claim, passage, ours, candidate, overlap),
    );
    if (other === undefined) continue;
    const hint = sumHint(ours, theirs) ?? sumHint(other, comparableQuantities(claim, areEach));
    reasons.push({
      kind: "number",
      claim: quantityWords(claim, ours),
      evidence: quantityWords(passage, other),
      ...(hint === undefined ? {} : { hint }),
    });
  }
  return reasons;
}

/** "All five sailors" and "three of the five sailors": the figure of the one is the other's whole. */
function isWholeOf({ lo, hi }: Quantity, { of }: Quantity): boolean {
  return of?.quantity?.lo === lo && of.quantity.hi === hi;
}

/** "Five soldiers, two of them British": the figure stands there too, of a part; "and three rebels" counts others. */
function hasFigure(statement: Statement, quantity: Quantity): boolean {
  return statement.quantities.some(
    (other) =>
      other.kind === quantity.kind &&
      other.lo === quantity.lo &&
      other.hi === quantity.hi &&
      (other.of !== undefined || headOf(other) === undefined || compareCounted(other, quantity) !== "different"),
  );
}

/** A count that one side calls a growing one was larger in the newer of two articles: two stages of the same toll. */
export function isUpdate(
  claim: Statement,
  passage: Statement,
  ours: Quantity,
  theirs: Quantity,
  { laterBy, ownLater }: Overlap,
): boolean {
  if (!GROWING.test(claim.text) && !GROWING.test(passage.text)) return false;
  // "Two were killed on the 8th", and on the 11th "three have now died": the article tells itself that the count has grown.
  if (NOW.test(passage.text) && ownLater !== undefined && ownLater > 0 && theirs.lo > ours.hi && isToll(ours))
    return true;
  if (laterBy === undefined || laterBy === 0 || !isToll(ours)) return false;
  return laterBy > 0 ? theirs.lo > ours.hi : theirs.hi < ours.lo;
}

function isToll({ kind, unit }: Quantity): boolean {
  return kind === "count" && unit === "person";
}

const NOW =
  /\b(?:ha(?:s|ve) now|now (?:stands|stood)|ha(?:s|ve|d) (?:since )?(?:risen|climbed|grown)|rose|climbed) \b/iu;

const GROWING =
  /\b(?:toll|rose|risen|rises|climb(?:s|ed)|grew|grown|now|latest|updated|confirmed|known|so far|have been|has been)\b/iu;

/** Figures of their own: no part of a name or a date, and not counted on top of another figure or out of one. */
export function comparableQuantities(statement: Statement, areEach: boolean): readonly Quantity[] {
  const content = contentOf(statement);
  return content.units
    .flatMap((unit) => (unit.kind === "quantity" ? [withCollective(statement, unit.quantity)] : []))
    .filter((quantity) => quantity.kind !== "other" && !isPartial(statement, quantity, areEach))
    .map((quantity) => asPersons(statement, quantity));
}

/** "Injuring eleven others": persons, whoever the others are. */
function asPersons(statement: Statement, quantity: Quantity): Quantity {
  const { counted, unit } = quantity;
  if (counted?.head !== OTHER || unit === undefined || !areOthersOfAnotherFate(statement, quantity)) return quantity;
  return { ...quantity, counted: { ...counted, head: unit } };
}

/** "A team of 40": forty are counted as a team, whoever they are. */
const COLLECTIVE =
  /\b(team|group|delegation|force|crew|contingent|mission|crowd|unit|convoy|staff)\s+of\s+(?:(?:about|around|some|nearly|almost|over)\s+)?$/iu;
const MOST_COLLECTIVE = 32;

function withCollective(statement: Statement, quantity: Quantity): Quantity {
  if (quantity.counted !== undefined || (quantity.kind !== "count" && quantity.kind !== "other")) return quantity;
  const end = quantity.start - statement.range.start;
  const from = Math.max(0, end - MOST_COLLECTIVE);
  const found = COLLECTIVE.exec(statement.text.slice(from, end));
  const word = found?.[1];
  if (found === null || word === undefined) return quantity;
  const start = statement.range.start + from + found.index;
  const range = { start, end: start + word.length };
  return { ...quantity, kind: "count", counted: { range, text: word, head: word.toLowerCase() } };
}

const BEFORE_PART =
  /\b(?:another|further|additional|other|others|remaining|including|among|each|every|per|least of|out of|up to|first|last|next)\s+(?:(?:the|about|some|a)\s+)?$/iu;
/** "Twelve women among its members". */
const AMONG = /^(?:\s+[\p{L}-]+)?\s+among\s+(?:the|its|their|his|her|our|them|those|these)\b/iu;
const AFTER_PART =
  /^\s*(?:\S+\s+)?(?:more|others?|each|apiece|of (?:the|them|whom|those|which)|per|times|or (?:more|so))\b/iu;

/** "The 100 metres": a race, not a length. */
const NAMED_LENGTH = /\bthe $/iu;

/** What each gets may be compared with what each gets. */
const EACH = /\b(?:each|apiece)\b/iu;

function isPartial(statement: Statement, quantity: Quantity, areEach: boolean): boolean {
  const start = quantity.start - statement.range.start;
  const end = quantity.end - statement.range.start;
  // "Two of the four stations": four is what two are taken from, and nothing is said of all of them.
  if (quantity.isWhole === true) return true;
  return (
    (quantity.kind === "distance" && NAMED_LENGTH.test(statement.text.slice(Math.max(0, start - 5), start))) ||
    BEFORE_PART.test(statement.text.slice(Math.max(0, start - 32), start)) ||
    AMONG.test(statement.text.slice(end, end + 40)) ||
    (AFTER_PART.test(statement.text.slice(end, end + 32)) &&
      !(areEach && EACH.test(statement.text.slice(end, end + 32))) &&
      !areOthersOfAnotherFate(statement, quantity))
  );
}

/** "Killing three and injuring eleven others": others than the killed, and all of the injured. */
function areOthersOfAnotherFate(statement: Statement, quantity: Quantity): boolean {
  if (quantity.counted?.head !== OTHER) return false;
  const [own] = slotsOf(statement, quantity);
  return (
    own !== undefined &&
    statement.quantities.some((earlier) => {
      if (earlier.end > quantity.start || earlier.kind !== "count") return false;
      const [fate] = slotsOf(statement, earlier);
      return fate !== undefined && fate.event !== own.event;
    })
  );
}

const OTHER = "other";

function conflicts(claim: Statement, passage: Statement, ours: Quantity, theirs: Quantity, overlap: Overlap): boolean {
  if (ours.kind === "duration" || ours.kind === "multiple" || ours.kind === "rate") {
    if (overlap.bearingOfWords < LEAST_WORDS_OF_MEASURES) return false;
  }
  if (ours.kind !== "count" && overlap.bearingOfWords < LEAST_WORDS_OF_MEASURES) return false;
  if (isRestricted(claim, ours, passage) || isRestricted(passage, theirs, claim)) return false;
  const ourSlots = slotsOf(claim, ours);
  const theirSlots = slotsOf(passage, theirs);
  return ourSlots.some((left) =>
    theirSlots.some((right) => {
      if (!sameSlot(left, right) || left.predication === undefined || right.predication === undefined) return false;
      if (!isFact(claim, left.predication, "claim") || !isFact(passage, right.predication, "passage")) return false;
      if (
        ours.kind !== "count" &&
        isForSome(claim, left.predication, passage) !== isForSome(passage, right.predication, claim)
      )
        return false;
      if (isOneOfSeveral(claim, left.predication) || isOneOfSeveral(passage, right.predication)) return false;
      if (left.event === COPULA && overlap.bearingOfWords < LEAST_WORDS_OF_MEASURES) return false;
      if (areOfDifferentTense(claim, left.predication, passage, right.predication)) return false;
      if (ours.kind === "percent" && haveDifferentBases(claim, left.predication, passage, right.predication))
        return false;
      if (isLimited(claim, ours, left.predication, passage) || isLimited(passage, theirs, right.predication, claim))
        return false;
      if (left.predication.negated || right.predication.negated) return false;
      if (isOfPartOf(claim, left.predication, passage, right.predication)) return false;
      if (haveRivalPhrases(claim, left.predication, passage, right.predication)) return false;
      return compareRoles(claim, passage, { claim: left.predication, passage: right.predication }) !== "swapped";
    }),
  );
}

/** "A ticket for children cost 13 euros": not any ticket. */
export function isForSome(
  statement: Statement,
  { agent, patient }: Pick<Predication, "agent" | "patient">,
  other: Statement,
): boolean {
  return [agent, patient].some((span) => {
    const found = span === undefined ? null : FOR_SOME.exec(wordsOf(statement, span));
    if (span === undefined || found === null) return false;
    const start = span.start + found.index;
    return !areCovered(unitsWithin(statement, [{ start, end: start + found[0].length }]), other);
  });
}

const FOR_SOME = /\sfor\s[^,;]+/u;

/** "31 people were killed or injured": counted together, and not as the one or the other. */
export function isOneOfSeveral(statement: Statement, { head }: Pick<Predication, "head">): boolean {
  return (
    OR_ANOTHER.test(wordsOf(statement, { start: head.end, end: statement.range.end })) ||
    ONE_OR.test(wordsOf(statement, { start: statement.range.start, end: head.start }))
  );
}

const OR_ANOTHER =
  /^,? (?:and|or)(?:,? | otherwise )(?:killed|injured|wounded|hurt|missing|displaced|detained|arrested)\b/iu;
const ONE_OR =
  /\b(?:killed|injured|wounded|hurt|dead|missing|displaced|detained|arrested),? (?:and|or) (?:otherwise )?$/iu;

/** "The old town of Vardim has 4,800 inhabitants": not Vardim. */
function isOfPartOf(claim: Statement, ours: Predication, passage: Statement, theirs: Predication): boolean {
  const isPart = (statement: Statement, span: TextRange | undefined): boolean =>
    span !== undefined && PART_OF_NAMED.test(wordsOf(statement, span));
  return LASTING.has(ours.event) && isPart(claim, ours.agent) !== isPart(passage, theirs.agent);
}

const LASTING: ReadonlySet<string> = new Set([COPULA, "have"]);
const PART_OF_NAMED = /^(?:[Tt]he|[Aa]n?|[Ii]ts)\s+(?:\p{Ll}[\p{L}-]*\s+){1,3}of\s+(?:the\s+)?\p{Lu}/u;

/** Money, distances and shares are of many things: more of the sentence must be the same. */
const LEAST_WORDS_OF_MEASURES = 0.75;

/** True where the counted noun has a modifier of its own ("two Turkish soldiers") that the other statement lacks: a part of the whole may be counted. */
function isRestricted(statement: Statement, quantity: Quantity, other: Statement): boolean {
  const counted = quantity.counted;
  if (counted === undefined) return false;
  const head = headOf(quantity);
  const otherWords = contentOf(other).words;
  return statement.terms.some(
    (term) =>
      overlaps(term, counted.range) &&
      !overlaps(term, quantity) &&
      term.kind !== "number" &&
      term.lemma !== head &&
      lemmaOf(term.lemma) !== head &&
      !NON_RESTRICTIVE.has(term.lemma) &&
      !otherWords.has(term.lemma),
  );
}

const NON_RESTRICTIVE: ReadonlySet<string> = new Set(
  "other arm heavily innocent unarmed armed young brave local police army government security".split(" "),
);

/** "1 + 3 = 4: the total?": the figures of one side add up to the single figure of the other. */
function sumHint(total: Quantity, parts: readonly Quantity[]): string | undefined {
  if (total.lo !== total.hi || total.kind !== "count") return undefined;
  const counts = parts.filter((part) => part.kind === "count" && part.lo === part.hi);
  for (let size = 2; size <= Math.min(4, counts.length); size += 1) {
    for (let first = 0; first + size <= counts.length; first += 1) {
      const values = counts.slice(first, first + size).map((part) => part.lo);
      if (values.reduce((sum, value) => sum + value, 0) === total.lo)
        return `${values.join(" + ")} = ${String(total.lo)}: the total?`;
    }
  }
  return undefined;
}
