/** The client of the language server. The only module that loads the protocol's library: most of the extension's bytes, which nobody waits for before the server starts. */
import path from "node:path";
import { commands, type ExtensionContext, type LogOutputChannel } from "vscode";
import {
  LanguageClient,
  RevealOutputChannelOn,
  State,
  TransportKind,
  type LanguageClientOptions,
  type ServerOptions,
} from "vscode-languageclient/node";
import type { InitializationOptions, StatusMethod, StatusParams } from "../../server/src/protocol/protocol.js";
import type { RevisedMethod, RevisedParams } from "../../server/src/protocol/views.js";
import { CARD_COMMANDS, ownCapabilities } from "./capabilities.js";
import { StandingCommands } from "./standingCommands.js";

const STATUS: StatusMethod = "dossier/status";
const REVISED: RevisedMethod = "dossier/revised";
/** Megabytes in which each of the server's threads makes new objects; newer engines take sixteen times that, and gain no time by it here. */
const ENGINE_OPTIONS = ["--max-semi-space-size=8"];

/** What the server says of itself. */
export interface Listener {
  status(params: StatusParams): void;
  revised(params: RevisedParams): void;
  running(client: LanguageClient): void;
  stopped(): void;
}

/** A client that has not been started. */
export function createConnection(
  context: ExtensionContext,
  output: LogOutputChannel,
  listener: Listener,
): LanguageClient {
  const standing = new StandingCommands(commands);
  context.subscriptions.push(standing);
  const client = new LanguageClient(
    "dossier",
    "Dossier",
    serverOptions(context),
    clientOptions(context, output, standing),
  );
  client.registerFeature(ownCapabilities);
  client.onNotification(STATUS, (params: StatusParams) => {
    listener.status(params);
  });
  client.onNotification(REVISED, (params: RevisedParams) => {
    listener.revised(params);
  });
  client.onDidChangeState(({ newState }) => {
    if (newState === State.Stopped) listener.stopped();
    if (newState === State.Running) listener.running(client);
  });
  return client;
}

function serverOptions(context: ExtensionContext): ServerOptions {
  const module = context.asAbsolutePath(path.join("dist", "server.js"));
  // Where Node keeps what it compiled: a quarter of the time until the first answer. In a folder of ours, because nobody else may write there.
  const env = { NODE_COMPILE_CACHE: path.join(context.globalStorageUri.fsPath, "compiled") };
  return {
    run: { module, transport: TransportKind.ipc, options: { execArgv: [...ENGINE_OPTIONS], env } },
    debug: {
      module,
      transport: TransportKind.ipc,
      options: { execArgv: [...ENGINE_OPTIONS, "--nolazy", "--inspect=6019"] },
    },
  };
}

function clientOptions(
  context: ExtensionContext,
  output: LogOutputChannel,
  standing: StandingCommands,
): LanguageClientOptions {
  const options: InitializationOptions = { storage: (context.storageUri ?? context.globalStorageUri).fsPath };
  return {
    initializationOptions: options,
    // Notes; articles, where a passage shows the claims that rest on it; the registry and sidecars, whose own faults are reported.
    documentSelector: [
      { scheme: "file", language: "markdown" },
      { scheme: "file", language: "plaintext" },
      { scheme: "file", pattern: "**/actors.yaml" },
      { scheme: "file", pattern: "**/*.source.yaml" },
    ],
    outputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    diagnosticPullOptions: { onChange: true, onSave: true, onTabs: false },
    // Hover text is built from articles that nobody vouches for: their brackets are escaped, and links run three commands of ours at most.
    markdown: { isTrusted: { enabledCommands: CARD_COMMANDS }, supportHtml: false },
    middleware: {
      async resolveCodeLens(lens, token, next) {
        const resolved = await next(lens, token);
        if (resolved?.command !== undefined) resolved.command = standing.withoutArguments(resolved.command);
        return resolved;
      },
    },
  };
}
