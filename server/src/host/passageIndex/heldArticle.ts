/** An article that queries look into: its words, sentence by sentence, and what it says, kept while it is asked for again and again. */
import type { ArticleFacts } from "../../core/model/article.js";
import type { FileId } from "../../core/model/fileId.js";
import type { ArticleInput } from "../../core/model/readArticle.js";
import { paragraphsOfStatements, type IndexedArticle } from "./documents.js";
import type { ArticleLayout } from "./embedded/articleLayout.js";
import { readLine, readSentences, type ReadLine, type ReadSentence } from "./embedded/sentences.js";

/** What is known of an article without reading it. */
export interface LaidArticle {
  readonly file: FileId;
  readonly layout: ArticleLayout;
}

/** An article as it is searched: its text, and its words as far as anybody asked for them. */
export class HeldArticle<Article extends LaidArticle> {
  readonly article: Article;
  readonly input: ArticleInput;
  readonly #paragraphs = new Map<number, readonly ReadSentence[]>();
  readonly #lines = new Map<string, ReadLine>();

  constructor(article: Article, input: ArticleInput) {
    this.article = article;
    this.input = input;
  }

  sentences(paragraph: number): readonly ReadSentence[] {
    const known = this.#paragraphs.get(paragraph);
    if (known !== undefined) return known;
    const range = this.article.layout.paragraphs[paragraph];
    const read = range === undefined ? [] : readSentences(this.input.text, range);
    this.#paragraphs.set(paragraph, read);
    return read;
  }

  /** A title or a heading. */
  line(text: string): ReadLine {
    const known = this.#lines.get(text) ?? readLine(text);
    this.#lines.set(text, known);
    return known;
  }
}

/** The values asked for last, by keys that are never used twice. */
export class Recent<Key, Value> {
  readonly #values = new Map<Key, Value>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  has(key: Key): boolean {
    return this.#values.has(key);
  }

  clear(): void {
    this.#values.clear();
  }

  delete(key: Key): void {
    this.#values.delete(key);
  }

  dropWhere(isStale: (value: Value) => boolean): void {
    for (const [key, value] of this.#values) if (isStale(value)) this.#values.delete(key);
  }

  get(key: Key, read: () => Value | undefined): Value | undefined {
    const value = this.#values.get(key) ?? read();
    if (value === undefined) return undefined;
    this.#values.delete(key);
    this.#values.set(key, value);
    if (this.#values.size > this.#most) {
      const oldest = this.#values.keys().next();
      if (oldest.done !== true) this.#values.delete(oldest.value);
    }
    return value;
  }
}

export interface SegmentSizes {
  readonly protected: number;
  readonly probationary: number;
}

/**
 * The values asked for last, of which those of protected keys are not driven out by the others (a segmented cache, where whoever asks says
 * what is worth protecting): a note asks for what it cites at each letter, and in between comes across thousands of other articles.
 */
export class SegmentedRecent<Key, Value> {
  readonly #worth: Recent<Key, true>;
  readonly #protected: Recent<Key, Value>;
  readonly #probationary: Recent<Key, Value>;

  constructor(most: SegmentSizes) {
    this.#worth = new Recent(most.protected);
    this.#protected = new Recent(most.protected);
    this.#probationary = new Recent(most.probationary);
  }

  protect(key: Key): void {
    if (this.#worth.get(key, () => undefined) === true) return;
    void this.#worth.get(key, () => true);
    const known = this.#probationary.get(key, () => undefined);
    if (known === undefined) return;
    this.#probationary.delete(key);
    void this.#protected.get(key, () => known);
  }

  has(key: Key): boolean {
    return this.#protected.has(key) || this.#probationary.has(key);
  }

  get(key: Key, read: () => Value | undefined): Value | undefined {
    return (this.#worth.has(key) ? this.#protected : this.#probationary).get(key, read);
  }

  delete(key: Key): void {
    this.#protected.delete(key);
    this.#probationary.delete(key);
  }

  clear(): void {
    this.#protected.clear();
    this.#probationary.clear();
  }
}

/** Facts as passages are taken from them. */
export function indexedOf(facts: ArticleFacts): IndexedArticle {
  return {
    facts,
    first: 0,
    end: facts.statements.length,
    title: undefined,
    headings: [],
    paragraphOf: paragraphsOfStatements(facts),
  };
}
