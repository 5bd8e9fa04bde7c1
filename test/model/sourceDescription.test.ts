/** Descriptions of sources: front matter over sidecar over what the text shows, wrong values reported with their line. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { describeSource, keyOfFile } from "../../server/src/core/model/sourceDescription.js";
import { parseArticle } from "../../server/src/core/syntax/article.js";

interface Given {
  readonly file?: string;
  readonly text: string;
  readonly sidecar?: string;
}

function checkDescription(
  given: Given,
  expected: Readonly<Record<string, unknown>>,
  problems: readonly RegExp[] = [],
): void {
  const file = given.file ?? "corpus/ferry.md";
  const described = describeSource({
    file,
    syntax: parseArticle(given.text, file.endsWith(".md") ? "markdown" : "plain"),
    ...(given.sidecar === undefined ? {} : { sidecar: given.sidecar }),
  });
  const { key, authors, upstream, inferred, ...rest } = described.source;
  assert.deepEqual(
    { key, authors, upstream, inferred, ...rest },
    { key: "ferry", file, authors: [], upstream: [], inferred: [], ...expected },
  );
  assert.equal(
    described.problems.length,
    problems.length,
    described.problems.map((problem) => problem.message).join("\n"),
  );
  problems.forEach((pattern, index) => {
    assert.match(`${described.problems[index]?.code ?? ""} ${described.problems[index]?.message ?? ""}`, pattern);
  });
}

const ALL_FIELDS = `---
id: gazette-2022-03-12
title: Ferry strike goes on
publisher: Harbour Gazette
authors: [Owen Pryce, Sinéad O’Malley]
published: 2022-03-12
accessed: 2022-04
url: https://gazette.example/ferry
language: en
genre: news
upstream:
  - { publisher: Reuters, author: Tom Harding, relation: quoted, id: reuters-1 }
  - AFP
grade: { reliability: c, reason: "no named sources" }
translation: human
sha256: ${"AB".repeat(32)}
---
`;

describe("a source’s description", () => {
  it("takes all fields from front matter", () => {
    checkDescription(
      { text: ALL_FIELDS },
      {
        key: "gazette-2022-03-12",
        title: "Ferry strike goes on",
        publisher: "Harbour Gazette",
        authors: ["Owen Pryce", "Sinéad O’Malley"],
        published: "2022-03-12",
        accessed: "2022-04",
        url: "https://gazette.example/ferry",
        language: "en",
        genre: "news",
        upstream: [
          { publisher: "Reuters", author: "Tom Harding", relation: "quoted", id: "reuters-1" },
          { publisher: "AFP" },
        ],
        grade: { reliability: "C", reason: "no named sources" },
        translation: "human",
        sha256: "ab".repeat(32),
      },
    );
  });

  const scraped =
    "Ferry crews stay ashore\n\nBy Owen Pryce\n\n3 May 2021\n\nThe crews of both ferries stayed ashore for a second day, the union said on Monday.\n\nSource: Harbour Gazette";

  it("infers what the text shows and says so", () => {
    checkDescription(
      { file: "corpus/ferry.2021.txt", text: scraped },
      {
        title: "Ferry crews stay ashore",
        authors: ["Owen Pryce"],
        published: "2021-05-03",
        upstream: [{ publisher: "Harbour Gazette", relation: "source line" }],
        inferred: ["title", "authors", "published", "upstream"],
      },
    );
  });

  it("prefers a sidecar to what the text shows", () => {
    checkDescription(
      { file: "corpus/ferry.txt", text: scraped, sidecar: "id: f1\npublished: 2021-05~\nauthors: []\n" },
      {
        key: "f1",
        title: "Ferry crews stay ashore",
        published: "2021-05~",
        upstream: [{ publisher: "Harbour Gazette", relation: "source line" }],
        inferred: ["title", "upstream"],
      },
    );
  });

  it("leaves an unknown date unknown", () => {
    checkDescription({ text: "---\npublished: sometime in May\n---\n" }, {}, [
      /^front-matter Line 2: “published” is “sometime in May”/u,
    ]);
    checkDescription({ text: "---\npublished: 2021-02-30\n---\n" }, {}, [/Line 2: .*no EDTF date/u]);
    checkDescription({ text: "---\npublished:\n---\n" }, {});
    for (const edtf of [
      "2021",
      "2021-05",
      "2021-05~",
      "2021-05-03/2021-05-09",
      "2021/..",
      "2021-21",
      "201X",
      "2021-05-03T12:40:00Z",
    ]) {
      checkDescription({ text: `---\npublished: ${edtf}\n---\n` }, { published: edtf });
    }
  });

  it("reports wrong values and keeps the rest", () => {
    checkDescription(
      {
        text: "---\ntitle: [a]\ngenre: gossip\nurl: javascript:alert(1)\nlanguage: English!\ngrade: { reliability: G }\ntranslation: maybe\nsha256: abc\nupstream: [{ relation: digest }]\npublisher: Gazette\n---\n",
      },
      { publisher: "Gazette" },
      [
        /Line 2: “title”/u,
        /Line 4: “url”/u,
        /Line 5: “language”/u,
        /Line 3: “genre”/u,
        /Line 9: an upstream entry/u,
        /Line 6: “reliability” is “G”/u,
        /Line 7: “translation”/u,
        /Line 8: “sha256”/u,
      ],
    );
  });

  it("takes no path for a key", () => {
    checkDescription({ text: "---\nid: ../../etc/passwd\n---\n" }, {}, [
      /^path-in-key Line 2: the id “\.\.\/\.\.\/etc\/passwd”/u,
    ]);
    assert.equal(keyOfFile("corpus/a/003_2ce6.clean.txt"), "003_2ce6");
    assert.equal(keyOfFile(".hidden.txt"), "hidden");
    assert.equal(keyOfFile("plain"), "plain");
  });

  it("names the line of a broken sidecar without a range of the article", () => {
    const { problems } = describeSource({
      file: "a.txt",
      syntax: parseArticle("Text.", "plain"),
      sidecar: "title: a\nauthors: [b\n",
    });
    assert.ok(problems.length > 0);
    for (const problem of problems) {
      assert.equal(problem.code, "sidecar");
      assert.equal(problem.range, undefined);
      assert.match(problem.message, /^Line \d/u);
    }
  });
});
