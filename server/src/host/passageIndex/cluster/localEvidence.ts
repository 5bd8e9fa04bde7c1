/** Evidence from cited articles of the workspace alone, for the time in which a cluster does not answer. */
import type { EvidenceQuery, ScoredPassage } from "../../../core/assess/types.js";
import type { FileId } from "../../../core/model/fileId.js";
import { readArticle } from "../../../core/model/readArticle.js";
import type { IndexedArticle } from "../documents.js";
import { outlineOf } from "../embedded/articleLayout.js";
import type { ReadSource } from "../embedded/articleReader.js";
import { HeldArticle, indexedOf, type LaidArticle } from "../heldArticle.js";
import { best, rankArticle, rankedTerms, toPassages } from "../sentenceRanking.js";

/** Without frequencies every word of the claim counts by its own weight. */
const EQUAL = { paragraphs: 1, holding: () => 0 };

export function rankLocally(query: EvidenceQuery, readSource: ReadSource | undefined): readonly ScoredPassage[] {
  const terms = rankedTerms(EQUAL, query.terms);
  const sentences = query.cited.flatMap((file) => {
    const input = readSource?.(file);
    if (input === undefined) return [];
    const article: LaidArticle = { file, layout: outlineOf(input).layout };
    return best(rankArticle(new HeldArticle(article, input), terms), query.limits.perCited);
  });
  const read = new Map<FileId, IndexedArticle>();
  const indexed = ({ input }: HeldArticle<LaidArticle>): IndexedArticle => {
    const known = read.get(input.file) ?? indexedOf(readArticle(input));
    read.set(input.file, known);
    return known;
  };
  return toPassages(indexed, best(sentences, sentences.length));
}
