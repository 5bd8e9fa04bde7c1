/** Between the core's findings and the protocol's diagnostics. */
import { DiagnosticSeverity, type Diagnostic, type DiagnosticRelatedInformation } from "vscode-languageserver";
import { LineIndex } from "../../core/text/lineIndex.js";
import { textRange } from "../../core/text/range.js";
import type { FileProblem } from "../../core/model/problem.js";
import type { Diagnostic as Finding, Severity } from "../../core/rules/types.js";
import { toLocation, type FileView } from "./fileView.js";
import { toRange } from "./position.js";

export const DIAGNOSTIC_SOURCE = "dossier";

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The file was left out, so whatever it says is missing from every answer. */
const LEFT_OUT: ReadonlySet<FileProblem["code"]> = new Set(["unreadable", "too-large", "binary"]);

export async function toDiagnostic(
  files: FileView,
  lines: LineIndex,
  finding: Finding,
  withRelated: boolean,
): Promise<Diagnostic> {
  const related = withRelated ? await Promise.all(finding.related.map((passage) => toRelated(files, passage))) : [];
  return {
    range: toRange(lines, finding.range),
    severity: SEVERITIES[finding.severity],
    code: finding.code,
    source: DIAGNOSTIC_SOURCE,
    message: finding.message,
    ...(related.length === 0 ? {} : { relatedInformation: related }),
    ...(finding.kind === undefined ? {} : { data: { kind: finding.kind } }),
  };
}

/** A fault of the file itself; on its first line where no place is known. */
export function problemToDiagnostic(lines: LineIndex | undefined, problem: FileProblem): Diagnostic {
  const table = lines ?? new LineIndex("");
  return {
    range: toRange(table, problem.range ?? (lines === undefined ? textRange(0, 0) : table.lineRange(0))),
    severity: LEFT_OUT.has(problem.code) ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    code: problem.code,
    source: DIAGNOSTIC_SOURCE,
    message: problem.message,
  };
}

async function toRelated(files: FileView, passage: Finding["related"][number]): Promise<DiagnosticRelatedInformation> {
  return { location: await toLocation(files, passage), message: passage.message };
}
