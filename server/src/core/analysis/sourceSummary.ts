/** The drafted source summary of a note, with the place where it goes: the same text as the fix of `missing-source-summary`. */
import { sourceSummaryOf } from "../briefing/sourceSummary.js";
import { sourceSummaryEdit, type SourceSummaryEdit } from "../briefing/sourceSummaryEdit.js";
import { sourceSummaryText } from "../briefing/sourceSummaryText.js";
import type { Feature } from "../features/types.js";
import type { FileId } from "../model/fileId.js";
import { assessmentsOf, diagnosticsFeature } from "./diagnostics.js";

export const sourceSummaryFeature: Feature<{ readonly file: FileId }, SourceSummaryEdit | undefined> = {
  plan: (workspace, params, supply) => diagnosticsFeature.plan(workspace, params, supply),
  answer(workspace, { file }, supply) {
    const note = workspace.notes.get(file);
    if (note === undefined) return undefined;
    const summary = sourceSummaryOf(note, workspace, assessmentsOf(workspace, note, supply));
    return summary.uses.length === 0 ? undefined : sourceSummaryEdit(note, sourceSummaryText(summary));
  },
};
