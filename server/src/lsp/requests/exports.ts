/** `dossier/exportCheck`, `dossier/export` and `dossier/preview`: the finished document of a briefing, checked, written and shown. */
import { resolve } from "node:path";
import { ErrorCodes, ResponseError } from "vscode-languageserver";
import { documentFeature, exportFeature } from "../../core/export/exportBriefing.js";
import { bodyHtml } from "../../core/export/html/bodyHtml.js";
import { STYLESHEET } from "../../core/export/html/stylesheet.js";
import { preparedFrom, unresolvedCitations, writeExport, type PreparedExport } from "../../export/exportBriefing.js";
import { isDocumentFormat } from "../../export/documentTasks.js";
import { renderHere, startDocumentsThread } from "../../export/documentsThread.js";
import { isExportError } from "../../export/exportError.js";
import { EXPORT_FORMATS, formatNamed, type ExportFormat } from "../../export/formats.js";
import { nodeClock } from "../../host/clock.js";
import { sha256 } from "../../host/digests.js";
import type {
  ExportCheckMethod,
  ExportCheckResult,
  ExportFinding,
  ExportMethod,
  ExportResult,
  PreviewMethod,
  PreviewResult,
} from "../../protocol/exports.js";
import { decodeDocument, type DocumentParams } from "../convert/documentParams.js";
import { readDocumentUri, readFields, readString } from "../convert/params.js";
import { toRange } from "../convert/position.js";
import { pathOfUri, systemPath } from "../convert/uri.js";
import type { DocumentContext, DocumentRequest } from "./request.js";

const CHECK: ExportCheckMethod = "dossier/exportCheck";
const EXPORT: ExportMethod = "dossier/export";
const PREVIEW: PreviewMethod = "dossier/preview";

const FORMATS = EXPORT_FORMATS.map(({ format, extension, summary }) => ({ format, extension, summary }));

export const exportCheckRequest: DocumentRequest<DocumentParams, ExportCheckResult> = {
  method: CHECK,
  decode: decodeDocument,
  nothing: { formats: FORMATS, findings: [], unresolved: [] },
  whenStale: "content-modified",
  async answer(context) {
    const prepared = await prepare(context);
    if (prepared === undefined) return { formats: [], findings: [], unresolved: [] };
    return {
      formats: FORMATS,
      findings: prepared.findings.map(({ severity, code, message, range }): ExportFinding => ({
        severity: severity === "error" ? "error" : "warning",
        code,
        message,
        range: toRange(context.lines, range),
      })),
      unresolved: unresolvedCitations(prepared.model),
    };
  },
};

interface ExportTask extends DocumentParams {
  readonly format: ExportFormat;
  /** Of the operating system. */
  readonly target: string;
  readonly template?: string;
  readonly font?: string;
  readonly notes: "endnotes" | "footnotes";
}

export const exportRequest: DocumentRequest<ExportTask, ExportResult> = {
  method: EXPORT,
  decode: decodeExport,
  nothing: { kind: "refused", reason: "This document belongs to no corpus." },
  whenStale: "content-modified",
  async answer(context, { format, target, template, font, notes }) {
    const { directory } = context.root;
    const prepared = await prepare(context);
    if (prepared === undefined) return { kind: "refused", reason: "Only notes and briefings are exported." };
    // The server goes on answering while a long document is made.
    const documents = isDocumentFormat(format) ? startDocumentsThread() : undefined;
    const options = {
      notes,
      ...(template === undefined ? {} : { template: resolve(directory, template) }),
      ...(font === undefined ? {} : { font: resolve(directory, font) }),
    };
    try {
      const request = { workspace: context.analysis.workspace, root: directory, format, target, options };
      const bytes = await writeExport(prepared, request, documents?.render ?? renderHere);
      return { kind: "written", bytes, notes: prepared.model.document.notes.length };
    } catch (error) {
      if (isExportError(error)) return { kind: "refused", reason: error.message };
      throw error;
    } finally {
      documents?.dispose();
    }
  },
};

export const previewRequest: DocumentRequest<DocumentParams, PreviewResult> = {
  method: PREVIEW,
  decode: decodeDocument,
  nothing: {},
  whenStale: "content-modified",
  async answer({ file, ask }) {
    const model = await ask(documentFeature, { file, sha256 });
    if (model === undefined) return {};
    const { title } = model.document;
    return { page: { title, body: bodyHtml(model.document, { places: true }), style: STYLESHEET } };
  },
};

async function prepare({ file, ask }: DocumentContext): Promise<PreparedExport | undefined> {
  const today = nodeClock.today();
  const answer = await ask(exportFeature, { file, sha256, today, onRuleFailure: alreadyLogged });
  return answer === undefined ? undefined : preparedFrom(answer);
}

/** The rules have run for the Problems panel: what failed there is in the log. */
function alreadyLogged(): void {
  // A rule that fails costs its own answer, never the export.
}

function decodeExport(params: unknown): ExportTask {
  const fields = readFields(params, "params");
  const format = formatNamed(readString(fields["format"], "format"))?.format;
  const target = pathOfUri(readString(fields["target"], "target"));
  if (format === undefined) throw new ResponseError(ErrorCodes.InvalidParams, "format must be one of the formats");
  if (target === undefined) throw new ResponseError(ErrorCodes.InvalidParams, "target must be a file URI");
  const path = (name: string): string | undefined => {
    const value = fields[name] === undefined ? "" : readString(fields[name], name);
    return value === "" ? undefined : value;
  };
  const template = path("template");
  const font = path("font");
  return {
    uri: readDocumentUri(fields),
    format,
    target: systemPath(target, process.platform),
    notes: fields["notes"] === "footnotes" ? "footnotes" : "endnotes",
    ...(template === undefined || format !== "docx" ? {} : { template }),
    ...(font === undefined || format !== "pdf" ? {} : { font }),
  };
}
