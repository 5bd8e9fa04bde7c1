/** The whole that a quantity is a part of, and that the number of a whole is no rival of its part. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findQuantities } from "../../server/src/core/language/quantities/quantities.js";

interface Case {
  readonly text: string;
  /** `part < whole` for a part, `(number)` for the number of a whole, the words alone for any other quantity. */
  readonly read: readonly string[];
}

const CASES: readonly Case[] = [
  { text: "Six of the nine sailors were found.", read: ["Six < nine sailors (sailor)", "(nine)"] },
  { text: "Police freed 4 of 11 captives.", read: ["4 < 11 captives (captive)", "(11)"] },
  { text: "Delegates from 8 of the union's 19 states left.", read: ["8 < union's 19 states (state)", "(19)"] },
  { text: "A quarter of the crop was lost.", read: ["A quarter < crop (crop)"] },
  { text: "Some 15 percent of nurses resigned.", read: ["Some 15 percent < nurses (nurse)"] },
  { text: "Half the bridges are closed.", read: ["Half < bridges (bridge)"] },
  { text: "Seven out of ten farmers agreed.", read: ["Seven out of ten < farmers (farmer)"] },
  { text: "Seven out of the 12 jurors agreed.", read: ["Seven < 12 jurors (juror)", "(12)"] },
  { text: "Of the 35 hikers, 30 were rescued.", read: ["(35)", "30 < 35 hikers (hiker)"] },
  { text: "Forty of those detained were freed.", read: ["Forty < those"] },
  { text: "One of the three pilots died.", read: ["One < three pilots (pilot)", "(three)"] },
  { text: "Nine people drowned, three of them children.", read: ["Nine", "three < them (person)"] },
  { text: "Dozens of Chilean miners marched.", read: ["Dozens"] },
  { text: "A delegation of 40 arrived.", read: ["40"] },
  { text: "He paid a fine of 300 euros.", read: ["300 euros"] },
];

describe("the whole of a quantity", () => {
  for (const { text, read } of CASES) {
    it(text, () => {
      const found = findQuantities(text, { start: 0, end: text.length }).map((quantity) => {
        const words = text.slice(quantity.start, quantity.end);
        if (quantity.isWhole === true) return `(${words})`;
        const { of } = quantity;
        if (of === undefined) return words;
        assert.equal(text.slice(of.range.start, of.range.end), of.text);
        return `${words} < ${of.text}${of.head === undefined ? "" : ` (${of.head})`}`;
      });
      assert.deepEqual(found, read);
    });
  }

  it("says of the part what the verb says, and nothing of the whole", () => {
    const text = "Twelve of the 31 villages were burned.";
    const [part, whole] = findQuantities(text, { start: 0, end: text.length });
    assert.equal(part?.predicate, "burn");
    assert.deepEqual(part.of?.quantity, { kind: "count", lo: 31, hi: 31, approximate: false, unit: "village" });
    assert.equal(whole?.predicate, undefined);
  });
});
