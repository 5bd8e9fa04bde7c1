/** `check` for people: each finding with its words in their line and the passages on the other side. */
import type { TextRange } from "../../core/text/range.js";
import type { FileId } from "../../core/model/fileId.js";
import type { Diagnostic, RelatedPassage, Severity } from "../../core/rules/types.js";
import { printable } from "./printable.js";
import type { CheckReport } from "./report.js";
import { countByRule } from "./report.js";

export interface Style {
  readonly colour: boolean;
}

type Paint = (text: string) => string;

interface Palette {
  readonly severity: Readonly<Record<Severity, Paint>>;
  readonly strong: Paint;
  readonly faint: Paint;
  readonly place: Paint;
}

/** Characters of a line shown on either side of a finding, and of a finding itself. */
const CONTEXT = 30;
const LONGEST_EXCERPT = 110;
const MOST_RELATED = 4;

export function reportText(report: CheckReport, style: Style): string {
  const palette = paletteOf(style);
  const findings = report.diagnostics.map((diagnostic) => findingText(diagnostic, report, palette));
  return `${findings.join("\n")}${findings.length > 0 ? "\n" : ""}${summaryText(report, palette)}\n`;
}

function findingText(diagnostic: Diagnostic, report: CheckReport, palette: Palette): string {
  const place = palette.strong(placeText(diagnostic.file, diagnostic.range, report));
  const severity = palette.severity[diagnostic.severity];
  const kind = diagnostic.kind === undefined ? "" : palette.faint(` (${diagnostic.kind})`);
  const lines = [
    `${place} ${severity(diagnostic.severity)} ${palette.strong(diagnostic.code)}${kind}`,
    `  ${printable(diagnostic.message)}`,
    ...excerptLines(diagnostic, report, palette),
    ...diagnostic.related.slice(0, MOST_RELATED).flatMap((passage) => relatedLines(passage, report, palette)),
  ];
  return `${lines.join("\n")}\n`;
}

function excerptLines(diagnostic: Diagnostic, report: CheckReport, palette: Palette): readonly string[] {
  const { start, end } = report.positions.range(diagnostic.file, diagnostic.range);
  const line = report.positions.lineText(diagnostic.file, start.line);
  const endCharacter = end.line === start.line ? end.character : line.length;
  const before = line.slice(Math.max(0, start.character - CONTEXT), start.character);
  const words = shortened(line.slice(start.character, endCharacter));
  const after = line.slice(endCharacter, endCharacter + CONTEXT);
  const lead = `${start.character > CONTEXT ? "…" : ""}${printable(before)}`.replace(/^ /u, "");
  const marked = printable(words);
  const tail = `${printable(after)}${line.length > endCharacter + CONTEXT || end.line > start.line ? "…" : ""}`;
  const number = String(start.line + 1);
  const gutter = palette.faint(`${" ".repeat(number.length)} │`);
  const paint = palette.severity[diagnostic.severity];
  const underline = marked === "" ? "^" : "~".repeat([...marked].length);
  return [
    `  ${palette.faint(`${number} │`)} ${palette.faint(lead)}${marked}${palette.faint(tail)}`,
    `  ${gutter} ${" ".repeat([...lead].length)}${paint(underline)}`,
  ];
}

function relatedLines(passage: RelatedPassage, report: CheckReport, palette: Palette): readonly string[] {
  const place = palette.place(placeText(passage.file, passage.range, report));
  const words = passage.text.trim() === "" ? [] : [`      ${palette.faint(`“${printable(passage.text.trim())}”`)}`];
  return [`    ↳ ${place} ${printable(passage.message)}`, ...words];
}

function placeText(file: FileId, range: TextRange, report: CheckReport): string {
  const { start } = report.positions.range(file, range);
  return `${printable(file)}:${String(start.line + 1)}:${String(start.character + 1)}`;
}

function shortened(text: string): string {
  if (text.length <= LONGEST_EXCERPT) return text;
  const half = LONGEST_EXCERPT / 2;
  return `${text.slice(0, half)} … ${text.slice(-half)}`;
}

function summaryText(report: CheckReport, palette: Palette): string {
  const scope = `${counted(report.claims, "claim")} in ${counted(report.files, "note")}`;
  if (report.diagnostics.length === 0) return palette.strong(`No findings. ${scope} checked.`);
  const rules = countByRule(report.diagnostics).map(([rule, count]) => `  ${String(count).padStart(3)} ${rule}`);
  return [palette.strong(`${counted(report.diagnostics.length, "finding")}. ${scope} checked.`), ...rules].join("\n");
}

function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? "" : "s"}`;
}

function paletteOf({ colour }: Style): Palette {
  const paint = (code: string): Paint =>
    colour ? (text) => (text === "" ? "" : `\u001b[${code}m${text}\u001b[0m`) : (text) => text;
  return {
    severity: { error: paint("31;1"), warning: paint("33"), info: paint("36"), hint: paint("2") },
    strong: paint("1"),
    faint: paint("2"),
    place: paint("36"),
  };
}
