/** Briefings over real stdio: a fresh one with what the workspace knows, and the tables of competing hypotheses of a note. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { AchResult, NewBriefingResult } from "../../server/src/protocol/protocol.js";
import { withServer, type ServerProcess } from "../support/serverProcess.js";
import { withFolder } from "../support/temporaryFolder.js";

const FILES = {
  "corpus/courier.md": "---\nid: courier\npublisher: Delta Courier\npublished: 2022-06-03\n---\nThe wall cracked.\n",
  "briefings/cause.md":
    "# The wall\n\n| Evidence | Old wall | Quake |\n|---|---|---|\n| It was built in 1921 [@courier] | C | I |\n| No shock was measured | N | II |\n| A guard fell | | N |\n",
};

function check(use: (server: ServerProcess, root: string) => Promise<void>): Promise<void> {
  return withFolder(FILES, (root) => withServer([root], (server) => use(server, root)));
}

describe("briefings over the protocol", () => {
  it("gives the text of a fresh briefing and where it belongs", () =>
    check(async (server) => {
      const folder = server.uri("").replace(/\/$/u, "");
      const request = { folder, title: "The wall, again", date: "2022-07-01", ladder: "phia" };
      const { document } = await server.request<NewBriefingResult>("dossier/newBriefing", request);
      assert.equal(document?.uri, server.uri("briefings/the-wall-again.md"));
      assert.match(document.text, /^---\ntitle: The wall, again\ndate: 2022-07-01\nladder: phia\n/u);
      assert.match(document.text, /- \[@courier\] Delta Courier, 3 June 2022/u);
      assert.deepEqual(
        await server.request("dossier/newBriefing", { ...request, folder: "file:///nowhere/at/all" }),
        {},
      );
      await assert.rejects(server.request("dossier/newBriefing", { ...request, date: "soon" }), { code: -32602 });
    }));

  it("gives tables of competing hypotheses with what they hang on", () =>
    check(async (server) => {
      const { uri } = await server.open("briefings/cause.md");
      const { tables } = await server.request<AchResult>("dossier/ach", { textDocument: { uri } });
      const [table] = tables;
      assert.equal(tables.length, 1);
      assert.deepEqual(
        table?.hypotheses.map(({ text, score, leads }) => [text, score, leads]),
        [
          ["Old wall", 0, true],
          ["Quake", 3, false],
        ],
      );
      assert.deepEqual(
        table.rows.map(({ cells, cites, without }) => [cells.map(({ mark }) => mark), cites, without.scores.join(" ")]),
        [
          [["C", "I"], true, "0 2"],
          [["N", "II"], false, "0 1"],
          [[null, "N"], false, "0 3"],
        ],
      );
      assert.deepEqual(
        table.origins.map(({ sources, rows }) => [sources, rows]),
        [[["Delta Courier, 3 June 2022"], [0]]],
      );
    }));
});
