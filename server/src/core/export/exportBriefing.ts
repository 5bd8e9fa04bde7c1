/** A briefing made ready for export as a feature: the finished document with what the check says of it. */
import { assessmentsOf, diagnosticsFeature, judgementsOf } from "../analysis/diagnostics.js";
import type { Feature } from "../features/types.js";
import type { CalendarDay } from "../language/dates/types.js";
import type { FileId } from "../model/fileId.js";
import { runRules, type OnRuleFailure } from "../rules/runRules.js";
import type { Diagnostic } from "../rules/types.js";
import { exportModel } from "./document.js";
import type { ExportModel } from "./types.js";

export interface ExportParams {
  readonly file: FileId;
  /** Hexadecimal, of the UTF-8 bytes. */
  readonly sha256: (text: string) => string;
  /** The day on which forecasts are looked up. */
  readonly today: CalendarDay;
  readonly onRuleFailure: OnRuleFailure;
}

export interface ExportAnswer {
  readonly model: ExportModel;
  /** Everything that the check reports, whatever its severity. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Undefined for a file that is no note. */
export const exportFeature: Feature<ExportParams, ExportAnswer | undefined> = {
  plan: (workspace, { file }, supply) => diagnosticsFeature.plan(workspace, { file }, supply),
  answer(workspace, { file, sha256, today, onRuleFailure }, supply) {
    const note = workspace.notes.get(file);
    if (note === undefined) return undefined;
    const assessments = assessmentsOf(workspace, note, supply);
    const judgements = judgementsOf(workspace, note, supply);
    return {
      model: exportModel({ note, workspace, assessments, articles: supply.articles, sha256 }),
      diagnostics: runRules({ note, workspace, assessments, judgements, today }, onRuleFailure),
    };
  },
};
