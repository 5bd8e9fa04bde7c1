/**
 * What articles say, in compact form, as far as there is room: it takes more space than the articles themselves.
 * What was asked for last stays; what nobody asked for is kept only while there is room to spare, and read again when it is wanted.
 */
import { bytesIn, numberIn, type SqlDatabase, type SqlStatement } from "./sqlite.js";

/** Share of the text that facts may take, and what they may take of a small corpus. */
const MOST_SHARE = 0.1;
const LEAST_BYTES = 48_000_000;

export class FactsTable {
  readonly #get: SqlStatement;
  readonly #has: SqlStatement;
  readonly #put: SqlStatement;
  readonly #remove: SqlStatement;
  readonly #touch: SqlStatement;
  readonly #oldest: SqlStatement;
  readonly #total: SqlStatement;
  /** Asked for since the last change, in this order. */
  readonly #used = new Set<number>();
  #clock: number;

  readonly #leastBytes: number;

  /** `leastBytes`: what it may take in any case. */
  constructor(database: SqlDatabase, leastBytes = LEAST_BYTES) {
    this.#leastBytes = leastBytes;
    this.#get = database.prepare("SELECT bytes FROM facts WHERE article = ?");
    this.#has = database.prepare("SELECT 1 AS found FROM facts WHERE article = ?");
    this.#put = database.prepare("INSERT OR REPLACE INTO facts VALUES (?, ?, ?, ?)");
    this.#remove = database.prepare("DELETE FROM facts WHERE article = ?");
    this.#touch = database.prepare("UPDATE facts SET used = ? WHERE article = ?");
    this.#oldest = database.prepare("SELECT article, size FROM facts ORDER BY used LIMIT 1");
    this.#total = database.prepare("SELECT sum(size) AS bytes, max(used) AS used FROM facts");
    this.#clock = this.#numberOfTotal("used");
  }

  get(article: number): Uint8Array | undefined {
    const row = this.#get.get(article);
    if (row === undefined) return undefined;
    this.#used.delete(article);
    this.#used.add(article);
    return bytesIn(row, "bytes");
  }

  has(article: number): boolean {
    return this.#has.get(article) !== undefined;
  }

  /** Whatever there is room for: where nothing can be read again. */
  keep(article: number, bytes: Uint8Array): void {
    this.#put.run(article, ++this.#clock, bytes.length, bytes);
  }

  /** `wanted`: somebody asked for it, and it takes the place of what was not asked for as long. `textBytes` is the size of all articles. */
  offer(article: number, bytes: Uint8Array, { wanted, textBytes }: { wanted: boolean; textBytes: number }): void {
    const most = Math.max(this.#leastBytes, MOST_SHARE * textBytes);
    this.#noteUse();
    this.#remove.run(article);
    let total = this.#numberOfTotal("bytes") + bytes.length;
    if (total > most && !wanted) return;
    while (total > most) {
      const oldest = this.#oldest.get();
      if (oldest === undefined) return;
      this.#remove.run(numberIn(oldest, "article"));
      total -= numberIn(oldest, "size");
    }
    // What nobody asked for is the first to go.
    this.#put.run(article, wanted ? ++this.#clock : 0, bytes.length, bytes);
  }

  remove(article: number): void {
    this.#used.delete(article);
    this.#remove.run(article);
  }

  #noteUse(): void {
    for (const article of this.#used) this.#touch.run(++this.#clock, article);
    this.#used.clear();
  }

  #numberOfTotal(column: "bytes" | "used"): number {
    const row = this.#total.get();
    return row === undefined ? 0 : numberIn(row, column);
  }
}
