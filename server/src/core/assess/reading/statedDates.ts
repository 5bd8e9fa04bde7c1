/** Times of the calendar as two texts of different days can be held against each other: what their words name, the weekday among it. */
import type { Statement } from "../../model/statement.js";
import { wordsOf } from "../../model/statement.js";
import { rememberingEach } from "../../text/memory.js";
import type { TextRange } from "../../text/range.js";
import { datePartsOf, datesDiffer, partsInWords, type DateParts } from "../facts/dateParts.js";
import { daysBetween } from "../matching/time.js";

/** What the words before a time make of it. */
export type DateEdge = "at" | "since" | "until" | "bound";

export interface StatedDate extends TextRange {
  readonly parts: DateParts;
  /** Monday is 0. */
  readonly weekday: number | undefined;
  readonly edge: DateEdge;
}

const WEEKDAYS = "mon tues wednes thurs fri satur sun".split(" ");
const WEEKDAY = new RegExp(`\\b(${WEEKDAYS.join("|")})day\\b`, "iu");
const A_MONDAY = "2000-01-03";
const DAYS_OF_WEEK = 7;

/**
 * Of a claim only what its words say: "in May" and "on Sunday" count from the note's own day, which may be years after the article's.
 * Of an article all that its day makes of them.
 */
export const datesOfClaim = rememberingEach((statement: Statement): readonly StatedDate[] =>
  statedDates(statement, true),
);
export const datesOfArticle = rememberingEach((statement: Statement): readonly StatedDate[] =>
  statedDates(statement, false),
);

function statedDates(statement: Statement, isOfClaim: boolean): readonly StatedDate[] {
  return statement.dates.flatMap((date): readonly StatedDate[] => {
    const words = wordsOf(statement, date);
    const behind = statement.text.slice(date.end - statement.range.start, date.end - statement.range.start + BESIDE);
    if (date.approximate || VAGUE.test(words) || RELATIVE.test(behind)) return [];
    const isOpen = isOfClaim && date.relative;
    const parts = isOpen ? partsInWords(words) : datePartsOf(statement, date);
    const named = WEEKDAYS.indexOf(WEEKDAY.exec(words)?.[1]?.toLowerCase() ?? "");
    const day = !isOpen && date.granularity === "day" ? date.interval?.from : undefined;
    const weekday = named >= 0 ? named : day === undefined ? undefined : weekdayOf(day);
    if (parts === undefined && weekday === undefined) return [];
    const { start, end } = date;
    const before = statement.text.slice(
      Math.max(0, start - statement.range.start - BESIDE),
      start - statement.range.start,
    );
    return [{ start, end, parts: parts ?? {}, weekday, edge: edgeOf(before) }];
  });
}

/** "Early May" and "the end of June" leave the rest of the month open; "Sunday evening" is a day. */
const VAGUE = /\b(?:early|late|mid|beginning|middle|end|start|last|next|ago|later|earlier)\b/iu;

/** "The Friday before": of another week than the note's and the article's. */
const RELATIVE = /^\s+(?:before|after|earlier|later|previous|ago)\b/iu;

function weekdayOf(day: string): number {
  const count = daysBetween(A_MONDAY, day) % DAYS_OF_WEEK;
  return count < 0 ? count + DAYS_OF_WEEK : count;
}

/** Characters before a date in which the word stands that makes it an edge. */
const BESIDE = 16;
const EDGE = /\b(since|from|until|till|to|by|before|after)\s+(?:the\s+)?$/iu;
const EDGES: ReadonlyMap<string, DateEdge> = new Map([
  ["since", "since"],
  ["from", "since"],
  ["until", "until"],
  ["till", "until"],
  ["to", "until"],
  ["by", "bound"],
  ["before", "bound"],
  ["after", "bound"],
]);

function edgeOf(before: string): DateEdge {
  return EDGES.get(EDGE.exec(before)?.[1]?.toLowerCase() ?? "") ?? "at";
}

/** True where a part that both give is another: the year, the month, the day, or the weekday where no more is said. */
export function areOtherDates(left: StatedDate, right: StatedDate): boolean {
  if (left.edge !== right.edge || left.edge === "bound") return false;
  if (datesDiffer(left.parts, right.parts)) return true;
  if (left.parts.day !== undefined && right.parts.day !== undefined) return false;
  return left.weekday !== undefined && right.weekday !== undefined && left.weekday !== right.weekday;
}

/** True where nothing that both give is another, and both give something of the same sort. */
export function mayBeOneDate(left: StatedDate, right: StatedDate): boolean {
  const isShared = (key: keyof DateParts): boolean => left.parts[key] !== undefined && right.parts[key] !== undefined;
  const areComparable =
    isShared("year") ||
    isShared("month") ||
    isShared("day") ||
    (left.weekday !== undefined && right.weekday !== undefined);
  return areComparable && !areOtherDates(left, right);
}
