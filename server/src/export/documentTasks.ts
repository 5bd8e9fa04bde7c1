/** What the thread that makes Word and PDF is asked, and what it answers. */
import type { FinishedDocument } from "../core/export/types.js";
import type { ExportFormat } from "./formats.js";
import type { RenderOptions } from "./renderOptions.js";

export type DocumentFormat = Extract<ExportFormat, "docx" | "pdf">;

/** Rejects with an `ExportError` that says why the document cannot be made. */
export type RenderDocument = (
  format: DocumentFormat,
  document: FinishedDocument,
  options: RenderOptions,
) => Promise<Uint8Array>;

export interface DocumentTask {
  readonly id: number;
  readonly format: DocumentFormat;
  readonly document: FinishedDocument;
  readonly options: RenderOptions;
}

export type DocumentDone = { readonly id: number } & (
  | { readonly kind: "made"; readonly bytes: Uint8Array }
  /** Refused with a reason for the person who asked; failed where that was not foreseen. */
  | { readonly kind: "refused" | "failed"; readonly message: string }
);

/** What the thread is started with: tells it from others that the same bundle may be loaded in. */
export const DOCUMENTS_THREAD = { role: "documents" } as const;

export function isDocumentFormat(format: ExportFormat): format is DocumentFormat {
  return format === "docx" || format === "pdf";
}
