/** Points of the calendar that may lack a year ("June 9", "early May", "2014"): reading them, giving them a year, and turning them into days. */
import { addMonths, civilDate } from "./calendar.js";
import {
  COUNTED_NOUNS,
  LOWER_CASE_MONTHS,
  MONTHS,
  ORDINAL_SUFFIXES,
  ORDINAL_WORDS,
  PART_ADJECTIVES,
  PART_NOUNS,
  WEEKDAYS,
  WEEKDAY_SHORT_NAMES,
  type PeriodPart,
} from "./lexicon.js";
import { isGlued, kindAt, lowerAt, type DateReader } from "./reading.js";

export interface Point {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** Last day of "24–26 September". */
  readonly lastDay?: number;
  readonly part?: PeriodPart;
  /** "May of last year": years from the reference's. */
  readonly yearOffset?: number;
  /** True where the year was counted from the reference. */
  readonly isRelative?: boolean;
}

export interface PointMatch {
  readonly end: number;
  readonly point: Point;
}

const EARLIEST_YEAR = 1000;
const LATEST_YEAR = 2199;
/** Reads a point with at least a month at `index`: "Sunday, 24 September 2023", "Sept. 24", "late September", "24–26 September", "May last year". */
export function readMonthPoint(reader: DateReader, index: number): PointMatch | undefined {
  const lexeme = reader.lexemes[index];
  if (lexeme === undefined) return undefined;
  if (lexeme.kind === "digits") return readDayFirst(reader, index);
  if (lexeme.kind === "mark") return undefined;
  if (monthAt(reader, index) !== undefined) return readMonthFirst(reader, index);
  const part = readPart(reader, index);
  if (part !== undefined) {
    const month = monthAt(reader, part.end) === undefined ? undefined : readMonthFirst(reader, part.end);
    return month === undefined || month.point.day !== undefined
      ? undefined
      : { end: month.end, point: { ...month.point, part: part.part } };
  }
  if (ORDINAL_WORDS.has(lexeme.lower) || lexeme.lower === "twenty" || lexeme.lower === "thirty")
    return readDayFirst(reader, index);
  if (WEEKDAYS.has(lexeme.lower) || (lexeme.capital && WEEKDAY_SHORT_NAMES.has(lexeme.lower)))
    return readAfterWeekday(reader, index);
  return undefined;
}

/** "early", "mid-", "the end of": the part and where the period begins. */
export function readPart(
  reader: DateReader,
  index: number,
): { readonly part: PeriodPart; readonly end: number } | undefined {
  const word = lowerAt(reader, index);
  const adjective = PART_ADJECTIVES.get(word);
  if (adjective !== undefined) {
    let end = index + 1;
    if (lowerAt(reader, end) === "-" || lowerAt(reader, end) === "in" || lowerAt(reader, end) === "into") end++;
    return { part: adjective, end: lowerAt(reader, end) === "the" ? end + 1 : end };
  }
  const noun = PART_NOUNS.get(word) ?? readHalf(reader, index);
  if (noun === undefined) return undefined;
  const of = PART_NOUNS.has(word) ? index + 1 : index + 2;
  if (lowerAt(reader, of) !== "of") return undefined;
  return { part: noun, end: lowerAt(reader, of + 1) === "the" ? of + 2 : of + 1 };
}

function readHalf(reader: DateReader, index: number): PeriodPart | undefined {
  if (lowerAt(reader, index + 1) !== "half") return undefined;
  const word = lowerAt(reader, index);
  if (word === "first") return "first-half";
  return word === "second" || word === "latter" ? "second-half" : undefined;
}

/** `behindDay`: any spelling counts behind "24th of", "24". */
export function monthAt(reader: DateReader, index: number, behindDay = false): number | undefined {
  const lexeme = reader.lexemes[index];
  if (lexeme?.kind !== "word") return undefined;
  if (
    !lexeme.capital &&
    !behindDay &&
    !LOWER_CASE_MONTHS.has(lexeme.lower) &&
    !(kindAt(reader, index + 1) === "digits" && lexeme.lower !== "may" && lexeme.lower !== "march") &&
    !isBetweenDigits(reader, index)
  )
    return undefined;
  return MONTHS.get(lexeme.lower);
}

function isBetweenDigits(reader: DateReader, index: number): boolean {
  return isGlued(reader, index) && kindAt(reader, index - 1) !== "word" && kindAt(reader, index - 2) === "digits";
}

