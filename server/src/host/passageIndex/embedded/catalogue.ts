/** The catalogue: articles, segments, mentions and facts in SQLite, and the one transaction that makes a change visible. */
import type { FileId } from "../../../core/model/fileId.js";
import { readLayout, writeLayout, type ArticleLayout } from "./articleLayout.js";
import { FactsTable } from "./factsTable.js";
import { MentionsTable, type MentionRecord } from "./mentionsTable.js";
import { FORMAT, SCHEMA } from "./schema.js";
import { bytesIn, numberIn, textIn, type SqlDatabase, type SqlRow, type SqlStatement } from "./sqlite.js";

export interface ArticleStamp {
  /** Of the text and the sidecar. */
  readonly hash: string;
  /** Of the file when it was read: size in bytes, last change in milliseconds since 1970; 0 where nobody knows. */
  readonly size: number;
  readonly mtime: number;
}

export interface ArticleRecord extends ArticleStamp {
  readonly file: FileId;
  /** Size of the text in bytes. */
  readonly bytes: number;
  /** EDTF, or `UNKNOWN_DATE`. */
  readonly published: string;
  /** Number of the first passage; the others follow. */
  readonly first: number;
  readonly layout: ArticleLayout;
  /** Whether its mentions are in the table. */
  readonly analysed: boolean;
}

export interface StoredArticle extends ArticleRecord {
  readonly id: number;
}

/** What was read of an article's sentences: its mentions, and the summary that stays in memory, as JSON. */
export interface NamesRecord {
  readonly file: FileId;
  /** Of the text that was read: names of an older one are dropped. */
  readonly hash: string;
  readonly mentions: readonly MentionRecord[];
  readonly summary: string;
  /** Compact form. */
  readonly facts: Uint8Array;
}

export interface MovedArticle {
  readonly from: FileId;
  readonly to: FileId;
  readonly stamp: ArticleStamp;
  readonly summary: string;
}

export interface SegmentRecord {
  readonly name: string;
  readonly documents: number;
  readonly removed: Uint8Array;
}

/** Everything of an article that a commit writes. */
export interface ArticleEntry {
  readonly article: ArticleRecord;
  /** Where it is analysed. */
  readonly mentions: readonly MentionRecord[];
  /** As JSON, where anybody wants it. */
  readonly summary?: string;
  /** Compact form, where the catalogue has to keep it. */
  readonly facts?: Uint8Array;
}

export interface CatalogueChange {
  /** Files whose articles go, also those that are replaced. */
  readonly removed: readonly FileId[];
  readonly added: readonly ArticleEntry[];
  /** All segments from now on. */
  readonly segments: readonly SegmentRecord[];
  readonly nextPassage: number;
  readonly nextSegment: number;
}

export class Catalogue {
  readonly mentions: MentionsTable;
  readonly #database: SqlDatabase;
  readonly #statements = new Map<string, SqlStatement>();
  readonly #facts: FactsTable;
  /** Of all articles; undefined once they changed. */
  #textBytes: number | undefined = undefined;

  /** Creates the tables in an empty database. @throws where the database is damaged, locked or of another format. */
  constructor(database: SqlDatabase) {
    this.#database = database;
    // One process writes at a time; another one is told at once instead of answering from a state that changes under it.
    database.exec("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
    const tables = database.prepare("SELECT count(*) AS tables FROM sqlite_schema").get();
    if (tables === undefined || numberIn(tables, "tables") === 0) this.#create();
    if (this.#meta("format") !== FORMAT) throw new Error("it was written by another version");
    this.#facts = new FactsTable(database);
    this.mentions = new MentionsTable(database);
  }

  get nextPassage(): number {
    return Number(this.#meta("nextPassage"));
  }

  get nextSegment(): number {
    return Number(this.#meta("nextSegment"));
  }

  segments(): readonly SegmentRecord[] {
    return this.#all("SELECT name, documents, removed FROM segments ORDER BY name").map((row) => ({
      name: textIn(row, "name"),
      documents: numberIn(row, "documents"),
      removed: bytesIn(row, "removed"),
    }));
  }

  article(file: FileId): StoredArticle | undefined {
    const row = this.#prepared("SELECT * FROM articles WHERE file = ?").get(file);
    return row === undefined ? undefined : readArticleRow(row);
  }

  articleOfPassage(passage: number): StoredArticle | undefined {
    const row = this.#prepared("SELECT * FROM articles WHERE first <= ? ORDER BY first DESC LIMIT 1").get(passage);
    if (row === undefined) return undefined;
    const article = readArticleRow(row);
    return passage < article.first + article.layout.paragraphs.length ? article : undefined;
  }

  stamps(): ReadonlyMap<FileId, ArticleStamp> {
    return new Map(
      this.#all("SELECT file, hash, size, mtime FROM articles").map((row) => [textIn(row, "file"), readStamp(row)]),
    );
  }

  totals(): { readonly articles: number; readonly passages: number; readonly bytes: number } {
    const [row] = this.#all(
      "SELECT count(*) AS articles, sum(passages) AS passages, sum(bytes) AS bytes FROM articles",
    );
    if (row === undefined) return { articles: 0, passages: 0, bytes: 0 };
    return { articles: numberIn(row, "articles"), passages: numberIn(row, "passages"), bytes: numberIn(row, "bytes") };
  }

