/**
 * Finds expressions of time in a sentence and the calendar intervals they denote. A grammar of our own, because news speaks of the past:
 * "in May" and "February 5" are the last ones before the article's date unless the clause itself points ahead.
 */
import type { TextRange } from "../../text/range.js";
import { scanLexemes, type Lexeme } from "../lexemes/lexemes.js";
import { readAnaphor, readTimeWord } from "./anaphora.js";
import { formatDay, parseDay, type DayNumber } from "./calendar.js";
import { readCalendarDate } from "./calendarDates.js";
import { readDaysOfMonth } from "./daysOfMonth.js";
import { formatEdtf } from "./edtf.js";
import { APPROXIMATORS, SHIFTING_VERBS } from "./cues.lexicon.js";
import { HOLIDAYS } from "./holidays.lexicon.js";
import {
  DECADE_NAMES,
  MONTHS,
  NUMBER_WORDS,
  ORDINAL_WORDS,
  PART_ADJECTIVES,
  PART_NOUNS,
  PLURAL_UNITS,
  SEASONS,
  WEEKDAYS,
  WEEKDAY_SHORT_NAMES,
} from "./lexicon.js";
import { readDayOfMonth, readDeicticDay, readHoliday, readSeason, readWeekday, readWeekend } from "./namedDays.js";
import { readNumericDate } from "./numericDates.js";
import { readLength, readOffset, readRollingPeriod, readVagueDuration, shiftedSpan } from "./offsets.js";
import { kindAt, lowerAt, type DateReader, type DateRule, type DaySpan, type Match, type Reading } from "./reading.js";
import { readRelativePeriod, readUnitBeyond } from "./relativePeriods.js";
import type { DateContext, DateExpression, DateInterval } from "./types.js";
import { readWeek } from "./weeks.js";
import { readDecadeOrCentury, readQuarter, readYear } from "./years.js";

/**
 * The expressions of time in a range, in order and without overlaps. Prepositions stay outside the ranges ("in |May|", "since |2008|") but
 * shape the interval: "since 2008" has `from` alone, "until", "by" and "before" have `to` alone. "before" leaves its period out, the others
 * hold it. Lengths with a number ("three days") are quantities and are not found here; lengths without one ("for months") are.
 */
export function findDates(text: string, range: TextRange, context: DateContext): readonly DateExpression[] {
  const lexemes = scanLexemes(text, range);
  if (!lexemes.some(isTrigger)) return [];
  const reader = createReader(lexemes, context);
  const found = readAll(reader);
  if (reader.anchor !== undefined || !found.some((date) => date.interval === undefined && date.relative)) return found;
  const anchors = found
    .filter((date) => date.granularity === "day" && !date.relative)
    .map((date) => parseDay(date.interval?.from ?? ""));
  const own = anchors.filter((day) => day !== undefined);
  return own.length === 0 ? found : readAll({ ...reader, anchor: Math.max(...own), anchors: own });
}

/** "two days after 5 May", "three weeks from tomorrow": the date behind the words is what they count from. */
function readOffsetFromDate(reader: DateReader, index: number): Match | undefined {
  const length = readLength(reader, index);
  const joint = length === undefined ? "" : lowerAt(reader, length.end);
  if (length === undefined || (joint !== "after" && joint !== "from" && joint !== "before")) return undefined;
  const at = length.end + 1;
  // A chain of such words ("two days before three weeks after …") counts from nothing, and would be read again from every link.
  const base = readFirst(DATE_RULES, reader, lowerAt(reader, at) === "the" ? at + 1 : at);
  const { span, relative } = base?.reading ?? {};
  if (base === undefined || span?.from === undefined || span.to === undefined) return undefined;
  const isExact = length.lo === length.hi && length.unit === "day";
  return {
    end: base.end,
    reading: {
      granularity: base.reading.granularity,
      span: shiftedSpan({ from: span.from, to: span.to }, length, joint === "before" ? -1 : 1),
      relative: relative === true,
      approximate: !isExact,
      uncertain: !isExact,
    },
  };
}

/** In order of preference where two could begin at the same word. */
const DATE_RULES: readonly DateRule[] = [
  readNumericDate,
  readHoliday,
  readCalendarDate,
  readDecadeOrCentury,
  readQuarter,
  readYear,
  readWeek,
  readSeason,
  readDeicticDay,
  readWeekend,
  readRelativePeriod,
  readUnitBeyond,
  readRollingPeriod,
  readOffset,
  readAnaphor,
  readDaysOfMonth,
  readDayOfMonth,
  readWeekday,
  readVagueDuration,
  readTimeWord,
];

