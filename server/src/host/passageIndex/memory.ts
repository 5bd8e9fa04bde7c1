/** The passage index that lives in memory: for corpora up to some thousands of articles, and for tests of every other. */
import type { ActorMention, ActorQuery } from "../../core/assess/needs.js";
import { actorTerm } from "../../core/assess/searchTerms.js";
import type { EvidenceAnswer, EvidenceQuery, ScoredPassage } from "../../core/assess/types.js";
import type { PassageIndex, PassageSearch } from "../ports.js";
import { ACTOR_PREFIX, passageAt } from "./documents.js";
import { holdsPhrases, readSearch } from "./phrases.js";
import { bestDocuments, scoreDocuments, type Scoreboard, type ScoredDocument, type WeightedTerm } from "./scoring.js";
import { DocumentStore } from "./store.js";

/** Weight of a whole name beside the words that it consists of. */
const ACTOR_WEIGHT = 0.6;

export function createMemoryIndex(): PassageIndex {
  const store = new DocumentStore();
  const board: Scoreboard = { scores: new Float64Array(0) };
  return {
    upsert: article => store.put(article),
    remove: file => store.remove(file),
    candidates: query => findCandidates(store, board, query),
    search: query => findWords(store, board, query),
    mentions: query => findMentions(store, query),
    article: file => store.articles.get(file)?.facts,
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
  const actors = query.actors.map(actor => ({ term: ACTOR_PREFIX + actor, weight: ACTOR_WEIGHT }));
  const found = scoreDocuments(store, [...query.terms, ...actors], board);
  const citedFiles = new Set(query.cited);
  const ofCited = new Map<string, ScoredDocument[]>();
  const rest: ScoredDocument[] = [];
  for (const candidate of found) {
    const file = candidate.article.facts.file;
    if (!citedFiles.has(file)) {
      rest.push(candidate);
      continue;
    }
    const list = ofCited.get(file);
    if (list === undefined) ofCited.set(file, [candidate]);
    else list.push(candidate);
  }
  const cited = [...ofCited.values()].flatMap(list => bestDocuments(list, query.limits.perCited));
  return {
    cited: toPassages(bestDocuments(cited, cited.length)),
    corpus: toPassages(bestDocuments(rest, query.limits.corpus)),
  };
}

function findWords(store: DocumentStore, board: Scoreboard, query: PassageSearch): readonly ScoredPassage[] {
  const { terms, phrases } = readSearch(query.words);
  const weighted: readonly WeightedTerm[] = terms.map(term => ({ term, weight: 1 }));
  const found = terms.length > 0 ? scoreDocuments(store, weighted, board) : phrases.length > 0 ? allDocuments(store) : [];
  const matching = phrases.length === 0 ? found : found.filter(({ article, document }) => holdsPhrases(statementText(article, document), phrases));
  return toPassages(bestDocuments(matching, query.limit));
}

/** For phrases of function words alone: nothing ranks them, so every sentence is read. */
function allDocuments(store: DocumentStore): readonly ScoredDocument[] {
  return [...store.articles.values()].flatMap(article =>
    article.facts.statements.map((_, index) => ({ article, document: article.first + index, score: 1 })),
  );
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
    for (const document of postings.documents.subarray(0, postings.length)) if (store.articleOf(document) !== undefined) found.add(document);
  }
  const places = [...found].flatMap(document => {
    const article = store.articleOf(document);
    return article === undefined ? [] : [{ article, document }];
  });
  places.sort((left, right) => compareDates(left.article.facts.source.published, right.article.facts.source.published) || byPlace(left, right));
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