  facts(article: number): Uint8Array | undefined {
    return this.#facts.get(article);
  }

  hasFacts(article: number): boolean {
    return this.#facts.has(article);
  }

  commit(change: CatalogueChange): void {
    this.#textBytes = undefined;
    this.#inTransaction(() => {
      for (const file of change.removed) this.#remove(file);
      for (const entry of change.added) this.#add(entry);
      this.#prepared("DELETE FROM segments").run();
      for (const { name, documents, removed } of change.segments)
        this.#prepared("INSERT INTO segments VALUES (?, ?, ?)").run(name, documents, removed);
      this.#setMeta("nextPassage", String(change.nextPassage));
      this.#setMeta("nextSegment", String(change.nextSegment));
    });
  }

  /** Fills in what was left open when the article came in. */
  addMentions(article: StoredArticle, mentions: readonly MentionRecord[]): void {
    this.#inTransaction(() => {
      this.#setMentions(article, mentions);
    });
  }

  /**
   * Fills in mentions and summaries; gives back those whose articles are still what was read. What they say is kept where somebody
   * wanted to know, or where there is room.
   */
  addNames(records: readonly NamesRecord[], wanted: boolean): readonly NamesRecord[] {
    const textBytes = (this.#textBytes ??= this.totals().bytes);
    return this.#withoutWaiting(() =>
      records.filter(({ file, hash, mentions, summary, facts }) => {
        const article = this.article(file);
        if (article?.hash !== hash) return false;
        this.#setMentions(article, mentions);
        this.#setSummary(article.id, summary);
        this.#facts.offer(article.id, facts, { wanted, textBytes });
        return true;
      }),
    );
  }

  /** Articles whose names are to be read, at most so many. */
  unread(limit: number): readonly FileId[] {
    const rows = this.#prepared("SELECT file FROM articles WHERE analysed = 0 ORDER BY id LIMIT ?").all(limit);
    return rows.map((row) => textIn(row, "file"));
  }

  /** How many there are. */
  unreadCount(): number {
    const [row] = this.#all("SELECT count(*) AS articles FROM articles WHERE analysed = 0");
    return row === undefined ? 0 : numberIn(row, "articles");
  }

  /** Names of these articles are to be read again; until then those that are there count. */
  markUnread(files: Iterable<FileId>): void {
    this.#inTransaction(() => {
      for (const file of files) {
        this.#prepared("UPDATE articles SET analysed = 0 WHERE file = ?").run(file);
        this.#removeFacts(file);
      }
    });
  }

  /** Other names for the same articles, and files that were written anew with the same text. */
  move(articles: readonly MovedArticle[]): void {
    this.#inTransaction(() => {
      for (const { from, to, stamp, summary } of articles) {
        const { id } = this.article(from) ?? {};
        if (id === undefined) continue;
        const { size, mtime } = stamp;
        // They name the file.
        if (from !== to) this.#removeFacts(from);
        this.#prepared("UPDATE articles SET file = ?, size = ?, mtime = ? WHERE id = ?").run(to, size, mtime, id);
        this.#setSummary(id, summary);
      }
    });
  }

  summary(file: FileId): string | undefined {
    const row = this.#prepared(
      "SELECT text FROM summaries WHERE article = (SELECT id FROM articles WHERE file = ?)",
    ).get(file);
    return row === undefined ? undefined : textIn(row, "text");
  }

  /** Summaries of the articles after the given number, some at a time. */
  summariesAfter(
    article: number,
    limit: number,
  ): readonly { readonly id: number; readonly file: FileId; readonly text: string }[] {
    const rows = this.#prepared(
      "SELECT id, file, text FROM articles JOIN summaries ON article = id WHERE id > ? ORDER BY id LIMIT ?",
    ).all(article, limit);
    return rows.map((row) => ({ id: numberIn(row, "id"), file: textIn(row, "file"), text: textIn(row, "text") }));
  }

  /** Names that articles were read with, as JSON; empty in a new index. */
  get knownNames(): string {
    return this.#meta("knownNames");
  }

  set knownNames(names: string) {
    this.#setMeta("knownNames", names);
  }

  /** What the last session kept; empty in a new index. */
  get placements(): string {
    return this.#meta("placements");
  }

  set placements(text: string) {
    this.#setMeta("placements", text);
  }

  close(): void {
    this.#database.close();
  }

  #create(): void {
    this.#inTransaction(() => {
      this.#database.exec(SCHEMA);
      this.#setMeta("format", FORMAT);
      this.#setMeta("nextPassage", "0");
      this.#setMeta("nextSegment", "1");
    });
  }

  #remove(file: FileId): void {
    const article = this.#idOf(file);
    if (article === undefined) return;
    this.#facts.remove(article);
    this.mentions.remove(article);
    this.#prepared("DELETE FROM summaries WHERE article = ?").run(article);
    this.#prepared("DELETE FROM articles WHERE id = ?").run(article);
  }

  #add({ article, mentions, summary, facts }: ArticleEntry): void {
    const { file, hash, size, mtime, bytes, published, first, layout, analysed } = article;
    this.#prepared(
      "INSERT INTO articles (file, hash, size, mtime, bytes, published, first, passages, analysed, layout) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    ).run(
      file,
      hash,
      size,
      mtime,
      bytes,
      published,
      first,
      layout.paragraphs.length,
      analysed ? 1 : 0,
      writeLayout(layout),
    );
    const id = this.#idOf(file) ?? 0;
    this.mentions.add(id, published, mentions);
    if (facts !== undefined) this.#facts.keep(id, facts);
    if (summary !== undefined) this.#setSummary(id, summary);
  }

  #removeFacts(file: FileId): void {
    const article = this.#idOf(file);
    if (article !== undefined) this.#facts.remove(article);
  }

  #idOf(file: FileId): number | undefined {
    const row = this.#prepared("SELECT id FROM articles WHERE file = ?").get(file);
    return row === undefined ? undefined : numberIn(row, "id");
  }

  #setSummary(article: number, text: string): void {
    this.#prepared("INSERT OR REPLACE INTO summaries VALUES (?, ?)").run(article, text);
  }

  #setMentions({ id, published }: StoredArticle, mentions: readonly MentionRecord[]): void {
    this.mentions.remove(id);
    this.mentions.add(id, published, mentions);
    this.#prepared("UPDATE articles SET analysed = 1 WHERE id = ?").run(id);
  }

  #inTransaction<Result>(change: () => Result): Result {
    this.#database.exec("BEGIN IMMEDIATE");
    try {
      const result = change();
      this.#database.exec("COMMIT");
      return result;
    } catch (error) {
      this.#database.exec("ROLLBACK");
      throw error;
    }
  }

  /** For what can be read again: it is not lost where the program ends, perhaps where the machine does, and nobody waits for the disk. */
  #withoutWaiting<Result>(change: () => Result): Result {
    this.#database.exec("PRAGMA synchronous = NORMAL");
    try {
      return this.#inTransaction(change);
    } finally {
      this.#database.exec("PRAGMA synchronous = FULL");
    }
  }

  #meta(key: string): string {
    const row = this.#prepared("SELECT value FROM meta WHERE key = ?").get(key);
    return row === undefined ? "" : textIn(row, "value");
  }

  #setMeta(key: string, value: string): void {
    this.#prepared("INSERT OR REPLACE INTO meta VALUES (?, ?)").run(key, value);
  }

  #all(sql: string): readonly SqlRow[] {
    return this.#prepared(sql).all();
  }

  #prepared(sql: string): SqlStatement {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}

function readArticleRow(row: SqlRow): StoredArticle {
  return {
    id: numberIn(row, "id"),
    file: textIn(row, "file"),
    ...readStamp(row),
    bytes: numberIn(row, "bytes"),
    published: textIn(row, "published"),
    first: numberIn(row, "first"),
    layout: readLayout(textIn(row, "layout")),
    analysed: numberIn(row, "analysed") === 1,
  };
}

function readStamp(row: SqlRow): ArticleStamp {
  return { hash: textIn(row, "hash"), size: numberIn(row, "size"), mtime: numberIn(row, "mtime") };
}
