/**
 * What an archive costs, measured on generated news: bytes on disk, articles loaded and questions answered a second. It prints the figures that
 * docs/cluster.md starts from, and asserts only that everything was found: `npm run test:cluster -- --measure`.
 */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { queryWords } from "../../server/src/core/assess/evidenceQuery.js";
import type { EvidenceQuery } from "../../server/src/core/assess/types.js";
import { readText } from "../../server/src/core/model/readText.js";
import { SILENT_LOG } from "../../server/src/host/log.js";
import { readClusterAddress } from "../../server/src/host/passageIndex/cluster/address.js";
import { openArchive } from "../../server/src/host/passageIndex/cluster/archiveTarget.js";
import { openClusterIndex } from "../../server/src/host/passageIndex/cluster/clusterIndex.js";
import { generateWorkspace } from "../bench/generatedCorpus.mjs";
import { CLASSPATH, TestCluster } from "./nodes.js";

const MEASURED = process.env["DOSSIER_CLUSTER_MEASURE"];
const ARTICLES = Number(MEASURED ?? 0);
const QUESTIONS = 300;
/** Claims asked together, as those of a note are. */
const TOGETHER = 20;

if (CLASSPATH === undefined || MEASURED === undefined) {
  it("sizes of an archive", { skip: "npm run test:cluster -- --measure measures them" }, () => undefined);
} else {
  const cluster = new TestCluster();
  before(async () => {
    await cluster.start();
  });
  after(async () => {
    await cluster.stop();
  });

  describe("sizes of an archive", () => {
    it(`of ${String(ARTICLES)} articles`, async () => {
      const files = [...generateWorkspace({ articles: ARTICLES, notes: 0, seed: 11 })];
      const address = readClusterAddress(cluster.addresses.map((node) => `${node}/sizes`).join(","));
      const archive = await openArchive(address, { shards: 3, replicas: 1, rebuild: false });
      const loading = performance.now();
      for (const [file, text] of files) await archive.target.addText({ file, text }, { size: text.length, mtime: 1 });
      await archive.target.commit();
      const loaded = (performance.now() - loading) / 1000;
      await archive.publish();
      const { articles, passages, bytes, stored } = await archive.statistics();
      assert.equal(articles, ARTICLES);

      const index = openClusterIndex({ address, log: SILENT_LOG });
      const queries = files.slice(0, QUESTIONS).map(([, text], place) => queryOf(text, place));
      await index.candidates(queries[0] ?? queryOf("Nothing.", 0));
      const times: number[] = [];
      for (const query of queries) {
        const asked = performance.now();
        const { corpus } = await index.candidates(query);
        times.push(performance.now() - asked);
        assert.ok(corpus.length > 0);
      }
      const noteStart = performance.now();
      for (let start = 0; start < queries.length; start += TOGETHER)
        await Promise.all(queries.slice(start, start + TOGETHER).map(async (query) => await index.candidates(query)));
      const together = (performance.now() - noteStart) / 1000;
      times.sort((left, right) => left - right);
      const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(0);
      process.stdout.write(
        `${String(articles)} articles, ${String(passages)} passages, ${(bytes / 1e6).toFixed(1)} MB of text; archive ${(stored / bytes).toFixed(2)} of the text without replicas; ` +
          `loaded with ${(bytes / 1e6 / loaded).toFixed(2)} MB a second; a first question p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, reading of its passages included; ` +
          `asked again ${String(TOGETHER)} at a time: ${(queries.length / together).toFixed(0)} questions a second\n`,
      );
    });
  });
}

function queryOf(text: string, place: number): EvidenceQuery {
  const { statements } = readText(text);
  const statement = statements[place % Math.max(1, statements.length)] ?? readText("Nothing happened.").statements[0];
  assert.ok(statement);
  return { key: String(place), ...queryWords(statement), cited: [], limits: { perCited: 3, corpus: 12 } };
}
