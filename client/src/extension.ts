/** Entry point of the extension: wires commands, status and the language client together, and starts the server once there is a corpus. */
import { workspace, window, type ExtensionContext } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { registerClaimCommands } from "./commands/claims.js";
import { registerConflictsCommand } from "./commands/conflicts.js";
import { registerExportCommand } from "./commands/exportBriefing.js";
import { registerSampleCommand } from "./commands/openSample.js";
import { registerServerCommands } from "./commands/server.js";
import { registerShowLocationsCommand } from "./commands/showLocations.js";
import { registerSourceSummaryCommand } from "./commands/sourceSummary.js";
import { hasCorpus, watchForCorpus } from "./corpus.js";
import { createServerProcess } from "./languageClient.js";
import { registerPreview } from "./preview/preview.js";
import { createStatus } from "./status.js";
import { registerPictures } from "./pictures/pictures.js";
import { registerSearch } from "./search/search.js";
import { registerViews } from "./views/views.js";

/** What `activate` returns: for tests and for other extensions. */
export interface DossierExtension {
  /** The running client; undefined while the workspace has no corpus. */
  client(): LanguageClient | undefined;
}

export async function activate(context: ExtensionContext): Promise<DossierExtension> {
  const output = window.createOutputChannel("Dossier", { log: true });
  const status = createStatus();
  const server = createServerProcess(context, output, status);
  context.subscriptions.push(output, status, server);
  context.subscriptions.push(
    ...registerClaimCommands(server),
    registerConflictsCommand(server),
    registerShowLocationsCommand(server),
    registerSourceSummaryCommand(server),
    registerExportCommand(server),
    registerPreview(context, server),
    ...registerServerCommands(server, output),
    registerSampleCommand(context),
    registerViews(server),
    registerPictures(context, server),
    registerSearch(server),
  );
  if (await hasCorpus(output)) {
    await server.start();
  } else {
    const watcher = watchForCorpus(() => void server.start());
    context.subscriptions.push(
      watcher,
      workspace.onDidChangeWorkspaceFolders(() => void startIfWanted()),
    );
  }
  return { client: () => server.client() };

  async function startIfWanted(): Promise<void> {
    if (server.client() === undefined && (await hasCorpus(output))) await server.start();
  }
}
