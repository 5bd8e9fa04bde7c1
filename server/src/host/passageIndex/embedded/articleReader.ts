/** The articles that queries look into: their words sentence by sentence, and their facts, kept while they are asked for again and again. */
import { createHash } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { ArticleFacts } from "../../../core/model/article.js";
import type { FileId } from "../../../core/model/fileId.js";
import { readArticle, type ArticleInput } from "../../../core/model/readArticle.js";
import type { IndexedArticle } from "../documents.js";
import { HeldArticle, indexedOf, Recent } from "../heldArticle.js";
import type { Catalogue, StoredArticle } from "./catalogue.js";

/** Reads an article as it is now; undefined where it cannot be read. Synchronous, as the index is. */
export type ReadSource = (file: FileId) => ArticleInput | undefined;

/** Articles whose words are kept; a query looks into dozens. */
const MOST_HELD = 600;
/** Articles whose facts are kept: dear to read, and about thirty times the size of the text. */
const MOST_FACTS = 300;
/** In letters of six bits each. */
const HASH_LENGTH = 22;
/** The least that zlib does: facts repeat themselves so much that more effort hardly pays. */
const COMPRESSION = { level: 1 };

export class ArticleReader {
  readonly #catalogue: Catalogue;
  readonly #readSource: ReadSource | undefined;
  readonly #held = new Recent<number, HeldArticle<StoredArticle>>(MOST_HELD);
  readonly #facts = new Recent<number, IndexedArticle>(MOST_FACTS);

  constructor(catalogue: Catalogue, readSource: ReadSource | undefined) {
    this.#catalogue = catalogue;
    this.#readSource = readSource;
  }

  /** Undefined where the article is gone or is no longer what was indexed. */
  hold(article: StoredArticle): HeldArticle<StoredArticle> | undefined {
    return this.#held.get(article.id, () => {
      const facts = this.#storedFacts(article);
      if (facts !== undefined) return new HeldArticle(article, { file: facts.file, text: facts.text });
      const input = this.#readSource?.(article.file);
      if (input === undefined || hashOf(input.text) !== article.hash) return undefined;
      return new HeldArticle(article, input);
    });
  }

  /** What the article says, read when it is asked for. */
  indexed({ article, input }: HeldArticle<StoredArticle>): IndexedArticle {
    const read = (): IndexedArticle => indexedOf(this.#storedFacts(article) ?? readArticle(input));
    return this.#facts.get(article.id, read) ?? read();
  }

  #storedFacts(article: StoredArticle): ArticleFacts | undefined {
    const stored = this.#catalogue.facts(article.id);
    return stored === undefined ? undefined : unpackFacts(stored);
  }
}

/** By it an article is known to be what was indexed: half of its SHA-256. */
export function hashOf(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("base64url").slice(0, HASH_LENGTH);
}

export function packFacts(facts: ArticleFacts): Uint8Array {
  return deflateRawSync(JSON.stringify(facts), COMPRESSION);
}

/** Reads what `packFacts` wrote, and that alone. */
function unpackFacts(bytes: Uint8Array): ArticleFacts {
  return JSON.parse(inflateRawSync(bytes).toString("utf8")) as ArticleFacts;
}
