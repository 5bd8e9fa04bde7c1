/** How the annotated articles beside the repository are to be read: block kinds by offset, remarks, and what the text says of its source. */
import type { ArticleBlockKind } from "../../server/src/core/syntax/articleTypes.js";

export interface AnnotatedArticle {
  /** Offsets at which a block of the kind begins; every other block is body. */
  readonly blocks: readonly (readonly [offset: number, kind: ArticleBlockKind])[];
  readonly bodyBlocks: number;
  readonly asides: readonly (readonly [start: number, end: number])[];
  readonly inferred: Readonly<Record<string, unknown>>;
}

export const ANNOTATED_ARTICLES: Readonly<Record<string, AnnotatedArticle>> = {
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
