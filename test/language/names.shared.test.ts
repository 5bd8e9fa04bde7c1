/** Floors for the names skill on labelled sets that lie beside some checkouts; the figures themselves are in the model card. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findNames } from "../../server/src/core/language/names/names.js";
import { readShared, sharedAbsent } from "../support/shared.js";

const SET = "data/ner/ner_wikigold_dev.jsonl";
const FLOOR = 0.73;
const KINDS: Readonly<Record<string, string>> = { person: "PER", organization: "ORG", place: "LOC" };

interface LabelledSentence {
  readonly text: string;
  readonly spans: readonly { readonly s: number; readonly e: number; readonly t: string }[];
}

describe("names of sentences that the tagger was not trained on", () => {
  it(`reach F1 ${String(FLOOR)}, exact spans and types`, { skip: sharedAbsent(SET) }, () => {
    let right = 0;
    let found = 0;
    let wanted = 0;
    for (const line of readShared(SET).trim().split("\n")) {
      const { text, spans } = JSON.parse(line) as LabelledSentence;
      const names = findNames(text, [{ start: 0, end: text.length }]).filter(({ type }) => KINDS[type] !== undefined);
      wanted += spans.length;
      found += names.length;
      right += names.filter((name) =>
        spans.some(({ s, e, t }) => s === name.start && e === name.end && t === KINDS[name.type]),
      ).length;
    }
    const score = (2 * right) / (found + wanted);
    assert.ok(
      score >= FLOOR,
      `F1 ${score.toFixed(3)} from ${String(right)} right, ${String(found)} found, ${String(wanted)} wanted`,
    );
  });
});
