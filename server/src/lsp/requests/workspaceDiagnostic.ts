/**
 * `workspace/diagnostic`: the diagnostics of every note, open or not, and of every file that could not be read well.
 * Clients ask again as soon as they are answered; so while nothing changes, the answer waits.
 */
import {
  DocumentDiagnosticReportKind,
  WorkspaceDiagnosticRequest,
  type CancellationToken,
  type Connection,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import type { FileId } from "../../core/model/fileId.js";
import { pathOfUri } from "../convert/uri.js";
import { readFields, readList, readString } from "../convert/params.js";
import type { DiagnosticReports } from "../diagnosticReports.js";
import { checkCancelled, guarded, settled } from "../handler.js";
import { runSliced, type Work } from "../scheduler.js";
import type { Session } from "../session.js";

/** How long edits must pause before a waiting client is answered. */
const PAUSE_MILLIS = 1_000;

export function registerWorkspaceDiagnostic(
  connection: Connection,
  session: Session,
  reports: DiagnosticReports,
): void {
  const method = WorkspaceDiagnosticRequest.method;
  connection.onRequest(method, async (raw: unknown, token: CancellationToken): Promise<WorkspaceDiagnosticReport> => {
    const previous = readPrevious(raw);
    return await guarded(session, method, undefined, async () => {
      for (;;) {
        for (const root of session.roots) await settled(root.loaded, token);
        const change = nextChange(session);
        const outcome = await runSliced(
          reportAll(session, reports, previous),
          () => token.isCancellationRequested || change.happened(),
        );
        checkCancelled(token);
        const items = outcome.kind === "done" ? outcome.value : [];
        if (items.some((item) => item.kind === DocumentDiagnosticReportKind.Full)) return { items };
        await settled(change.promise, token);
      }
    });
  });
}

async function* reportAll(
  session: Session,
  reports: DiagnosticReports,
  previous: ReadonlyMap<string, Previous>,
): Work<WorkspaceDocumentDiagnosticReport[]> {
  const items: WorkspaceDocumentDiagnosticReport[] = [];
  const seen = new Set<string>();
  for (const root of session.roots) {
    const analysis = await root.snapshot();
    const files = new Set<FileId>([...analysis.workspace.notes.keys(), ...root.problems(analysis).keys()]);
    for (const file of files) {
      const uri = session.uriOf(root, file);
      const key = pathOfUri(uri) ?? uri;
      seen.add(key);
      const report = await reports.of(root, file, analysis, "background");
      const version = session.versionOf(uri) ?? null;
      const unchanged = previous.get(key)?.resultId === report.resultId;
      if (unchanged)
        items.push({ kind: DocumentDiagnosticReportKind.Unchanged, uri, version, resultId: report.resultId });
      else
        items.push({
          kind: DocumentDiagnosticReportKind.Full,
          uri,
          version,
          resultId: report.resultId,
          items: [...report.items],
        });
      yield;
    }
  }
  return [...items, ...cleared(previous, seen)];
}

const NOTHING = "none";

/** Files that had diagnostics and are gone or clean now. */
function cleared(
  previous: ReadonlyMap<string, Previous>,
  seen: ReadonlySet<string>,
): readonly WorkspaceDocumentDiagnosticReport[] {
  return [...previous].flatMap(([key, { uri, resultId }]): readonly WorkspaceDocumentDiagnosticReport[] => {
    if (seen.has(key) || resultId === NOTHING) return [];
    return [{ kind: DocumentDiagnosticReportKind.Full, uri, version: null, resultId: NOTHING, items: [] }];
  });
}

interface Previous {
  readonly uri: string;
  readonly resultId: string;
}

function readPrevious(raw: unknown): ReadonlyMap<string, Previous> {
  const entries = readList(readFields(raw, "params")["previousResultIds"], "previousResultIds").map((entry) => {
    const fields = readFields(entry, "previousResultIds[]");
    const uri = readString(fields["uri"], "uri");
    return [pathOfUri(uri) ?? uri, { uri, resultId: readString(fields["value"], "value") }] as const;
  });
  return new Map(entries);
}

interface Change {
  /** Resolves once something changed and edits have paused. */
  readonly promise: Promise<void>;
  happened(): boolean;
}

function nextChange(session: Session): Change {
  let happened = false;
  const promise = new Promise<void>((resolve) => {
    let timer: NodeJS.Timeout | undefined;
    const stop = session.onChanged(() => {
      happened = true;
      clearTimeout(timer);
      timer = setTimeout(() => {
        stop();
        resolve();
      }, PAUSE_MILLIS);
      timer.unref();
    });
  });
  return { promise, happened: () => happened };
}
