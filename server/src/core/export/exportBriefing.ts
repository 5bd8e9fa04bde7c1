/** A briefing made ready as features: the finished document for the preview, and with what the check says of it for an export. */
import { assessmentsOf, diagnosticsFeature, judgementsOf } from "../analysis/diagnostics.js";
import type { Supply } from "../assess/needs.js";
import type { Feature } from "../features/types.js";
import type { CalendarDay } from "../language/dates/types.js";
import type { FileId } from "../model/fileId.js";
import type { NoteFacts } from "../model/note.js";
import { runRules, type OnRuleFailure } from "../rules/runRules.js";
import type { Diagnostic } from "../rules/types.js";
import type { Workspace } from "../workspace/types.js";
import { exportModel } from "./document.js";
import type { ExportModel } from "./types.js";

export interface DocumentParams {
  readonly file: FileId;
  /** Hexadecimal, of the UTF-8 bytes. */
  readonly sha256: (text: string) => string;
}

export interface ExportParams extends DocumentParams {
  /** The day on which forecasts are looked up. */
  readonly today: CalendarDay;
  readonly onRuleFailure: OnRuleFailure;
  /** Told of the finished document before the check begins: whoever renders it need not wait for that. */
  readonly onModel?: (model: ExportModel) => void;
}

export interface ExportAnswer {
  readonly model: ExportModel;
  /** Everything that the check reports, whatever its severity. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Undefined for a file that is no note. */
export const documentFeature: Feature<DocumentParams, ExportModel | undefined> = {
  plan: (workspace, { file }, supply) => diagnosticsFeature.plan(workspace, { file }, supply),
  answer(workspace, { file, sha256 }, supply) {
    const note = workspace.notes.get(file);
    return note === undefined ? undefined : modelOf(note, workspace, supply, sha256);
  },
};

/** Undefined for a file that is no note. */
export const exportFeature: Feature<ExportParams, ExportAnswer | undefined> = {
  plan: (workspace, params, supply) => documentFeature.plan(workspace, params, supply),
  answer(workspace, { file, sha256, today, onRuleFailure, onModel }, supply) {
    const note = workspace.notes.get(file);
    if (note === undefined) return undefined;
    const model = modelOf(note, workspace, supply, sha256);
    onModel?.(model);
    const { assessments } = model;
    const judgements = judgementsOf(workspace, note, supply);
    return { model, diagnostics: runRules({ note, workspace, assessments, judgements, today }, onRuleFailure) };
  },
};

function modelOf(note: NoteFacts, workspace: Workspace, supply: Supply, sha256: DocumentParams["sha256"]): ExportModel {
  const assessments = assessmentsOf(workspace, note, supply);
  return exportModel({ note, workspace, assessments, articles: supply.articles, sha256 });
}
