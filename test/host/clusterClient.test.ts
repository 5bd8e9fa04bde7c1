/** How the program speaks with a search cluster: addresses without secrets, trying again, giving up for a while, and what is answered meanwhile. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { queryWords } from "../../server/src/core/assess/evidenceQuery.js";
import type { EvidenceQuery } from "../../server/src/core/assess/types.js";
import { readText } from "../../server/src/core/model/readText.js";
import { createMemoryLog } from "../../server/src/host/log.js";
import { isClusterAddress, readClusterAddress } from "../../server/src/host/passageIndex/cluster/address.js";
import { BulkLoader } from "../../server/src/host/passageIndex/cluster/bulkLoader.js";
import {
  ClusterClient,
  ClusterRefusedError,
  ClusterUnavailableError,
  type ClusterSurroundings,
} from "../../server/src/host/passageIndex/cluster/clusterClient.js";
import { documentsOf } from "../../server/src/host/passageIndex/cluster/documents.js";
import { openClusterIndex, type ClusterIndex } from "../../server/src/host/passageIndex/cluster/clusterIndex.js";
import { runDossier } from "../support/commandLine.js";

interface Asked {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

type Respond = (asked: Asked, number: number) => Response | Error | Promise<Response | Error>;

/** A cluster that answers as told, a clock that stands still but for waiting, and everything that was asked. */
function pretend(respond: Respond): {
  readonly surroundings: ClusterSurroundings;
  readonly asked: Asked[];
  readonly clock: { now: number };
} {
  const asked: Asked[] = [];
  const clock = { now: 0 };
  return {
    asked,
    clock,
    surroundings: {
      fetch: async (input, init) => {
        await Promise.resolve();
        const one: Asked = {
          url: String(input instanceof Request ? input.url : input),
          headers: Object.fromEntries(new Headers(init?.headers)),
          body: typeof init?.body === "string" ? init.body : "",
        };
        asked.push(one);
        const answer = await respond(one, asked.length - 1);
        if (answer instanceof Error) throw answer;
        return answer;
      },
      now: () => clock.now,
      wait: async (milliseconds) => {
        clock.now += milliseconds;
        await Promise.resolve();
      },
    },
  };
}

const json = (value: unknown, status = 200): Response => new Response(JSON.stringify(value), { status });

describe("address of a search cluster", () => {
  const cases: readonly (readonly [written: string, nodes: readonly string[], name: string])[] = [
    ["https://search.example:9200", ["https://search.example:9200"], "dossier"],
    ["http://one:9200/press, http://two:9200/press", ["http://one:9200", "http://two:9200"], "press"],
  ];
  for (const [written, nodes, name] of cases)
    it(written, () => {
      assert.deepEqual(readClusterAddress(written), { nodes, name });
    });

  const wrong: readonly (readonly [written: string, message: RegExp])[] = [
    ["https://analyst:secret@search.example", /password does not belong/u],
    ["ftp://search.example", /no address of a search cluster/u],
    ["", /no address/u],
    ["https://one/a,https://two/b", /different archives/u],
    ["https://one/_all", /cannot name an archive/u],
    ["https://one/Press", /cannot name an archive/u],
  ];
  for (const [written, message] of wrong)
    it(`refuses ${written}`, () => {
      assert.throws(
        () => readClusterAddress(written),
        (error: Error) => message.test(error.message) && !error.message.includes("secret"),
      );
    });

  it("takes secrets from the environment", () => {
    assert.deepEqual(readClusterAddress("https://one", { DOSSIER_CLUSTER_API_KEY: "k" }).credentials, {
      kind: "apiKey",
      key: "k",
    });
    assert.deepEqual(
      readClusterAddress("https://one", { DOSSIER_CLUSTER_USER: "ana", DOSSIER_CLUSTER_PASSWORD: "p" }).credentials,
      { kind: "basic", user: "ana", password: "p" },
    );
    assert.ok(isClusterAddress("HTTPS://one"));
    assert.ok(!isClusterAddress("/var/index"));
  });
});

