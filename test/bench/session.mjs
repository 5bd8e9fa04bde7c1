/** The bundled server over standard input and output, as an editor uses it: starts, requests, edits, memory and the index on disk. */
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { bytesBelow, residentOf } from "./benchFolder.mjs";
import { openEditor, spotsIn } from "./editor.mjs";
import { clocked, times, timesOf } from "./times.mjs";

const WARM_UP = 5;
/** Requests that read far and wide are asked less often. */
const FEW = 10;
/** A server that does nothing executes fewer blocks between two looks. */
const QUIET_BLOCKS = 500;
const MOST_LOOKS = 200;
/** So often in a row. */
const QUIET_LOOKS = 3;
/** Edits after which the search of the corpus is waited for too. */
const SETTLED = 5;
/** Longer than the pause in typing after which the server searches the corpus. */
const PAUSE_MILLIS = 500;
/** So long the names of all articles may be read before everything else is asked; then it is stopped. */
const PATIENCE_MILLIS = 1_500_000;

/**
 * First a session that has to read everything, then one that finds the index of the first.
 * `longNotes` are opened as new buffers, so that nothing of them was read before; `checker` reads the same edits.
 */
export async function measureSessions({ folder, notes, longNotes, actor, random, rounds, checker }) {
  const storage = join(folder, ".storage");
  const [first] = notes.keys();
  const [coldStart, editor] = await clocked(() => openEditor(folder, storage));
  const spots = spotsIn(notes, random, 4 * (rounds + WARM_UP));
  const some = (place) => spots.slice(place * (rounds + WARM_UP), (place + 1) * (rounds + WARM_UP));
  const [beforeHover] = await clocked(async () => {
    for (const [file, text] of notes) editor.open(file, text);
    return await editor.ask("textDocument/hover", spots[0]);
  });
  const [beforeDiagnostics, diagnostics] = await clocked(() => editor.diagnostics(first));
  const at = (method) => (spot) => editor.ask(method, spot);
  const hoverMeanwhile = await timesOf(some(3), at("textDocument/hover"), WARM_UP);
  const namesRead = await editor.namesRead(PATIENCE_MILLIS);
  const mention = { file: first, ...mentionIn(notes.get(first), actor) };
  const result = {
    coldStart,
    firstHover: coldStart + beforeHover,
    firstDiagnostics: coldStart + beforeHover + beforeDiagnostics,
    diagnostics: diagnostics.items.length,
    hoverMeanwhile,
    namesRead,
    hover: await timesOf(some(0), at("textDocument/hover"), WARM_UP),
    definition: await timesOf(some(1), at("textDocument/definition"), WARM_UP),
    completion: await timesOf(some(2).slice(0, FEW + WARM_UP), at("textDocument/completion"), WARM_UP),
    symbols: await timesOf(queriesFor(actor), (query) => editor.symbols(query), 1),
    references: await timesOf(
      Array.from({ length: FEW }, () => mention),
      referencesOf(editor),
      1,
    ),
    edits: [],
  };
  const found = await referencesOf(editor)(mention);
  for (const [words, text] of longNotes)
    result.edits.push(await measureEdits({ editor, words, text, random, rounds, checker }));
  const memory = residentOf(editor.pid);
  await editor.stop();
  const indexBytes = bytesBelow(storage);
  return { ...result, referencesFound: found?.length ?? 0, memory, indexBytes, warm: await measureWarmStart() };

  /** Milliseconds until the first answers of a session that finds what another kept. */
  async function measureWarmStart() {
    const [start, again] = await clocked(() => openEditor(folder, storage));
    const [hover] = await clocked(async () => {
      again.open(first, notes.get(first));
      return await again.ask("textDocument/hover", { file: first, position: spots[0].position });
    });
    const [checked] = await clocked(() => again.diagnostics(first));
    await again.stop();
    return { firstHover: start + hover, firstDiagnostics: start + hover + checked };
  }
}

