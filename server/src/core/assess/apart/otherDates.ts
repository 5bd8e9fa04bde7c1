/** Two times that each may be right: of saying a thing, of setting it, of something else that the same subject did. */
import { COPULA } from "../reading/predications.js";
import { wordsOf } from "../../model/statement.js";
import { overlaps } from "../../text/range.js";
import { isCovered, unitsWithin } from "../matching/covering.js";
import { isCompared } from "../matching/time.js";
import type { ContentUnit } from "../reading/content.js";
import { haveContrasts } from "./occasions.js";
import { clauseText, type Side } from "./side.js";

/** Two times of which the one is of saying it, of a plan, of something else or only held against. */
export function areOtherDates(ours: Side, theirs: Side): boolean {
  return (
    isDenied(ours) !== isDenied(theirs) ||
    isCompared(ours.statement, ours.range) !== isCompared(theirs.statement, theirs.range) ||
    isOfReport(ours) !== isOfReport(theirs) ||
    areSetAndDone(ours, theirs) ||
    haveContrasts(subjectOnly(ours), subjectOnly(theirs)) ||
    doesSomethingElse(theirs, ours)
  );
}

/** By "not" or "no" in the clause, before the words. */
function isDenied({ statement, range, clause }: Side): boolean {
  return statement.polarity.cues.some(
    (cue) =>
      (cue.kind === "particle" || cue.kind === "determiner") && cue.start < range.start && overlaps(cue, clause.range),
  );
}

/** "Was postponed in May" and "took place in July": what was set, and what came about. */
function areSetAndDone(ours: Side, theirs: Side): boolean {
  return SETTING.test(clauseText(ours)) !== SETTING.test(clauseText(theirs));
}

const SETTING =
  /\b(?:postpon(?:e|es|ed)|delay(?:s|ed)?|put(?:s|ting)? (?:\p{L}+ ){0,3}(?:off|back)|push(?:es|ed)? back|cancel(?:s|led|ed)?|call(?:s|ed)? off|propos(?:e|es|ed)|approv(?:e|es|ed)|charg(?:es|ed) with)\b/iu;

/** "…, the ministry said on Monday": the day of saying it. */
function isOfReport({ statement, range }: Side): boolean {
  return statement.attributions.some(({ cue, content, source }) => {
    if (overlaps(content, range)) return false;
    const end = Math.max(cue.end, source?.end ?? cue.end);
    return (
      range.start >= cue.end &&
      range.start - end <= NEAR_REPORT &&
      !overlaps(content, { start: cue.end, end: range.start })
    );
  });
}

/** Characters from the words of a report to its day. */
const NEAR_REPORT = 16;

function subjectOnly(side: Side): Side {
  return { ...side, clause: { ...side.clause, range: side.clause.subject } };
}

/** "Opened its new wing in 1985", where the other side has it that the museum opened. */
function doesSomethingElse(ours: Side, theirs: Side): boolean {
  const object = objectOf(ours);
  return (
    object.length > 0 && objectOf(theirs).length === 0 && !object.some((unit) => isCovered(unit, theirs.statement))
  );
}

/** What stands right behind the verb. */
function objectOf({ statement, clause, range }: Side): readonly ContentUnit[] {
  if (clause.event === undefined || clause.event === COPULA) return [];
  const start = clause.verbEnd;
  const end = Math.min(clause.range.end, range.start);
  const [phrase = ""] = OBJECT.exec(wordsOf(statement, { start, end: Math.max(start, end) })) ?? [];
  return unitsWithin(statement, [{ start, end: start + phrase.length }]).filter(
    (unit) => unit.kind === "name" || (unit.kind === "word" && unit.term !== "modifier"),
  );
}

/** Up to the first preposition or mark. */
const OBJECT =
  /^(?:\s(?!(?:in|on|at|by|for|from|to|with|near|during|after|before|since|when|while|until|as)\b)[\p{L}\p{N}'’-]+)+/u;
