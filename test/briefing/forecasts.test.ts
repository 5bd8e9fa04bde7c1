/** When a forecast falls due: by the host's day where one is given, else by what the workspace itself speaks of. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { diagnosticsFeature } from "../../server/src/core/analysis/diagnostics.js";
import { runDossier } from "../support/commandLine.js";
import { parseFixture } from "../support/fixture.js";
import { withFolder } from "../support/temporaryFolder.js";
import { openTestWorkspace } from "../support/workspace.js";

const NOTE = `---
date: 2023-11-02
---
We assess that a second attack on the port is likely before 31 March 2024.
`;
const ARTICLE = "---\nid: ferry\npublished: 2023-12-04\n---\nThe ferry sails again.\n";

async function due(today: string | undefined): Promise<readonly string[]> {
  const { files } = parseFixture(`//- notes/a.md\n${NOTE}//- corpus/ferry.md\n${ARTICLE}`);
  const workspace = await openTestWorkspace(files);
  const found = await workspace.ask(diagnosticsFeature, {
    file: "notes/a.md",
    ...(today === undefined ? {} : { today }),
  });
  return found.filter(({ code }) => code === "forecast-due").map(({ message }) => message);
}

describe("a forecast falls due", () => {
  it("on the day behind its horizon, by the clock", async () => {
    assert.deepEqual(await due("2024-03-30"), []);
    assert.deepEqual(await due("2024-03-31"), [
      "The time of this forecast ended on 30 March 2024, and today is 31 March 2024: record the outcome",
    ]);
  });

  it("by the workspace where no day is given", async () => {
    assert.deepEqual(await due(undefined), []);
  });

  it("on the day that the command line is told", async () => {
    await withFolder({ "corpus/ferry.md": ARTICLE, "notes/a.md": NOTE }, async (folder) => {
      const check = (...words: readonly string[]) => runDossier(["check", "--workspace", folder, ...words]);
      assert.doesNotMatch((await check("--today", "2024-01-01")).output, /forecast-due/u);
      assert.match((await check("--today", "2024-05-01")).output, /today is 1 May 2024/u);
      assert.match((await check()).output, /forecast-due/u);
      const { code, complaints } = await check("--today", "soon");
      assert.equal(code, 2);
      assert.deepEqual(complaints, ['dossier: --today must be a day such as 2024-10-15, not "soon".']);
    });
  });
});
