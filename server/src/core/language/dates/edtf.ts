/**
 * Reads and writes the part of the Extended Date/Time Format (ISO 8601-2:2019, EDTF levels 0 and 1) that descriptions of sources use:
 * days, months, years, seasons, unspecified digits, qualifiers and intervals with open ends. Written here because the published
 * library reads the clock for a missing value and brings a general parser with it.
 */
import { remembering } from "../../text/memory.js";
import {
  civilDate,
  dayNumber,
  daysInMonth,
  formatDay,
  isValidDate,
  monthEnd,
  monthStart,
  pad,
  parseDay,
  type DayNumber,
} from "./calendar.js";
import type { DateGranularity, DateInterval } from "./types.js";

/** Seasons are the meteorological ones of the northern hemisphere; winter begins in December of its year. */
const SEASON_START_MONTHS: readonly number[] = [3, 6, 9, 12];
const FIRST_SEASON_CODE = 21;
const FIRST_QUARTER_CODE = 33;

interface DaySpan {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** The closed interval of days that an EDTF string denotes; undefined for a string that is not EDTF or is open on both sides. */
export function intervalOf(edtf: string): DateInterval | undefined {
  return intervals(edtf).interval;
}

/** A corpus has a few thousand days, and each view asks for all of them. */
const intervals = remembering(20_000, (edtf: string) => ({ interval: readInterval(edtf) }));

function readInterval(edtf: string): DateInterval | undefined {
  const [first, second, ...rest] = edtf.trim().split("/");
  if (first === undefined || rest.length > 0) return undefined;
  if (second === undefined) return toInterval(readSpan(first));
  const from = isOpen(first) ? "open" : readSpan(first);
  const to = isOpen(second) ? "open" : readSpan(second);
  if (from === undefined || to === undefined || (from === "open" && to === "open")) return undefined;
  if (from !== "open" && to !== "open" && from.from > to.to) return undefined;
  const fromDay = from === "open" ? undefined : formatDay(from.from);
  const toDay = to === "open" ? undefined : formatDay(to.to);
  return { ...(fromDay !== undefined && { from: fromDay }), ...(toDay !== undefined && { to: toDay }) };
}

/**
 * The shortest EDTF level 1 string whose interval is the given one: a month as `2023-09`, a decade as `199X`, an open end as `..`.
 * `granularity` decides between equal readings (a season, a decade); `approximate` adds `~` to each date. Undefined for an empty interval.
 */
export function formatEdtf(
  interval: DateInterval,
  granularity: DateGranularity,
  approximate: boolean,
): string | undefined {
  const from = interval.from === undefined ? undefined : parseDay(interval.from);
  const to = interval.to === undefined ? undefined : parseDay(interval.to);
  const mark = approximate ? "~" : "";
  if (from === undefined && to === undefined) return undefined;
  if (from !== undefined && to !== undefined) {
    const whole = wholeDate({ from, to }, granularity);
    if (whole !== undefined) return whole + mark;
  }
  const precision = precisionOf(from, to, granularity);
  const start = from === undefined ? ".." : atPrecision(from, precision) + mark;
  const end = to === undefined ? ".." : atPrecision(to, precision) + mark;
  return `${start}/${end}`;
}

function toInterval(span: DaySpan | undefined): DateInterval | undefined {
  if (span === undefined) return undefined;
  const from = formatDay(span.from);
  const to = formatDay(span.to);
  return from === undefined || to === undefined ? undefined : { from, to };
}

function isOpen(part: string): boolean {
  return part === ".." || part === "";
}

const DATE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX)(?:[T ][\d:.,+Z-]{2,32})?)?)?[?~%]?$/;

