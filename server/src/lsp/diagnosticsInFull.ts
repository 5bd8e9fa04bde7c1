/**
 * Who types is answered before the whole corpus has been searched for the sentence under the cursor. Once typing pauses the search is made,
 * and the client is told to ask again where it brought anything: as a compiler follows behind what an editor knows at once.
 */
import { ResponseError } from "vscode-languageserver";
import type { FileId } from "../core/model/fileId.js";
import { createDelay, type Delay } from "./delay.js";
import type { DiagnosticReport } from "./diagnosticReports.js";
import { describe } from "./handler.js";
import type { Session } from "./session.js";
import type { Urgency } from "./turns.js";
import type { WorkspaceRoot } from "./workspaceRoot.js";

/** Longer than between two letters of somebody who writes. */
const PAUSE_MILLIS = 300;

/** What of a workspace folder is looked at here. */
interface Snapshots<Snapshot> {
  snapshot(): Promise<Snapshot>;
}

interface Reports<Root, Snapshot> {
  of(root: Root, file: FileId, snapshot: Snapshot, urgency: Urgency): Promise<DiagnosticReport>;
}

export interface DiagnosticsInFull<Root = WorkspaceRoot> {
  /** The client asks for a report of the file: a search that has not begun waits until it was shown. */
  asked(root: Root, file: FileId): void;
  /** The client was given this report of the file. */
  shown(root: Root, file: FileId, report: DiagnosticReport): void;
  dispose(): void;
}

/** `refresh` has the client ask for diagnostics again. */
export function completeDiagnostics<Snapshot, Root extends Snapshots<Snapshot>>(
  session: Pick<Session, "log">,
  reports: Reports<Root, Snapshot>,
  refresh: () => void,
): DiagnosticsInFull<Root> {
  const waiting = new Map<Root, Map<FileId, Delay>>();
  return {
    asked: stop,
    shown(root, file, { resultId, isWhole }) {
      stop(root, file);
      if (isWhole) return;
      const files = waiting.get(root) ?? new Map<FileId, Delay>();
      waiting.set(root, files);
      const delay = createDelay(PAUSE_MILLIS, () => complete(root, file, resultId));
      files.set(file, delay);
      delay.start();
    },
    dispose() {
      for (const files of waiting.values()) for (const delay of files.values()) delay.stop();
    },
  };

  function stop(root: Root, file: FileId): void {
    const files = waiting.get(root);
    files?.get(file)?.stop();
    files?.delete(file);
  }

  async function complete(root: Root, file: FileId, shown: string): Promise<void> {
    try {
      // Whoever types on is answered in between; who asks for the whole makes it as urgent as they are.
      const { resultId } = await reports.of(root, file, await root.snapshot(), "background");
      if (resultId !== shown) refresh();
    } catch (error) {
      // Typed into meanwhile: the answer to that is followed by another search.
      if (!(error instanceof ResponseError)) session.log.error(`The search for ${file}: ${describe(error)}`);
    }
  }
}
