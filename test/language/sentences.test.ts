/** Sentence boundaries: `|` in a case marks where one sentence ends and the next begins. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { splitSentences } from "../../server/src/core/language/sentences/sentences.js";

/** The mark stands for nothing; white space around it belongs to the text. */
function checkSentences(marked: string): void {
  const text = marked.replaceAll("|", "");
  const found = splitSentences(text, { start: 0, end: text.length }).map((range) => text.slice(range.start, range.end));
  assert.deepEqual(
    found,
    marked.split("|").map((sentence) => sentence.trim()),
  );
}

const CASES: readonly string[] = [
  "The ferry sank.| Nobody was on board.| Why? |Divers will look.",
  "The envoy Martin K. Osei met Susan L. Park in Accra.| They signed.",
  "Vitamin B. |It was found late.",
  "He lives in the U.S. |The tax is low there.| The U.S. Senate voted.",
  "It was sold to Harland Inc. |The price is secret.| Harland Inc. Chairman Bo Lund resigned.",
  "At 5 a.m. Sudanese troops left.| They came back at 6 p.m. |Rebels had fled.",
  "The vote is at 7 p.m. Friday.| It opens at 5 p.m. Eastern.",
  "See p. 55, Fig. 3 and Art. 9 of the law.| No. 5 is missing.| He said no. |Then he left.",
  "Gen. Ibrahim Sow and Dr. Ada Obi spoke.| St. Louis flooded on Sept. 3.",
  "“We are ready. |We will stay,” he said.| “Go.” |She went.",
  "“Is it over?” asked the judge.| “Never!” he cried.| “Is it over?” Judge Mora asked.",
  "The lake belongs to Chad.” , – notes the daily.| Others differ.",
  "“The bridge is ours.” – Minister Bello.",
  "“The dam broke, said the mayor.| “Nobody warned us.| We ran.| Help came late.",
  "He paid 3.5 million for 1.2 tons.| The rest is free.",
  "The report (it was short. It had no map.) pleased nobody.| (It is lost. |Nobody has a copy.)",
  "The strike ended.[3] |Work resumed.¹",
  "The strike ended. [38] |Work resumed. [2]",
  "Crops failed [...] |However, prices fell.| The minister […] President Addo named stayed.",
  "The strike ended. [@union2020, p. 4] |Work resumed [@firm].",
  "The operation is over.\u00a0\u00a0|The men are home.",
  "The army left the valley. |It\nreturned in spring to\r\nthe same villages.",
  "It came late [in Chad – n.trad.] but it came.",
  "He waited… and left.| She waited... |Nobody came.| They spoke of “ … Sahel …” only.",
  "The plan failed.|The crew left.| See example.com or write to Jane.Doe@example.org today.",
  "1. Close the port |2. Pay the crew",
  "a) Close the port |b) Pay the crew",
  "Das Treffen ist am 24. September.| Es beginnt früh.",
  "Встреча прошла в Киеве.| Её вёл г. Орлов.",
];

describe("splitSentences", () => {
  for (const marked of CASES) {
    it(marked, () => {
      checkSentences(marked);
    });
  }

  it("covers all but white space, trimmed and in order, on any text", () => {
    const piece = fc.oneof(
      fc.constantFrom(". ", "? ", "“", "”", "U.S. ", "\n", "(", ")", "[@a]", "... ", "He", "1. "),
      fc.string({ unit: "binary", maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        let end = 0;
        for (const range of splitSentences(text, { start: 0, end: text.length })) {
          assert.ok(range.start >= end && range.end > range.start);
          assert.match(text.slice(end, range.start), /^[\s\u0085]*$/u);
          assert.doesNotMatch(text.slice(range.start, range.end), /^\s|\s$/u);
          end = range.end;
        }
        assert.match(text.slice(end), /^[\s\u0085]*$/u);
      }),
    );
  });

  it("stays linear on hostile text", () => {
    for (const piece of [".", ". ", "(", '"', "\n", "a. ", "“a.” ", "[@a. ", "?“ ", "1. ", "U.S. ", "… "]) {
      const text = piece.repeat(20_000);
      const started = performance.now();
      splitSentences(text, { start: 0, end: text.length });
      assert.ok(performance.now() - started < 5_000, piece);
    }
  });
});
