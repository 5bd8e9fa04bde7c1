/** Dates written in digits: `2023-10-01`, `2023-10`, `01.10.23`, `9/24/2023`, `10/2023`. */
import { dayNumber, isValidDate, pad, type DayNumber } from "./calendar.js";
import { MONTHS } from "./lexicon.js";
import { isGlued, kindAt, lowerAt, monthSpan, type DateReader, type Match } from "./reading.js";

/** Two-digit years below this belong to the 2000s. */
const CENTURY_PIVOT = 70;
const SEPARATORS: ReadonlySet<string> = new Set(["-", "/", "."]);

export function readNumericDate(reader: DateReader, index: number): Match | undefined {
  const first = reader.lexemes[index];
  if (first?.kind !== "digits" || first.lower.length > 4 || first.lower.length === 3) return undefined;
  const separator = lowerAt(reader, index + 1);
  if (isAttackOfSeptember(reader, index)) return dayMatch(index + 3, dayNumber(2001, 9, 11));
  const named = readYearWithMonthName(reader, index, separator);
  if (named !== undefined) return named;
  if (
    !SEPARATORS.has(separator) ||
    !isGluedDigits(reader, index + 2) ||
    !isGlued(reader, index + 1) ||
    continuesNumber(reader, index)
  )
    return undefined;
  const hasThird =
    lowerAt(reader, index + 3) === separator && isGlued(reader, index + 3) && isGluedDigits(reader, index + 4);
  if (!hasThird) return readYearAndMonth(reader, index, separator);
  if (isChained(reader, index + 5)) return undefined;
  const parts = [first.lower, lowerAt(reader, index + 2), lowerAt(reader, index + 4)] as const;
  return first.lower.length === 4 ? readYearFirst(parts, index) : readDayOrMonthFirst(reader, parts, index);
}

/** The one day that English knows by its digits: "9/11", "9-11" is not among its spellings in news. */
function isAttackOfSeptember(reader: DateReader, index: number): boolean {
  return (
    lowerAt(reader, index) === "9" &&
    isGlued(reader, index + 1, "/") &&
    isGlued(reader, index + 2, "11") &&
    !isGlued(reader, index + 3, "/") &&
    !continuesNumber(reader, index)
  );
}

/** "2019-Sep-01", "2019/sep/1". */
function readYearWithMonthName(reader: DateReader, index: number, separator: string): Match | undefined {
  const month = isGlued(reader, index + 2) ? MONTHS.get(lowerAt(reader, index + 2)) : undefined;
  if (month === undefined || (separator !== "-" && separator !== "/") || !isGlued(reader, index + 1)) return undefined;
  const [year, day] = [Number(lowerAt(reader, index)), Number(lowerAt(reader, index + 4))];
  const isDay = isGlued(reader, index + 3, separator) && isGluedDigits(reader, index + 4);
  if (!isDay || year < 1000 || !isValidDate(year, month, day)) return undefined;
  return dayMatch(index + 5, dayNumber(year, month, day));
}

function dayMatch(end: number, day: DayNumber): Match {
  return { end, reading: { granularity: "day", span: { from: day, to: day } } };
}

function isGluedDigits(reader: DateReader, index: number): boolean {
  return kindAt(reader, index) === "digits" && isGlued(reader, index);
}

/** True inside an address, a version or a longer number: "10.1.10.23", "v1.10.23", "$5.10". */
function continuesNumber(reader: DateReader, index: number): boolean {
  if (!isGlued(reader, index)) return false;
  const before = lowerAt(reader, index - 1);
  return before === "v" || "./-:$€£#+_".includes(before);
}

function isChained(reader: DateReader, index: number): boolean {
  return SEPARATORS.has(lowerAt(reader, index)) && isGlued(reader, index) && isGluedDigits(reader, index + 1);
}

function readYearFirst(parts: readonly [string, string, string], index: number): Match | undefined {
  const [year, month, day] = [Number(parts[0]), Number(parts[1]), Number(parts[2])];
  if (year < 1000 || parts[1].length > 2 || parts[2].length > 2 || !isValidDate(year, month, day)) return undefined;
  return dayMatch(index + 5, dayNumber(year, month, day));
}

function readDayOrMonthFirst(
  reader: DateReader,
  parts: readonly [string, string, string],
  index: number,
): Match | undefined {
  const [first, second, yearText] = parts;
  if (first.length > 2 || second.length > 2 || (yearText.length !== 2 && yearText.length !== 4)) return undefined;
  const year =
    yearText.length === 4 ? Number(yearText) : Number(yearText) + (Number(yearText) < CENTURY_PIVOT ? 2000 : 1900);
  if (year < 1000) return undefined;
  const dayFirst = dayOrNothing(year, Number(second), Number(first));
  const monthFirst = dayOrNothing(year, Number(first), Number(second));
  const preferred = prefersMonthFirst(reader, dayFirst, monthFirst) ? monthFirst : dayFirst;
  const chosen = preferred ?? dayFirst ?? monthFirst;
  if (chosen === undefined) return undefined;
  const other = chosen === dayFirst ? monthFirst : dayFirst;
  const isOpen =
    other !== undefined && other !== chosen && reader.dayOrder === "unknown" && !isKnownDay(reader, chosen);
  const alternatives = isOpen
    ? [chosen === dayFirst ? iso(year, Number(first), Number(second)) : iso(year, Number(second), Number(first))]
    : undefined;
  return {
    end: index + 5,
    reading: {
      granularity: "day",
      span: { from: chosen, to: chosen },
      ...(alternatives !== undefined && { alternatives }),
    },
  };
}

function dayOrNothing(year: number, month: number, day: number): number | undefined {
  return isValidDate(year, month, day) ? dayNumber(year, month, day) : undefined;
}

/** Where the order is unknown, a reading that is the article's date or another full date of it wins; otherwise the day comes first. */
function prefersMonthFirst(reader: DateReader, dayFirst: number | undefined, monthFirst: number | undefined): boolean {
  if (reader.dayOrder !== "unknown") return reader.dayOrder === "month-day";
  return (
    monthFirst !== undefined &&
    isKnownDay(reader, monthFirst) &&
    !(dayFirst !== undefined && isKnownDay(reader, dayFirst))
  );
}

function isKnownDay(reader: DateReader, day: number): boolean {
  return reader.reference === day || reader.anchors.includes(day);
}

/** "2023-10" and "10/2023"; "2011-12" and "2021-23" are ranges of years and are left to their rule. */
function readYearAndMonth(reader: DateReader, index: number, separator: string): Match | undefined {
  const first = lowerAt(reader, index);
  const second = lowerAt(reader, index + 2);
  const isYearFirst = first.length === 4 && second.length === 2 && separator !== ".";
  const isMonthFirst = first.length <= 2 && second.length === 4 && separator === "/";
  if (!isYearFirst && !isMonthFirst) return undefined;
  const year = Number(isYearFirst ? first : second);
  const month = Number(isYearFirst ? second : first);
  if (year < 1900 || year > 2199 || month < 1 || month > 12) return undefined;
  if (isYearFirst && month > year % 100) return undefined;
  return { end: index + 3, reading: { granularity: "month", span: monthSpan(year, month) } };
}

function iso(year: number, month: number, day: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}
