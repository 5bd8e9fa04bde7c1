/**
 * `npm run bench [-- --articles 1000 --rounds 200 --json]`: the bundled language server over standard input and output on a
 * generated corpus. Prints what a person waits for: hover, go to definition, and an edit until its diagnostics are there.
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { createRandom, generateWorkspace, LONG_NOTE } from "../test/bench/generatedCorpus.mjs";
import { longNoteRows, measureLongNote } from "../test/bench/longNote.mjs";
import { startServer } from "../test/bench/stdioClient.mjs";
import { times } from "../test/bench/times.mjs";
import { ESM_BANNER, loadEsbuild, ROOT, SHARED_OPTIONS } from "./lib/bundling.mjs";
import { ensureBuilt, ensureInstalled } from "./lib/installation.mjs";

const SEED = 20231;
const NOTES = 10;
const WARM_UP_ROUNDS = 10;
const LONG_NOTE_WORDS = 5000;
const LONG_NOTE_ROUNDS = 40;
const ARTICLES_COMPARED = 200;

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "1000" },
    rounds: { type: "string", default: "200" },
    json: { type: "boolean", default: false },
  },
});
const articles = Number(values.articles);
const rounds = Number(values.rounds);

ensureInstalled();
ensureBuilt();
const folder = mkdtempSync(join(tmpdir(), "dossier-bench-"));
try {
  const files = generateWorkspace({ articles, notes: NOTES, seed: SEED, longNoteWords: LONG_NOTE_WORDS });
  const longNote = files.get(LONG_NOTE);
  files.delete(LONG_NOTE); // it is opened as a new buffer, so that nothing of it was read before
  for (const [file, text] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const result = { ...(await measure(files, longNote)), comparison: await measureComparisons(files, longNote) };
  process.stdout.write(values.json ? `${JSON.stringify(result)}\n` : table(result));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** In a process of its own world: the core's functions, without the server. */
async function measureComparisons(files, longNote) {
  const esbuild = await loadEsbuild();
  const outfile = join(folder, "claimComparison.mjs");
  const entryPoints = [join(ROOT, "test", "bench", "claimComparison.ts")];
  await esbuild.build({ ...SHARED_OPTIONS, entryPoints, outfile, format: "esm", banner: ESM_BANNER });
  const { measureComparison } = await import(pathToFileURL(outfile).href);
  const articles = [...files].filter(([file]) => file.startsWith("corpus/")).map(([, text]) => text);
  const { unread, read } = measureComparison(longNote, articles.slice(0, ARTICLES_COMPARED));
  return { unread: times(unread), read: times(read) };
}

async function measure(files, longNote) {
  const random = createRandom(SEED + 1);
  const storage = join(folder, ".storage");
  const server = await openSession(storage);
  const uri = (file) => pathToFileURL(join(folder, file)).href;
  const started = performance.now();
  server.notify("initialized", {});
  const notes = [...files.keys()].filter((file) => file.startsWith("notes/"));
  const texts = new Map(notes.map((file) => [file, files.get(file)]));
  for (const file of notes)
    server.notify("textDocument/didOpen", {
      textDocument: { uri: uri(file), languageId: "markdown", version: 1, text: texts.get(file) },
    });
  const first = await diagnosticsOf(server, uri(notes[0]));
  const indexed = performance.now() - started;

  const spots = Array.from({ length: rounds + WARM_UP_ROUNDS }, () =>
    spotIn(notes[Math.floor(random() * notes.length)]),
  );
  const hover = await timed(spots, (spot) => server.request("textDocument/hover", spot));
  const definition = await timed(spots, (spot) => server.request("textDocument/definition", spot));
  let version = 1;
  const edit = await timed(spots, async ({ textDocument, position, file }) => {
    version += 1;
    const range = { start: position, end: position };
    server.notify("textDocument/didChange", {
      textDocument: { uri: textDocument.uri, version },
      contentChanges: [{ range, text: "x" }],
    });
    return await diagnosticsOf(server, uri(file));
  });
  const memory = memoryOf(server.pid);
  const long = await measureLongNote({
    server,
    uri: uri(LONG_NOTE),
    text: longNote,
    random,
    rounds: LONG_NOTE_ROUNDS,
    warmUp: texts.get(notes[0]),
  });
  await server.stop();
  return {
    articles,
    notes: NOTES,
    indexedMillis: indexed,
    warmMillis: await warmStart(storage, uri(notes[0]), texts.get(notes[0])),
    indexBytes: bytesBelow(storage),
    textBytes: bytesBelow(join(folder, "corpus")),
    diagnostics: first.items.length,
    memory,
    hover,
    definition,
    edit,
    longNote: long,
  };

  /** The middle of a random word of a random prose line. */
  function spotIn(file) {
    const lines = texts.get(file).split("\n");
    const prose = lines.flatMap((text, line) => (text.length > 60 && line > 5 ? [line] : []));
    const line = prose[Math.floor(random() * prose.length)];
    return {
      file,
      textDocument: { uri: uri(file) },
      position: { line, character: Math.floor(random() * (lines[line].length - 10)) },
    };
  }
}

