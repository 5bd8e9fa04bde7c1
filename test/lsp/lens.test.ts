/** Lenses over real stdio: placed at once, resolved later, clicked in a client with and without a command of its own. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { ClientCapabilities, CodeLens, Location } from "vscode-languageserver-protocol";
import { EDITOR_CAPABILITIES, withServer, type ServerProcess } from "../support/serverProcess.js";
import { withFolder } from "../support/temporaryFolder.js";
import { until } from "../support/until.js";
import { FERRY_NOTE, HARBOUR_FILES } from "./fixtureWorkspace.js";

const WITH_COMMAND: ClientCapabilities = {
  ...EDITOR_CAPABILITIES,
  experimental: { dossier: { commands: ["dossier.showLocations"] } },
};

const ASKS_AGAIN: ClientCapabilities = {
  ...EDITOR_CAPABILITIES,
  workspace: {
    ...EDITOR_CAPABILITIES.workspace,
    codeLens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
  },
};
const PATIENCE = 30_000;

describe("code lens over the protocol", () => {
  it("is placed without words and resolved when it comes into sight", () =>
    checkServer(WITH_COMMAND, async (server) => {
      const note = await server.open(FERRY_NOTE);
      const lenses = await server.request<CodeLens[]>("textDocument/codeLens", { textDocument: { uri: note.uri } });
      assert.equal(lenses.length, 4);
      assert.equal(lenses[0]?.command, undefined);
      const { command } = await server.request<CodeLens>("codeLens/resolve", lenses[0]);
      assert.equal(command?.title, "1 source · contradicted by harbour-2021");
      assert.equal(command.command, "dossier.showLocations");
      const [uri, position, locations] = (command.arguments ?? []) as [string, unknown, Location[]];
      assert.deepEqual([uri, position], [note.uri, { line: 2, character: 0 }]);
      assert.deepEqual(
        locations.map((location) => [location.uri, location.range.start.line]),
        [[server.uri("corpus/harbour.md"), 8]],
      );
    }));

  it("leads an editor without our client to the best passage", () =>
    checkServer(EDITOR_CAPABILITIES, async (server) => {
      const article = await server.open("corpus/inquiry.md");
      const [lens] = await server.request<CodeLens[]>("textDocument/codeLens", { textDocument: { uri: article.uri } });
      const { command } = await server.request<CodeLens>("codeLens/resolve", lens);
      assert.equal(command?.title, "rests 1 claim");
      assert.equal(command.command, "dossier.goTo");
      await server.request("workspace/executeCommand", { command: command.command, arguments: command.arguments });
      const shown = server.asked.find(({ method }) => method === "window/showDocument")?.params as {
        readonly uri: string;
      };
      assert.equal(shown.uri, server.uri(FERRY_NOTE));
    }));

  it("keeps no editor waiting that asks again once the corpus is read", async () => {
    let settle: () => void = () => undefined;
    const settings = new Promise<void>((resolve) => (settle = resolve));
    await withFolder(HARBOUR_FILES, (folder) =>
      withServer(
        [folder],
        async (server) => {
          const note = await server.open(FERRY_NOTE);
          const params = { textDocument: { uri: note.uri }, range: note.range(note.text()) };
          const ask = (method: string): Promise<unknown> => server.request(`textDocument/${method}`, params);
          const answers = ["codeLens", "inlayHint", "semanticTokens/full"];
          // Without its settings a folder is not read.
          assert.deepEqual(await Promise.all(answers.map(ask)), [null, null, null]);
          settle();
          await until(async () => {
            for (const kind of ["codeLens", "inlayHint", "semanticTokens"])
              assert.ok(server.received.includes(`workspace/${kind}/refresh`), kind);
            await Promise.resolve();
          }, PATIENCE);
          assert.equal(((await ask("codeLens")) as readonly CodeLens[]).length, 4);
          assert.notEqual(await ask("semanticTokens/full"), null);
        },
        { capabilities: ASKS_AGAIN, settings: () => settings },
      ),
    );
  });

  it("is dropped when the document has changed since", () =>
    checkServer(WITH_COMMAND, async (server) => {
      const note = await server.open(FERRY_NOTE);
      const [lens] = await server.request<CodeLens[]>("textDocument/codeLens", { textDocument: { uri: note.uri } });
      await note.replace("# The ferry", "# The ferry Aurora");
      await assert.rejects(server.request("codeLens/resolve", lens), { code: -32801 });
    }));

  it("shows no file outside the corpus, whoever asks", () =>
    checkServer(EDITOR_CAPABILITIES, async (server) => {
      const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
      const target = { uri: "file:///etc/passwd", range };
      await server.request("workspace/executeCommand", { command: "dossier.goTo", arguments: [target] });
      assert.ok(!server.received.includes("window/showDocument"));
      await assert.rejects(server.request("workspace/executeCommand", { command: "rm" }), { code: -32602 });
    }));
});

async function checkServer(
  capabilities: ClientCapabilities,
  check: (server: ServerProcess) => Promise<void>,
): Promise<void> {
  await withFolder(HARBOUR_FILES, (root) => withServer([root], check, { capabilities }));
}
