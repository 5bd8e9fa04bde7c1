/**
 * A process that writes the index is killed again and again, at any moment: what it had said to be written is there,
 * all of a batch or none, and nothing is built anew. `DOSSIER_KILLS` says how often (20).
 */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { it } from "node:test";
import { fileURLToPath } from "node:url";
import { openEmbeddedIndex } from "../../server/src/host/passageIndex/embedded/embeddedIndex.js";
import type { EmbeddedIndex } from "../../server/src/host/passageIndex/embedded/types.js";
import { findSqlite, NO_SQLITE } from "../../server/src/host/passageIndex/embedded/sqlite.js";

const FILES = ["a.txt", "b.txt", "c.txt", "d.txt", "e.txt"];
/** More paragraphs than a segment has that is written anew at once, so that tombstones occur as well. */
const PARAGRAPHS = 260;
const KILLS = Number(process.env["DOSSIER_KILLS"] ?? "20");
/** Milliseconds after the first batch. */
const LATEST_KILL = 120;

const openSql = await findSqlite();
const writing = process.env["DOSSIER_INDEX_TO_WRITE"];
if (openSql === undefined) it("index of a killed process", { skip: NO_SQLITE }, () => undefined);
else if (writing !== undefined) writeForEver(open(writing));
else
  it("an index survives whatever kills its writer", { timeout: 600_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), "dossier-kill-"));
    try {
      for (let kill = 0; kill < KILLS; kill += 1) {
        const said = await writeUntilKilled(folder, (kill * 37) % LATEST_KILL);
        checkBatch(folder, said);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

function open(folder: string, warn: (message: string) => void = () => undefined): EmbeddedIndex {
  assert.ok(openSql);
  const log = { info: () => undefined, warn, error: () => undefined };
  return openEmbeddedIndex({ folder, openSql, log, readSource: () => undefined });
}

/** The batch is told by the date of every file. */
function writeForEver(index: EmbeddedIndex): void {
  const first = (index.stamps().get("a.txt")?.mtime ?? 0) + 1;
  for (let batch = first; ; batch += 1) {
    for (const file of FILES) index.addText({ file, text: textOf(batch) }, { size: 1, mtime: batch });
    index.commit();
    writeSync(1, `${String(batch)}\n`);
  }
}

function textOf(batch: number): string {
  return Array.from({ length: PARAGRAPHS }, (_, at) => `Batch b${String(batch)} tells of item${String(at)}.`).join(
    "\n\n",
  );
}

/** The last batch that was said to be written. */
async function writeUntilKilled(folder: string, delay: number): Promise<number> {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url)], {
    env: { ...process.env, DOSSIER_INDEX_TO_WRITE: folder },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  return await new Promise((resolve, reject) => {
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      if (output === "") setTimeout(() => child.kill("SIGKILL"), delay);
      output += text;
    });
    child.on("error", reject);
    child.on("close", () => {
      resolve(Number(output.slice(0, output.lastIndexOf("\n")).split("\n").at(-1)));
    });
  });
}

function checkBatch(folder: string, said: number): void {
  const warnings: string[] = [];
  const index = open(folder, (message) => warnings.push(message));
  try {
    const stamps = [...index.stamps()];
    const batch = stamps[0]?.[1].mtime ?? 0;
    assert.deepEqual(warnings, []);
    assert.ok(batch === said || batch === said + 1, `batch ${String(said)} was written, ${String(batch)} is there`);
    assert.deepEqual(
      stamps.map(([file, { mtime }]) => [file, mtime]),
      FILES.map((file) => [file, batch]),
    );
    assert.equal(index.matches(`batch b${String(batch)} tells`), FILES.length * PARAGRAPHS);
    assert.equal(index.matches(`batch b${String(batch - 1)}`), 0);
    assert.ok(readdirSync(folder).filter((name) => name.startsWith("segment-")).length <= 8);
  } finally {
    index.close();
  }
}
