/**
 * Whether two statements that differ in one thing differ in another one too, so that each may be true of its own: other speakers, another
 * part or number of the same people, another purpose, a plan or a capacity beside what came about. Asked last, of the words that were
 * found to stand against each other; in doubt the two are taken for different matters.
 */
import type { CalendarDay } from "../../language/dates/types.js";
import { wordsOf, type Statement } from "../../model/statement.js";
import type { TimeRelation } from "../matching/time.js";
import type { Reason, ReasonKind } from "../types.js";
import { areBeforeAndAfter, areOnOtherDays, haveContrasts, haveOtherSpeakers, isOfAnotherOne } from "./occasions.js";
import { areOtherDates } from "./otherDates.js";
import { deniesAnotherThing } from "./otherDenials.js";
import { areOtherFigures, haveOtherFigures } from "./otherFigures.js";
import { areNoOpposites } from "./otherSenses.js";
import { areOfOtherSubjects, haveOtherSubjects, isOfPart } from "./otherSubjects.js";
import { areOfOtherTimes } from "./otherTimes.js";
import { sideOf, type Side } from "./side.js";

/** What is known of the passage beside its words. */
interface Setting {
  /** True where it is of an article that the claim rests on. */
  readonly cited: boolean;
  readonly time?: TimeRelation;
  /** The day on which its article appeared. */
  readonly day: CalendarDay | undefined;
}

/** True where both sides of a reason may be true, each of its own time or matter. */
export function mayBothBeTrue(claim: Statement, passage: Statement, reason: Reason, setting: Setting): boolean {
  const ours = sideOf(claim, reason.claim.range);
  const theirs = sideOf(passage, reason.evidence.range);
  return (
    areOfOtherTimes(ours, theirs, reason.kind, setting.day) || areOfOtherMatters(ours, theirs, reason.kind, setting)
  );
}

function areOfOtherMatters(ours: Side, theirs: Side, kind: ReasonKind, { cited, time }: Setting): boolean {
  if (differInNothingElse(ours, theirs)) return false;
  if (cited && haveOtherSpeakers(ours, theirs)) return true;
  if (isOfAnotherOne(ours, theirs) || isOfAnotherOne(theirs, ours) || areBeforeAndAfter(ours, theirs)) return true;
  if (kind !== "date" && (areOnOtherDays(ours, theirs) || haveContrasts(ours, theirs))) return true;
  if (kind !== "number" && time !== "overlap" && haveOtherFigures(ours, theirs)) return true;
  switch (kind) {
    case "number":
      return areOtherFigures(ours, theirs) || isOfPart(ours, theirs);
    case "date":
      return haveOtherSubjects(ours, theirs) || areOtherDates(ours, theirs);
    case "negation":
      return areOfOtherSubjects(ours, theirs) || deniesAnotherThing(ours, theirs);
    case "antonym":
      return areOfOtherSubjects(ours, theirs) || areNoOpposites(ours, theirs);
    default:
      return false;
  }
}

/** A copy in which one word was exchanged. */
function differInNothingElse(ours: Side, theirs: Side): boolean {
  return wordsBeside(ours) === wordsBeside(theirs);
}

function wordsBeside({ statement, range }: Side): string {
  const before = wordsOf(statement, { start: statement.range.start, end: range.start });
  const behind = wordsOf(statement, { start: range.end, end: statement.range.end });
  return (`${before} ${behind}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}
