/** Copies the sample workspace that ships with the extension to a folder of the user's and opens it there. */
import { l10n, commands, Uri, window, workspace, type Disposable, type ExtensionContext } from "vscode";
import { exists } from "./exists.js";

const FOLDER_NAME = "dossier-sample";

export function registerSampleCommand(context: ExtensionContext): Disposable {
  return commands.registerCommand("dossier.openSample", async (into?: Uri) => {
    const parent = into ?? (await pickFolder());
    if (parent === undefined) return undefined;
    const target = await freeFolder(parent);
    await workspace.fs.copy(Uri.joinPath(context.extensionUri, "corpus"), target);
    // A caller that names the folder opens it itself; for a person the sample opens in a window of its own.
    if (into === undefined) await commands.executeCommand("vscode.openFolder", target, { forceNewWindow: true });
    return target;
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
