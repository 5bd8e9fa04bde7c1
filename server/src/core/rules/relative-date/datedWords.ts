/** A relative date in calendar words that fit into its place in the sentence: "last Sunday" → "on 24 September 2023". */
import { parseDay } from "../../language/dates/calendar.js";
import type { DateExpression } from "../../language/dates/types.js";
import { formatEdtfForReaders } from "../../model/sourceLabel.js";
import type { Statement } from "../../model/statement.js";

const PREPOSITION =
  /\b(?:on|since|until|till|by|before|after|from|of|for|in|during|to|between|and|than)\s+(?:the\s+)?$/iu;
const OWN_PREPOSITION = /^(?:on|since|until|till|by|from|in|during|over)\s/iu;

/** `known` has the interval, `date` is the expression to be replaced in `statement`; undefined where no plain date fits. */
export function datedWords(known: DateExpression, statement: Statement, date: DateExpression): string | undefined {
  const { from, to } = known.interval ?? {};
  if (from === undefined || to === undefined) return undefined;
  const offset = date.start - statement.range.start;
  const before = statement.text.slice(0, offset);
  const words = statement.text.slice(offset, date.end - statement.range.start);
  const own = OWN_PREPOSITION.exec(words)?.[0].trim();
  const calendar = calendarWords(from, to);
  if (calendar === undefined) return undefined;
  const preposition = PREPOSITION.test(before) ? "" : `${own ?? calendar.preposition} `;
  const text = `${preposition}${calendar.words}`;
  return before.trim() === "" ? `${text.slice(0, 1).toUpperCase()}${text.slice(1)}` : text;
}

const DAYS_OF_WEEK = 6;

function calendarWords(from: string, to: string): { readonly words: string; readonly preposition: string } | undefined {
  if (from === to) return { words: formatEdtfForReaders(from), preposition: "on" };
  const [year, month] = from.split("-");
  if (from.endsWith("-01-01") && to === `${year ?? ""}-12-31`) return { words: year ?? "", preposition: "in" };
  if (from.endsWith("-01") && to.startsWith(`${year ?? ""}-${month ?? ""}-`) && Number(to.slice(-2)) >= LEAST_MONTH)
    return { words: formatEdtfForReaders(`${year ?? ""}-${month ?? ""}`), preposition: "in" };
  if (daysBetween(from, to) === DAYS_OF_WEEK)
    return { words: `the week of ${formatEdtfForReaders(from)}`, preposition: "in" };
  return undefined;
}

const LEAST_MONTH = 28;

function daysBetween(from: string, to: string): number {
  const [start, end] = [parseDay(from), parseDay(to)];
  return start === undefined || end === undefined ? -1 : end - start;
}
