/** Passages that came from another thread, each once: answers that hold the same passage hold the same object. */
import type { Passage } from "../core/assess/types.js";
import type { FileId } from "../core/model/fileId.js";
import { Recent } from "../host/passageIndex/heldArticle.js";

/** Articles whose passages are kept. */
const MOST_ARTICLES = 2000;

export interface SharedPassages {
  /** The one that came first, where it is equal. */
  share(passage: Passage): Passage;
  /** The article may say something else from now on. */
  drop(file: FileId): void;
  clear(): void;
}

export function createSharedPassages(): SharedPassages {
  const byFile = new Recent<FileId, Map<number, Passage>>(MOST_ARTICLES);
  return {
    share(passage) {
      const known = byFile.get(passage.file, () => new Map<number, Passage>());
      const { start } = passage.statement.range;
      const before = known?.get(start);
      if (before !== undefined && isSame(before, passage)) return before;
      known?.set(start, passage);
      return passage;
    },
    drop(file) {
      byFile.delete(file);
    },
    clear() {
      byFile.clear();
    },
  };
}

/** The same words in the same place; what else is read of them is the same until the article is dropped. */
function isSame(left: Passage, right: Passage): boolean {
  return (
    left.statement.text === right.statement.text &&
    left.paragraphText === right.paragraphText &&
    left.paragraph.start === right.paragraph.start &&
    left.heading === right.heading &&
    left.key === right.key
  );
}
