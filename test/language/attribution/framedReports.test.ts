/** Reports whose cue is a phrase with a noun in it, commas that close nothing, and sentences that look like them. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readText } from "../../../server/src/core/model/readText.js";

/** Sentence, then "speaker | cue | reported words"; nothing where nobody's words are reported. */
const SENTENCES: readonly (readonly [string, string?])[] = [
  [
    "By the captain’s own account, the radar was off.",
    "the captain | By the captain’s own account | the radar was off",
  ],
  ["By all accounts the fire began at noon.", " | By all accounts | the fire began at noon"],
  ["By her own admission, she had signed the order.", "her | By her own admission | she had signed the order"],
  [
    "Quito’s position is that the islet was never Peruvian.",
    "Quito | ’s position is that | the islet was never Peruvian",
  ],
  ["The unions’ argument is that the yard can be saved.", "The unions | ’ argument is that | the yard can be saved"],
  [
    "The word from the palace is that the king is well.",
    "the palace | The word from the palace is that | the king is well",
  ],
  ["To hear the drivers tell it, the brakes failed.", "the drivers | tell | the brakes failed"],
  ["As far as Oslo is concerned, the file is closed.", "Oslo | As far as Oslo is concerned | the file is closed"],
  ["The insurer Halden, has said that the hull was sound.", "The insurer Halden | has said | the hull was sound"],
  ["Her lawyers maintain the photographs were staged.", "Her lawyers | maintain | the photographs were staged"],
  ["By the river’s edge, the army built a bridge."],
  ["The bank’s position in the market is strong."],
  ["The garrison maintains the road that leads to the border."],
];

describe("reports in a phrase", () => {
  for (const [text, expected] of SENTENCES)
    it(text, () => {
      const found = readText(text).statements.flatMap(({ attributions }) => attributions);
      const words = (range: { readonly start: number; readonly end: number } | undefined): string =>
        range === undefined ? "" : text.slice(range.start, range.end);
      const shown = found.map(({ source, cue, content }) => `${words(source)} | ${words(cue)} | ${words(content)}`);
      assert.deepEqual(shown, expected === undefined ? [] : [expected]);
    });
});
