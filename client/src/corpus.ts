/** Whether this workspace is one of ours: without articles and without a registry the extension stays silent. */
import { Disposable, workspace, type LogOutputChannel } from "vscode";

/** The same places that `activationEvents` in package.json names. */
const CORPUS_FILES = "**/{corpus,articles,sources}/**/*.{md,txt,html,pdf,docx,eml}";
const REGISTRY_FILES = "**/actors.yaml";
const EXCLUDED = "**/{node_modules,.git}/**";

export async function hasCorpus(output: LogOutputChannel): Promise<boolean> {
  const configured = workspace.getConfiguration("dossier").get<readonly string[]>("corpus.include") ?? [];
  if (configured.length > 0) return true;
  try {
    for (const files of [REGISTRY_FILES, CORPUS_FILES]) {
      if ((await workspace.findFiles(files, EXCLUDED, 1)).length > 0) return true;
    }
    return false;
  } catch (error) {
    // The editor's search may be missing or broken; a server with nothing to do is better than a corpus without one.
    output.warn(`The workspace cannot be searched for a corpus, so the server is started: ${String(error)}`);
    return true;
  }
}

/** Calls back once, at the first article, registry or setting that makes the workspace a corpus. */
export function watchForCorpus(found: () => void): Disposable {
  const watchers = [CORPUS_FILES, REGISTRY_FILES].map((files) =>
    workspace.createFileSystemWatcher(files, false, true, true),
  );
  const all = Disposable.from(
    ...watchers,
    ...watchers.map((watcher) => watcher.onDidCreate(report)),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("dossier.corpus.include")) report();
    }),
  );
  return all;

  function report(): void {
    all.dispose();
    found();
  }
}
