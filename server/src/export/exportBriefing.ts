/** Exports one briefing: asks for the finished document, refuses what is not finished, renders it and writes it whole. */
import { relative, sep } from "node:path";
import type { ExportAnswer } from "../core/export/exportBriefing.js";
import { citationsOf } from "../core/export/notes.js";
import type { ExportModel, UnresolvedNote } from "../core/export/types.js";
import type { FileId } from "../core/model/fileId.js";
import type { Diagnostic } from "../core/rules/types.js";
import { LineIndex } from "../core/text/lineIndex.js";
import type { Workspace } from "../core/workspace/types.js";
import { sha256 } from "../host/digests.js";
import type { RenderDocument } from "./documentTasks.js";
import { ExportError } from "./exportError.js";
import type { ExportFormat } from "./formats.js";
import { renderExport } from "./renderExport.js";
import type { RenderOptions } from "./renderOptions.js";
import { writeWhole } from "./writeWhole.js";

/** What an export is made from, and what stands against it. */
export interface PreparedExport extends ExportAnswer {
  /** Errors and warnings of the check, in the order of the text. */
  readonly findings: readonly Diagnostic[];
}

export function preparedFrom(answer: ExportAnswer): PreparedExport {
  const findings = answer.diagnostics.filter(({ severity }) => severity === "error" || severity === "warning");
  return { ...answer, findings };
}

/** One line for each citation that leads nowhere, with file, line and column; a document with such a note is not finished. */
export function unresolvedCitations({ document, note }: ExportModel): readonly string[] {
  const lines = new LineIndex(note.text);
  return citationsOf(document.notes).flatMap((entry) =>
    entry.kind === "unresolved" ? [unresolvedText(entry, lines, note.file)] : [],
  );
}

function unresolvedText({ range, key, suggestions }: UnresolvedNote, lines: LineIndex, file: FileId): string {
  const { line, character } = lines.positionAt(range.start);
  const near = suggestions.length === 0 ? "" : ` Nearest: ${suggestions.map((other) => `@${other}`).join(", ")}.`;
  return `${file}:${String(line + 1)}:${String(character + 1)}: no source has the key “@${key}”.${near}`;
}

export interface WriteRequest {
  readonly options: RenderOptions;
  readonly workspace: Workspace;
  /** Absolute path of the workspace's folder. */
  readonly root: string;
  readonly format: ExportFormat;
  /** Absolute path. */
  readonly target: string;
}

/** The number of bytes written; an `ExportError` says why nothing was. */
export async function writeExport(
  prepared: PreparedExport,
  request: WriteRequest,
  renderDocument: RenderDocument,
): Promise<number> {
  const [bytes = 0] = await writeExports(prepared, [request], renderDocument);
  return bytes;
}

/** The number of bytes of each file. All are made before the first is written: where one cannot be made, an `ExportError` says why none was written. */
export async function writeExports(
  prepared: PreparedExport,
  requests: readonly WriteRequest[],
  renderDocument: RenderDocument,
): Promise<readonly number[]> {
  requests.forEach(refuseOwnFiles);
  const finished: { readonly target: string; readonly bytes: Uint8Array }[] = [];
  for (const request of requests) {
    const bytes = await renderFinished(prepared, request.format, request.options, renderDocument);
    finished.push({ target: request.target, bytes });
  }
  for (const { target, bytes } of finished) await writeWhole(target, bytes);
  return finished.map(({ bytes }) => bytes.length);
}

export async function renderFinished(
  { model }: PreparedExport,
  format: ExportFormat,
  options: RenderOptions,
  renderDocument: RenderDocument,
): Promise<Uint8Array> {
  const unresolved = unresolvedCitations(model);
  if (unresolved.length > 0) throw new ExportError(unresolved.join("\n"));
  return await renderExport(format, { model, sha256 }, options, renderDocument);
}

/** Notes, articles and the registry are the analyst's: no export goes over them. */
function refuseOwnFiles({ workspace, root, target }: WriteRequest): void {
  const file = relative(root, target).replaceAll(sep, "/");
  const isOwn = workspace.notes.has(file) || workspace.articles.has(file) || workspace.registry?.file === file;
  if (isOwn) throw new ExportError(`${target} is a file of the workspace: choose another name for the export.`);
}
