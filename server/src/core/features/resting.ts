/** Which claims rest on a passage: they cite its article, and it is among the passages that bear most on them. */
import { assessClaim, claimNeeds } from "../assess/claimEvidence.js";
import { mergeNeeds, type Needs, type Supply } from "../assess/needs.js";
import type { Assessment } from "../assess/assessment.js";
import type { Claim } from "../model/note.js";
import type { FileId } from "../model/fileId.js";
import { compareRanges, overlaps, type TextRange } from "../text/range.js";
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

export interface RestingPassage {
  readonly range: TextRange;
  readonly claims: readonly Claim[];
}

/** The sentences of an article, which must be supplied, that claims rest on, in order, each with its claims. */
export function claimsByPassage(workspace: Workspace, file: FileId, supply: Supply): readonly RestingPassage[] {
  const passages = new Map<number, { readonly range: TextRange; readonly claims: Claim[] }>();
  const statements = supply.articles.get(file)?.statements ?? [];
  const sentenceAt = (words: TextRange): TextRange =>
    statements.find((statement) => overlaps(statement.range, words))?.range ?? words;
  for (const claim of claimsCiting(workspace, file)) {
    const assessment = assessClaim(workspace, claim, supply);
    if (assessment === undefined) continue;
    for (const words of restingRanges(assessment, file)) {
      const range = sentenceAt(words);
      const passage = passages.get(range.start) ?? { range, claims: [] };
      passages.set(range.start, passage);
      if (!passage.claims.includes(claim)) passage.claims.push(claim);
    }
  }
  return [...passages.values()].sort((left, right) => compareRanges(left.range, right.range));
}

function restsOn(assessment: Assessment, file: FileId, range: TextRange): boolean {
  return restingRanges(assessment, file).some((resting) => overlaps(resting, range));
}

/** Places of the article that carry the claim: words that it quotes, and sentences that support it or bear most on it. */
export function restingRanges(assessment: Assessment, file: FileId): readonly TextRange[] {
  const quoted = assessment.quotations
    .filter((check) => check.source?.file === file && check.match.start >= 0)
    .map(({ match }): TextRange => ({ start: match.start, end: match.end }));
  const own = assessment.cited.filter((verdict) => verdict.passage.file === file);
  const carrying = own.filter(
    (verdict) =>
      (verdict === own[0] || verdict.verdict === "supports") &&
      (verdict.verdict !== "neutral" || verdict.bearing >= LEAST_BEARING),
  );
  return [...carrying.map(({ passage }) => passage.statement.range), ...quoted];
}
