/** An archive beside the workspace: off until somebody allows it, heard while it answers, and missed by nobody but the status bar while it does not. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Hover, Location, MarkupContent } from "vscode-languageserver-protocol";
import type { ArchiveParams, ArchiveResult, ArchiveTextResult } from "../../server/src/protocol/archive.js";
import type { SearchResult } from "../../server/src/protocol/search.js";
import type { StatusParams } from "../../server/src/protocol/protocol.js";
import { startFakeArchive, type FakeArchive } from "../support/fakeArchive.js";
import { EDITOR_CAPABILITIES, withServer, type ServerOptions, type ServerProcess } from "../support/serverProcess.js";
import { withFolder } from "../support/temporaryFolder.js";
import { until } from "../support/until.js";
import { FERRY_NOTE, HARBOUR_FILES } from "./fixtureWorkspace.js";

/** The workspace knows nothing of firemen; another paper does. Its harbour.md is an older state of the workspace's own. */
const ARCHIVE = {
  "corpus/lisvik.md":
    "---\nid: lisvik-2021\ntitle: Firemen from Lisvik\npublisher: Lisvik Daily\npublished: 2021-05-05\n---\n\nFourteen firemen from Lisvik reached the burning ferry Aurora in Arnholm.\n",
  "corpus/harbour.md":
    "---\nid: harbour-2021\ntitle: Ferry fire at Arnholm\n---\n\nNinety sailors died when a fire broke out on the ferry Aurora in Arnholm on 3 May 2021.\n",
};
const PATIENCE_MILLIS = 60_000;
const AWAY = "dossier-archive:/corpus/lisvik.md?";

