/** Relative and incomplete expressions of time in the five labelled articles, and how an answer is judged. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { intervalOf } from "../../../server/src/core/language/dates/edtf.js";
import type { CalendarDay, DateInterval } from "../../../server/src/core/language/dates/types.js";
import type { ReadDate } from "./recognizedDates.js";

/** Days of publication as far as they are known; the article without one is read by its own full dates. */
const PUBLISHED: Readonly<Record<string, CalendarDay>> = {
  "000": "2024-03-22",
  "002": "2024-03-20",
  "003": "2023-10-01",
  "004": "2021-12-20",
};
/** Rules of the labels that leave the exact days open. */
const LOOSE_RULE = /vague|approx|anaphoric|deictic|general knowledge|distracted|chrono|sentence’s event|week of/u;

export interface ArticleExpression {
  readonly file: string;
  readonly text: string;
  readonly reference: CalendarDay | undefined;
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly wanted?: DateInterval;
  readonly isLoose: boolean;
}

interface LabelledRow {
  readonly quote: { readonly doc: string; readonly file: string; readonly start: number; readonly end: number };
  readonly gold: string;
  readonly rule: string;
}

export function articleExpressions(shared: string): readonly ArticleExpression[] {
  const { relativeDates } = JSON.parse(readFileSync(join(shared, "gold/seeds.json"), "utf8")) as {
    readonly relativeDates: readonly LabelledRow[];
  };
  return relativeDates.map(({ quote, gold, rule }) => {
    const wanted = labelInterval(gold);
    return {
      file: quote.file,
      text: readFileSync(join(shared, "seeds", quote.file), "utf8"),
      reference: PUBLISHED[quote.doc],
      start: quote.start,
      end: quote.end,
      label: gold,
      ...(wanted !== undefined && { wanted }),
      isLoose: LOOSE_RULE.test(`${gold} ${rule}`),
    };
  });
}

/** The same days; for a loose label an approximate reading that meets them; for one without days, an expression that gives none of its own. */
export function isRightExpression(row: ArticleExpression, found: readonly ReadDate[]): boolean {
  const date = found.find((candidate) => candidate.start < row.end && row.start < candidate.end);
  if (date === undefined) return false;
  if (row.wanted === undefined) return date.isApproximate;
  if (date.interval === undefined) return false;
  if (!row.isLoose) return date.interval.from === row.wanted.from && date.interval.to === row.wanted.to;
  return meets(date.interval, row.wanted);
}

/** The first date or range in a label: "2023-09-21/30", "after Sept 2023", "1991–1994 → 2024", "c. 2024-09-20". */
function labelInterval(label: string): DateInterval | undefined {
  const range = /(\d{4}(?:-\d\d){0,2})(?:\s*(?:[/–]|→)\s*(\d{2,4}(?:-\d\d){0,2}))?/u.exec(label);
  if (range === null) return undefined;
  const [, from = "", to] = range;
  const interval = intervalOf(to === undefined ? from : `${from}/${to.length === 2 ? from.slice(0, -2) + to : to}`);
  if (!label.startsWith("after")) return interval;
  return interval?.from === undefined ? undefined : { from: interval.from };
}

function meets(left: DateInterval, right: DateInterval): boolean {
  return (left.from ?? "") <= (right.to ?? "9999") && (right.from ?? "") <= (left.to ?? "9999");
}
