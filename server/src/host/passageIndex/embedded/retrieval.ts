/**
 * Retrieval in two stages: segments give the best paragraphs, and the sentences of those are ranked with their context.
 * Both work on words alone; what the sentences say is read only of those that are returned.
 */
import type { EvidenceAnswer, EvidenceQuery, ScoredPassage } from "../../../core/assess/types.js";
import { isFunctionWord } from "../../../core/language/lemmas/lemmas.js";
import type { FileId } from "../../../core/model/fileId.js";
import type { TextRange } from "../../../core/text/range.js";
import { ACTOR_PREFIX, passageAt, type IndexedArticle } from "../documents.js";
import { holdsPhrases, readSearch } from "../phrases.js";
import { ACTOR_WEIGHT, HEADING_SHARE, inverseFrequency, NEIGHBOUR_SHARE, TITLE_SHARE } from "../ranking.js";
import type { PassageSearch } from "../../ports.js";
import type { LiveSegment } from "../segments/mergeSegments.js";
import { searchAll, searchAny, type WeightedTerm } from "../segments/searchSegments.js";
import type { ArticleReader, HeldArticle } from "./articleReader.js";
import type { Catalogue, StoredArticle } from "./catalogue.js";
import { phraseTerms, splitTerm } from "./indexTerms.js";
import { scoreLine, type RankedTerm } from "./sentences.js";

/** Paragraphs whose sentences are ranked, beside all of the cited articles. */
const PARAGRAPHS_LOOKED_AT = 32;
/** Paragraphs that hold a phrase and are looked at for its sentence. */
const PHRASES_LOOKED_AT = 400;

export interface Searched {
  readonly segments: readonly LiveSegment[];
  readonly catalogue: Catalogue;
  readonly reader: ArticleReader;
}

interface ScoredSentence {
  readonly held: HeldArticle;
  readonly range: TextRange;
  readonly score: number;
}

export function findCandidates(searched: Searched, query: EvidenceQuery): EvidenceAnswer {
  const { perCited, corpus } = query.limits;
  const cited = query.cited.flatMap((file) => searched.catalogue.article(file) ?? []);
  const terms = rankedTerms(searched.segments, [
    ...query.terms,
    ...query.actors.map((actor) => ({ term: ACTOR_PREFIX + actor, weight: ACTOR_WEIGHT })),
  ]);
  const ofCited = cited.flatMap((article) => best(rankArticle(searched, article, terms), perCited));
  const passages = searchAny(
    searched.segments,
    segmentTerms(query.terms),
    corpus === 0 ? 0 : PARAGRAPHS_LOOKED_AT,
    (passage) => cited.every(({ first, layout }) => passage < first || passage >= first + layout.paragraphs.length),
  ).map(({ passage }) => passage);
  return {
    cited: toPassages(searched.reader, best(ofCited, ofCited.length)),
    corpus: toPassages(searched.reader, best(rankPassages(searched, passages, terms), corpus)),
  };
}

