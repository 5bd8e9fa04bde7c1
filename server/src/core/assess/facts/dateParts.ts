/** Calendar parts of an expression of time, as far as its words give them: "October" has a month and no year, "the forties" a decade of any century. */
import type { CalendarDay, DateExpression } from "../../language/dates/types.js";
import { wordsOf, type Statement } from "../../model/statement.js";

export interface DateParts {
  readonly year?: number;
  /** Last two digits of its first year, where the century is open: 40 for "the forties". */
  readonly decade?: number;
  readonly month?: number;
  readonly day?: number;
  /** First and last year of a stretch such as "the early 1980s". */
  readonly years?: readonly [number, number];
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH =
  /\b(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/iu;
const YEAR = /\b(1[0-9]{3}|20[0-9]{2})\b/u;
const DECADE_OF_CENTURY = /\b(1[0-9]{2}|20[0-9])0['’]?s\b/u;
const DECADES = "twenties thirties forties fifties sixties seventies eighties nineties".split(" ");

/** Undefined for approximate times, stretches of time, and words that give no calendar part. */
export function datePartsOf(statement: Statement, date: DateExpression): DateParts | undefined {
  if (date.approximate || date.alternatives !== undefined) return undefined;
  switch (date.granularity) {
    case "day":
    case "month":
    case "year":
      return date.interval?.from === undefined
        ? partsInWords(wordsOf(statement, date))
        : partsOfDay(date.interval.from, date.granularity);
    case "decade":
    case "vague":
      return decadeIn(wordsOf(statement, date));
    default:
      return undefined;
  }
}

/** The years of "the early 1980s" and "the late 1960s", which are approximate. */
export function stretchOf(date: DateExpression): DateParts | undefined {
  const { from, to } = date.interval ?? {};
  if (date.granularity !== "decade" || !date.approximate || from === undefined || to === undefined) return undefined;
  return { years: [Number(from.slice(0, YEAR_DIGITS)), Number(to.slice(0, YEAR_DIGITS))] };
}

const YEAR_DIGITS = 4;

/** Both ends of a stretch of time, whole days where its words name months. */
export function endPartsOf(
  statement: Statement,
  date: DateExpression,
): readonly [DateParts | undefined, DateParts | undefined] {
  const { from, to } = date.interval ?? {};
  if (from === undefined || to === undefined || date.approximate) return [undefined, undefined];
  const granularity = MONTH.test(wordsOf(statement, date)) ? "day" : "year";
  return [partsOfDay(from, granularity), partsOfDay(to, granularity)];
}

function partsOfDay(calendarDay: CalendarDay, granularity: DateExpression["granularity"]): DateParts {
  const [year, month, day] = calendarDay.split("-").map(Number);
  return {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined || granularity === "year" ? {} : { month }),
    ...(day === undefined || granularity !== "day" ? {} : { day }),
  };
}

/** Of the words alone, whatever day they count from. */
export function partsInWords(words: string): DateParts | undefined {
  const year = YEAR.exec(words)?.[1];
  const month = MONTH.exec(words)?.[1]?.slice(0, 3).toLowerCase();
  const day = /\b(\d{1,2})(?:st|nd|rd|th)?\b(?!\d)/u.exec(words)?.[1];
  if (year === undefined && month === undefined) return undefined;
  return {
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(month === undefined ? {} : { month: MONTHS.indexOf(month) + 1 }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

function decadeIn(words: string): DateParts | undefined {
  const century = DECADE_OF_CENTURY.exec(words)?.[1];
  const named = DECADES.findIndex((decade) => new RegExp(`\\b${decade}\\b`, "iu").test(words));
  if (century !== undefined) return { decade: (Number(century) % 10) * 10 };
  return named < 0 ? undefined : { decade: (named + 2) * 10 };
}

/** True where a part that both give is another. */
export function datesDiffer(left: DateParts, right: DateParts): boolean {
  if (left.years !== undefined || right.years !== undefined) return areYearsApart(left, right);
  const decade = (parts: DateParts): number | undefined =>
    parts.decade ?? (parts.year === undefined ? undefined : Math.floor((parts.year % 100) / 10) * 10);
  const differ = (ours: number | undefined, theirs: number | undefined): boolean =>
    ours !== undefined && theirs !== undefined && ours !== theirs;
  if (left.decade !== undefined || right.decade !== undefined) return differ(decade(left), decade(right));
  return differ(left.year, right.year) || differ(left.month, right.month) || differ(left.day, right.day);
}

/** Where a decade begins to be late is a matter of taste: stretches this near each other may be one. */
const YEARS_BETWEEN = 3;

function areYearsApart(left: DateParts, right: DateParts): boolean {
  const [ours, theirs] = [yearsOf(left), yearsOf(right)];
  if (ours === undefined || theirs === undefined) return false;
  return ours[0] - theirs[1] > YEARS_BETWEEN || theirs[0] - ours[1] > YEARS_BETWEEN;
}

function yearsOf({ year, years }: DateParts): readonly [number, number] | undefined {
  return years ?? (year === undefined ? undefined : [year, year]);
}
