/** The splitter against the golden rules of pySBD, where the data is at hand. */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { splitSentences } from "../../server/src/core/language/sentences/sentences.js";

const GOLDEN = "../shared/data/sentences/golden_rules.jsonl";
const LEAST_RIGHT = 44;

describe("splitSentences on golden rules", () => {
  it(`gets at least ${String(LEAST_RIGHT)} right`, { skip: existsSync(GOLDEN) ? false : `${GOLDEN} is absent` }, () => {
    const cases = readFileSync(GOLDEN, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { text: string; sentences: string[] });
    const right = cases.filter(({ text, sentences }) => {
      const found = splitSentences(text, { start: 0, end: text.length }).map((range) =>
        text.slice(range.start, range.end),
      );
      return JSON.stringify(found) === JSON.stringify(sentences);
    });
    assert.ok(right.length >= LEAST_RIGHT, `${String(right.length)} of ${String(cases.length)}`);
  });
});
