/**
 * What the workspace and an archive beside it answer together. The workspace's own articles count as they lie there, whatever the archive holds
 * under their names; ranks, not scores, are compared, because scores of two indexes mean different things.
 */
import { overviewOf } from "../../core/assess/actorOverview.js";
import type { ActorMention, ActorOverview } from "../../core/assess/needs.js";
import type { EvidenceAnswer, ScoredPassage } from "../../core/assess/types.js";
import type { FileId } from "../../core/model/fileId.js";
import { compareText } from "../../core/workspace/summary.js";

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

/** What each chose is chosen from again. */
export function mergeOverviews(own: ActorOverview, archive: ActorOverview, isOwn: IsOwn): ActorOverview {
  const away = mentionsIn(archive).filter(({ passage }) => !isOwn(passage.file));
  const chosen = overviewOf([...mentionsIn(own), ...away].sort(compareMentions));
  return { ...chosen, sentences: [...own.sentences, ...archive.sentences.filter(({ file }) => !isOwn(file))] };
}

/** Each once. */
export function mentionsIn({ first, last, telling }: ActorOverview): readonly ActorMention[] {
  const all = [first, last, ...telling].filter((mention) => mention !== undefined);
  return [
    ...new Map(all.map((mention) => [`${mention.passage.file} ${String(mention.range.start)}`, mention])).values(),
  ];
}

/** Unknown dates come last. */
function compareMentions(left: ActorMention, right: ActorMention): number {
  const [one, other] = [left, right].map(({ passage }) => passage.source.published);
  if (one !== other) return other === undefined || (one !== undefined && one < other) ? -1 : 1;
  return compareText(left.passage.file, right.passage.file) || left.range.start - right.range.start;
}

export type IsOwn = (file: FileId) => boolean;
