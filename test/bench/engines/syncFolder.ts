/** The articles of the bench's folder, and an index brought up to date with them as the language server does it. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { SILENT_LOG } from "../../../server/src/host/log.js";
import type { EmbeddedIndex } from "../../../server/src/host/passageIndex/embedded/types.js";
import { startArticleBuilder } from "../../../server/src/host/passageIndex/worker/articleBuilding.js";
import { syncCorpus } from "../../../server/src/host/passageIndex/worker/corpusSync.js";

/** Relative to the workspace. */
export function articlesIn(root: string): readonly string[] {
  return readdirSync(join(root, "corpus")).map((name) => `corpus/${name}`);
}

/** `script` is the bundled server, whose threads read new articles. */
export async function syncFolder(index: EmbeddedIndex, root: string, script: string): Promise<void> {
  await syncCorpus(
    {
      index,
      root,
      log: SILENT_LOG,
      send: () => undefined,
      startBuilder: () => startArticleBuilder(script, root),
      isOpen: () => false,
      mayGo: [...index.stamps().keys()],
      isWanted: () => true,
    },
    articlesIn(root).map((file) => ({ file })),
  );
}