/** A four-digit year that is no count, price or part of a longer number. */
export function yearAt(reader: DateReader, index: number): number | undefined {
  const lexeme = reader.lexemes[index];
  if (lexeme?.kind !== "digits" || lexeme.lower.length !== 4) return undefined;
  const year = Number(lexeme.lower);
  if (year < EARLIEST_YEAR || year > LATEST_YEAR) return undefined;
  const next = lowerAt(reader, index + 1);
  if (next === "%" || (isGlued(reader, index + 1) && kindAt(reader, index + 1) === "word" && next !== "s"))
    return undefined;
  if (
    (next === "," || next === ".") &&
    isGlued(reader, index + 1) &&
    isGlued(reader, index + 2) &&
    kindAt(reader, index + 2) === "digits"
  )
    return undefined;
  if (COUNTED_NOUNS.has(next)) return undefined;
  return year;
}

function dayAt(
  reader: DateReader,
  index: number,
): { readonly day: number; readonly end: number; readonly ordinal: boolean } | undefined {
  const lexeme = reader.lexemes[index];
  if (lexeme === undefined) return undefined;
  if (lexeme.kind === "word") return ordinalDayAt(reader, index);
  if (lexeme.kind !== "digits" || lexeme.lower.length > 2) return undefined;
  const day = Number(lexeme.lower);
  if (day < 1 || day > 31) return undefined;
  const next = reader.lexemes[index + 1];
  if (next === undefined) return { day, end: index + 1, ordinal: false };
  if (!next.spaced && ORDINAL_SUFFIXES.has(next.lower)) return { day, end: index + 2, ordinal: true };
  if (
    next.lower === "%" ||
    (!next.spaced &&
      (next.lower === ":" || next.lower === "." || next.lower === ",") &&
      isGlued(reader, index + 2) &&
      kindAt(reader, index + 2) === "digits" &&
      lowerAt(reader, index + 2).length !== 4)
  )
    return undefined;
  return { day, end: index + 1, ordinal: false };
}

function ordinalDayAt(
  reader: DateReader,
  index: number,
): { readonly day: number; readonly end: number; readonly ordinal: boolean } | undefined {
  const word = lowerAt(reader, index);
  const single = ORDINAL_WORDS.get(word);
  if (single !== undefined) return { day: single, end: index + 1, ordinal: true };
  const tens = word === "twenty" ? 20 : word === "thirty" ? 30 : 0;
  if (tens === 0) return undefined;
  const unitIndex = lowerAt(reader, index + 1) === "-" ? index + 2 : index + 1;
  const unit = ORDINAL_WORDS.get(lowerAt(reader, unitIndex));
  return unit === undefined || unit > 9 || tens + unit > 31
    ? undefined
    : { day: tens + unit, end: unitIndex + 1, ordinal: true };
}

function readAfterWeekday(reader: DateReader, index: number): PointMatch | undefined {
  let at = index + 1;
  if (isGlued(reader, at, ".")) at++;
  if (lowerAt(reader, at) === ",") at++;
  if (lowerAt(reader, at) === "the") at++;
  const match =
    kindAt(reader, at) === "digits" || ORDINAL_WORDS.has(lowerAt(reader, at))
      ? readDayFirst(reader, at)
      : monthAt(reader, at) === undefined
        ? undefined
        : readMonthFirst(reader, at);
  return match?.point.day === undefined ? undefined : match;
}

/** "September 24, 2023", "March 27-28", "May 5 and 6", "September 2023", "September last year", "Sept". */
function readMonthFirst(reader: DateReader, index: number): PointMatch | undefined {
  const month = monthAt(reader, index);
  if (month === undefined) return undefined;
  let at = index + 1;
  if (isGlued(reader, at, ".") && lowerAt(reader, index).length <= 4 && kindAt(reader, at + 1) === "digits") at++;
  if (
    (isGlued(reader, at, "-") || isGlued(reader, at, "/")) &&
    isGlued(reader, at + 1) &&
    kindAt(reader, at + 1) === "digits"
  )
    at++;
  const day =
    lowerAt(reader, at) === "the"
      ? dayAt(reader, at + 1)
      : kindAt(reader, at) === "digits"
        ? dayAt(reader, at)
        : undefined;
  if (day === undefined || isCountAfterMonth(reader, index, day)) return withYear(reader, index + 1, { month });
  const last = readLastDay(reader, day.end, day.day);
  return withYear(reader, last?.end ?? day.end, {
    month,
    day: day.day,
    ...(last !== undefined && { lastDay: last.day }),
  });
}

/** "in May 30 people died": behind "in", a number with a noun counts; a year or a comma behind it makes it a day. */
function isCountAfterMonth(
  reader: DateReader,
  monthIndex: number,
  day: { readonly end: number; readonly ordinal: boolean },
): boolean {
  if (day.ordinal) return false;
  const next = lowerAt(reader, day.end);
  if (COUNTED_NOUNS.has(next) && next !== "gmt" && next !== "utc") return true;
  if (lowerAt(reader, monthIndex - 1) !== "in") return false;
  return kindAt(reader, day.end) === "word" && next.length > 2;
}

