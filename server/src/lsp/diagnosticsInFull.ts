/**
 * Who types is answered before the whole corpus has been searched for the sentence under the cursor. Once typing pauses the search is made,
 * and the client is told to ask again where it brought anything: as a compiler follows behind what an editor knows at once.
 */
import { ResponseError } from "vscode-languageserver";
import type { FileId } from "../core/model/fileId.js";
import { createDelay, type Delay } from "./delay.js";
import type { DiagnosticReport, DiagnosticReports } from "./diagnosticReports.js";
import { describe } from "./handler.js";
import type { Session } from "./session.js";
import type { WorkspaceRoot } from "./workspaceRoot.js";

/** Longer than between two letters of somebody who writes. */
const PAUSE_MILLIS = 300;

export interface DiagnosticsInFull {
  /** The client was given this report of the file. */
  shown(root: WorkspaceRoot, file: FileId, report: DiagnosticReport): void;
  dispose(): void;
}

/** `refresh` has the client ask for diagnostics again. */
export function completeDiagnostics(
  session: Session,
  reports: Pick<DiagnosticReports, "of">,
  refresh: () => void,
): DiagnosticsInFull {
  const waiting = new Map<WorkspaceRoot, Map<FileId, Delay>>();
  return {
    shown(root, file, { resultId, isWhole }) {
      const files = waiting.get(root) ?? new Map<FileId, Delay>();
      waiting.set(root, files);
      files.get(file)?.stop();
      files.delete(file);
      if (isWhole) return;
      const delay = createDelay(PAUSE_MILLIS, () => complete(root, file, resultId));
      files.set(file, delay);
      delay.start();
    },
    dispose() {
      for (const files of waiting.values()) for (const delay of files.values()) delay.stop();
    },
  };

  async function complete(root: WorkspaceRoot, file: FileId, shown: string): Promise<void> {
    try {
      const { resultId } = await reports.of(root, file, await root.snapshot(), "document");
      if (resultId !== shown) refresh();
    } catch (error) {
      // Typed into meanwhile: the answer to that is followed by another search.
      if (!(error instanceof ResponseError)) session.log.error(`The search for ${file}: ${describe(error)}`);
    }
  }
}
