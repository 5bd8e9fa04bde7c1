/** Articles with what they say of their origin, and whether two of them count as two. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseFixture } from "../support/fixture.js";
import { openTestWorkspace } from "../support/workspace.js";

const LONG =
  "The coastguard of Malta found the trawler Santa Rita adrift forty miles south of the island on Monday morning. " +
  "Its nets were cut, its radio was smashed and none of its nine men were aboard. " +
  "A tanker had reported seeing lights near the same position shortly after midnight, the harbour office noted in its log.";

interface Case {
  readonly name: string;
  readonly articles: string;
  readonly expected: string;
  readonly why?: RegExp;
}

const CASES: readonly Case[] = [
  {
    name: "two publishers that name no source",
    articles: `//- corpus/a.md
---
publisher: Malta Post
---
The trawler was found on Monday.
//- corpus/b.md
---
publisher: Sicily Today
---
A trawler was found adrift.
`,
    expected: "independent",
  },
  {
    name: "an article without author, publisher or source",
    articles: `//- corpus/a.md
---
publisher: Malta Post
---
The trawler was found on Monday.
//- corpus/b.txt
A trawler was found adrift off the island, and nobody was aboard.
`,
    expected: "unknown",
    why: /^b names no author, publisher or source$/u,
  },
  {
    name: "two reports that retell one paper",
    articles: `//- corpus/a.md
---
publisher: Malta Post
upstream: [{ publisher: La Stampa, relation: digest }]
---
The trawler was found on Monday.
//- corpus/b.md
---
publisher: Sicily Today
upstream: [{ publisher: ANSA, relation: quoted }, { publisher: La Stampa, relation: quoted }]
---
A trawler was found adrift.
`,
    expected: "shared-origin",
    why: /^both retell La Stampa$/u,
  },
  {
    name: "a report and the one that it retells, by its key",
    articles: `//- corpus/a.md
---
publisher: Malta Post
upstream: [{ publisher: Sicily Today, id: b }]
---
The trawler was found on Monday.
//- corpus/b.md
---
publisher: Sicily Today
---
A trawler was found adrift.
`,
    expected: "shared-origin",
    why: /^@a retells @b$/u,
  },
  {
    name: "a paper that the other retells, but a year later",
    articles: `//- corpus/a.md
---
publisher: Malta Post
published: 2022-05-01
upstream: [{ publisher: Sicily Today, relation: digest }]
---
The trawler was found on Monday.
//- corpus/b.md
---
publisher: Sicily Today
published: 2023-05-01
---
A trawler was found adrift.
`,
    expected: "independent",
  },
  {
    name: "one hand in two papers",
    articles: `//- corpus/a.md
---
publisher: Malta Post
authors: [Maria Grech]
---
The trawler was found on Monday.
//- corpus/b.md
---
publisher: Sicily Today
authors: [M. Rossi, Maria Grech]
---
A trawler was found adrift.
`,
    expected: "shared-origin",
    why: /^both go back to Maria Grech$/u,
  },
  {
    name: "a by-line that names nobody",
    articles: `//- corpus/a.md
---
publisher: Malta Post
authors: [Staff Reporter]
---
The trawler was found on Monday.
//- corpus/b.md
---
publisher: Sicily Today
authors: [Staff Reporter]
---
A trawler was found adrift.
`,
    expected: "independent",
  },
  {
    name: "one text under two mastheads",
    articles: `//- corpus/a.md
---
publisher: Malta Post
---
${LONG}
//- corpus/b.md
---
publisher: Sicily Today
---
The port of Catania is waiting for news.

${LONG}
`,
    expected: "shared-origin",
    why: /word for word/u,
  },
  {
    name: "one publisher twice",
    articles: `//- corpus/a.md
---
publisher: Malta Post
---
The trawler was found on Monday.
//- corpus/b.md
---
publisher: Malta Post
---
The crew is still missing.
`,
    expected: "unknown",
    why: /^both were published by Malta Post$/u,
  },
  {
    name: "one view in other words, in two digests",
    articles: `//- corpus/a.md
---
publisher: Malta Post
upstream: [{ publisher: Der Standard, relation: digest }]
---
Such smuggling could quickly reach the harbour of Valletta, which belongs to the Union.
//- corpus/b.md
---
publisher: Sicily Today
upstream: [{ publisher: Le Monde, relation: digest }]
---
The smuggling might quickly reach Valletta, a harbour of the Union.
`,
    expected: "shared-origin",
    why: /nearly the same words/u,
  },
  {
    name: "one fact in nearly the same words, in two digests",
    articles: `//- corpus/a.md
---
publisher: Malta Post
upstream: [{ publisher: Der Standard, relation: digest }]
---
The trawler Santa Rita finally reached the harbour of Valletta on Monday.
//- corpus/b.md
---
publisher: Sicily Today
upstream: [{ publisher: Le Monde, relation: digest }]
---
The trawler Santa Rita finally reached Valletta harbour on Monday.
`,
    expected: "independent",
  },
];

describe("independence of two articles", () => {
  for (const { name, articles, expected, why } of CASES) {
    it(name, async () => {
      const fixture = parseFixture(articles);
      const [left = "", right = ""] = fixture.files.keys();
      const { workspace } = (await openTestWorkspace(fixture.files)).host.analysis();
      const forth = workspace.provenance.independence({ file: left }, { file: right });
      const back = workspace.provenance.independence({ file: right }, { file: left });
      assert.equal(forth.verdict, expected, JSON.stringify(forth));
      assert.equal(back.verdict, expected, JSON.stringify(back));
      if (why !== undefined && forth.verdict !== "independent") assert.match(forth.why, why);
      assert.deepEqual(workspace.provenance.sameOrigin(left), expected === "shared-origin" ? [right] : []);
    });
  }
});

describe("parts and roots of an article", () => {
  it("a part under its own heading that does not name the retold report is the publisher's own", async () => {
    const { files } = parseFixture(`//- corpus/a.txt
The British newspaper The Guardian writes that smugglers rule the strait. The coastguard of Malta has four boats left.

Background

As Malta Post wrote, the trawler was found adrift on Monday, and nobody was aboard when the coastguard came.
//- corpus/b.md
---
publisher: The Guardian
---
Smugglers rule the strait.
`);
    const { provenance } = (await openTestWorkspace(files)).host.analysis().workspace;
    assert.deepEqual(
      provenance.rootsOf("corpus/a.txt").map(({ publisher, heading }) => [publisher, heading]),
      [
        ["The Guardian", undefined],
        ["Malta Post", "Background"],
      ],
    );
  });

  it("a chain that loops ends", async () => {
    const { files } = parseFixture(`//- corpus/a.md
---
upstream: [{ publisher: B, id: b }]
---
One.
//- corpus/b.md
---
upstream: [{ publisher: A, id: a }]
---
Two.
`);
    const { provenance } = (await openTestWorkspace(files)).host.analysis().workspace;
    assert.equal(provenance.rootsOf("corpus/a.md").length, 1);
    assert.equal(provenance.independence({ file: "corpus/a.md" }, { file: "corpus/b.md" }).verdict, "shared-origin");
  });
});
