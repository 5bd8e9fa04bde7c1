/** What is measured of each way to find paragraphs by their words: built from a folder once, then opened by another process and asked. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { isFunctionWord } from "../../../server/src/core/language/lemmas/lemmas.js";
import type { ArticleInput } from "../../../server/src/core/model/readArticle.js";
import { outlineOf } from "../../../server/src/host/passageIndex/embedded/articleLayout.js";
import { splitTerm } from "../../../server/src/host/passageIndex/embedded/indexTerms.js";

export interface Engine {
  /** Which driver or version; for the table. */
  readonly about?: string;
  /** Of the articles of the workspace `root`, in the empty `folder`. */
  build(root: string, folder: string): Promise<void> | void;
  /** Ready to answer. */
  open(folder: string): OpenEngine;
}

export interface OpenEngine {
  /** Numbers of the best paragraphs for any of the words, best first. */
  find(words: readonly string[], limit: number): readonly number[];
  /** The same in a mode that may miss some; where the engine has one. */
  findPruned?(words: readonly string[], limit: number): readonly number[];
}

/** Words of a sentence of about the length that claims have. */
const MOST_WORDS = 15;
const FEWEST_WORDS = 8;

export function* articlesIn(folder: string): Iterable<ArticleInput> {
  for (const name of readdirSync(join(folder, "corpus")).sort()) {
    const file = `corpus/${name}`;
    yield { file, text: readFileSync(join(folder, file), "utf8") };
  }
}

export function paragraphsOf(article: ArticleInput): readonly string[] {
  return outlineOf(article).layout.paragraphs.map(({ start, end }) => article.text.slice(start, end));
}

/** The content words of sentences from all over the corpus: what the diagnostics of a note ask. */
export function sentenceQueries(folder: string, count: number): readonly (readonly string[])[] {
  const names = readdirSync(join(folder, "corpus")).sort();
  const step = Math.max(1, Math.floor(names.length / count));
  const queries: (readonly string[])[] = [];
  for (let at = 0; queries.length < count && at < names.length; at += step) {
    const text = readFileSync(join(folder, "corpus", names[at] ?? ""), "utf8");
    const sentences = text.slice(text.length >> 2).match(/\p{Lu}[^.!?\n]+[.!?]/gu) ?? [];
    const query = sentences.map(contentWords).find(({ length }) => length >= FEWEST_WORDS);
    if (query !== undefined) queries.push(query.slice(0, MOST_WORDS));
  }
  return queries;
}

function contentWords(sentence: string): readonly string[] {
  return [...new Set(splitTerm(sentence.toLowerCase()))].filter((word) => !isFunctionWord(word));
}
