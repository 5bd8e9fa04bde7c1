/** Words that are contraries in one sense or place and none in another. */
import { predicationsOf } from "../reading/predications.js";
import { isCovered, unitsWithin } from "../matching/covering.js";
import { compareCounted, valuesCompatible } from "../matching/values.js";
import { wordsOf } from "../../model/statement.js";
import { overlaps } from "../../text/range.js";
import { clauseText, unitsMatching, type Side } from "./side.js";

/** Two words that exclude each other elsewhere, and not in these senses or places. */
export function areNoOpposites(ours: Side, theirs: Side): boolean {
  return (
    (isReceiving(ours) && isReceiving(theirs)) ||
    (isDenialOfReport(ours) && isGrant(theirs)) ||
    (isDenialOfReport(theirs) && isGrant(ours)) ||
    setsMoneyAside(ours) ||
    setsMoneyAside(theirs) ||
    (isOfSubject(ours) && isOfSubject(theirs)) ||
    tellsItToo(ours, theirs) ||
    isTakenFrom(ours, theirs)
  );
}

/** "Set aside 1.2 million" for a purpose, and not a verdict. */
function setsMoneyAside(side: Side): boolean {
  return /\bset(?:s|ting)? aside (?:\p{Ll}+ )?[€$£\d]/iu.test(clauseText(side));
}

/** "Got new scanners" and "had been given new scanners". */
function isReceiving(side: Side): boolean {
  return RECEIVING.test(clauseText(side));
}

const RECEIVING =
  /\b(?:gets?|got|gotten|receiv(?:es?|ed)|obtain(?:s|ed)?|wins?|won|(?:is|are|was|were|been|be|being) (?:given|handed|granted|awarded|sent|paid|offered|lent))\b/iu;

/** "Orvex denies that …" is no contrary of "the permit allows …", as "denied him a visa" would be. */
function isDenialOfReport({ statement, range }: Side): boolean {
  return statement.attributions.some(({ cue, kind }) => kind === "denial" && overlaps(cue, range));
}

function isGrant({ statement, range }: Side): boolean {
  return /^(?:allow|permit|grant|let|gave|give)/iu.test(wordsOf(statement, range));
}

/** The words that stand against each other say which of several is spoken of: "the first train", "the last train". */
function isOfSubject({ statement, range, clause }: Side): boolean {
  return (
    overlaps(range, clause.subject) &&
    /^\s\p{Ll}/u.test(wordsOf(statement, { start: range.end, end: clause.subject.end }))
  );
}

/** "Has bought back the works that it had sold for 38 million": the same sentence tells the deed with the claim's figure. */
function tellsItToo(ours: Side, { statement, range }: Side): boolean {
  const figures = ours.statement.quantities.filter(({ kind }) => kind !== "other");
  const events = predicationsOf(ours.statement).flatMap(({ head, event, negated }) =>
    overlaps(head, ours.range) && !negated ? [event] : [],
  );
  return (
    figures.length > 0 &&
    predicationsOf(statement).some(
      ({ event, head, negated }) => events.includes(event) && !negated && !overlaps(head, range),
    ) &&
    figures.every((figure) =>
      statement.quantities.some((other) => compareCounted(figure, other) === "same" && valuesCompatible(figure, other)),
    )
  );
}

/** "Slavoj lost three points", "the association took three points from Slavoj": told of the other one of two. */
function isTakenFrom(ours: Side, theirs: Side): boolean {
  return isFromSubjectOf(ours, theirs) || isFromSubjectOf(theirs, ours);
}

function isFromSubjectOf({ statement, clause }: Side, other: Side): boolean {
  const subject = unitsWithin(statement, [clause.subject]).filter(({ kind }) => kind === "name");
  const source = unitsMatching(other, SOURCE, { start: other.clause.verbEnd, end: other.clause.range.end });
  return (
    subject.length > 0 &&
    source.some((unit) => unit.kind === "name" && isCovered(unit, statement)) &&
    !unitsWithin(other.statement, [other.clause.subject]).some((unit) => isCovered(unit, statement))
  );
}

const SOURCE = /\s(?:from|to)\s((?:the\s)?(?:[\p{L}’'-]+\s?){1,3})/u;
