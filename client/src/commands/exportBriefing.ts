/** Exports the briefing that is open: first what the check says of it, then format and place, then the file. */
import {
  l10n,
  commands,
  env,
  ProgressLocation,
  Range,
  Uri,
  ViewColumn,
  window,
  workspace,
  type CancellationToken,
  type Disposable,
  type QuickPickItem,
  type TextEditor,
} from "vscode";
import type {
  ExportCheckMethod,
  ExportCheckResult,
  ExportDocumentParams,
  ExportFinding,
  ExportFormatItem,
  ExportMethod,
  ExportParams,
  ExportResult,
} from "../../../server/src/protocol/exports.js";
import type { ServerProcess } from "../languageClient.js";
import { briefingToUse, serverAtWork } from "./atWork.js";

const CHECK: ExportCheckMethod = "dossier/exportCheck";
const EXPORT: ExportMethod = "dossier/export";

/** What a caller that is no person may say beforehand. */
export interface ExportChoice {
  readonly format: string;
  readonly target: Uri;
}

export function registerExportCommand(server: ServerProcess): Disposable {
  return commands.registerCommand("dossier.exportBriefing", async (choice?: ExportChoice) => {
    if ((await serverAtWork(server)) === undefined) return undefined;
    const editor = await briefingToUse(l10n.t("Export Briefing"));
    if (editor === undefined) return undefined;
    const check = await working(l10n.t("Checking the briefing …"), (token) =>
      request<ExportCheckResult>(CHECK, paramsOf(editor), token),
    );
    if (check === undefined || (await isRefused(check, editor))) return undefined;
    if (choice === undefined && !(await isAccepted(check.findings, editor))) return undefined;
    const format = await formatFor(check.formats, choice);
    const target = format === undefined ? undefined : (choice?.target ?? (await targetFor(format, editor)));
    if (format === undefined || target === undefined) return undefined;
    const result = await working(l10n.t("Writing {0} …", nameOf(target)), (token) =>
      request<ExportResult>(EXPORT, exportParams(editor, format, target), token),
    );
    if (result !== undefined) await report(result, target);
    return result;
  });

  async function request<Result>(
    method: string,
    params: ExportDocumentParams,
    token: CancellationToken,
  ): Promise<Result | undefined> {
    const client = server.client();
    if (client?.isRunning() !== true) return undefined;
    try {
      return await client.sendRequest<Result>(method, params, token);
    } catch (error) {
      if (!token.isCancellationRequested)
        void window.showErrorMessage(
          l10n.t("The export failed: {0}", error instanceof Error ? error.message : String(error)),
        );
      return undefined;
    }
  }

  function paramsOf(editor: TextEditor): ExportDocumentParams {
    const uri = editor.document.uri;
    return { textDocument: { uri: server.client()?.code2ProtocolConverter.asUri(uri) ?? uri.toString() } };
  }

  function exportParams(editor: TextEditor, { format }: ExportFormatItem, target: Uri): ExportParams {
    const settings = workspace.getConfiguration("dossier.export", editor.document);
    const template = settings.get<string>("template", "");
    const font = settings.get<string>("pdfFont", "");
    return {
      ...paramsOf(editor),
      format,
      target: target.toString(),
      notes: settings.get<string>("notes") === "footnotes" ? "footnotes" : "endnotes",
      ...(template === "" ? {} : { template }),
      ...(font === "" ? {} : { font }),
    };
  }
}

async function working<Result>(title: string, work: (token: CancellationToken) => Promise<Result>): Promise<Result> {
  return await window.withProgress(
    { location: ProgressLocation.Notification, title, cancellable: true },
    async (_progress, token) => await work(token),
  );
}

/** A citation that leads nowhere stops every format. */
async function isRefused({ unresolved }: ExportCheckResult, editor: TextEditor): Promise<boolean> {
  if (unresolved.length === 0) return false;
  const show = l10n.t("Show Problems");
  const chosen = await window.showErrorMessage(
    l10n.t("The briefing cannot be exported: a citation leads nowhere."),
    { modal: true, detail: unresolved.join("\n") },
    show,
  );
  if (chosen === show) await showProblems(editor);
  return true;
}

interface FindingPick extends QuickPickItem {
  readonly finding?: ExportFinding;
  readonly accepts?: true;
}

/** Errors and warnings one by one: a choice leads to its place, the first entry goes on. */
async function isAccepted(findings: readonly ExportFinding[], editor: TextEditor): Promise<boolean> {
  if (findings.length === 0) return true;
  const count = (severity: ExportFinding["severity"]): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const summary = l10n.t("errors: {0}, warnings: {1}", count("error"), count("warning"));
  const picks: FindingPick[] = [
    { label: `$(export) ${l10n.t("Export all the same")}`, description: summary, accepts: true },
    ...findings.map((finding) => ({
      label: `${finding.severity === "error" ? "$(error)" : "$(warning)"} ${finding.message}`,
      detail: l10n.t("line {0}, {1}", finding.range.start.line + 1, finding.code),
      finding,
    })),
  ];
  const picked = await window.showQuickPick(picks, {
    title: l10n.t("Before the export: {0}", summary),
    placeHolder: l10n.t("Choose a finding to go there, or export all the same"),
    matchOnDetail: true,
  });
  if (picked?.finding !== undefined) {
    const { start, end } = picked.finding.range;
    const range = new Range(start.line, start.character, end.line, end.character);
    await window.showTextDocument(editor.document, {
      viewColumn: editor.viewColumn ?? ViewColumn.One,
      selection: range,
    });
  }
  return picked?.accepts === true;
}

interface FormatPick extends QuickPickItem {
  readonly item: ExportFormatItem;
}

async function formatFor(
  formats: readonly ExportFormatItem[],
  choice: ExportChoice | undefined,
): Promise<ExportFormatItem | undefined> {
  if (choice !== undefined) return formats.find(({ format }) => format === choice.format);
  const picks = formats.map((item): FormatPick => ({ label: item.format, description: item.summary, item }));
  const picked = await window.showQuickPick(picks, { title: l10n.t("Export Briefing"), matchOnDescription: true });
  return picked?.item;
}

async function targetFor({ extension, summary }: ExportFormatItem, editor: TextEditor): Promise<Uri | undefined> {
  const { uri } = editor.document;
  const name = nameOf(uri).replace(/\.[^.]+$/u, "");
  return await window.showSaveDialog({
    defaultUri: Uri.joinPath(uri, "..", `${name}${extension}`),
    filters: { [summary]: [extension.slice(1)] },
    title: l10n.t("Export Briefing"),
    saveLabel: l10n.t("Export"),
  });
}

async function report(result: ExportResult, target: Uri): Promise<void> {
  if (result.kind === "refused") {
    void window.showErrorMessage(l10n.t("Nothing was exported: {0}", result.reason));
    return;
  }
  const open = l10n.t("Open");
  const kilobytes = (result.bytes / 1024).toFixed(1);
  void window
    .showInformationMessage(l10n.t("{0}: {1} kB, notes: {2}.", nameOf(target), kilobytes, result.notes), open)
    .then(async (chosen) => {
      if (chosen === open) await env.openExternal(target);
    });
}

async function showProblems(editor: TextEditor): Promise<void> {
  await window.showTextDocument(editor.document, editor.viewColumn);
  await commands.executeCommand("workbench.actions.view.problems");
}

function nameOf(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf("/") + 1);
}
