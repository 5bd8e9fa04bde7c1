/** How the times of two statements stand to each other; calendar days as ISO text compare as text. */
import type { CalendarDay, DateExpression, DateInterval } from "../../language/dates/types.js";
import type { TextRange } from "../../text/range.js";
import type { Statement } from "../../model/statement.js";
import { remembering } from "../../text/memory.js";

/** `near`: the passage has no date of its own, but its article appeared soon after the claim's time. */
export type TimeRelation = "overlap" | "near" | "unknown" | "disjoint";

/** Days after an event during which an article that gives no date is taken to speak of it. */
export const NEWS_DAYS = 60;
/** Days by which an article may be dated before the time it speaks of: time zones, weekly papers. */
const DATING_SLACK_DAYS = 2;

export interface StatementDates {
  readonly claim?: CalendarDay;
  readonly passage?: CalendarDay;
  /** The day on which the newest article that the claim cites appeared; for passages of other articles. */
  readonly basis?: CalendarDay;
}

/** Expressions that name a time, durations left out. */
export function datedExpressions(statement: Statement): readonly DateExpression[] {
  if (statement.dates.length === 0) return statement.dates;
  const known = dated.get(statement);
  if (known !== undefined) return known;
  const found = statement.dates.filter(
    (date) => date.interval !== undefined && date.granularity !== "duration" && date.granularity !== "vague",
  );
  dated.set(statement, found);
  return found;
}

/** Each statement is compared with many. */
const dated = new WeakMap<Statement, readonly DateExpression[]>();

/** The same, without the times of other events that the sentence only refers to: "after the union's warning of 2020". */
function eventDatesOf(statement: Statement): readonly DateExpression[] {
  if (statement.dates.length === 0) return statement.dates;
  const known = eventDates.get(statement);
  if (known !== undefined) return known;
  const found = datedExpressions(statement).filter((date) => !isOfAnotherEvent(statement, date));
  eventDates.set(statement, found);
  return found;
}

const eventDates = new WeakMap<Statement, readonly DateExpression[]>();

/** A time that says which other event or text is meant, not when this one took place. */
const OF_ANOTHER_EVENT =
  /\b(?:after|before|following|since|despite|under|against|ahead of|in (?:response|reaction|reply) to|because of|in spite of)\s+(?:[^\s,;:()]+\s+){1,5}of\s+$/iu;

function isOfAnotherEvent(statement: Statement, date: DateExpression): boolean {
  const start = date.start - statement.range.start;
  return OF_ANOTHER_EVENT.test(statement.text.slice(Math.max(0, start - MOST_REFERENCE), start));
}

/** Characters from such a preposition to the date. */
const MOST_REFERENCE = 80;

export function compareTimes(claim: Statement, passage: Statement, dates: StatementDates): TimeRelation {
  const ours = eventDatesOf(claim);
  const theirs = eventDatesOf(passage);
  if (ours.length > 0 && theirs.length > 0) {
    return ours.some((left) => theirs.some((right) => intervalsOverlap(left.interval, right.interval)))
      ? "overlap"
      : "disjoint";
  }
  if (ours.length > 0) return relationToDay(ours, dates.passage);
  if (theirs.length > 0) return relationToDay(theirs, dates.claim) === "near" ? "near" : "unknown";
  if (
    dates.claim !== undefined &&
    dates.passage !== undefined &&
    Math.abs(daysBetween(dates.claim, dates.passage)) <= NEWS_DAYS
  )
    return "near";
  return "unknown";
}

/** True where one side alone names a time, by its year, and that time is not the news of its own text: it may be about any other of the kind. */
export function isBackground(claim: Statement, passage: Statement, dates: StatementDates): boolean {
  const ours = eventDatesOf(claim).filter((date) => !isInAside(claim, date.start));
  const theirs = eventDatesOf(passage).filter((date) => !isInAside(passage, date.start));
  if (ours.length > 0 === theirs.length > 0) return false;
  const [dated, day] = ours.length > 0 ? [ours, dates.claim] : [theirs, dates.passage];
  if (dated.every((date) => date.relative && date.granularity === "day")) return false;
  return relationToDay(dated, day) !== "near";
}

