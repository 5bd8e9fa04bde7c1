/** The bundled server as an editor meets it: a process on the other end of a pipe. The only test code that speaks JSON-RPC. */
import assert from "node:assert/strict";
import { spawn, type ChildProcess } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageConnection,
} from "vscode-jsonrpc/node";
import type {
  ClientCapabilities,
  Diagnostic,
  DocumentDiagnosticReport,
  InitializeResult,
  Position,
  Range,
} from "vscode-languageserver-protocol";
import { LineIndex } from "../../server/src/core/text/lineIndex.js";

const SERVER = join(process.cwd(), "dist", "server.js");
const REQUEST_TIMEOUT_MILLIS = 60_000;

/** What VS Code says of itself, as far as this server asks; but it waits for lenses, hints and colours instead of being told to ask again. */
export const EDITOR_CAPABILITIES: ClientCapabilities = {
  textDocument: {
    hover: { contentFormat: ["markdown", "plaintext"] },
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix"] } }, isPreferredSupport: true },
    diagnostic: { relatedInformation: true, relatedDocumentSupport: false },
  },
  workspace: {
    workspaceFolders: true,
    configuration: true,
    workspaceEdit: { documentChanges: true, resourceOperations: ["create", "rename"] },
    applyEdit: true,
    diagnostics: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
  window: { workDoneProgress: true, showDocument: { support: true } },
};

export interface ServerOptions {
  readonly capabilities?: ClientCapabilities;
  /** Answer to `workspace/configuration`, or a promise of it; may be changed while the server runs. */
  readonly settings?: () => unknown;
  /** The language of the editor. */
  readonly locale?: string;
  /** Folder for what is kept between sessions. */
  readonly storage?: string;
}

/** One server over the given folders; `file` arguments are relative to the first of them, or absolute. */
export interface ServerProcess {
  readonly initialized: InitializeResult;
  readonly process: ChildProcess;
  readonly connection: MessageConnection;
  /** Methods of what the server sent by itself. */
  readonly received: readonly string[];
  /** What the server asked of the client, with its parameters. */
  readonly asked: readonly { readonly method: string; readonly params: unknown }[];
  readonly log: readonly string[];
  uri(file: string): string;
  request<Result>(method: string, params: unknown): Promise<Result>;
  notify(method: string, params: unknown): Promise<void>;
  /** Opens the file with the text on disk, or with another text. */
  open(file: string, text?: string): Promise<OpenDocument>;
  diagnostics(file: string): Promise<readonly Diagnostic[]>;
  report(file: string, previousResultId?: string): Promise<DocumentDiagnosticReport>;
  /** `shutdown` and `exit`; gives the exit code. */
  stop(): Promise<number | null>;
}

export interface OpenDocument {
  readonly uri: string;
  text(): string;
  /** The position inside the first occurrence of the words, at `|`; their start without one. */
  place(words: string): Position;
  range(words: string): Range;
  at(words: string): { readonly textDocument: { readonly uri: string }; readonly position: Position };
  /** Replaces the first occurrence of the words, incrementally. */
  replace(words: string, by: string): Promise<void>;
  textIn(range: Range): string;
  close(): Promise<void>;
}

export async function withServer(
  roots: readonly string[],
  use: (server: ServerProcess) => Promise<void>,
  options: ServerOptions = {},
): Promise<void> {
  const server = await startServer(roots, options);
  try {
    await use(server);
  } finally {
    if (server.process.exitCode === null) await server.stop();
  }
}

export async function startServer(roots: readonly string[], options: ServerOptions = {}): Promise<ServerProcess> {
  const child = spawn(process.execPath, [SERVER, "--stdio"], { stdio: ["pipe", "pipe", "pipe"] });
  const errors: string[] = [];
  child.stderr.on("data", (chunk: Buffer) => errors.push(chunk.toString()));
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const received: string[] = [];
  const asked: { readonly method: string; readonly params: unknown }[] = [];
  const log: string[] = errors;
  connection.onRequest((method, params) => {
    asked.push({ method, params });
    return answerServer(method, params, received, options);
  });
  connection.onNotification((method, params) => {
    received.push(method);
    if (method === "window/logMessage") log.push((params as { readonly message: string }).message);
  });
  connection.listen();
  const request = async <Result>(method: string, params: unknown): Promise<Result> =>
    await withTimeout(method, connection.sendRequest<Result>(method, params), log);
  const folders = roots.map((root) => ({ uri: folderUri(root), name: root }));
  const initialized = await request<InitializeResult>("initialize", {
    processId: process.pid,
    rootUri: folders[0]?.uri ?? null,
    workspaceFolders: folders,
    ...(options.storage === undefined ? {} : { initializationOptions: { storage: options.storage } }),
    capabilities: options.capabilities ?? EDITOR_CAPABILITIES,
    ...(options.locale === undefined ? {} : { locale: options.locale }),
  });
  await connection.sendNotification("initialized", {});
  const uri = (file: string): string => uriOf(roots[0] ?? "/", file);
  const report = async (file: string, previousResultId?: string): Promise<DocumentDiagnosticReport> =>
    await request("textDocument/diagnostic", {
      textDocument: { uri: uri(file) },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    });
  return {
    initialized,
    process: child,
    connection,
    received,
    asked,
    log,
    uri,
    request,
    report,
    notify: async (method, params) => {
      await connection.sendNotification(method, params);
    },
    open: async (file, text) =>
      await openDocument(
        connection,
        uri(file),
        text ?? (await readFile(file.startsWith("/") ? file : join(roots[0] ?? "/", file), "utf8")),
      ),
    diagnostics: async (file) => {
      const answer = await report(file);
      assert.equal(answer.kind, "full");
      return answer.items;
    },
    stop: async () => {
      await request("shutdown", undefined);
      const exited = new Promise<number | null>((resolve) => child.once("exit", resolve));
      await connection.sendNotification("exit");
      return await exited;
    },
  };
}

async function answerServer(
  method: string,
  params: unknown,
  received: string[],
  options: ServerOptions,
): Promise<unknown> {
  received.push(method);
  if (method === "workspace/applyEdit") return { applied: true };
  if (method === "window/showDocument") return { success: true };
  if (method !== "workspace/configuration") return null;
  const { items } = params as { readonly items: readonly unknown[] };
  return await Promise.all(items.map(async () => (await options.settings?.()) ?? null));
}

async function openDocument(connection: MessageConnection, uri: string, opened: string): Promise<OpenDocument> {
  let text = opened;
  let version = 1;
  await connection.sendNotification("textDocument/didOpen", {
    textDocument: { uri, languageId: "markdown", version, text },
  });
  const range = (words: string): Range => {
    const start = offsetOf(text, words);
    const lines = new LineIndex(text);
    return { start: lines.positionAt(start), end: lines.positionAt(start + words.length) };
  };
  const place = (words: string): Position => {
    const cursor = Math.max(0, words.indexOf("|"));
    return new LineIndex(text).positionAt(offsetOf(text, words.replace("|", "")) + cursor);
  };
  return {
    uri,
    text: () => text,
    range,
    place,
    at: (words) => ({ textDocument: { uri }, position: place(words) }),
    replace: async (words, by) => {
      const change = { range: range(words), text: by };
      text = text.replace(words, () => by);
      version++;
      await connection.sendNotification("textDocument/didChange", {
        textDocument: { uri, version },
        contentChanges: [change],
      });
    },
    textIn: ({ start, end }) => {
      const lines = new LineIndex(text);
      return text.slice(lines.offsetAt(start), lines.offsetAt(end));
    },
    close: async () => {
      await connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
    },
  };
}

function offsetOf(text: string, words: string): number {
  const offset = text.indexOf(words);
  assert.notEqual(offset, -1, `“${words}” stands in the document`);
  return offset;
}

function folderUri(root: string): string {
  return pathToFileURL(root).href;
}

function uriOf(root: string, file: string): string {
  return /^[a-z][\w+.-]+:/u.test(file) ? file : pathToFileURL(file.startsWith("/") ? file : join(root, file)).href;
}

async function withTimeout<Result>(method: string, answer: Promise<Result>, log: readonly string[]): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no answer to ${method}; the server said:\n${log.join("\n")}`));
    }, REQUEST_TIMEOUT_MILLIS);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
