/** Blank forms and fresh briefings: what is filled in, and that nothing in them is taken for a claim. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { newBriefing, type BriefingRequest } from "../../server/src/core/briefing/templates/newBriefing.js";
import { snippetText } from "../../server/src/core/briefing/templates/snippetText.js";
import { TEMPLATES } from "../../server/src/core/briefing/templates/templates.lexicon.js";
import { runDossier } from "../support/commandLine.js";
import { parseFixture } from "../support/fixture.js";
import { withFolder } from "../support/temporaryFolder.js";
import { openTestWorkspace } from "../support/workspace.js";

const CORPUS = `//- corpus/courier.md
---
id: courier
publisher: Gulf Courier --> <script>
published: 2024-03-02
genre: news
grade: { reliability: B }
---
Salma Haddad said that ships passed the strait. Salma Haddad waved.
//- corpus/leaflet.md
---
id: leaflet
---
The harbour belongs to all of us.
`;

const LAST = `//- briefings/strait.md
---
title: The strait
date: 2024-03-05
---
# The strait

## Key judgements

We assess that a closure is unlikely before June 2025.
Our confidence in this judgement is low, because two captains say so.

## Discussion

Ships passed the strait [@courier].
`;

const REQUEST: BriefingRequest = {
  title: "The strait, again",
  date: "2024-06-01",
  marking: "TLP:AMBER",
  ladder: "phia",
};

async function fresh(marked: string, request: BriefingRequest) {
  const { files } = parseFixture(marked);
  const { file, text } = newBriefing(request, (await openTestWorkspace(files)).host.analysis().workspace);
  const workspace = await openTestWorkspace(new Map([...files, [file, text]]));
  return {
    file,
    text,
    note: workspace.host.analysis().workspace.notes.get(file),
    found: await workspace.diagnostics(file),
  };
}

describe("a fresh briefing", () => {
  it("has the answers in its front matter and all sections of the template", async () => {
    const { file, text, note } = await fresh(CORPUS, REQUEST);
    assert.equal(file, "briefings/the-strait-again.md");
    assert.match(
      text,
      /^---\ntitle: The strait, again\ndate: 2024-06-01\nmarking: TLP:AMBER\nladder: phia\n---\n\n# The strait, again\n/u,
    );
    assert.deepEqual(
      note?.headings.map((heading) => heading.text),
      [
        "The strait, again",
        "Scope note",
        "Bottom line",
        "Key judgements",
        "Discussion",
        "Alternatives",
        "Assumptions",
        "Gaps",
        "Indicators",
        "Source summary",
      ],
    );
    assert.deepEqual(
      [note.title, note.date, note.marking, note.ladder],
      ["The strait, again", "2024-06-01", "TLP:AMBER", "phia"],
    );
  });

  it("claims nothing, and says once what is still to be written", async () => {
    for (const marked of [CORPUS, CORPUS + LAST]) {
      const { note, found } = await fresh(marked, REQUEST);
      assert.deepEqual(note?.claims, []);
      assert.deepEqual(note.citations, []);
      assert.deepEqual(note.problems, []);
      assert.equal(found.length, 1);
      assert.match(
        found[0]?.message ?? "",
        /^Still to be written: “Scope note”, “Bottom line”, “Key judgements”, “Discussion”/u,
      );
    }
  });

  it("gives the writer what the workspace knows", async () => {
    const { text } = await fresh(CORPUS + LAST, REQUEST);
    for (const words of [
      "The newest article of the corpus is of 2 March 2024.",
      "Likelihood by the PHIA yardstick: remote chance (0–5 %), highly unlikely (10–20 %)",
      "- [@courier] Gulf Courier ––> <script>, 2 March 2024 (news, graded B)\n- [@leaflet] leaflet (not graded)",
      "Named most often: Salma Haddad (2)",
      "The corpus holds two articles.",
      "No date is given by @leaflet.",
      "The last briefing, “The strait” of 5 March 2024 (briefings/strait.md), judged:\n- We assess that a closure is unlikely before June 2025.\n-->",
    ])
      assert.ok(text.includes(words), `“${words}” is missing in\n${text}`);
    assert.equal(text.match(/<!--/gu)?.length, text.match(/-->/gu)?.length);
  });

  it("keeps to the ladder of the settings and has no changes where it is the first", async () => {
    const { text } = await fresh(CORPUS, { title: "Mines: “new” #1\n?", date: "2024-06-01" });
    assert.match(
      text,
      /^---\ntitle: "Mines: “new” #1\?"\ndate: 2024-06-01\nladder: icd203\n---\n\n# Mines: “new” #1\?\n/u,
    );
    assert.doesNotMatch(text, /Changes since/u);
    assert.equal((await fresh(CORPUS, { title: "!!!", date: "2024-06-01" })).file, "briefings/briefing.md");
  });
});

describe("blank forms", () => {
  for (const { kind, body, language } of TEMPLATES)
    it(`${kind} is filled in as it stands and raises nothing`, async () => {
      const text = snippetText(body, "2024-06-01");
      assert.doesNotMatch(text, /\$/u);
      if (language === "yaml") return;
      const workspace = await openTestWorkspace(new Map([["notes/form.md", text]]));
      const found = await workspace.diagnostics("notes/form.md");
      assert.deepEqual(
        found
          .map(({ code, message }) => `${code}: ${message}`)
          .filter((line) => !line.startsWith("missing-section: Still to be written")),
        [],
      );
    });

  it("are the editor's snippets", () => {
    const names = ["markdown", "yaml"].flatMap((language) =>
      Object.values(
        JSON.parse(readFileSync(`snippets/${language}.json`, "utf8")) as Record<string, { readonly prefix: string }>,
      ).map(({ prefix }) => prefix),
    );
    assert.deepEqual(names.sort(), TEMPLATES.map(({ kind }) => `dossier-${kind}`).sort());
  });

  it("understands prompts, choices, variables and escapes", () => {
    assert.equal(
      snippetText(["${1:a\\}b} ${2|x\\,y,z|} $0\\$5", "$CURRENT_YEAR/$CURRENT_MONTH"], "2024-06-01"),
      "a}b x,y $5\n2024/06\n",
    );
  });
});

describe("dossier new", () => {
  it("writes to standard output or to a new file, never over one that is there", async () => {
    const { files } = parseFixture(CORPUS);
    await withFolder(Object.fromEntries(files), async (folder) => {
      const run = (...words: readonly string[]) => runDossier(["new", ...words], { cwd: folder });
      const printed = await run("briefing", "--title", "The strait", "--date", "2024-06-01", "--marking", "OFFICIAL");
      assert.equal(printed.code, 0);
      assert.match(printed.output, /^---\ntitle: The strait\ndate: 2024-06-01\nmarking: OFFICIAL\nladder: icd203\n/u);
      assert.equal((await run("note", "--title", "Ships", "-o", "notes/ships.md")).code, 0);
      assert.match(await readFile(join(folder, "notes/ships.md"), "utf8"), /^---\ntitle: Ships\n/u);
      const again = await run("note", "-o", "notes/ships.md");
      assert.deepEqual(
        [again.code, again.complaints.join().includes("is there already: nothing was written")],
        [2, true],
      );
      for (const [words, reason] of [
        [["poem"], /there is no form "poem": briefing, note/u],
        [["briefing"], /a briefing needs a --title/u],
        [["briefing", "--title", "x", "--date", "2024"], /--date must be a day/u],
        [["briefing", "--title", "x", "--ladder", "rope"], /--ladder must be one of icd203, phia, stix/u],
        [["ach", "--ladder", "phia"], /--ladder is for briefings/u],
        [["ach", "--title", "x"], /--title is for briefings and notes/u],
      ] as const) {
        const { code, complaints } = await run(...words);
        assert.equal(code, 2);
        assert.match(complaints.join(), reason);
      }
    });
  });
});
