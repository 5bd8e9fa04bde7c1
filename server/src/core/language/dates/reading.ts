/** What the rules of the date grammar share: the lexemes they read, the days they count from, and what they found. */
import {
  isGlued as isGluedLexeme,
  kindAt as lexemeKind,
  lowerAt as lexemeLower,
  type Lexeme,
  type LexemeKind,
} from "../lexemes/lexemes.js";
import { addMonths, civilDate, dayNumber, daysInMonth, monthEnd, monthStart, type DayNumber } from "./calendar.js";
import type { PeriodPart } from "./lexicon.js";
import type { DateGranularity } from "./types.js";

export interface DateReader {
  readonly lexemes: readonly Lexeme[];
  /** The day that relative words count from. */
  readonly reference: DayNumber | undefined;
  /** What a day or month without a year is measured against: the reference, or the latest full date of the document. */
  readonly anchor: DayNumber | undefined;
  readonly anchors: readonly DayNumber[];
  /** A full date earlier in the sentence, long before the reference: a story told in the past goes on from there. */
  readonly narrative?: DayNumber;
  /** The time that the text before the range spoke of last. */
  readonly earlier?: Required<DaySpan>;
  readonly dayOrder: "day-month" | "month-day" | "unknown";
}

export interface DaySpan {
  readonly from?: DayNumber;
  readonly to?: DayNumber;
}

/** One expression as a rule read it. */
export interface Reading {
  readonly span?: DaySpan;
  readonly granularity: DateGranularity;
  readonly approximate?: boolean;
  /** Write `~` into the EDTF form; thirds of a month are a convention and are written plainly. */
  readonly uncertain?: boolean;
  readonly relative?: boolean;
  readonly alternatives?: readonly string[];
}

/** `end` is the index of the first lexeme behind the expression; `article` takes a "the" in front into it. */
export interface Match {
  readonly end: number;
  readonly reading: Reading;
  readonly article?: boolean;
}

export type DateRule = (reader: DateReader, index: number) => Match | undefined;

export function lowerAt(reader: DateReader, index: number): string {
  return lexemeLower(reader.lexemes, index);
}

export function kindAt(reader: DateReader, index: number): LexemeKind | undefined {
  return lexemeKind(reader.lexemes, index);
}

/** True where the lexeme is this and stands directly behind the one before it. */
export function isGlued(reader: DateReader, index: number, lower?: string): boolean {
  return isGluedLexeme(reader.lexemes, index, lower);
}

export function monthSpan(year: number, month: number): Required<DaySpan> {
  return { from: monthStart(year, month), to: monthEnd(year, month) };
}

export function yearSpan(year: number, lastYear = year): Required<DaySpan> {
  return { from: dayNumber(year, 1, 1), to: dayNumber(lastYear, 12, 31) };
}

/** Thirds of a month are 1–10, 11–20 and 21–end; of a year, January–April, May–August, September–December; of a decade, 0–3, 4–6 and 7–9. */
export function partOf(span: Required<DaySpan>, part: PeriodPart | undefined): Required<DaySpan> {
  if (part === undefined) return span;
  const start = civilDate(span.from);
  const days = span.to - span.from + 1;
  if (days <= 7) return partOfDays(span, part, days);
  if (days <= 31) {
    if (part === "first-half") return { from: span.from, to: span.from + 14 };
    if (part === "second-half") return { from: span.from + 15, to: span.to };
    if (part === "early") return { from: span.from, to: span.from + 9 };
    return part === "mid" ? { from: span.from + 10, to: span.from + 19 } : { from: span.from + 20, to: span.to };
  }
  if (days > 3000) return partOfYears(start.year, civilDate(span.to).year, part);
  const months = Math.max(1, Math.round(days / 30.44));
  const cut = (numerator: number, denominator: number): DayNumber =>
    addMonths(monthStart(start.year, start.month), Math.round((months * numerator) / denominator));
  if (part === "first-half") return { from: span.from, to: cut(1, 2) - 1 };
  if (part === "second-half") return { from: cut(1, 2), to: span.to };
  if (part === "early") return { from: span.from, to: cut(1, 3) - 1 };
  return part === "mid" ? { from: cut(1, 3), to: cut(2, 3) - 1 } : { from: cut(2, 3), to: span.to };
}

function partOfDays(span: Required<DaySpan>, part: PeriodPart, days: number): Required<DaySpan> {
  const third = Math.max(1, Math.floor(days / 3));
  if (part === "early" || part === "first-half") return { from: span.from, to: span.from + third };
  if (part === "mid") return { from: span.from + third, to: span.to - third };
  return { from: span.to - third, to: span.to };
}

function partOfYears(first: number, last: number, part: PeriodPart): Required<DaySpan> {
  const years = last - first + 1;
  const early = first + Math.round(years * 0.4) - 1;
  const mid = first + Math.round(years * 0.7) - 1;
  if (part === "first-half") return yearSpan(first, first + years / 2 - 1);
  if (part === "second-half") return yearSpan(first + years / 2, last);
  if (part === "early") return yearSpan(first, early);
  return part === "mid" ? yearSpan(early + 1, mid) : yearSpan(mid + 1, last);
}

/** The day of a month, or the last one where the month is shorter. */
export function clampedDay(year: number, month: number, day: number): DayNumber {
  return dayNumber(year, month, Math.min(day, daysInMonth(year, month)));
}
