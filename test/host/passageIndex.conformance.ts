/** What every passage index must do, whatever it stores its passages in: called by the test of each implementation. */
import { describe, it } from "node:test";
import assert from "node:assert/strict";
import type { PlacesQuery } from "../../server/src/core/assess/needs.js";
import type { PassageIndex } from "../../server/src/host/ports.js";
import { queryWords } from "../../server/src/core/assess/evidenceQuery.js";
import type { EvidenceQuery, ScoredPassage } from "../../server/src/core/assess/types.js";
import type { ArticleFacts } from "../../server/src/core/model/article.js";
import { readArticle } from "../../server/src/core/model/readArticle.js";
import { readText } from "../../server/src/core/model/readText.js";

const ARTICLES: Readonly<Record<string, string>> = {
  "corpus/mine.md":
    "---\ntitle: Mine collapse near Karvel\npublisher: Daily Courier\npublished: 2019-03-05\n---\n\nA gallery collapsed near Karvel on Monday. At least 17 miners were trapped underground.\n\nPresident Halima Dossou promised an inquiry. The mine had been inspected in January.\n",
  "corpus/ferry.md":
    "---\ntitle: Ferry sinks\npublisher: Harbour Post\npublished: 2018-06-01\n---\n\nThe ferry carried 212 passengers. Halima Dossou visited the survivors in the hospital.\n\nTwo trawlers rescued most of them.\n",
  "corpus/bank.md":
    "---\ntitle: Central bank sells reserves\npublisher: Market Watch\n---\n\nThe central bank sold $1.2 billion of its reserves. Inflation rose to 8.4 percent in October.\n\nHalima Dossou called the sale “a last resort”.\n",
};

export function article(file: string, text = ARTICLES[file] ?? ""): ArticleFacts {
  return readArticle({ file, text });
}

function queryFor(words: string, cited: readonly string[] = [], limits = { perCited: 3, corpus: 5 }): EvidenceQuery {
  const [statement] = readText(words).statements;
  assert.ok(statement);
  return { key: words, ...queryWords(statement), cited, limits };
}

async function filled(create: () => PassageIndex | Promise<PassageIndex>): Promise<PassageIndex> {
  const index = await create();
  for (const file of Object.keys(ARTICLES)) await index.upsert(article(file));
  return index;
}

function shown(passages: readonly ScoredPassage[]): readonly string[] {
  return passages.map(({ passage }) => `${passage.file}: ${passage.statement.text}`);
}

