/** `dossier/conflicts`: where the articles of all folders disagree; searched article by article, and dropped when nobody waits any more. */
import type { CancellationToken, Connection } from "vscode-languageserver";
import { firstOfEach } from "../../core/features/conflicts/articleConflicts.js";
import type { ConflictSide, CorpusConflict } from "../../core/features/conflicts/types.js";
import type { ConflictItem, ConflictPassage, ConflictsMethod, ConflictsResult } from "../../protocol/protocol.js";
import { fileView, toLocation, type FileView } from "../convert/fileView.js";
import { conflictsOf } from "../corpusConflicts.js";
import { checkCancelled, guarded, settled } from "../handler.js";
import { runSliced, type Work } from "../scheduler.js";
import type { Session } from "../session.js";
import type { WorkspaceRoot } from "../workspaceRoot.js";

const METHOD: ConflictsMethod = "dossier/conflicts";

export function registerConflicts(connection: Connection, session: Session): void {
  connection.onRequest(METHOD, async (_params: unknown, token: CancellationToken): Promise<ConflictsResult> => {
    return await guarded(session, METHOD, undefined, async () => {
      const conflicts: ConflictItem[] = [];
      for (const root of session.roots) {
        await settled(root.loaded, token);
        const outcome = await runSliced(searchRoot(root), () => token.isCancellationRequested);
        checkCancelled(token);
        if (outcome.kind === "dropped") continue;
        const files = fileView(session, root);
        for (const conflict of outcome.value) conflicts.push(await itemOf(conflict, files));
      }
      return { conflicts };
    });
  });
}

async function* searchRoot(root: WorkspaceRoot): Work<readonly CorpusConflict[]> {
  const { workspace } = await root.snapshot();
  return firstOfEach(yield* conflictsOf(root, workspace, [...workspace.articles.keys()].sort()));
}

async function itemOf({ level, kind, message, sides }: CorpusConflict, files: FileView): Promise<ConflictItem> {
  const [left, right] = sides;
  return { level, kind, message, passages: [await passageOf(left, files), await passageOf(right, files)] };
}

async function passageOf(side: ConflictSide, files: FileView): Promise<ConflictPassage> {
  const { uri, range } = await toLocation(files, side);
  return { uri, range, text: side.text, words: side.words, source: side.label };
}
