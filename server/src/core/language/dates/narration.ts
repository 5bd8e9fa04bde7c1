/** What later sentences may count from: "a few days later" and "this period" speak of the time that the text spoke of last. */
import type { DateExpression, DateInterval } from "./types.js";

/** A point in the reading of a document; make one with `NOTHING_TOLD` and carry it from sentence to sentence. */
export interface Narration {
  /** The last time named, with both ends; absent where none was named in this paragraph or the one before. */
  readonly earlier?: DateInterval;
  /** Whether this paragraph has named it; after a whole paragraph without a date the thread is lost. */
  readonly isFresh: boolean;
}

export const NOTHING_TOLD: Narration = { isFresh: false };

/** The narration behind a sentence with these dates. */
export function afterSentence(narration: Narration, dates: readonly DateExpression[]): Narration {
  const last = dates.findLast(isEventTime);
  return last?.interval === undefined ? narration : { earlier: last.interval, isFresh: true };
}

/** The narration at the start of the next paragraph. */
export function afterParagraph({ earlier, isFresh }: Narration): Narration {
  return isFresh && earlier !== undefined ? { earlier, isFresh: false } : NOTHING_TOLD;
}

/** Times of events: closed at both ends, and narrow enough that something can be a few days later. */
function isEventTime({ interval, granularity, relative }: DateExpression): boolean {
  if (interval?.from === undefined || interval.to === undefined) return false;
  if (granularity === "range") return !relative;
  return granularity === "day" || granularity === "week" || granularity === "month";
}