const TRIGGERS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...WEEKDAY_SHORT_NAMES.keys(),
  ...NUMBER_WORDS.keys(),
  ...ORDINAL_WORDS.keys(),
  ...SEASONS.keys(),
  ...PART_ADJECTIVES.keys(),
  ...PART_NOUNS.keys(),
  ...DECADE_NAMES.keys(),
  ...PLURAL_UNITS,
  ...HOLIDAYS.map((holiday) => holiday.words[0] ?? ""),
  "last",
  "past",
  "previous",
  "this",
  "that",
  "current",
  "next",
  "coming",
  "upcoming",
  "forthcoming",
  "moment",
  "now",
  "following",
  "preceding",
  "recent",
  "same",
  "earlier",
  "later",
  "rest",
  "remainder",
  "latter",
  "final",
  "today",
  "tonight",
  "yesterday",
  "tomorrow",
  "week",
  "month",
  "day",
  "night",
  "year",
  "weekend",
  "a",
  "an",
  "few",
  "several",
  "couple",
  "many",
  "half",
  "q",
  "h",
]);

function isTrigger(lexeme: Lexeme): boolean {
  return lexeme.kind === "digits" || (lexeme.kind === "word" && TRIGGERS.has(lexeme.lower)) || lexeme.lower === "'";
}

function createReader(lexemes: readonly Lexeme[], context: DateContext): DateReader {
  const reference = context.reference === undefined ? undefined : parseDay(context.reference);
  const anchors = (context.anchors ?? []).map(parseDay).filter((day) => day !== undefined);
  const latest = anchors.reduce<DayNumber | undefined>(
    (best, day) => (best === undefined || day > best ? day : best),
    undefined,
  );
  const earlier = readInterval(context.earlier);
  return {
    lexemes,
    reference,
    anchor: reference ?? latest,
    anchors,
    dayOrder: context.dayOrder,
    ...(earlier !== undefined && { earlier }),
  };
}

