/** What changes while the server runs: files on disk, buffers, folders, settings. */
import { describe, it } from "node:test";
import assert from "node:assert/strict";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { CancellationTokenSource } from "vscode-jsonrpc/node";
import type { Hover, WorkspaceDiagnosticReport } from "vscode-languageserver-protocol";
import { withServer, type ServerProcess } from "../support/serverProcess.js";
import { withFolder } from "../support/temporaryFolder.js";
import { FERRY_NOTE, HARBOUR_FILES } from "./fixtureWorkspace.js";

const CREATED = 1;
const CHANGED = 2;
const DELETED = 3;

const NEW_ARTICLE =
  "---\nid: inqury-2022\ntitle: A second inquiry\n---\n\nThe harbour authority bought three new rescue boats in 2020.\n";

describe("files on disk", () => {
  it("are read again when they change", () =>
    withFolder(HARBOUR_FILES, (root) =>
      withServer([root], async (server) => {
        assert.ok((await codesOf(server, FERRY_NOTE)).includes("unknown-source"));
        await change(server, root, "corpus/second.md", NEW_ARTICLE, CREATED);
        assert.ok(!(await codesOf(server, FERRY_NOTE)).includes("unknown-source"));
        assert.ok(server.received.includes("client/registerCapability"));
        await eventually(() => server.received.includes("workspace/diagnostic/refresh"));
        await change(server, root, "corpus/second.md", undefined, DELETED);
        assert.ok((await codesOf(server, FERRY_NOTE)).includes("unknown-source"));
      }),
    ));

  it("make a corpus when a folder of that name appears", () =>
    withFolder(
      { "notes/a.md": "The harbour authority bought three new rescue boats in 2020 [@inqury-2022].\n" },
      (root) =>
        withServer([root], async (server) => {
          assert.ok((await codesOf(server, "notes/a.md")).includes("unknown-source"));
          await change(server, root, "articles/second.md", NEW_ARTICLE, CREATED);
          await eventually(async () => !(await codesOf(server, "notes/a.md")).includes("unknown-source"));
        }),
    ));

  it("give way to an open buffer, and count again when it is closed", () =>
    withFolder(HARBOUR_FILES, (root) =>
      withServer([root], async (server) => {
        const isContradicted = async (): Promise<boolean> =>
          (await server.diagnostics(FERRY_NOTE)).some(
            ({ code, range }) => code === "contradicts-source" && range.start.line === 2,
          );
        assert.ok(await isContradicted());
        const article = await server.open("corpus/harbour.md");
        await article.replace("Eleven sailors", "Nine sailors");
        assert.ok(!(await isContradicted()));
        await change(server, root, "corpus/harbour.md", HARBOUR_FILES["corpus/harbour.md"], CHANGED);
        assert.ok(!(await isContradicted()));
        await article.close();
        await eventually(isContradicted);
      }),
    ));

  it("that are broken are reported where they are, and the rest is answered", () =>
    withFolder(
      {
        ...HARBOUR_FILES,
        "corpus/broken.md": "---\nid: [unclosed\n---\n\nText.\n",
        "actors.yaml": "actors: [{ id: 7, name: }]\n",
      },
      (root) =>
        withServer([root], async (server) => {
          assert.notEqual((await server.diagnostics("corpus/broken.md")).length, 0);
          assert.ok((await codesOf(server, FERRY_NOTE)).includes("contradicts-source"));
        }),
    ));
});

describe("workspace diagnostics", () => {
  it("tell of notes that are not open, then wait for a change", () =>
    withFolder(HARBOUR_FILES, (root) =>
      withServer([root], async (server) => {
        const first = await server.request<WorkspaceDiagnosticReport>("workspace/diagnostic", {
          previousResultIds: [],
        });
        const [report] = first.items;
        assert.equal(report?.uri, server.uri(FERRY_NOTE));
        assert.equal(report.kind, "full");
        const previousResultIds = [{ uri: report.uri, value: report.resultId ?? "" }];
        const second = server.request<WorkspaceDiagnosticReport>("workspace/diagnostic", { previousResultIds });
        const winner = await Promise.race([second.then(() => "answered"), sleep(300).then(() => "waiting")]);
        assert.equal(winner, "waiting");
        await change(server, root, "corpus/second.md", NEW_ARTICLE, CREATED);
        assert.equal((await second).items[0]?.kind, "full");
      }),
    ));
});

