/** What a rendered note shows: numbers of citations, states of claims, bands; first as data, then as HTML. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import MarkdownIt from "markdown-it";
import { dossierMarkdown } from "../../client/src/markdown/plugin.js";
import { notePreviewFeature } from "../../server/src/core/features/notePreview.js";
import { LineIndex } from "../../server/src/core/text/lineIndex.js";
import type { NotePreviewResult } from "../../server/src/protocol/notePreview.js";
import { parseFixture } from "../support/fixture.js";
import { openTestWorkspace } from "../support/workspace.js";

const NOTE = `# The ferry

Eleven sailors died when a fire broke out on the ferry Aurora in Arnholm [@harbour-2021].
Nine sailors died when a fire broke out on the ferry Aurora in Arnholm [@harbour-2021; @inqury].

It is likely that the pier will be closed in 2022, as @harbour-2021 says.

No claim here <b>at all</b>.
`;

const FILES = `
//- corpus/harbour.md
---
id: harbour-2021
title: Ferry <script>alert(1)</script> fire
publisher: Nordic Coast News
published: 2021-05-04
grade: { reliability: B, reason: own reporter }
---
Eleven sailors died when a fire broke out on the ferry Aurora in Arnholm on 3 May 2021.
//- notes/ferry.md
${NOTE}`;

async function factsOf(): Promise<NotePreviewResult> {
  const workspace = await openTestWorkspace(parseFixture(FILES).files);
  const findings = await workspace.diagnostics("notes/ferry.md");
  const { claims, bands, ...rest } = await workspace.ask(notePreviewFeature, { file: "notes/ferry.md", findings });
  const lines = new LineIndex(NOTE);
  const line = (offset: number): number => lines.positionAt(offset).line;
  return {
    ...rest,
    claims: claims.map(({ range, state }) => ({ line: line(range.start), state })),
    bands: bands.map(({ range, text, band }) => ({ line: line(range.start), text, band })),
  };
}

function render(facts: NotePreviewResult | undefined, text: string, showsClaims = true): string {
  const words = { sources: "Sources", unknown: "unknown", grade: "Grade", ungraded: "not graded", goesBackTo: "from" };
  return dossierMarkdown(new MarkdownIt({ html: true }), {
    of: () => facts,
    showsClaims: () => showsClaims,
    words: { ...words, state: (state) => `is ${state}` },
  }).render(text);
}

describe("the preview of a note", () => {
  it("numbers sources by their first citation, and knows which key is nowhere", async () => {
    const { notes, citations } = await factsOf();
    assert.deepEqual(
      notes.map(({ number, key, label, grade }) => [number, key, label, grade]),
      [
        [1, "harbour-2021", "Nordic Coast News, 4 May 2021", "B: own reporter"],
        [2, "inqury", undefined, undefined],
      ],
    );
    assert.deepEqual(citations, [
      { text: "[@harbour-2021; @inqury]", numbers: [1, 2] },
      { text: "[@harbour-2021]", numbers: [1] },
      { text: "@harbour-2021", numbers: [1] },
    ]);
  });

  it("renders citations as numbers with cards, and the notes at the end", async () => {
    const html = render(await factsOf(), NOTE);
    assert.equal(html.match(/href="#dossier-note-1"/gu)?.length, 3);
    assert.equal(html.match(/id="dossier-note-\d"/gu)?.length, 2);
    assert.ok(!html.includes("[@harbour"));
    assert.match(html, /, as Nordic Coast News, 4 May 2021<sup/u);
    assert.match(html, /Grade B: own reporter/u);
    assert.match(html, /<section class="dossier-notes"><h2>Sources<\/h2>/u);
  });

  it("escapes what articles say", async () => {
    const html = render(await factsOf(), NOTE);
    assert.ok(!html.includes("<script>") && html.includes("&lt;script&gt;"));
  });

  it("says in the margin how claims stand, where that is wanted", async () => {
    const facts = await factsOf();
    const html = render(facts, NOTE);
    assert.match(html, /<p class="dossier-claims dossier-contradicted" data-dossier="is contradicted · is disputed"/u);
    assert.ok(!/<p class[^>]*>No claim/u.test(html));
    assert.ok(!render(facts, NOTE, false).includes("dossier-claims"));
  });

  it("shows the band of a likelihood", async () => {
    assert.match(render(await factsOf(), NOTE), /dossier-likelihood">likely<span class="dossier-band"> \(55/u);
  });

  it("sets own judgements and assumptions apart, and keeps the citations within", async () => {
    const html = render(await factsOf(), "[The quay [@harbour-2021] will close.]{.judgement} It stays]{.assumption}\n");
    assert.match(
      html,
      /<span class="dossier-own dossier-judgement">The quay(?! \[@).* will close\.<\/span> It stays\]/u,
    );
  });

  it("changes no tokens, which an editor keeps from one rendering to the next", async () => {
    const facts = await factsOf();
    const md = dossierMarkdown(new MarkdownIt({ html: true }), {
      of: (environment) => (environment === "known" ? facts : undefined),
      showsClaims: () => true,
      words: { sources: "", unknown: "", grade: "", ungraded: "", goesBackTo: "", state: (state) => state },
    });
    const tokens = md.parse(NOTE, {});
    const plain = md.renderer.render(tokens, md.options, {});
    assert.match(md.renderer.render(tokens, md.options, "known"), /dossier-cites/u);
    assert.equal(md.renderer.render(tokens, md.options, {}), plain);
  });

  it("leaves a document alone of which nothing is known", () => {
    assert.equal(render(undefined, NOTE), new MarkdownIt({ html: true }).render(NOTE));
  });

  it("leaves code alone, and text that changed meanwhile", async () => {
    const html = render(await factsOf(), "`[@harbour-2021]`\n\n    [@harbour-2021]\n\nlikely\n");
    assert.ok(!html.includes("dossier-cites") && !html.includes("dossier-likelihood"), html);
  });
});
