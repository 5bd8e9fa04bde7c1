/** Named days and seasons: weekdays, "yesterday", the weekend, holidays, "the summer of 2023". */
import {
  addMonths,
  civilDate,
  dayNumber,
  daysInMonth,
  easterSunday,
  formatDay,
  isValidDate,
  mondayOf,
  weekdayOf,
  type DayNumber,
} from "./calendar.js";
import { seasonSpan } from "./edtf.js";
import { HOLIDAYS, HOLIDAY_FRONTS, type Holiday } from "./holidays.lexicon.js";
import { DAY_PARTS, ORDINAL_SUFFIXES, ORDINAL_WORDS, SEASONS, WEEKDAYS, WEEKDAY_NAME_NEIGHBOURS } from "./lexicon.js";
import { AHEAD_DAYS, resolveYear } from "./pointResolution.js";
import { readMonthOffset, readMonthPoint, readPart, yearAt } from "./points.js";
import {
  isGlued,
  kindAt,
  lowerAt,
  partOf,
  type DateReader,
  type DaySpan,
  type Match,
  type Reading,
} from "./reading.js";
import { hasFutureCue } from "./tense.js";

const WEDNESDAY = 2;
const SATURDAY = 5;

/** "on Tuesday": the last one up to the reference, that day included; with a future cue the next one. "Tuesday last week" takes that week's. */
export function readWeekday(reader: DateReader, index: number): Match | undefined {
  const weekday = WEEKDAYS.get(lowerAt(reader, index));
  if (weekday === undefined || isPartOfName(reader, index)) return undefined;
  let end = index + 1;
  if (DAY_PARTS.has(lowerAt(reader, end))) end++;
  const nth = readNthOfMonth(reader, index, weekday);
  if (nth !== undefined) return nth;
  const week = readWeekOffset(reader, end);
  if (reader.reference === undefined) return { end: week?.end ?? end, reading: { granularity: "day", relative: true } };
  if (week !== undefined) return dayMatch(week.end, mondayOf(reader.reference) + weekday + 7 * week.offset);
  return dayMatch(
    end,
    nearestWeekday(reader.reference, weekday, hasFutureCue(reader, index) ? "next-or-same" : "last-or-same"),
  );
}

/** "last Sunday" is never the reference itself; "this Friday" lies in the week of the reference. */
export function nearestWeekday(
  reference: DayNumber,
  weekday: number,
  side: "last" | "last-or-same" | "next" | "next-or-same" | "this",
): DayNumber {
  const difference = weekday - weekdayOf(reference);
  if (side === "this" || (difference === 0 && side.endsWith("same"))) return reference + difference;
  if (side.startsWith("last")) return reference + (difference < 0 ? difference : difference - 7);
  return reference + (difference > 0 ? difference : difference + 7);
}

/** "on the 24th", "Friday the 22nd": the last such day of a month up to the reference; with a future cue the next one. */
export function readDayOfMonth(reader: DateReader, index: number): Match | undefined {
  const weekday = WEEKDAYS.get(lowerAt(reader, index));
  const at = weekday === undefined ? index : index + 2;
  const before = lowerAt(reader, at - 2);
  const isPlace =
    lowerAt(reader, at - 1) === "the" &&
    (weekday !== undefined || before === "on" || before === "since" || before === "until" || before === "by");
  const day = Number(lowerAt(reader, at));
  if (
    !isPlace ||
    kindAt(reader, at) !== "digits" ||
    !(day >= 1 && day <= 31) ||
    !isGlued(reader, at + 1) ||
    !ORDINAL_SUFFIXES.has(lowerAt(reader, at + 1))
  )
    return undefined;
  if (kindAt(reader, at + 2) === "word" && !FOLLOWS_A_SEASON.has(lowerAt(reader, at + 2))) return undefined;
  const end = at + 2;
  if (reader.reference === undefined) return { end, reading: { granularity: "day", relative: true } };
  const step = hasFutureCue(reader, index) ? 1 : -1;
  const base = civilDate(reader.reference);
  for (let months = 0; months < MONTHS_TO_TRY; months++) {
    const first = civilDate(addMonths(dayNumber(base.year, base.month, 1), step * months));
    if (!isValidDate(first.year, first.month, day)) continue;
    const found = dayNumber(first.year, first.month, day);
    if (weekday !== undefined && weekdayOf(found) !== weekday) continue;
    if (step > 0 ? found >= reader.reference : found <= reader.reference + AHEAD_DAYS) return dayMatch(end, found);
  }
  return { end, reading: { granularity: "day", relative: true } };
}

