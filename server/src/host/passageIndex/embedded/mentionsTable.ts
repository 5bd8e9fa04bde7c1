/** Where names stand in the articles, by folded name and by sentence: what answers without reading an article. */
import type { FileId } from "../../../core/model/fileId.js";
import { UNKNOWN_DATE } from "./schema.js";
import { numberIn, textIn, type SqlDatabase, type SqlRow, type SqlStatement } from "./sqlite.js";

export interface MentionRecord {
  readonly term: string;
  readonly start: number;
  /** Where the sentence starts. */
  readonly sentence: number;
  /** What it tells of the name: `tellingWeight`. */
  readonly weight: number;
}

export interface MentionRow {
  /** Its number in the catalogue. */
  readonly article: number;
  readonly file: FileId;
  /** EDTF, or `UNKNOWN_DATE`. */
  readonly published: string;
  readonly start: number;
  readonly sentence: number;
  readonly weight: number;
}

const ROWS =
  "SELECT article, file, mentions.published AS published, start, sentence, weight FROM mentions JOIN articles ON id = article WHERE term = ?";

export class MentionsTable {
  readonly #oldest: SqlStatement;
  readonly #latest: SqlStatement;
  readonly #latestDated: SqlStatement;
  readonly #inArticle: SqlStatement;
  readonly #together: SqlStatement;
  readonly #insert: SqlStatement;
  readonly #remove: SqlStatement;

  constructor(database: SqlDatabase) {
    const latest = "ORDER BY mentions.published DESC, article DESC, start DESC LIMIT ?";
    this.#oldest = database.prepare(`${ROWS} ORDER BY mentions.published, article, start LIMIT ?`);
    this.#latest = database.prepare(`${ROWS} ${latest}`);
    this.#latestDated = database.prepare(`${ROWS} AND mentions.published < '${UNKNOWN_DATE}' ${latest}`);
    // By the article, whatever the statistics of the tables say: it has some dozen names, and a name may have thousands of articles.
    this.#inArticle = database.prepare(
      "SELECT article, articles.file AS file, mentions.published AS published, start, sentence, weight FROM articles CROSS JOIN mentions INDEXED BY mentions_place ON article = id WHERE articles.file = ? AND term = ?",
    );
    this.#together = database.prepare("SELECT term FROM mentions WHERE article = ? AND sentence = ?");
    this.#insert = database.prepare("INSERT OR IGNORE INTO mentions VALUES (?, ?, ?, ?, ?, ?)");
    this.#remove = database.prepare("DELETE FROM mentions WHERE article = ?");
  }

  /** From the oldest article on. */
  oldest(term: string, limit: number): readonly MentionRow[] {
    return this.#oldest.all(term, limit).map(readRow);
  }

  /** From the latest article back; those without a date first. */
  latest(term: string, limit: number): readonly MentionRow[] {
    return this.#latest.all(term, limit).map(readRow);
  }

  latestDated(term: string): MentionRow | undefined {
    const row = this.#latestDated.get(term, 1);
    return row === undefined ? undefined : readRow(row);
  }

  inArticle(term: string, file: FileId): readonly MentionRow[] {
    return this.#inArticle.all(file, term).map(readRow);
  }

  /** Folded names in one sentence, each once. */
  together(article: number, sentence: number): readonly string[] {
    return [...new Set(this.#together.all(article, sentence).map((row) => textIn(row, "term")))];
  }

  add(article: number, published: string, mentions: readonly MentionRecord[]): void {
    for (const { term, start, sentence, weight } of mentions)
      this.#insert.run(term, published, article, start, sentence, weight);
  }

  remove(article: number): void {
    this.#remove.run(article);
  }
}

function readRow(row: SqlRow): MentionRow {
  return {
    article: numberIn(row, "article"),
    file: textIn(row, "file"),
    published: textIn(row, "published"),
    start: numberIn(row, "start"),
    sentence: numberIn(row, "sentence"),
    weight: numberIn(row, "weight"),
  };
}
