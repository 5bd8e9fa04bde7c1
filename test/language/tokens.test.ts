/** Tokens of running text: what splits, what stays whole, and that nothing is lost. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { tokenize } from "../../server/src/core/language/tokens/tokens.js";

/** `expected` parts tokens by "|"; a number ends in "#", a symbol in "~". */
function checkTokens(text: string, expected: string): void {
  const marks = { word: "", punctuation: "", number: "#", symbol: "~" };
  const found = tokenize(text, { start: 0, end: text.length }).map(
    (token) => text.slice(token.start, token.end) + marks[token.kind],
  );
  assert.equal(found.join("|"), expected);
}

const CASES: readonly (readonly [string, string])[] = [
  ["Okoye’s men don't know.", "Okoye|’s|men|do|n't|know|."],
  ["Peru”s army and Lima University‘s head", "Peru|”s|army|and|Lima|University|‘s|head"],
  ["We cannot; they can’t.", "We|can|not|;|they|ca|n’t|."],
  ["the re-elected Smith-Jones", "the|re-elected|Smith-Jones"],
  ["$1.5 billion, 3,5% and £20", "$~|1.5#|billion|,|3,5#|%~|and|£~|20#"],
  ["T-72s at 12:52 on 2021-05-03", "T-72s|at|12:52#|on|2021-05-03#"],
  [
    "27-28 of 1\u00a0250\u00a0000 and 10km, a 12-year-old in the 1990s, 5th",
    "27#|-|28#|of|1\u00a0250\u00a0000#|and|10#|km|,|a|12-year-old|in|the|1990s|,|5th",
  ],
  ["U.S.-backed forces, e.g. in the U.S. today", "U.S.-backed|forces|,|e.g.|in|the|U.S.|today"],
  ["Mr. Lee met Gen. Park on Sept. 5. He sat.", "Mr.|Lee|met|Gen.|Park|on|Sept.|5#|.|He|sat|."],
  [
    "See https://example.org/a?b=c. Write to a.b@example.org!",
    "See|https://example.org/a?b=c|.|Write|to|a.b@example.org|!",
  ],
  ["example.com left.These stay", "example.com|left|.|These|stay"],
  ["“‘Go’—now…”", "“|‘|Go|’|—|now|…|”"],
  ["Київ, Αθήνα, القاهرة", "Київ|,|Αθήνα|,|القاهرة"],
  ["O'Neil, L'Aquila, rock 'n' roll", "O'Neil|,|L'Aquila|,|rock|'|n|'|roll"],
  ["J. K. Rowling, AT&T", "J.|K.|Rowling|,|AT&T"],
];

describe("tokenize", () => {
  for (const [text, expected] of CASES) {
    it(text, () => {
      checkTokens(text, expected);
    });
  }

  it("covers everything but white space, in order, on any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        let end = 0;
        for (const token of tokenize(text, { start: 0, end: text.length })) {
          assert.ok(token.start >= end && token.end > token.start && token.end <= text.length);
          assert.match(text.slice(end, token.start), /^[\s\u0085\p{Cf}\u00ad]*$/u);
          end = token.end;
        }
      }),
    );
  });

  it("stays linear on hostile text", () => {
    for (const piece of ["a.", "a'", "a-", "1,", "www.", "a@", "U.S", "@", "..."]) {
      const text = piece.repeat(20_000);
      const started = performance.now();
      tokenize(text, { start: 0, end: text.length });
      assert.ok(performance.now() - started < 5_000, piece);
    }
  });
});