const MONTHS_TO_TRY = 14;

/** "the first Sunday of May", "the last Friday in October 2023". */
function readNthOfMonth(reader: DateReader, index: number, weekday: number): Match | undefined {
  const word = lowerAt(reader, index - 1);
  const ordinal = word === "last" ? 5 : ORDINAL_WORDS.get(word);
  const joint = lowerAt(reader, index + 1);
  if (ordinal === undefined || ordinal > 5 || (joint !== "of" && joint !== "in")) return undefined;
  const month = readMonthOffset(reader, index + 2) ?? readMonthPoint(reader, index + 2);
  if (month === undefined || month.point.day !== undefined) return undefined;
  const point = resolveYear(reader, month.point, hasFutureCue(reader, index));
  const relative = month.point.year === undefined || month.point.isRelative === true;
  if (point?.year === undefined || point.month === undefined)
    return { end: month.end, reading: { granularity: "day", relative } };
  const first = dayNumber(point.year, point.month, 1);
  const offset = (((weekday - weekdayOf(first)) % 7) + 7) % 7;
  const weeks = word === "last" ? Math.floor((daysInMonth(point.year, point.month) - 1 - offset) / 7) : ordinal - 1;
  const day = first + offset + 7 * weeks;
  return { end: month.end, reading: { granularity: "day", span: { from: day, to: day }, relative } };
}

function dayMatch(end: number, day: DayNumber): Match {
  return { end, reading: { granularity: "day", span: { from: day, to: day }, relative: true } };
}

function readWeekOffset(
  reader: DateReader,
  index: number,
): { readonly end: number; readonly offset: number } | undefined {
  const at = lowerAt(reader, index) === "of" ? index + 1 : index;
  if (lowerAt(reader, at + 1) !== "week") return undefined;
  const word = lowerAt(reader, at);
  const offset = word === "last" ? -1 : word === "this" ? 0 : word === "next" ? 1 : undefined;
  return offset === undefined ? undefined : { end: at + 2, offset };
}

function isPartOfName(reader: DateReader, index: number): boolean {
  const before = reader.lexemes[index - 1];
  const next = reader.lexemes[index + 1];
  if (before?.capital === true && WEEKDAY_NAME_NEIGHBOURS.has(before.lower)) return true;
  return next?.capital === true && WEEKDAY_NAME_NEIGHBOURS.has(next.lower);
}

/** "today", "yesterday", "tonight", "this morning", "last night", "the day before yesterday". */
export function readDeicticDay(reader: DateReader, index: number): Match | undefined {
  const found = deicticOffset(reader, index);
  if (found === undefined) return undefined;
  const end =
    found.end < reader.lexemes.length && DAY_PARTS.has(lowerAt(reader, found.end)) ? found.end + 1 : found.end;
  if (reader.reference === undefined)
    return { end, article: found.article === true, reading: { granularity: "day", relative: true } };
  return { ...dayMatch(end, reader.reference + found.offset), article: found.article === true };
}

function deicticOffset(
  reader: DateReader,
  index: number,
): { readonly end: number; readonly offset: number; readonly article?: boolean } | undefined {
  const word = lowerAt(reader, index);
  const next = lowerAt(reader, index + 1);
  if (word === "today" || word === "tonight") return { end: index + 1, offset: 0 };
  if (word === "yesterday") return { end: index + 1, offset: -1 };
  if (word === "tomorrow") return { end: index + 1, offset: 1 };
  if (word === "this" && (next === "morning" || next === "afternoon" || next === "evening"))
    return { end: index + 2, offset: 0 };
  if (word === "last" && next === "night") return { end: index + 2, offset: -1 };
  if (word === "day" && next === "before" && lowerAt(reader, index + 2) === "yesterday")
    return { end: index + 3, offset: -2, article: true };
  if (word === "day" && next === "after" && lowerAt(reader, index + 2) === "tomorrow")
    return { end: index + 3, offset: 2, article: true };
  return undefined;
}

/**
 * "the weekend", "last weekend", "next weekend": Saturday and Sunday. "This weekend" in a report of Monday to Wednesday is the one just over
 * where no cue points ahead; the coming one is kept as the other reading.
 */
