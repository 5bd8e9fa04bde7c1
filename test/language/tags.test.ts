/** The words and tags below the parser: where compounds are cut, how typography is read, codes that pack weights. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { LENGTH_BYTES, unpackBytes } from "../../server/src/core/language/tags/huffman.js";
import { shapeOf, syntacticForm } from "../../server/src/core/language/tags/shape.js";
import { readWords } from "../../server/src/core/language/tags/words.js";

const WORDS: readonly (readonly [text: string, words: string])[] = [
  ["NATO-led troops didn't go.", "NATO - led troops did n't go ."],
  ["a pre-war, 12-year-old plan", "a pre-war , 12 - year - old plan"],
  ["Write to a.b-c@d-e.org", "Write to a.b-c@d-e.org"],
  ["Hale’s co-author cannot", "Hale ’s co-author can not"],
];

describe("words of a treebank", () => {
  for (const [text, words] of WORDS) {
    it(text, () => {
      const found = readWords(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
      assert.equal(found.join(" "), words);
    });
  }
});

describe("forms", () => {
  it("keep the direction of quotation marks, of straight ones by the spaces around", () => {
    const text = '"Go," she said. “No”, he said. It’s `so´.';
    const forms = [...text].map((_, at) => syntacticForm(text, at, at + 1)).filter((form) => /[“”‘’]/u.test(form));
    assert.deepEqual(forms, ["“", "”", "“", "”", "’", "‘"]);
    assert.equal(syntacticForm("don’t", 2, 5), "n't");
  });

  it("have a shape", () => {
    assert.deepEqual(["Kyiv", "T-72", "3.5", "McHale"].map(shapeOf), ["Xxx", "X-dd", "d.d", "XxXxx"]);
  });
});

describe("weights", () => {
  it("are unpacked from codes of different lengths", () => {
    // Byte 7 has the code 0, byte 8 the code 10, byte 9 the code 11.
    const packed = new Uint8Array(LENGTH_BYTES + 2);
    packed[3] = 1 << 4;
    packed[4] = 2 | (2 << 4);
    packed[LENGTH_BYTES] = 0b0_10_11_0_0_0;
    assert.deepEqual([...unpackBytes(packed, 6)], [7, 8, 9, 7, 7, 7]);
  });
});
