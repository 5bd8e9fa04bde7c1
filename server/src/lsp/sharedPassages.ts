/**
 * Passages that came from another thread, each once: answers that hold the same passage hold the same object,
 * passages of one paragraph share its place, and those of one article the description of their source.
 */
import { isDeepStrictEqual } from "node:util";
import type { Passage } from "../core/assess/types.js";
import type { FileId } from "../core/model/fileId.js";
import { SegmentedRecent } from "../host/passageIndex/heldArticle.js";

/** Articles whose passages are kept: those that notes cite, and others. */
const MOST_ARTICLES = { protected: 1_000, probationary: 2_000 };

export interface SharedPassages {
  /** Its passages are not driven out by those of articles that a search comes across. */
  protect(file: FileId): void;
  /** The one that came first, where it is equal. */
  share(passage: Passage): Passage;
  /** The article may say something else from now on. */
  drop(file: FileId): void;
  clear(): void;
}

/** Of one article, by the place of their sentences. */
type Known = Map<number, Passage>;

export function createSharedPassages(): SharedPassages {
  const byFile = new SegmentedRecent<FileId, Known>(MOST_ARTICLES);
  return {
    protect(file) {
      byFile.protect(file);
    },
    share(passage) {
      const known: Known = byFile.get(passage.file, emptyKnown) ?? emptyKnown();
      const { start } = passage.statement.range;
      const before = known.get(start);
      if (before !== undefined && isSame(before, passage)) return before;
      const own = withSharedParts(passage, known);
      known.set(start, own);
      return own;
    },
    drop(file) {
      byFile.delete(file);
    },
    clear() {
      byFile.clear();
    },
  };
}

function emptyKnown(): Known {
  return new Map();
}

function withSharedParts(passage: Passage, known: Known): Passage {
  const [other] = known.values();
  if (other === undefined || !isDeepStrictEqual(other.source, passage.source)) return passage;
  const beside = [...known.values()].find((candidate) => isBeside(candidate, passage));
  return {
    ...passage,
    source: other.source,
    ...(beside === undefined ? {} : { paragraph: beside.paragraph, paragraphText: beside.paragraphText }),
  };
}

/** The same words in the same place; what else is read of them is the same until the article is dropped. */
function isSame(left: Passage, right: Passage): boolean {
  return left.statement.text === right.statement.text && left.key === right.key && isBeside(left, right);
}

/** Of the same paragraph. */
function isBeside(left: Passage, right: Passage): boolean {
  return (
    left.paragraph.start === right.paragraph.start &&
    left.paragraphText === right.paragraphText &&
    left.heading === right.heading
  );
}