export function readWeekend(reader: DateReader, index: number): Match | undefined {
  const word = lowerAt(reader, index);
  const isBare = word === "weekend";
  const noun = isBare ? index : index + 1;
  if (lowerAt(reader, noun) !== "weekend") return undefined;
  if (isBare && lowerAt(reader, index - 1) !== "the" && lowerAt(reader, index - 1) !== "over") return undefined;
  if (!isBare && word !== "last" && word !== "this" && word !== "next" && word !== "past" && word !== "coming")
    return undefined;
  const end = noun + 1;
  const article = isBare || word === "past" || word === "coming";
  if (reader.reference === undefined) return { end, article, reading: { granularity: "range", relative: true } };
  const saturday = mondayOf(reader.reference) + SATURDAY;
  const isNow = weekdayOf(reader.reference) >= SATURDAY;
  const start =
    word === "this"
      ? saturday
      : word === "next" || word === "coming"
        ? saturday + (isNow ? 7 : 0)
        : isBare && (isNow || hasFutureCue(reader, index - 1))
          ? saturday
          : saturday - 7;
  const reading: Reading = { granularity: "range", span: { from: start, to: start + 1 }, relative: true };
  const isJustOver = weekdayOf(reader.reference) <= WEDNESDAY && !hasFutureCue(reader, index);
  if (word !== "this" || !isJustOver) return { end, article, reading };
  const other = `${formatDay(start) ?? ""}/${formatDay(start + 1) ?? ""}`;
  return {
    end,
    article,
    reading: { ...reading, span: { from: start - 7, to: start - 6 }, alternatives: [other] },
  };
}

/** "Christmas", "Easter 2023", "New Year's Eve": the last one before the reference where no year is given. */
export function readHoliday(reader: DateReader, index: number): Match | undefined {
  if (reader.lexemes[index]?.capital !== true) return undefined;
  const before = reader.lexemes[index - 1];
  if (before?.kind === "word" && before.capital && !HOLIDAY_FRONTS.has(before.lower)) return undefined;
  const holiday = HOLIDAYS.find((candidate) =>
    candidate.words.every((word, at) => lowerAt(reader, index + at) === word),
  );
  if (holiday === undefined || (holiday.words[0] === "new" && reader.lexemes[index + 1]?.capital !== true))
    return undefined;
  let end = index + holiday.words.length;
  const at = lowerAt(reader, end) === "of" || lowerAt(reader, end) === "," ? end + 1 : end;
  const year = yearAt(reader, at);
  if (year !== undefined) end = at + 1;
  const span = holidaySpan(reader, holiday, year, hasFutureCue(reader, index));
  return {
    end,
    reading: {
      granularity: span !== undefined && span.from !== span.to ? "range" : "day",
      ...(span !== undefined && { span }),
      relative: year === undefined,
    },
  };
}

function holidaySpan(
  reader: DateReader,
  holiday: Holiday,
  year: number | undefined,
  future: boolean,
): Required<DaySpan> | undefined {
  if (year !== undefined) return holidayOfYear(holiday, year);
  if (reader.anchor === undefined) return undefined;
  const base = civilDate(reader.anchor).year;
  const candidates = [base - 1, base, base + 1]
    .map((candidate) => holidayOfYear(holiday, candidate))
    .filter((span) => span !== undefined);
  const anchor = reader.anchor;
  return future ? candidates.find((span) => span.to >= anchor) : candidates.findLast((span) => span.from <= anchor);
}

function holidayOfYear(holiday: Holiday, year: number): Required<DaySpan> | undefined {
  if (holiday.month !== undefined && holiday.day !== undefined) {
    const day = dayNumber(year, holiday.month, holiday.day);
    return { from: day, to: day };
  }
  if (holiday.afterEaster === undefined) return undefined;
  const easter = easterSunday(year);
  return { from: easter + holiday.afterEaster, to: easter + (holiday.afterEasterLast ?? holiday.afterEaster) };
}

