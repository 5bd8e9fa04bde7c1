/**
 * A long note: opened in the server from nothing, then one letter typed at random places; beside it a checker of grammar and spelling
 * (harper.js, WebAssembly) on the same texts in the same run, which reads the whole note at each edit.
 */
import { LocalLinter } from "harper.js";
import { binary } from "harper.js/binary";
import { times } from "./times.mjs";

/** Server and checker have both seen text before the clock starts: `warmUp` for the checker, the notes of the bench for the server. */
export async function measureLongNote({ server, uri, text, random, rounds, warmUp }) {
  const linter = new LocalLinter({ binary });
  await linter.setup();
  await linter.lint(warmUp, { language: "markdown" });

  const notify = (method, params) => server.notify(`textDocument/${method}`, params);
  const diagnostics = () => server.request("textDocument/diagnostic", { textDocument: { uri } });
  const [fromNothing, first] = await timed(async () => {
    notify("didOpen", { textDocument: { uri, languageId: "markdown", version: 1, text } });
    return await diagnostics();
  });
  const [harperFromNothing] = await timed(() => linter.lint(text, { language: "markdown" }));

  const lines = text.split("\n");
  const prose = lines.flatMap((line, number) => (line.length > 60 ? [number] : []));
  const edits = [];
  const harperEdits = [];
  for (let round = 0; round < rounds; round += 1) {
    const line = prose[Math.floor(random() * prose.length)];
    const character = Math.floor(random() * (lines[line].length - 10));
    lines[line] = `${lines[line].slice(0, character)}x${lines[line].slice(character)}`;
    const position = { line, character };
    const [edit] = await timed(async () => {
      notify("didChange", {
        textDocument: { uri, version: round + 2 },
        contentChanges: [{ range: { start: position, end: position }, text: "x" }],
      });
      return await diagnostics();
    });
    edits.push(edit);
    if (round >= HARPER_ROUNDS) continue;
    const [again] = await timed(() => linter.lint(lines.join("\n"), { language: "markdown" }));
    harperEdits.push(again);
  }
  notify("didClose", { textDocument: { uri } });
  await linter.dispose();
  return {
    words: text.split(/\s+/u).length,
    diagnostics: first.items.length,
    fromNothing,
    edit: times(edits),
    harper: { fromNothing: harperFromNothing, edit: times(harperEdits) },
  };
}

/** It takes seconds each time. */
const HARPER_ROUNDS = 5;

async function timed(work) {
  const started = performance.now();
  const answer = await work();
  return [performance.now() - started, answer];
}

export function longNoteRows({ words, diagnostics, fromNothing, edit, harper }) {
  const row = (name, ours, theirs) =>
    `${name.padEnd(34)}${milliseconds(ours)}${milliseconds(theirs)}${(theirs / ours).toFixed(1).padStart(9)} ×`;
  return [
    `a note of ${words} words, ${diagnostics} diagnostics`.padEnd(34) +
      "dossier".padStart(11) +
      "harper.js".padStart(11),
    row("from nothing", fromNothing, harper.fromNothing),
    row("after one edit, p50", edit.p50, harper.edit.p50),
    row("after one edit, p95", edit.p95, harper.edit.p95),
  ];
}

function milliseconds(value) {
  return `${value.toFixed(1)} ms`.padStart(11);
}
