/** Reads the folders' corpora in the background with progress that can be cancelled, and tells the client when its picture is old. */
import {
  CodeLensRefreshRequest,
  InlayHintRefreshRequest,
  SemanticTokensRefreshRequest,
  type Connection,
  type WorkDoneProgressServerReporter,
} from "vscode-languageserver";
import { createDelay, type Delay } from "./delay.js";
import { describe } from "./handler.js";
import { sayIn } from "../core/text/say.js";
import { fetchConfig } from "./notifications/configuration.js";
import { createRefresh } from "./refreshes.js";
import { runSliced } from "./scheduler.js";
import type { Session } from "./session.js";
import type { WorkspaceRoot } from "./workspaceRoot.js";

/** Files come in bursts (a checkout, a copied folder): one reading serves them all. */
const RELOAD_DELAY_MILLIS = 300;
/** A smaller corpus is read before anybody could look at a progress bar. */
const FILES_WITHOUT_PROGRESS = 200;

export interface Loader {
  /** Fetches the folder's settings and reads it for the first time. */
  start(root: WorkspaceRoot): Promise<void>;
  /** Reads the folder again, once things are quiet. */
  loadSoon(root: WorkspaceRoot): void;
  /** Reads the folder again if its corpus turns out to lie elsewhere by now. */
  checkLayoutSoon(root: WorkspaceRoot): void;
  /** Asks the client to pull diagnostics and whatever else it shows of the corpus again. */
  refresh(): void;
  /** Diagnostics alone. */
  refreshDiagnostics(): void;
  dispose(): void;
}

export function createLoader(connection: Connection, session: Session): Loader {
  const say = sayIn(session.client.language);
  const reloads = new Map<WorkspaceRoot, Delay>();
  const checks = new Map<WorkspaceRoot, Delay>();
  const diagnostics = (): Promise<void> => connection.languages.diagnostics.refresh();
  const refresh = createRefresh({
    client: () => session.client,
    turns: session.turns,
    send: {
      diagnostics,
      lenses: () => connection.sendRequest(CodeLensRefreshRequest.type),
      hints: () => connection.sendRequest(InlayHintRefreshRequest.type),
      tokens: () => connection.sendRequest(SemanticTokensRefreshRequest.type),
    },
    onFailure: reportFailure,
  });
  return {
    async start(root) {
      root.isLoading = true;
      listenTo(root);
      const configured = fetchConfig(connection, session, root).then(
        (config) => {
          session.setConfig(root, config);
        },
        (error: unknown) => {
          session.log.error(`The settings of ${root.uri} cannot be read: ${describe(error)}`);
        },
      );
      root.loaded = configured.then(() => load(root));
      await root.loaded;
    },
    loadSoon,
    checkLayoutSoon(root) {
      const delay = checks.get(root) ?? createDelay(RELOAD_DELAY_MILLIS, () => checkLayout(root));
      checks.set(root, delay);
      delay.start();
    },
    refresh: () => {
      refresh.start();
    },
    refreshDiagnostics() {
      diagnostics().catch(reportFailure);
    },
    dispose() {
      refresh.stop();
      for (const delay of [...reloads.values(), ...checks.values()]) delay.stop();
    },
  };

  /** What a folder does by itself: its index reads names while everything can be asked already. */
  function listenTo(root: WorkspaceRoot): void {
    let progress: Progress | undefined;
    root.listener = {
      changed() {
        session.changed();
        refresh.start();
      },
      readingNames({ read, total }) {
        if (read >= total) {
          progress?.done();
          progress = undefined;
          return;
        }
        progress ??= createProgress(connection, session, say("Dossier: reading names"), "articles");
        progress.report(read, total);
        if (progress.isCancelled()) root.readInBackground(false);
      },
      lost() {
        loadSoon(root);
      },
    };
  }

  function loadSoon(root: WorkspaceRoot): void {
    const delay = reloads.get(root) ?? createDelay(RELOAD_DELAY_MILLIS, () => (root.loaded = load(root)));
    reloads.set(root, delay);
    delay.start();
  }

  async function checkLayout(root: WorkspaceRoot): Promise<void> {
    try {
      if (await root.hasMoved()) loadSoon(root);
    } catch (error) {
      session.log.error(`${root.uri} cannot be listed: ${describe(error)}`);
    }
  }

  async function load(root: WorkspaceRoot): Promise<void> {
    root.isLoading = true;
    session.changed();
    const progress = createProgress(connection, session, say("Dossier: reading the corpus"), "files");
    try {
      const outcome = await runSliced(
        root.load(({ read, total }) => {
          progress.report(read, total);
        }),
        () => progress.isCancelled(),
      );
      if (outcome.kind === "dropped")
        session.log.warn(`Reading ${root.uri} was cancelled: answers rest on what had been read.`);
    } catch (error) {
      session.log.error(`${root.uri} cannot be read: ${describe(error)}`);
    } finally {
      progress.done();
      root.isLoading = false;
      session.markRead(root);
      session.changed();
      refresh.start();
      void root.readAhead();
    }
  }

  function reportFailure(error: unknown): void {
    session.log.warn(
      `The client did not refresh what it shows: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

interface Progress {
  report(read: number, total: number): void;
  isCancelled(): boolean;
  done(): void;
}

/** The progress bar appears once it is known that there is enough to read. */
function createProgress(connection: Connection, session: Session, title: string, what: "files" | "articles"): Progress {
  let reporter: WorkDoneProgressServerReporter | undefined;
  let state: "idle" | "asked" | "done" = "idle";
  let percentage = -1;
  const say = sayIn(session.client.language);
  return {
    report(read, total) {
      if (state === "idle" && total > FILES_WITHOUT_PROGRESS && session.client.progress) ask();
      const now = Math.floor((100 * read) / Math.max(1, total));
      if (now === percentage) return;
      percentage = now;
      reporter?.report(
        now,
        what === "files" ? say("{0} of {1} files", read, total) : say("{0} of {1} articles", read, total),
      );
    },
    isCancelled: () => reporter?.token.isCancellationRequested === true,
    done() {
      state = "done";
      reporter?.done();
    },
  };

  function ask(): void {
    state = "asked";
    connection.window.createWorkDoneProgress().then(
      (created) => {
        if (state === "done") return;
        reporter = created;
        created.begin(title, 0, undefined, true);
      },
      (error: unknown) => {
        session.log.warn(`The client shows no progress: ${error instanceof Error ? error.message : String(error)}`);
      },
    );
  }
}
