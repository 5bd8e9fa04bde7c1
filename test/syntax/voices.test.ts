/** Whose words the paragraphs of a digest are. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { voicesOf } from "../support/voices.js";
import { VOICED_ARTICLES } from "./voicedArticles.js";

describe("the voices of an article", () => {
  for (const article of VOICED_ARTICLES.filter(({ unseen }) => unseen !== true)) {
    it(article.lines[0] ?? "", () => {
      assert.deepEqual(voicesOf(article), article.lines);
    });
  }
});
