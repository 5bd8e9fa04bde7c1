/**
 * The second stage of retrieval, the same whatever stores the paragraphs: the sentences of the best paragraphs are ranked with their context,
 * by their words alone, and what they say is read only of those that are returned.
 */
import type { Passage, ScoredPassage } from "../../core/assess/types.js";
import { isFunctionWord } from "../../core/language/lemmas/lemmas.js";
import type { FileId } from "../../core/model/fileId.js";
import type { TextRange } from "../../core/text/range.js";
import { passageAt, type IndexedArticle } from "./documents.js";
import { splitTerm } from "./embedded/indexTerms.js";
import { scoreLine, type RankedTerm } from "./embedded/sentences.js";
import type { HeldArticle, LaidArticle } from "./heldArticle.js";
import { besideScore, HEADING_SHARE, inverseFrequency, NEIGHBOUR_SHARE, TITLE_SHARE } from "./ranking.js";

export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}

export interface ScoredSentence<Article extends LaidArticle> {
  readonly held: HeldArticle<Article>;
  readonly range: TextRange;
  readonly score: number;
}

/** Paragraphs whose sentences are ranked, beside all of the cited articles. */
export const PARAGRAPHS_LOOKED_AT = 32;

/** Terms as paragraphs are found by; function words only where there is nothing else. */
export function paragraphTerms(terms: readonly WeightedTerm[]): readonly WeightedTerm[] {
  const content = terms.filter(({ term }) => !isFunctionWord(term));
  const weights = new Map<string, number>();
  for (const { term, weight } of content.length > 0 ? content : terms) {
    const parts = splitTerm(term);
    for (const part of parts) weights.set(part, Math.max(weights.get(part) ?? 0, weight / parts.length));
  }
  return [...weights].map(([term, weight]) => ({ term, weight }));
}

/** How often words occur in the paragraphs of an index. */
export interface Frequencies {
  readonly paragraphs: number;
  /** Paragraphs that hold a word. */
  readonly holding: (word: string) => number;
}

/** With inverse frequencies by paragraph; a term of several words counts as its rarest. */
export function rankedTerms(
  { paragraphs, holding }: Frequencies,
  terms: readonly WeightedTerm[],
): readonly RankedTerm[] {
  return terms.flatMap(({ term, weight }) => {
    const parts = splitTerm(term);
    if (parts.length === 0) return [];
    const rarest = Math.min(paragraphs, ...parts.map(holding));
    return [{ words: parts, weight: weight * inverseFrequency(paragraphs, rarest) }];
  });
}

/** All sentences of an article; those that hold no term behind those that do, the ones right beside a term first: "It took eleven hours." */
export function rankArticle<Article extends LaidArticle>(
  held: HeldArticle<Article>,
  terms: readonly RankedTerm[],
): readonly ScoredSentence<Article>[] {
  const ranked = held.article.layout.paragraphs.flatMap((_, paragraph) => scoredSentences(held, paragraph, terms));
  return ranked.flatMap(({ own, sentence }, index) => {
    if (own > 0) return [sentence];
    const beside = Math.max(ranked[index - 1]?.own ?? 0, ranked[index + 1]?.own ?? 0);
    return [{ ...sentence, score: besideScore(beside) }];
  });
}

/** Sentences that hold a term, with a share of what stands around them; all of them, with 1 for their score, where there are no terms. */
export function rankParagraph<Article extends LaidArticle>(
  held: HeldArticle<Article>,
  paragraph: number,
  terms: readonly RankedTerm[],
  takesAll = false,
): readonly ScoredSentence<Article>[] {
  if (takesAll) return held.sentences(paragraph).map(({ range }) => ({ held, range, score: 1 }));
  return scoredSentences(held, paragraph, terms).flatMap(({ own, sentence }) => (own === 0 ? [] : [sentence]));
}

function scoredSentences<Article extends LaidArticle>(
  held: HeldArticle<Article>,
  paragraph: number,
  terms: readonly RankedTerm[],
): readonly { readonly own: number; readonly sentence: ScoredSentence<Article> }[] {
  const { title, paragraphs } = held.article.layout;
  const sentences = held.sentences(paragraph);
  const scores = sentences.map((sentence) => scoreLine(sentence, terms));
  const heading = paragraphs[paragraph]?.heading;
  const above =
    HEADING_SHARE * (heading === undefined ? 0 : scoreLine(held.line(heading), terms)) +
    TITLE_SHARE * (title === undefined ? 0 : scoreLine(held.line(title), terms));
  return sentences.map(({ range }, index) => {
    const own = scores[index] ?? 0;
    const neighbour = Math.max(scores[index - 1] ?? 0, scores[index + 1] ?? 0);
    return { own, sentence: { held, range, score: own + NEIGHBOUR_SHARE * neighbour + above } };
  });
}

/** Best first; equal scores by file, then by place. */
export function best<Article extends LaidArticle>(
  sentences: readonly ScoredSentence<Article>[],
  limit: number,
): readonly ScoredSentence<Article>[] {
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

export function toPassages<Article extends LaidArticle>(
  indexed: (held: HeldArticle<Article>) => IndexedArticle,
  sentences: readonly ScoredSentence<Article>[],
): readonly ScoredPassage[] {
  return passagesOf((held, range) => passageIn(indexed(held), range), sentences);
}

/** A statement of an article as a passage, with its number. */
export interface FoundPassage {
  readonly index: number;
  readonly passage: Passage;
}

/** The passages of sentences, each once; `find` gives the statement that most of a sentence lies in. */
export function passagesOf<Article extends LaidArticle>(
  find: (held: HeldArticle<Article>, range: TextRange) => FoundPassage | undefined,
  sentences: readonly ScoredSentence<Article>[],
): readonly ScoredPassage[] {
  const seen = new Set<string>();
  return sentences.flatMap(({ held, range, score }) => {
    const found = find(held, range);
    const key = `${held.article.file}\n${String(found?.index)}`;
    if (found === undefined || seen.has(key)) return [];
    seen.add(key);
    return [{ passage: found.passage, score }];
  });
}

export function passageIn(article: IndexedArticle, range: TextRange): FoundPassage | undefined {
  const ranges = article.facts.statements.map((statement) => statement.range);
  const index = statementAt(ranges, range);
  const passage = passageAt(article, index);
  return passage === undefined ? undefined : { index, passage };
}

/** The statement that most of a sentence lies in: remarks of translators may begin or end a sentence elsewhere. -1 where there is none. */
export function statementAt(statements: readonly TextRange[], range: TextRange): number {
  let found = -1;
  let most = 0;
  statements.forEach((statement, index) => {
    const shared = Math.min(statement.end, range.end) - Math.max(statement.start, range.start);
    if (shared > most) {
      most = shared;
      found = index;
    }
  });
  return found;
}