describe("an archive beside the workspace", () => {
  it("is sent nothing before somebody allows it", async () => {
    await withArchive(async (server, archive) => {
      const before = await server.diagnostics(FERRY_NOTE);
      assert.deepEqual(await ask(server, { address: archive.address, allowed: false }), {
        place: archive.address,
      });
      assert.deepEqual(await server.diagnostics(FERRY_NOTE), before);
      assert.deepEqual(archive.asked, []);
    });
  });

  it("is found in and opened by an address of its own, and the workspace's articles count as they lie there", async () => {
    await withArchive(async (server, archive) => {
      await server.diagnostics(FERRY_NOTE);
      await ask(server, { address: archive.address, allowed: true });
      const found = await untilAway(server);
      const { text = "" } = await server.request<ArchiveTextResult>("dossier/archiveText", { uri: found });
      assert.match(text, /Fourteen firemen/u);
      const all = await search(server, "sailors ferry Aurora");
      assert.ok(all.some((uri) => uri.endsWith("/workspace/corpus/harbour.md")));
      assert.ok(!all.some((uri) => uri.startsWith("dossier-archive:/corpus/harbour")));
      const note = await server.open(FERRY_NOTE);
      await until(async () => {
        const places = await server.request<readonly Location[] | null>(
          "textDocument/definition",
          note.at("Forty fire|men"),
        );
        assert.match(JSON.stringify(places), /dossier-archive:\/corpus\/lisvik\.md/u);
      }, PATIENCE_MILLIS);
      assert.deepEqual(await states(server), ["answering"]);
      // An article that no answer pointed to is not handed out.
      const other = found.replace("lisvik", "other");
      assert.deepEqual(await server.request<ArchiveTextResult>("dossier/archiveText", { uri: other }), {});
    });
  });

  for (const [client, commands, link] of [
    ["our client by a command", ["dossier.openArchived"], /\(command:dossier\.openArchived\?([^)]+)\)/u],
    ["any other by its address", [], /\((dossier-archive:\/corpus\/lisvik\.md[^)]+)\)/u],
  ] as const)
    it(`is opened from a card in ${client}`, async () => {
      const capabilities = { ...EDITOR_CAPABILITIES, experimental: { dossier: { commands } } };
      await withArchive(
        async (server, archive) => {
          await ask(server, { address: archive.address, allowed: true });
          const found = await untilAway(server);
          const note = await server.open(FERRY_NOTE);
          await until(async () => {
            const card = await server.request<Hover>("textDocument/hover", note.at("Forty fire|men"));
            const [, target = ""] = link.exec((card.contents as MarkupContent).value) ?? [];
            if (commands.length === 0) assert.ok(target.startsWith(found));
            else assert.equal((JSON.parse(decodeURIComponent(target)) as readonly unknown[])[0], found);
          }, PATIENCE_MILLIS);
        },
        { capabilities },
      );
    });

  it("may fall silent: the workspace and cited sources are checked as before, the status says so, and it is heard again", async () => {
    await withArchive(async (server, archive) => {
      const alone = await server.diagnostics(FERRY_NOTE);
      assert.ok(alone.some(({ code }) => code === "contradicts-source"));
      archive.mode = "silent";
      await ask(server, { address: archive.address, allowed: true });
      await until(async () => {
        assert.deepEqual(await server.diagnostics(FERRY_NOTE), alone);
        assert.deepEqual(await states(server), ["degraded"]);
      }, PATIENCE_MILLIS);
      archive.mode = "answers";
      await untilAway(server);
      // A question of before may still give up afterwards.
      await until(async () => {
        assert.deepEqual(await states(server), ["answering"]);
      }, PATIENCE_MILLIS);
    });
  });

  it("that refuses is not asked again and again; with the right secret it answers", async () => {
    const wanted = `ApiKey s3cret`;
    await withArchive(
      async (server, archive) => {
        await ask(server, { address: archive.address, allowed: true });
        await until(async () => {
          await server.diagnostics(FERRY_NOTE);
          assert.deepEqual(await states(server), ["refused"]);
        }, PATIENCE_MILLIS);
        const secret = { kind: "apiKey", key: "s3cret" } as const;
        await ask(server, { address: archive.address, allowed: true, secret });
        await untilAway(server);
        assert.ok(archive.signedIn.includes(wanted));
        assert.ok(!server.log.join("\n").includes("s3cret"));
      },
      { wanted },
    );
  });

  it("is forgotten when it is turned off", async () => {
    await withArchive(async (server, archive) => {
      const alone = await search(server, "firemen Lisvik");
      await ask(server, { address: archive.address, allowed: true });
      await untilAway(server);
      await ask(server, { address: "", allowed: false });
      assert.deepEqual(await search(server, "firemen Lisvik"), alone);
      assert.deepEqual(await states(server), [undefined]);
    });
  });

  for (const [address, problem] of [
    ["https://ana:pass@search.example:9200/press", "password"],
    ["https://ana@search.example:9200/press", "password"],
    ["search.example", "address"],
    ["https://search.example/Press Archive", "address"],
  ] as const)
    it(`is not asked at an address with a fault: ${address}`, async () => {
      await withArchive(async (server) => {
        assert.deepEqual(await ask(server, { address, allowed: true }), { problem });
        assert.deepEqual(await states(server), [undefined]);
        assert.ok(!server.log.join("\n").includes("pass@"));
      });
    });
});

async function withArchive(
  use: (server: ServerProcess, archive: FakeArchive) => Promise<void>,
  { wanted, ...options }: ServerOptions & { readonly wanted?: string } = {},
): Promise<void> {
  const archive = await startFakeArchive(ARCHIVE, wanted);
  const files = Object.fromEntries(Object.entries(HARBOUR_FILES).map(([file, text]) => [`workspace/${file}`, text]));
  try {
    await withFolder(files, async (parent) => {
      await withServer([`${parent}/workspace`], (server) => use(server, archive), options);
    });
  } finally {
    await archive.close();
  }
}

async function ask(server: ServerProcess, params: ArchiveParams): Promise<ArchiveResult> {
  return await server.request<ArchiveResult>("dossier/archive", params);
}

/** Addresses of what is found, best first. */
async function search(server: ServerProcess, query: string): Promise<readonly string[]> {
  const { passages } = await server.request<SearchResult>("dossier/search", { query, limit: 10 });
  return passages.map(({ place }) => place.uri);
}

/** The archive's article in a search. */
async function untilAway(server: ServerProcess): Promise<string> {
  let found: string | undefined;
  await until(async () => {
    found = (await search(server, "firemen Lisvik")).find((uri) => uri.startsWith(AWAY));
    assert.ok(found);
  }, PATIENCE_MILLIS);
  return found ?? "";
}

async function states(server: ServerProcess): Promise<readonly unknown[]> {
  const { roots } = await server.request<StatusParams>("dossier/currentStatus", undefined);
  return roots.map(({ archive }) => archive);
}
