/** The annotated articles beside the repository, where they are: boilerplate, headings, remarks and stated origins as annotated. */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, it } from "node:test";
import { parseArticle } from "../../server/src/core/syntax/article.js";
import type { ArticleBlockKind } from "../../server/src/core/syntax/articleTypes.js";

const FOLDER = resolve("../shared/seeds");

interface Annotated {
  /** Offsets at which a block of the kind begins; every other block is body. */
  readonly blocks: readonly (readonly [offset: number, kind: ArticleBlockKind])[];
  readonly bodyBlocks: number;
  readonly asides: readonly (readonly [start: number, end: number])[];
  readonly inferred: Readonly<Record<string, unknown>>;
}

const ANNOTATED: Readonly<Record<string, Annotated>> = {
  "000": {
    blocks: [
      [0, "title"],
      [62, "title"],
    ],
    bodyBlocks: 6,
    asides: [],
    inferred: { genre: "analysis" },
  },
  "001": {
    blocks: [
      [1766, "heading"],
      [3252, "heading"],
      [4775, "heading"],
      [6737, "heading"],
      [9232, "heading"],
    ],
    bodyBlocks: 21,
    asides: [],
    inferred: { genre: "analysis" },
  },
  "002": {
    blocks: [
      [5319, "source-line"],
      [5337, "biography"],
    ],
    bodyBlocks: 15,
    asides: [
      [1093, 1177],
      [1876, 1898],
    ],
    inferred: {
      authors: ["Ashley Bailey"],
      publisher: "247 news reel",
      genre: "opinion",
      upstream: ["Hot News", "Rador Radio Romania", "Wall Street Journal"],
    },
  },
  "003": {
    blocks: [
      [1, "byline"],
      [2613, "heading"],
    ],
    bodyBlocks: 11,
    asides: [],
    inferred: { authors: ["Yury Kobzar"], publisher: "UNIAN", published: "2023-10-01", upstream: ["The Telegraph"] },
  },
  "004": {
    blocks: [
      [0, "title"],
      [85, "caption"],
      [271, "navigation"],
      [7406, "byline"],
      [7424, "navigation"],
      [7433, "biography"],
      [7787, "byline"],
      [7799, "navigation"],
      [7808, "biography"],
      [8010, "navigation"],
      [8025, "navigation"],
    ],
    bodyBlocks: 20,
    asides: [],
    inferred: { authors: ["David L. Phillips", "Lulzim Peci"], genre: "opinion" },
  },
};

describe("the annotated articles", { skip: existsSync(FOLDER) ? false : `no ${FOLDER}` }, () => {
  for (const [key, annotated] of Object.entries(ANNOTATED)) {
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
