/**
 * A briefing of sixty pages with more than four hundred citations, exported by the bundled program.
 * What it takes is printed, not tested: `DOSSIER_BENCH=1 npm test -- longBriefing`.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { withFolder } from "../support/temporaryFolder.js";
import { generateWorkspace, longNote } from "./generatedCorpus.mjs";

const PROGRAM = join(process.cwd(), "dist", "cli.js");
/** About 420 words a page. */
const WORDS = 25_000;
const MEASURE = `process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  require("node:fs").writeSync(2, "kilobytes " + maxRSS + " microseconds " + (userCPUTime + systemCPUTime) + "\\n");
});`;

const skip = process.env["DOSSIER_BENCH"] === undefined ? "set DOSSIER_BENCH=1 to measure it" : false;

test("a long briefing in every format", { timeout: 600_000, skip }, async () => {
  const files = generateWorkspace({ articles: 200, notes: 1, seed: 7, longNotes: [WORDS] });
  const citations = [...(files.get(longNote(WORDS)) ?? "").matchAll(/\[@/gu)].length;
  assert.ok(citations >= 400);
  await withFolder({ ...Object.fromEntries(files), "measure.cjs": MEASURE }, async (root) => {
    const rows = ["docx", "pdf", "html", "md"].map((format) => {
      const start = performance.now();
      const args = ["-r", join(root, "measure.cjs"), PROGRAM, "export", longNote(WORDS), "--to", format];
      const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
      const seconds = (performance.now() - start) / 1000;
      assert.equal(status, 0, stderr.slice(-500));
      const written = /\((?<size>[\d.]+ kB), (?<notes>\d+) notes\)/u.exec(stdout)?.groups;
      assert.ok(Number(written?.["notes"]) >= citations);
      const used = /kilobytes (?<rss>\d+) microseconds (?<cpu>\d+)/u.exec(stderr)?.groups;
      const megabytes = Number(used?.["rss"]) / 1024;
      // Beside the clock, which counts what others do on the machine too.
      const processor = Number(used?.["cpu"]) / 1_000_000;
      return `${format}: ${seconds.toFixed(1)} s (processor ${processor.toFixed(1)} s), ${megabytes.toFixed(0)} MB, ${written?.["size"] ?? ""}, ${written?.["notes"] ?? ""} notes`;
    });
    process.stdout.write(`${rows.join("\n")}\n`);
  });
});
