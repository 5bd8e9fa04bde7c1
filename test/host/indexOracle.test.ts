/** Segments against SQLite's FTS5 on generated text: the same passages hold all words and a phrase, and the best ten by BM25 are the same. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { it } from "node:test";
import {
  findSqlite,
  NO_SQLITE,
  numberIn,
  textIn,
  type SqlDatabase,
} from "../../server/src/host/passageIndex/embedded/sqlite.js";
import { inverseFrequency, lengthNorm, termScore } from "../../server/src/host/passageIndex/ranking.js";
import { BitSet } from "../../server/src/host/passageIndex/segments/bitSet.js";
import { mergeSegments, type LiveSegment } from "../../server/src/host/passageIndex/segments/mergeSegments.js";
import { PageCache } from "../../server/src/host/passageIndex/segments/pagedFile.js";
import { searchAll, searchAny } from "../../server/src/host/passageIndex/segments/searchSegments.js";
import { SegmentBuilder } from "../../server/src/host/passageIndex/segments/segmentBuilder.js";
import { Segment } from "../../server/src/host/passageIndex/segments/segmentFile.js";
import { withFolder } from "../support/temporaryFolder.js";

const PASSAGES = 1500;
const WORDS = 2000;
const QUERIES = 40;

const openSql = await findSqlite();

it("segments find what FTS5 finds", { skip: openSql === undefined ? NO_SQLITE : false }, async () => {
  const open = openSql;
  if (open === undefined) return;
  await withFolder({}, (folder) => {
    const texts = generate();
    const oracle = new Oracle(open(":memory:"), texts);
    const halves = [0, 1].map((half) => {
      const builder = new SegmentBuilder((word) => [word]);
      texts.forEach((text, passage) => {
        if (Math.floor((passage * 2) / PASSAGES) === half) builder.add(passage, text);
      });
      const path = join(folder, `half${String(half)}`);
      builder.write(path);
      return live(path);
    });
    mergeSegments(halves, join(folder, "whole"));
    for (const segments of [halves, [live(join(folder, "whole"))]]) compare(segments, oracle, texts);
    return Promise.resolve();
  });
});

function live(path: string): LiveSegment {
  const segment = new Segment(path, new PageCache(1 << 22));
  return { segment, removed: new BitSet(segment.documents) };
}

function compare(segments: readonly LiveSegment[], oracle: Oracle, texts: readonly string[]): void {
  let shared = 0;
  let expected = 0;
  for (let query = 0; query < QUERIES; query += 1) {
    const words = (texts[(query * 61) % texts.length] ?? "").split(" ");
    const phrase = words.slice(query % 5, (query % 5) + 2 + (query % 2));
    const any = [...new Set(words)].slice(0, 12);
    const weighted = (terms: readonly string[]) => terms.map((term) => ({ term, weight: 1 }));
    assert.equal(
      searchAll(segments, weighted(phrase), 10, { adjacent: true }).count,
      oracle.count(`"${phrase.join(" ")}"`),
    );
    const all = [...new Set(phrase)];
    assert.equal(searchAll(segments, weighted(all), 10, { adjacent: false }).count, oracle.count(all.join(" AND ")));
    const best = oracle.best(any);
    const worst = best[9]?.score ?? 0;
    expected += Math.min(10, best.length);
    const scores = new Map(best.map(({ passage, score }) => [passage, score]));
    // Of equal scores either may be among the ten.
    shared += searchAny(segments, weighted(any), 10).filter(
      ({ passage }) => (scores.get(passage) ?? 0) >= worst - 1e-9,
    ).length;
  }
  assert.ok(shared >= 0.99 * expected, `${String(shared)} of ${String(expected)}`);
}

/** FTS5 says which words stand where; the formula is applied to that. */
class Oracle {
  readonly #database: SqlDatabase;
  readonly #lengths = new Map<number, number>();
  readonly #average: number;

  constructor(database: SqlDatabase, texts: readonly string[]) {
    this.#database = database;
    database.exec("CREATE VIRTUAL TABLE passages USING fts5(text, tokenize = 'unicode61 remove_diacritics 0')");
    database.exec("CREATE VIRTUAL TABLE places USING fts5vocab(passages, instance)");
    database.exec("BEGIN");
    const insert = database.prepare("INSERT INTO passages (rowid, text) VALUES (?, ?)");
    texts.forEach((text, passage) => insert.run(passage + 1, text));
    database.exec("COMMIT");
    for (const row of database.prepare("SELECT doc, count(*) AS length FROM places GROUP BY doc").all())
      this.#lengths.set(numberIn(row, "doc") - 1, numberIn(row, "length"));
    this.#average = [...this.#lengths.values()].reduce((sum, length) => sum + length, 0) / texts.length;
  }

  count(match: string): number {
    const row = this.#database.prepare("SELECT count(*) AS hits FROM passages WHERE passages MATCH ?").get(match);
    return row === undefined ? 0 : numberIn(row, "hits");
  }

  best(terms: readonly string[]): readonly { readonly passage: number; readonly score: number }[] {
    const scores = new Map<number, number>();
    const sql = `SELECT term, doc, count(*) AS frequency FROM places WHERE term IN (${terms.map(() => "?").join()}) GROUP BY term, doc`;
    const rows = this.#database.prepare(sql).all(...terms);
    for (const term of terms) {
      const holding = rows.filter((row) => textIn(row, "term") === term);
      const weight = inverseFrequency(this.#lengths.size, holding.length);
      for (const row of holding) {
        const passage = numberIn(row, "doc") - 1;
        const norm = lengthNorm(this.#lengths.get(passage) ?? 0, this.#average);
        scores.set(passage, (scores.get(passage) ?? 0) + weight * termScore(numberIn(row, "frequency"), norm));
      }
    }
    return [...scores].map(([passage, score]) => ({ passage, score })).sort((left, right) => right.score - left.score);
  }
}

/** Words by Zipf's law, passages of 8 to 120 words. */
function generate(): readonly string[] {
  let state = 12345;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return Array.from({ length: PASSAGES }, () =>
    Array.from({ length: 8 + Math.floor(random() * 112) }, () => `w${Math.floor(WORDS ** random()).toString(36)}`).join(
      " ",
    ),
  );
}
