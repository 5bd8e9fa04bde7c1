/**
 * One wrapper around every request: decode, find the root, wait for its corpus, take a snapshot, answer, and turn whatever goes
 * wrong into the protocol's error codes. Errors are logged here and nowhere else, with method, file and revision.
 */
import {
  ErrorCodes,
  LSPErrorCodes,
  ProgressType,
  ResponseError,
  type CancellationToken,
  type Connection,
} from "vscode-languageserver";
import { ask } from "../host/ask.js";
import { fileView } from "./convert/fileView.js";
import { readFields } from "./convert/params.js";
import type { DocumentContext, DocumentRequest } from "./requests/request.js";
import type { Located, Session } from "./session.js";

export function registerDocumentRequest<Params, Result>(
  connection: Connection,
  session: Session,
  request: DocumentRequest<Params, Result>,
): void {
  connection.onRequest(request.method, async (raw: unknown, token: CancellationToken) => {
    const params = request.decode(raw);
    const located = session.locate(params.uri);
    if (located === undefined) return request.nothing;
    if (!session.wasRead(located.root) && request.isAskedAgain?.(session.client) === true) return request.nothing;
    return await guarded(session, request.method, located, async () => {
      await settled(located.root.loaded, token);
      return await session.turns.run(request.urgency ?? "person", async () => {
        const wanted = (): void => {
          checkWanted(session, located, request.whenStale, token);
        };
        const context = await createContext(session, located, wanted, pieceSender(connection, raw));
        if (context === undefined) return request.nothing;
        const result = await request.answer(context, params);
        wanted();
        return result;
      });
    });
  });
}

/** Runs `work`; an error that is no protocol answer is logged once and becomes `InternalError`. */
export async function guarded<Result>(
  session: Session,
  method: string,
  located: Located | undefined,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ResponseError) throw error;
    const where = located === undefined ? "" : ` ${located.file} @${String(located.root.revision)}`;
    session.log.error(`${method}${where}: ${describe(error)}`);
    throw new ResponseError(
      ErrorCodes.InternalError,
      `${method} failed: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** A notification has nobody to answer: whatever goes wrong is logged, and the session goes on. */
export async function guardedNotification(
  session: Session,
  method: string,
  work: () => void | Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    session.log.error(`${method}: ${describe(error)}`);
  }
}

export function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

export function checkCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested)
    throw new ResponseError(LSPErrorCodes.RequestCancelled, "The request was cancelled");
}

/** Waits for `promise` unless the request is cancelled first. */
export async function settled(promise: Promise<void>, token: CancellationToken): Promise<void> {
  checkCancelled(token);
  let stop: (() => void) | undefined;
  const cancelled = new Promise<void>((resolve) => {
    const listener = token.onCancellationRequested(() => {
      resolve();
    });
    stop = () => {
      listener.dispose();
    };
  });
  await Promise.race([promise, cancelled]);
  stop?.();
  checkCancelled(token);
}

async function createContext(
  session: Session,
  located: Located,
  checkWanted: () => void,
  sendPiece: DocumentContext["sendPiece"],
): Promise<DocumentContext | undefined> {
  const { root, file, uri } = located;
  const analysis = await root.snapshot();
  const files = fileView(session, root);
  const lines = await files.linesOf(file);
  if (lines === undefined) return undefined;
  checkWanted();
  return {
    root,
    file,
    uri,
    lines,
    analysis,
    client: session.client,
    files,
    sendPiece,
    checkWanted,
    async ask(feature, params) {
      const answer = await ask(feature, analysis.workspace, params, root.index);
      checkWanted();
      return answer;
    },
  };
}

/** Undefined where the client wants the answer as a whole. */
function pieceSender(connection: Connection, params: unknown): DocumentContext["sendPiece"] {
  const token = readFields(params, "params")["partialResultToken"];
  if (typeof token !== "string" && typeof token !== "number") return undefined;
  return (piece) => void connection.sendProgress(PIECES, token, piece);
}

const PIECES = new ProgressType<readonly unknown[]>();

type StalePolicy = DocumentRequest<unknown, unknown>["whenStale"];

function checkWanted(
  session: Session,
  { uri, version }: Located,
  whenStale: StalePolicy,
  token: CancellationToken,
): void {
  checkCancelled(token);
  if (session.versionOf(uri) === version) return;
  if (whenStale === "content-modified")
    throw new ResponseError(LSPErrorCodes.ContentModified, "The document changed meanwhile");
  throw new ResponseError(LSPErrorCodes.ServerCancelled, "The document changed meanwhile", { retriggerRequest: true });
}
