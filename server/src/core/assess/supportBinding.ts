/**
 * Whether the words that bear a claim out stand together as the claim puts them: a date, a figure or a circumstance that the passage gives
 * to another event ("had refused to testify in March, spoke on Friday") bears out nothing of the claim's own ("refused to testify on Friday").
 */
import type { Quantity } from "../language/quantities/types.js";
import { wordsOf, type Statement } from "../model/statement.js";
import type { DateExpression } from "../language/dates/types.js";
import { overlaps, type TextRange } from "../text/range.js";
import { datePartsOf, datesDiffer } from "./facts/dateParts.js";
import { nameLikeness, type ActorName } from "./matching/names.js";
import { SAME_NAME } from "./matching/overlap.js";
import { unitsWithin } from "./matching/covering.js";
import { intervalsOverlap } from "./matching/time.js";
import { compareCounted, headOf, valuesCompatible } from "./matching/values.js";
import { unitLikeness } from "./misstated/likeness.js";
import { areAntonyms, hasAntonyms } from "./opposites/opposites.js";
import { clauseAt, clausePartAt } from "./reading/clauseAt.js";
import { contentOf } from "./reading/content.js";
import { LIGHT_EVENTS, predicationsOf, type Predication } from "./reading/predications.js";

/** True where the passage has the claim's words, and puts them together otherwise. */
export function isBoundOtherwise(claim: Statement, passage: Statement): boolean {
  if (GOES_ON_SO.test(claim.text) && !GOES_ON.test(passage.text)) return true;
  if (BECAUSE.test(claim.text) && !CAUSAL.test(passage.text)) return true;
  if (countsOtherwise(claim, passage) || namesOnlyDenied(claim, passage)) return true;
  if (WAS_WHEN.test(claim.text) && TODAY.test(passage.text)) return true;
  const span = WITHIN.exec(claim.text)?.[1];
  if (span !== undefined && !passage.text.toLowerCase().includes(span.toLowerCase())) return true;
  return (
    predicationsOf(claim).some(
      (ours) => ours.finite && !LIGHT_EVENTS.has(ours.event) && hasOtherValues(claim, ours, passage),
    ) ||
    saysBothSides(claim, passage) ||
    saysContrary(claim, passage)
  );
}

/** "Was prime minister when he was overheard" is not said of the present prime minister. */
const WAS_WHEN = /\b(?:was|were) [^,;]+ (?:when|while|as|at the time)\b/iu;
const TODAY = /\bthe (?:present|current|incumbent|new)\b/iu;

/** "Sank within an hour", where another sentence has the hours. */
const WITHIN = /\b(?:within|in less than|in under) [\p{L}\d]+ (second|minute|hour|day|week|month|year)/iu;

/** "Is still in hospital" is not said of who was taken there, nor "will remain" of who steps down. */
const GOES_ON_SO = /\b(?:(?:is|are) still|remain(?:s|ed)?|stay(?:s|ed)?)\b/iu;
const BECAUSE = /\b(?:because|due to|owing to|on account of)\b/iu;
const CAUSAL =
  /\b(?:because|since|as|due|owing|account|therefore|hence|so|caus\p{L}*|reason|result\p{L}*|led|lead|blam\p{L}*|after|over|for|through|by|thanks)\b/iu;
const GOES_ON = /\b(?:still|yet|remain(?:s|ed|ing)?|continu\p{L}+|keep(?:s|ing)?|kept|stay(?:s|ed)?|not)\b/iu;

/** "Her first title", "her third title". */
function countsOtherwise(claim: Statement, passage: Statement): boolean {
  return [...claim.text.matchAll(ORDINAL)].some(([, which = "", noun = ""]) =>
    [...passage.text.matchAll(ORDINAL)].some(
      ([, other = "", same = ""]) =>
        noun.toLowerCase() === same.toLowerCase() && which.toLowerCase() !== other.toLowerCase(),
    ),
  );
}

const ORDINAL = /\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last)\s(\p{L}{3,})/giu;

/** "In Orrin, not, as first announced, in Salt". */
function namesOnlyDenied(claim: Statement, passage: Statement): boolean {
  if (claim.polarity.cues.length > 0) return false;
  const theirs = contentOf(passage).names;
  return contentOf(claim).names.some(({ name }) => {
    const told = theirs.filter((other) => nameLikeness(name, other.name) >= SAME_NAME);
    return (
      told.length > 0 &&
      told.every(({ start }) => NOT_IN.test(wordsOf(passage, { start: passage.range.start, end: start })))
    );
  });
}

const NOT_IN = /\bnot(?:,[^,;]*,)?\s(?:(?:in|at|from|by|to|with|the)\s){0,2}$/iu;

