/** Distances in time: "seven years ago", "over the past year", "in the coming months", "recent weeks", and those that count from another event or from none. */
import { addMonths, civilDate, monthEnd, monthStart, type DayNumber } from "./calendar.js";
import { BEFORE_INFINITIVE } from "./cues.lexicon.js";
import { NUMBER_WORDS, PLURAL_UNITS, UNITS, type CalendarUnit } from "./lexicon.js";
import { kindAt, lowerAt, yearSpan, type DateReader, type DaySpan, type Match, type Reading } from "./reading.js";
import { hasFutureCue } from "./tense.js";
import type { DateGranularity } from "./types.js";

interface Count {
  readonly lo: number;
  readonly hi: number;
  readonly end: number;
}

/** A number of units: "two weeks", "a few days". */
export interface Length extends Count {
  readonly unit: CalendarUnit;
}

/** How many units "recent", "the past" and "the coming" reach where no number is given. */
const RECENT_UNITS = 3;
const COMING_UNITS = 6;
const VAGUE_COUNTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["few", [2, 6]],
  ["several", [3, 9]],
  ["couple", [2, 2]],
  ["many", [4, 20]],
]);
const GRANULARITIES: Readonly<Record<CalendarUnit, DateGranularity>> = {
  minute: "day",
  hour: "day",
  day: "day",
  week: "week",
  fortnight: "week",
  month: "month",
  quarter: "month",
  year: "year",
  decade: "year",
  century: "range",
};

/** "two weeks ago", "seven years ago", "a few days later", "three decades after", "years ago". */
export function readOffset(reader: DateReader, index: number): Match | undefined {
  const count = readCount(reader, index);
  const at = count?.end ?? index;
  const word = lowerAt(reader, at);
  const unit = UNITS.get(word);
  if (unit === undefined || (count === undefined && !PLURAL_UNITS.has(word))) return undefined;
  const compound = count === undefined ? undefined : readCompoundAgo(reader, at + 1, unit, count);
  if (compound !== undefined) return compound;
  const anchor = lowerAt(reader, at + 1);
  if (anchor === "ago" || (anchor === "back" && count !== undefined)) return agoMatch(reader, at + 2, unit, count);
  if (anchor === "from" && lowerAt(reader, at + 2) === "now") return fromNowMatch(reader, at + 3, unit, count);
  if (anchor === "later" || anchor === "earlier" || anchor === "hence")
    return { end: at + 2, reading: fromEarlier(reader, unit, count, anchor === "earlier" ? -1 : 1) };
  if ((anchor === "after" || anchor === "before") && count !== undefined)
    return { end: at + 2, reading: fromUnnamedEvent(reader, unit, count, anchor === "before" ? -1 : 1) };
  return count === undefined ? undefined : readAhead(reader, index, at + 1, unit, count);
}

/** "will return in three weeks", "must leave within five days"; without a cue for the future these are lengths, not dates. */
function readAhead(
  reader: DateReader,
  index: number,
  end: number,
  unit: CalendarUnit,
  count: Count,
): Match | undefined {
  const preposition = lowerAt(reader, index - 1);
  if ((preposition !== "in" && preposition !== "within") || lowerAt(reader, end) === "of") return undefined;
  if (reader.reference === undefined || !hasFutureCue(reader, index)) return undefined;
  if (preposition === "in") return fromNowMatch(reader, end, unit, count);
  const to = shiftedSpan({ from: reader.reference, to: reader.reference }, { unit, ...count }, 1).to;
  return {
    end,
    reading: {
      granularity: "range",
      span: { from: reader.reference, to },
      relative: true,
      approximate: unit !== "day" || count.lo !== count.hi,
    },
  };
}

/** "two weeks", "a few days", "three decades" at `index`. */
export function readLength(reader: DateReader, index: number): Length | undefined {
  const count = readCount(reader, index);
  const unit = count === undefined ? undefined : UNITS.get(lowerAt(reader, count.end));
  return count === undefined || unit === undefined ? undefined : { ...count, unit, end: count.end + 1 };
}

/** The days so far behind or ahead of others; what is counted roughly is widened by what its number leaves open. */
export function shiftedSpan(
  span: Required<DaySpan>,
  { unit, lo, hi }: Omit<Length, "end">,
  side: 1 | -1,
): Required<DaySpan> {
  const [near, far] = side > 0 ? [lo, hi] : [-lo, -hi];
  const moved = (day: DayNumber, units: number): DayNumber => {
    const perUnit = DAYS_OF[unit];
    return perUnit === undefined
      ? addMonths(day, Math.round(units * (MONTHS_OF[unit] ?? 1)))
      : day + Math.round(units * perUnit);
  };
  return side > 0
    ? { from: moved(span.from, near), to: moved(span.to, far) }
    : { from: moved(span.from, far), to: moved(span.to, near) };
}

