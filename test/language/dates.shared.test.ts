/** Dates against labelled sets that lie beside the checkout: shares that may not fall. */
import assert from "node:assert/strict";
import { resolve } from "node:path";
import { describe, it } from "node:test";
import { findDates } from "../../server/src/core/language/dates/dates.js";
import { articleExpressions, isRightExpression } from "../evaluation/support/articleDates.js";
import { datesOfDocument } from "../evaluation/support/documentDates.js";
import { isNewsKind, isRightDate, readRecognizerDates } from "../evaluation/support/recognizedDates.js";
import { sharedAbsent } from "../support/shared.js";

const SHARED = resolve(process.cwd(), "../shared");

describe("dates of the five raw articles", { skip: sharedAbsent("gold/seeds.json") }, () => {
  it("reads every relative and incomplete expression with its value", () => {
    const wrong = articleExpressions(SHARED).filter((row) => {
      const found = datesOfDocument(row.text, row.reference);
      return !isRightExpression(
        row,
        found.map((date) => ({ ...date, isApproximate: date.approximate, isRelative: date.relative })),
      );
    });
    assert.deepEqual(
      wrong.map(({ text, start, end, label }) => `${text.slice(start, end)}: ${label}`),
      [],
    );
  });
});

describe("dates of the recognizers' sets", { skip: sharedAbsent("data/quantities/DateParser.json") }, () => {
  for (const [file, least] of [
    ["DateParser", 0.85],
    ["DatePeriodParser", 0.8],
  ] as const) {
    it(`${file}: at least ${String(least * 100)} % of the kinds that news uses`, () => {
      const rows = readRecognizerDates(resolve(SHARED, `data/quantities/${file}.json`)).filter(isNewsKind);
      const wrong = rows.filter(({ input, reference, ...row }) => {
        const context = { dayOrder: "month-day", ...(reference !== undefined && { reference }) } as const;
        const found = findDates(input, { start: 0, end: input.length }, context);
        return !isRightDate(
          { input, ...row },
          found.map((date) => ({ ...date, isApproximate: date.approximate, isRelative: date.relative })),
        );
      });
      assert.ok(
        1 - wrong.length / rows.length >= least,
        `${String(rows.length - wrong.length)} of ${String(rows.length)}\n${wrong.map(({ input }) => input).join("\n")}`,
      );
    });
  }
});
