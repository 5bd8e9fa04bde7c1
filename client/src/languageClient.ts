/** Starts, restarts and stops the language server, and passes its status on. */
import path from "node:path";
import { EventEmitter, type Event, type ExtensionContext, type LogOutputChannel } from "vscode";
import {
  LanguageClient,
  RevealOutputChannelOn,
  State,
  TransportKind,
  type LanguageClientOptions,
  type ServerOptions,
} from "vscode-languageclient/node";
import type { InitializationOptions, StatusMethod, StatusParams } from "../../server/src/protocol/protocol.js";
import { CARD_COMMANDS, ownCapabilities } from "./capabilities.js";
import type { RevisedMethod, RevisedParams } from "../../server/src/protocol/views.js";
import type { Status } from "./status.js";

const STATUS: StatusMethod = "dossier/status";
const REVISED: RevisedMethod = "dossier/revised";

export interface ServerProcess {
  client(): LanguageClient | undefined;
  start(): Promise<void>;
  restart(): Promise<void>;
  /** After a pause in the edits: which parts of the world are other than before. */
  readonly onRevised: Event<ReadonlySet<keyof RevisedParams>>;
  readonly onRestart: Event<undefined>;
  /** Whenever a server can be asked that could not before. */
  readonly onReady: Event<LanguageClient>;
  dispose(): void;
}

export function createServerProcess(
  context: ExtensionContext,
  output: LogOutputChannel,
  status: Status,
): ServerProcess {
  let current: LanguageClient | undefined;
  let starting: Promise<void> | undefined;
  let seen: RevisedParams = { notes: 0, tables: 0 };
  const revised = new EventEmitter<ReadonlySet<keyof RevisedParams>>();
  const restarted = new EventEmitter<undefined>();
  const ready = new EventEmitter<LanguageClient>();
  return {
    client: () => current,
    start: () => (starting ??= start()),
    restart,
    onRevised: revised.event,
    onRestart: restarted.event,
    onReady: ready.event,
    dispose: () => {
      revised.dispose();
      restarted.dispose();
      ready.dispose();
      void current?.dispose();
    },
  };

  async function start(): Promise<void> {
    const client = new LanguageClient("dossier", "Dossier", serverOptions(context), clientOptions(context, output));
    client.registerFeature(ownCapabilities);
    client.onNotification(STATUS, (params: StatusParams) => {
      status.show(params);
    });
    client.onNotification(REVISED, (params: RevisedParams) => {
      const changed = (["notes", "tables"] as const).filter((part) => params[part] !== seen[part]);
      seen = params;
      revised.fire(new Set(changed));
    });
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Stopped) status.stopped();
      if (newState === State.Running) ready.fire(client);
    });
    current = client;
    status.starting();
    try {
      await client.start();
    } catch (error) {
      // The client has already told the user; the next "Restart server" starts afresh.
      output.error(`The server did not start: ${String(error)}`);
      current = undefined;
      starting = undefined;
      status.stopped();
    }
  }

  async function restart(): Promise<void> {
    if (current === undefined) {
      starting = start();
      await starting;
      return;
    }
    status.starting();
    seen = { notes: 0, tables: 0 };
    restarted.fire(undefined);
    await current.restart();
  }
}

function serverOptions(context: ExtensionContext): ServerOptions {
  const module = context.asAbsolutePath(path.join("dist", "server.js"));
  return {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ["--nolazy", "--inspect=6019"] } },
  };
}

function clientOptions(context: ExtensionContext, output: LogOutputChannel): LanguageClientOptions {
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
    // Hover text is built from articles that nobody vouches for: their brackets are escaped, and links run two commands of ours at most.
    markdown: { isTrusted: { enabledCommands: CARD_COMMANDS }, supportHtml: false },
  };
}