function readInterval(interval: DateInterval | undefined): Required<DaySpan> | undefined {
  const from = parseDay(interval?.from ?? "");
  const to = parseDay(interval?.to ?? "");
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** A story told in the past: a full date this long before the reference draws the dates behind it to itself. */
const NARRATIVE_DISTANCE = 366;

function readAll(initial: DateReader): readonly DateExpression[] {
  const found: DateExpression[] = [];
  let reader = initial;
  let index = 0;
  while (index < reader.lexemes.length) {
    const lexeme = reader.lexemes[index];
    const match = lexeme !== undefined && isTrigger(lexeme) ? readAt(reader, index) : undefined;
    if (match === undefined) {
      index++;
      continue;
    }
    const start = match.article === true && lowerAt(reader, index - 1) === "the" ? index - 1 : index;
    found.push(toExpression(reader, start, match));
    reader = withNarrative(reader, match.reading);
    index = match.end;
  }
  return found;
}

function withNarrative(reader: DateReader, { span, granularity, relative }: Reading): DateReader {
  if (relative === true || span?.from === undefined || granularity !== "day") return reader;
  if (reader.reference === undefined || span.from >= reader.reference - NARRATIVE_DISTANCE) return reader;
  return { ...reader, narrative: span.from };
}

function readAt(reader: DateReader, index: number): Match | undefined {
  const match = readRules(reader, index) ?? readNow(reader, index);
  return match === undefined ? undefined : withSecondEnd(reader, index, match);
}

/** "between now and 5 May": a date only as the beginning of a range. */
function readNow(reader: DateReader, index: number): Match | undefined {
  const { reference } = reader;
  const isFirst = lowerAt(reader, index - 1) === "between" && lowerAt(reader, index + 1) === "and";
  if (lowerAt(reader, index) !== "now" || !isFirst || reference === undefined) return undefined;
  if (readRules(reader, index + 2)?.reading.span === undefined) return undefined;
  return {
    end: index + 1,
    reading: { granularity: "day", span: { from: reference, to: reference }, relative: true },
  };
}

function readRules(reader: DateReader, index: number): Match | undefined {
  return readOffsetFromDate(reader, index) ?? readFirst(DATE_RULES, reader, index);
}

function readFirst(rules: readonly DateRule[], reader: DateReader, index: number): Match | undefined {
  for (const rule of rules) {
    const match = rule(reader, index);
    if (match !== undefined) return match;
  }
  return undefined;
}

/** Joins "from Monday to Wednesday", "2023-09-24 – 2023-09-26", "between early 2022 and last month". */
function withSecondEnd(reader: DateReader, index: number, first: Match): Match {
  const joint = lowerAt(reader, first.end);
  const opener = lowerAt(reader, index - 1) === "the" ? lowerAt(reader, index - 2) : lowerAt(reader, index - 1);
  const isDash = joint === "-" && first.reading.granularity === "day";
  const isWord = opener === "from" && (joint === "to" || joint === "until" || joint === "till" || joint === "through");
  const isBetween = opener === "between" && joint === "and";
  if ((!isDash && !isWord && !isBetween) || first.reading.span === undefined || isShifted(reader, index)) return first;
  const next = lowerAt(reader, first.end + 1) === "the" ? first.end + 2 : first.end + 1;
  const second = readSecondEnd(reader, next);
  if (second?.reading.span === undefined || (isDash && second.reading.granularity !== "day")) return first;
  const { from } = first.reading.span;
  const isWeek =
    first.reading.relative === true && second.reading.relative === true && first.reading.granularity === "day";
  const to =
    isWeek && from !== undefined && second.reading.span.to !== undefined && second.reading.span.to < from
      ? second.reading.span.to + 7
      : second.reading.span.to;
  if (from === undefined || to === undefined || to < from) return first;
  const relative = first.reading.relative === true || second.reading.relative === true;
  const approximate = first.reading.approximate === true || second.reading.approximate === true;
  return {
    end: second.end,
    article: first.article === true,
    reading: { granularity: "range", span: { from, to }, relative, approximate },
  };
}

function isShifted(reader: DateReader, index: number): boolean {
  return SHIFTING_VERBS.has(lowerAt(reader, index - 2)) || SHIFTING_VERBS.has(lowerAt(reader, index - 3));
}

/** A date, or "now" and "the present" for the day of writing. */
function readSecondEnd(reader: DateReader, index: number): Match | undefined {
  const word = lowerAt(reader, index);
  const isNow = word === "now" || (word === "present" && kindAt(reader, index + 1) !== "word");
  if (!isNow || reader.reference === undefined) return readRules(reader, index);
  const span = { from: reader.reference, to: reader.reference };
  return { end: index + 1, reading: { granularity: "day", span, relative: true } };
}

function toExpression(reader: DateReader, start: number, match: Match): DateExpression {
  const reading = withOpenEnd(reader, start, match, withApproximator(reader, start, match.reading));
  const interval = toInterval(reading.span);
  const edtf =
    interval === undefined ? undefined : formatEdtf(interval, reading.granularity, reading.uncertain === true);
  return {
    start: reader.lexemes[start]?.start ?? 0,
    end: reader.lexemes[match.end - 1]?.end ?? 0,
    granularity: reading.granularity,
    ...(interval !== undefined && { interval }),
    ...(edtf !== undefined && { edtf }),
    approximate: reading.approximate === true,
    relative: reading.relative === true,
    ...(reading.alternatives !== undefined && { alternatives: reading.alternatives }),
  };
}

function toInterval(span: DaySpan | undefined): DateInterval | undefined {
  const from = span?.from === undefined ? undefined : formatDay(span.from);
  const to = span?.to === undefined ? undefined : formatDay(span.to);
  if (from === undefined && to === undefined) return undefined;
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

function withApproximator(reader: DateReader, start: number, reading: Reading): Reading {
  return APPROXIMATORS.has(lowerAt(reader, start - 1)) ? { ...reading, approximate: true, uncertain: true } : reading;
}

const FROM_WORDS: ReadonlySet<string> = new Set(["since", "starting", "beginning"]);
const TO_WORDS: ReadonlySet<string> = new Set(["until", "till", "by"]);

/** Prepositions that leave one end open. A range has both ends already, and what counts from another event has none. */
function withOpenEnd(reader: DateReader, start: number, match: Match, reading: Reading): Reading {
  const { span, granularity } = reading;
  if (span?.from === undefined || span.to === undefined || granularity === "vague") return reading;
  const front =
    lowerAt(reader, start - 1) === "year" ? (lowerAt(reader, start - 2) === "the" ? start - 2 : start - 1) : start;
  const at = APPROXIMATORS.has(lowerAt(reader, front - 1)) ? front - 2 : front - 1;
  const preposition =
    lowerAt(reader, at) === "-" || lowerAt(reader, at) === "on" ? lowerAt(reader, at - 1) : lowerAt(reader, at);
  const next = lowerAt(reader, match.end);
  const isOnward =
    next === "onward" ||
    next === "onwards" ||
    (next === "on" && preposition === "from") ||
    (lowerAt(reader, match.end + 1) === "onward" && next === "and");
  if (isOnward) return { ...reading, span: { from: span.from } };
  if (FROM_WORDS.has(preposition)) return { ...reading, span: { from: span.from } };
  if (granularity === "range" && reading.relative === true) return reading;
  if (TO_WORDS.has(preposition)) return { ...reading, span: { to: span.to } };
  if (preposition === "before" || preposition === "pre") return { ...reading, span: { to: span.from - 1 } };
  if (preposition === "after" || preposition === "post") return { ...reading, span: { from: span.from } };
  const before = lowerAt(reader, at - 1);
  if (
    lowerAt(reader, match.end - 1) === "ago" &&
    ((preposition === "than" && before === "more") ||
      preposition === "over" ||
      (preposition === "least" && before === "at"))
  ) {
    return { ...reading, span: { to: span.to }, approximate: true, uncertain: true };
  }
  return reading;
}