function readSpan(part: string): DaySpan | undefined {
  const match = DATE.exec(part);
  if (match === null) return undefined;
  const [, yearText = "", monthText, dayText] = match;
  const firstYear = Number(yearText.replaceAll("X", "0"));
  const lastYear = Number(yearText.replaceAll("X", "9"));
  if (monthText === undefined) return { from: dayNumber(firstYear, 1, 1), to: dayNumber(lastYear, 12, 31) };
  if (firstYear !== lastYear) return undefined;
  if (monthText === "XX")
    return dayText === undefined || dayText === "XX"
      ? { from: dayNumber(firstYear, 1, 1), to: dayNumber(firstYear, 12, 31) }
      : undefined;
  const month = Number(monthText);
  if (dayText === undefined && month > 12) return readSubYear(firstYear, month);
  if (month < 1 || month > 12) return undefined;
  if (dayText === undefined || dayText === "XX")
    return { from: monthStart(firstYear, month), to: monthEnd(firstYear, month) };
  const day = Number(dayText);
  if (!isValidDate(firstYear, month, day)) return undefined;
  const number = dayNumber(firstYear, month, day);
  return { from: number, to: number };
}

/** Codes behind the year: 21 to 24 seasons, 25 to 28 seasons of the north, 33 to 36 quarters. */
function readSubYear(year: number, code: number): DaySpan | undefined {
  if (code >= FIRST_QUARTER_CODE && code < FIRST_QUARTER_CODE + 4) {
    const month = (code - FIRST_QUARTER_CODE) * 3 + 1;
    return { from: monthStart(year, month), to: monthEnd(year, month + 2) };
  }
  if (code < FIRST_SEASON_CODE || code > FIRST_SEASON_CODE + 7) return undefined;
  return seasonSpan(year, (code - FIRST_SEASON_CODE) % 4);
}

/** Days of a season, 0 for spring to 3 for winter; winter runs into February of the next year. */
export function seasonSpan(year: number, season: number): DaySpan {
  const month = SEASON_START_MONTHS[season] ?? 3;
  return month === 12
    ? { from: monthStart(year, 12), to: monthEnd(year + 1, 2) }
    : { from: monthStart(year, month), to: monthEnd(year, month + 2) };
}

/** One date that covers exactly the span, if there is one. */
function wholeDate({ from, to }: DaySpan, granularity: DateGranularity): string | undefined {
  if (from === to) return atPrecision(from, "day");
  const start = civilDate(from);
  const end = civilDate(to);
  if (start.day !== 1 || end.day !== daysInMonth(end.year, end.month)) return undefined;
  if (start.year === end.year && start.month === end.month) return atPrecision(from, "month");
  if (granularity === "season") {
    const season = SEASON_START_MONTHS.indexOf(start.month);
    const span = season < 0 ? undefined : seasonSpan(start.year, season);
    if (span?.from === from && span.to === to) return `${pad(start.year, 4)}-${FIRST_SEASON_CODE + season}`;
  }
  if (start.month !== 1 || end.month !== 12) return undefined;
  if (start.year === end.year) return atPrecision(from, "year");
  if (granularity === "decade" && start.year % 10 === 0 && end.year === start.year + 9)
    return `${pad(start.year, 4).slice(0, 3)}X`;
  return undefined;
}

type Precision = "day" | "month" | "year";

/** The coarsest precision at which both ends fall on a boundary; an open end lets the granularity choose. */
function precisionOf(from: DayNumber | undefined, to: DayNumber | undefined, granularity: DateGranularity): Precision {
  const start = from === undefined ? undefined : civilDate(from);
  const end = to === undefined ? undefined : civilDate(to);
  const monthAligned =
    (start === undefined || start.day === 1) && (end === undefined || end.day === daysInMonth(end.year, end.month));
  if (!monthAligned || granularity === "day" || granularity === "week") return "day";
  const yearAligned = (start === undefined || start.month === 1) && (end === undefined || end.month === 12);
  const bounded = start !== undefined && end !== undefined;
  if (yearAligned && (bounded || granularity === "year" || granularity === "decade" || granularity === "range"))
    return "year";
  return "month";
}

function atPrecision(number: DayNumber, precision: Precision): string {
  const { year, month, day } = civilDate(number);
  if (precision === "year") return pad(year, 4);
  return precision === "month" ? `${pad(year, 4)}-${pad(month, 2)}` : `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}
