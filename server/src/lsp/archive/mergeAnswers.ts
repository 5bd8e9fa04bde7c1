/**
 * What the workspace and an archive beside it answer together. The workspace's own articles count as they lie there, whatever the archive holds
 * under their names; ranks, not scores, are compared, because scores of two indexes mean different things.
 */
import type { EvidenceAnswer, ScoredPassage } from "../../core/assess/types.js";
import type { FileId } from "../../core/model/fileId.js";

/** Reciprocal rank fusion (Cormack, Clarke and Büttcher, SIGIR 2009), with the constant of its authors. */
const RANK_CONSTANT = 60;

/** Everything that the workspace answered stays in the answer: an archive adds, and never takes away. */
export function mergeEvidence(own: EvidenceAnswer, archive: EvidenceAnswer, isOwn: IsOwn): EvidenceAnswer {
  return { ...own, corpus: mergeRanked(own.corpus, archive.corpus, isOwn) };
}

/** Of equal ranks, the workspace's comes first. */
export function mergeRanked(
  own: readonly ScoredPassage[],
  archive: readonly ScoredPassage[],
  isOwn: IsOwn,
): readonly ScoredPassage[] {
  const away = archive.filter(({ passage }) => !isOwn(passage.file));
  if (away.length === 0) return own;
  const ranked = [own, away].flatMap((list) =>
    list.map(({ passage }, rank) => ({ passage, score: 1 / (RANK_CONSTANT + rank + 1) })),
  );
  return ranked.sort((left, right) => right.score - left.score);
}

export type IsOwn = (file: FileId) => boolean;
