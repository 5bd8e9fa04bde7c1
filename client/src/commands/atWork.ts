/** What commands ask before they begin: a server that runs, and the note that a person means. Where either is missing, they say what to do. */
import { commands, l10n, window, workspace, type QuickPickItem, type TextEditor, type Uri } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import type { ServerProcess } from "../languageClient.js";

const BRIEFINGS = "**/{briefing,briefings}/**/*.md";
const OFFERED = 200;

/** Waits for a server that is starting. Where there is no corpus, offers the two ways to one and gives undefined. */
export async function serverAtWork(server: ServerProcess): Promise<LanguageClient | undefined> {
  if (!server.isStarted()) {
    void offerFolder();
    return undefined;
  }
  await server.start();
  const client = server.client();
  return client?.isRunning() === true ? client : undefined;
}

/** The note that is being edited, or the one that is seen while a picture or the first steps have the keyboard. */
export function noteInSight(): TextEditor | undefined {
  const isNote = (editor: TextEditor | undefined): editor is TextEditor => editor?.document.languageId === "markdown";
  return isNote(window.activeTextEditor) ? window.activeTextEditor : window.visibleTextEditors.find(isNote);
}

interface BriefingPick extends QuickPickItem {
  readonly uri: Uri;
}

/** The note in sight; else the briefing that is chosen from those of the workspace, opened. */
export async function briefingToUse(question: string): Promise<TextEditor | undefined> {
  const inSight = noteInSight();
  if (inSight !== undefined) return inSight;
  const found = await workspace.findFiles(BRIEFINGS, undefined, OFFERED);
  const picks = found
    .map((uri): BriefingPick => ({ label: workspace.asRelativePath(uri), uri }))
    .sort((left, right) => (left.label < right.label ? -1 : 1));
  if (picks.length === 0) {
    void window.showInformationMessage(l10n.t("Open the briefing that is to be exported."));
    return undefined;
  }
  const picked = await window.showQuickPick(picks, { title: question });
  return picked === undefined ? undefined : await window.showTextDocument(picked.uri);
}

async function offerFolder(): Promise<void> {
  const open = l10n.t("Open Folder");
  const sample = l10n.t("Copy the Sample Workspace");
  const chosen = await window.showInformationMessage(
    l10n.t("Dossier has no articles here. They stand in a folder named corpus, articles or sources."),
    open,
    sample,
  );
  if (chosen === open) await commands.executeCommand("vscode.openFolder");
  if (chosen === sample) await commands.executeCommand("dossier.openSample");
}
