/** Copies the sample workspace that ships with the extension to a folder of the user's and opens it there. */
import { l10n, commands, Uri, ViewColumn, window, workspace, type Disposable, type ExtensionContext } from "vscode";
import { exists } from "./exists.js";

const FOLDER_NAME = "dossier-sample";
/** The note that has something of everything. */
const FIRST_NOTE = ["notes", "banjska.md"] as const;
const FIRST_STEPS = "dossier.dossier#dossier.start";
/** The copy whose window has not been seen yet. */
const FRESH = "dossier.sample.fresh";

export function registerSampleCommand(context: ExtensionContext): Disposable {
  return commands.registerCommand("dossier.openSample", async (into?: Uri) => {
    const parent = into ?? (await pickFolder());
    if (parent === undefined) return undefined;
    const target = await freeFolder(parent);
    await workspace.fs.copy(Uri.joinPath(context.extensionUri, "corpus"), target);
    // A caller that names the folder opens it itself; for a person the sample opens in a window of its own.
    if (into !== undefined) return target;
    await context.globalState.update(FRESH, target.toString());
    await commands.executeCommand("vscode.openFolder", target, { forceNewWindow: true });
    return target;
  });
}

/** In the window of a sample that was just copied: opens its first note, and the first steps beside it. */
export async function greetInSample(context: ExtensionContext): Promise<void> {
  const [folder] = workspace.workspaceFolders ?? [];
  const fresh = context.globalState.get<string>(FRESH);
  if (folder === undefined || fresh === undefined || Uri.parse(fresh).path !== folder.uri.path) return;
  await context.globalState.update(FRESH, undefined);
  await commands.executeCommand("workbench.action.openWalkthrough", FIRST_STEPS, true);
  await window.showTextDocument(Uri.joinPath(folder.uri, ...FIRST_NOTE), {
    viewColumn: ViewColumn.One,
    preview: false,
  });
}

async function pickFolder(): Promise<Uri | undefined> {
  const picked = await window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    canSelectMany: false,
    title: l10n.t("Where should the sample workspace go?"),
    openLabel: l10n.t("Copy the sample here"),
  });
  return picked?.[0];
}

/** An earlier copy holds somebody's edits and is never written over. */
async function freeFolder(parent: Uri): Promise<Uri> {
  for (let number = 1; ; number++) {
    const candidate = Uri.joinPath(parent, number === 1 ? FOLDER_NAME : `${FOLDER_NAME}-${String(number)}`);
    if (!(await exists(candidate))) return candidate;
  }
}