/** A note opened from nothing, then one letter typed at random places; the checker of grammar reads the whole note after each. */
async function measureEdits({ editor, words, text, random, rounds, checker }) {
  const file = `notes/opened-${String(words)}.md`;
  const [fromNothing, first] = await clocked(() => {
    editor.open(file, text);
    return editor.diagnostics(file);
  });
  const whole = await editor.settledDiagnostics(file);
  const spots = spotsIn([[file, text]], random, editsOf(words, rounds));
  const edit = await timesOf(spots, (spot) => editor.type(spot));
  const settled = [];
  for (const spot of spots.slice(0, SETTLED)) {
    await editor.settledDiagnostics(file);
    editor.write(spot);
    settled.push((await editor.settledDiagnostics(file)).millis);
  }
  editor.close(file);
  return {
    words,
    diagnostics: { first: first.items.length, whole: whole.report.items.length },
    fromNothing: { first: fromNothing, whole: fromNothing + whole.millis },
    edit,
    settled: times(settled).p50,
    checker: await checker?.(text, spots),
  };
}

/** A very long note is edited less often: the checker beside takes seconds each time. */
function editsOf(words, rounds) {
  return Math.max(5, Math.min(rounds, Math.round((rounds * 5000) / words)));
}

/** References of a person whose name is written in a note; the note's own text has to hold the name. */
function mentionIn(text, actor) {
  const lines = text.split("\n");
  const line = Math.max(
    0,
    lines.findIndex((candidate) => candidate.includes(actor)),
  );
  return { position: { line, character: Math.max(0, lines[line].indexOf(actor)) + 1 } };
}

function referencesOf(editor) {
  return (mention) => editor.ask("textDocument/references", { ...mention, context: { includeDeclaration: true } });
}

function queriesFor(actor) {
  const words = actor.split(" ");
  return [...words, actor, ...words.map((word) => word.slice(0, 3)), "Report", "bank", "min"];
}

/**
 * What earlier requests left to be done is no cost of the next one: the blocks that it took. A thread in the middle of a search does not
 * answer, so that one quiet look does not tell that nothing is under way.
 */
async function untilQuiet(editor) {
  const rest = { server: 0, threads: 0 };
  let quiet = 0;
  for (let looks = 0; looks < MOST_LOOKS && quiet < QUIET_LOOKS; looks += 1) {
    const { server, threads } = await editor.count();
    rest.server += server;
    rest.threads += threads;
    quiet = server + threads < QUIET_BLOCKS ? quiet + 1 : 0;
  }
  return rest;
}

/**
 * Nothing is read in the background while this is counted, and every place is asked once before, so that what only the first question costs is apart.
 * Blocks of code that one hover, one definition, and one edit until its diagnostics execute in the server and its threads, and apart what the
 * search of the corpus takes once typing pauses: the median over places that were not asked before. Exact on any machine, so that growth with the corpus shows.
 */
export async function countOperations({ folder, notes, random, rounds, probe }) {
  const editor = await openEditor(folder, join(folder, ".storage"), { probe, readsNames: false });
  for (const [file, text] of notes) editor.open(file, text);
  for (const file of notes.keys()) await editor.diagnostics(file);
  const spots = spotsIn(notes, random, 3 * rounds);
  await untilQuiet(editor);
  const asked = [
    ["hover", (spot) => editor.ask("textDocument/hover", spot)],
    ["definition", (spot) => editor.ask("textDocument/definition", spot)],
    ["edit", (spot) => editor.type(spot)],
  ];
  const counted = {};
  for (const [place, [name, work]] of asked.entries()) {
    const first = [];
    const later = [];
    const places = spots.slice(place * rounds, (place + 1) * rounds);
    if (name !== "edit") for (const spot of places) await work(spot);
    await untilQuiet(editor);
    for (const spot of places) {
      await untilQuiet(editor);
      await work(spot);
      first.push(await editor.count());
      if (name !== "edit") continue;
      // What the search finds is judged, too, before the next letter is typed: else it is counted as the next letter's.
      await delay(PAUSE_MILLIS);
      await editor.settledDiagnostics(spot.file);
      later.push(await untilQuiet(editor));
    }
    counted[name] = medianOf(first);
    if (name === "edit") counted.search = medianOf(later);
  }
  await editor.stop();
  return counted;
}

function medianOf(counts) {
  return {
    server: times(counts.map(({ server }) => server)).p50,
    threads: times(counts.map(({ threads }) => threads)).p50,
  };
}
