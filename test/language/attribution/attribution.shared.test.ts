/** Attribution on annotated real articles, where they are at hand. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findAttributions } from "../../../server/src/core/language/attribution/attribution.js";
import { splitSentences } from "../../../server/src/core/language/sentences/sentences.js";
import { readShared, sharedAbsent } from "../../support/shared.js";

interface GoldAttribution {
  readonly verb: string;
  readonly quote: { readonly file: string; readonly start: number; readonly end: number };
}

/** Least share of annotated attributions whose cue is found. */
const WANTED = 0.8;

describe("attribution in real articles", { skip: sharedAbsent("gold/seeds.json") }, () => {
  it("finds the annotated cues", () => {
    const { attributions } = JSON.parse(readShared("gold/seeds.json")) as { attributions: readonly GoldAttribution[] };
    const found = attributions.filter(({ verb, quote }) => {
      const text = readShared(`seeds/${quote.file}`);
      const stems = verb
        .toLowerCase()
        .split(/[^a-z]+/u)
        .filter((word) => word.length > 3)
        .map((word) => word.slice(0, 5));
      return paragraphs(text).some((paragraph) =>
        splitSentences(text, paragraph).some((sentence) =>
          findAttributions(text, sentence, paragraph, []).some(
            ({ cue, content }) =>
              Math.min(cue.start, content.start) < quote.end &&
              Math.max(cue.end, content.end) > quote.start &&
              stems.some((stem) => text.slice(cue.start, cue.end).toLowerCase().includes(stem)),
          ),
        ),
      );
    });
    assert.ok(
      found.length >= WANTED * attributions.length,
      `${String(found.length)} of ${String(attributions.length)}`,
    );
  });
});

function paragraphs(text: string): readonly { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(/[^\n]+/gu)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
