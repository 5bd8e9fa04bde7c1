/** Weeks of a longer period or around a day: "the first week of September", "the last week of 2015", "the week of March 4", "the week starting 4 March". */
import { mondayOf, weekdayOf, type DayNumber } from "./calendar.js";
import { ORDINAL_WORDS, UNITS } from "./lexicon.js";
import { pointSpan, readingOfPoint, resolveYear } from "./pointResolution.js";
import { readMonthOffset, readMonthPoint, yearAt } from "./points.js";
import { kindAt, lowerAt, yearSpan, type DateReader, type DaySpan, type Match, type Reading } from "./reading.js";
import { unitSpan } from "./relativePeriods.js";
import { hasFutureCue } from "./tense.js";

const THURSDAY = 3;
const WEEK_OPENERS: ReadonlySet<string> = new Set(["starting", "beginning", "commencing"]);
const MOST_WEEKS = 5;

export function readWeek(reader: DateReader, index: number): Match | undefined {
  const word = lowerAt(reader, index);
  if (word === "week") return readWeekAround(reader, index + 1);
  const ordinal = word === "last" || word === "final" ? -1 : ORDINAL_WORDS.get(word);
  if (ordinal === undefined || ordinal > MOST_WEEKS || lowerAt(reader, index + 1) !== "week") return undefined;
  const period = readPeriod(reader, lowerAt(reader, index + 2) === "of" ? index + 3 : index + 2);
  if (period === undefined) return undefined;
  const reading: Reading = { granularity: "week", relative: period.relative, approximate: true };
  return {
    end: period.end,
    article: true,
    reading: { ...reading, ...(period.span !== undefined && { span: weekOf(period.span, ordinal) }) },
  };
}

/** "of March 4" is the calendar week of that day; "starting March 4" the seven days from it. */
function readWeekAround(reader: DateReader, index: number): Match | undefined {
  const word = lowerAt(reader, index);
  if (word !== "of" && !WEEK_OPENERS.has(word)) return undefined;
  const point = readMonthPoint(reader, lowerAt(reader, index + 1) === "on" ? index + 2 : index + 1);
  if (point?.point.day === undefined) return undefined;
  const relative = point.point.year === undefined;
  const { span } = readingOfPoint(reader, point.point, hasFutureCue(reader, index));
  const from = span?.from === undefined ? undefined : word === "of" ? mondayOf(span.from) : span.from;
  return {
    end: point.end,
    article: true,
    reading: { granularity: "week", relative, ...(from !== undefined && { span: { from, to: from + 6 } }) },
  };
}

interface Period {
  readonly end: number;
  readonly relative: boolean;
  readonly span?: Required<DaySpan>;
}

/** What the weeks are counted in: a month, a year, or one counted from the reference ("this month"). */
function readPeriod(reader: DateReader, index: number): Period | undefined {
  const month = readMonthOffset(reader, index) ?? readMonthPoint(reader, index);
  if (month !== undefined) {
    if (month.point.day !== undefined || lowerAt(reader, index - 1) === "week") return undefined;
    const point = resolveYear(reader, month.point, hasFutureCue(reader, index));
    const span = point === undefined ? undefined : pointSpan(point);
    const relative = month.point.year === undefined || month.point.isRelative === true;
    return { end: month.end, relative, ...(span !== undefined && { span }) };
  }
  const year = yearAt(reader, index);
  if (year !== undefined) return { end: index + 1, relative: false, span: yearSpan(year) };
  const offset = YEAR_OFFSETS.get(lowerAt(reader, index));
  if (offset === undefined || UNITS.get(lowerAt(reader, index + 1)) !== "year" || kindAt(reader, index + 1) !== "word")
    return undefined;
  const span = reader.reference === undefined ? undefined : unitSpan(reader.reference, "year", offset);
  return { end: index + 2, relative: true, ...(span !== undefined && { span }) };
}

const YEAR_OFFSETS: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["this", 0],
  ["the", 0],
  ["next", 1],
]);

/** Some count seven days from the first, some the weeks that have their Thursday in the period (ISO 8601): both are held. */
function weekOf(span: Required<DaySpan>, ordinal: number): Required<DaySpan> {
  if (ordinal < 0) {
    const monday = thursdayUpTo(span.to) - THURSDAY;
    return { from: Math.min(monday, span.to - 6), to: Math.max(monday + 6, span.to) };
  }
  const from = span.from + 7 * (ordinal - 1);
  const monday = thursdayUpTo(span.from + 6) - THURSDAY + 7 * (ordinal - 1);
  return { from: Math.min(monday, from), to: Math.max(monday + 6, from + 6) };
}

function thursdayUpTo(day: DayNumber): DayNumber {
  return day - ((weekdayOf(day) - THURSDAY + 7) % 7);
}
