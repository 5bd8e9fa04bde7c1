/** Diagnostics after edits, with everything that the server remembers between them, equal those of a workspace read from scratch. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { AnalysisHost } from "../../server/src/core/analysis/analysisHost.js";
import { diagnosticsFeature } from "../../server/src/core/analysis/diagnostics.js";
import { ask } from "../../server/src/host/ask.js";
import type { MaybePromise, PassageIndex } from "../../server/src/host/ports.js";
import { cacheEvidence } from "../../server/src/lsp/evidenceCache.js";
import { openTestWorkspace } from "../support/workspace.js";

const ARTICLES: readonly (readonly [string, string])[] = [
  [
    "corpus/harbour.md",
    "---\nid: harbour\ntitle: Fire in the harbour\npublisher: Coast Courier\npublished: 2021-05-04\n---\n\nSeven dockers were wounded when a warehouse burned in Lozova on 3 May 2021. Mayor Ana Brezak said the fire was an accident. The port authority denied that fuel was stored there.\n\nThe blaze may have begun in a workshop, witnesses told the Courier. “We saw smoke at dawn,” Milan Torvik said.\n",
  ],
  [
    "corpus/inquest.md",
    "---\nid: inquest\ntitle: Inquest opens\npublisher: The Ledger\npublished: 2021-06-20\n---\n\nNine dockers were wounded when the warehouse burned in Lozova on 3 May 2021, the prosecutor said. Ana Brezak, the former mayor, was questioned. Deputy Minister Ana Torvik resigned.\n",
  ],
];

const SEVEN = "Seven dockers were wounded when a warehouse burned in Lozova on 3 May 2021 [@harbour]. ";
const NINE = "Nine dockers were wounded when a warehouse burned in Lozova on 3 May 2021 [@harbour]. ";

const SENTENCES = [
  SEVEN,
  NINE,
  "Eight dockers were wounded when a warehouse burned in Lozova on 3 May 2021. ",
  "The fire was an accident [@harbour]. ",
  "The blaze began in a workshop [@harbour]. ",
  'Torvik said "we saw fire at dawn" [@harbour]. ',
  "Mayor Ana Brezak was questioned [@inquest; @nowhere]. ",
  "Last week Brezak resigned. ",
  "We judge with high confidence that it is likely that the port will close. ",
  "We expect a new inquest by June 2022.\n\nOutcome: none\n\n",
  "<!-- dossier-ignore unsourced-claim: known to all -->\n",
  "\n\n",
  "## Key judgements\n\n",
  "x",
  " [@harbour]",
];

const HEADER = "---\ntitle: The fire\ndate: 2021-07-01\n---\n\n";

const edit = fc.record({
  note: fc.constantFrom("notes/a.md", "notes/b.md"),
  at: fc.nat({ max: 500 }),
  remove: fc.nat({ max: 12 }),
  insert: fc.constantFrom("", ...SENTENCES),
});

/** As in another thread: answers come later, each in a turn of its own. */
function laterIndex(index: PassageIndex): PassageIndex {
  let turn = Promise.resolve();
  const later = <Answer>(answer: MaybePromise<Answer>): Promise<Answer> => {
    turn = turn.then(() => new Promise((resolve) => setImmediate(resolve)));
    return turn.then(() => answer);
  };
  return {
    ...index,
    candidates: (query) => later(index.candidates(query)),
    article: (file) => later(index.article(file)),
  };
}

describe("diagnostics after edits", () => {
  it("equal those from scratch", async () => {
    const { index, host: reader } = await openTestWorkspace(new Map(ARTICLES));
    const cached = cacheEvidence(laterIndex(index));
    const articles = [...reader.analysis().workspace.articles].map(([file, summary]) => ({ file, summary }));
    const text = fc.array(fc.constantFrom(...SENTENCES), { minLength: 3, maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(text, text, fc.array(edit, { minLength: 1, maxLength: 6 }), async (first, second, edits) => {
        const texts = new Map([
          ["notes/a.md", HEADER + first.join("")],
          ["notes/b.md", second.join("")],
        ]);
        const host = new AnalysisHost();
        host.applyChange({ notes: [...texts].map(([file, written]) => ({ file, text: written })), articles });
        await check(host.analysis().workspace);
        for (const { note, at, remove, insert } of edits) {
          const before = texts.get(note) ?? "";
          const start = Math.min(HEADER.length + at, before.length);
          const after = before.slice(0, start) + insert + before.slice(start + remove);
          texts.set(note, after);
          host.applyChange({ notes: [{ file: note, text: after }] });
          await check(host.analysis().workspace);
        }

        async function check(workspace: Parameters<typeof ask>[1]): Promise<void> {
          const fresh = new AnalysisHost();
          fresh.applyChange({ notes: [...texts].map(([file, written]) => ({ file, text: written })), articles });
          for (const file of texts.keys()) {
            const found = await ask(diagnosticsFeature, workspace, { file }, cached);
            const expected = await ask(diagnosticsFeature, fresh.analysis().workspace, { file }, index);
            assert.deepEqual(found, expected, texts.get(file));
          }
        }
      }),
      {
        numRuns: 10,
        examples: [
          // A sentence that stood there three times, and then once.
          [
            [SEVEN, SEVEN, SEVEN],
            [SEVEN, SEVEN, SEVEN],
            [
              { note: "notes/a.md", at: 0, remove: 0, insert: NINE },
              { note: "notes/a.md", at: 169, remove: 3, insert: "" },
              { note: "notes/a.md", at: 0, remove: 0, insert: "" },
            ],
          ],
        ],
      },
    );
  });
});
