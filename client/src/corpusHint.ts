/** A folder full of documents that is no corpus yet: asks once whether it shall be read as one. */
import { l10n, window, workspace, type ExtensionContext } from "vscode";

const DOCUMENTS = "**/*.{txt,html,pdf,docx,eml}";
const EXCLUDED = "**/{node_modules,.git,dist,out,build,target,vendor,venv,__pycache__}/**";
/** Fewer documents are somebody's notes or a program's files. */
const LEAST_DOCUMENTS = 5;
const LOOKED_AT = 200;
const ASKED = "dossier.corpusHint.asked";

/** Sets `dossier.corpus.include` where the answer is yes; the setting then starts the server. */
export async function offerCorpus(context: ExtensionContext): Promise<void> {
  if (context.workspaceState.get<boolean>(ASKED) === true || workspace.workspaceFolders === undefined) return;
  const found = await workspace.findFiles(DOCUMENTS, EXCLUDED, LOOKED_AT);
  const [folder, count] = fullestFolder(found.map((uri) => workspace.asRelativePath(uri, false)));
  if (folder === undefined || count < LEAST_DOCUMENTS) return;
  await context.workspaceState.update(ASKED, true);
  const read = l10n.t("Read Them as Articles");
  const never = l10n.t("Not Here");
  const where = folder === "." ? l10n.t("this folder") : folder;
  const answer = await window.showInformationMessage(
    l10n.t("There are {0} documents in {1}. Shall Dossier read them as the articles of a corpus?", count, where),
    read,
    never,
  );
  if (answer !== read) return;
  await workspace.getConfiguration("dossier").update("corpus.include", [folder === "." ? "*" : folder], false);
}

/** The folder that holds most of them directly; "." for the workspace folder itself. */
export function fullestFolder(files: readonly string[]): readonly [string | undefined, number] {
  const counts = new Map<string, number>();
  for (const file of files) {
    const cut = file.lastIndexOf("/");
    const folder = cut === -1 ? "." : file.slice(0, cut);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([left, many], [right, more]) => more - many || (left < right ? -1 : 1));
  return best ?? [undefined, 0];
}
