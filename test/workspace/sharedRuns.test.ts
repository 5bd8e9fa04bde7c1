/** Runs of words that articles have in common, in one column: the same as a table by run. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { gatherRuns } from "../../server/src/core/workspace/provenance/sharedRuns.js";

const RUN = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 2 ** 32 - 1 }));
const PRINT = fc.uniqueArray(RUN, { maxLength: 12 });

describe("runs that articles share", () => {
  it("finds the articles of each run, and of no other", () => {
    fc.assert(
      fc.property(fc.array(PRINT, { maxLength: 20 }), RUN, (prints, other) => {
        const runs = gatherRuns(prints);
        for (const run of new Set([...prints.flat(), other]))
          assert.deepEqual(
            runs.with(run),
            prints.flatMap((print, place) => (print.includes(run) ? [place] : [])),
          );
      }),
    );
  });

  it("holds more runs than it had room for at first", () => {
    const prints = Array.from({ length: 1_500 }, (_, place) =>
      Array.from({ length: 100 }, (_run, at) => (place * 100 + at) * 17),
    );
    const runs = gatherRuns(prints);
    assert.deepEqual(runs.with((1_499 * 100 + 99) * 17), [1_499]);
    assert.deepEqual(runs.with(1), []);
  });
});
