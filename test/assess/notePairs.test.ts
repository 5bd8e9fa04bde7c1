/** After an edit only the sentences that it brought in are set against the others: counted in pairs that are judged. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { AnalysisHost } from "../../server/src/core/analysis/analysisHost.js";
import { conflictingPairs } from "../../server/src/core/assess/notePairs.js";
import type { NoteFacts } from "../../server/src/core/model/note.js";
import { finished } from "../../server/src/core/text/steps.js";

const FILE = "notes/bridges.md";
const TOWNS = ["Lozova", "Drenik", "Sarmont", "Pirnava", "Tarsk", "Velora"];

/** Sentences that all speak of the same kind of thing, so that each is a neighbour of every other. */
function noteOf(host: AnalysisHost, counts: readonly number[]): NoteFacts {
  const text = counts
    .map(
      (count) =>
        `Engineers closed ${String(count)} bridges over the river near ${TOWNS[count % TOWNS.length] ?? ""} in May 2021.`,
    )
    .join("\n\n");
  host.applyChange({ notes: [{ file: FILE, text: `# Bridges\n\n${text}\n` }] });
  const note = host.analysis().workspace.notes.get(FILE);
  assert.ok(note);
  return note;
}

function judgedPairs(note: NoteFacts): { readonly judged: number; readonly found: readonly string[] } {
  let judged = 0;
  const found = finished(
    conflictingPairs(note, (claim, other) => {
      judged += 1;
      // A relation that both sides have, told from the words alone.
      return (claim.statement.text.length + other.statement.text.length) % 3 === 0;
    }),
  );
  return {
    judged,
    found: [...found].map(
      ([claim, others]) => `${claim.statement.text}: ${others.map(({ statement }) => statement.text).join(" ")}`,
    ),
  };
}

describe("pairs of one note", () => {
  const counts = Array.from({ length: 24 }, (_, at) => 3 + at * 7);

  it("are judged once; an edit has those of its sentence judged, and an edit that moves sentences none", () => {
    const host = new AnalysisHost();
    const all = judgedPairs(noteOf(host, counts)).judged;
    assert.equal(all, counts.length * (counts.length - 1));
    const edited = [...counts.slice(0, 5), 999, ...counts.slice(6)];
    assert.equal(judgedPairs(noteOf(host, edited)).judged, 2 * (counts.length - 1));
    assert.equal(judgedPairs(noteOf(host, edited.slice(1))).judged, 0);
  });

  it("of a sentence that a summary repeats are not judged again either", () => {
    const host = new AnalysisHost();
    const repeated = [...counts, counts[4] ?? 0];
    judgedPairs(noteOf(host, repeated));
    const edited = [...repeated.slice(0, 9), 999, ...repeated.slice(10)];
    const later = judgedPairs(noteOf(host, edited));
    assert.equal(later.judged, 2 * (repeated.length - 1));
    assert.deepEqual(later.found, judgedPairs(noteOf(new AnalysisHost(), edited)).found);
  });

  it("are those of a note that was read for the first time", () => {
    const host = new AnalysisHost();
    judgedPairs(noteOf(host, counts));
    for (const edited of [
      counts.slice(3),
      [...counts, 4000],
      [...counts.slice(0, 9), 77, 78, ...counts.slice(9)],
      [...counts].reverse(),
    ])
      assert.deepEqual(judgedPairs(noteOf(host, edited)).found, judgedPairs(noteOf(new AnalysisHost(), edited)).found);
  });
});