/** Each telling of the claim's event has a date or a figure of its own where the claim has another one. */
function hasOtherValues(claim: Statement, ours: Predication, passage: Statement): boolean {
  const tellings = predicationsOf(passage).filter(({ event }) => event === ours.event);
  if (tellings.length === 0) return false;
  const own = clauseAt(claim, ours.head).range;
  return tellings.every(({ head }) => {
    const clause = clausePartAt(passage, head);
    return (
      isOfAnotherName(claim, own, ours, passage, head) ||
      giveOtherDates(claim, own, passage, clause) ||
      giveOtherFigures(claim, own, passage, clause) ||
      tellsAsOther(claim, ours, passage, head)
    );
  });
}

/** "Vik accepted it, but her coach, Bert Oom, has lodged a protest": the telling has a subject with a name of its own. */
function isOfAnotherName(
  claim: Statement,
  clause: TextRange,
  ours: Predication,
  passage: Statement,
  head: TextRange,
): boolean {
  const own = namesIn(claim, { start: clause.start, end: ours.head.start });
  const before = wordsOf(passage, { start: passage.range.start, end: head.start });
  const opened = [...before.matchAll(PARTING)].at(-1)?.index ?? 0;
  const told = namesIn(passage, { start: passage.range.start + opened, end: head.start });
  return (
    own.length > 0 &&
    told.length > 0 &&
    !own.some((name) => told.some((other) => nameLikeness(name, other) >= SAME_NAME))
  );
}

/** Marks and words that set two sentences into one. */
const PARTING = /[;:]\s|,\s(?:and|but|while|although|whereas)\s/gu;

function namesIn(statement: Statement, range: TextRange): readonly ActorName[] {
  return contentOf(statement).names.flatMap((unit) =>
    overlaps(unit, range) && unit.name.type === "person" ? [unit.name] : [],
  );
}

/** "Declared its cargo as sewing machines": as what, the claim says otherwise. */
function tellsAsOther(claim: Statement, { head: own }: Predication, passage: Statement, head: TextRange): boolean {
  const [left, right] = [asIn(claim, own), asIn(passage, head)];
  if (left === undefined || right === undefined) return false;
  const units = unitsWithin(claim, [left]);
  return (
    units.length > 0 &&
    !units.some((unit) => unitsWithin(passage, [right]).some((other) => unitLikeness(unit, other) > 0))
  );
}

/** What stands behind "as" in the clause of the verb. */
function asIn(statement: Statement, head: TextRange): TextRange | undefined {
  const { end } = statement.range;
  const behind = AS.exec(wordsOf(statement, { start: head.end, end }));
  if (behind === null) return undefined;
  const start = head.end + behind.index + behind[0].length - (behind[1]?.length ?? 0);
  return { start, end: start + (behind[1]?.length ?? 0) };
}

const AS = /^[^,;.]{0,60}?\bas (?!(?:soon|long|well|much|many|far|if|though|part)\b)([^,;.]+)/iu;

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
    const rivals = right.filter((other) => compareCounted(own, other) === "same" || isBareSum(own, other));
    return rivals.length > 0 && !rivals.some((other) => valuesCompatible(own, other));
  });
}

/** "Demands 3 million francs; the canton offers 1.1 million". */
function isBareSum(own: Quantity, other: Quantity): boolean {
  return own.kind === "money" && other.kind === "count" && headOf(other) === undefined && other.lo >= LEAST_SUM;
}

const LEAST_SUM = 1000;

/** A word of the claim that the passage lacks, and its contrary there: "lower" and "raise". */
function saysContrary(claim: Statement, passage: Statement): boolean {
  const [ours, theirs] = [contentOf(claim), contentOf(passage)];
  return ours.units.some((unit) => {
    if (unit.kind !== "word" || theirs.words.has(unit.lemma) || theirs.words.has(unit.event)) return false;
    // As written, too: "to lower", which may have been read as "low".
    const words = [unit.lemma, wordsOf(claim, unit).toLowerCase()].filter(hasAntonyms);
    return words.some((word) => saysContraryOf(word, claim, passage));
  });
}

/** The passage has a word against this one that the claim lacks. */
function saysContraryOf(word: string, claim: Statement, passage: Statement): boolean {
  const { words } = contentOf(claim);
  return contentOf(passage).units.some(
    (other) => other.kind === "word" && !words.has(other.lemma) && areAntonyms(word, other.lemma),
  );
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
    if (!isVerb && unit.term === "noun" && tellings.some((other) => other.kind === "word" && other.term === "noun"))
      return false;
    const hasContrary = saysContraryOf(unit.lemma, claim, passage);
    return hasContrary && !tellings.some((telling) => saysAll(claim, passage, clausePartAt(passage, telling)));
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
