/**
 * Word and PDF: a bundle of its own, because their libraries weigh more than the rest of the program together. It is loaded by the program
 * that needs them, or runs as a thread and makes one document after the other.
 */
import { parentPort, workerData, type MessagePort } from "node:worker_threads";
import type { FinishedDocument } from "../../core/export/types.js";
import { DOCUMENTS_THREAD, type DocumentDone, type DocumentFormat, type DocumentTask } from "../documentTasks.js";
import { isExportError } from "../exportError.js";
import type { RenderOptions } from "../renderOptions.js";
import { renderDocx } from "./docx/renderDocx.js";
import { renderPdf } from "./pdf/renderPdf.js";

export const renderers: Readonly<
  Record<DocumentFormat, (document: FinishedDocument, options: RenderOptions) => Promise<Uint8Array>>
> = { docx: renderDocx, pdf: renderPdf };

if (parentPort !== null && isDocumentsThread(workerData)) serveDocuments(parentPort);

function isDocumentsThread(data: unknown): boolean {
  return typeof data === "object" && data !== null && "role" in data && data.role === DOCUMENTS_THREAD.role;
}

function serveDocuments(port: MessagePort): void {
  port.on("message", (task: DocumentTask) => {
    void done(task).then((answer) => {
      port.postMessage(answer);
    });
  });
}

async function done({ id, format, document, options }: DocumentTask): Promise<DocumentDone> {
  try {
    return { id, kind: "made", bytes: await renderers[format](document, options) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { id, kind: isExportError(error) ? "refused" : "failed", message };
  }
}
