/** How often the sentence that supports a claim is among the first that the index gives, where the development data is at hand. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { describe, it } from "node:test";
import { readClaims, retrievalFigures } from "../evaluation/support/claimRetrieval.js";

const CLAIMS = "../shared/data/retrieval/wice_dev.jsonl";
const LEAST_AT_5 = 0.9;

describe("retrieval", { skip: existsSync(CLAIMS) ? false : `${CLAIMS} is not here` }, () => {
  it("has a supporting sentence among the first five", () => {
    // A quarter of the half that nothing was tuned on: enough for a gate, quick enough for a test.
    const { recallAt5, claims } = retrievalFigures(readClaims(CLAIMS, (row) => row % 8 === 1));
    assert.ok(recallAt5 >= LEAST_AT_5, `${recallAt5.toFixed(3)} of ${String(claims)}`);
  });
});
