/**
 * The diagnostics of each file, computed at most once a revision. A result id is a hash of what is shown,
 * so a client is told "unchanged" whenever its picture is still right, whatever else changed meanwhile.
 * Who types gets a first report that waits for no search of the whole corpus; `diagnosticsInFull.ts` sees to the rest.
 */
import { LSPErrorCodes, ResponseError, type Diagnostic } from "vscode-languageserver";
import { contentHash } from "../core/text/hash.js";
import { diagnosticsFeature } from "../core/analysis/diagnostics.js";
import type { Analysis } from "../core/analysis/analysisHost.js";
import type { CalendarDay } from "../core/language/dates/types.js";
import type { FileId } from "../core/model/fileId.js";
import type { Diagnostic as Finding } from "../core/rules/types.js";
import { ask } from "../host/ask.js";
import { nodeClock } from "../host/clock.js";
import type { PassageIndex } from "../host/ports.js";
import { createPause, type Pause } from "../host/slices.js";
import { problemToDiagnostic, toDiagnostic } from "./convert/diagnostic.js";
import { fileView } from "./convert/fileView.js";
import { describe } from "./handler.js";
import type { Session } from "./session.js";
import { moreUrgent, type Urgency } from "./turns.js";
import type { WorkspaceRoot } from "./workspaceRoot.js";

export interface DiagnosticReport {
  readonly revision: number;
  /** The day on which it was computed: forecasts fall due at midnight. */
  readonly today: CalendarDay;
  readonly resultId: string;
  /** What rules found, with their fixes; faults of the file itself are among `items` only. */
  readonly findings: readonly Finding[];
  readonly items: readonly Diagnostic[];
  /** False where the corpus is still to be searched for some sentences: what is said is right, and more may come. */
  readonly isWhole: boolean;
}

/** A report that is being made: whoever asks for the same one waits for it, and it becomes as urgent as they are. */
interface Unfinished {
  readonly revision: number;
  readonly today: CalendarDay;
  urgency: Urgency;
  readonly report: Promise<DiagnosticReport>;
}

interface Kept {
  readonly finished: Map<FileId, DiagnosticReport>;
  readonly unfinished: Map<FileId, Unfinished>;
}

type Extent = "whole" | "first";

export class DiagnosticReports {
  readonly #session: Session;
  readonly #kept: Readonly<Record<Extent, WeakMap<WorkspaceRoot, Kept>>> = {
    whole: new WeakMap(),
    first: new WeakMap(),
  };
  readonly #loggedFailures = new Set<string>();

  constructor(session: Session) {
    this.#session = session;
  }

  /** @throws a `ServerCancelled` answer where the document was changed meanwhile. */
  async of(
    root: WorkspaceRoot,
    file: FileId,
    analysis: Analysis,
    urgency: Urgency = "person",
  ): Promise<DiagnosticReport> {
    return await this.#once("whole", root, file, analysis, urgency);
  }

  /** The same without what needs a search of the whole corpus that was not made yet. */
  async first(root: WorkspaceRoot, file: FileId, analysis: Analysis): Promise<DiagnosticReport> {
    const known = this.#keptOf("whole", root).finished.get(file);
    if (known?.revision === analysis.revision && known.today === nodeClock.today()) return known;
    const extent = root.indexAtOnce(() => undefined) === undefined ? "whole" : "first";
    return await this.#once(extent, root, file, analysis, "document");
  }

  #keptOf(extent: Extent, root: WorkspaceRoot): Kept {
    const kept = this.#kept[extent].get(root) ?? { finished: new Map(), unfinished: new Map() };
    this.#kept[extent].set(root, kept);
    return kept;
  }

  async #once(
    extent: Extent,
    root: WorkspaceRoot,
    file: FileId,
    analysis: Analysis,
    urgency: Urgency,
  ): Promise<DiagnosticReport> {
    const { finished, unfinished } = this.#keptOf(extent, root);
    const known = finished.get(file);
    const today = nodeClock.today();
    if (known?.revision === analysis.revision && known.today === today) return known;
    const same = unfinished.get(file);
    if (same?.revision === analysis.revision && same.today === today) {
      same.urgency = moreUrgent(same.urgency, urgency);
      return await same.report;
    }
    const pause = this.#pauseOf(root, file, () => own.urgency);
    const own: Unfinished = {
      revision: analysis.revision,
      today,
      urgency,
      // Begun once `own` is there, which its pauses look at.
      report: Promise.resolve().then(() => this.#compute(extent, root, file, analysis, today, pause)),
    };
    unfinished.set(file, own);
    try {
      const report = await own.report;
      finished.set(file, report);
      if (report.isWhole) this.#keptOf("whole", root).finished.set(file, report);
      return report;
    } finally {
      if (unfinished.get(file) === own) unfinished.delete(file);
    }
  }

  /** Between two slices the document may be typed into: then nobody wants the rest. */
  #pauseOf(root: WorkspaceRoot, file: FileId, urgency: () => Urgency): Pause {
    const version = this.#session.versionOfFile(root, file);
    return createPause(async () => {
      await this.#session.turns.pause(urgency());
      if (this.#session.versionOfFile(root, file) === version) return;
      throw new ResponseError(LSPErrorCodes.ServerCancelled, "The document changed meanwhile", {
        retriggerRequest: true,
      });
    });
  }

  async #compute(
    extent: Extent,
    root: WorkspaceRoot,
    file: FileId,
    analysis: Analysis,
    today: CalendarDay,
    pause: Pause,
  ): Promise<DiagnosticReport> {
    const { workspace } = analysis;
    const files = fileView(this.#session, root);
    const lines = await files.linesOf(file);
    const onRuleFailure = (rule: string, error: unknown): void => {
      this.#logOnce(`rule ${rule} on ${file}`, error);
    };
    const awaited = { corpus: false };
    const atOnce = (): PassageIndex | undefined =>
      root.indexAtOnce(() => {
        awaited.corpus = true;
      });
    const index = (extent === "first" ? atOnce() : undefined) ?? root.index;
    const findings = workspace.notes.has(file)
      ? await ask(diagnosticsFeature, workspace, { file, today, onRuleFailure }, index, pause)
      : [];
    const { relatedInformation } = this.#session.client;
    const shown =
      lines === undefined
        ? []
        : await Promise.all(findings.map((finding) => toDiagnostic(files, lines, finding, relatedInformation)));
    const problems = root.problems(analysis).get(file) ?? [];
    const items = [...problems.map((problem) => problemToDiagnostic(lines, problem)), ...shown];
    const resultId = contentHash(JSON.stringify(items));
    return { revision: analysis.revision, today, resultId, findings, items, isWhole: !awaited.corpus };
  }

  /** A rule that fails on one sentence fails on every keystroke after it: one line is enough. */
  #logOnce(what: string, error: unknown): void {
    const line = `${what}: ${describe(error)}`;
    if (this.#loggedFailures.has(line)) return;
    this.#loggedFailures.add(line);
    this.#session.log.error(line);
  }
}