/** "summer 2023", "the winter of 2022-23", "last summer", "this spring", "in the summer", "early summer". Winter carries the year of its December. */
export function readSeason(reader: DateReader, index: number): Match | undefined {
  const part = readPart(reader, index);
  const head = part?.end ?? index;
  const direction = lowerAt(reader, head);
  const isDirected =
    direction === "last" ||
    direction === "this" ||
    direction === "next" ||
    direction === "past" ||
    direction === "coming";
  const noun = isDirected && lowerAt(reader, head + 1) === "past" ? head + 2 : isDirected ? head + 1 : head;
  const word = lowerAt(reader, noun);
  const season = SEASONS.get(word);
  if (season === undefined || kindAt(reader, noun) !== "word") return undefined;
  const dated = readSeasonYear(reader, noun + 1);
  const isBare = !isDirected && dated === undefined;
  const before = lowerAt(reader, noun - 1);
  if (
    isBare &&
    (word === "fall" ||
      (before !== "the" && before !== "in" && before !== "since" && before !== "by" && part === undefined) ||
      isModifier(reader, noun + 1))
  )
    return undefined;
  const end = dated?.end ?? noun + 1;
  const year =
    dated?.year ??
    (reader.reference === undefined
      ? undefined
      : relativeSeasonYear(reader, index, season, isDirected ? direction : undefined, reader.reference));
  const relative = dated === undefined;
  const approximate = part !== undefined;
  if (year === undefined) return { end, article: true, reading: { granularity: "season", relative, approximate } };
  return {
    end,
    article: true,
    reading: {
      granularity: approximate ? "month" : "season",
      span: partOf(seasonSpan(year, season), part?.part),
      relative,
      approximate,
    },
  };
}

/** "the spring offensive" names the offensive, not the time. */
function isModifier(reader: DateReader, index: number): boolean {
  return kindAt(reader, index) === "word" && !FOLLOWS_A_SEASON.has(lowerAt(reader, index));
}

const FOLLOWS_A_SEASON: ReadonlySet<string> = new Set([
  "and",
  "or",
  "but",
  "when",
  "as",
  "after",
  "before",
  "with",
  "the",
  "to",
  "until",
  "till",
  "through",
  "in",
  "on",
  "at",
  "by",
  "for",
  "from",
  "it",
  "he",
  "she",
  "they",
  "was",
  "were",
  "is",
  "will",
  "had",
  "has",
  "that",
  "which",
]);

function readSeasonYear(
  reader: DateReader,
  index: number,
): { readonly end: number; readonly year: number } | undefined {
  const at = lowerAt(reader, index) === "of" || lowerAt(reader, index) === "," ? index + 1 : index;
  const year = yearAt(reader, at);
  if (year !== undefined) {
    const joint = lowerAt(reader, at + 1);
    const hasSecond =
      (joint === "-" || joint === "/") &&
      isGlued(reader, at + 1) &&
      kindAt(reader, at + 2) === "digits" &&
      isGlued(reader, at + 2);
    return { end: hasSecond ? at + 3 : at + 1, year };
  }
  return undefined;
}

function relativeSeasonYear(
  reader: DateReader,
  index: number,
  season: number,
  direction: string | undefined,
  reference: DayNumber,
): number {
  const { year } = civilDate(reference);
  const spans = [year - 2, year - 1, year, year + 1].map((candidate) => ({
    year: candidate,
    span: seasonSpan(candidate, season),
  }));
  if (direction === "last" || direction === "past")
    return spans.findLast(({ span }) => span.to < reference)?.year ?? year - 1;
  if (direction === "next" || direction === "coming")
    return spans.find(({ span }) => span.from > reference)?.year ?? year + 1;
  if (direction === "this")
    return spans.find(({ span }) => span.from <= reference && reference <= span.to)?.year ?? year;
  if (hasFutureCue(reader, index)) return spans.find(({ span }) => span.to >= reference)?.year ?? year;
  if (isLimit(reader, index)) return nearestYear(spans, reference) ?? year;
  return spans.findLast(({ span }) => span.from <= reference)?.year ?? year;
}

/** "Before the winter", "until the spring": what is to be done by a season looks ahead as often as back. */
function isLimit(reader: DateReader, index: number): boolean {
  const before = lowerAt(reader, index - 1);
  return LIMITS.has(before === "the" ? lowerAt(reader, index - 2) : before);
}

const LIMITS: ReadonlySet<string> = new Set(["before", "until", "till", "by"]);

interface DatedSpan {
  readonly year: number;
  readonly span: { readonly from: DayNumber; readonly to: DayNumber };
}

function nearestYear(spans: readonly DatedSpan[], reference: DayNumber): number | undefined {
  const gap = ({ span }: DatedSpan): number => Math.max(span.from - reference, reference - span.to, 0);
  return [...spans].sort((left, right) => gap(left) - gap(right))[0]?.year;
}
