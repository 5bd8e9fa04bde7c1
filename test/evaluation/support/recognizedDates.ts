/** The recognizers' sets of dates, the kinds of them that news does not write, and how an answer is judged. */
import { readFileSync } from "node:fs";
import type { CalendarDay, DateInterval } from "../../../server/src/core/language/dates/types.js";

export interface RecognizerDate {
  readonly input: string;
  readonly reference?: CalendarDay;
  readonly start: number;
  readonly end: number;
  /** The expected days, in the past and in the future reading. */
  readonly wanted: readonly Required<DateInterval>[];
}

/** What a program read at some place of the text. */
export interface ReadDate {
  readonly start: number;
  readonly end: number;
  readonly interval?: DateInterval;
  /** The program itself says that the days are about right. */
  readonly isApproximate: boolean;
  /** Whether the days count from a day of reference. */
  readonly isRelative: boolean;
}

/** Kinds that assistants hear and news does not write, or that are read by another convention there. */
const OTHER_KINDS: readonly (readonly [string, RegExp])[] = [
  [
    "a day in digits without its month, a day and month in digits without a year",
    /\b(?:on|for the|in|from|until the) +\d{1,2}(?:[./-]\d{1,2})?(?=\s*[.!]?$)|\bback +\d{1,2}\/\d{1,2}\b|^\d\/\d\d$|\d{1,2}\/\d{1,2} to \d|\bfrom 0?\d to \p{Lu}/u,
  ],
  [
    "years and days spelled out in words",
    /two thousand|nineteen|one thousand|hundred|twenty.(?:first|one|two|second|tens)\b|\bthe (?:fifteen|thirty)\b/iu,
  ],
  ["weeks by number", /\bweek \d|(?:first|second|third|last) week (?:of )?(?:\d{4}|this year|next year)/iu],
  [
    "a year before its month",
    /\b\d{4}\s*[ ,]\s*(?:nov|june|may)|\b\d{4}\s?[./-]\s?\d{1,2}$|\b\d{1,2}\s?[-/]\s?\d{4}$|\b\d{4} ?h2\b/iu,
  ],
  ["clipped words", /tmrw|\booo\b|w\/c|\bw\b|\bin 70's|august 99|08\/12,/iu],
  ["days that do not exist", /feb 30|2\/29|31st of this|fifth sunday|year 247|year two/iu],
  [
    "words that point at another event in news",
    /\b(?:next|last|this|the|my) day\b|\bthe same (?:week|month|year)|that weekend|\bmy (?:week|weekend)|back (?:first|second|third) \w+day/iu,
  ],
  [
    "stretches that news counts in another way",
    /decades?\b|\d+(?:st|th) {1,2}century|\bnext sunday$|the weekend|on weekend$|^the week$|weekend$|business/iu,
  ],
];

export const OTHER_KIND_NAMES: readonly string[] = OTHER_KINDS.map(([name]) => name);

export function isNewsKind({ input }: RecognizerDate): boolean {
  return !OTHER_KINDS.some(([, pattern]) => pattern.test(input.trim()));
}

interface SourceRow {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly {
    readonly Start: number;
    readonly Length: number;
    readonly Value?: Readonly<Record<"PastResolution" | "FutureResolution", Readonly<Record<string, string>>>>;
  }[];
}

/** Rows with one expression whose days are given; rows with a season or several expressions are left out. */
export function readRecognizerDates(path: string): readonly RecognizerDate[] {
  const rows = JSON.parse(readFileSync(path, "utf8").replace(/^\uFEFF/u, "")) as readonly SourceRow[];
  return rows.flatMap(({ Input, Context, Results }) => {
    const [result] = Results;
    if (Results.length !== 1 || result === undefined) return [];
    const wanted = [result.Value?.PastResolution, result.Value?.FutureResolution].flatMap(wantedDays);
    const reference = Context?.ReferenceDateTime?.slice(0, 10);
    if (wanted.length === 0) return [];
    return [
      {
        input: Input,
        start: result.Start,
        end: result.Start + result.Length,
        wanted,
        ...(reference !== undefined && { reference }),
      },
    ];
  });
}

/** The sets write the day behind the last one; an open end is left out here, because few rows have one. */
function wantedDays(value: Readonly<Record<string, string>> | undefined): readonly Required<DateInterval>[] {
  const from = value?.["date"] ?? value?.["startDate"];
  const to = value?.["date"] ?? dayBefore(value?.["endDate"]);
  return from === undefined || to === undefined ? [] : [{ from, to: to < from ? from : to }];
}

/** Whether a day, month or year that begins behind `last` ends with `to`. */
function isUnitBehind(last: CalendarDay, to: CalendarDay): boolean {
  const next = shiftDay(last, 1);
  if (to === next) return true;
  const isMonth = next.endsWith("-01") && to.slice(0, 7) === next.slice(0, 7) && shiftDay(to, 1).endsWith("-01");
  return isMonth || (next.endsWith("-01-01") && to === `${next.slice(0, 4)}-12-31`);
}

function shiftDay(day: CalendarDay, days: number): CalendarDay {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function dayBefore(day: string | undefined): string | undefined {
  return day === undefined ? undefined : shiftDay(day, -1);
}

/**
 * Right where the days are the expected ones, or where a reading that calls itself approximate holds them or lies in them. The sets leave the
 * last day, month or year of "from … to …" out and news means it too, so either end is right.
 */
export function isRightDate(row: RecognizerDate, found: readonly ReadDate[]): boolean {
  const date = found.find((candidate) => candidate.start < row.end && row.start < candidate.end);
  const { from, to } = date?.interval ?? {};
  if (date === undefined || from === undefined || to === undefined) return false;
  return row.wanted.some(
    (wanted) =>
      (from === wanted.from && (to === wanted.to || isUnitBehind(wanted.to, to))) ||
      (date.isApproximate && ((from <= wanted.from && wanted.to <= to) || (wanted.from <= from && to <= wanted.to))),
  );
}
