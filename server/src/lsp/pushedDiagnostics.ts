/** For editors that do not ask for diagnostics: sends those of every note once edits pause, and only where they changed. */
import type { Connection } from "vscode-languageserver";
import { createDelay } from "./delay.js";
import type { DiagnosticReports } from "./diagnosticReports.js";
import { describe } from "./handler.js";
import { runSliced, type Work } from "./scheduler.js";
import type { Session } from "./session.js";

/** Longer than the pause between two keystrokes, short enough to be seen as an answer to the last one. */
const PAUSE_MILLIS = 400;

export interface DiagnosticPusher {
  dispose(): void;
}

export function createDiagnosticPusher(
  connection: Connection,
  session: Session,
  reports: DiagnosticReports,
): DiagnosticPusher {
  /** By URI, what was sent last. */
  const sent = new Map<string, string>();
  let changes = 0;
  const push = createDelay(PAUSE_MILLIS, () => void pushAll());
  if (!session.client.pulledDiagnostics)
    session.onChanged(() => {
      changes++;
      push.start();
    });
  return {
    dispose: () => {
      push.stop();
    },
  };

  async function pushAll(): Promise<void> {
    const seen = changes;
    try {
      await runSliced(pushing(), () => seen !== changes);
    } catch (error) {
      session.log.error(`textDocument/publishDiagnostics: ${describe(error)}`);
    }
  }

  async function* pushing(): Work<void> {
    const current = new Set<string>();
    for (const root of session.roots) {
      // Before the corpus is read every citation would look unknown; the end of the reading is a change too.
      if (root.isLoading) return;
      const analysis = await root.snapshot();
      for (const file of new Set([...analysis.workspace.notes.keys(), ...root.problems(analysis).keys()])) {
        const uri = session.uriOf(root, file);
        const { resultId, items } = await reports.of(root, file, analysis, "document");
        current.add(uri);
        if (sent.get(uri) !== resultId && (items.length > 0 || sent.has(uri))) {
          const version = session.versionOf(uri);
          const params = { uri, diagnostics: [...items], ...(version === undefined ? {} : { version }) };
          await connection.sendDiagnostics(params);
          sent.set(uri, resultId);
        }
        yield;
      }
    }
    for (const uri of [...sent.keys()].filter((known) => !current.has(known))) {
      await connection.sendDiagnostics({ uri, diagnostics: [] });
      sent.delete(uri);
    }
  }
}
