/** Scores the documents of a store against weighted terms, sentence by sentence with their context. */
import type { IndexedArticle } from "./documents.js";
import { HEADING_SHARE, inverseFrequency, NEIGHBOUR_SHARE, termScore, TITLE_SHARE } from "./ranking.js";
import type { DocumentStore } from "./store.js";

export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}

export interface ScoredDocument {
  readonly article: IndexedArticle;
  readonly document: number;
  readonly score: number;
}

/** Scores by document; only `touched` ones are not zero. Reused between queries, so that a query allocates nothing of the size of the index. */
export interface Scoreboard {
  scores: Float64Array;
}

/** Every living sentence that shares a term with the query, unordered. */
export function scoreDocuments(store: DocumentStore, terms: readonly WeightedTerm[], board: Scoreboard): readonly ScoredDocument[] {
  if (board.scores.length < store.size) board.scores = new Float64Array(Math.max(store.size, board.scores.length * 2));
  const scores = board.scores;
  const touched: number[] = [];
  const average = store.averageLength;
  for (const { term, weight } of terms) {
    const postings = store.postingsOf(term);
    if (postings === undefined || postings.live <= 0) continue;
    const idf = weight * inverseFrequency(store.live, postings.live);
    for (let index = 0; index < postings.length; index += 1) {
      const document = postings.documents[index] ?? 0;
      if (store.articleOf(document) === undefined) continue;
      const before = scores[document] ?? 0;
      if (before === 0) touched.push(document);
      scores[document] = before + idf * termScore(postings.frequencies[index] ?? 0, store.lengthOf(document), average);
    }
  }
  const found: ScoredDocument[] = [];
  for (const document of touched) {
    const article = store.articleOf(document);
    if (article === undefined || document >= article.end) continue;
    found.push({ article, document, score: (scores[document] ?? 0) + contextScore(article, document, scores) });
  }
  for (const document of touched) scores[document] = 0;
  return found;
}

function contextScore(article: IndexedArticle, document: number, scores: Float64Array): number {
  const index = document - article.first;
  const paragraph = article.paragraphOf[index] ?? -1;
  const neighbour = (other: number): number => {
    if (other < 0 || article.first + other >= article.end || article.paragraphOf[other] !== paragraph) return 0;
    return scores[article.first + other] ?? 0;
  };
  const heading = article.headings[paragraph];
  return (
    NEIGHBOUR_SHARE * Math.max(neighbour(index - 1), neighbour(index + 1)) +
    HEADING_SHARE * (heading === undefined ? 0 : (scores[heading] ?? 0)) +
    TITLE_SHARE * (article.title === undefined ? 0 : (scores[article.title] ?? 0))
  );
}

/** The best `limit`, best first; equal scores by file, then by place. */
export function bestDocuments(found: readonly ScoredDocument[], limit: number): readonly ScoredDocument[] {
  if (limit <= 0) return [];
  if (found.length <= limit) return [...found].sort(compareScored);
  const best: ScoredDocument[] = [];
  for (const candidate of found) {
    const worst = best.at(-1);
    if (best.length === limit && worst !== undefined && compareScored(candidate, worst) >= 0) continue;
    let place = best.length;
    while (place > 0 && compareScored(candidate, best[place - 1] ?? candidate) < 0) place -= 1;
    best.splice(place, 0, candidate);
    if (best.length > limit) best.pop();
  }
  return best;
}

export function compareScored(left: ScoredDocument, right: ScoredDocument): number {
  if (left.score !== right.score) return right.score - left.score;
  if (left.article !== right.article) return left.article.facts.file < right.article.facts.file ? -1 : 1;
  return left.document - right.document;
}
