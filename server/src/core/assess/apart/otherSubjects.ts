/** Whether two clauses are of other doers: another noun, another place of theirs, another number of them, a part of the whole. */
import type { Quantity } from "../../language/quantities/types.js";
import { wordsOf } from "../../model/statement.js";
import { overlaps, type TextRange } from "../../text/range.js";
import { BODY_NOUNS } from "../../language/coreference/nouns.lexicon.js";
import { classOf } from "../classes/classes.js";
import { areCovered, isCovered, unitsWithin } from "../matching/covering.js";
import { isNamedBy } from "../matching/sameThings.js";
import { valuesCompatible } from "../matching/values.js";
import { lemmaLikeness, unitLikeness } from "../misstated/likeness.js";
import { COPULA } from "../reading/predications.js";
import { contentOf, type ContentUnit } from "../reading/content.js";
import { nameOthers, type Side, unitsMatching } from "./side.js";

/** Who does it, or how many of them, is not the same. */
export function areOfOtherSubjects(ours: Side, theirs: Side): boolean {
  return (
    areOfSome(ours, theirs) ||
    isOfPart(ours, theirs) ||
    haveOtherSubjects(ours, theirs) ||
    areSaidBeside(ours, theirs) ||
    areOfOtherGroups(ours, theirs)
  );
}

/** "The minister was told in May", "the public was told in July": two nouns of which neither may mean the other. */
export function haveOtherSubjects(ours: Side, theirs: Side): boolean {
  if (isOfAllOrNone(ours) || isOfAllOrNone(theirs)) return false;
  if (haveOtherNames(ours, theirs)) return true;
  const [left, right] = [subjectNoun(ours), subjectNoun(theirs)];
  if (left === undefined || right === undefined || left === right) return false;
  if (
    lemmaLikeness(left, right) > 0 ||
    (ANYBODY.has(left) && isPerson(right)) ||
    (ANYBODY.has(right) && isPerson(left))
  )
    return false;
  if (isNamedBy(left, right) || isNamedBy(right, left)) return false;
  return !contentOf(theirs.statement).words.has(left) && !contentOf(ours.statement).words.has(right);
}

/** "The men" may be the suspects. */
const ANYBODY: ReadonlySet<string> = new Set("man woman boy girl person people".split(" "));

function isPerson(noun: string): boolean {
  return classOf(noun) === "person";
}

/** "Weller wants", "the commune of Bree had rejected": each is called by a name that the other sentence lacks. */
function haveOtherNames(ours: Side, theirs: Side): boolean {
  return nameOthers(ours, subjectNames(ours), theirs, subjectNames(theirs));
}

function subjectNames({ statement, clause }: Side): readonly ContentUnit[] {
  return unitsWithin(statement, [clause.subject]).filter(({ kind }) => kind === "name");
}

/** "Schools in the capital" and "schools in Mirna", "forty-three of those infected" and "171". */
function areOfOtherGroups(ours: Side, theirs: Side): boolean {
  if (nameOthers(ours, placedIn(ours), theirs, placedIn(theirs))) return true;
  if (isOfAllOrNone(ours) || isOfAllOrNone(theirs)) return false;
  const [own, other] = [countOfSubject(ours), countOfSubject(theirs)];
  return own !== undefined && other !== undefined && !valuesCompatible(own, other);
}

function placedIn(side: Side): readonly ContentUnit[] {
  return unitsMatching(side, PLACED, side.clause.subject);
}

