/** Typography folds away, words and figures do not, and folded offsets lead back to the raw text. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { foldDiacritics, foldTypography } from "../../server/src/core/text/folding.js";

const CASES: readonly (readonly [string, string])[] = [
  ["“Don’t”, she said", "'don't', she said"],
  ["« Non » „ja“ ‹x› ″5″", "' non ' 'ja' 'x' '5'"],
  ["1999–2001 — −5 ‑ x", "1999-2001 - -5 - x"],
  ["a\u00a0\u2009b\r\n\tc", "a b c"],
  ["co\u00adoperate\u200b now\ufeff", "cooperate now"],
  ["wait… ﬁnal ﬂaw", "wait... final flaw"],
  ["Vuc\u030cic\u0301 ČAČAK", "vučić čačak"],
  ["İstanbul ΟΔΟΣ οδός", "istanbul οδοσ οδόσ"],
  ["10² ½ 27", "10² ½ 27"],
];

describe("foldTypography", () => {
  for (const [text, expected] of CASES) {
    it(text, () => {
      assert.equal(foldTypography(text).text, expected);
    });
  }

  it("takes diacritics off on request only", () => {
    assert.equal(foldTypography("Žižek Øresund Łódź й ё", { diacritics: true }).text, "zizek oresund lodz й е");
    assert.equal(foldDiacritics("Thaçi Đoković Groß"), "Thaci Dokovic Gross");
  });

  it("maps a found piece back to what was written", () => {
    const text = "He said “we\u00a0 won’t\nwait…” there.";
    const folded = foldTypography(text);
    const start = folded.text.indexOf("we won't wait...");
    const range = folded.sourceRange({ start, end: start + "we won't wait...".length });
    assert.equal(text.slice(range.start, range.end), "we\u00a0 won’t\nwait…");
  });

  it("gives growing offsets inside the text, and folds what is folded to itself", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        " ",
        "\u00a0",
        "…",
        "“",
        "''",
        "--",
        "e\u0301",
        "ﬁ",
        "\u00ad",
        "İ",
        "😀",
        "\ud800",
        "A",
        "Å",
        "가",
        "\u1100\u1161",
      ),
      fc.string({ unit: "binary", maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = pieces.join("");
        const folded = foldTypography(text);
        let before = 0;
        for (let offset = 0; offset <= folded.text.length; offset++) {
          const source = folded.toSource(offset);
          assert.ok(source >= before && source <= text.length);
          before = source;
          const range = folded.sourceRange({ start: 0, end: offset });
          assert.ok(range.end >= range.start && range.end <= text.length);
        }
        assert.equal(folded.toSource(folded.text.length), text.length);
        assert.equal(foldTypography(folded.text).text, folded.text);
      }),
    );
  });
});
