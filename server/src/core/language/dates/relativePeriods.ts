/** Periods counted from the reference in whole units: "last week", "this year", "earlier this month", "the end of the year", "next May". */
import { civilDate, mondayOf, monthEnd, monthStart, type DayNumber } from "./calendar.js";
import { UNITS, WEEKDAYS, type CalendarUnit } from "./lexicon.js";
import { nearestWeekday } from "./namedDays.js";
import { readingOfPoint } from "./pointResolution.js";
import { monthAt, readMonthPoint, readPart } from "./points.js";
import {
  lowerAt,
  monthSpan,
  partOf,
  yearSpan,
  type DateReader,
  type DaySpan,
  type Match,
  type Reading,
} from "./reading.js";
import type { DateGranularity } from "./types.js";

type Direction = "last" | "this" | "next";

const DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ["last", "last"],
  ["past", "last"],
  ["previous", "last"],
  ["this", "this"],
  ["current", "this"],
  ["next", "next"],
  ["coming", "next"],
  ["upcoming", "next"],
  ["following", "next"],
]);
const GRANULARITIES: Readonly<Record<CalendarUnit, DateGranularity>> = {
  minute: "day",
  hour: "day",
  day: "day",
  week: "week",
  fortnight: "week",
  month: "month",
  quarter: "quarter",
  year: "year",
  decade: "decade",
  century: "range",
};
/** With an article these count from another event in the text, not from the reference: "the next day", "the previous year". */
const ANAPHORIC_WORDS: ReadonlySet<string> = new Set(["next", "following", "same", "previous"]);
const ROLLING_WORDS: ReadonlySet<string> = new Set(["last", "past", "coming"]);
const ROLLING_PREPOSITIONS: ReadonlySet<string> = new Set(["over", "in", "within", "during", "for", "throughout"]);

/** "last week", "this year", "next month", "last Sunday", "next May", with "early", "late", "earlier", "later" or "the end of" before it. */
export function readRelativePeriod(reader: DateReader, index: number): Match | undefined {
  const half = readHalfOpen(reader, index);
  if (half !== undefined) return half;
  const part = readPart(reader, index);
  const at = part?.end ?? index;
  const isTheUnit = part !== undefined && lowerAt(reader, at - 1) === "the";
  const direction = DIRECTIONS.get(lowerAt(reader, at)) ?? (isTheUnit ? "this" : undefined);
  if (direction === undefined) return undefined;
  const noun = DIRECTIONS.has(lowerAt(reader, at))
    ? lowerAt(reader, at) === "this" && lowerAt(reader, at + 1) === "past"
      ? at + 2
      : at + 1
    : at;
  const word = lowerAt(reader, noun);
  const isThisPast = noun === at + 2;
  const weekday = WEEKDAYS.get(word);
  if (weekday !== undefined && part === undefined)
    return weekdayMatch(reader, noun + 1, weekday, isThisPast ? "last" : direction);
  const month = monthAt(reader, noun);
  if (month !== undefined && noun > at) return monthMatch(reader, noun, month, isThisPast ? "last" : direction, part);
  const unit = UNITS.get(word);
  if (
    unit === undefined ||
    unit === "minute" ||
    unit === "hour" ||
    unit === "day" ||
    word.endsWith("s") ||
    unit === "fortnight"
  )
    return undefined;
  if (lowerAt(reader, noun + 1) === "of" || lowerAt(reader, noun + 1) === "-") return undefined;
  if (part === undefined && isCountedElsewhere(reader, at, noun)) return undefined;
  const granularity = GRANULARITIES[unit];
  const approximate = part !== undefined && !part.part.endsWith("half");
  const offset = direction === "last" || isThisPast ? -1 : direction === "next" ? 1 : 0;
  const day = unit === "week" && part === undefined ? dayOfWeek(reader, noun + 1, offset) : undefined;
  if (day !== undefined) return day;
  const span =
    reader.reference === undefined ? undefined : partOf(unitSpan(reader.reference, unit, offset), part?.part);
  return {
    end: noun + 1,
    article: part !== undefined,
    reading: { granularity, ...(span !== undefined && { span }), relative: true, approximate },
  };
}

/** "next week on Friday", "this week Friday". */
function dayOfWeek(reader: DateReader, index: number, offset: number): Match | undefined {
  const at = lowerAt(reader, index) === "on" ? index + 1 : index;
  const weekday = WEEKDAYS.get(lowerAt(reader, at));
  if (weekday === undefined) return undefined;
  if (reader.reference === undefined) return { end: at + 1, reading: { granularity: "day", relative: true } };
  const day = mondayOf(reader.reference) + 7 * offset + weekday;
  return { end: at + 1, reading: { granularity: "day", span: { from: day, to: day }, relative: true } };
}

/** "the week after next", "the year before last". */
export function readUnitBeyond(reader: DateReader, index: number): Match | undefined {
  const unit = UNITS.get(lowerAt(reader, index));
  if (
    unit === undefined ||
    unit === "minute" ||
    unit === "hour" ||
    unit === "day" ||
    lowerAt(reader, index - 1) !== "the"
  )
    return undefined;
  const joint = lowerAt(reader, index + 1);
  const at = lowerAt(reader, index + 2) === "the" ? index + 3 : index + 2;
  const offset =
    joint === "after" && lowerAt(reader, at) === "next"
      ? 2
      : joint === "before" && lowerAt(reader, at) === "last"
        ? -2
        : 0;
  if (offset === 0 || UNITS.has(lowerAt(reader, at + 1))) return undefined;
  const reading: Reading = { granularity: GRANULARITIES[unit], relative: true };
  if (reader.reference === undefined) return { end: at + 1, article: true, reading };
  return { end: at + 1, article: true, reading: { ...reading, span: unitSpan(reader.reference, unit, offset) } };
}

