/** `dossier/status`: how much has been read and what was found, recounted in the background once edits pause. */
import type { Connection } from "vscode-languageserver";
import { DiagnosticSeverity } from "vscode-languageserver";
import type {
  RootStatus,
  SeverityCounts,
  StatusMethod,
  StatusParams,
  StatusRequestMethod,
} from "../protocol/protocol.js";
import type { DiagnosticReports } from "./diagnosticReports.js";
import { createDelay } from "./delay.js";
import { describe } from "./handler.js";
import { runSliced, type Work } from "./scheduler.js";
import type { Session } from "./session.js";
import type { WorkspaceRoot } from "./workspaceRoot.js";

const STATUS: StatusMethod = "dossier/status";
const CURRENT_STATUS: StatusRequestMethod = "dossier/currentStatus";
/** Counting judges every note again, so it waits until nobody types. */
const PAUSE_MILLIS = 1_000;

const NONE: SeverityCounts = { error: 0, warning: 0, info: 0, hint: 0 };
const KEYS: ReadonlyMap<DiagnosticSeverity | undefined, keyof SeverityCounts> = new Map([
  [DiagnosticSeverity.Error, "error"],
  [DiagnosticSeverity.Warning, "warning"],
  [DiagnosticSeverity.Information, "info"],
  [DiagnosticSeverity.Hint, "hint"],
]);

export interface StatusReporter {
  dispose(): void;
}

export function createStatusReporter(
  connection: Connection,
  session: Session,
  reports: DiagnosticReports,
): StatusReporter {
  let current: StatusParams = { roots: [] };
  let count = 0;
  const recount = createDelay(PAUSE_MILLIS, () => void countAll());
  session.onChanged(() => {
    count++;
    recount.start();
  });
  connection.onRequest(CURRENT_STATUS, async () => {
    await Promise.all(session.roots.map((root) => root.loaded));
    await countAll();
    return current;
  });
  return {
    dispose: () => {
      recount.stop();
    },
  };

  async function countAll(): Promise<void> {
    const counted = count;
    try {
      const outcome = await runSliced(statusOf(session, reports), () => counted !== count);
      if (outcome.kind === "dropped" || JSON.stringify(outcome.value) === JSON.stringify(current)) return;
      current = outcome.value;
      await connection.sendNotification(STATUS, current);
    } catch (error) {
      session.log.error(`${STATUS}: ${describe(error)}`);
    }
  }
}

async function* statusOf(session: Session, reports: DiagnosticReports): Work<StatusParams> {
  const roots: RootStatus[] = [];
  for (const root of session.roots) {
    roots.push(yield* statusOfRoot(root, reports));
  }
  return { roots };
}

async function* statusOfRoot(root: WorkspaceRoot, reports: DiagnosticReports): AsyncGenerator<undefined, RootStatus> {
  const { articles } = await root.index.statistics();
  const { state } = root.archive;
  const archive = state === undefined ? {} : { archive: state };
  const base = { uri: root.uri, articles, notes: root.notes, claims: 0, ...archive };
  // Before the corpus is read every citation would look unknown, and tables of half of it would be made for nothing.
  if (root.isLoading) return { ...base, phase: "loading", diagnostics: NONE, byRule: [] };
  const analysis = await root.snapshot();
  const { notes } = analysis.workspace;
  let claims = 0;
  for (const note of notes.values()) {
    claims += note.claims.length;
    yield;
  }
  const diagnostics = { ...NONE };
  const counts = new Map<string, number>();
  for (const file of new Set([...notes.keys(), ...root.problems(analysis).keys()])) {
    const { items } = await reports.of(root, file, analysis, "background");
    for (const { severity, code } of items) {
      diagnostics[KEYS.get(severity) ?? "hint"]++;
      if (code !== undefined) counts.set(String(code), (counts.get(String(code)) ?? 0) + 1);
    }
    yield;
  }
  const byRule = [...counts]
    .map(([rule, count]) => ({ rule, count }))
    .sort((left, right) => right.count - left.count || (left.rule < right.rule ? -1 : 1));
  return { ...base, claims, phase: "ready", diagnostics, byRule };
}
