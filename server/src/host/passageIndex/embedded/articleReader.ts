/** The articles that queries look into: their words sentence by sentence, and their facts, kept while they are asked for again and again. */
import { createHash } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { ArticleFacts } from "../../../core/model/article.js";
import type { FileId } from "../../../core/model/fileId.js";
import { readArticle, type ArticleInput } from "../../../core/model/readArticle.js";
import { paragraphsOfStatements, type IndexedArticle } from "../documents.js";
import type { Catalogue, StoredArticle } from "./catalogue.js";
import { readLine, readSentences, type ReadLine, type ReadSentence } from "./sentences.js";

/** Reads an article as it is now; undefined where it cannot be read. Synchronous, as the index is. */
export type ReadSource = (file: FileId) => ArticleInput | undefined;

const MOST_HELD = 400;
/** The least that zlib does: facts repeat themselves so much that more effort hardly pays. */
const COMPRESSION = { level: 1 };

/** An article that is held in memory. */
export class HeldArticle {
  readonly article: StoredArticle;
  readonly input: ArticleInput;
  readonly #paragraphs = new Map<number, readonly ReadSentence[]>();
  readonly #lines = new Map<string, ReadLine>();
  #indexed: IndexedArticle | undefined;

  constructor(article: StoredArticle, input: ArticleInput, facts?: ArticleFacts) {
    this.article = article;
    this.input = input;
    if (facts !== undefined) this.#indexed = indexedOf(facts);
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

  /** With its facts, which are read when they are asked for. */
  get indexed(): IndexedArticle {
    this.#indexed ??= indexedOf(readArticle(this.input));
    return this.#indexed;
  }
}

export class ArticleReader {
  readonly #catalogue: Catalogue;
  readonly #readSource: ReadSource | undefined;
  readonly #held = new Map<FileId, HeldArticle>();

  constructor(catalogue: Catalogue, readSource: ReadSource | undefined) {
    this.#catalogue = catalogue;
    this.#readSource = readSource;
  }

  /** Undefined where the article is gone or is no longer what was indexed. */
  hold(article: StoredArticle): HeldArticle | undefined {
    const known = this.#held.get(article.file);
    this.#held.delete(article.file);
    const held = known?.article.id === article.id ? known : this.#read(article);
    if (held === undefined) return undefined;
    this.#held.set(article.file, held);
    if (this.#held.size > MOST_HELD) this.#forgetOldest();
    return held;
  }

  forget(file: FileId): void {
    this.#held.delete(file);
  }

  #forgetOldest(): void {
    const oldest = this.#held.keys().next();
    if (oldest.done !== true) this.#held.delete(oldest.value);
  }

  #read(article: StoredArticle): HeldArticle | undefined {
    const stored = this.#catalogue.facts(article.id);
    if (stored !== undefined) {
      const facts = unpackFacts(stored);
      return new HeldArticle(article, { file: facts.file, text: facts.text }, facts);
    }
    const input = this.#readSource?.(article.file);
    return input === undefined || hashOf(input.text) !== article.hash ? undefined : new HeldArticle(article, input);
  }
}

/** By it an article is known to be what was indexed. */
export function hashOf(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("base64url");
}

export function packFacts(facts: ArticleFacts): Uint8Array {
  return deflateRawSync(JSON.stringify(facts), COMPRESSION);
}

/** Reads what `packFacts` wrote, and that alone. */
function unpackFacts(bytes: Uint8Array): ArticleFacts {
  return JSON.parse(inflateRawSync(bytes).toString("utf8")) as ArticleFacts;
}

function indexedOf(facts: ArticleFacts): IndexedArticle {
  return {
    facts,
    first: 0,
    end: facts.statements.length,
    title: undefined,
    headings: [],
    paragraphOf: paragraphsOfStatements(facts),
  };
}
