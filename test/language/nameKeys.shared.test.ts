/** Name comparison against screening pairs, where the data is at hand: a wrong "same" costs trust, so it hardly ever happens. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { compareNames } from "../../server/src/core/language/nameKeys/nameKeys.js";
import { readShared, sharedAbsent } from "../support/shared.js";

const PAIRS = "data/names/name_pairs.csv";
const LEAST_PRECISION = 0.98;

describe("compareNames on screening pairs", () => {
  it("says same with precision", { skip: sharedAbsent(PAIRS) }, () => {
    // Rows with quoted fields are left out: a CSV reader is not what is tested.
    const rows = readShared(PAIRS)
      .split("\n")
      .filter((row) => row !== "" && !row.includes('"'))
      .map((row) => row.split(","));
    const same = rows.filter(
      ([, schema, left = "", right = ""]) =>
        compareNames(left, right, schema === "Person" ? "person" : "organization").verdict === "same",
    );
    const right = same.filter((row) => row[4] === "true");
    assert.ok(
      same.length > 100 && right.length / same.length >= LEAST_PRECISION,
      `${String(right.length)} of ${String(same.length)}`,
    );
  });
});
