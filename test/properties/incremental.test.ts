/** Reading after edits equals reading from scratch, and fixes do not undo each other. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { Claim } from "../../server/src/core/model/note.js";
import { AnalysisHost } from "../../server/src/core/analysis/analysisHost.js";

const PIECES = [
  "The dam at Lozova held. ",
  "Eleven sailors were wounded in May 2021 [@a]. ",
  "\n\n",
  "# Heading\n\n",
  '"We saw it," he said [@a, "saw it"]. ',
  "“",
  "[@",
  "{.judgement}",
  "[We think so]{.judgement} ",
  "<!-- dossier-ignore misquote: why -->",
  "\r\n",
  "😀",
  "\ud800",
  "Vučić ",
  "- item ",
  "```\n",
  "| a | b |\n",
];

const edit = fc.record({
  at: fc.nat({ max: 400 }),
  remove: fc.nat({ max: 30 }),
  insert: fc.constantFrom("", ...PIECES),
});

describe("incremental reading", () => {
  it("equals reading from scratch after any edits", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }),
        fc.array(edit, { maxLength: 8 }),
        (pieces, edits) => {
          const host = new AnalysisHost();
          let text = pieces.join("");
          host.applyChange({ notes: [{ file: "n.md", text }] });
          host.analysis();
          for (const { at, remove, insert } of edits) {
            const start = Math.min(at, text.length);
            text = text.slice(0, start) + insert + text.slice(start + remove);
            host.applyChange({ notes: [{ file: "n.md", text }] });
            const fresh = new AnalysisHost();
            fresh.applyChange({ notes: [{ file: "n.md", text }] });
            assert.deepEqual(host.analysis().workspace.notes.get("n.md"), fresh.analysis().workspace.notes.get("n.md"));
          }
        },
      ),
      {
        numRuns: 60,
        examples: [
          // A name that an edit elsewhere makes the short form of another.
          [
            ["Vučić ", "The dam at Lozova held. ", "# Heading\n\n"],
            [
              { at: 41, remove: 0, insert: "Vučić " },
              { at: 47, remove: 0, insert: "Vučić " },
            ],
          ],
        ],
      },
    );
  });

  it("keeps the claims of paragraphs in front of an edit, and only those", () => {
    const first = "The dam near Orlec burst on 4 May 2022 [@courier]. Nobody was hurt.";
    const claimsOf = (text: string): readonly Claim[] => {
      host.applyChange({ notes: [{ file: "n.md", text }] });
      return host.analysis().workspace.notes.get("n.md")?.claims ?? [];
    };
    const host = new AnalysisHost();
    const before = claimsOf(`${first}\n\nThe mayor resigned.\n`);
    const after = claimsOf(`${first}\n\nThe mayor resigned early.\n`);
    assert.deepEqual(
      after.map((claim, index) => claim === before[index]),
      [true, true, false],
    );
    const moved = claimsOf(`\n${first}\n\nThe mayor resigned early.\n`);
    assert.deepEqual(
      moved.map(({ range }, index) => range.start - (after[index]?.range.start ?? 0)),
      [1, 1, 1],
    );
  });

  it("keeps every range inside the note", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 20 }), (pieces) => {
        const text = pieces.join("");
        const host = new AnalysisHost();
        host.applyChange({ notes: [{ file: "n.md", text }] });
        const note = host.analysis().workspace.notes.get("n.md");
        for (const claim of note?.claims ?? []) {
          for (const range of [
            claim.range,
            claim.statement.range,
            ...claim.citations.map((citation) => citation.group),
            ...claim.statement.terms,
            ...claim.statement.mentions,
          ]) {
            assert.ok(0 <= range.start && range.start <= range.end && range.end <= text.length, JSON.stringify(range));
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
