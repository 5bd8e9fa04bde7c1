/** Words that stress certainty, labelled before they were looked for; they leave the certainty as it is. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readCertainty } from "../../../server/src/core/language/certainty/certainty.js";
import { OVERCLAIM_SENTENCES } from "./overclaimSentences.js";

describe("overclaims", () => {
  for (const [text, ...stressed] of OVERCLAIM_SENTENCES) {
    it(text, () => {
      const { overclaims, certainty } = readCertainty(text, { start: 0, end: text.length });
      assert.deepEqual(
        (overclaims ?? []).map(({ start, end }) => text.slice(start, end)),
        stressed,
      );
      assert.equal(certainty, "certain");
    });
  }
});