describe("client of a search cluster", () => {
  const address = readClusterAddress("http://one,http://two", {
    DOSSIER_CLUSTER_USER: "čedo",
    DOSSIER_CLUSTER_PASSWORD: "p",
  });

  it("asks the next node where one does not answer, and signs in", async () => {
    const { surroundings, asked } = pretend((_, number) => (number === 0 ? new Error("refused") : json({ ok: true })));
    const client = new ClusterClient(address, surroundings);
    assert.deepEqual(await client.send({ method: "GET", path: "/x" }), { ok: true });
    assert.deepEqual(
      asked.map(({ url }) => url),
      ["http://one/x", "http://two/x"],
    );
    assert.equal(asked[0]?.headers["authorization"], `Basic ${Buffer.from("čedo:p").toString("base64")}`);
    await client.send({ method: "GET", path: "/y" });
    assert.equal(asked.at(-1)?.url, "http://two/y");
  });

  it("waits longer and longer while the cluster is busy", async () => {
    const { surroundings, clock } = pretend((_, number) => (number < 3 ? json({}, 429) : json({})));
    await new ClusterClient(address, surroundings).send({ method: "GET", path: "/" });
    assert.equal(clock.now, 100 + 200 + 400);
  });

  it("gives up for a while, and tries again after it", async () => {
    const state = { isDown: true };
    const { surroundings, asked, clock } = pretend(() => (state.isDown ? new Error("down") : json({})));
    const client = new ClusterClient(address, surroundings);
    const ask = (): Promise<unknown> => client.send({ method: "GET", path: "/" });
    for (let time = 0; time < 3; time += 1) await assert.rejects(ask(), ClusterUnavailableError);
    const before = asked.length;
    await assert.rejects(ask(), /a moment ago/u);
    assert.equal(asked.length, before);
    state.isDown = false;
    clock.now += 60_000;
    assert.deepEqual(await ask(), {});
  });

  it("says why it was refused, at once", async () => {
    const { surroundings, asked } = pretend(() => json({ error: { reason: "no such field" } }, 400));
    await assert.rejects(
      new ClusterClient(address, surroundings).send({ method: "POST", path: "/p/_search", body: {} }),
      (error: unknown) => error instanceof ClusterRefusedError && error.message.includes("no such field"),
    );
    assert.equal(asked.length, 1);
    const locked = pretend(() => json({}, 401));
    await assert.rejects(
      new ClusterClient(address, locked.surroundings).send({ method: "GET", path: "/" }),
      /sign-in/u,
    );
    const page = pretend(() => new Response("<html>", { status: 200 }));
    await assert.rejects(
      new ClusterClient(address, page.surroundings).send({ method: "GET", path: "/" }),
      /no search cluster/u,
    );
  });

  it("sends again only what was turned away", async () => {
    const { surroundings, asked } = pretend((_, number) =>
      json({
        items: number === 0 ? [{ index: { status: 201 } }, { index: { status: 429 } }] : [{ index: { status: 201 } }],
      }),
    );
    const loader = new BulkLoader(new ClusterClient(address, surroundings));
    await loader.add(
      ["a", "b"].map((id) => ({ kind: "index", index: "i", id, source: { id } })),
      2,
    );
    await loader.finish();
    assert.equal(asked.length, 2);
    assert.equal(asked[1]?.body, '{"index":{"_index":"i","_id":"b"}}\n{"id":"b"}\n');
  });

  it("fails where a document is refused for good", async () => {
    const { surroundings } = pretend(() =>
      json({ items: [{ index: { status: 400, error: { reason: "too deep" } } }] }),
    );
    const loader = new BulkLoader(new ClusterClient(address, surroundings));
    await loader.add([{ kind: "index", index: "i", id: "a", source: {} }], 1);
    await assert.rejects(loader.finish(), /too deep/u);
  });
});

