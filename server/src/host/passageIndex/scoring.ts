/** Scores the documents of a store against weighted terms, sentence by sentence with their context. */
import type { FileId } from "../../core/model/fileId.js";
import type { IndexedArticle } from "./documents.js";
import {
  besideScore,
  HEADING_SHARE,
  inverseFrequency,
  lengthNorm,
  NEIGHBOUR_SHARE,
  termScore,
  TITLE_SHARE,
} from "./ranking.js";
import type { DocumentStore } from "./store.js";

interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}

export interface ScoredDocument {
  readonly article: IndexedArticle;
  readonly document: number;
  readonly score: number;
}

/** Scores by document, reused between queries, so that a query allocates nothing of the size of the index. */
export interface Scoreboard {
  /** Only the touched ones are not zero, and they are again once a query is done. */
  scores: Float64Array;
  touched: Int32Array;
}

export function createScoreboard(): Scoreboard {
  return { scores: new Float64Array(0), touched: new Int32Array(0) };
}

/** Visits every living sentence that shares a term with the query, in no order; of the `cited` articles all others, too. */
export function scoreDocuments(
  store: DocumentStore,
  terms: readonly WeightedTerm[],
  board: Scoreboard,
  visit: (article: IndexedArticle, document: number, score: number) => void,
  cited: readonly FileId[] = [],
): void {
  if (board.scores.length < store.size) {
    board.scores = new Float64Array(store.size * 2);
    board.touched = new Int32Array(store.size * 2);
  }
  const { scores, touched } = board;
  const count = addScores(store, terms, scores, touched);
  for (let index = 0; index < count; index += 1) {
    const document = touched[index] ?? 0;
    const article = store.articleOf(document);
    if (article !== undefined && document < article.end)
      visit(article, document, (scores[document] ?? 0) + contextScore(article, document, scores));
  }
  for (const file of new Set(cited)) visitOthers(store.articles.get(file), scores, visit);
  for (let index = 0; index < count; index += 1) scores[touched[index] ?? 0] = 0;
}

function visitOthers(
  article: IndexedArticle | undefined,
  scores: Float64Array,
  visit: (article: IndexedArticle, document: number, score: number) => void,
): void {
  if (article === undefined) return;
  const own = (document: number): number =>
    document < article.first || document >= article.end ? 0 : (scores[document] ?? 0);
  for (let document = article.first; document < article.end; document += 1) {
    if (own(document) === 0) visit(article, document, besideScore(Math.max(own(document - 1), own(document + 1))));
  }
}

/** How many documents were touched. */
function addScores(
  store: DocumentStore,
  terms: readonly WeightedTerm[],
  scores: Float64Array,
  touched: Int32Array,
): number {
  let count = 0;
  const norms = lengthNorms(store.averageLength);
  for (const { term, weight } of terms) {
    const postings = store.postingsOf(term);
    if (postings === undefined || postings.live <= 0) continue;
    const idf = weight * inverseFrequency(store.live, postings.live);
    const { documents, frequencies, length } = postings;
    // Dead documents are scored too: leaving them out at the end is cheaper than asking for each posting.
    for (let index = 0; index < length; index += 1) {
      const document = documents[index] ?? 0;
      const before = scores[document] ?? 0;
      if (before === 0) touched[count++] = document;
      scores[document] =
        before + idf * termScore(frequencies[index] ?? 0, norms[Math.min(store.lengthOf(document), LONGEST_NORM)] ?? 1);
    }
  }
  return count;
}

/** Lengths beyond this count as this. */
const LONGEST_NORM = 255;

function lengthNorms(average: number): Float64Array {
  return Float64Array.from({ length: LONGEST_NORM + 1 }, (_, length) => lengthNorm(length, average));
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

/** Keeps the best `limit`; equal scores by file, then by place. */
export class BestDocuments {
  readonly #limit: number;
  readonly #best: ScoredDocument[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(article: IndexedArticle, document: number, score: number): void {
    const best = this.#best;
    const worst = best.at(-1);
    if (best.length >= this.#limit && (worst === undefined || score < worst.score)) return;
    const candidate: ScoredDocument = { article, document, score };
    let place = best.length;
    while (place > 0 && compareScored(candidate, best[place - 1] ?? candidate) < 0) place -= 1;
    if (place >= this.#limit) return;
    best.splice(place, 0, candidate);
    if (best.length > this.#limit) best.pop();
  }

  /** Best first. */
  get list(): readonly ScoredDocument[] {
    return this.#best;
  }
}

export function compareScored(left: ScoredDocument, right: ScoredDocument): number {
  if (left.score !== right.score) return right.score - left.score;
  if (left.article !== right.article) return left.article.facts.file < right.article.facts.file ? -1 : 1;
  return left.document - right.document;
}
