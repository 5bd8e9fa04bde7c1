/** When the whole corpus is searched for a document that somebody types in. */
import assert from "node:assert/strict";
import { after, before, describe, it, mock } from "node:test";
import { createMemoryLog } from "../../server/src/host/log.js";
import type { DiagnosticReport } from "../../server/src/lsp/diagnosticReports.js";
import { completeDiagnostics, type DiagnosticsInFull } from "../../server/src/lsp/diagnosticsInFull.js";
import type { Urgency } from "../../server/src/lsp/turns.js";

const FILE = "notes/typed.md";
const PART: DiagnosticReport = {
  revision: 1,
  today: "2026-01-01",
  resultId: "part",
  findings: [],
  items: [],
  isWhole: false,
};

describe("the search of the whole corpus behind who types", () => {
  before(() => {
    mock.timers.enable({ apis: ["setTimeout"] });
  });
  after(() => {
    mock.timers.reset();
  });

  it("begins once typing pauses, as what nobody waits for", async () => {
    const { inFull, root, urgencies, refreshes } = following();
    inFull.shown(root, FILE, PART);
    mock.timers.tick(299);
    assert.deepEqual(urgencies, []);
    mock.timers.tick(1);
    await settled();
    assert.deepEqual(urgencies, ["background"]);
    assert.equal(refreshes.length, 1);
  });

  it("does not begin while the answer to the next letter is made", async () => {
    const { inFull, root, urgencies } = following();
    inFull.shown(root, FILE, PART);
    mock.timers.tick(250);
    inFull.asked(root, FILE);
    mock.timers.tick(1_000);
    await settled();
    assert.deepEqual(urgencies, []);
    inFull.shown(root, FILE, PART);
    mock.timers.tick(300);
    await settled();
    assert.deepEqual(urgencies, ["background"]);
  });
});

interface Folder {
  snapshot(): Promise<string>;
}

/** The whole says something else than the part that was shown, so that the client is told to ask again. */
function following(): {
  inFull: DiagnosticsInFull<Folder>;
  root: Folder;
  urgencies: Urgency[];
  refreshes: string[];
} {
  const urgencies: Urgency[] = [];
  const refreshes: string[] = [];
  const root: Folder = { snapshot: () => Promise.resolve("as it is now") };
  const of = (_root: Folder, _file: string, _snapshot: string, urgency: Urgency): Promise<DiagnosticReport> => {
    urgencies.push(urgency);
    return Promise.resolve({ ...PART, resultId: "whole", isWhole: true });
  };
  const session = { log: createMemoryLog() };
  return {
    inFull: completeDiagnostics(session, { of }, () => refreshes.push("asked again")),
    root,
    urgencies,
    refreshes,
  };
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
}
