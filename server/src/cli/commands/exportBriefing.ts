/** `dossier export`: a briefing as a finished document or as data for other programs. */
import { basename, dirname, extname, join, resolve } from "node:path";
import { exportFeature } from "../../core/export/exportBriefing.js";
import type { ExportModel } from "../../core/export/types.js";
import { isDocumentFormat, type DocumentFormat, type RenderDocument } from "../../export/documentTasks.js";
import { renderHere, startDocumentsThread } from "../../export/documentsThread.js";
import { ExportError, isExportError } from "../../export/exportError.js";
import {
  preparedFrom,
  renderFinished,
  unresolvedCitations,
  writeExports,
  type PreparedExport,
} from "../../export/exportBriefing.js";
import { EXPORT_FORMATS, formatNamed, formatOfFile, type FormatDescription } from "../../export/formats.js";
import type { RenderOptions } from "../../export/renderOptions.js";
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
const ALL_FORMATS = "all";
/** `--out -`: the bytes go to standard output. */
const STANDARD_OUTPUT = "-";

export const exportCommand: Command = {
  name: "export",
  usage: `BRIEFING --to ${FORMAT_NAMES}|FORMAT,FORMAT…|all [--out FILE] [--strict] [--template FILE.docx] [--font FILE.ttf] [--notes endnotes|footnotes] [--today DATE] [--workspace DIR] [--index DIR]`,
  summary:
    "the finished briefing; errors and warnings of the check are listed first, and --strict refuses where there are any",
  options: ["to", "format", "out", "strict", "template", "font", "notes", "today", "workspace", "index"],
  words: [1, 1],
  run: exportBriefing,
};

async function exportBriefing(request: CommandRequest): Promise<ExitCode> {
  const { words } = request;
  const descriptions = formatsOf(request);
  const render = renderOptions(request, descriptions);
  const early = renderEarly(
    descriptions.flatMap(({ format }) => (isDocumentFormat(format) ? [format] : [])),
    render,
  );
  try {
    return await exportFrom(await openCommandWorkspace(request, words), request, { descriptions, render, early });
  } finally {
    early.dispose();
  }
}

interface Wanted {
  readonly descriptions: readonly FormatDescription[];
  readonly render: RenderOptions;
  readonly early: EarlyRendering;
}

async function exportFrom(
  opened: CommandWorkspace,
  request: CommandRequest,
  { descriptions, render, early }: Wanted,
): Promise<ExitCode> {
  const { options, terminal, words } = request;
  try {
    const { workspace } = opened.host.analysis();
    const file = opened.named[0] ?? "";
    const onRuleFailure = (rule: string, error: unknown): void => {
      terminal.complain(`error: the rule ${rule} failed: ${error instanceof Error ? error.message : String(error)}`);
    };
    const params = { file, sha256, today: dayOf(request), onRuleFailure, onModel: early.begin };
    const answer = await ask(exportFeature, workspace, params, opened.index);
    if (answer === undefined) throw new UsageError(`${file} is no note: only notes and briefings are exported.`);
    const prepared = preparedFrom(answer);
    listFindings(prepared, opened, terminal);
    if (options.strict === true && prepared.findings.length > 0) {
      terminal.complain(`dossier: not exported, because --strict takes no errors and no warnings.`);
      return 1;
    }
    const [only] = descriptions;
    if (options.out === STANDARD_OUTPUT && only !== undefined) {
      await writeToOutput(await renderFinished(prepared, only.format, render, early.render), only, terminal);
      return 0;
    }
    const { root } = opened;
    const requests = descriptions.map((description) => {
      const target = resolve(terminal.cwd, options.out ?? targetBeside(words[0] ?? "", description));
      return { workspace, root, format: description.format, target, options: render };
    });
    const sizes = await writeExports(prepared, requests, early.render);
    const notes = String(prepared.model.document.notes.length);
    for (const [index, { target }] of requests.entries())
      await terminal.write(`${target} (${((sizes[index] ?? 0) / 1024).toFixed(1)} kB, ${notes} notes)\n`);
    return 0;
  } catch (error) {
    if (!isExportError(error)) throw error;
    for (const line of error.message.split("\n")) terminal.complain(`dossier: ${line}`);
    return 2;
  } finally {
    opened.close();
  }
}

interface EarlyRendering {
  readonly begin: (model: ExportModel) => void;
  readonly render: RenderDocument;
  readonly dispose: () => void;
}

/** Word and PDF are made in another thread while the rules of the check run. What the document is refused for is said when it is asked for. */
function renderEarly(formats: readonly DocumentFormat[], options: RenderOptions): EarlyRendering {
  if (formats.length === 0) return { begin: () => undefined, render: renderHere, dispose: () => undefined };
  const thread = startDocumentsThread();
  const begun = new Map<DocumentFormat, Promise<Uint8Array>>();
  return {
    begin(model) {
      if (unresolvedCitations(model).length > 0) return;
      for (const format of formats) {
        const bytes = thread.render(format, model.document, options);
        // Somebody asks for it later, or nobody does.
        bytes.catch(() => undefined);
        begun.set(format, bytes);
      }
    },
    render: (format, document) => begun.get(format) ?? thread.render(format, document, options),
    dispose: thread.dispose,
  };
}

/** `--to`, or `--format`, or what the name of the target ends in; several with commas between them, or all. */
function formatsOf({ options }: CommandRequest): readonly FormatDescription[] {
  const named = options.to ?? options.format;
  const fromTarget = formatOfFile(options.out ?? "");
  if (named === undefined && fromTarget !== undefined) return [fromTarget];
  if (named === undefined) throw new UsageError(`which format? Say --to ${FORMAT_NAMES}.`);
  const descriptions = named === ALL_FORMATS ? EXPORT_FORMATS : [...new Set(named.split(",").map(descriptionNamed))];
  if (descriptions.length > 1 && options.out !== undefined)
    throw new UsageError("--out names one file: several formats stand beside the briefing.");
  return descriptions;
}

function descriptionNamed(name: string): FormatDescription {
  const found = formatNamed(name.trim());
  if (found !== undefined) return found;
  throw new UsageError(`--to must be one of ${FORMAT_NAMES.replaceAll("|", ", ")}, not "${name}".`);
}

function renderOptions(
  { options, terminal }: CommandRequest,
  descriptions: readonly FormatDescription[],
): RenderOptions {
  const names = descriptions.map(({ format }) => format);
  if (options.template !== undefined && !names.includes("docx"))
    throw new UsageError(
      `--template gives the styles of a Word document; it does not go with --to ${names.join(",")}.`,
    );
  if (options.font !== undefined && !names.includes("pdf"))
    throw new UsageError(
      `--font gives a PDF the characters that its own font lacks; it does not go with --to ${names.join(",")}.`,
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
