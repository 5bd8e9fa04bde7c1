/**
 * The drafted source summary of a note, with the place where it goes. Beside what the fix of `missing-source-summary` says at once, the cited
 * articles are read for whom they quote and what they refer to.
 */
import type { Assessment } from "../assess/assessment.js";
import { mergeNeeds, NO_NEEDS, type Supply } from "../assess/needs.js";
import { sourceContents } from "../briefing/sourceContents.js";
import { sourceSummaryOf } from "../briefing/sourceSummary.js";
import { sourceSummaryEdit, type SourceSummaryEdit } from "../briefing/sourceSummaryEdit.js";
import { sourceSummaryText } from "../briefing/sourceSummaryText.js";
import type { Feature } from "../features/types.js";
import type { FileId } from "../model/fileId.js";
import type { Claim, NoteFacts } from "../model/note.js";
import type { Workspace } from "../workspace/types.js";
import { assessmentsOf, diagnosticsFeature, judgementsOf } from "./diagnostics.js";

export const sourceSummaryFeature: Feature<{ readonly file: FileId }, SourceSummaryEdit | undefined> = {
  plan(workspace, { file }, supply) {
    const note = workspace.notes.get(file);
    if (note === undefined) return NO_NEEDS;
    return mergeNeeds([
      diagnosticsFeature.plan(workspace, { file }, supply),
      { ...NO_NEEDS, articles: citedFiles(workspace, note) },
    ]);
  },
  answer(workspace, { file }, supply) {
    const note = workspace.notes.get(file);
    if (note === undefined) return undefined;
    const summary = sourceSummaryOf(note, workspace, assessmentIn(workspace, note, supply));
    if (summary.uses.length === 0) return undefined;
    const contents = summary.uses.flatMap(({ source }) => {
      const article = supply.articles.get(source.file);
      return article === undefined ? [] : [sourceContents(article)];
    });
    return sourceSummaryEdit(note, sourceSummaryText(summary, contents));
  },
};

function citedFiles({ sources }: Workspace, { citations }: NoteFacts): readonly FileId[] {
  return citations.flatMap(({ key }) => sources.resolve(key)?.file ?? []);
}

function assessmentIn(workspace: Workspace, note: NoteFacts, supply: Supply): (claim: Claim) => Assessment | undefined {
  const assessments = assessmentsOf(workspace, note, supply);
  const judgements = judgementsOf(workspace, note, supply);
  return (claim) => assessments.get(claim) ?? judgements.get(claim);
}
