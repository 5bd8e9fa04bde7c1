/**
 * The mutable part of the memory index: articles, documents and postings, grown and shrunk article by article.
 * Removing leaves dead documents behind; when they outnumber the living, everything is packed anew, so the cost stays in proportion to what changed.
 */
import type { ArticleFacts } from "../../core/model/article.js";
import type { FileId } from "../../core/model/fileId.js";
import {
  lineDocument,
  paragraphsOfStatements,
  statementDocument,
  type IndexedArticle,
  type IndexedDocument,
} from "./documents.js";
import { createPostingStore, type PostingStore, type PostingView } from "./postings.js";

/** Dead documents are tolerated up to this number, or up to as many as are alive. */
const TOLERATED_DEAD = 2000;
const FIRST_CAPACITY = 1024;
const LONGEST = 0xffff;

export class DocumentStore {
  readonly #articles = new Map<FileId, IndexedArticle>();
  readonly #nameCache = new Map<string, string>();
  #postings: PostingStore = createPostingStore();
  /** Article of each document; undefined where it was removed. */
  #articleOf: (IndexedArticle | undefined)[] = [];
  #lengths = new Uint16Array(FIRST_CAPACITY);
  #live = 0;
  #totalLength = 0;

  get articles(): ReadonlyMap<FileId, IndexedArticle> {
    return this.#articles;
  }

  /** One past the greatest document number. */
  get size(): number {
    return this.#articleOf.length;
  }

  get live(): number {
    return this.#live;
  }

  get averageLength(): number {
    return this.#live === 0 ? 1 : Math.max(1, this.#totalLength / this.#live);
  }

  postingsOf(term: string): PostingView | undefined {
    return this.#postings.view(term);
  }

  articleOf(document: number): IndexedArticle | undefined {
    return this.#articleOf[document];
  }

  lengthOf(document: number): number {
    return this.#lengths[document] ?? 0;
  }

  put(facts: ArticleFacts): void {
    this.remove(facts.file);
    this.#append(facts);
  }

  remove(file: FileId): void {
    const article = this.#articles.get(file);
    if (article === undefined) return;
    this.#articles.delete(file);
    this.#forEachDocument(article, (document, indexed) => {
      this.#articleOf[document] = undefined;
      this.#live -= 1;
      this.#totalLength -= indexed.length;
      for (const term of indexed.frequencies.keys()) this.#postings.release(term);
    });
    const dead = this.size - this.#live;
    if (dead > TOLERATED_DEAD && dead > this.#live) this.#pack();
  }

  #append(facts: ArticleFacts): void {
    const first = this.size;
    const end = first + facts.statements.length;
    const hasTitle = facts.source.title !== undefined;
    const headings = new Map<string, number>();
    let next = end + (hasTitle ? 1 : 0);
    for (const { heading } of facts.paragraphs)
      if (heading !== undefined && !headings.has(heading)) headings.set(heading, next++);
    const article: IndexedArticle = {
      facts,
      first,
      end,
      title: hasTitle ? end : undefined,
      headings: facts.paragraphs.map(({ heading }) => (heading === undefined ? undefined : headings.get(heading))),
      paragraphOf: paragraphsOfStatements(facts),
    };
    this.#articles.set(facts.file, article);
    this.#forEachDocument(article, (document, indexed) => {
      this.#articleOf[document] = article;
      if (document >= this.#lengths.length) this.#growLengths();
      this.#lengths[document] = Math.min(indexed.length, LONGEST);
      this.#live += 1;
      this.#totalLength += indexed.length;
      for (const [term, frequency] of indexed.frequencies) this.#postings.add(term, document, frequency);
    });
  }

  #growLengths(): void {
    const lengths = new Uint16Array(this.#lengths.length * 2);
    lengths.set(this.#lengths);
    this.#lengths = lengths;
  }

  #forEachDocument(article: IndexedArticle, visit: (document: number, indexed: IndexedDocument) => void): void {
    const { facts, first, end } = article;
    for (let document = first; document < end; document += 1)
      visit(document, statementDocument(facts, document - first, this.#nameCache));
    if (article.title !== undefined) visit(article.title, lineDocument(facts.source.title ?? ""));
    const seen = new Set<number>();
    facts.paragraphs.forEach(({ heading }, index) => {
      const document = article.headings[index];
      if (heading === undefined || document === undefined || seen.has(document)) return;
      seen.add(document);
      visit(document, lineDocument(heading));
    });
  }

  #pack(): void {
    const kept = [...this.#articles.values()];
    this.#articles.clear();
    this.#nameCache.clear();
    this.#postings = createPostingStore();
    this.#articleOf = [];
    this.#live = 0;
    this.#totalLength = 0;
    for (const article of kept) this.#append(article.facts);
  }
}
