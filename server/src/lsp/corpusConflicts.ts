/** Where the articles of one folder disagree, article by article; remembered while no article changes, because each is compared with all others. */
import { articleConflictsFeature } from "../core/features/conflicts/articleConflicts.js";
import type { CorpusConflict } from "../core/features/conflicts/types.js";
import type { FileId } from "../core/model/fileId.js";
import type { Workspace } from "../core/workspace/types.js";
import { ask } from "../host/ask.js";
import type { WorkspaceRoot } from "./workspaceRoot.js";

/** Keyed by the table of articles: another object is another corpus. */
const known = new WeakMap<Workspace["articles"], Map<FileId, readonly CorpusConflict[]>>();

/** Yields between articles, so that it can be dropped. */
export async function* conflictsOf(
  root: WorkspaceRoot,
  workspace: Workspace,
  files: readonly FileId[],
): AsyncGenerator<undefined, readonly CorpusConflict[]> {
  const remembered = known.get(workspace.articles) ?? new Map<FileId, readonly CorpusConflict[]>();
  known.set(workspace.articles, remembered);
  const found: CorpusConflict[] = [];
  for (const file of files) {
    const conflicts = remembered.get(file) ?? (await ask(articleConflictsFeature, workspace, { file }, root.index));
    remembered.set(file, conflicts);
    found.push(...conflicts);
    yield;
  }
  return found;
}
