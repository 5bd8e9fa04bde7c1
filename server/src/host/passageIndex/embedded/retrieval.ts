/**
 * Retrieval in two stages: segments give the best paragraphs, and the sentences of those are ranked with their context.
 * Both work on words alone; what the sentences say is read only of those that are returned.
 */
import type { EvidenceAnswer, EvidenceQuery, ScoredPassage } from "../../../core/assess/types.js";
import { ACTOR_PREFIX } from "../documents.js";
import { holdsPhrases, readSearch } from "../phrases.js";
import { ACTOR_WEIGHT } from "../ranking.js";
import type { FileId } from "../../../core/model/fileId.js";
import { remembering, rememberingEach } from "../../../core/text/memory.js";
import type { PassageSearch } from "../../ports.js";
import type { LiveSegment } from "../segments/mergeSegments.js";
import { searchAll, searchAny } from "../segments/searchSegments.js";
import {
  best,
  PARAGRAPHS_LOOKED_AT,
  paragraphTerms,
  rankArticle,
  rankedTerms,
  rankParagraph,
  passagesOf,
  type Frequencies,
  type ScoredSentence,
} from "../sentenceRanking.js";
import type { ArticleReader } from "./articleReader.js";
import type { Catalogue, StoredArticle } from "./catalogue.js";
import { phraseTerms } from "./indexTerms.js";
import type { RankedTerm } from "./sentences.js";

/** Paragraphs that hold a phrase and are looked at for its sentence. */
const PHRASES_LOOKED_AT = 400;

/**
 * An index of more paragraphs is asked for evidence of the corpus in the pruned mode: there an exact answer takes longer than a keystroke
 * may. Of the exact best ten it gives .98; cited articles are always read exactly.
 */
const MOST_EXACT = 50_000;

export interface Searched {
  readonly segments: readonly LiveSegment[];
  readonly catalogue: Catalogue;
  readonly reader: ArticleReader;
  /** Told of articles that an answer does without because they are still to be read. */
  readonly onWanted?: (file: FileId) => void;
}

export function findCandidates(searched: Searched, query: EvidenceQuery): EvidenceAnswer {
  const { perCited, corpus } = query.limits;
  const cited = query.cited.flatMap((file) => searched.catalogue.article(file) ?? []);
  for (const article of cited) searched.reader.protect(article);
  const terms = rankedTerms(frequencies(searched.segments), [
    ...query.terms,
    ...query.actors.map((actor) => ({ term: ACTOR_PREFIX + actor, weight: ACTOR_WEIGHT })),
  ]);
  const ofCited = perCited === 0 ? [] : cited.flatMap((article) => best(rankHeld(searched, article, terms), perCited));
  const answer = toPassages(searched, best(ofCited, ofCited.length));
  if (corpus === 0) return { cited: answer, corpus: [] };
  const passages = searchAny(searched.segments, paragraphTerms(query.terms), PARAGRAPHS_LOOKED_AT, {
    accepts: (passage) =>
      cited.every(({ first, layout }) => passage < first || passage >= first + layout.paragraphs.length),
    effort: effortFor(searched.segments),
  }).map(({ passage }) => passage);
  const { known, without } = knownPassages(searched, best(rankPassages(searched, passages, terms), corpus));
  return {
    cited: answer,
    corpus: known,
    ...(without.length === 0 ? {} : { without }),
  };
}

export function findWords(searched: Searched, { words, limit }: PassageSearch): readonly ScoredPassage[] {
  const { terms, phrases } = readSearch(words);
  if (limit === 0 || (terms.length === 0 && phrases.length === 0)) return [];
  const weighted = terms.map((term) => ({ term, weight: 1 }));
  const passages =
    phrases.length === 0
      ? searchAny(searched.segments, paragraphTerms(weighted), Math.max(limit, PARAGRAPHS_LOOKED_AT))
      : holdingRarest(searched.segments, phrases);
  const ranked = rankPassages(
    searched,
    passages.map(({ passage }) => passage),
    rankedTerms(frequencies(searched.segments), weighted),
    terms.length === 0,
  );
  const holding = ranked.filter(({ held, range }) =>
    holdsPhrases(held.input.text.slice(range.start, range.end), phrases),
  );
  return toPassages(searched, best(holding, limit));
}

function toPassages(
  { reader }: Searched,
  sentences: readonly ScoredSentence<StoredArticle>[],
): readonly ScoredPassage[] {
  return passagesOf((held, range) => reader.passage(held, range), sentences);
}

interface KnownPassages {
  readonly known: readonly ScoredPassage[];
  readonly without: readonly FileId[];
}

/** Articles of which somebody is told are not read for an answer: each of them takes longer than everything else that the answer waits for. */
function knownPassages(searched: Searched, sentences: readonly ScoredSentence<StoredArticle>[]): KnownPassages {
  const { onWanted, reader } = searched;
  if (onWanted === undefined) return { known: toPassages(searched, sentences), without: [] };
  const without = new Set<FileId>();
  const known = passagesOf((held, range) => {
    if (reader.isRead(held.article)) return reader.passage(held, range);
    without.add(held.article.file);
    return undefined;
  }, sentences);
  for (const file of without) onWanted(file);
  return { known, without: [...without] };
}

/** Passages that hold the words of a name next to each other, and how many there are. */
export function findPhrase(
  segments: readonly LiveSegment[],
  phrase: string,
  limit: number,
): ReturnType<typeof searchAll> {
  const terms = phraseTerms(phrase).map((term) => ({ term, weight: 1 }));
  return searchAll(segments, terms, limit, { adjacent: true });
}

function holdingRarest(segments: readonly LiveSegment[], phrases: readonly string[]): ReturnType<typeof searchAny> {
  const found = phrases.map((phrase) => findPhrase(segments, phrase, PHRASES_LOOKED_AT));
  const rarest = found.reduce((least, other) => (other.count < least.count ? other : least));
  return rarest.best;
}

/** Every window and every command asks the same way, so that they answer the same. */
function effortFor(segments: readonly LiveSegment[]): "exact" | "pruned" {
  const documents = segments.reduce((sum, { segment }) => sum + segment.documents, 0);
  return documents > MOST_EXACT ? "pruned" : "exact";
}

function frequencies(segments: readonly LiveSegment[]): Frequencies {
  return {
    paragraphs: segments.reduce((sum, { segment, removed }) => sum + segment.documents - removed.size, 0),
    holding: (word) => segments.reduce((sum, { segment }) => sum + holdingIn(segment)(word), 0),
  };
}

/** Words of which a segment's count is kept: a note asks for the same ones at each letter. */
const MOST_WORDS = 20_000;

/** A segment never changes: what is removed from it is counted apart. */
const holdingIn = rememberingEach((segment: LiveSegment["segment"]) =>
  remembering(MOST_WORDS, (word: string) => segment.find(word)?.documents ?? 0),
);

function rankPassages(
  searched: Searched,
  passages: readonly number[],
  terms: readonly RankedTerm[],
  takesAll = false,
): readonly ScoredSentence<StoredArticle>[] {
  return passages.flatMap((passage) => {
    const article = searched.catalogue.articleOfPassage(passage);
    const held = article === undefined ? undefined : searched.reader.hold(article);
    return held === undefined ? [] : rankParagraph(held, passage - held.article.first, terms, takesAll);
  });
}

function rankHeld(
  { reader }: Searched,
  article: StoredArticle,
  terms: readonly RankedTerm[],
): readonly ScoredSentence<StoredArticle>[] {
  const held = reader.hold(article);
  return held === undefined ? [] : rankArticle(held, terms);
}
