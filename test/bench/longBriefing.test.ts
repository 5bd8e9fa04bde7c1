/**
 * Briefings of sixty pages, exported by the bundled program: one whose finished PDF has sixty A4 pages with its notes, and one whose text alone
 * would fill sixty. What it takes is printed, not tested: `DOSSIER_BENCH=1 npm test -- longBriefing`.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { withFolder } from "../support/temporaryFolder.js";
import { generateWorkspace, longNote } from "./generatedCorpus.mjs";

const PROGRAM = join(process.cwd(), "dist", "cli.js");
const BRIEFING = "briefings/long.md";
const ARTICLES = 200;
/** Sixty pages as they leave the printer, and about 420 words a page. */
const SIZES = [
  { name: "60 pages with the notes", words: 17_000, leastPages: 60, leastCitations: 400 },
  { name: "60 pages of text", words: 25_000, leastPages: 60, leastCitations: 570 },
];
const PARAGRAPHS_A_PART = 9;
const MEASURE = `process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  require("node:fs").writeSync(2, "kilobytes " + maxRSS + " microseconds " + (userCPUTime + systemCPUTime) + "\\n");
});`;

const skip = process.env["DOSSIER_BENCH"] === undefined ? "set DOSSIER_BENCH=1 to measure it" : false;

for (const { name, words, leastPages, leastCitations } of SIZES) {
  test(`a briefing of ${name} in every format`, { timeout: 900_000, skip }, async () => {
    const files = generateWorkspace({ articles: ARTICLES, notes: 1, seed: 7, longNotes: [words] });
    const text = inParts(files.get(longNote(words)) ?? "");
    const citations = [...text.matchAll(/\[@(?<key>\w+)\]/gu)].map(({ groups }) => groups?.["key"] ?? "");
    assert.ok(citations.length >= leastCitations, `${String(citations.length)} citations`);
    const others = [...files].filter(([file]) => file !== longNote(words));
    const workspace = { ...Object.fromEntries(others), [BRIEFING]: text, "measure.cjs": MEASURE };
    await withFolder(workspace, async (root) => {
      const rows = ["docx", "pdf", "html", "md"].map((format) => exported(root, format, leastCitations));
      const pages = pagesOf(join(root, "long.pdf"));
      assert.ok(pages >= leastPages, `${String(pages)} pages`);
      const cited = String(new Set(citations).size);
      const size = `${name}: ${String(text.split(/\s+/u).length)} words, ${String(pages)} pages as PDF, ${String(citations.length)} citations of ${cited} of ${String(ARTICLES)} articles`;
      process.stdout.write(`${[size, ...rows].join("\n  ")}\n`);
    });
  });
}

/** Paragraphs under headings, as a briefing has them. */
function inParts(note: string): string {
  const [front = "", title = "", ...paragraphs] = note.split("\n\n");
  const parts = paragraphs.map((paragraph, index) =>
    index % PARAGRAPHS_A_PART === 0 ? `## Part ${String(index / PARAGRAPHS_A_PART + 1)}\n\n${paragraph}` : paragraph,
  );
  return [front.replace(/\n---$/u, "\nmarking: TLP:GREEN\n---"), title, ...parts].join("\n\n");
}

function exported(root: string, format: string, leastNotes: number): string {
  const start = performance.now();
  const out = join(root, `long.${format === "md" ? "pandoc.markdown" : format}`);
  const args = ["-r", join(root, "measure.cjs"), PROGRAM, "export", BRIEFING, "--to", format, "--out", out];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  const seconds = (performance.now() - start) / 1000;
  assert.equal(status, 0, stderr.slice(-500));
  const written = /\((?<size>[\d.]+ kB), (?<notes>\d+) notes\)/u.exec(stdout)?.groups;
  // Two citations of one passage in a sentence share a note.
  assert.ok(Number(written?.["notes"]) >= leastNotes, written?.["notes"]);
  const used = /kilobytes (?<rss>\d+) microseconds (?<cpu>\d+)/u.exec(stderr)?.groups;
  const megabytes = Number(used?.["rss"]) / 1024;
  // Beside the clock, which counts what others do on the machine too.
  const processor = Number(used?.["cpu"]) / 1_000_000;
  return `${format}: ${seconds.toFixed(1)} s (processor ${processor.toFixed(1)} s), ${megabytes.toFixed(0)} MB, ${written?.["size"] ?? ""}`;
}

/** Page objects stand in the open in what the export writes. */
function pagesOf(file: string): number {
  return [...readFileSync(file, "latin1").matchAll(/\/Type \/Page\b/gu)].length;
}
