/**
 * Whether the words that stand against each other are set in two times of a thing that changes: what was so in 1998 ("employed 300 people",
 * "was closed to lorries") is not contradicted by what is so today, nor the sales of one year by those of another. Read for the clauses in
 * which the words stand: a time of the past with a past tense on one side, the present tense and no such time on the other.
 */
import type { CalendarDay, DateExpression } from "../../language/dates/types.js";
import { verbEvent } from "../events/eventClasses.js";
import { openingEnd, type ClauseReading } from "../reading/clauseAt.js";
import type { ReasonKind } from "../types.js";
import { datedExpressions, intervalsOverlap, isCompared, isInAside, isNewsOf } from "../matching/time.js";
import { clauseText, type Side } from "./side.js";

/** `day`: the day on which the passage's article appeared, to which its present tense belongs. */
export function areOfOtherTimes(ours: Side, theirs: Side, kind: ReasonKind, day: CalendarDay | undefined): boolean {
  if (kind === "date" || isForGood(ours.clause) || isForGood(theirs.clause)) return false;
  if (ALWAYS.test(ours.statement.text) || ALWAYS.test(theirs.statement.text)) return false;
  const [left, right] = [timeOf(ours, day), timeOf(theirs, day)];
  if ((isPast(left) && isNow(right)) || (isPast(right) && isNow(left))) return true;
  return kind === "number" && nameOtherTimes(left.dates, right.dates);
}

interface ClauseTime extends ClauseReading {
  /** True where words of the clause set it in a time before the news of its text. */
  readonly isSetBefore: boolean;
  /** By "now" or "today". */
  readonly saysNow: boolean;
  /** Times named by their year in the clause. */
  readonly dates: readonly DateExpression[];
}

function isPast({ tense, isPerfect, isSetBefore }: ClauseTime): boolean {
  return isSetBefore && (tense === "past" || tense === "either") && !isPerfect;
}

/** "Now has 900 members, against 2,300 in 2009". */
function isNow({ tense, isPerfect, isSetBefore, saysNow }: ClauseTime): boolean {
  return tense === "present" && !isPerfect && (!isSetBefore || saysNow);
}

function timeOf(side: Side, day: CalendarDay | undefined): ClauseTime {
  const { statement, clause } = side;
  const opening = openingEnd(statement);
  const isInside = (at: number): boolean =>
    (at >= clause.range.start && at < clause.range.end && !isInAside(statement, at)) || at < opening;
  const dates = datedExpressions(statement).filter((date) => isInside(date.start) && !isCompared(statement, date));
  const isSetBefore =
    dates.some((date) => !isWeekday(date) && !isNewsOf(date, day)) ||
    [...statement.text.matchAll(TIME_BEFORE)].some(({ index }) => isInside(index + statement.range.start));
  const saysNow = NOW.test(clauseText(side));
  return { ...clause, isSetBefore, saysNow, dates };
}

/** "On Monday", in a text of no known day. */
function isWeekday({ relative, granularity }: DateExpression): boolean {
  return relative && granularity === "day";
}

const NOW = /\b(?:now|today|currently|nowadays|these days|at present)\b/iu;

/** Words that set what is told before the news, whenever that is. */
const TIME_BEFORE =
  /\b(?:(?:years?|months?|weeks|decades?|centur(?:y|ies)|generations?) (?:ago|earlier|before|previously)|as (?:a|an) (?:(?:young|small|little) )?(?:child|girl|boy|student|pupil|teenager|apprentice|man|woman)|(?:before|during|after|until|since) the (?:\p{L}+ )?(?:war|revolution|reform|occupation|reunification|independence)|in (?:his|her|their|its|the) (?:youth|childhood|heyday|(?:first|early|final|last) (?:years?|days|months)|beginning)|(?:when|while|by the time) (?:\p{L}+ ){1,4}(?:was|were|began|started|opened|founded|arrived|joined|died|came|left|took)|at (?:first|the time|the (?:beginning|start|outset))|back then|in those days|initially|originally|formerly|previously|last (?:year|season|century|decade|winter|summer|spring|autumn))\b/giu;

/** What is so at any time, or goes on: "moved to Malta in 2015, where he still lives". */
const ALWAYS = /\b(?:always|never|ever|since|still)\b/iu;

function nameOtherTimes(ours: readonly DateExpression[], theirs: readonly DateExpression[]): boolean {
  const areApart = ({ interval: left }: DateExpression, { interval: right }: DateExpression): boolean =>
    left?.from !== undefined && right?.from !== undefined && !intervalsOverlap(left, right);
  return ours.length > 0 && theirs.length > 0 && ours.every((left) => theirs.every((right) => areApart(left, right)));
}

function isForGood({ event }: ClauseReading): boolean {
  return event !== undefined && FOR_GOOD.has(event);
}

/** What came about once is so ever after: who founded it, where she was born, that he is dead. */
const FOR_GOOD: ReadonlySet<string> = new Set(
  "build found invent discover design compose write bear die kill murder execute demolish destroy"
    .split(" ")
    .map((verb) => verbEvent(verb).event),
);
