/** `workspace/didChangeWatchedFiles`: files that changed on disk are read again, one after another. */
import { DidChangeWatchedFilesNotification, FileChangeType, type Connection } from "vscode-languageserver";
import { readFields, readInteger, readList, readString } from "../convert/params.js";
import { guardedNotification } from "../handler.js";
import type { Loader } from "../loader.js";
import type { FileId } from "../../core/model/fileId.js";
import type { Located, Session } from "../session.js";
import type { WorkspaceRoot } from "../workspaceRoot.js";

/** What the server asks clients to watch. */
export const WATCHED_GLOBS: readonly string[] = [
  "**/*.{md,txt,html,htm,pdf,docx,eml}",
  "**/*.source.yaml",
  "**/actors.yaml",
];

/** A new file of such a name may make its folder a corpus. */
const ARTICLE_LIKE = /\.(?:md|txt)$/iu;

export function registerWatchedFiles(connection: Connection, session: Session, loader: Loader): void {
  connection.onNotification(DidChangeWatchedFilesNotification.method, (params: unknown) =>
    guardedNotification(session, DidChangeWatchedFilesNotification.method, async () => {
      const changed = new Map<WorkspaceRoot, FileId[]>();
      for (const entry of readList(readFields(params, "params")["changes"], "changes")) {
        const change = readFields(entry, "changes[]");
        const located = session.locate(readString(change["uri"], "uri"));
        if (located === undefined) continue;
        const files = changed.get(located.root) ?? [];
        files.push(...filesChanged(located, loader, readInteger(change["type"], "type")));
        changed.set(located.root, files);
      }
      for (const [root, files] of changed) await root.readAgain(files);
      session.changed();
      loader.refresh();
    }),
  );
}

/** What is to be read again; asks for a whole reading where that is not enough. */
function filesChanged({ root, file }: Located, loader: Loader, type: number): readonly FileId[] {
  const role = root.roleOf(file);
  if (type === FileChangeType.Deleted && role === "none") return root.filesBelow(file);
  if (type === FileChangeType.Created && role !== "article" && ARTICLE_LIKE.test(file)) loader.checkLayoutSoon(root);
  if (role === "registry") loader.loadSoon(root);
  return [file];
}
