/**
 * Whether the words that bear a claim out stand together as the claim puts them: a date, a figure or a circumstance that the passage gives
 * to another event ("had refused to testify in March, spoke on Friday") bears out nothing of the claim's own ("refused to testify on Friday").
 */
import { wordsOf, type Statement } from "../model/statement.js";
import type { DateExpression } from "../language/dates/types.js";
import { overlaps, type TextRange } from "../text/range.js";
import { datePartsOf, datesDiffer } from "./facts/dateParts.js";
import { unitsWithin } from "./matching/covering.js";
import { intervalsOverlap } from "./matching/time.js";
import { compareCounted, valuesCompatible } from "./matching/values.js";
import { unitLikeness } from "./misstated/likeness.js";
import { areAntonyms, hasAntonyms } from "./opposites/opposites.js";
import { clauseAt } from "./reading/clauseAt.js";
import { contentOf } from "./reading/content.js";
import { LIGHT_EVENTS, predicationsOf, type Predication } from "./reading/predications.js";

/** `passages`: the sentence that tells the claim's event, and those that are read together with it. */
export function isBoundOtherwise(claim: Statement, passage: Statement): boolean {
  if (IS_STILL.test(claim.text) && !GOES_ON.test(passage.text)) return true;
  return (
    predicationsOf(claim).some(
      (ours) => ours.finite && !LIGHT_EVENTS.has(ours.event) && hasOtherValues(claim, ours, passage),
    ) || saysBothSides(claim, passage)
  );
}

/** "Is still in hospital" is not said by who was taken there. */
const IS_STILL = /\b(?:is|are) still\b/iu;
const GOES_ON = /\b(?:still|yet|remain(?:s|ed|ing)?|continu\p{L}+|keep(?:s|ing)?|kept|stay(?:s|ed)?|not)\b/iu;

/** Each telling of the claim's event has a date or a figure of its own where the claim has another one. */
function hasOtherValues(claim: Statement, ours: Predication, passage: Statement): boolean {
  const tellings = predicationsOf(passage).filter(({ event }) => event === ours.event);
  if (tellings.length === 0) return false;
  const own = clauseAt(claim, ours.head).range;
  return tellings.every(({ head }) => {
    const clause = narrowed(passage, head);
    return giveOtherDates(claim, own, passage, clause) || giveOtherFigures(claim, own, passage, clause);
  });
}

/** The clause of a verb, up to the next coordinate or relative one. */
function narrowed(statement: Statement, head: TextRange): TextRange {
  const { range } = clauseAt(statement, head);
  const behind = END.exec(wordsOf(statement, { start: head.end, end: Math.max(head.end, range.end) }));
  const before = wordsOf(statement, { start: range.start, end: head.start });
  const opened = Math.max(before.lastIndexOf(", "), before.lastIndexOf(" and "), before.lastIndexOf(" but "));
  return {
    start: range.start + Math.max(0, opened),
    end: behind === null ? range.end : head.end + behind.index,
  };
}

const END = /[,;:]|\s(?:and|but|while|although|though|who|which)\s/u;

/** No date of the telling may be the claim's: they share no word, and no day. */
function giveOtherDates(claim: Statement, ours: TextRange, passage: Statement, theirs: TextRange): boolean {
  const left = datesIn(claim, ours);
  const right = datesIn(passage, theirs);
  return (
    left.length > 0 &&
    right.length > 0 &&
    left.every((day) => right.every((other) => !mayBeOneDay(claim, day, passage, other)))
  );
}

function datesIn({ dates }: Statement, range: TextRange): readonly DateExpression[] {
  return dates.filter(
    (date) => date.granularity !== "duration" && date.granularity !== "vague" && overlaps(date, range),
  );
}

function mayBeOneDay(claim: Statement, ours: DateExpression, passage: Statement, theirs: DateExpression): boolean {
  const [left, right] = [datePartsOf(claim, ours), datePartsOf(passage, theirs)];
  if (left !== undefined && right !== undefined && datesDiffer(left, right)) return false;
  if (intervalsOverlap(ours.interval, theirs.interval)) return true;
  const said = new Set(wordsOf(passage, theirs).toLowerCase().match(WORD));
  return (wordsOf(claim, ours).toLowerCase().match(WORD) ?? []).some((word) => said.has(word));
}

/** Names of days and months, and figures. */
const WORD = /\p{L}{3,}|\d+/gu;

function giveOtherFigures(claim: Statement, ours: TextRange, passage: Statement, theirs: TextRange): boolean {
  const right = passage.quantities.filter((quantity) => overlaps(quantity, theirs));
  return claim.quantities.some((own) => {
    if (!overlaps(own, ours)) return false;
    const rivals = right.filter((other) => compareCounted(own, other) === "same");
    return rivals.length > 0 && !rivals.some((other) => valuesCompatible(own, other));
  });
}

/**
 * What is done and how it is, things aside. "Rates rose while the cartel lasted and have since fallen": the claim's word and its contrary, so
 * that the clause of the claim's word must say all of the claim.
 */
function saysBothSides(claim: Statement, passage: Statement): boolean {
  const [ours, theirs] = [contentOf(claim), contentOf(passage)];
  return ours.units.some((unit) => {
    if (unit.kind !== "word" || !hasAntonyms(unit.lemma)) return false;
    const tellings = theirs.units.filter(
      (other) => other.kind === "word" && (other.lemma === unit.lemma || other.event === unit.event),
    );
    if (tellings.length === 0) return false;
    // "The sale", "the purchase": things, and no states of one.
    const isVerb = predicationsOf(claim).some(({ finite, head }) => finite && overlaps(head, unit));
    if (!isVerb && unit.term === "noun" && tellings.some((other) => other.kind === "word" && other.term === "noun")) return false;
    const hasContrary = theirs.units.some(
      (other) =>
        other.kind === "word" &&
        other.lemma !== unit.lemma &&
        areAntonyms(unit.lemma, other.lemma) &&
        !ours.words.has(other.lemma),
    );
    return hasContrary && !tellings.some((telling) => saysAll(claim, passage, narrowed(passage, telling)));
  });
}

/** Every word and name of the claim that says something stands in these words of the passage; "those" may be its things. */
function saysAll(claim: Statement, passage: Statement, range: TextRange): boolean {
  const said = contentOf(passage).units.filter((unit) => overlaps(unit, range));
  const hasPronoun = PRONOUN.test(wordsOf(passage, range));
  return unitsWithin(claim, [claim.range]).every(
    (unit) =>
      (hasPronoun && unit.kind === "word" && unit.term === "noun") ||
      said.some((other) => unitLikeness(unit, other) > 0),
  );
}

const PRONOUN = /\b(?:those|that of|they|it|he|she)\b/u;