function readLastDay(
  reader: DateReader,
  index: number,
  first: number,
): { readonly day: number; readonly end: number } | undefined {
  const joint = lowerAt(reader, index);
  if (joint !== "-" && joint !== "to" && joint !== "and" && joint !== "through" && joint !== "/" && joint !== "until")
    return undefined;
  const last = kindAt(reader, index + 1) === "digits" ? dayAt(reader, index + 1) : undefined;
  if (last === undefined || last.day <= first || monthAt(reader, last.end) !== undefined) return undefined;
  if (joint === "and" && kindAt(reader, last.end) === "word" && !FOLLOWS_A_DAY.has(lowerAt(reader, last.end)))
    return undefined;
  return { day: last.day, end: last.end };
}

/** "on May 5 and 6 in Oslo" goes on with such a word; "on May 5 and 12 soldiers" does not. */
const FOLLOWS_A_DAY: ReadonlySet<string> = new Set([
  "in",
  "at",
  "by",
  "of",
  "and",
  "but",
  "with",
  "when",
  "where",
  "the",
  "for",
  "after",
  "before",
  "during",
  "to",
  "near",
  "as",
  "last",
  "this",
  "was",
  "were",
]);

/** "24 September 2023", "24th of September", "24–26 September", "24-Sep-2023", "the first of May". */
function readDayFirst(reader: DateReader, index: number): PointMatch | undefined {
  const first = dayAt(reader, index);
  if (
    first === undefined ||
    (isGlued(reader, index) && (lowerAt(reader, index - 1) === "." || lowerAt(reader, index - 1) === ","))
  )
    return undefined;
  let day = first;
  let at = first.end;
  let lastDay: number | undefined;
  const joint = lowerAt(reader, at);
  if (
    (joint === "-" ||
      joint === "to" ||
      joint === "and" ||
      joint === "until" ||
      joint === "through" ||
      joint === "till") &&
    kindAt(reader, at + 1) === "digits"
  ) {
    const last = dayAt(reader, at + 1);
    if (last !== undefined && last.day > first.day) {
      day = last;
      at = last.end;
      lastDay = last.day;
    }
  }
  const hasOf = lowerAt(reader, at) === "of";
  if (hasOf || isGlued(reader, at, "-") || isGlued(reader, at, ".") || isGlued(reader, at, "/")) at++;
  const period = hasOf || day.ordinal ? readMonthOffset(reader, at) : undefined;
  if (period !== undefined)
    return { end: period.end, point: { ...period.point, day: first.day, ...(lastDay !== undefined && { lastDay }) } };
  const month = monthAt(reader, at, day.ordinal && kindAt(reader, index) === "digits");
  if (month === undefined || (!day.ordinal && kindAt(reader, index) === "word" && lowerAt(reader, at - 1) !== "of"))
    return undefined;
  at++;
  if (isGlued(reader, at, ".") && lowerAt(reader, at - 1).length <= 4 && kindAt(reader, at + 1) === "digits") at++;
  return withYear(reader, at, { month, day: first.day, ...(lastDay !== undefined && { lastDay }) });
}

/** "the 20th of last month": the month is counted from the reference. */
export function readMonthOffset(reader: DateReader, index: number): PointMatch | undefined {
  if (lowerAt(reader, index + 1) !== "month" || reader.reference === undefined) return undefined;
  const word = lowerAt(reader, index);
  const offset = word === "last" || word === "previous" ? -1 : word === "this" ? 0 : word === "next" ? 1 : undefined;
  if (offset === undefined) return undefined;
  const { year, month } = civilDate(addMonths(reader.reference, offset));
  return { end: index + 2, point: { year, month, isRelative: true } };
}

/** Takes a year behind a day or month: ", 2023", "of 2023", "last year", "of this year". */
function withYear(reader: DateReader, index: number, point: Point): PointMatch {
  let at = index;
  const joint = lowerAt(reader, at);
  if (
    joint === "," ||
    joint === "of" ||
    ((joint === "-" || joint === "/") && isGlued(reader, at) && isGlued(reader, at + 1))
  )
    at++;
  const year = yearAt(reader, at);
  if (year !== undefined) return { end: at + 1, point: { ...point, year } };
  const offset = joint === "," ? undefined : yearOffsetAt(reader, at);
  return offset === undefined ? { end: index, point } : { end: at + 2, point: { ...point, yearOffset: offset } };
}

function yearOffsetAt(reader: DateReader, index: number): number | undefined {
  if (lowerAt(reader, index + 1) !== "year") return undefined;
  const word = lowerAt(reader, index);
  if (word === "last" || word === "previous") return -1;
  return word === "this" ? 0 : word === "next" ? 1 : undefined;
}
