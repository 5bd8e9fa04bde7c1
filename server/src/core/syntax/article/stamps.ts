/** Dates and times as by-lines print them, also glued to a name: ISO, European and American numbers, English month names. */
import type { TextRange } from "../../text/range.js";

export interface Stamp {
  readonly range: TextRange;
  readonly kind: "date" | "time";
  /** Of a date; `YYYY` alone where day and month cannot be told apart; absent where no date of the calendar is meant. */
  readonly edtf?: string;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH_NAME =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const PATTERNS: readonly { readonly pattern: RegExp; readonly read: (match: RegExpExecArray) => string | undefined }[] =
  [
    {
      pattern:
        /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:?\d{2})?)?(?!\d)/giu,
      read: (match) => calendarDate(match[1], match[2], match[3]),
    },
    {
      pattern: /(?<!\d)(\d{4})\/(\d{1,2})\/(\d{1,2})(?!\d)/giu,
      read: (match) => calendarDate(match[1], match[2], match[3]),
    },
    {
      pattern: /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?!\d)/giu,
      read: (match) => calendarDate(fullYear(match[3]), match[2], match[1]),
    },
    {
      pattern: /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})(?!\d)/giu,
      read: (match) => slashedDate(match[1], match[2], fullYear(match[3])),
    },
    {
      pattern: new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\.? (?:of )?${MONTH_NAME},? (\\d{4})(?!\\d)`, "giu"),
      read: (match) => calendarDate(match[3], monthNumber(match[2]), match[1]),
    },
    {
      pattern: new RegExp(`(?<!\\p{L})${MONTH_NAME} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, "giu"),
      read: (match) => calendarDate(match[3], monthNumber(match[1]), match[2]),
    },
    {
      pattern: new RegExp(`(?<!\\p{L})${MONTH_NAME},? (\\d{4})(?!\\d)`, "giu"),
      read: (match) => calendarDate(match[2], monthNumber(match[1]), undefined),
    },
  ];
const TIME =
  /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)(?: ?[ap]\.?m\b\.?)?(?: ?(?:gmt|utc|cest|cet|eet|eest|est|edt|bst|msk)\b)?(?: ?[+-]\d{1,2}(?::?\d{2})?)?|(?<!\d)\d{1,2}[.h]\d{2}(?= ?(?:[ap]\.?m\b|gmt|utc|cest|cet|eet|eest|est|edt|bst|msk))(?: ?[ap]\.?m\b\.?)?(?: ?(?:gmt|utc|cest|cet|eet|eest|est|edt|bst|msk)\b)?|(?<!\d)\d{1,2} ?[ap]\.?m\b\.?/giu;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** In order, never overlapping; ranges are on `line`. An ambiguous slashed date is read by an unambiguous one beside it. */
export function findStamps(line: string): readonly Stamp[] {
  const stamps: Stamp[] = [];
  const add = (stamp: Stamp): void => {
    if (!stamps.some((other) => other.range.start < stamp.range.end && stamp.range.start < other.range.end))
      stamps.push(stamp);
  };
  for (const { pattern, read } of PATTERNS) {
    for (const match of line.matchAll(pattern)) {
      const edtf = read(match);
      const range = { start: match.index, end: match.index + match[0].length };
      add(edtf === undefined ? { range, kind: "date" } : { range, kind: "date", edtf });
    }
  }
  for (const match of line.matchAll(TIME))
    add({ range: { start: match.index, end: match.index + match[0].length }, kind: "time" });
  return stamps.sort((left, right) => left.range.start - right.range.start);
}

function fullYear(year: string | undefined): string | undefined {
  return year?.length === 2 ? `20${year}` : year;
}

function monthNumber(name: string | undefined): string {
  return String(MONTHS.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1);
}

/** Day and month in either order: told apart by a number over twelve, else only the year is known. */
function slashedDate(
  first: string | undefined,
  second: string | undefined,
  year: string | undefined,
): string | undefined {
  const [one, two] = [Number(first), Number(second)];
  if (one > 12) return calendarDate(year, second, first);
  if (two > 12 || one === two) return calendarDate(year, first, second);
  return year;
}

function calendarDate(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | undefined {
  const number = Number(month);
  const days = DAYS[number - 1];
  if (year === undefined || days === undefined || Number(year) < 1800) return undefined;
  const prefix = `${year}-${String(number).padStart(2, "0")}`;
  if (day === undefined) return prefix;
  return Number(day) >= 1 && Number(day) <= days ? `${prefix}-${day.padStart(2, "0")}` : undefined;
}
