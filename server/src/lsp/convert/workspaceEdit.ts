/** Edits of several files as the client takes them: with versions and new files, or as a plain table of changes. */
import type { CreateFile, Range, RenameFile, TextDocumentEdit, TextEdit, WorkspaceEdit } from "vscode-languageserver";
import type { FileId } from "../../core/model/fileId.js";
import type { TextRange } from "../../core/text/range.js";
import type { ClientSupport } from "../clientSupport.js";
import type { FileView } from "./fileView.js";
import { toRange } from "./position.js";

export interface FileEdits {
  readonly edits: readonly { readonly file: FileId; readonly range: TextRange; readonly newText: string }[];
  /** Made first, where it is not there. */
  readonly creates?: FileId;
  /** Done last. */
  readonly moves?: readonly { readonly from: FileId; readonly to: FileId }[];
}

/** Whether the client can do what the edits ask beyond text. */
export function canApply({ creates, moves }: FileEdits, client: ClientSupport): boolean {
  if (creates !== undefined && !(client.createFiles && client.versionedEdits)) return false;
  return moves === undefined || moves.length === 0 || (client.renameFiles && client.versionedEdits);
}

export async function toWorkspaceEdit(
  { edits, creates, moves = [] }: FileEdits,
  files: FileView,
  client: ClientSupport,
): Promise<WorkspaceEdit> {
  const byFile = new Map<FileId, TextEdit[]>();
  for (const edit of edits) {
    const lines = await files.linesOf(edit.file);
    const range = lines === undefined ? START : toRange(lines, edit.range);
    byFile.set(edit.file, [...(byFile.get(edit.file) ?? []), { range, newText: edit.newText }]);
  }
  if (!client.versionedEdits)
    return { changes: Object.fromEntries([...byFile].map(([file, textEdits]) => [files.uriOf(file), textEdits])) };
  const changes = [...byFile].map(([file, textEdits]): TextDocumentEdit => ({
    textDocument: { uri: files.uriOf(file), version: files.versionOf(file) ?? null },
    edits: textEdits,
  }));
  const created =
    creates === undefined
      ? []
      : [{ kind: "create", uri: files.uriOf(creates), options: { ignoreIfExists: true } } satisfies CreateFile];
  const moved = moves.map(({ from, to }): RenameFile => ({
    kind: "rename",
    oldUri: files.uriOf(from),
    newUri: files.uriOf(to),
  }));
  return { documentChanges: [...created, ...changes, ...moved] };
}

const START: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