describe("index on a cluster whose alias moves", () => {
  const document = documentsOf(
    { file: "corpus/a.md", text: "# A\n\nThe convoy reached Lisvik.\n" },
    { size: 1, mtime: 1 },
  );
  const passages = document.passages.map(({ source }) => ({ _source: source }));
  const found = { status: 200, _shards: { failed: 0 }, hits: { total: { value: 1 }, hits: passages } };
  const gone = { status: 404, error: { reason: "no such index [press-passages-1-1]" } };
  const halfGone = { status: 200, _shards: { failed: 1 }, hits: { total: { value: 0 }, hits: [] } };
  const answered = { docs: [{ _source: document.article.source }] };
  const lost = { docs: [{ error: { type: "index_not_found_exception" } }] };

  for (const [what, searches, articles] of [
    ["between the halves of a search", [halfGone], []],
    ["before a search", [gone, gone], []],
    ["between a search and its articles", [], [lost]],
  ] as const)
    it(`asks again where the index went ${what}`, async () => {
      const failing = { searches: [...searches], articles: [...articles] };
      const { surroundings } = pretend(({ url, body }) => {
        if (url.endsWith("/_mget")) return json(failing.articles.shift() ?? answered);
        const failure = failing.searches.shift();
        return json({
          responses: body
            .trimEnd()
            .split("\n")
            .filter((_, at) => at % 2 === 1)
            .map(() => failure ?? found),
        });
      });
      const index = openClusterIndex({
        address: readClusterAddress("http://one:9200/press"),
        log: createMemoryLog(),
        surroundings,
      });
      const passagesFound = await index.search({ words: "convoy Lisvik", limit: 5 });
      assert.deepEqual(
        passagesFound.map(({ passage }) => passage.file),
        ["corpus/a.md"],
      );
      assert.equal(index.state, "answering");
    });

  it("gives nothing, and no error, where there is no archive yet", async () => {
    const { surroundings } = pretend(({ body }) =>
      json({
        responses: body
          .trimEnd()
          .split("\n")
          .filter((_, at) => at % 2 === 1)
          .map(() => gone),
      }),
    );
    const index = openClusterIndex({
      address: readClusterAddress("http://one:9200/press"),
      log: createMemoryLog(),
      surroundings,
    });
    assert.deepEqual(await index.search({ words: "convoy", limit: 5 }), []);
  });
});

describe("index on a cluster that does not answer", () => {
  it("checks cited articles against the workspace, and says so once", async () => {
    const log = createMemoryLog();
    const states: string[] = [];
    const { surroundings } = pretend(() => new Error("down"));
    const index = openClusterIndex({
      address: readClusterAddress("http://one"),
      log,
      surroundings,
      readSource: (file) => ({ file, text: "A gallery collapsed near Karvel. At least 17 miners were trapped." }),
      onState: (state) => states.push(state),
    });
    const [statement] = readText("Seventeen miners were trapped.").statements;
    assert.ok(statement);
    const query: EvidenceQuery = {
      key: "k",
      ...queryWords(statement),
      cited: ["corpus/a.md"],
      limits: { perCited: 2, corpus: 3 },
    };
    const answer = await index.candidates(query);
    assert.equal(answer.cited[0]?.passage.statement.text, "At least 17 miners were trapped.");
    assert.deepEqual(answer.corpus, []);
    assert.deepEqual(await index.search({ words: "miners", limit: 3 }), []);
    assert.equal(index.state, "degraded");
    assert.deepEqual(states, ["degraded"]);
    assert.equal(log.lines.filter(({ level }) => level === "warn").length, 1);
  });

  it("is not called silent again by a question of before it spoke", async () => {
    const open = (respond: Respond): { readonly index: ClusterIndex; readonly asked: readonly Asked[] } => {
      const { surroundings, asked } = pretend(respond);
      const onState = (state: string): number => states.push(state);
      return {
        asked,
        index: openClusterIndex({
          address: readClusterAddress("http://one"),
          log: createMemoryLog(),
          surroundings,
          onState,
        }),
      };
    };
    const states: string[] = [];
    const silent = open(() => new Error("down"));
    await silent.index.article("a.md");
    const attempts = silent.asked.length;
    assert.deepEqual(states.splice(0), ["degraded"]);

    let giveUp: () => void = () => undefined;
    const stuck = new Promise<void>((resolve) => (giveUp = resolve));
    const spoken = open(async ({ url }) => {
      if (!url.includes("_mget")) return json({ hits: { total: { value: 2 } }, aggregations: {} });
      await stuck;
      return spoken.asked.filter((other) => other.url.includes("_mget")).length > attempts
        ? json({ docs: [] })
        : new Error("down");
    });
    const early = spoken.index.article("a.md");
    await spoken.index.statistics();
    giveUp();
    assert.equal(await early, undefined);
    assert.equal(spoken.index.state, "answering");
    assert.deepEqual(states, []);
  });

  it("is a clear message on the command line", async () => {
    const { code, complaints } = await runDossier(["index", "--to", "https://u:p@search.example"]);
    assert.equal(code, 2);
    assert.match(complaints.join("\n"), /DOSSIER_CLUSTER_PASSWORD/u);
  });
});