/** A server that keeps its index below the benchmark's own folder. */
async function openSession(storage) {
  const server = startServer(join(ROOT, "dist", "server.js"), folder);
  const workspaceFolders = [{ uri: pathToFileURL(folder).href, name: "bench" }];
  await server.request("initialize", {
    processId: process.pid,
    rootUri: workspaceFolders[0].uri,
    workspaceFolders,
    initializationOptions: { storage },
    capabilities: {
      workspace: { workspaceFolders: true, configuration: true },
      textDocument: { diagnostic: {}, hover: { contentFormat: ["markdown"] } },
    },
  });
  return server;
}

async function diagnosticsOf(server, uri) {
  return await server.request("textDocument/diagnostic", { textDocument: { uri } });
}

/** Milliseconds until the first diagnostics of a second session; it finds what the first one kept, where that is on disk. */
async function warmStart(storage, uri, text) {
  const started = performance.now();
  const server = await openSession(storage);
  server.notify("initialized", {});
  server.notify("textDocument/didOpen", { textDocument: { uri, languageId: "markdown", version: 1, text } });
  await diagnosticsOf(server, uri);
  const warm = performance.now() - started;
  await server.stop();
  return warm;
}

/** Of all files in a folder; 0 where there is none. */
function bytesBelow(path) {
  if (!existsSync(path)) return 0;
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

async function timed(spots, ask) {
  const measured = [];
  let answers = 0;
  for (const [index, spot] of spots.entries()) {
    const started = performance.now();
    const answer = await ask(spot);
    if (index < WARM_UP_ROUNDS) continue;
    measured.push(performance.now() - started);
    if (answer !== null && !(Array.isArray(answer) && answer.length === 0)) answers += 1;
  }
  return { ...times(measured), answered: answers };
}

/** Resident memory of the server in bytes, where the system tells. */
function memoryOf(pid) {
  try {
    return Number(/VmRSS:\s+(\d+) kB/u.exec(readFileSync(`/proc/${String(pid)}/status`, "utf8"))?.[1]) * 1024;
  } catch {
    return undefined;
  }
}

function table(result) {
  const milliseconds = (value) => `${value.toFixed(1)} ms`.padStart(11);
  const rows = [
    ["hover", result.hover],
    ["definition", result.definition],
    ["edit → diagnostics", result.edit],
  ].map(
    ([name, measured]) =>
      `${name.padEnd(20)}${milliseconds(measured.p50)}${milliseconds(measured.p95)}${milliseconds(measured.max)}   ${measured.answered} of ${measured.rounds} answered`,
  );
  const { unread, read } = result.comparison;
  const memory = result.memory === undefined ? "" : `, ${(result.memory / 1024 / 1024).toFixed(0)} MB`;
  return [
    `${result.articles} articles, ${result.notes} notes: read and checked in ${(result.indexedMillis / 1000).toFixed(1)} s${memory}; ${result.diagnostics} diagnostics in the first note`,
    startRow(result),
    `${"".padEnd(20)}${"p50".padStart(11)}${"p95".padStart(11)}${"max".padStart(11)}`,
    ...rows,
    "",
    ...longNoteRows(result.longNote),
    "",
    `one claim with twenty passages: ${unread.p50.toFixed(2)} ms (p95 ${unread.p95.toFixed(2)}), ${read.p50.toFixed(2)} ms once they are read (p95 ${read.p95.toFixed(2)})`,
    "",
  ].join("\n");
}

function startRow({ warmMillis, indexBytes, textBytes }) {
  const kept = indexBytes === 0 ? "nothing kept on disk" : `index ${(indexBytes / textBytes).toFixed(2)} of the text`;
  return `started again: first diagnostics after ${(warmMillis / 1000).toFixed(1)} s; ${kept}`;
}
