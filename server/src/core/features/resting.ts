/** Which claims rest on a passage: they cite its article, and it is among the passages that bear most on them. */
import { assessClaim, claimNeeds } from "../assess/claimEvidence.js";
import { mergeNeeds, type Needs, type Supply } from "../assess/needs.js";
import type { Assessment } from "../assess/assessment.js";
import type { Claim } from "../model/note.js";
import type { FileId } from "../model/fileId.js";
import { overlaps, type TextRange } from "../text/range.js";
import type { Workspace } from "../workspace/types.js";

/** A passage below this share of a claim's words carries none of it. */
const LEAST_BEARING = 0.34;

export function claimsCiting(workspace: Workspace, file: FileId): readonly Claim[] {
  return [...workspace.notes.keys()]
    .sort()
    .flatMap((note) => workspace.notes.get(note)?.claims ?? [])
    .filter((claim) => claim.citations.some((citation) => workspace.sources.resolve(citation.key)?.file === file));
}

export function restingNeeds(workspace: Workspace, file: FileId): Needs {
  return mergeNeeds(claimsCiting(workspace, file).map((claim) => claimNeeds(workspace, claim)));
}

export function claimsRestingOn(
  workspace: Workspace,
  file: FileId,
  range: TextRange,
  supply: Supply,
): readonly Claim[] {
  return claimsCiting(workspace, file).filter((claim) => {
    const assessment = assessClaim(workspace, claim, supply);
    return assessment !== undefined && restsOn(assessment, file, range);
  });
}

function restsOn(assessment: Assessment, file: FileId, range: TextRange): boolean {
  const quoted = assessment.quotations.some(
    (check) =>
      check.source?.file === file &&
      check.match.start >= 0 &&
      overlaps({ start: check.match.start, end: check.match.end }, range),
  );
  if (quoted) return true;
  const own = assessment.cited.filter((verdict) => verdict.passage.file === file);
  const best = own[0];
  return own.some(
    (verdict) =>
      overlaps(verdict.passage.statement.range, range) &&
      (verdict === best || verdict.verdict === "supports") &&
      (verdict.verdict !== "neutral" || verdict.bearing >= LEAST_BEARING),
  );
}
