/** Expressions of time and the calendar intervals they denote. */
import type { TextRange } from "../../text/range.js";

/** A calendar day, ISO 8601 `YYYY-MM-DD`. */
export type CalendarDay = string;

/** A closed interval of days; an absent end is open. */
export interface DateInterval {
  readonly from?: CalendarDay;
  readonly to?: CalendarDay;
}

export type DateGranularity =
  "day" | "week" | "month" | "season" | "quarter" | "year" | "decade" | "range" | "duration" | "vague";

export interface DateExpression extends TextRange {
  readonly granularity: DateGranularity;
  /** Absent where the words denote no interval that can be known: a duration, "for months", a relative date without an anchor. */
  readonly interval?: DateInterval;
  /** EDTF level 1 of the interval, e.g. `2023-09-24`, `2023-09`, `2023-09-21/2023-09-30`, `2023~`; absent with `interval`. */
  readonly edtf?: string;
  readonly approximate: boolean;
  /** True where the value needed an anchor: "last Sunday", "in May", "this year". */
  readonly relative: boolean;
  /** Readings that fit as well, e.g. `01.10.23` as day-month and month-day. */
  readonly alternatives?: readonly string[];
}

export interface DateContext {
  /** The day that relative words count from: the article's or the note's date. Absent: such words stay unresolved. */
  readonly reference?: CalendarDay;
  /** Order of `01.10.23`; "unknown" gives alternatives where both orders fit. */
  readonly dayOrder: "day-month" | "month-day" | "unknown";
  /** Full dates found elsewhere in the document. Without a reference the latest of them stands in for it where a day or month lacks its year; they also settle the order of `01.10.23`. */
  readonly anchors?: readonly CalendarDay[];
  /** The time that the text before spoke of last (`narration.ts`): "a few days later" and "this period" count from it. */
  readonly earlier?: DateInterval;
}
