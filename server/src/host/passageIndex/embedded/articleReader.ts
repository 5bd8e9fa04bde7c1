/** The articles that queries look into: their words sentence by sentence, and their facts, kept while they are asked for again and again. */
import { createHash } from "node:crypto";
import type { ArticleFacts } from "../../../core/model/article.js";
import type { FileId } from "../../../core/model/fileId.js";
import { readArticle, type ArticleInput } from "../../../core/model/readArticle.js";
import type { IndexedArticle } from "../documents.js";
import { HeldArticle, indexedOf, Recent, SegmentedRecent } from "../heldArticle.js";
import type { TextRange } from "../../../core/text/range.js";
import { passageIn, type FoundPassage } from "../sentenceRanking.js";
import type { Catalogue, StoredArticle } from "./catalogue.js";
import { StoredFacts } from "./storedFacts.js";

/** Reads an article as it is now; undefined where it cannot be read. Synchronous, as the index is. */
export type ReadSource = (file: FileId) => ArticleInput | undefined;

/** Told of an article that was read because what it says was not stored. */
export type OnRead = (input: ArticleInput, facts: ArticleFacts) => void;

/** Articles whose words are kept: those that notes cite, and others; a query looks into dozens. */
const MOST_HELD = { protected: 400, probationary: 400 };
/** Articles of whose facts those that were asked for are kept unpacked. */
const MOST_STORED = { protected: 400, probationary: 200 };
/** Articles whose facts are kept: dear to read, and about thirty times the size of the text. */
const MOST_FACTS = 60;
/** In letters of six bits each. */
const HASH_LENGTH = 22;

export class ArticleReader {
  readonly #catalogue: Catalogue;
  readonly #readSource: ReadSource | undefined;
  readonly #onRead: OnRead;
  readonly #held = new SegmentedRecent<number, HeldArticle<StoredArticle>>(MOST_HELD);
  readonly #stored = new SegmentedRecent<number, StoredFacts>(MOST_STORED);
  readonly #facts = new Recent<number, IndexedArticle>(MOST_FACTS);

  constructor(catalogue: Catalogue, readSource: ReadSource | undefined, onRead: OnRead = () => undefined) {
    this.#catalogue = catalogue;
    this.#readSource = readSource;
    this.#onRead = onRead;
  }

  /** What is kept of it is not driven out by articles that a search comes across. */
  protect({ id }: StoredArticle): void {
    this.#held.protect(id);
    this.#stored.protect(id);
  }

  /** Undefined where the article is gone or is no longer what was indexed. */
  hold(article: StoredArticle): HeldArticle<StoredArticle> | undefined {
    return this.#held.get(article.id, () => {
      const input = this.#inputOf(article);
      return input === undefined ? undefined : new HeldArticle(article, input);
    });
  }

  /** Without keeping it: a list that leads into thousands of articles would drive out those that questions come back to. */
  text(article: StoredArticle): string | undefined {
    return (this.#held.get(article.id, () => undefined)?.input ?? this.#inputOf(article))?.text;
  }

  /** What the article says, read when it is asked for. */
  indexed({ article, input }: HeldArticle<StoredArticle>): IndexedArticle {
    const stored = this.#storedFacts(article, input.text);
    if (stored !== undefined) return stored.indexed;
    const read = (): IndexedArticle => indexedOf(this.#readFacts(input));
    return this.#facts.get(article.id, read) ?? read();
  }

  /** The statement that most of a sentence lies in. */
  passage(held: HeldArticle<StoredArticle>, range: TextRange): FoundPassage | undefined {
    const stored = this.#storedFacts(held.article, held.input.text);
    return stored === undefined ? passageIn(this.indexed(held), range) : stored.passage(range);
  }

  /** Whether what the article says can be told without reading it. */
  isRead({ id }: StoredArticle): boolean {
    return this.#facts.has(id) || this.#stored.has(id) || this.#catalogue.hasFacts(id);
  }

  /** Articles were renamed, or are to be read with other names: what is kept of them no longer counts. */
  forget(): void {
    this.#held.clear();
    this.#stored.clear();
    this.#facts.clear();
  }

  #inputOf(article: StoredArticle): ArticleInput | undefined {
    const { file } = article;
    if (this.#readSource === undefined) {
      const text = this.#storedFacts(article, undefined)?.text;
      return text === undefined ? undefined : { file, text };
    }
    const input = this.#readSource(file);
    return input === undefined || hashOf(input) !== article.hash ? undefined : input;
  }

  #readFacts(input: ArticleInput): ArticleFacts {
    const facts = readArticle(input);
    if (this.#readSource !== undefined) this.#onRead(input, facts);
    return facts;
  }

  #storedFacts(article: StoredArticle, text: string | undefined): StoredFacts | undefined {
    return this.#stored.get(article.id, () => {
      const bytes = this.#catalogue.facts(article.id);
      return bytes === undefined ? undefined : new StoredFacts(bytes, text);
    });
  }
}

/** By it an article is known to be what was indexed: half of the SHA-256 of its text and its sidecar. */
export function hashOf({ text, sidecar }: Pick<ArticleInput, "text" | "sidecar">): string {
  const hash = createHash("sha256").update(text, "utf8");
  if (sidecar !== undefined) hash.update("\0").update(sidecar, "utf8");
  return hash.digest("base64url").slice(0, HASH_LENGTH);
}
