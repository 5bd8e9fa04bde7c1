/** The index on disk as the language server builds it: catalogue and segments, with everything until articles can be found. */
import { join } from "node:path";
import { lemmaOf } from "../../../server/src/core/language/lemmas/lemmas.js";
import { SILENT_LOG } from "../../../server/src/host/log.js";
import { Catalogue } from "../../../server/src/host/passageIndex/embedded/catalogue.js";
import { openEmbeddedIndex } from "../../../server/src/host/passageIndex/embedded/embeddedIndex.js";
import { SegmentSet } from "../../../server/src/host/passageIndex/embedded/segmentSet.js";
import type { OpenSql } from "../../../server/src/host/passageIndex/embedded/sqlite.js";
import { searchAny } from "../../../server/src/host/passageIndex/segments/searchSegments.js";
import type { Engine } from "./engine.js";
import { syncFolder } from "./syncFolder.js";

/** `script` is the bundled server, whose threads read new articles. */
export function segmentsEngine(openSql: OpenSql, script: string): Engine {
  return {
    async build(root, folder) {
      const index = openEmbeddedIndex({ folder, openSql, log: SILENT_LOG, readSource: () => undefined });
      await syncFolder(index, root, script);
      index.close();
    },
    open(folder) {
      const catalogue = new Catalogue(openSql(join(folder, "catalogue.sqlite")));
      const segments = new SegmentSet(folder, catalogue.segments(), catalogue.nextSegment);
      const find = (words: readonly string[], limit: number, effort: "exact" | "pruned"): readonly number[] => {
        const terms = [...new Set(words.map((word) => lemmaOf(word)))].map((term) => ({ term, weight: 1 }));
        return searchAny(segments.live, terms, limit, { effort }).map(({ passage }) => passage);
      };
      return {
        find: (words, limit) => find(words, limit, "exact"),
        findPruned: (words, limit) => find(words, limit, "pruned"),
      };
    },
  };
}
