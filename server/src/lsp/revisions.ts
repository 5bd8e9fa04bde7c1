/** `dossier/revised`: tells views once edits pause which of the two halves of the world changed, so that none recomputes on a keystroke. */
import type { Connection } from "vscode-languageserver";
import type { RevisedMethod, RevisedParams } from "../protocol/views.js";
import { createDelay } from "./delay.js";
import { describe } from "./handler.js";
import type { Session } from "./session.js";

const REVISED: RevisedMethod = "dossier/revised";
/** Longer than the pause between two keystrokes of somebody who writes. */
const PAUSE_MILLIS = 1_000;

export interface RevisionReporter {
  dispose(): void;
}

export function createRevisionReporter(connection: Connection, session: Session): RevisionReporter {
  let seen: readonly object[] = [];
  let seenTables: readonly object[] = [];
  let current: RevisedParams = { notes: 0, tables: 0 };
  const report = createDelay(PAUSE_MILLIS, () => void compare());
  session.onChanged(() => {
    report.start();
  });
  return {
    dispose: () => {
      report.stop();
    },
  };

  async function compare(): Promise<void> {
    try {
      await Promise.all(session.roots.map(({ loaded }) => loaded));
      const worlds = await Promise.all(session.roots.map(async (root) => (await root.snapshot()).workspace));
      const tables = worlds.map(({ actors }) => actors);
      const notes = worlds.flatMap((workspace) => [workspace.notes, workspace.config]);
      const changed = { tables: isOther(tables, seenTables), notes: isOther(notes, seen) };
      seen = notes;
      seenTables = tables;
      if (!changed.tables && !changed.notes) return;
      current = { notes: current.notes + 1, tables: current.tables + (changed.tables ? 1 : 0) };
      await connection.sendNotification(REVISED, current);
    } catch (error) {
      session.log.error(`${REVISED}: ${describe(error)}`);
    }
  }
}

/** Frozen parts of the world are carried over as they are: another object is another content. */
function isOther(now: readonly object[], before: readonly object[]): boolean {
  return now.length !== before.length || now.some((part, at) => part !== before[at]);
}
