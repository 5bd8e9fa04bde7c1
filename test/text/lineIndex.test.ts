/** Offsets and positions map onto each other on any text. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { contentHash } from "../../server/src/core/text/hash.js";
import { LineIndex } from "../../server/src/core/text/lineIndex.js";

const TEXT = fc
  .array(
    fc.oneof(fc.constantFrom("\n", "\r\n", "\r", "a", "ž", "😀", "\ud800", "\udc00", " "), fc.string({ maxLength: 4 })),
    { maxLength: 20 },
  )
  .map((pieces) => pieces.join(""));

describe("LineIndex", () => {
  it("counts \\n, \\r\\n and \\r as line ends", () => {
    const index = new LineIndex("a\nb\r\nc\rd");
    assert.equal(index.lineCount, 4);
    assert.deepEqual(
      [0, 1, 2, 3].map((line) => index.lineRange(line)),
      [
        { start: 0, end: 1 },
        { start: 2, end: 3 },
        { start: 5, end: 6 },
        { start: 7, end: 8 },
      ],
    );
  });

  it("comes back from every offset but the one inside a line end", () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const index = new LineIndex(text);
        for (let offset = 0; offset <= text.length; offset++) {
          const isInside = text[offset - 1] === "\r" && text[offset] === "\n";
          assert.equal(index.offsetAt(index.positionAt(offset)), isInside ? offset - 1 : offset);
        }
      }),
    );
  });

  it("clamps what is out of range", () => {
    const index = new LineIndex("ab\r\ncd");
    assert.deepEqual(index.positionAt(99), { line: 1, character: 2 });
    assert.deepEqual(index.positionAt(-1), { line: 0, character: 0 });
    assert.equal(index.offsetAt({ line: 0, character: 99 }), 2);
    assert.equal(index.offsetAt({ line: 9, character: 0 }), 6);
    assert.equal(index.offsetAt({ line: -1, character: 5 }), 0);
    assert.equal(index.offsetAt({ line: Number.NaN, character: Number.NaN }), 0);
  });
});

describe("contentHash", () => {
  it("is stable and tells texts apart", () => {
    assert.equal(contentHash("abc"), contentHash("abc"));
    assert.match(contentHash(""), /^[0-9a-f]{16}$/u);
    const hashes = new Set(Array.from({ length: 20_000 }, (_, number) => contentHash(`text ${String(number)}`)));
    assert.equal(hashes.size, 20_000);
  });
});
