/** What the server and its client say to each other about finished documents: what stands against an export, the export, the preview. */
import type { ProtocolRange } from "./protocol.js";

export type ExportCheckMethod = "dossier/exportCheck";
export type ExportMethod = "dossier/export";
export type PreviewMethod = "dossier/preview";

export interface ExportDocumentParams {
  readonly textDocument: { readonly uri: string };
}

export interface ExportFormatItem {
  readonly format: string;
  /** What a file of it ends in, the dot included. */
  readonly extension: string;
  readonly summary: string;
}

export interface ExportFinding {
  readonly severity: "error" | "warning";
  readonly code: string;
  readonly message: string;
  readonly range: ProtocolRange;
}

/** The formats there are, and what the check says; `unresolved` citations make every export fail. */
export interface ExportCheckResult {
  readonly formats: readonly ExportFormatItem[];
  readonly findings: readonly ExportFinding[];
  /** One line each: file, line, column and the key. */
  readonly unresolved: readonly string[];
}

export interface ExportParams extends ExportDocumentParams {
  readonly format: string;
  /** A file URI. */
  readonly target: string;
  /** Path of a Word template; relative to the workspace folder or absolute. */
  readonly template?: string;
  /** Path of a font for what the PDF's own font lacks. */
  readonly font?: string;
  readonly notes: "endnotes" | "footnotes";
}

export type ExportResult =
  | { readonly kind: "written"; readonly bytes: number; readonly notes: number }
  | { readonly kind: "refused"; readonly reason: string };

/** The finished document as HTML: every block says where it was written (`data-start`, `data-end`: UTF-16 offsets of the note). */
export interface PreviewResult {
  /** Absent for a document that is no note. */
  readonly page?: { readonly title: string; readonly body: string; readonly style: string };
}
