/** Cards over the protocol: what a click on one may do, and in which language it speaks. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { CodeLens, Hover, MarkupContent } from "vscode-languageserver-protocol";
import { EDITOR_CAPABILITIES, withServer, type ServerOptions, type ServerProcess } from "../support/serverProcess.js";
import { withFolder } from "../support/temporaryFolder.js";
import { FERRY_NOTE, HARBOUR_FILES } from "./fixtureWorkspace.js";

const FILES = {
  ...HARBOUR_FILES,
  "notes/mayor.md": "Jonas Berg said that the boats were late [@harbour-2021].\n",
  "actors.yaml": "actors:\n  - id: berg\n    name: Jonas Berg\n    type: person\n",
};
const COMMANDS = ["dossier.showLocations", "dossier.revealActor", "dossier.renameActor"];
const WITH_COMMANDS = { ...EDITOR_CAPABILITIES, experimental: { dossier: { commands: COMMANDS } } };

describe("a card over the protocol", () => {
  it("opens the actor in its view and renames it, in an editor with our client", () =>
    checkServer({ capabilities: WITH_COMMANDS }, async (server) => {
      const card = await cardAt(server, "notes/mayor.md", 2);
      const [, revealed = ""] = /\[Open in the view\]\(command:dossier\.revealActor\?([^)]*)\)/u.exec(card) ?? [];
      assert.deepEqual(JSON.parse(decodeURIComponent(revealed)), [server.uri("").replace(/\/$/u, ""), "berg"]);
      const [, renamed = ""] = /\[Rename\]\(command:dossier\.renameActor\?([^)]*)\)/u.exec(card) ?? [];
      assert.deepEqual(JSON.parse(decodeURIComponent(renamed)), [server.uri("notes/mayor.md"), 0, 2]);
    }));

  it("renames nothing in an article, where names stay as they are", () =>
    checkServer({ capabilities: WITH_COMMANDS }, async (server) => {
      const card = await cardAt(server, "corpus/harbour.md", 8, 10);
      assert.match(card, /Open in the view/u);
      assert.doesNotMatch(card, /renameActor/u);
    }));

  it("has no commands in any other editor", () =>
    checkServer({}, async (server) => {
      assert.doesNotMatch(await cardAt(server, "notes/mayor.md", 2), /command:/u);
    }));

  for (const [locale, spellings, lens] of [
    ["sr-Latn", /\*\*Pominjanja\*\* \d+, članaka: 1/u, /^izvora: 1 · protivreči: harbour-2021$/u],
    ["uk", /\*\*Згадки\*\* \d+, статей: 1/u, /^джерел: 1 · суперечить: harbour-2021$/u],
    ["de", /\*\*Mentions\*\* \d+ in 1 article/u, /^1 source · contradicted by harbour-2021$/u],
  ] as const)
    it(`speaks the editor’s language, as lenses do: ${locale}`, () =>
      checkServer({ locale }, async (server) => {
        assert.match(await cardAt(server, "notes/mayor.md", 2), spellings);
        const { uri } = await server.open(FERRY_NOTE);
        const [first] = await server.request<CodeLens[]>("textDocument/codeLens", { textDocument: { uri } });
        const { command } = await server.request<CodeLens>("codeLens/resolve", first);
        assert.match(command?.title ?? "", lens);
      }));
});

async function cardAt(server: ServerProcess, file: string, character: number, line = 0): Promise<string> {
  const { uri } = await server.open(file);
  const hover = await server.request<Hover>("textDocument/hover", {
    textDocument: { uri },
    position: { line, character },
  });
  return (hover.contents as MarkupContent).value;
}

async function checkServer(options: ServerOptions, check: (server: ServerProcess) => Promise<void>): Promise<void> {
  await withFolder(FILES, (root) => withServer([root], check, options));
}
