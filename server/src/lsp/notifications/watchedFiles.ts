/** `workspace/didChangeWatchedFiles`: files that changed on disk are read again, one after another. */
import { DidChangeWatchedFilesNotification, FileChangeType, type Connection } from "vscode-languageserver";
import { readFields, readInteger, readList, readString } from "../convert/params.js";
import { guardedNotification } from "../handler.js";
import type { Loader } from "../loader.js";
import type { Session } from "../session.js";

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
      for (const entry of readList(readFields(params, "params")["changes"], "changes")) {
        const change = readFields(entry, "changes[]");
        await fileChanged(session, loader, readString(change["uri"], "uri"), readInteger(change["type"], "type"));
      }
      session.changed();
      loader.refresh();
    }),
  );
}

async function fileChanged(session: Session, loader: Loader, uri: string, type: number): Promise<void> {
  const located = session.locate(uri);
  if (located === undefined) return;
  const { root, file } = located;
  const role = root.roleOf(file);
  if (type === FileChangeType.Deleted && role === "none") {
    for (const below of root.filesBelow(file)) await root.readAgain(below);
    return;
  }
  await root.readAgain(file);
  if (type === FileChangeType.Created && role !== "article" && ARTICLE_LIKE.test(file)) loader.checkLayoutSoon(root);
  if (role === "registry") loader.loadSoon(root);
}
