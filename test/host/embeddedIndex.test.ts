/** The index on disk does what every passage index does, and forgets nothing when it is opened again, killed or damaged. */
import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { openEmbeddedIndex } from "../../server/src/host/passageIndex/embedded/embeddedIndex.js";
import type { EmbeddedIndex } from "../../server/src/host/passageIndex/embedded/types.js";
import { findSqlite, NO_SQLITE } from "../../server/src/host/passageIndex/embedded/sqlite.js";
import { readNames } from "../../server/src/host/passageIndex/worker/readNames.js";
import { readText } from "../../server/src/core/model/readText.js";
import { queryWords } from "../../server/src/core/assess/evidenceQuery.js";
import { article, checkPassageIndex } from "./passageIndex.conformance.js";

const openSql = await findSqlite();

if (openSql === undefined) {
  it("passage index (embedded)", { skip: NO_SQLITE }, () => undefined);
} else {
  const folders: string[] = [];
  const opened: EmbeddedIndex[] = [];
  const warnings: string[] = [];
  const log = {
    info: () => undefined,
    warn: (message: string) => {
      warnings.push(message);
    },
    error: () => undefined,
  };
  const newFolder = (): string => {
    const folder = mkdtempSync(join(tmpdir(), "dossier-index-"));
    folders.push(folder);
    return folder;
  };
  const open = (folder: string): EmbeddedIndex => {
    const index = openEmbeddedIndex({ folder, openSql, log });
    opened.push(index);
    return index;
  };
  after(() => {
    for (const index of opened) index.close();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  checkPassageIndex("embedded", () => open(newFolder()));

  describe("embedded index", () => {
    const files = ["corpus/mine.md", "corpus/ferry.md", "corpus/bank.md"];
    const filledFolder = (): string => {
      const folder = newFolder();
      const index = open(folder);
      for (const file of files) index.upsert(article(file));
      opened.splice(opened.indexOf(index), 1)[0]?.close();
      return folder;
    };

    it("answers after it was closed and opened again", async () => {
      const index = open(filledFolder());
      assert.equal((await index.statistics()).articles, 3);
      const [hit] = await index.search({ words: '"a last resort"', limit: 3 });
      assert.equal(hit?.passage.file, "corpus/bank.md");
      assert.equal(hit.passage.statement.quotations.length, 1);
      assert.equal((await index.mentions({ actor: "d", surfaces: ["Halima Dossou"], limit: 9 })).length, 3);
    });

    it("finds text before its names are read, and names when they are asked for", async () => {
      const texts = new Map(files.map((file) => [file, article(file).text]));
      const folder = newFolder();
      const index = openEmbeddedIndex({
        folder,
        openSql,
        log,
        readSource: (file) => {
          const text = texts.get(file);
          return text === undefined ? undefined : { file, text };
        },
      });
      opened.push(index);
      for (const [file, text] of texts) index.addText({ file, text }, { size: text.length, mtime: 1 });
      const [statement] = readText("Two trawlers rescued most of the passengers.").statements;
      assert.ok(statement);
      const query = { key: "q", ...queryWords(statement), cited: [], limits: { perCited: 3, corpus: 3 } };
      assert.equal(
        (await index.candidates(query)).corpus[0]?.passage.statement.text,
        "Two trawlers rescued most of them.",
      );
      const mentions = await index.mentions({ actor: "d", surfaces: ["Halima Dossou"], limit: 9 });
      assert.deepEqual(
        mentions.map(({ passage }) => passage.file),
        ["corpus/ferry.md", "corpus/mine.md", "corpus/bank.md"],
      );
      texts.set("corpus/ferry.md", "The ferry was never found.");
      assert.equal(index.stamps().get("corpus/ferry.md")?.mtime, 1);
      // Changed behind the index's back: rather no answer than ranges of another text.
      const reopened = await index.search({ words: "trawlers", limit: 3 });
      assert.ok(reopened.every(({ passage }) => passage.paragraphText.includes("trawlers")));
    });

    it("gives the texts of a whole corpus and the places in them, and keeps what questions come back to", async () => {
      const visits = Array.from({ length: 700 }, (_, at) => `corpus/visit${String(at)}.md`);
      const textOf = (file: string): string =>
        visits.includes(file) ? `Halima Dossou visited house ${file}.` : article(file).text;
      const looked: string[] = [];
      const index = openEmbeddedIndex({
        folder: newFolder(),
        openSql,
        log,
        readSource: (file) => {
          looked.push(file);
          return { file, text: textOf(file) };
        },
      });
      opened.push(index);
      for (const file of [...files, ...visits]) index.addText({ file, text: textOf(file) }, { size: 1, mtime: 1 });
      index.addNames(
        visits.map((file) => readNames({ file, text: textOf(file) })),
        false,
      );
      index.commit();
      const question = { words: '"a last resort"', limit: 3 };
      assert.equal((await index.search(question)).length, 1);
      looked.length = 0;
      const places = await index.places({ actor: "d", surfaces: [{ surface: "Halima Dossou" }], limit: 900 });
      assert.ok(places.length >= visits.length);
      assert.ok(!looked.some((file) => visits.includes(file)), "looked into an article to list it");
      for (const file of visits) assert.equal(await index.text(file), textOf(file));
      looked.length = 0;
      assert.equal((await index.search(question)).length, 1);
      assert.deepEqual(looked, []);
    });

    it("reads no article for an answer where somebody reads them by and by, and says which it did without", async () => {
      const texts = new Map(files.map((file) => [file, article(file).text]));
      const read: string[] = [];
      const wanted = new Set<string>();
      const index = openEmbeddedIndex({
        folder: newFolder(),
        openSql,
        log,
        readSource: (file) => ({ file, text: texts.get(file) ?? "" }),
        onRead: ({ file }) => read.push(file),
        onWanted: (file) => wanted.add(file),
      });
      opened.push(index);
      for (const [file, text] of texts) index.addText({ file, text }, { size: text.length, mtime: 1 });
      const [statement] = readText("Two trawlers rescued most of the passengers.").statements;
      assert.ok(statement);
      const query = { key: "q", ...queryWords(statement), cited: [], limits: { perCited: 3, corpus: 3 } };
      const actor = { actor: "d", surfaces: ["Halima Dossou"], limit: 9 };
      assert.deepEqual(await index.mentions(actor), []);
      assert.deepEqual([...wanted].sort(), files.toSorted());
      const early = await index.candidates(query);
      assert.ok(early.without?.includes("corpus/ferry.md"));
      assert.deepEqual(read, []);

      index.addNames(
        [...texts].map(([file, text]) => readNames({ file, text })),
        false,
      );
      assert.equal((await index.mentions(actor)).length, 3);
      const late = await index.candidates(query);
      assert.equal(late.without, undefined);
      assert.equal(late.corpus[0]?.passage.file, "corpus/ferry.md");
      assert.deepEqual(read, []);
    });

    for (const damage of ["catalogue.sqlite", ".seg"]) {
      it(`is begun anew where ${damage} is damaged`, async () => {
        const folder = filledFolder();
        const name = readdirSync(folder).find((file) => file.endsWith(damage));
        assert.ok(name);
        const bytes = readFileSync(join(folder, name));
        writeFileSync(join(folder, name), bytes.subarray(0, Math.floor(bytes.length / 2)).fill(7, 0, 40));
        warnings.length = 0;
        const index = open(folder);
        assert.equal((await index.statistics()).articles, 0);
        assert.equal(warnings.length, 1);
        index.upsert(article("corpus/mine.md"));
        assert.equal((await index.search({ words: "gallery", limit: 3 })).length, 1);
      });
    }

    it("begins anew when it meets a damaged page", async () => {
      const folder = newFolder();
      const index = open(folder);
      const text = Array.from({ length: 900 }, (_, at) => `Line ${String(at)} tells of item${String(at)}.`).join(
        "\n\n",
      );
      index.addText({ file: "corpus/long.txt", text }, { size: 1, mtime: 1 });
      index.commit();
      const name = readdirSync(folder).find((file) => file.endsWith(".seg"));
      assert.ok(name);
      const bytes = readFileSync(join(folder, name));
      writeFileSync(join(folder, name), bytes.fill(7, 0, 16_384));
      warnings.length = 0;
      assert.equal(index.matches("line 1 tells"), 0);
      assert.match(warnings.join(), /built anew: .*checksum/);
      assert.equal((await index.statistics()).articles, 0);
      index.upsert(article("corpus/mine.md"));
      assert.equal(index.matches("gallery collapsed"), 1);
    });

    it("leaves no file behind that the catalogue does not name, and touches no other", () => {
      const folder = filledFolder();
      for (const name of ["segment-00000099.seg", "segment-00000098.tmp", "notes.txt"])
        writeFileSync(join(folder, name), "x");
      open(folder);
      const names = readdirSync(folder);
      assert.ok(names.includes("notes.txt"));
      assert.equal(names.filter((name) => name.startsWith("segment-")).length, 1);
    });

    it("is not opened twice", () => {
      const folder = filledFolder();
      open(folder);
      assert.throws(() => openEmbeddedIndex({ folder, openSql, log }), /in use by another process/);
    });
  });
}
