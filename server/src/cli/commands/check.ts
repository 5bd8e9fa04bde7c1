/** `dossier check`: every diagnostic of the notes, as the Problems panel shows them. */
import { diagnosticsFeature } from "../../core/analysis/diagnostics.js";
import type { CalendarDay } from "../../core/language/dates/types.js";
import { LineIndex } from "../../core/text/lineIndex.js";
import type { FileId } from "../../core/model/fileId.js";
import type { Diagnostic, Severity } from "../../core/rules/types.js";
import { ask } from "../../host/ask.js";
import type { Command, CommandOptions, CommandRequest, ExitCode } from "../command.js";
import { choice, UsageError } from "../command.js";
import { dayOf } from "../day.js";
import { positionsOf } from "../positions.js";
import { reportJson } from "../reporters/json.js";
import type { CheckReport } from "../reporters/report.js";
import { reaches } from "../reporters/report.js";
import { reportSarif } from "../reporters/sarif.js";
import { reportText } from "../reporters/text.js";
import type { Terminal } from "../terminal.js";
import type { CommandWorkspace } from "../workspace.js";
import { openCommandWorkspace } from "../workspace.js";

const FORMATS = ["text", "json", "sarif"] as const;
const LEVELS: readonly Severity[] = ["error", "warning", "info", "hint"];

export const checkCommand: Command = {
  name: "check",
  usage:
    "[FILE…] [--workspace DIR] [--index DIR] [--format text|json|sarif] [--level error|warning|info|hint] [--today DATE] [--color | --no-color]",
  summary: "all diagnostics of the notes; exit code 1 where one is at or above the level (warning)",
  options: ["workspace", "index", "format", "level", "today", "color", "no-color"],
  words: [0, 10_000],
  run: check,
};

async function check(request: CommandRequest): Promise<ExitCode> {
  const { options, terminal, words } = request;
  const format = choice("format", options.format, FORMATS, "text");
  const level = choice("level", options.level, LEVELS, "warning");
  const workspace = await openCommandWorkspace(request, words);
  try {
    complainAboutFiles(workspace, terminal);
    const report = await reportOf(workspace, terminal, dayOf(request));
    await terminal.write(rendered(report, format, wantsColour(options, terminal)));
    return report.diagnostics.some((diagnostic) => reaches(diagnostic.severity, level)) ? 1 : 0;
  } finally {
    workspace.close();
  }
}

async function reportOf(workspace: CommandWorkspace, terminal: Terminal, today: CalendarDay): Promise<CheckReport> {
  const { workspace: world } = workspace.host.analysis();
  const files = workspace.named.length > 0 ? workspace.named : [...world.notes.keys()].sort();
  const diagnostics: Diagnostic[] = [];
  const onRuleFailure = (rule: string, error: unknown): void => {
    terminal.complain(`error: the rule ${rule} failed: ${error instanceof Error ? error.message : String(error)}`);
  };
  for (const file of files) {
    if (!world.notes.has(file)) throw new UsageError(`${file} is no note: only notes and briefings are checked.`);
    diagnostics.push(...(await ask(diagnosticsFeature, world, { file, today, onRuleFailure }, workspace.index)));
  }
  const claims = files.reduce((total, file) => total + (world.notes.get(file)?.claims.length ?? 0), 0);
  return { diagnostics, files: files.length, claims, positions: positionsOf(workspace) };
}

function rendered(report: CheckReport, format: (typeof FORMATS)[number], colour: boolean): string {
  switch (format) {
    case "text":
      return reportText(report, { colour });
    case "json":
      return reportJson(report);
    case "sarif":
      return reportSarif(report);
  }
}

/** What the command line says comes first, then https://no-color.org, then what the output is. */
function wantsColour(options: CommandOptions, terminal: Terminal): boolean {
  if (options["no-color"] === true) return false;
  if (options.color === true) return true;
  const { NO_COLOR: refused } = terminal.environment;
  return terminal.isTerminal && (refused === undefined || refused === "");
}

/** Problems of the files themselves are no findings about the analyst's text: they go to standard error, with file and line. */
function complainAboutFiles(workspace: CommandWorkspace, terminal: Terminal): void {
  for (const [file, problems] of workspace.problems) {
    for (const { message, range } of problems)
      terminal.complain(
        `warning: ${file}${range === undefined ? "" : `:${lineOf(workspace, file, range.start)}`}: ${message}`,
      );
  }
}

function lineOf(workspace: CommandWorkspace, file: FileId, offset: number): string {
  return String(new LineIndex(workspace.text(file) ?? "").positionAt(offset).line + 1);
}