export function checkPassageIndex(name: string, create: () => PassageIndex | Promise<PassageIndex>): void {
  describe(`passage index (${name})`, () => {
    it("finds the sentence that a claim is about", async () => {
      const index = await filled(create);
      const answer = await index.candidates(
        queryFor("Seventeen miners were trapped when a gallery near Karvel collapsed."),
      );
      assert.equal(answer.cited.length, 0);
      assert.match(shown(answer.corpus)[0] ?? "", /^corpus\/mine\.md/);
      assert.ok(shown(answer.corpus).some((line) => line.includes("At least 17 miners were trapped")));
    });

    it("keeps cited articles apart and within their limit", async () => {
      const index = await filled(create);
      const answer = await index.candidates(
        queryFor(
          "Halima Dossou visited survivors and promised an inquiry into the ferry.",
          ["corpus/mine.md", "corpus/ferry.md"],
          { perCited: 1, corpus: 5 },
        ),
      );
      assert.deepEqual(answer.cited.map(({ passage }) => passage.file).sort(), ["corpus/ferry.md", "corpus/mine.md"]);
      assert.ok(answer.corpus.every(({ passage }) => passage.file === "corpus/bank.md"));
      assert.ok(answer.cited.every((entry, at) => at === 0 || (answer.cited[at - 1]?.score ?? 0) >= entry.score));
    });

    it("gives the sentence right beside one that it found in a cited article, though it shares no word", async () => {
      const index = await filled(create);
      const asked = (cited: readonly string[]): EvidenceQuery =>
        queryFor("The ferry had 212 people on board.", cited, { perCited: 2, corpus: 5 });
      assert.deepEqual(shown((await index.candidates(asked(["corpus/ferry.md"]))).cited), [
        "corpus/ferry.md: The ferry carried 212 passengers.",
        "corpus/ferry.md: Halima Dossou visited the survivors in the hospital.",
      ]);
      assert.equal((await index.candidates(asked([]))).corpus.length, 1);
    });

    it("gives passages with their paragraph and source", async () => {
      const index = await filled(create);
      const [best] = (await index.candidates(queryFor("The mine had been inspected in January."))).corpus;
      assert.ok(best);
      assert.equal(best.passage.statement.text, "The mine had been inspected in January.");
      assert.ok(best.passage.paragraphText.startsWith("President Halima Dossou promised"));
      assert.equal(best.passage.source.publisher, "Daily Courier");
    });

    it("searches words and exact phrases", async () => {
      const index = await filled(create);
      assert.match(shown(await index.search({ words: "reserve sale", limit: 3 }))[0] ?? "", /bank/);
      const phrase = shown(await index.search({ words: '"a last resort"', limit: 3 }));
      assert.equal(phrase.length, 1);
      assert.equal(shown(await index.search({ words: '"last a resort"', limit: 3 })).length, 0);
      assert.equal(shown(await index.search({ words: "“most of them”", limit: 3 })).length, 1);
      assert.equal(shown(await index.search({ words: "", limit: 3 })).length, 0);
      assert.equal(shown(await index.search({ words: "inspected", limit: 0 })).length, 0);
    });

    it("lists mentions of an actor from the oldest article on", async () => {
      const index = await filled(create);
      const mentions = await index.mentions({ actor: "dossou", surfaces: ["Halima Dossou"], limit: 10 });
      assert.deepEqual(
        mentions.map(({ passage }) => passage.file),
        ["corpus/ferry.md", "corpus/mine.md", "corpus/bank.md"],
      );
      const [first] = mentions;
      assert.ok(first);
      const { statement } = first.passage;
      assert.equal(
        statement.text.slice(first.range.start - statement.range.start, first.range.end - statement.range.start),
        "Halima Dossou",
      );
      assert.equal((await index.mentions({ actor: "dossou", surfaces: ["Halima Dossou"], limit: 2 })).length, 2);
    });

    it("lists places of an actor from the oldest article on, as they are written there", async () => {
      const index = await filled(create);
      const shownPlaces = async (
        query: Omit<PlacesQuery, "actor" | "limit">,
        limit = 10,
      ): Promise<readonly string[]> => {
        const places = await index.places({ actor: "dossou", limit, ...query });
        for (const { file, range, surface } of places)
          assert.equal((await index.text(file))?.slice(range.start, range.end), surface);
        return places.map(({ file, surface }) => `${file}: ${surface}`);
      };
      const everywhere = ["corpus/ferry.md", "corpus/mine.md", "corpus/bank.md"].map(
        (file) => `${file}: Halima Dossou`,
      );
      const mentions = await index.mentions({ actor: "dossou", surfaces: ["Halima Dossou"], limit: 10 });
      const places = await index.places({ actor: "dossou", surfaces: [{ surface: "Halima Dossou" }], limit: 10 });
      assert.deepEqual(
        places,
        mentions.map(({ passage, range, surface }) => ({ file: passage.file, range, surface })),
      );
      assert.deepEqual(await shownPlaces({ surfaces: [{ surface: "Halima Dossou" }] }), everywhere);
      assert.deepEqual(await shownPlaces({ surfaces: [{ surface: "Halima Dossou" }] }, 2), everywhere.slice(0, 2));
      const elsewhere = { surface: "Halima Dossou", files: ["corpus/mine.md"] };
      assert.deepEqual(await shownPlaces({ surfaces: [elsewhere] }), everywhere.slice(1, 2));
      // Two spellings of one folded name: what the article has.
      assert.deepEqual(
        await shownPlaces({ surfaces: [{ surface: "HALIMA DOSSOU" }, { surface: "Halima Dossou" }] }),
        everywhere,
      );
      assert.deepEqual(await shownPlaces({ surfaces: [{ surface: "Nobody Else" }] }), []);
    });

    it("sums up an actor: first and last mention, telling sentences of two articles, who is named beside", async () => {
      const index = await filled(create);
      const query = { actor: "dossou", surfaces: [{ surface: "Halima Dossou" }] };
      const { first, last, telling, sentences } = await index.overview(query);
      assert.equal(first?.passage.file, "corpus/ferry.md");
      assert.equal(last?.passage.file, "corpus/mine.md");
      const [most, second] = telling.map(({ passage, range }) => {
        const { start } = passage.statement.range;
        return { file: passage.file, name: passage.statement.text.slice(range.start - start, range.end - start) };
      });
      assert.deepEqual(most, { file: "corpus/mine.md", name: "Halima Dossou" });
      assert.equal(telling.length, 2);
      assert.notEqual(second?.file, "corpus/mine.md");
      assert.deepEqual(
        sentences.map(({ file, names }) => `${file}: ${[...names].sort().join(", ")}`),
        ["corpus/ferry.md: halima dossou", "corpus/mine.md: halima dossou", "corpus/bank.md: halima dossou"],
      );
    });

    it("sums up a name that others share only from the articles where it means the actor", async () => {
      const index = await filled(create);
      const surfaces = [{ surface: "Halima Dossou", files: ["corpus/bank.md", "corpus/none.md"] }];
      const { first, last, telling, sentences } = await index.overview({ actor: "dossou", surfaces });
      assert.equal(first?.passage.file, "corpus/bank.md");
      assert.equal(last, undefined);
      assert.deepEqual(
        telling.map(({ passage }) => passage.file),
        ["corpus/bank.md"],
      );
      assert.equal(sentences.length, 1);
    });

    it("forgets what was removed and replaces what is put again", async () => {
      const index = await filled(create);
      await index.remove("corpus/mine.md");
      await index.remove("corpus/none.md");
      assert.ok(
        shown((await index.candidates(queryFor("Miners were trapped near Karvel."))).corpus).every(
          (line) => !line.includes("mine.md"),
        ),
      );
      assert.equal(await index.article("corpus/mine.md"), undefined);
      await index.upsert(article("corpus/ferry.md", "The ferry was never found."));
      assert.equal(shown(await index.search({ words: "passengers", limit: 5 })).length, 0);
      assert.equal(shown(await index.search({ words: "ferry found", limit: 5 })).length, 1);
      const statistics = await index.statistics();
      assert.equal(statistics.articles, 2);
    });

    it("answers the same however its articles came in", async () => {
      const queries = [
        "Halima Dossou visited the mine in January.",
        "The bank sold reserves.",
        "Two trawlers rescued passengers.",
      ].map((words) => queryFor(words));
      const forward = await filled(create);
      const backward = await create();
      for (const file of Object.keys(ARTICLES).reverse()) {
        await backward.upsert(article(file, "Something else was here before."));
        await backward.upsert(article(file));
      }
      for (const query of queries) {
        const left = (await forward.candidates(query)).corpus;
        const right = (await backward.candidates(query)).corpus;
        assert.deepEqual(shown(right), shown(left));
        assert.deepEqual(
          right.map((entry) => entry.score.toFixed(6)),
          left.map((entry) => entry.score.toFixed(6)),
        );
      }
    });

    it("survives many replacements", async () => {
      const index = await filled(create);
      const ferry = article("corpus/ferry.md");
      for (let round = 0; round < 1500; round += 1) await index.upsert(ferry);
      assert.equal((await index.statistics()).articles, 3);
      assert.equal((await index.mentions({ actor: "dossou", surfaces: ["Halima Dossou"], limit: 10 })).length, 3);
    });
  });
}