const DAYS_OF: Readonly<Partial<Record<CalendarUnit, number>>> = {
  minute: 0,
  hour: 1 / 24,
  day: 1,
  week: 7,
  fortnight: 14,
};
const MONTHS_OF: Readonly<Partial<Record<CalendarUnit, number>>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
};

/** "a few days later" counts from what the text told last; a guess, and so always vague. */
function fromEarlier(reader: DateReader, unit: CalendarUnit, count: Count | undefined, side: 1 | -1): Reading {
  const { earlier } = reader;
  if (earlier === undefined) return ANAPHORIC;
  if (count !== undefined)
    return { ...ANAPHORIC, uncertain: true, span: shiftedSpan(earlier, { unit, ...count }, side) };
  return { ...ANAPHORIC, uncertain: true, span: side > 0 ? { from: earlier.from } : { to: earlier.to } };
}

/** "three decades after the war": said of many years, the words reach from the event to the day of writing. */
function fromUnnamedEvent(reader: DateReader, unit: CalendarUnit, count: Count, side: 1 | -1): Reading {
  const isLong = unit === "decade" || unit === "century" || (unit === "year" && count.lo > 1);
  if (side < 0 || !isLong || reader.reference === undefined) return ANAPHORIC;
  const { from } = agoSpan(reader.reference, unit, count);
  return { ...ANAPHORIC, uncertain: true, span: { from, to: reader.reference } };
}

/** "two years and three months ago": the smaller unit says how exact the words are. */
function readCompoundAgo(reader: DateReader, index: number, unit: CalendarUnit, count: Count): Match | undefined {
  const at = lowerAt(reader, index) === "and" || lowerAt(reader, index) === "," ? index + 1 : index;
  const second = readCount(reader, at);
  const smaller = second === undefined ? undefined : UNITS.get(lowerAt(reader, second.end));
  if (
    second === undefined ||
    smaller === undefined ||
    lowerAt(reader, second.end + 1) !== "ago" ||
    reader.reference === undefined
  )
    return undefined;
  const moved =
    unit === "week"
      ? reader.reference - 7 * Math.round(count.hi)
      : unit === "day"
        ? reader.reference - Math.round(count.hi)
        : addMonths(reader.reference, -Math.round(count.hi * (unit === "year" ? 12 : unit === "decade" ? 120 : 1)));
  return agoMatch({ ...reader, reference: moved }, second.end + 2, smaller, second);
}

/** Counts from something else in the text. */
export const ANAPHORIC: Reading = { granularity: "vague", relative: true, approximate: true };
const UNKNOWN_LENGTH: Reading = { granularity: "vague", approximate: true };

function agoMatch(reader: DateReader, end: number, unit: CalendarUnit, count: Count | undefined): Match {
  if (count === undefined) return { end, reading: ANAPHORIC };
  const granularity = GRANULARITIES[unit];
  if (reader.reference === undefined) return { end, reading: { granularity, relative: true, approximate: true } };
  const isExactDay = unit === "day" && count.lo === count.hi;
  return {
    end,
    reading: {
      granularity,
      span: agoSpan(reader.reference, unit, count),
      relative: true,
      approximate: !isExactDay,
      uncertain: !isExactDay,
    },
  };
}

/**
 * Days that "N units ago" may mean. People round down: "seven years ago" said in January may be seven calendar years back or eight,
 * so the interval reaches half a unit further than the number says. Weeks are taken with three days on either side.
 */
function agoSpan(reference: DayNumber, unit: CalendarUnit, { lo, hi }: Count): Required<DaySpan> {
  switch (unit) {
    case "minute":
      return { from: reference, to: reference };
    case "hour":
      return { from: reference - Math.ceil(hi / 24), to: reference - Math.floor(lo / 24) };
    case "day":
      return { from: reference - Math.ceil(hi), to: reference - Math.floor(lo) };
    case "week":
      return { from: reference - Math.round(7 * hi) - 3, to: reference - Math.round(7 * lo) + 3 };
    case "fortnight":
      return { from: reference - Math.round(14 * hi) - 3, to: reference - Math.round(14 * lo) + 3 };
    case "month":
      return wholeMonths(addMonths(reference, -Math.ceil(hi)) - 15, addMonths(reference, -Math.floor(lo)));
    case "quarter":
      return wholeMonths(addMonths(reference, -Math.ceil(3 * hi) - 2), addMonths(reference, -Math.floor(3 * lo)));
    case "year":
      return wholeYears(addMonths(reference, -Math.round(12 * hi) - 6), addMonths(reference, -Math.round(12 * lo)));
    case "decade":
      return wholeYears(
        addMonths(reference, -Math.round(120 * hi) - 36),
        addMonths(reference, -Math.round(120 * lo) + 36),
      );
    case "century":
      return wholeYears(
        addMonths(reference, -Math.round(1200 * hi) - 240),
        addMonths(reference, -Math.round(1200 * lo) + 240),
      );
  }
}

