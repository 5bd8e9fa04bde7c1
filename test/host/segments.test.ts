/** Segments on disk against a plain computation in memory: any, all and adjacent terms, removals, merges, damage. */
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import fc from "fast-check";
import { BitSet } from "../../server/src/host/passageIndex/segments/bitSet.js";
import { checksum, checksumByTable } from "../../server/src/host/passageIndex/segments/checksum.js";
import { mergeSegments, type LiveSegment } from "../../server/src/host/passageIndex/segments/mergeSegments.js";
import { DamagedFileError, PageCache } from "../../server/src/host/passageIndex/segments/pagedFile.js";
import { searchAll, searchAny } from "../../server/src/host/passageIndex/segments/searchSegments.js";
import { SegmentBuilder } from "../../server/src/host/passageIndex/segments/segmentBuilder.js";
import { Segment } from "../../server/src/host/passageIndex/segments/segmentFile.js";
import { inverseFrequency, lengthNorm, termScore } from "../../server/src/host/passageIndex/ranking.js";
import { withFolder } from "../support/temporaryFolder.js";

type Documents = ReadonlyMap<number, readonly string[]>;

/** Few words, very unevenly common, so that lists of many blocks and of one posting both occur. */
const WORDS = ["the", "bank", "river", "flood", "mayor", "ünïcode", "𝔸stral", "zebra", "a", "aa", "aaa"];
const word = fc.nat(99).map((number) => WORDS[Math.floor((number / 100) ** 3 * WORDS.length)] ?? "the");
const passages = fc.array(fc.array(word, { maxLength: 30 }), { minLength: 1, maxLength: 60 });

function build(path: string, documents: Documents): void {
  const builder = new SegmentBuilder((surface) => [surface]);
  for (const [passage, words] of documents) builder.add(passage, words.join(" "));
  builder.write(path);
}

function open(path: string, removed: readonly number[] = []): LiveSegment {
  const segment = new Segment(path, new PageCache(1 << 20));
  const set = new BitSet(segment.documents);
  segment.passages.forEach((passage, document) => {
    if (removed.includes(passage)) set.add(document);
  });
  return { segment, removed: set };
}

function numbered(texts: readonly (readonly string[])[], first = 0): Documents {
  return new Map(texts.map((words, index) => [first + index, words]));
}

/** BM25 over everything, as its formula says. */
function plainScores(documents: Documents, terms: readonly string[]): ReadonlyMap<number, number> {
  const all = [...documents];
  const average = Math.max(1, all.reduce((sum, [, words]) => sum + words.length, 0) / all.length);
  const scores = new Map<number, number>();
  for (const term of terms) {
    const holding = all.filter(([, words]) => words.includes(term));
    const weight = inverseFrequency(all.length, holding.length);
    for (const [passage, words] of holding) {
      const frequency = words.filter((other) => other === term).length;
      const score = weight * termScore(frequency, lengthNorm(words.length, average));
      scores.set(passage, (scores.get(passage) ?? 0) + score);
    }
  }
  return scores;
}

function checkAny(live: readonly LiveSegment[], documents: Documents, terms: readonly string[], limit: number): void {
  const expected = [...plainScores(documents, terms)].sort((left, right) => right[1] - left[1]);
  const found = searchAny(
    live,
    terms.map((term) => ({ term, weight: 1 })),
    limit,
  );
  assert.deepEqual(
    found.map(({ score }) => score.toFixed(9)),
    expected.slice(0, limit).map(([, score]) => score.toFixed(9)),
  );
  const scores = new Map(expected);
  for (const { passage, score } of found) assert.equal(score.toFixed(9), scores.get(passage)?.toFixed(9));
}

/** Words by Zipf's law, the same each time. */
function zipfTexts(count: number): readonly (readonly string[])[] {
  let state = 777;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: 10 + Math.floor(random() * 60) }, () => `w${Math.floor(3000 ** random()).toString(36)}`),
  );
}

function adjacent(words: readonly string[], terms: readonly string[]): boolean {
  return words.some((_, start) => terms.every((term, index) => words[start + index] === term));
}