const PLACED = /\s(?:in|at|from|near)\s((?:(?:the|an?|his|her|its|their)\s)?(?:[\p{L}’'-]+\s?){1,3})/u;

function countOfSubject({ statement, clause }: Side): Quantity | undefined {
  return statement.quantities.find(
    (quantity) => (quantity.kind === "count" || quantity.kind === "other") && overlaps(quantity, clause.subject),
  );
}

/** The noun before the verb, what is said of it aside: "the commune of Bree, in which …". */
function subjectNoun({ statement, clause }: Side): string | undefined {
  const [phrase = ""] = SUBJECT.exec(wordsOf(statement, clause.subject)) ?? [];
  const units = unitsWithin(statement, [
    { start: clause.subject.start, end: clause.subject.start + phrase.length },
  ]).filter((unit) => unit.kind === "name" || (unit.kind === "word" && unit.term === "noun"));
  const [noun, ...more] = units;
  if (noun === undefined || more.length > 0) return undefined;
  if (noun.kind === "word") return noun.lemma;
  // "Parliament" at the head of a sentence.
  const [word = "", ...others] = noun.kind === "name" ? noun.name.words : [];
  return others.length === 0 && BODY_NOUNS.has(word) ? word : undefined;
}

/** Up to a preposition, a relative clause or a mark. */
const SUBJECT = /^(?:(?!\s(?:of|in|at|from|with|for|who|which|that)\s|[,;:(]).)+/u;

/** "The drilling cores were lost", "she saved the measurements; the drilling cores sank": said of something else, and of the claim's thing besides. */
function areSaidBeside(ours: Side, theirs: Side): boolean {
  const part = partOf(theirs);
  const subject = unitsWithin(ours.statement, [ours.clause.subject]).filter(
    (unit) => unit.kind === "name" || (unit.kind === "word" && unit.term === "noun"),
  );
  if (subject.length === 0 || isDoneToAnother(ours, theirs, subject)) return subject.length > 0;
  if (PRONOUN.test(wordsOf(theirs.statement, part))) return false;
  const said = contentOf(theirs.statement).units.filter((unit) => subject.some((own) => unitLikeness(own, unit) > 0));
  return said.length > 0 && !said.some((unit) => overlaps(unit, part));
}

/** "The boiler had not been inspected", "inspected 2,300 flats": the words that stand against each other name another thing. */
function isDoneToAnother({ statement, clause }: Side, theirs: Side, subject: readonly ContentUnit[]): boolean {
  if (!PASSIVE.test(wordsOf(statement, { start: clause.subject.end, end: clause.range.end }))) return false;
  const things = unitsWithin(theirs.statement, [theirs.range]).filter(
    (unit) =>
      unit.kind === "word" &&
      unit.term === "noun" &&
      unit.start >= theirs.clause.verbEnd &&
      DETERMINED.test(wordsOf(theirs.statement, { start: theirs.statement.range.start, end: unit.start })),
  );
  return (
    things.length > 0 &&
    !STATES.has(theirs.clause.event ?? "") &&
    !things.some((unit) => isCovered(unit, statement) || subject.some((own) => unitLikeness(own, unit) > 0))
  );
}

/** Before the noun of an object: "2,300 flats", "the old flats". */
const DETERMINED = /(?:\b(?:the|an?|his|her|its|their|some|no|all|most)|\d)\s(?:\p{L}+\s)?$/iu;

const STATES: ReadonlySet<string> = new Set([COPULA, "remain", "stay"]);
const PASSIVE =
  /^(?:(?:has|have|had)\s)?(?:(?:not|never|last)\s)*(?:was|were|been)\s(?:(?:not|never|last|been)\s)*\p{L}+(?:ed|en|t|d)\b/iu;

/** Between the marks and words that set two sentences into one. */
function partOf({ statement, range }: Side): TextRange {
  const before = wordsOf(statement, { start: statement.range.start, end: range.start });
  const behind = wordsOf(statement, { start: range.end, end: statement.range.end });
  const opened = [...before.matchAll(PARTING)].at(-1)?.index ?? 0;
  const closed = behind.search(PARTING);
  return { start: statement.range.start + opened, end: closed < 0 ? statement.range.end : range.end + closed };
}

const PARTING = /[;:]\s|,\s(?:and|but|while|although|whereas)\s(?=(?:the|an?|his|her|its|their|some|no)\s|\p{Lu})/gu;

const PRONOUN = /\b(?:he|she|it|they|him|her|them|those|this)\b/iu;

/** "Some members", "nine of the sailors": of some of them, so that the others may have done otherwise; not where none at all did. */
function areOfSome(ours: Side, theirs: Side): boolean {
  const [left, right] = [someOf(ours), someOf(theirs)];
  if ((left ?? right) === undefined || left === right) return false;
  // "The tickets will not be refunded", "9,400 tickets will be refunded": all of them.
  if (left === undefined && NUMERAL.test(right ?? "")) return false;
  return !isOfAllOrNone(ours) && !isOfAllOrNone(theirs) && !MOST.test(left ?? right ?? "");
}

function someOf({ statement, clause }: Side): string | undefined {
  return SOME.exec(wordsOf(statement, clause.subject))?.[0].trim().toLowerCase();
}

/** By "no", "none" or "nobody", and not by a verb that is turned round; or by "all". */
export function isOfAllOrNone({ statement }: Side): boolean {
  return (
    ALL.test(statement.text) ||
    statement.polarity.cues.some(({ kind }) => kind === "determiner") ||
    NONE.test(statement.text)
  );
}

const NONE = /\b(?:none|nobody|no one|neither)\b/iu;
const ALL = /\b(?:all|every|everybody|everyone|each|both|unanimous(?:ly)?)\b/iu;

/** Who speaks of all is denied by what most did not do. */
const MOST = /^(?:most|few)\b/u;

const NUMERALS = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d[\\d,]*";
const NUMERAL = new RegExp(`^(?:${NUMERALS}) (?!of\\b)`, "u");
const SOME = new RegExp(
  `^\\W*(?:some|several|a few|few|many|most|other|others|certain|half|both|${NUMERALS})(?: (?:of (?:the|them|its|their|his|her)|other|more|\\p{Ll}+s)\\b|$|\\s(?=\\p{Ll}+s\\b))`,
  "iu",
);

/** "The roof of the museum" and "the museum": of a part, and of the whole. */
export function isOfPart(ours: Side, theirs: Side): boolean {
  return isPartOf(ours, theirs) || isPartOf(theirs, ours);
}

function isPartOf({ statement, clause }: Side, whole: Side): boolean {
  const [, head = ""] = OF_WHOLE.exec(wordsOf(statement, clause.subject)) ?? [];
  if (head === "" || classOf(head) === "person" || classOf(head) === "group") return false;
  const [part, ...owner] = unitsWithin(statement, [clause.subject]);
  const subject = unitsWithin(whole.statement, [whole.clause.subject]);
  return (
    part !== undefined &&
    owner.length > 0 &&
    subject.length > 0 &&
    !isCovered(part, whole.statement) &&
    areCovered(owner, whole.statement)
  );
}

const OF_WHOLE = /^\W*(?:the|an?|its|his|her|their)\s(?:\p{Ll}+\s)?(\p{Ll}+)\sof\s/iu;
