/** Quantities against labelled sets that lie beside the checkout: shares that may not fall. */
import assert from "node:assert/strict";
import { resolve } from "node:path";
import { describe, it } from "node:test";
import { findQuantities } from "../../server/src/core/language/quantities/quantities.js";
import {
  articleQuantities,
  isRightArticleQuantity,
  quantitiesOfDocument,
} from "../evaluation/support/articleQuantities.js";
import {
  areRightQuantities,
  isNewsKind,
  readRecognizerQuantities,
  readValue,
} from "../evaluation/support/recognizedQuantities.js";
import { sharedAbsent } from "../support/shared.js";

const SHARED = resolve(process.cwd(), "../shared");

describe("quantities of the five raw articles", { skip: sharedAbsent("gold/seeds.json") }, () => {
  it("reads every row with its value, and no label as a quantity", () => {
    const wrong = articleQuantities(SHARED).filter(
      (row) => !isRightArticleQuantity(row, quantitiesOfDocument(row.text)),
    );
    assert.deepEqual(
      wrong.map(({ text, start, end, values }) => `${text.slice(start, end)}: ${values.join(" ")}`),
      [],
    );
  });
});

describe("quantities of the recognizers' sets", { skip: sharedAbsent("data/quantities/NumberModel.json") }, () => {
  for (const [file, least] of Object.entries({
    NumberModel: 0.9,
    PercentModel: 0.95,
    CurrencyModel: 0.95,
    DimensionModel: 0.95,
    NumberRangeModel: 0.9,
  })) {
    it(`${file}: at least ${String(least * 100)} % of the kinds that news uses`, () => {
      const rows = readRecognizerQuantities(resolve(SHARED, `data/quantities/${file}.json`)).filter(isNewsKind);
      const wrong = rows.filter(
        (row) =>
          !areRightQuantities(row, findQuantities(row.input, { start: 0, end: row.input.length }).map(readValue)),
      );
      assert.ok(
        1 - wrong.length / rows.length >= least,
        `${String(rows.length - wrong.length)} of ${String(rows.length)}\n${wrong.map(({ input }) => input).join("\n")}`,
      );
    });
  }
});
