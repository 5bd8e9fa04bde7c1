/** `dossier export`: a briefing as a finished document or as data for other programs. */
import { basename, dirname, extname, join, resolve } from "node:path";
import { exportFeature } from "../../core/export/exportBriefing.js";
import { ExportError } from "../../export/exportError.js";
import { preparedFrom, renderFinished, writeExport, type PreparedExport } from "../../export/exportBriefing.js";
import { EXPORT_FORMATS, formatNamed, formatOfFile, type FormatDescription } from "../../export/formats.js";
import type { RenderOptions } from "../../export/renderExport.js";
import { ask } from "../../host/ask.js";
import { sha256 } from "../../host/digests.js";
import type { Command, CommandRequest, ExitCode } from "../command.js";
import { choice, UsageError } from "../command.js";
import { positionsOf } from "../positions.js";
import { reportText } from "../reporters/text.js";
import { dayOf } from "../day.js";
import type { Terminal } from "../terminal.js";
import { openCommandWorkspace, type CommandWorkspace } from "../workspace.js";

const FORMAT_NAMES = EXPORT_FORMATS.map(({ format }) => format).join("|");
/** `--out -`: the bytes go to standard output. */
const STANDARD_OUTPUT = "-";

export const exportCommand: Command = {
  name: "export",
  usage: `BRIEFING --to ${FORMAT_NAMES} [--out FILE] [--strict] [--template FILE.docx] [--font FILE.ttf] [--notes endnotes|footnotes] [--today DATE] [--workspace DIR] [--index DIR]`,
  summary:
    "the finished briefing; errors and warnings of the check are listed first, and --strict refuses where there are any",
  options: ["to", "format", "out", "strict", "template", "font", "notes", "today", "workspace", "index"],
  words: [1, 1],
  run: exportBriefing,
};

async function exportBriefing(request: CommandRequest): Promise<ExitCode> {
  const { options, terminal, words } = request;
  const description = formatOf(request);
  const render = renderOptions(request, description);
  const opened = await openCommandWorkspace(request, words);
  try {
    const { workspace } = opened.host.analysis();
    const file = opened.named[0] ?? "";
    const onRuleFailure = (rule: string, error: unknown): void => {
      terminal.complain(`error: the rule ${rule} failed: ${error instanceof Error ? error.message : String(error)}`);
    };
    const params = { file, sha256, today: dayOf(request), onRuleFailure };
    const answer = await ask(exportFeature, workspace, params, opened.index);
    if (answer === undefined) throw new UsageError(`${file} is no note: only notes and briefings are exported.`);
    const prepared = preparedFrom(answer);
    listFindings(prepared, opened, terminal);
    if (options.strict === true && prepared.findings.length > 0) {
      terminal.complain(`dossier: not exported, because --strict takes no errors and no warnings.`);
      return 1;
    }
    if (options.out === STANDARD_OUTPUT) {
      await writeToOutput(await renderFinished(prepared, description.format, render), description, terminal);
      return 0;
    }
    const target = resolve(terminal.cwd, options.out ?? targetBeside(words[0] ?? "", description));
    const { root } = opened;
    const bytes = await writeExport(prepared, { workspace, root, format: description.format, target, ...render });
    const { notes } = prepared.model.document;
    await terminal.write(`${target} (${(bytes / 1024).toFixed(1)} kB, ${String(notes.length)} notes)\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof ExportError)) throw error;
    for (const line of error.message.split("\n")) terminal.complain(`dossier: ${line}`);
    return 2;
  } finally {
    opened.close();
  }
}

/** `--to`, or `--format`, or what the name of the target ends in. */
function formatOf({ options }: CommandRequest): FormatDescription {
  const name = options.to ?? options.format;
  const found = name === undefined ? formatOfFile(options.out ?? "") : formatNamed(name);
  if (found !== undefined) return found;
  throw new UsageError(
    name === undefined
      ? `which format? Say --to ${FORMAT_NAMES}.`
      : `--to must be one of ${FORMAT_NAMES.replaceAll("|", ", ")}, not "${name}".`,
  );
}

function renderOptions({ options, terminal }: CommandRequest, { format }: FormatDescription): RenderOptions {
  if (options.template !== undefined && format !== "docx")
    throw new UsageError(`--template gives the styles of a Word document; it does not go with --to ${format}.`);
  if (options.font !== undefined && format !== "pdf")
    throw new UsageError(
      `--font gives a PDF the characters that its own font lacks; it does not go with --to ${format}.`,
    );
  const { DOSSIER_FONTS: fontFolder } = terminal.environment;
  const epoch = terminal.environment["SOURCE_DATE_EPOCH"];
  return {
    notes: choice("notes", options.notes, ["endnotes", "footnotes"], "endnotes"),
    ...(options.template === undefined ? {} : { template: resolve(terminal.cwd, options.template) }),
    ...(options.font === undefined ? {} : { font: resolve(terminal.cwd, options.font) }),
    ...(fontFolder === undefined ? {} : { fontFolder }),
    ...(epoch !== undefined && /^\d{1,11}$/u.test(epoch) ? { sourceDateEpoch: Number(epoch) } : {}),
  };
}

function targetBeside(briefing: string, { extension }: FormatDescription): string {
  return join(dirname(briefing), `${basename(briefing, extname(briefing))}${extension}`);
}

function listFindings({ findings, model }: PreparedExport, opened: CommandWorkspace, terminal: Terminal): void {
  if (findings.length === 0) return;
  const report = { diagnostics: findings, files: 1, claims: model.note.claims.length, positions: positionsOf(opened) };
  terminal.complain(reportText(report, { colour: false }).trimEnd());
}

async function writeToOutput(bytes: Uint8Array, { format }: FormatDescription, terminal: Terminal): Promise<void> {
  if (format === "docx" || format === "pdf")
    throw new ExportError(`${format} is no text: name a file with --out instead of standard output.`);
  await terminal.write(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
}