function fromNowMatch(reader: DateReader, end: number, unit: CalendarUnit, count: Count | undefined): Match {
  const granularity = GRANULARITIES[unit];
  if (count === undefined || reader.reference === undefined)
    return { end, reading: { granularity, relative: true, approximate: true } };
  const isExactDay = unit === "day" && count.lo === count.hi;
  const last = rollingSpan(reader.reference, unit, count.hi).to;
  const first = unit === "day" || unit === "week" ? rollingSpan(reader.reference, unit, count.lo).to : last;
  const span =
    isExactDay || unit === "hour" || unit === "minute"
      ? { from: first, to: last }
      : unit === "day" || unit === "week" || unit === "fortnight"
        ? { from: first - 3, to: last + 3 }
        : wholeMonths(first, last);
  return { end, reading: { granularity, span, relative: true, approximate: !isExactDay, uncertain: !isExactDay } };
}

/** "over the past year", "the last three years", "recent months", "the coming weeks", "the next two days". */
export function readRollingPeriod(reader: DateReader, index: number): Match | undefined {
  const word = lowerAt(reader, index);
  const isPast = word === "last" || word === "past" || word === "previous" || word === "recent" || word === "preceding";
  const isFuture = word === "next" || word === "coming" || word === "upcoming";
  if (!isPast && !isFuture) return undefined;
  const count = readCount(reader, index + 1);
  const at = count?.end ?? index + 1;
  const name = lowerAt(reader, at);
  const unit = UNITS.get(name);
  if (unit === undefined || unit === "quarter" || (lowerAt(reader, at + 1) === "of" && count === undefined))
    return undefined;
  const isPlural = PLURAL_UNITS.has(name);
  if (word === "last" && isPlural && isVerbLast(reader, index)) return undefined;
  const hasArticle = lowerAt(reader, index - 1) === "the";
  if (count === undefined && !isPlural && !rollsWhenSingular(reader, index, word, hasArticle)) return undefined;
  if ((word === "previous" || word === "preceding") && hasArticle)
    return { end: at + 1, article: true, reading: ANAPHORIC };
  if (word === "recent" && !isPlural) return undefined;
  if (lowerAt(reader, at + 1) === "of") return { end: at + 1, article: true, reading: ANAPHORIC };
  const isVague = count === undefined && isPlural;
  const units = count?.hi ?? (isPlural ? (isPast ? RECENT_UNITS : COMING_UNITS) : 1);
  const approximate = isVague || count === undefined || count.lo !== count.hi || unit !== "day";
  const reading: Reading = {
    granularity: isVague ? "vague" : "range",
    relative: true,
    approximate,
    uncertain: approximate,
  };
  if (reader.reference === undefined) return { end: at + 1, article: true, reading };
  const span = isPast ? rollingSpan(reader.reference, unit, -units) : rollingSpan(reader.reference, unit, units);
  return { end: at + 1, article: true, reading: { ...reading, span } };
}

/** "may last three weeks", "was to last two days", "did not last three months": behind these "last" is the verb. */
function isVerbLast(reader: DateReader, index: number): boolean {
  const before = lowerAt(reader, index - 1);
  const isAdverb = before === "not" || before === "well" || before === "only" || before.endsWith("ly");
  return BEFORE_INFINITIVE.has(isAdverb ? lowerAt(reader, index - 2) : before);
}

/** "the past year" rolls; "the last day" and "the next day" do not mean a stretch of time behind or before today. */
function rollsWhenSingular(reader: DateReader, index: number, word: string, hasArticle: boolean): boolean {
  const before = lowerAt(reader, hasArticle ? index - 2 : index - 1);
  const isDay = lowerAt(reader, index + 1) === "day" || lowerAt(reader, index + 1) === "hour";
  if (isDay) return word === "past";
  if (word === "past" || word === "coming" || word === "upcoming") return true;
  if (word === "last")
    return (
      hasArticle ||
      (lowerAt(reader, index + 1) === "decade" && (before === "over" || before === "in" || before === "during"))
    );
  return (
    word === "next" &&
    hasArticle &&
    (before === "over" || before === "in" || before === "within" || before === "during" || before === "for")
  );
}

