/** `textDocument/diagnostic`: what rules and the reader found in one document. */
import {
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
  type DocumentDiagnosticReport,
} from "vscode-languageserver";
import type { DiagnosticReports } from "../diagnosticReports.js";
import type { DiagnosticsInFull } from "../diagnosticsInFull.js";
import { readDocumentUri, readFields, readString } from "../convert/params.js";
import type { DocumentRequest } from "./request.js";

export interface DiagnosticParams {
  readonly uri: string;
  readonly previousResultId: string | undefined;
}

/** An editor that cannot be told to ask again waits for the search of the whole corpus. */
export function diagnosticRequest(
  reports: DiagnosticReports,
  inFull: DiagnosticsInFull,
): DocumentRequest<DiagnosticParams, DocumentDiagnosticReport> {
  return {
    method: DocumentDiagnosticRequest.method,
    decode: (params) => {
      const fields = readFields(params, "params");
      const previous = fields["previousResultId"];
      return {
        uri: readDocumentUri(fields),
        previousResultId:
          previous === undefined || previous === null ? undefined : readString(previous, "previousResultId"),
      };
    },
    nothing: { kind: DocumentDiagnosticReportKind.Full, items: [] },
    whenStale: "server-cancelled",
    urgency: "document",
    async answer({ root, file, analysis, client }, { previousResultId }) {
      inFull.asked(root, file);
      const report = client.diagnosticRefresh
        ? await reports.first(root, file, analysis)
        : await reports.of(root, file, analysis, "document");
      inFull.shown(root, file, report);
      const { resultId, items } = report;
      if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
      return { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...items] };
    },
  };
}
