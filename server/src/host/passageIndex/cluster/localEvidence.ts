/** Evidence from cited articles of the workspace alone, for the time in which a cluster does not answer. */
import type { EvidenceQuery, ScoredPassage } from "../../../core/assess/types.js";
import { proseParagraphs, readArticle } from "../../../core/model/readArticle.js";
import { describeSource } from "../../../core/model/sourceDescription.js";
import { outlineArticle } from "../../../core/syntax/article.js";
import { layoutOf } from "../embedded/articleLayout.js";
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
    const syntax = outlineArticle(input.text, file.endsWith(".md") ? "markdown" : "plain");
    const { source } = describeSource({
      file,
      syntax,
      ...(input.sidecar === undefined ? {} : { sidecar: input.sidecar }),
    });
    const article: LaidArticle = { file, layout: layoutOf(source, proseParagraphs(input.text, syntax)) };
    return best(rankArticle(new HeldArticle(article, input), terms), query.limits.perCited);
  });
  return toPassages(({ input }) => indexedOf(readArticle(input)), best(sentences, sentences.length));
}
