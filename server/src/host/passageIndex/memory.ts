/** The passage index that lives in memory: for corpora up to some thousands of articles, and for tests of every other. */
import type { ActorMention, ActorQuery } from "../../core/assess/needs.js";
import { actorTerm } from "../../core/assess/searchTerms.js";
import { allMentions, overviewAmong, placesAmong } from "./overviewAmong.js";
import type { EvidenceAnswer, EvidenceQuery, ScoredPassage } from "../../core/assess/types.js";
import type { PassageIndex, PassageSearch } from "../ports.js";
import { ACTOR_PREFIX, passageAt, type IndexedArticle } from "./documents.js";
import { holdsPhrases, readSearch } from "./phrases.js";
import { ACTOR_WEIGHT } from "./ranking.js";
import {
  BestDocuments,
  compareScored,
  createScoreboard,
  scoreDocuments,
  type Scoreboard,
  type ScoredDocument,
} from "./scoring.js";
import { DocumentStore } from "./store.js";

export function createMemoryIndex(): PassageIndex {
  const store = new DocumentStore();
  const board = createScoreboard();
  return {
    upsert: (article) => store.put(article),
    remove: (file) => store.remove(file),
    candidates: (query) => findCandidates(store, board, query),
    search: (query) => findWords(store, board, query),
    mentions: (query) => findMentions(store, query),
    overview: (query) => overviewAmong(query, findMentions(store, allMentions(query))),
    places: (query) => placesAmong(query, findMentions(store, allMentions(query))),
    article: (file) => store.articles.get(file)?.facts,
    text: (file) => store.articles.get(file)?.facts.text,
    statistics() {
      let passages = 0;
      let bytes = 0;
      for (const { facts } of store.articles.values()) {
        passages += facts.statements.length;
        bytes += Buffer.byteLength(facts.text);
      }
      return { articles: store.articles.size, passages, bytes };
    },
  };
}

function findCandidates(store: DocumentStore, board: Scoreboard, query: EvidenceQuery): EvidenceAnswer {
  const actors = query.actors.map((actor) => ({ term: ACTOR_PREFIX + actor, weight: ACTOR_WEIGHT }));
  const ofCited = new Map(query.cited.map((file) => [file, new BestDocuments(query.limits.perCited)]));
  const rest = new BestDocuments(query.limits.corpus);
  const visit = (article: IndexedArticle, document: number, score: number): void => {
    (ofCited.get(article.facts.file) ?? rest).add(article, document, score);
  };
  scoreDocuments(store, [...query.terms, ...actors], board, visit, query.cited);
  const cited = [...ofCited.values()].flatMap((best) => best.list);
  return { cited: toPassages(cited.sort(compareScored)), corpus: toPassages(rest.list) };
}

function findWords(store: DocumentStore, board: Scoreboard, query: PassageSearch): readonly ScoredPassage[] {
  const { terms, phrases } = readSearch(query.words);
  const best = new BestDocuments(query.limit);
  const visit = (article: IndexedArticle, document: number, score: number): void => {
    if (holdsPhrases(statementText(article, document), phrases)) best.add(article, document, score);
  };
  if (terms.length > 0) {
    scoreDocuments(
      store,
      terms.map((term) => ({ term, weight: 1 })),
      board,
      visit,
    );
  } else if (phrases.length > 0) {
    // Phrases of function words alone: nothing ranks them, so every sentence is read.
    for (const article of store.articles.values())
      for (let document = article.first; document < article.end; document += 1) visit(article, document, 1);
  }
  return toPassages(best.list);
}

function statementText(article: ScoredDocument["article"], document: number): string {
  return article.facts.statements[document - article.first]?.text ?? "";
}

function findMentions(store: DocumentStore, query: ActorQuery): readonly ActorMention[] {
  const folded = new Set(query.surfaces.map(actorTerm));
  const found = new Set<number>();
  for (const surface of folded) {
    const postings = store.postingsOf(ACTOR_PREFIX + surface);
    if (postings === undefined) continue;
    for (const document of postings.documents.subarray(0, postings.length))
      if (store.articleOf(document) !== undefined) found.add(document);
  }
  const places = [...found].flatMap((document) => {
    const article = store.articleOf(document);
    return article === undefined ? [] : [{ article, document }];
  });
  places.sort(
    (left, right) =>
      compareDates(left.article.facts.source.published, right.article.facts.source.published) || byPlace(left, right),
  );
  const mentions: ActorMention[] = [];
  for (const { article, document } of places) {
    if (mentions.length >= query.limit) break;
    const passage = passageAt(article, document);
    if (passage === undefined) continue;
    for (const mention of passage.statement.mentions) {
      if (!folded.has(actorTerm(mention.surface)) || mentions.length >= query.limit) continue;
      mentions.push({ passage, range: { start: mention.start, end: mention.end }, surface: mention.surface });
    }
  }
  return mentions;
}

type Place = Pick<ScoredDocument, "article" | "document">;

function byPlace(left: Place, right: Place): number {
  if (left.article === right.article) return left.document - right.document;
  return left.article.facts.file < right.article.facts.file ? -1 : 1;
}

/** EDTF orders as text as far as it is needed here; an unknown date comes last. */
function compareDates(left: string | undefined, right: string | undefined): number {
  if (left === right) return 0;
  if (left === undefined) return 1;
  if (right === undefined) return -1;
  return left < right ? -1 : 1;
}

function toPassages(documents: readonly ScoredDocument[]): readonly ScoredPassage[] {
  return documents.flatMap(({ article, document, score }) => {
    const passage = passageAt(article, document);
    return passage === undefined ? [] : [{ passage, score }];
  });
}