/** Characters of an aside before its date. */
const MOST_ASIDE = 200;

/** "…, who resigned in 2019, …": said besides, and closed before the sentence goes on. */
export const RELATIVE_ASIDE = /, (?:who|whose|whom|which|where)\b[^,;:.]*,/giu;

/** "(born 4 March 1961)", "…, who resigned in 2019, …": words of an aside, by the offset of the first. */
export function isInAside(statement: Statement, at: number): boolean {
  const start = at - statement.range.start;
  for (const { index, 0: aside } of statement.text.matchAll(RELATIVE_ASIDE))
    if (index < start && start < index + aside.length) return true;
  const before = statement.text.slice(Math.max(0, start - MOST_ASIDE), start);
  return before.lastIndexOf("(") > before.lastIndexOf(")");
}

/** "Two fewer than in 2018", "against 27 per cent at the election of 2019": a time that something is only held against. */
export function isCompared(statement: Statement, { start }: TextRange): boolean {
  return COMPARED.test(
    statement.text.slice(Math.max(0, start - MOST_COMPARED - statement.range.start), start - statement.range.start),
  );
}

/** Characters from such a word to the time. */
const MOST_COMPARED = 48;
const COMPARED =
  /\b(?:than|as (?:much|many|often|large|big|high)|(?<=\bas \p{Ll}{3,} (?:\p{Ll}+ )?(?:\p{Ll}+ )?)as|against(?= \d)|compared (?:with|to)|up from|down from)\s(?:(?!and\b|but\b)[^\s,;]+\s){0,6}$/iu;

/** True where an article of the day may report what happened then. */
export function isNewsOf({ interval }: DateExpression, day: CalendarDay | undefined): boolean {
  if (day === undefined) return false;
  const from = interval?.from;
  const to = interval?.to ?? from;
  if (from !== undefined && daysBetween(day, from) > DATING_SLACK_DAYS) return false;
  return to === undefined || daysBetween(to, day) <= NEWS_DAYS;
}

/** Undated words in an article of a known day, against the times that the other statement names. */
function relationToDay(expressions: readonly DateExpression[], day: CalendarDay | undefined): TimeRelation {
  if (day === undefined) return "unknown";
  const relations = expressions.map((date): TimeRelation => (isNewsOf(date, day) ? "near" : "disjoint"));
  return relations.every((relation) => relation === "disjoint")
    ? "disjoint"
    : relations.includes("near")
      ? "near"
      : "unknown";
}

export function intervalsOverlap(left: DateInterval | undefined, right: DateInterval | undefined): boolean {
  if (left === undefined || right === undefined) return false;
  const before = (end: CalendarDay | undefined, start: CalendarDay | undefined): boolean =>
    end !== undefined && start !== undefined && end < start;
  return !before(left.to, right.from) && !before(right.to, left.from);
}

/** True where both name one and the same day or days. */
export function haveCommonDay(claim: Statement, passage: Statement): boolean {
  const days = (statement: Statement): readonly DateExpression[] =>
    datedExpressions(statement).filter((date) => date.granularity === "day");
  return days(claim).some((left) => days(passage).some((right) => left.interval?.from === right.interval?.from));
}

/** True where the inner interval lies within the outer one, both ends known. */
export function isWithin(inner: DateInterval | undefined, outer: DateInterval | undefined): boolean {
  if (inner?.from === undefined || inner.to === undefined || outer?.from === undefined || outer.to === undefined)
    return false;
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** Days from `from` to `to`; negative where `to` comes first. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return dayNumber(to) - dayNumber(from);
}

const dayNumber = remembering(10_000, countDays);

/** Days since 1 March of the year 0 (proleptic Gregorian), after Howard Hinnant's civil-day algorithm. */
function countDays(day: CalendarDay): number {
  const [yearText = "0", monthText = "1", dayText = "1"] = day.split("-");
  const month = Number(monthText);
  const year = Number(yearText) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(dayText) - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
}
