/** What a question costs is counted in questions to the index, never in time. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { queryWords } from "../../server/src/core/assess/evidenceQuery.js";
import type { EvidenceAnswer, EvidenceQuery } from "../../server/src/core/assess/types.js";
import { readText } from "../../server/src/core/model/readText.js";
import { createMemoryIndex } from "../../server/src/host/passageIndex/memory.js";
import type { MaybePromise, PassageIndex } from "../../server/src/host/ports.js";
import { cacheEvidence } from "../../server/src/lsp/evidenceCache.js";
import { article } from "../host/passageIndex.conformance.js";

const FILES = ["corpus/mine.md", "corpus/ferry.md", "corpus/bank.md"];
const ACTOR = { actor: "dossou", surfaces: ["Halima Dossou"], limit: 9 };
const OVERVIEW = { actor: "dossou", surfaces: [{ surface: "Halima Dossou" }] };

function queryFor(sentence: string): EvidenceQuery {
  const [statement] = readText(sentence).statements;
  assert.ok(statement);
  return { key: sentence, ...queryWords(statement), cited: [], limits: { perCited: 3, corpus: 6 } };
}

/** An index in another thread, as far as answers go: they come later and are other objects each time. `unread` is what it does without. */
async function distantIndex(unread: Set<string>): Promise<{ index: PassageIndex; asked: string[] }> {
  const memory = createMemoryIndex();
  for (const file of FILES) await memory.upsert(article(file));
  const asked: string[] = [];
  const index: PassageIndex = {
    ...memory,
    async candidates(query) {
      asked.push(`candidates ${query.key}`);
      const { cited, corpus } = structuredClone(await memory.candidates(query));
      const without = [...unread];
      return {
        cited,
        corpus: corpus.filter(({ passage }) => !unread.has(passage.file)),
        ...(without.length === 0 ? {} : { without }),
      };
    },
    async mentions(query) {
      asked.push(`mentions ${query.actor}`);
      return structuredClone(await memory.mentions(query));
    },
    async overview(query) {
      asked.push(`overview ${query.actor}`);
      return structuredClone(await memory.overview(query));
    },
    async article(file) {
      asked.push(`article ${file}`);
      return structuredClone(await memory.article(file));
    },
  };
  return { index, asked };
}

describe("remembered evidence", () => {
  it("is asked for once, whatever is asked again", async () => {
    const { index, asked } = await distantIndex(new Set());
    const cache = cacheEvidence(index);
    for (let round = 0; round < 3; round += 1) {
      await cache.candidates(queryFor("Two trawlers rescued most of the passengers."));
      await cache.mentions(ACTOR);
      await cache.overview(OVERVIEW);
      await cache.article("corpus/ferry.md");
    }
    assert.equal(asked.length, 4);
  });

  it("is had at once as far as cited articles and earlier answers go, and the rest is the same as if all had been asked for together", async () => {
    const { index, asked } = await distantIndex(new Set());
    const query = { ...queryFor("Two trawlers rescued most of the passengers."), cited: ["corpus/ferry.md"] };
    const expected = await cacheEvidence(index).candidates(query);
    asked.length = 0;
    const cache = cacheEvidence(index);
    const waits: string[] = [];
    const atOnce = (): MaybePromise<EvidenceAnswer> =>
      cache.atOnce(() => void waits.push("the corpus")).candidates(query);
    const first = await atOnce();
    assert.deepEqual(first, { cited: expected.cited, corpus: [], awaitsCorpus: true });
    assert.equal(await atOnce(), first);
    assert.deepEqual([asked.length, waits.length], [1, 2]);
    const whole = await cache.candidates(query);
    assert.deepEqual(whole, expected);
    assert.equal(whole.cited, first.cited);
    assert.equal(atOnce(), whole);
    assert.deepEqual([asked.length, waits.length], [2, 2]);
  });

  it("asks nothing at once of a sentence that cites nothing", async () => {
    const { index, asked } = await distantIndex(new Set());
    const cache = cacheEvidence(index);
    const query = queryFor("Two trawlers rescued most of the passengers.");
    const first = cache.atOnce(() => undefined).candidates(query);
    assert.deepEqual(first, { cited: [], corpus: [], awaitsCorpus: true });
    assert.equal(asked.length, 0);
  });

  it("keeps what is known of an actor until an article that names it is read", async () => {
    const { index, asked } = await distantIndex(new Set());
    const cache = cacheEvidence(index);
    const ask = async (): Promise<number> => {
      await cache.mentions(ACTOR);
      await cache.overview(OVERVIEW);
      return asked.length;
    };
    assert.equal(await ask(), 2);
    cache.learn([{ file: "corpus/mine.md", surfaces: ["Market Watch"] }]);
    assert.equal(await ask(), 2);
    cache.learn([{ file: "corpus/bank.md", surfaces: ["Karvel", "Halima DOSSOU"] }]);
    assert.equal(await ask(), 4);
  });

  it("stays while articles are read that it did not want for, and is asked for again once one is read that it did", async () => {
    const unread = new Set(["corpus/ferry.md"]);
    const { index, asked } = await distantIndex(unread);
    const cache = cacheEvidence(index);
    const query = queryFor("Two trawlers rescued most of the passengers.");
    const before = await cache.candidates(query);
    assert.ok(before.corpus.every(({ passage }) => passage.file !== "corpus/ferry.md"));
    cache.learn([{ file: "corpus/bank.md", surfaces: ["Market Watch"] }]);
    await cache.candidates(query);
    assert.equal(asked.length, 1);
    unread.clear();
    cache.learn([{ file: "corpus/ferry.md", surfaces: ["Halima Dossou"] }]);
    const after = await cache.candidates(query);
    assert.equal(asked.length, 2);
    assert.equal(after.corpus[0]?.passage.file, "corpus/ferry.md");
  });

  it("holds a passage once, and the place of a paragraph and the description of a source once", async () => {
    const { index } = await distantIndex(new Set());
    const cache = cacheEvidence(index);
    const first = await cache.candidates(queryFor("Two trawlers rescued most of the passengers."));
    const second = await cache.candidates(queryFor("Trawlers rescued the passengers of the ferry."));
    const known = new Map(first.corpus.map(({ passage }) => [`${passage.file} ${passage.statement.text}`, passage]));
    const again = second.corpus.flatMap(({ passage }) => {
      const before = known.get(`${passage.file} ${passage.statement.text}`);
      return before === undefined ? [] : [[before, passage] as const];
    });
    assert.notEqual(again.length, 0);
    for (const [before, now] of again) assert.equal(now, before);
    const passages = [...first.corpus, ...second.corpus].map(({ passage }) => passage);
    for (const file of FILES) {
      const own = passages.filter((passage) => passage.file === file);
      assert.ok(new Set(own.map(({ source }) => source)).size <= 1);
      const places = new Map(own.map(({ paragraph }) => [paragraph.start, paragraph]));
      for (const { paragraph } of own) assert.equal(paragraph, places.get(paragraph.start));
    }
  });
});
