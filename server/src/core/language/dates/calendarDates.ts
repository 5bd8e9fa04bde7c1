/** Dates with the name of a month, alone or as the ends of a range: "24 September 2023", "May–June 2023", "from March 3 to April 5". */
import { SHIFTING_VERBS } from "./cues.lexicon.js";
import { MONTHS } from "./lexicon.js";
import { pointSpan, readingOfPoint, resolveYear } from "./pointResolution.js";
import { readMonthPoint, yearAt, type Point, type PointMatch } from "./points.js";
import { kindAt, lowerAt, type DateReader, type Match } from "./reading.js";
import { hasFutureCue } from "./tense.js";

const MONTH_PREPOSITIONS: ReadonlySet<string> = new Set([
  "in",
  "since",
  "by",
  "until",
  "till",
  "during",
  "of",
  "throughout",
  "from",
  "between",
  "for",
  "before",
  "after",
  "through",
  "around",
  "late",
  "early",
  "mid",
  "into",
  "back",
]);
/** Behind these a month is one even when a capital follows: "in June Serbia …"; "of June Carter" is not. */
const TIME_PREPOSITIONS: ReadonlySet<string> = new Set(["in", "since", "until", "till", "during", "throughout"]);
const MONTH_DETERMINERS: ReadonlySet<string> = new Set(["the", "a", "an", "its", "their", "s"]);
const SHIFT_LOOK_BACK = 8;

export function readCalendarDate(reader: DateReader, index: number): Match | undefined {
  const first = readMonthPoint(reader, index);
  if (first === undefined) return undefined;
  const range = readPointRange(reader, index, first);
  if (range !== undefined) return range;
  if (isBareMonth(first.point) && !isMonthPlace(reader, index, first.end)) return undefined;
  return {
    end: first.end,
    article: first.point.part !== undefined && lowerAt(reader, index) !== "early" && lowerAt(reader, index) !== "late",
    reading: readingOfPoint(reader, first.point, hasFutureCue(reader, index)),
  };
}

function isBareMonth(point: Point): boolean {
  return (
    point.day === undefined && point.year === undefined && point.yearOffset === undefined && point.part === undefined
  );
}

/** A bare month needs a preposition or a noun behind it, because "May", "April", "June" and "August" are also names and "may" a verb. */
function isMonthPlace(reader: DateReader, index: number, end: number): boolean {
  const before = lowerAt(reader, index - 1);
  const next = reader.lexemes[end];
  const isName = next?.kind === "word" && next.capital && next.spaced;
  if (TIME_PREPOSITIONS.has(before)) return true;
  if (MONTH_PREPOSITIONS.has(before)) return !isName;
  if (before === "and" || before === "or")
    return MONTHS.has(lowerAt(reader, index - 2)) && reader.lexemes[index - 2]?.capital === true;
  if (MONTH_DETERMINERS.has(before)) return next?.kind === "word" && !next.capital && next.lower.length > 3;
  return false;
}

function readPointRange(reader: DateReader, index: number, first: PointMatch): Match | undefined {
  const opener = lowerAt(reader, index - 1);
  const joint = lowerAt(reader, first.end);
  const isDash = joint === "-";
  const isWord = joint === "to" || joint === "until" || joint === "till" || joint === "through" || joint === "thru";
  const isBetween = joint === "and" && opener === "between";
  if (!isDash && !isWord && !isBetween) return undefined;
  if (isWord && isShifted(reader, index)) return undefined;
  const second = readMonthPoint(reader, first.end + 1) ?? readYearEnd(reader, first, isDash);
  if (second === undefined) return undefined;
  const sameShape = (first.point.day === undefined) === (second.point.day === undefined);
  if (!sameShape && !isBetween && opener !== "from") return undefined;
  const isDatedRange =
    first.point.year !== undefined ||
    second.point.year !== undefined ||
    first.point.day !== undefined ||
    second.point.day !== undefined;
  if (!isDatedRange && !isBetween && opener !== "from" && !isMonthPlace(reader, index, second.end)) return undefined;
  const points = resolveRange(reader, first.point, second.point, hasFutureCue(reader, index));
  const relative = first.point.year === undefined && second.point.year === undefined;
  if (points === undefined) return { end: second.end, reading: { granularity: "range", relative } };
  const from = pointSpan(points[0]);
  const to = pointSpan(points[1]);
  if (from === undefined || to === undefined || from.from > to.to) return undefined;
  return { end: second.end, reading: { granularity: "range", span: { from: from.from, to: to.to }, relative } };
}

/** "from May 2015 to 2018". */
function readYearEnd(reader: DateReader, first: PointMatch, isDash: boolean): PointMatch | undefined {
  const year = isDash || first.point.year === undefined ? undefined : yearAt(reader, first.end + 1);
  return year === undefined ||
    first.point.year === undefined ||
    year <= first.point.year ||
    kindAt(reader, first.end + 1) !== "digits"
    ? undefined
    : { end: first.end + 2, point: { year } };
}

/** Each end lends the other its year; the second end is the first such day behind the first. */
function resolveRange(
  reader: DateReader,
  first: Point,
  second: Point,
  future: boolean,
): readonly [Point, Point] | undefined {
  const wraps = (first.month ?? 0) > (second.month ?? 12);
  if (first.year === undefined && second.year !== undefined)
    return [{ ...first, year: second.year - (wraps ? 1 : 0) }, second];
  const start = resolveYear(reader, first, future);
  if (start?.year === undefined) return undefined;
  return [start, second.year !== undefined ? second : { ...second, year: start.year + (wraps ? 1 : 0) }];
}

function isShifted(reader: DateReader, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - SHIFT_LOOK_BACK); at--) {
    if (SHIFTING_VERBS.has(lowerAt(reader, at))) return true;
  }
  return false;
}
