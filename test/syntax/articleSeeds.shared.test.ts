/** The annotated articles beside the repository, where they are: boilerplate, headings, remarks and stated origins as annotated. */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, it } from "node:test";
import { parseArticle } from "../../server/src/core/syntax/article.js";
import { ANNOTATED_ARTICLES } from "./annotatedArticles.js";

const FOLDER = resolve("../shared/seeds");

describe("the annotated articles", { skip: existsSync(FOLDER) ? false : `no ${FOLDER}` }, () => {
  for (const [key, annotated] of Object.entries(ANNOTATED_ARTICLES)) {
    it(`${key} is read as annotated`, () => {
      const name = readdirSync(FOLDER).find((file) => file.startsWith(key));
      assert.ok(name !== undefined);
      const { blocks, asides, inferred } = parseArticle(readFileSync(resolve(FOLDER, name), "utf8"), "plain");
      assert.deepEqual(
        blocks.filter((block) => block.kind !== "paragraph").map((block) => [block.range.start, block.kind]),
        annotated.blocks,
      );
      assert.equal(blocks.filter((block) => block.kind === "paragraph").length, annotated.bodyBlocks);
      assert.deepEqual(
        asides.map((range) => [range.start, range.end]),
        annotated.asides,
      );
      assert.deepEqual(
        {
          authors: inferred.authors.map((author) => author.value),
          publisher: inferred.publisher?.value,
          published: inferred.published?.value,
          genre: inferred.genre?.value,
          upstream: inferred.upstream.map((upstream) => upstream.value.publisher),
        },
        {
          authors: [],
          publisher: undefined,
          published: undefined,
          genre: undefined,
          upstream: [],
          ...annotated.inferred,
        },
      );
    });
  }
});
