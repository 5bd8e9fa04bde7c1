/** The source summary of a briefing: every fact that the metadata and the provenance give, and nothing that they do not. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sourceSummaryFeature } from "../../server/src/core/analysis/sourceSummary.js";
import { parseFixture } from "../support/fixture.js";
import { openTestWorkspace } from "../support/workspace.js";

const CORPUS = `//- corpus/courier.md
---
id: courier
publisher: Gulf Courier
authors: [Salma Haddad]
published: 2024-03-02
language: en
genre: news
grade: { reliability: B }
---
Ships passed the strait on Monday. The navy swept two mines near Aden.
//- corpus/herald.md
---
id: herald
publisher: Cape Herald
published: 2024-03-04
language: en
genre: news
translation: machine
upstream:
  - { publisher: Gulf Courier, relation: quoted, id: courier }
---
Ships passed the strait on Monday, the Gulf Courier reports.
//- corpus/leaflet.md
---
id: leaflet
---
The harbour of Aden belongs to all of us.
`;

async function drafted(body: string): Promise<string | undefined> {
  const { files } = parseFixture(`${CORPUS}//- briefings/strait.md\n${body}`);
  const workspace = await openTestWorkspace(files);
  const found = await workspace.diagnostics("briefings/strait.md");
  return found.find(({ code }) => code === "missing-source-summary")?.fixes[0]?.edits[0]?.newText;
}

describe("the source summary", () => {
  it("says what is known and what is missing", async () => {
    const text = await drafted(`# The strait

## Discussion

Ships passed the strait on Monday [@courier; @herald].
The navy swept two mines near Aden [@courier].
The harbour of Aden belongs to all [@leaflet].
`);
    assert.equal(
      text,
      `
## Source summary

- This briefing cites three articles, which go back to two origins at most.
- Genres: news 2, not known 1.
- Languages: English 2, not known 1.
- Dates of publication: 2 March 2024 to 4 March 2024.
- Publishers: Gulf Courier [@courier]; Cape Herald [@herald].
- Signed: Salma Haddad [@courier].
- Most statements rest on @courier: 2 of 3.
- @herald retells other reports: Cape Herald, from Gulf Courier.
- @courier and @herald count as one source: @herald retells @courier.
- All sources of this statement are of one origin: “Ships passed the strait on Monday”.
- Translated: @herald (machine translation).
- No author is given by @herald and @leaflet.
- No date is given by @leaflet.
- No publisher is given by @leaflet.
- No language is given by @leaflet.
- Reliability (NATO): @courier B.
- Not graded: @herald and @leaflet.
`,
    );
  });

  it("is drafted for no note and for no briefing that cites nothing", async () => {
    assert.equal(await drafted("Ships passed the strait on Monday [@courier].\n"), undefined);
    assert.equal(await drafted("# The strait\n\n## Discussion\n\nShips pass.\n"), undefined);
  });

  it("raises nothing about the world once it stands", async () => {
    const body = "# The strait\n\n## Discussion\n\nThe navy swept two mines near Aden [@courier].\n";
    const { files } = parseFixture(`${CORPUS}//- briefings/strait.md\n${body}${(await drafted(body)) ?? ""}`);
    const workspace = await openTestWorkspace(files);
    const found = await workspace.diagnostics("briefings/strait.md");
    assert.deepEqual(
      found.map(({ code }) => code),
      ["missing-section"],
    );
  });
});

describe("the command for a source summary", () => {
  it("reads the cited articles for whom they quote and what they refer to", async () => {
    const text = await commanded("# The strait\n\n## Discussion\n\nShips passed the strait on Monday [@herald].\n");
    assert.match(text, /\n- @herald retells other reports: Cape Herald, from Gulf Courier\.\n/u);
    assert.doesNotMatch(text, /Quoted or reported: .*Gulf Courier/u);
  });

  it("writes the same as the fix, and replaces what stands in the section", async () => {
    const body = "# The strait\n\n## Discussion\n\nThe navy swept two mines near Aden [@courier].\n";
    const fresh = await commanded(body);
    assert.equal(fresh, `${body}${(await drafted(body)) ?? "?"}`);
    assert.equal(await commanded(fresh), fresh);
    const early = "# The strait\n\n## Sources\n\nTo do.\n\n## Discussion\n\nTwo mines were swept [@courier].\n";
    assert.match(
      await commanded(early),
      /^# The strait\n\n## Sources\n\n- This briefing cites one article\.\n[^#]*\n\n## Discussion\n/u,
    );
  });
});

async function commanded(body: string): Promise<string> {
  const { files } = parseFixture(`${CORPUS}//- briefings/strait.md\n${body}`);
  const workspace = await openTestWorkspace(files);
  const edit = await workspace.ask(sourceSummaryFeature, { file: "briefings/strait.md" });
  return edit === undefined ? body : `${body.slice(0, edit.range.start)}${edit.newText}${body.slice(edit.range.end)}`;
}