export function findWords(searched: Searched, { words, limit }: PassageSearch): readonly ScoredPassage[] {
  const { terms, phrases } = readSearch(words);
  if (limit === 0 || (terms.length === 0 && phrases.length === 0)) return [];
  const weighted = terms.map((term) => ({ term, weight: 1 }));
  const passages =
    phrases.length === 0
      ? searchAny(searched.segments, segmentTerms(weighted), Math.max(limit, PARAGRAPHS_LOOKED_AT))
      : holdingRarest(searched.segments, phrases);
  const ranked = rankPassages(
    searched,
    passages.map(({ passage }) => passage),
    rankedTerms(searched.segments, weighted),
    terms.length === 0,
  );
  const holding = ranked.filter(({ held, range }) =>
    holdsPhrases(held.input.text.slice(range.start, range.end), phrases),
  );
  return toPassages(searched.reader, best(holding, limit));
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

/** Terms as segments hold them; function words only where there is nothing else. */
function segmentTerms(terms: readonly WeightedTerm[]): readonly WeightedTerm[] {
  const content = terms.filter(({ term }) => !isFunctionWord(term));
  const weights = new Map<string, number>();
  for (const { term, weight } of content.length > 0 ? content : terms) {
    const parts = splitTerm(term);
    for (const part of parts) weights.set(part, Math.max(weights.get(part) ?? 0, weight / parts.length));
  }
  return [...weights].map(([term, weight]) => ({ term, weight }));
}

/** With inverse frequencies by paragraph; a term of several words counts as its rarest. */
function rankedTerms(segments: readonly LiveSegment[], terms: readonly WeightedTerm[]): readonly RankedTerm[] {
  const documents = segments.reduce((sum, { segment, removed }) => sum + segment.documents - removed.size, 0);
  const holding = (term: string): number =>
    segments.reduce((sum, { segment }) => sum + (segment.find(term)?.documents ?? 0), 0);
  return terms.flatMap(({ term, weight }) => {
    const parts = splitTerm(term);
    if (parts.length === 0) return [];
    const rarest = Math.min(documents, ...parts.map(holding));
    return [{ words: parts, weight: weight * inverseFrequency(documents, rarest) }];
  });
}

function rankPassages(
  searched: Searched,
  passages: readonly number[],
  terms: readonly RankedTerm[],
  takesAll = false,
): readonly ScoredSentence[] {
  return passages.flatMap((passage) => {
    const article = searched.catalogue.articleOfPassage(passage);
    const held = article === undefined ? undefined : searched.reader.hold(article);
    return held === undefined ? [] : rankParagraph(held, passage - held.article.first, terms, takesAll);
  });
}

function rankArticle(
  { reader }: Searched,
  article: StoredArticle,
  terms: readonly RankedTerm[],
): readonly ScoredSentence[] {
  const held = reader.hold(article);
  return held === undefined
    ? []
    : article.layout.paragraphs.flatMap((_, paragraph) => rankParagraph(held, paragraph, terms, false));
}

/** Sentences that hold a term, with a share of what stands around them; all of them, with 1 for their score, where there are no terms. */
function rankParagraph(
  held: HeldArticle,
  paragraph: number,
  terms: readonly RankedTerm[],
  takesAll: boolean,
): readonly ScoredSentence[] {
  const { title, paragraphs } = held.article.layout;
  const sentences = held.sentences(paragraph);
  if (takesAll) return sentences.map(({ range }) => ({ held, range, score: 1 }));
  const scores = sentences.map((sentence) => scoreLine(sentence, terms));
  const heading = paragraphs[paragraph]?.heading;
  const above =
    HEADING_SHARE * (heading === undefined ? 0 : scoreLine(held.line(heading), terms)) +
    TITLE_SHARE * (title === undefined ? 0 : scoreLine(held.line(title), terms));
  return sentences.flatMap(({ range }, index) => {
    const own = scores[index] ?? 0;
    const neighbour = Math.max(scores[index - 1] ?? 0, scores[index + 1] ?? 0);
    return own === 0 ? [] : [{ held, range, score: own + NEIGHBOUR_SHARE * neighbour + above }];
  });
}

/** Best first; equal scores by file, then by place. */
function best(sentences: readonly ScoredSentence[], limit: number): readonly ScoredSentence[] {
  return sentences
    .toSorted(
      (left, right) =>
        right.score - left.score ||
        compareFiles(left.held.article.file, right.held.article.file) ||
        left.range.start - right.range.start,
    )
    .slice(0, limit);
}

function compareFiles(left: FileId, right: FileId): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function toPassages(reader: ArticleReader, sentences: readonly ScoredSentence[]): readonly ScoredPassage[] {
  const seen = new Set<string>();
  return sentences.flatMap(({ held, range, score }) => {
    const indexed = reader.indexed(held);
    const index = statementAt(indexed, range);
    const passage = passageAt(indexed, index);
    const key = `${held.article.file}\n${String(index)}`;
    if (passage === undefined || seen.has(key)) return [];
    seen.add(key);
    return [{ passage, score }];
  });
}

/** The statement that most of a sentence lies in: remarks of translators may begin or end a sentence elsewhere. -1 where there is none. */
function statementAt({ facts }: IndexedArticle, range: TextRange): number {
  let found = -1;
  let most = 0;
  facts.statements.forEach((statement, index) => {
    const shared = Math.min(statement.range.end, range.end) - Math.max(statement.range.start, range.start);
    if (shared > most) {
      most = shared;
      found = index;
    }
  });
  return found;
}
