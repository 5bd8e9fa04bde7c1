/** References over the protocol: a list as a whole, and the same list in pieces while it is being placed. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ProgressType, type Location } from "vscode-languageserver-protocol";
import { withServer, type ServerProcess } from "../support/serverProcess.js";
import { withFolder } from "../support/temporaryFolder.js";

const ARTICLES = 300;
/** One in four articles names her a second time. */
const EXPECTED = ARTICLES + ARTICLES / 4 + 1;
const NOTE = "notes/keeper.md";
const FILES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from({ length: ARTICLES }, (_, at) => [`corpus/a${String(at)}.md`, article(at)])),
  [NOTE]: "# The keeper\n\nHenrike Aalto inspected the lighthouse of Sund [@a7].\n",
};
const KEEPER = "Henrike Aalto";

describe("references over the protocol", () => {
  it("lead to every mention of a name, in the order of the articles' dates", () =>
    checkServer(async (server) => {
      const whole = await referencesOf(server);
      assert.equal(whole.length, EXPECTED);
      const lines = new Map(Object.entries(FILES).map(([file, text]) => [server.uri(file), text.split("\n")]));
      for (const { uri, range } of whole)
        assert.equal(lines.get(uri)?.[range.start.line]?.slice(range.start.character, range.end.character), KEEPER);
      const articles = [...new Set(whole.map(({ uri }) => uri))].slice(1);
      assert.deepEqual(
        articles,
        Array.from({ length: ARTICLES }, (_, at) => server.uri(`corpus/a${String(at)}.md`)),
      );
    }));

  it("come in pieces for a client that asks for them, each place once, and nothing at the end", () =>
    checkServer(async (server) => {
      const pieces: (readonly Location[])[] = [];
      server.connection.onProgress(new ProgressType<readonly Location[]>(), "pieces", (piece) => {
        pieces.push(piece);
      });
      assert.deepEqual(await referencesOf(server, { partialResultToken: "pieces" }), []);
      assert.ok(pieces.length > 1, `${String(pieces.length)} pieces`);
      assert.deepEqual(pieces.flat(), await referencesOf(server));
    }));
});

function article(at: number): string {
  const day = new Date(Date.UTC(2020, 0, 1 + at)).toISOString().slice(0, 10);
  const again = at % 4 === 0 ? "\n\nThe council thanked Henrike Aalto for her work.\n" : "";
  const head = `---\nid: a${String(at)}\ntitle: Report ${String(at)} from the coast\npublisher: Sund Post\npublished: ${day}\n---\n`;
  return `${head}\nThe inspector Henrike Aalto visited the lighthouse of Sund with ${String(at + 2)} engineers.${again}\n`;
}

async function referencesOf(server: ServerProcess, more: object = {}): Promise<readonly Location[]> {
  const note = await server.open(NOTE);
  const params = { ...note.at("Hen|rike Aalto"), context: { includeDeclaration: true }, ...more };
  const found = await server.request<Location[]>("textDocument/references", params);
  await note.close();
  return found;
}

async function checkServer(use: (server: ServerProcess) => Promise<void>): Promise<void> {
  await withFolder(FILES, (folder) => withServer([folder], use));
}