/** "the last year" rolls back from today and "the next day" counts from another event: other rules read those. */
function isCountedElsewhere(reader: DateReader, index: number, noun: number): boolean {
  const word = lowerAt(reader, index);
  const before = lowerAt(reader, index - 1);
  if (word === "past" && noun === index + 1) return true;
  if (before === "the") return ANAPHORIC_WORDS.has(word) || ROLLING_WORDS.has(word);
  if (word === "following") return true;
  return word === "last" && lowerAt(reader, noun) === "decade" && ROLLING_PREPOSITIONS.has(before);
}

/** Days of a whole calendar unit, `offset` units from the one that holds the reference. */
export function unitSpan(reference: DayNumber, unit: CalendarUnit, offset: number): Required<DaySpan> {
  const { year, month } = civilDate(reference);
  if (unit === "week") {
    const monday = mondayOf(reference) + 7 * offset;
    return { from: monday, to: monday + 6 };
  }
  if (unit === "month") {
    const index = year * 12 + month - 1 + offset;
    return monthSpan(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1);
  }
  if (unit === "quarter") {
    const index = year * 4 + Math.floor((month - 1) / 3) + offset;
    const first = (((index % 4) + 4) % 4) * 3 + 1;
    return { from: monthStart(Math.floor(index / 4), first), to: monthEnd(Math.floor(index / 4), first + 2) };
  }
  if (unit === "decade") {
    const first = (Math.floor(year / 10) + offset) * 10;
    return yearSpan(first, first + 9);
  }
  if (unit === "century") {
    const first = (Math.floor((year - 1) / 100) + offset) * 100 + 1;
    return yearSpan(first, first + 99);
  }
  return yearSpan(year + offset);
}

/** "earlier this year" ends at the reference, "later this year" begins there; "earlier in the month" likewise. */
function readHalfOpen(reader: DateReader, index: number): Match | undefined {
  const word = lowerAt(reader, index);
  if (word !== "earlier" && word !== "later" && word !== "rest" && word !== "remainder") return undefined;
  let at = index + 1;
  if (lowerAt(reader, at) === "in" || lowerAt(reader, at) === "of") at++;
  const determiner = lowerAt(reader, at);
  const unit = UNITS.get(lowerAt(reader, at + 1));
  if (
    (determiner !== "this" && determiner !== "the" && determiner !== "last" && determiner !== "next") ||
    unit === undefined ||
    unit === "minute" ||
    unit === "hour"
  )
    return undefined;
  if (determiner === "the" && at === index + 1) return undefined;
  const granularity = GRANULARITIES[unit];
  if (reader.reference === undefined)
    return { end: at + 2, reading: { granularity, relative: true, approximate: true } };
  const whole =
    unit === "day"
      ? { from: reader.reference, to: reader.reference }
      : unitSpan(reader.reference, unit, determiner === "last" ? -1 : determiner === "next" ? 1 : 0);
  const cut =
    determiner === "last" || determiner === "next"
      ? whole
      : word === "earlier"
        ? { from: whole.from, to: reader.reference }
        : { from: reader.reference, to: whole.to };
  return {
    end: at + 2,
    article: word === "rest" || word === "remainder",
    reading: { granularity, span: cut, relative: true, approximate: true },
  };
}

function weekdayMatch(reader: DateReader, end: number, weekday: number, direction: Direction): Match {
  const last = lowerAt(reader, end);
  const behind = last === "morning" || last === "afternoon" || last === "evening" || last === "night" ? end + 1 : end;
  if (reader.reference === undefined) return { end: behind, reading: { granularity: "day", relative: true } };
  const day = nearestWeekday(reader.reference, weekday, direction);
  return { end: behind, reading: { granularity: "day", span: { from: day, to: day }, relative: true } };
}

/** "last May" is the last one that was over, "next May" the first to come; "this May" lies in the year of the reference. */
function monthMatch(
  reader: DateReader,
  noun: number,
  month: number,
  direction: Direction,
  part: ReturnType<typeof readPart>,
): Match | undefined {
  const point = readMonthPoint(reader, noun);
  if (point === undefined || point.point.year !== undefined || point.point.yearOffset !== undefined) return undefined;
  if (reader.reference === undefined)
    return {
      end: point.end,
      reading: { granularity: point.point.day === undefined ? "month" : "day", relative: true },
    };
  const base = civilDate(reader.reference);
  const year =
    direction === "this"
      ? base.year
      : direction === "last"
        ? month < base.month
          ? base.year
          : base.year - 1
        : month > base.month
          ? base.year
          : base.year + 1;
  const reading = readingOfPoint(
    reader,
    { ...point.point, year, ...(part !== undefined && { part: part.part }) },
    false,
  );
  return { end: point.end, reading: { ...reading, relative: true } };
}
