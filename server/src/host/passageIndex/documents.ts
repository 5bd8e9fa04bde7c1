/**
 * The documents of the index: one a sentence, and one each for an article's title and headings, which lend their weight to the sentences below.
 * Numbers ascend and are never used twice; a removed article leaves its numbers dead until the index is compacted.
 */
import { actorTerm, searchTermsOf, wordTerms } from "../../core/assess/searchTerms.js";
import type { Passage } from "../../core/assess/types.js";
import type { ArticleFacts, ArticleParagraph } from "../../core/model/article.js";
import { termsOf } from "../../core/model/terms.js";

/** What is indexed of one document. */
export interface IndexedDocument {
  readonly frequencies: ReadonlyMap<string, number>;
  readonly length: number;
}

/** Where the documents of one article stand. */
export interface IndexedArticle {
  readonly facts: ArticleFacts;
  /** Document of the first statement; the others follow in order. */
  readonly first: number;
  readonly end: number;
  /** Document of the title; `end` of the statements where there is none. */
  readonly title: number | undefined;
  /** Document of each paragraph's heading. */
  readonly headings: readonly (number | undefined)[];
  /** Paragraph of each statement. */
  readonly paragraphOf: Int32Array;
}

/** Marks terms that stand for a whole name. */
export const ACTOR_PREFIX = "\u0001";

export function statementDocument(facts: ArticleFacts, index: number, nameCache: Map<string, string>): IndexedDocument {
  const statement = facts.statements[index];
  const frequencies = new Map<string, number>();
  if (statement === undefined) return { frequencies, length: 0 };
  const terms = searchTermsOf(statement);
  for (const { term } of terms) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  for (const mention of statement.mentions) {
    let folded = nameCache.get(mention.surface);
    if (folded === undefined) {
      folded = ACTOR_PREFIX + actorTerm(mention.surface);
      nameCache.set(mention.surface, folded);
    }
    frequencies.set(folded, (frequencies.get(folded) ?? 0) + 1);
  }
  return { frequencies, length: terms.filter(({ derived }) => !derived).length };
}

/** A title or heading: its content words. */
export function lineDocument(line: string): IndexedDocument {
  const frequencies = new Map<string, number>();
  const terms = termsOf(line, { start: 0, end: line.length }, []);
  for (const { lemma } of terms) {
    for (const term of wordTerms(lemma)) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  }
  return { frequencies, length: terms.length };
}

export function paragraphsOfStatements(facts: ArticleFacts): Int32Array {
  const paragraphs = new Int32Array(facts.statements.length).fill(-1);
  facts.paragraphs.forEach((paragraph, index) => paragraphs.fill(index, paragraph.first, paragraph.end));
  return paragraphs;
}

export function passageAt(article: IndexedArticle, document: number): Passage | undefined {
  return passageOfStatement(article, document - article.first);
}

/** The passage of a statement by its number within the article. */
export function passageOfStatement(
  { facts, paragraphOf }: Pick<IndexedArticle, "facts" | "paragraphOf">,
  index: number,
): Passage | undefined {
  const statement = facts.statements[index];
  if (statement === undefined) return undefined;
  const paragraph: ArticleParagraph | undefined = facts.paragraphs[paragraphOf[index] ?? -1];
  const range = paragraph?.range ?? statement.range;
  return {
    file: facts.file,
    key: facts.source.key,
    statement,
    paragraph: range,
    paragraphText: facts.text.slice(range.start, range.end),
    ...(paragraph?.heading === undefined ? {} : { heading: paragraph.heading }),
    ...(paragraph?.voice === undefined ? {} : { voice: paragraph.voice }),
    source: facts.source,
  };
}
