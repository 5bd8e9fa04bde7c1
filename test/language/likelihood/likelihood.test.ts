/** Likelihood and confidence: the labelled sentences that the reading was fitted to, and text of any shape. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { LADDERS } from "../../../server/src/core/language/likelihood/ladders.lexicon.js";
import { readLikelihood } from "../../../server/src/core/language/likelihood/likelihood.js";
import { FITTED_SENTENCES } from "./labelled.js";
import { readingOf } from "./scoring.js";

describe("likelihood and confidence", () => {
  for (const [sentence, ...expected] of FITTED_SENTENCES)
    it(sentence, () => {
      assert.deepEqual(readingOf(sentence), expected);
    });

  it("keeps every expression inside the sentence, whatever is written", () => {
    const piece = fc.constantFrom(
      "very",
      "likely",
      "not ",
      "most ",
      "may ",
      "May ",
      "70 %",
      "chance ",
      "high confidence ",
      "“",
      "”",
      "(",
      ". ",
      "\n",
      "é",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        const { likelihoods, confidences } = readLikelihood({ text, offset: 7, quotations: [], attributions: [] });
        for (const { start, end } of [...likelihoods, ...confidences])
          assert.ok(start >= 7 && end <= text.length + 7 && start < end);
      }),
    );
  });

  it("has ladders whose bands rise", () => {
    for (const { id, steps } of LADDERS)
      steps.reduce(
        (below, { band }) => {
          assert.ok(band.lo >= below.lo && band.hi >= band.lo && band.hi <= 100, id);
          return band;
        },
        { lo: 0, hi: 0 },
      );
  });
});
