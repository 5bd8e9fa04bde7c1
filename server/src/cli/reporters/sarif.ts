/** `check --format sarif`: SARIF 2.1.0 (OASIS), as code-scanning services read it. */
import type { TextRange } from "../../core/text/range.js";
import type { FileId } from "../../core/model/fileId.js";
import { RULES } from "../../core/rules/registry.js";
import type { Diagnostic, Rule, Severity } from "../../core/rules/types.js";
import { VERSION } from "../version.js";
import type { CheckReport } from "./report.js";

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

export function reportSarif(report: CheckReport): string {
  const log = {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "Dossier", version: VERSION, rules: RULES.map(ruleRecord) } },
        columnKind: "utf16CodeUnits",
        results: report.diagnostics.map((diagnostic) => resultRecord(diagnostic, report)),
      },
    ],
  };
  return `${JSON.stringify(log)}\n`;
}

function ruleRecord(rule: Rule) {
  return {
    id: rule.name,
    shortDescription: { text: rule.summary },
    fullDescription: { text: rule.summary },
    help: { text: rule.page, markdown: rule.page },
    defaultConfiguration: { enabled: rule.offByDefault !== true, level: levelOf(rule.severity) },
    properties: { group: rule.group },
  };
}

function resultRecord(diagnostic: Diagnostic, report: CheckReport) {
  return {
    ruleId: diagnostic.code,
    ruleIndex: RULES.findIndex((rule) => rule.name === diagnostic.code),
    level: levelOf(diagnostic.severity),
    message: { text: diagnostic.message },
    locations: [{ physicalLocation: placeOf(diagnostic.file, diagnostic.range, report) }],
    relatedLocations: diagnostic.related.map((passage, id) => ({
      id,
      physicalLocation: placeOf(passage.file, passage.range, report),
      message: { text: passage.message },
    })),
  };
}

/** SARIF counts lines and columns from one. */
function placeOf(file: FileId, range: TextRange, { positions }: CheckReport) {
  const { start, end } = positions.range(file, range);
  return {
    artifactLocation: { uri: file.split("/").map(encodeURIComponent).join("/") },
    region: {
      startLine: start.line + 1,
      startColumn: start.character + 1,
      endLine: end.line + 1,
      endColumn: end.character + 1,
    },
  };
}

function levelOf(severity: Severity): "error" | "warning" | "note" {
  switch (severity) {
    case "error":
    case "warning":
      return severity;
    case "info":
    case "hint":
      return "note";
  }
}
