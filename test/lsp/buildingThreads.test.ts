/** Real threads that read many new articles: what they build is found as if one thread had read everything, and one that dies costs nothing. */
import assert from "node:assert/strict";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import { SILENT_LOG } from "../../server/src/host/log.js";
import { openEmbeddedIndex } from "../../server/src/host/passageIndex/embedded/embeddedIndex.js";
import { findSqlite, NO_SQLITE, type OpenSql } from "../../server/src/host/passageIndex/embedded/sqlite.js";
import type { EmbeddedIndex } from "../../server/src/host/passageIndex/embedded/types.js";
import { startArticleBuilder, type ArticleBuilder } from "../../server/src/host/passageIndex/worker/articleBuilding.js";
import { syncCorpus } from "../../server/src/host/passageIndex/worker/corpusSync.js";
import type { IndexEvent } from "../../server/src/host/passageIndex/worker/messages.js";
import { generateWorkspace } from "../bench/generatedCorpus.mjs";
import { withFolder } from "../support/temporaryFolder.js";

const SCRIPT = join(process.cwd(), "dist", "server.js");
/** Enough for three shares. */
const ARTICLES = 800;
const QUERIES = [
  "killed soldiers near",
  "Ministry of Interior",
  '"Central Bank"',
  "told reporters",
  "Border Police announced",
];
const LIMIT = 50;

const openSql = await findSqlite();

describe("threads that read new articles", { skip: openSql === undefined ? NO_SQLITE : false }, () => {
  for (const [name, startBuilder] of [
    ["build what one thread builds", startArticleBuilder],
    ["leave to others what they do not finish", startDyingBuilder()],
  ] as const)
    it(name, async () => {
      if (openSql === undefined) return;
      await withFolder({}, async (root) => {
        for (const [file, text] of generateWorkspace({ articles: ARTICLES, notes: 0, seed: 7 })) {
          mkdirSync(dirname(join(root, file)), { recursive: true });
          writeFileSync(join(root, file), text);
        }
        const alone = await built(openSql, root, "alone");
        let threads = 0;
        const together = await built(openSql, root, "together", () => {
          threads += 1;
          return startBuilder(SCRIPT, root);
        });
        assert.ok(threads > 0);
        assert.deepEqual(together, alone);
        assert.equal(together.told.length, ARTICLES);
      });
    });
});

/** The first of them ends while it reads. */
function startDyingBuilder(): typeof startArticleBuilder {
  const state = { isFirst: true };
  return (script, root) => {
    const builder = startArticleBuilder(script, root);
    if (!state.isFirst) return builder;
    state.isFirst = false;
    return {
      ...builder,
      build(articles) {
        const building = builder.build(articles);
        builder.dispose();
        return building;
      },
    };
  };
}

/** Everything that can be seen of an index of the folder. */
async function built(
  open: OpenSql,
  root: string,
  name: string,
  startBuilder?: () => ArticleBuilder,
): Promise<{ readonly told: readonly string[]; readonly found: unknown; readonly statistics: unknown }> {
  const index = openEmbeddedIndex({ folder: join(root, name), openSql: open, log: SILENT_LOG });
  const told: string[] = [];
  try {
    const isWhole = await syncCorpus(
      {
        index,
        root,
        log: SILENT_LOG,
        send: (event: IndexEvent) => {
          if (event.kind === "summaries") told.push(...event.articles.map(({ lines }) => lines?.join("\n") ?? ""));
        },
        ...(startBuilder === undefined ? {} : { startBuilder, leastTogether: 0 }),
        isOpen: () => false,
        mayGo: [],
        isWanted: () => true,
      },
      readdirSync(join(root, "corpus")).map((file) => ({ file: `corpus/${file}` })),
    );
    assert.ok(isWhole);
    return { told: told.sort(), found: foundIn(index), statistics: await index.statistics() };
  } finally {
    index.close();
  }
}

function foundIn(index: EmbeddedIndex): unknown {
  return QUERIES.map((words) => [words, index.matches(words), hits(index, words)]);
}

/** Equal scores may come in another order: which article has which number is the threads' affair. */
function hits(index: EmbeddedIndex, words: string): unknown {
  const found = index.search({ words, limit: LIMIT });
  assert.ok(!(found instanceof Promise));
  const last = found.at(-1)?.score ?? 0;
  return found
    .filter(({ score }) => score > last)
    .map(({ passage, score }) => `${score.toFixed(6)} ${passage.file} ${passage.statement.text}`)
    .sort();
}
