/** Many new articles at once: read in shares, each with a segment of its own, and found like all others. */
import assert from "node:assert/strict";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { SILENT_LOG } from "../../server/src/host/log.js";
import { openEmbeddedIndex } from "../../server/src/host/passageIndex/embedded/embeddedIndex.js";
import { findSqlite, NO_SQLITE, type OpenSql } from "../../server/src/host/passageIndex/embedded/sqlite.js";
import type { EmbeddedIndex } from "../../server/src/host/passageIndex/embedded/types.js";
import {
  createShareReader,
  type ArticleBuilder,
  type NewArticle,
} from "../../server/src/host/passageIndex/worker/articleBuilding.js";
import { buildTogether } from "../../server/src/host/passageIndex/worker/buildTogether.js";
import { withFolder } from "../support/temporaryFolder.js";

const ARTICLES = 60;
/** So that there is more than one share. */
const FILLER = "The committee met again and again without a result. ".repeat(1500);

const openSql = await findSqlite();

function textOf(number: number): string {
  return `A convoy of ${String(number + 10)} trucks reached marker zq${String(number)}x on Monday.\n\n${FILLER}\n`;
}

function files(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from({ length: ARTICLES }, (_, number) => [`corpus/a${String(number)}.txt`, textOf(number)]),
  );
}

function articlesIn(root: string): readonly NewArticle[] {
  return readdirSync(join(root, "corpus")).map((name) => {
    const { size, mtimeMs } = statSync(join(root, "corpus", name));
    return { article: { file: `corpus/${name}` }, stamp: { size, mtime: mtimeMs } };
  });
}

/** What a thread does, without the thread. */
function builderIn(root: string): ArticleBuilder {
  const reader = createShareReader(root);
  return {
    build: (articles) =>
      Promise.resolve({
        ...reader.read(articles),
        write: (path, first) => {
          reader.write(path, first);
          return Promise.resolve();
        },
      }),
    dispose: () => undefined,
  };
}

async function withIndex(open: OpenSql, use: (index: EmbeddedIndex, root: string) => Promise<void>): Promise<void> {
  await withFolder(files(), async (root) => {
    const index = openEmbeddedIndex({ folder: join(root, "index"), openSql: open, log: SILENT_LOG });
    try {
      await use(index, root);
    } finally {
      index.close();
    }
  });
}

describe("articles that are read in shares", { skip: openSql === undefined ? NO_SQLITE : false }, () => {
  const run = (use: (index: EmbeddedIndex, root: string) => Promise<void>) => async () => {
    if (openSql !== undefined) await withIndex(openSql, use);
  };

  it(
    "are all found, each at its own passage",
    run(async (index, root) => {
      let told = 0;
      const left = await buildTogether(
        {
          index,
          startBuilder: () => builderIn(root),
          onBuilt: ({ articles }) => (told += articles.length),
          isWanted: () => true,
          least: 0,
        },
        articlesIn(root),
      );
      assert.deepEqual(left, []);
      assert.equal(told, ARTICLES);
      assert.equal((await index.statistics()).articles, ARTICLES);
      for (let number = 0; number < ARTICLES; number += 1)
        assert.equal(index.matches(`reached marker zq${String(number)}x`), 1);
      assert.equal(index.stamps().size, ARTICLES);
      assert.ok(readdirSync(join(root, "index")).filter((name) => name.startsWith("segment-")).length > 1);
    }),
  );

  it(
    "do not replace what was put in meanwhile",
    run(async (index, root) => {
      const file = "corpus/a7.txt";
      const startBuilder = (): ArticleBuilder => {
        const builder = builderIn(root);
        return {
          ...builder,
          async build(articles) {
            const built = await builder.build(articles);
            if (built.articles.some((article) => article.file === file))
              index.addText({ file, text: "An open document tells of marker zz7." }, { size: 0, mtime: 0 });
            return built;
          },
        };
      };
      await buildTogether(
        { index, startBuilder, onBuilt: () => undefined, isWanted: () => true, least: 0 },
        articlesIn(root),
      );
      assert.equal(index.matches("marker zz7"), 1);
      assert.equal(index.matches("marker zq7x"), 0);
      assert.equal((await index.statistics()).articles, ARTICLES);
    }),
  );

  it(
    "are left where their thread fails, and where nobody wants them any more",
    run(async (index, root) => {
      const failing = (): ArticleBuilder => ({
        build: () => Promise.reject(new Error("out of memory")),
        dispose: () => undefined,
      });
      const articles = articlesIn(root);
      const common = { index, onBuilt: () => undefined, least: 0 };
      const left = await buildTogether({ ...common, startBuilder: failing, isWanted: () => true }, articles);
      assert.equal(left.length, ARTICLES);
      const state = { shares: 0 };
      const stopped = await buildTogether(
        {
          index,
          startBuilder: () => builderIn(root),
          onBuilt: () => (state.shares += 1),
          isWanted: () => state.shares === 0,
          least: 0,
        },
        articles,
      );
      assert.ok(stopped.length > 0 && stopped.length < ARTICLES);
      assert.ok((await index.statistics()).articles < ARTICLES);
    }),
  );
});
