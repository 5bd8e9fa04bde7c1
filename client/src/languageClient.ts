/** Starts, restarts and stops the language server, and passes its status on. */
import { EventEmitter, type Event, type ExtensionContext, type LogOutputChannel } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import type { RevisedParams } from "../../server/src/protocol/views.js";
import type { Listener } from "./connection.js";
import type { Status } from "./status.js";

export interface ServerProcess {
  client(): LanguageClient | undefined;
  start(): Promise<void>;
  /** From the first `start` on, also while the client is still being loaded. */
  isStarted(): boolean;
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
  const listener: Listener = {
    status: (params) => {
      status.show(params);
    },
    revised: (params) => {
      const changed = (["notes", "tables"] as const).filter((part) => params[part] !== seen[part]);
      seen = params;
      revised.fire(new Set(changed));
    },
    running: (client) => {
      ready.fire(client);
    },
    stopped: () => {
      status.stopped();
    },
  };
  return {
    client: () => current,
    start: () => (starting ??= start()),
    isStarted: () => starting !== undefined,
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
    status.starting();
    const { createConnection } = await import("./connection.js");
    const client = createConnection(context, output, listener);
    current = client;
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
      await (starting ??= start());
      return;
    }
    status.starting();
    seen = { notes: 0, tables: 0 };
    restarted.fire(undefined);
    await current.restart();
  }
}