describe("folders", () => {
  it("keep to themselves, come and go", () =>
    withFolder(HARBOUR_FILES, (first) =>
      withFolder(
        {
          "notes/ferry.md": HARBOUR_FILES[FERRY_NOTE] ?? "",
          "corpus/other.txt": "Nothing of this has to do with ferries.\n",
        },
        async (second) => {
          await withServer([first, second], async (server) => {
            const other = join(second, FERRY_NOTE);
            assert.ok(!(await hoverAt(server, other)).includes("Ferry fire"));
            assert.ok((await hoverAt(server, FERRY_NOTE)).includes("Ferry fire"));
            const event = { removed: [{ uri: pathToFileURL(first).href, name: "first" }], added: [] };
            await server.notify("workspace/didChangeWorkspaceFolders", { event });
            assert.equal(await hoverAt(server, FERRY_NOTE), "");
            await server.notify("workspace/didChangeWorkspaceFolders", {
              event: { removed: [], added: event.removed },
            });
            await eventually(async () => (await hoverAt(server, FERRY_NOTE)).includes("Ferry fire"));
          });
        },
      ),
    ));

  it("need not be there at all", async () => {
    await withServer([], async (server) => {
      const note = await server.open("file:///tmp/alone.md", "Nine sailors died [@harbour-2021].\n");
      assert.equal(await server.request("textDocument/hover", note.at("harbour")), null);
    });
  });

  it("may have names that URIs must encode", () =>
    withFolder(
      Object.fromEntries(Object.entries(HARBOUR_FILES).map(([file, text]) => [`výzkum & #1 (50%)/${file}`, text])),
      (parent) =>
        withServer([join(parent, "výzkum & #1 (50%)")], async (server) => {
          assert.ok((await hoverAt(server, FERRY_NOTE)).includes("Ferry fire"));
          // VS Code encodes more than Node does.
          const uri = server.uri(FERRY_NOTE).replaceAll("(", "%28").replaceAll(")", "%29").replaceAll("&", "%26");
          assert.ok((await hoverAt(server, uri)).includes("Ferry fire"));
        }),
    ));
});

describe("settings", () => {
  it("are asked for, and apply when they change", () =>
    withFolder(HARBOUR_FILES, async (root) => {
      let settings: unknown = { rules: { "unsourced-claim": "off" } };
      await withServer(
        [root],
        async (server) => {
          assert.ok(!(await codesOf(server, FERRY_NOTE)).includes("unsourced-claim"));
          settings = { rules: { "unsourced-claim": "hint" }, corpus: { include: 7 } };
          await server.notify("workspace/didChangeConfiguration", { settings: null });
          await eventually(async () =>
            (await server.diagnostics(FERRY_NOTE)).some(
              ({ code, severity }) => code === "unsourced-claim" && severity === 4,
            ),
          );
          assert.ok(server.log.some((line) => line.includes("dossier.corpus.include")));
        },
        { settings: () => settings },
      );
    }));
});

describe("clients that can less", () => {
  it("are given locations, plain text and flat symbols", () =>
    withFolder(HARBOUR_FILES, (root) =>
      withServer(
        [root],
        async (server) => {
          const note = await server.open(FERRY_NOTE);
          const hover = await server.request<Hover>("textDocument/hover", note.at("harbour|-2021]"));
          assert.ok(
            typeof hover.contents === "object" && "kind" in hover.contents && hover.contents.kind === "plaintext",
          );
          const [location] = await server.request<readonly object[]>(
            "textDocument/definition",
            note.at("closed two| rescue"),
          );
          assert.ok(location && "uri" in location);
          const [symbol] = await server.request<readonly object[]>("textDocument/documentSymbol", {
            textDocument: { uri: note.uri },
          });
          assert.ok(symbol && "location" in symbol);
          assert.ok(!server.received.includes("workspace/configuration"));
        },
        { capabilities: {} },
      ),
    ));
});

describe("cancellation", () => {
  it("ends a request that waits, and nothing else", () =>
    withFolder(HARBOUR_FILES, (root) =>
      withServer([root], async (server) => {
        const first = await server.request<WorkspaceDiagnosticReport>("workspace/diagnostic", {
          previousResultIds: [],
        });
        const previousResultIds = first.items.map(({ uri, resultId }) => ({ uri, value: resultId ?? "" }));
        const cancelling = new CancellationTokenSource();
        const waiting = server.connection.sendRequest("workspace/diagnostic", { previousResultIds }, cancelling.token);
        cancelling.cancel();
        await assert.rejects(waiting, { code: -32800 });
        assert.ok((await hoverAt(server, FERRY_NOTE)).includes("Ferry fire"));
      }),
    ));
});

async function codesOf(server: ServerProcess, file: string): Promise<readonly unknown[]> {
  return (await server.diagnostics(file)).map(({ code }) => code);
}

async function hoverAt(server: ServerProcess, file: string): Promise<string> {
  const params = { textDocument: { uri: server.uri(file) }, position: { line: 2, character: 92 } };
  const hover = await server.request<Hover | null>("textDocument/hover", params);
  return hover === null ? "" : JSON.stringify(hover.contents);
}

async function change(
  server: ServerProcess,
  root: string,
  file: string,
  text: string | undefined,
  type: number,
): Promise<void> {
  const path = join(root, file);
  if (text === undefined) {
    await rm(path);
  } else {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  await server.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: server.uri(file), type }] });
}

async function eventually(holds: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 15_000;
  while (!(await holds())) {
    assert.ok(Date.now() < deadline, "still waiting");
    await sleep(30);
  }
}
