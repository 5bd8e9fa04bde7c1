/** The finished document: what a reader gets of the analyst's Markdown. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { Config } from "../../server/src/core/config/config.js";
import { exportOf, noteText, outline, sha256 } from "../support/finishedDocument.js";
import { WORKSPACE } from "./fixtures.js";

const SELA = "briefings/sela.md";

describe("the finished document", () => {
  test("has title, date, marking and authors from the front matter, and the title once", async () => {
    const { document } = (await exportOf(WORKSPACE, SELA)).model;
    const { title, date, marking, authors, bandsFrom } = document;
    assert.deepEqual(
      { title, date, marking, authors, bandsFrom },
      {
        title: "Closure of the port of Sela",
        date: "2025-03-06",
        marking: "OPEN SOURCE – FOR EXERCISE",
        authors: ["R. Analyst"],
        bandsFrom: "ICD 203, D.6.e.(2)(a)",
      },
    );
  });

  test("holds every block with numbered notes and bands, and no markup of ours", async () => {
    const { document } = (await exportOf(WORKSPACE, SELA)).model;
    assert.equal(
      outline(document.blocks),
      `
## Key judgements
▌ We assess that the port of Sela is **likely**{(55–80 %)} to open again before June 2025.
▌ We judge that a second walk-out is very unlikely{(5–20 %)} in March 2025. Our confidence is moderate.
## Discussion
The port of Sela closed on 1 March 2025.^1,2 The authority was “surprised by the speed of the closure”.^3 Northern Wire^4 says that fourteen workers walked out.^5
- Mayor Ana Đurić said that it would open again within a week^6
- Second *point*
  1. nested
| Evidence | Opens | Stays shut |
| Mayor's promise^1 | C | I |
> A quotation block with a [link](https://example.org/x) and \`code\`.`.trim(),
    );
  });

  test("gives each note a source reference citation, its passage and the hash of its words", async () => {
    const { document } = (await exportOf(WORKSPACE, SELA)).model;
    const notes = document.notes.map(noteText);
    const closed = "The port of Sela closed on 1 March 2025 after 14 workers walked out.";
    assert.equal(
      notes[0],
      `1. Marta Kovačić and Ivan Петров, “Port authority ‘surprised’ by closure”, Lighthouse Daily, published 2 March 2025, accessed 5 March 2025, https://lighthouse.example/harbour?a=1&b=2. News, English. Grade: B (long record, few corrections). Origin: Lighthouse Daily, from Per Lund, Northern Wire (digest). Passage: “${closed}” (SHA-256 ${sha256(closed).slice(0, 16)}…). [@harbour-2025-03-02]`,
    );
    assert.match(notes[1] ?? "", /^2\. See Author unknown, untitled, Northern Wire, published about March 2025\./u);
    assert.match(notes[1] ?? "", / Grade: none given\. At para\. 1\./u);
    assert.match(notes[2] ?? "", / Quoted: “surprised by the speed of the closure” \(SHA-256 /u);
    assert.match(
      notes[4] ?? "",
      /^5\. The union counts them; the authority gives no figure\. \(5\. Lighthouse Daily, “Port authority ‘surprised’ by closure” \(note 1\)\. At l\. 3\./u,
    );
    assert.match(notes[3] ?? "", /^4\. Northern Wire \(note 2\)\. Passage: “/u);
    assert.equal(notes.length, 6);
    for (const note of document.notes)
      if (note.kind === "source" && note.passage !== undefined) {
        const { passage } = note;
        const article = WORKSPACE.get(passage.file) ?? "";
        assert.equal(article.slice(passage.range.start, passage.range.end), passage.words);
        assert.equal(passage.sha256, sha256(passage.words));
      }
  });

  test("knows where each block was written", async () => {
    const { document } = (await exportOf(WORKSPACE, SELA)).model;
    const text = WORKSPACE.get(SELA) ?? "";
    const starts = document.blocks.map(({ range }) => text.slice(range.start, range.start + 14));
    assert.deepEqual(starts, [
      "## Key judgeme",
      "We assess that",
      "## Discussion\n",
      "The port of Se",
      "- Mayor Ana Đu",
      "| Evidence | O",
      "> A quotation ",
    ]);
  });

  test("names a citation that leads nowhere, with the nearest keys", async () => {
    const files = new Map([...WORKSPACE, ["briefings/x.md", "# X\n\nThe port closed [@harbor-2025-03-02].\n"]]);
    const { document } = (await exportOf(files, "briefings/x.md")).model;
    assert.deepEqual(document.notes.map(noteText), ["1. unknown harbor-2025-03-02; nearest harbour-2025-03-02"]);
  });
});

const BANDS: readonly (readonly [sentence: string, printed: string, config?: Partial<Config>])[] = [
  ["We assess that the strike is unlikely to end.", "We assess that the strike is unlikely{(20–45 %)} to end."],
  [
    "We assess that the strike is unlikely to end.",
    "We assess that the strike is unlikely{(25–35 %)} to end.",
    { likelihoodLadder: "phia" },
  ],
  ["We judge that it is *almost certain* to end.", "We judge that it is *almost certain*{(95–99 %)} to end."],
  ["The most likely scenario is a strike.", "The most likely scenario is a strike."],
  ["We assess that it is likely (60 %) to end.", "We assess that it is likely (60 %) to end."],
  ["The mayor says that it is likely to end.", "The mayor says that it is likely to end."],
  ["The mayor said: “It is likely to end.”", "The mayor said: “It is likely to end.”"],
  ["A strike is likely to follow [@wire].", "A strike is likely to follow.^1"],
  ["Is it likely to end?", "Is it likely to end?"],
];

describe("likelihood bands", () => {
  for (const [sentence, printed, config] of BANDS)
    test(`“${sentence}”${config === undefined ? "" : ` by ${config.likelihoodLadder ?? ""}`}`, async () => {
      const files = new Map([...WORKSPACE, ["briefings/x.md", `# X\n\n${sentence}\n`]]);
      const { document } = (await exportOf(files, "briefings/x.md", config)).model;
      assert.equal(outline(document.blocks), printed);
    });
});

const MARKUP: readonly (readonly [name: string, markdown: string, expected: string])[] = [
  ["a citation in emphasis", "It _fell [@wire]_.", "It *fell*.^1"],
  ["a full stop before and after", "It fell. [@wire].", "It fell.^1"],
  ["no note number before a comma", "It fell [@wire], then rose.", "It fell,^1 then rose."],
  ["an author-suppressed citation", "It fell [-@wire].", "It fell.^1"],
  ["adjoining groups", "It fell [@wire] [@harbour].", "It fell.^1,2"],
  ["a citation in code", "It is `[@wire]`.", "It is `[@wire]`."],
  ["a hard line break", "One\\\ntwo", "One⏎two"],
  ["a link by reference", "See [this][1].\n\n[1]: https://a.example/", "See [this](https://a.example/)."],
  ["a script address", "See [this](javascript:alert(1)).", "See this."],
  ["raw HTML", "A <b>bold</b> <script>alert(1)</script> word.", "A bold alert(1) word."],
  ["a script block", "<script>\nalert(1)\n</script>\n\nText.", "Text."],
  ["words after a comment", "<!-- dossier-ignore misquote: x --> It fell.", "It fell."],
  ["a task list", "- [ ] open\n- [x] done", "- [ ] open\n- [x] done"],
  ["an image", "![A map](map.png)", "[image: A map]"],
  ["a footnote used twice", "One[^a] and two[^a].\n\n[^a]: Word", "One^1 and two.^1"],
  ["a footnote in code", "It is `[^a]`.\n\n[^a]: Word", "It is `[^a]`."],
  ["a list that begins at three", "3. three\n4. four", "3. three\n4. four"],
  ["noncharacters of the text", "A \uFDD0 0 \uFDD0 word.", "A \uFFFD 0 \uFFFD word."],
];

describe("markup", () => {
  for (const [name, markdown, expected] of MARKUP)
    test(name, async () => {
      const files = new Map([...WORKSPACE, ["briefings/x.md", markdown]]);
      const { document } = (await exportOf(files, "briefings/x.md")).model;
      assert.equal(outline(document.blocks), expected);
    });

  test("hostile nesting, length and broken text give a document, in time that grows with the length", async () => {
    for (const text of [
      "> ".repeat(3000),
      `${"- ".repeat(2000)}x`,
      "*a ".repeat(20_000),
      "[".repeat(20_000),
      "[@wire] ".repeat(3000),
      `${"| a ".repeat(300)}|\n${"|---".repeat(300)}|\n`,
      "\ud800 [@wire] \udc00",
      "[^a]: [^a]\n\n[^a]",
    ]) {
      const files = new Map([...WORKSPACE, ["briefings/x.md", text]]);
      assert.ok((await exportOf(files, "briefings/x.md")).model.document.blocks.length >= 0);
    }
  });

  test("no text makes it throw, and every block lies inside the note", async () => {
    const piece = fc.constantFrom(
      "It fell",
      "[@wire]",
      "@wire says",
      "[^a]",
      "\n\n",
      "\n",
      "**",
      "_",
      "`",
      "> ",
      "- ",
      "| a | b |\n|--|--|\n",
      "[x]{.judgement}",
      "{.judgement}",
      "<!-- c -->",
      "<b>",
      "likely",
      "We assess",
      ".",
      "# ",
      "---\n",
      "[@wire, “x”]",
      "č",
      "\u{1f600}",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 25 }), async (pieces) => {
        const text = pieces.join(" ");
        const files = new Map([...WORKSPACE, ["briefings/x.md", text]]);
        const { document } = (await exportOf(files, "briefings/x.md")).model;
        for (const { range } of document.blocks)
          assert.ok(0 <= range.start && range.start <= range.end && range.end <= text.length);
        document.notes.forEach((note, index) => assert.equal(note.number, index + 1));
        const used = [...outline(document.blocks).matchAll(/\^(\d+)/gu)].map((match) => Number(match[1]));
        for (const number of used) assert.ok(number <= document.notes.length);
      }),
      { numRuns: 30 },
    );
  });
});