describe("segments", () => {
  it("find the best passages that hold any term, as the formula says", async () => {
    await withFolder({}, (folder) => {
      fc.assert(
        fc.property(
          passages,
          fc.uniqueArray(word, { minLength: 1, maxLength: 5 }),
          fc.nat(12),
          (texts, terms, limit) => {
            const documents = numbered(texts);
            build(join(folder, "a"), documents);
            const live = open(join(folder, "a"));
            checkAny([live], documents, terms, limit);
            live.segment.close();
          },
        ),
        { numRuns: 60 },
      );
      return Promise.resolve();
    });
  });

  it("miss little in the pruned mode, and score exactly what they find", async () => {
    await withFolder({}, (folder) => {
      const documents = numbered(zipfTexts(4000));
      build(join(folder, "a"), documents);
      const live = [open(join(folder, "a"))];
      let wanted = 0;
      let there = 0;
      for (let query = 0; query < 60; query += 1) {
        const words = [...new Set(documents.get((query * 61) % documents.size))].slice(0, 10);
        const terms = words.map((term) => ({ term, weight: 1 }));
        const exact = searchAny(live, terms, 10);
        const pruned = searchAny(live, terms, 10, { effort: "pruned" });
        const scores = plainScores(documents, words);
        for (const { passage, score } of pruned) assert.equal(score.toFixed(6), scores.get(passage)?.toFixed(6));
        const found = new Set(pruned.map(({ passage }) => passage));
        wanted += exact.length;
        there += exact.filter(({ passage }) => found.has(passage)).length;
      }
      assert.ok(there >= 0.9 * wanted, `${String(there)} of ${String(wanted)}`);
      return Promise.resolve();
    });
  });

  it("answer from several segments as from one", async () => {
    await withFolder({}, (folder) => {
      fc.assert(
        fc.property(
          passages,
          passages,
          fc.uniqueArray(word, { minLength: 1, maxLength: 4 }),
          (first, second, terms) => {
            const left = numbered(first);
            const right = numbered(second, first.length);
            build(join(folder, "a"), left);
            build(join(folder, "b"), right);
            const live = [open(join(folder, "a")), open(join(folder, "b"))];
            checkAny(live, new Map([...left, ...right]), terms, 7);
            for (const { segment } of live) segment.close();
          },
        ),
        { numRuns: 40 },
      );
      return Promise.resolve();
    });
  });

  it("count what holds all terms, and what holds them next to each other", async () => {
    await withFolder({}, (folder) => {
      fc.assert(
        fc.property(passages, fc.array(word, { minLength: 1, maxLength: 3 }), (texts, terms) => {
          const documents = numbered(texts);
          build(join(folder, "a"), documents);
          const live = open(join(folder, "a"));
          const weighted = terms.map((term) => ({ term, weight: 1 }));
          const holdsAll = texts.filter((words) => terms.every((term) => words.includes(term))).length;
          const holdsPhrase = texts.filter((words) => adjacent(words, terms)).length;
          assert.equal(searchAll([live], weighted, 3, { adjacent: false }).count, holdsAll);
          assert.equal(searchAll([live], weighted, 3, { adjacent: true }).count, holdsPhrase);
          live.segment.close();
        }),
        { numRuns: 60 },
      );
      return Promise.resolve();
    });
  });

  it("forget what was removed once they are merged", async () => {
    await withFolder({}, (folder) => {
      fc.assert(
        fc.property(passages, passages, fc.array(fc.nat(80), { maxLength: 30 }), (first, second, removed) => {
          const all = new Map([...numbered(first), ...numbered(second, first.length)]);
          build(join(folder, "a"), numbered(first));
          build(join(folder, "b"), numbered(second, first.length));
          const sources = [open(join(folder, "a"), removed), open(join(folder, "b"), removed)];
          mergeSegments(sources, join(folder, "merged"));
          const merged = open(join(folder, "merged"));
          const left = new Map([...all].filter(([passage]) => !removed.includes(passage)));
          assert.deepEqual([...merged.segment.passages], [...left.keys()]);
          if (left.size > 0) checkAny([merged], left, ["bank", "the", "𝔸stral"], 10);
          for (const { segment } of [...sources, merged]) segment.close();
        }),
        { numRuns: 60 },
      );
      return Promise.resolve();
    });
  });

  it("skip through lists of many blocks", async () => {
    await withFolder({}, (folder) => {
      const texts = Array.from({ length: 5000 }, (_, index) => [
        "the",
        ...(index % 7 === 0 ? ["bank", "bank"] : []),
        ...(index % 977 === 0 ? ["flood"] : []),
        ...Array.from({ length: index % 13 }, () => "filler"),
      ]);
      const documents = numbered(texts);
      build(join(folder, "a"), documents);
      const live = open(join(folder, "a"), [977, 14]);
      const kept = new Set([...documents.keys()].filter((passage) => passage !== 977 && passage !== 14));
      const found = searchAny(
        [live],
        ["the", "bank", "flood"].map((term) => ({ term, weight: 1 })),
        20,
      );
      assert.ok(found.every(({ passage }) => kept.has(passage)));
      assert.deepEqual(
        found.slice(0, 5).map(({ passage }) => passage % 977),
        [0, 0, 0, 0, 0],
      );
      live.segment.close();
      return Promise.resolve();
    });
  });

  it("never answer from a damaged file", async () => {
    await withFolder({}, (folder) => {
      const path = join(folder, "a");
      build(path, numbered(Array.from({ length: 900 }, (_, index) => ["bank", `w${String(index)}`, "river"])));
      const whole = readFileSync(path);
      fc.assert(
        fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
          const damaged = Buffer.from(whole);
          damaged[at] = (damaged[at] ?? 0) ^ change;
          writeFileSync(path, damaged);
          assert.throws(() => {
            const live = open(path);
            try {
              for (const entry of live.segment.entries()) {
                const cursor = live.segment.cursor(entry);
                cursor.positions();
              }
            } finally {
              live.segment.close();
            }
          }, DamagedFileError);
        }),
        { numRuns: 100 },
      );
      writeFileSync(path, whole.subarray(0, whole.length - 5));
      assert.throws(() => open(path), DamagedFileError);
      return Promise.resolve();
    });
  });

  it("sum bytes alike with and without the native checksum", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => checksum(bytes) === checksumByTable(bytes)));
  });
});
