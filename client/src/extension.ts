/** Entry point of the extension: wires commands, status and the language client together, and starts the server once there is a corpus. */
import { workspace, window, type ExtensionContext } from "vscode";
import { performance } from "node:perf_hooks";
import type MarkdownIt from "markdown-it";
import type { LanguageClient } from "vscode-languageclient/node";
import { registerAchView } from "./ach/achView.js";
import { registerArchive } from "./archive/archive.js";
import { registerClaimCommands } from "./commands/claims.js";
import { registerConflictsCommand } from "./commands/conflicts.js";
import { registerExportCommand } from "./commands/exportBriefing.js";
import { registerNewBriefingCommand } from "./commands/newBriefing.js";
import { greetInSample, registerSampleCommand } from "./commands/openSample.js";
import { registerRenameActorCommand } from "./commands/renameActor.js";
import { registerServerCommands } from "./commands/server.js";
import { registerShowLocationsCommand } from "./commands/showLocations.js";
import { registerSourceSummaryCommand } from "./commands/sourceSummary.js";
import { hasCorpus, watchForCorpus } from "./corpus.js";
import { offerCorpus } from "./corpusHint.js";
import { createServerProcess } from "./languageClient.js";
import { registerPreview } from "./preview/preview.js";
import { createStatus } from "./status.js";
import { createMarkdownPreview } from "./markdown/preview.js";
import { registerPictures } from "./pictures/pictures.js";
import { registerSearch } from "./search/search.js";
import { registerViews } from "./views/views.js";

/** What `activate` returns: for tests and for other extensions. */
export interface DossierExtension {
  /** The running client; undefined while the workspace has no corpus. */
  client(): LanguageClient | undefined;
  /** Milliseconds that `activate` took. */
  readonly activationMillis: number;
  /** What the built-in Markdown preview asks for. */
  extendMarkdownIt(md: MarkdownIt): MarkdownIt;
}

/** Returns at once: the server starts behind it. */
export function activate(context: ExtensionContext): DossierExtension {
  const began = performance.now();
  const output = window.createOutputChannel("Dossier", { log: true });
  const status = createStatus();
  const server = createServerProcess(context, output, status);
  context.subscriptions.push(output, status, server);
  context.subscriptions.push(
    ...registerClaimCommands(server),
    registerConflictsCommand(server),
    registerShowLocationsCommand(server),
    registerRenameActorCommand(),
    registerSourceSummaryCommand(server),
    registerExportCommand(server),
    registerPreview(context, server),
    registerNewBriefingCommand(server),
    registerAchView(server),
    ...registerServerCommands(server, output),
    registerSampleCommand(context),
    registerViews(server),
    registerPictures(context, server),
    registerSearch(server),
    registerArchive(context, server),
  );
  const preview = createMarkdownPreview(server);
  context.subscriptions.push(preview);
  void begin();
  return {
    client: () => server.client(),
    activationMillis: performance.now() - began,
    extendMarkdownIt: (md) => preview.extendMarkdownIt(md),
  };

  async function begin(): Promise<void> {
    if (await hasCorpus(output)) {
      void greetInSample(context);
      await server.start();
      return;
    }
    context.subscriptions.push(
      watchForCorpus(() => void server.start()),
      workspace.onDidChangeWorkspaceFolders(() => void startIfWanted()),
    );
    await offerCorpus(context);
  }

  async function startIfWanted(): Promise<void> {
    if (!server.isStarted() && (await hasCorpus(output))) await server.start();
  }
}
