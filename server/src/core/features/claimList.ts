/** The claims of a note with their status: what jumping between claims and the status bar read. */
import { assessClaim, asksForEvidence, claimNeeds } from "../assess/claimEvidence.js";
import type { ClaimStatus } from "../assess/assessment.js";
import { mergeNeeds, NO_NEEDS } from "../assess/needs.js";
import type { FileId } from "../model/fileId.js";
import { readable } from "../text/readable.js";
import type { TextRange } from "../text/range.js";
import type { Feature } from "./types.js";

export interface ListedClaim {
  readonly range: TextRange;
  readonly text: string;
  readonly status: ClaimStatus;
}

export const claimListFeature: Feature<{ readonly file: FileId }, readonly ListedClaim[]> = {
  plan(workspace, { file }) {
    const note = workspace.notes.get(file);
    return note === undefined
      ? NO_NEEDS
      : mergeNeeds(note.claims.filter(asksForEvidence).map((claim) => claimNeeds(workspace, claim)));
  },
  answer(workspace, { file }, supply) {
    return (workspace.notes.get(file)?.claims ?? []).map((claim) => ({
      range: claim.range,
      text: readable(claim.statement.text),
      status: (asksForEvidence(claim) ? assessClaim(workspace, claim, supply)?.status : undefined) ?? "not-checkable",
    }));
  },
};
