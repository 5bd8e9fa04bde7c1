/** `check --format json`: version 1 of a public format; fields are added, never changed. */
import type { Diagnostic } from "../../core/rules/types.js";
import type { CheckReport } from "./report.js";
import { countByRule } from "./report.js";

export function reportJson(report: CheckReport): string {
  const record = {
    version: 1,
    summary: {
      files: report.files,
      claims: report.claims,
      byRule: Object.fromEntries(countByRule(report.diagnostics)),
    },
    diagnostics: report.diagnostics.map((diagnostic) => diagnosticRecord(diagnostic, report)),
  };
  return `${JSON.stringify(record)}\n`;
}

function diagnosticRecord(diagnostic: Diagnostic, { positions }: CheckReport) {
  const { file, range, severity, code, message, kind, related } = diagnostic;
  return {
    file,
    range: positions.range(file, range),
    severity,
    code,
    message,
    kind,
    related: related.map((passage) => ({
      file: passage.file,
      range: positions.range(passage.file, passage.range),
      text: passage.text,
      message: passage.message,
    })),
  };
}
