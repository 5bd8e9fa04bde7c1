/**
 * Word and PDF, made in a thread of their own: whoever asks goes on with other work meanwhile, and a language server goes on answering.
 * Where the bundle of that thread is not beside the program, as in tests, they are made where they are asked for.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { DOCUMENTS_THREAD, type DocumentDone, type DocumentTask, type RenderDocument } from "./documentTasks.js";
import { ExportError } from "./exportError.js";

export interface DocumentsThread {
  readonly render: RenderDocument;
  /** Ends the thread; what is not made by then never is. */
  readonly dispose: () => void;
}

/** The libraries are loaded at once, so that they are there when the document is. */
export function startDocumentsThread(): DocumentsThread {
  const script = scriptBeside();
  return script === undefined ? { render: renderHere, dispose: () => undefined } : startThread(script);
}

export const renderHere: RenderDocument = async (format, document, options) => {
  const { renderers } = await import("./documents/documents.js");
  return await renderers[format](document, options);
};

/** What it holds beside the program that started it counts twice: young objects are given up early. */
const LIMITS = { maxYoungGenerationSizeMb: 16 };

interface Waiting {
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

function startThread(script: string): DocumentsThread {
  const thread = new Worker(script, { workerData: DOCUMENTS_THREAD, resourceLimits: LIMITS });
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let ended: Error | undefined;
  const fail = (error: Error): void => {
    ended ??= error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  thread.on("message", (done: DocumentDone) => {
    const asked = waiting.get(done.id);
    waiting.delete(done.id);
    if (done.kind === "made") asked?.resolve(done.bytes);
    else asked?.reject(done.kind === "refused" ? new ExportError(done.message) : new Error(done.message));
  });
  thread.on("error", fail);
  thread.on("exit", () => {
    fail(new Error("The thread that makes documents ended."));
  });
  // It waits for its next task; nobody waits for it.
  thread.unref();
  return {
    render: (format, document, options) =>
      new Promise((resolve, reject) => {
        if (ended !== undefined) {
          reject(ended);
          return;
        }
        const id = ++lastId;
        waiting.set(id, { resolve, reject });
        thread.ref();
        thread.postMessage({ id, format, document, options } satisfies DocumentTask);
      }),
    dispose: () => void thread.terminate(),
  };
}

function scriptBeside(): string | undefined {
  // The programs are bundles of CommonJS; the tests are not.
  const script = typeof __dirname === "string" ? join(__dirname, "documents.js") : undefined;
  return script !== undefined && existsSync(script) ? script : undefined;
}
