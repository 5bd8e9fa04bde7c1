/** `workspace/didChangeWorkspaceFolders`: folders come and go while the server runs. */
import { DidChangeWorkspaceFoldersNotification, type Connection } from "vscode-languageserver";
import { readFields, readList, readString } from "../convert/params.js";
import { guardedNotification } from "../handler.js";
import type { Loader } from "../loader.js";
import type { Session } from "../session.js";

export function registerWorkspaceFolders(connection: Connection, session: Session, loader: Loader): void {
  connection.onNotification(DidChangeWorkspaceFoldersNotification.method, (params: unknown) =>
    guardedNotification(session, DidChangeWorkspaceFoldersNotification.method, async () => {
      const event = readFields(readFields(params, "params")["event"], "event");
      for (const uri of readUris(event["removed"], "removed")) await session.removeRoot(uri);
      for (const uri of readUris(event["added"], "added")) {
        const root = session.addRoot(uri);
        if (root !== undefined) await loader.start(root);
      }
      session.handOverDocuments();
      session.changed();
    }),
  );
}

function readUris(value: unknown, name: string): readonly string[] {
  return readList(value, name).map((folder) => readString(readFields(folder, name)["uri"], `${name}.uri`));
}
