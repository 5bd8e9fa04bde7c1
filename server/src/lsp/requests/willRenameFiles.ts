/** `workspace/willRenameFiles`: citations follow an article to its new name, and its record moves along. */
import {
  WillRenameFilesRequest,
  type CancellationToken,
  type Connection,
  type FileOperationRegistrationOptions,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { fileRenameFeature, type FileMove } from "../../core/features/fileRename.js";
import type { RenameEdit } from "../../core/features/rename/types.js";
import { ask } from "../../host/ask.js";
import { fileView } from "../convert/fileView.js";
import { readFields, readList, readString } from "../convert/params.js";
import { canApply, toWorkspaceEdit, type FileEdits } from "../convert/workspaceEdit.js";
import { checkCancelled, guarded, settled } from "../handler.js";
import type { Session } from "../session.js";
import type { WorkspaceRoot } from "../workspaceRoot.js";

export const RENAMED_FILES: FileOperationRegistrationOptions = {
  filters: [{ scheme: "file", pattern: { glob: "**/*.{md,txt,html,pdf,docx,eml}", matches: "file" } }],
};

export function registerWillRenameFiles(connection: Connection, session: Session): void {
  const method = WillRenameFilesRequest.method;
  connection.onRequest(method, async (raw: unknown, token: CancellationToken): Promise<WorkspaceEdit | null> => {
    const renames = readList(readFields(raw, "params")["files"], "files").map((entry) => {
      const fields = readFields(entry, "files[]");
      return { from: readString(fields["oldUri"], "oldUri"), to: readString(fields["newUri"], "newUri") };
    });
    return await guarded(session, method, undefined, async () => {
      const [root] = renames.flatMap(({ from }) => session.locate(from)?.root ?? []);
      if (root === undefined) return null;
      await settled(root.loaded, token);
      const moves = renames.flatMap(({ from, to }): readonly FileMove[] => {
        const [before, after] = [session.locate(from), session.locate(to)];
        return before?.root === root && after?.root === root ? [{ from: before.file, to: after.file }] : [];
      });
      const edits = await editsFor(root, moves);
      checkCancelled(token);
      if (edits.edits.length === 0 && (edits.moves ?? []).length === 0) return null;
      return canApply(edits, session.client)
        ? await toWorkspaceEdit(edits, fileView(session, root), session.client)
        : null;
    });
  });
}

async function editsFor(root: WorkspaceRoot, renames: readonly FileMove[]): Promise<FileEdits> {
  const { workspace } = await root.snapshot();
  const edits: RenameEdit[] = [];
  const moves: FileMove[] = [];
  let creates: string | undefined;
  for (const rename of renames) {
    const changed = await ask(fileRenameFeature, workspace, rename, root.index);
    edits.push(...changed.edits);
    creates = creates ?? changed.creates;
    const sidecar = root.sidecarOf(rename.from);
    if (sidecar === undefined || renames.some(({ from }) => from === sidecar)) continue;
    moves.push({ from: sidecar, to: rename.to + sidecar.slice(rename.from.length) });
  }
  return { edits, moves, ...(creates === undefined ? {} : { creates }) };
}
