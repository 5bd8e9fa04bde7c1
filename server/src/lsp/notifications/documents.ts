/** `textDocument/didOpen`, `didChange` and `didClose`: buffers go into the session; nothing is computed here. */
import {
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type Connection,
  type TextDocumentContentChangeEvent,
} from "vscode-languageserver";
import { readDocumentUri, readFields, readInteger, readList, readRange, readString } from "../convert/params.js";
import { guardedNotification } from "../handler.js";
import type { Session } from "../session.js";

export function registerDocumentNotifications(connection: Connection, session: Session): void {
  connection.onNotification(DidOpenTextDocumentNotification.method, (params: unknown) =>
    guardedNotification(session, DidOpenTextDocumentNotification.method, () => {
      const document = readFields(readFields(params, "params")["textDocument"], "textDocument");
      const uri = readString(document["uri"], "uri");
      session.open(
        uri,
        readString(document["languageId"], "languageId"),
        readInteger(document["version"], "version"),
        readString(document["text"], "text"),
      );
    }),
  );
  connection.onNotification(DidChangeTextDocumentNotification.method, (params: unknown) =>
    guardedNotification(session, DidChangeTextDocumentNotification.method, () => {
      const fields = readFields(params, "params");
      const version = readInteger(readFields(fields["textDocument"], "textDocument")["version"], "version");
      session.change(
        readDocumentUri(fields),
        version,
        readList(fields["contentChanges"], "contentChanges").map(readChange),
      );
    }),
  );
  connection.onNotification(DidCloseTextDocumentNotification.method, (params: unknown) =>
    guardedNotification(session, DidCloseTextDocumentNotification.method, () =>
      session.close(readDocumentUri(readFields(params, "params"))),
    ),
  );
}

function readChange(value: unknown): TextDocumentContentChangeEvent {
  const fields = readFields(value, "contentChanges[]");
  const text = readString(fields["text"], "text");
  return fields["range"] === undefined ? { text } : { range: readRange(fields["range"], "range"), text };
}