/** Two or more years are kept to whole years, months to whole months, because nobody counts such stretches in days. */
function rollingSpan(reference: DayNumber, unit: CalendarUnit, units: number): Required<DaySpan> {
  if (unit === "minute" || unit === "hour" || unit === "day" || unit === "week" || unit === "fortnight") {
    const days =
      unit === "minute"
        ? 0
        : unit === "hour"
          ? Math.sign(units) * Math.ceil(Math.abs(units) / 24)
          : unit === "day"
            ? units
            : unit === "week"
              ? 7 * units
              : 14 * units;
    return units < 0
      ? { from: reference + Math.floor(days), to: reference }
      : { from: reference, to: reference + Math.ceil(days) };
  }
  const months = Math.round(
    units * (unit === "month" || unit === "quarter" ? 1 : unit === "year" ? 12 : unit === "decade" ? 120 : 1200),
  );
  const other = addMonths(reference, months);
  const [first, last] = units < 0 ? [other, reference] : [reference, other];
  return Math.abs(months) >= 24 ? wholeYears(first, last) : wholeMonths(first, last);
}

/** "for months", "years of war": a length that is not known. */
export function readVagueDuration(reader: DateReader, index: number): Match | undefined {
  const word = lowerAt(reader, index);
  if (!PLURAL_UNITS.has(word) || word === "minutes") return undefined;
  const before = lowerAt(reader, index - 1);
  const next = lowerAt(reader, index + 1);
  if (before === "for" || before === "within" || ((before === "after" || before === "through") && next === "of"))
    return { end: index + 1, reading: UNKNOWN_LENGTH };
  if (next === "of" && index === 0) return { end: index + 1, reading: UNKNOWN_LENGTH };
  return undefined;
}

/** "seven", "12", "twenty-five", "a", "a few", "two and a half", "a couple of"; at most 9999. */
function readCount(reader: DateReader, index: number): Count | undefined {
  const word = lowerAt(reader, index);
  if (kindAt(reader, index) === "digits")
    return word.length <= 4 ? withHalf(reader, Number(word), index + 1) : undefined;
  if (word === "a" || word === "an") {
    const vague = readVagueCount(reader, index + 1);
    return vague ?? { lo: 1, hi: 1, end: index + 1 };
  }
  if (word === "half" && (lowerAt(reader, index + 1) === "a" || lowerAt(reader, index + 1) === "an"))
    return { lo: 0.5, hi: 0.5, end: index + 2 };
  const vague = readVagueCount(reader, index);
  if (vague !== undefined) return vague;
  const value = NUMBER_WORDS.get(word);
  if (value === undefined) return undefined;
  if (value >= 20) {
    const unitIndex = lowerAt(reader, index + 1) === "-" ? index + 2 : index + 1;
    const unit = NUMBER_WORDS.get(lowerAt(reader, unitIndex));
    if (unit !== undefined && unit < 10) return { lo: value + unit, hi: value + unit, end: unitIndex + 1 };
  }
  const joint = lowerAt(reader, index + 1);
  const second = joint === "or" || joint === "to" ? NUMBER_WORDS.get(lowerAt(reader, index + 2)) : undefined;
  if (second !== undefined && second > value) return { lo: value, hi: second, end: index + 3 };
  return withHalf(reader, value, index + 1);
}

function readVagueCount(reader: DateReader, index: number): Count | undefined {
  const range = VAGUE_COUNTS.get(lowerAt(reader, index));
  if (range === undefined) return undefined;
  return { lo: range[0], hi: range[1], end: lowerAt(reader, index + 1) === "of" ? index + 2 : index + 1 };
}

function withHalf(reader: DateReader, value: number, end: number): Count {
  if (lowerAt(reader, end) === "1" && lowerAt(reader, end + 1) === "/" && lowerAt(reader, end + 2) === "2")
    return { lo: value + 0.5, hi: value + 0.5, end: end + 3 };
  const hasHalf =
    lowerAt(reader, end) === "and" && lowerAt(reader, end + 1) === "a" && lowerAt(reader, end + 2) === "half";
  return hasHalf ? { lo: value + 0.5, hi: value + 0.5, end: end + 3 } : { lo: value, hi: value, end };
}

function wholeMonths(from: DayNumber, to: DayNumber): Required<DaySpan> {
  const [first, last] = [civilDate(from), civilDate(to)];
  return { from: monthStart(first.year, first.month), to: monthEnd(last.year, last.month) };
}

function wholeYears(from: DayNumber, to: DayNumber): Required<DaySpan> {
  return yearSpan(civilDate(from).year, civilDate(to).year);
}
