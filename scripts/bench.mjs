/**
 * `npm run bench [-- --articles 1000,10000] [--scale] [--corpus generated|seeds] [--words 500,5000] [--gate] [--print] [--json] [--no-sessions] [--engines segments,fts5]`:
 * the bundled language server over standard input and output on generated corpora, beside its peers in the same run. Prints the figures and
 * writes BENCHMARKS.md unless told to `--print` only. `--scale` means 1k, 10k and 100k. `--gate` fails where hover, definition or an edit
 * until its diagnostics costs more than 1.2 times as much on the largest corpus as on the smallest.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem, tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { writeWorkspace } from "../test/bench/benchFolder.mjs";
import { startChecker } from "../test/bench/checkerPeer.mjs";
import { createRandom, longNote } from "../test/bench/generatedCorpus.mjs";
import { measureMarkdownService } from "../test/bench/markdownPeer.mjs";
import { bundlePrograms, measureEngines, measureFollowing } from "../test/bench/programs.mjs";
import { judgeGrowth, report } from "../test/bench/report.mjs";
import { measureScan } from "../test/bench/scanPeer.mjs";
import { seedArticles } from "../test/bench/seedCorpus.mjs";
import { countOperations, measureSessions } from "../test/bench/session.mjs";
import { times } from "../test/bench/times.mjs";
import { ROOT } from "./lib/bundling.mjs";
import { ensureBuilt, ensureInstalled } from "./lib/installation.mjs";

const SEED = 20231;
const NOTES = 10;
const SCALE = "1000,10000,100000";
/** The longest note is opened once, in the smallest corpus: what it takes does not depend on the articles. */
const LONGEST_NOTE = 50_000;
const ARTICLES_READ = 60;
const ARTICLES_COMPARED = 200;
const COUNTED = 12;

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "1000,10000" },
    scale: { type: "boolean", default: false },
    corpus: { type: "string", default: "generated" },
    words: { type: "string", default: "500,5000,50000" },
    rounds: { type: "string", default: "40" },
    gate: { type: "boolean", default: false },
    print: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    engines: { type: "string", default: "segments,fts5,minisearch" },
    "no-sessions": { type: "boolean", default: false },
  },
});
const sizes = numbersIn(values.scale ? SCALE : values.articles).sort((left, right) => left - right);
const words = numbersIn(values.words);
const rounds = Number(values.rounds);
const articleOf = values.corpus === "seeds" ? seedArticles() : undefined;

ensureInstalled();
ensureBuilt();
if (values.corpus === "seeds" && articleOf === undefined) {
  process.stdout.write("Skipped: there are no articles beside the project to multiply.\n");
  process.exit(0);
}
const programs = await bundlePrograms();
const run = { machine: machine(), corpus: values.corpus, sizes: [] };
try {
  for (const [place, articles] of sizes.entries()) {
    run.sizes.push(await measureSize(articles, place === 0));
    run.machine.loadAfter = loadavg()[0];
    // After each size, so that a run that is ended early was not for nothing.
    if (!values.print && !values.json) writeFileSync(join(ROOT, "BENCHMARKS.md"), report(run));
  }
} finally {
  programs.remove();
}
process.stdout.write(values.json ? `${JSON.stringify(run)}\n` : report(run));
if (values.gate) {
  const failures = judgeGrowth(run);
  for (const failure of failures) process.stderr.write(`${failure}\n`);
  if (failures.length > 0) process.exitCode = 1;
}

async function measureSize(articles, isFirst) {
  const folder = mkdtempSync(join(tmpdir(), "dossier-bench-"));
  try {
    const longNotes = words.filter((count) => isFirst || count < LONGEST_NOTE);
    say(`${String(articles)} articles: writing`);
    const written = writeWorkspace(folder, { articles, notes: NOTES, seed: SEED, longNotes, articleOf });
    const { textBytes, actor } = written;
    const opened = longNotes.map((count) => [count, written.notes.get(longNote(count))]);
    for (const [count] of opened) {
      rmSync(join(folder, longNote(count)));
      written.notes.delete(longNote(count));
    }
    const [first] = written.notes.keys();
    written.notes.set(first, `${written.notes.get(first)}\n${actor} said nothing of it.\n`);
    writeFileSync(join(folder, first), written.notes.get(first));
    const engines = await measureEngines(programs, folder, {
      articles,
      engines: values.engines.split(",").filter(Boolean),
      say,
    });
    const scan = measureScan(folder, actor);
    const result = { articles, textBytes, engines, scan, ...(isFirst ? await measureLanguage(folder, opened) : {}) };
    const server = values["no-sessions"] ? {} : await measureServer({ ...written, opened, isFirst });
    return { ...result, ...server, following: await measureFollowing(programs, folder, say) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureServer({ folder, notes, opened, actor, isFirst }) {
  const checker = isFirst ? await startChecker(notes.values().next().value) : undefined;
  say("sessions of the server");
  const session = await measureSessions({
    folder,
    notes,
    longNotes: opened,
    actor,
    random: createRandom(SEED + 1),
    rounds,
    checker: checker?.check,
  });
  await checker?.stop();
  say("operations");
  const probe = join(ROOT, "test", "bench", "operationProbe.cjs");
  const operations = await countOperations({ folder, notes, random: createRandom(SEED + 2), rounds: COUNTED, probe });
  say("the language service for Markdown");
  const markdown = await measureMarkdownService(folder, notes.keys().next().value);
  return { session, operations, markdown };
}

/** What does not depend on the size of the corpus. */
async function measureLanguage(folder, opened) {
  say("reading and comparing");
  const texts = readdirSync(join(folder, "corpus"))
    .slice(0, ARTICLES_COMPARED)
    .map((name) => readFileSync(join(folder, "corpus", name), "utf8"));
  const { measureComparison } = await import(pathToFileURL(programs.path("claimComparison")).href);
  const { measureReading } = await import(pathToFileURL(programs.path("readingSpeed")).href);
  const [, note] = opened[0] ?? [];
  const { unread, read } = measureComparison(note ?? texts[0], texts);
  return {
    reading: measureReading(texts.slice(0, ARTICLES_READ)),
    comparison: { unread: times(unread), read: times(read) },
  };
}

function machine() {
  const [processor] = cpus();
  return {
    processor: `${String(cpus().length)} × ${processor?.model.trim() ?? "unknown"}`,
    memory: totalmem(),
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    load: loadavg()[0],
    day: new Date().toISOString().slice(0, 10),
  };
}

function numbersIn(list) {
  return list.split(",").map(Number).filter(Number.isFinite);
}

function say(what) {
  process.stderr.write(`${what} …\n`);
}
