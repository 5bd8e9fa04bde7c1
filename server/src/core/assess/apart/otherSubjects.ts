/** Whether two clauses are of other doers: another noun, another place of theirs, another number of them, a part of the whole. */
import type { Quantity } from "../../language/quantities/types.js";
import { wordsOf } from "../../model/statement.js";
import { overlaps } from "../../text/range.js";
import { classOf } from "../classes/classes.js";
import { areCovered, isCovered, unitsWithin } from "../matching/covering.js";
import { valuesCompatible } from "../matching/values.js";
import { lemmaLikeness } from "../misstated/likeness.js";
import { contentOf, type ContentUnit } from "../reading/content.js";
import { type Side, unitsMatching } from "./side.js";

/** Who does it, or how many of them, is not the same. */
export function areOfOtherSubjects(ours: Side, theirs: Side): boolean {
  return (
    areOfSome(ours, theirs) ||
    isOfPart(ours, theirs) ||
    haveOtherSubjects(ours, theirs) ||
    areOfOtherGroups(ours, theirs)
  );
}

/** "The minister was told in May", "the public was told in July": two nouns of which neither may mean the other. */
export function haveOtherSubjects(ours: Side, theirs: Side): boolean {
  if (isOfAllOrNone(ours) || isOfAllOrNone(theirs)) return false;
  const [left, right] = [subjectNoun(ours), subjectNoun(theirs)];
  if (left === undefined || right === undefined || left === right) return false;
  if (lemmaLikeness(left, right) > 0) return false;
  return !contentOf(theirs.statement).words.has(left) && !contentOf(ours.statement).words.has(right);
}

/** "Schools in the capital" and "schools in Mirna", "forty-three of those infected" and "171". */
function areOfOtherGroups(ours: Side, theirs: Side): boolean {
  const [left, right] = [placedIn(ours), placedIn(theirs)];
  if (left.length > 0 && right.length > 0) {
    const isShared = left.some((unit) => isCovered(unit, theirs.statement));
    if (!isShared && !right.some((unit) => isCovered(unit, ours.statement))) return true;
  }
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

/** The one noun before the verb, where no name stands there. */
function subjectNoun({ statement, clause }: Side): string | undefined {
  const units = unitsWithin(statement, [clause.subject]);
  const [noun, ...more] = units.filter(
    (unit) => unit.kind === "name" || (unit.kind === "word" && unit.term === "noun"),
  );
  return noun?.kind === "word" && more.length === 0 ? noun.lemma : undefined;
}

/** "Some members", "nine of the sailors": of some of them, so that the others may have done otherwise; not where none at all did. */
function areOfSome(ours: Side, theirs: Side): boolean {
  const [left, right] = [someOf(ours), someOf(theirs)];
  if ((left ?? right) === undefined || left === right) return false;
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

const SOME =
  /^\W*(?:some|several|a few|few|many|most|other|others|certain|half|both|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d[\d,]*)(?: (?:of (?:the|them|its|their|his|her)|other|more|\p{Ll}+s)\b|$|\s(?=\p{Ll}+s\b))/iu;

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
