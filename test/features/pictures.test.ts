/** What pictures are drawn from: nodes, edges and bars, each with the words it rests on. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { articleConflictsFeature, firstOfEach } from "../../server/src/core/features/conflicts/articleConflicts.js";
import { claimMapFeature } from "../../server/src/core/features/pictures/claimMap.js";
import { linkChartFeature } from "../../server/src/core/features/pictures/linkChart.js";
import { provenanceGraphFeature } from "../../server/src/core/features/pictures/provenanceGraph.js";
import { timelineArticles, timelineFeature } from "../../server/src/core/features/pictures/timeline.js";
import type { GraphPicture, TimelinePicture } from "../../server/src/core/features/pictures/types.js";
import { parseFixture } from "../support/fixture.js";
import { openTestWorkspace, type TestWorkspace } from "../support/workspace.js";

const FILES = `
//- corpus/harbour.md
---
id: harbour-2021
title: Ferry fire at Arnholm
publisher: Nordic Coast News
authors: [Mina Lund]
published: 2021-05-04
---

Eleven sailors died when a fire broke out on the ferry Aurora in Arnholm on 3 May 2021.

Norway accused Denmark. Violence in Norway alarmed Denmark. Norway may accuse Sweden.

The president of Finland, Jonas Berg, visited Norway in late April 2021.

//- corpus/digest.md
---
id: digest-2021
publisher: Lisvik Courier
published: 2021-05-05
upstream:
  - { publisher: Kurier Bałtycki, relation: quoted }
  - { publisher: Nordic Coast News, author: Mina Lund, relation: digest, id: harbour-2021 }
---

Nine sailors died when a fire broke out on the ferry Aurora in Arnholm on 3 May 2021.

A few days later the council of Arnholm closed the pier for 2022.

//- corpus/other.md
---
id: other
published: 2021-06~
---
The century saw many fires. Norway has accused Denmark.

//- notes/ferry.md
# The ferry

Eleven sailors died when a fire broke out on the ferry Aurora in Arnholm on 3 May 2021 [@harbour-2021; @digest-2021].
The pier was painted in spring 2020 [@other].
`;

async function open(): Promise<TestWorkspace> {
  return await openTestWorkspace(parseFixture(FILES).files);
}

function edgesOf({ nodes, edges }: GraphPicture, kind: string): readonly string[] {
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  return edges
    .filter((edge) => edge.kind === kind)
    .map(
      ({ source, target, label, weight }) =>
        `${labels.get(source) ?? "?"} → ${labels.get(target) ?? "?"}${label === "" ? "" : `: ${label}`} ×${String(weight)}`,
    );
}

describe("the link chart", () => {
  it("draws what a sentence says flatly of two actors, and carries the sentences", async () => {
    const chart = await (await open()).ask(linkChartFeature, { actors: 20 });
    const relations = edgesOf(chart, "relation");
    assert.ok(relations.includes("Norway → Denmark: accused ×2"), relations.join("; "));
    assert.ok(!relations.some((edge) => edge.includes("alarmed")), "violence in Norway is no deed of Norway's");
    assert.ok(!relations.some((edge) => edge.includes("Sweden")), "what may be is not drawn as a relation");
    const edge = chart.edges.find(({ kind }) => kind === "relation");
    assert.deepEqual(
      chart.edges
        .filter(({ label }) => label === "accused")
        .flatMap(({ passages }) => passages.map(({ text }) => text)),
      ["Norway accused Denmark.", "Norway has accused Denmark."],
    );
    assert.ok(edge !== undefined);
  });

  it("joins actors that one sentence names, unless a relation does", async () => {
    const together = edgesOf(await (await open()).ask(linkChartFeature, { actors: 20 }), "named-together");
    assert.ok(
      together.some((edge) => edge.startsWith("Norway → Sweden")),
      together.join("; "),
    );
    assert.ok(!together.some((edge) => /Denmark → Norway|Norway → Denmark/u.test(edge)));
  });

  it("draws the most mentioned actors, and says how many there are", async () => {
    const chart = await (await open()).ask(linkChartFeature, { actors: 2 });
    assert.equal(chart.nodes.length, 2);
    assert.equal(chart.nodes[0]?.label, "Norway");
    assert.ok(chart.total > 2);
    for (const { source, target } of chart.edges)
      for (const end of [source, target]) assert.ok(chart.nodes.some(({ id }) => id === end));
  });
});

describe("the provenance graph", () => {
  it("draws each chain to the article that it began with, and what is no second source", async () => {
    const graph = await (await open()).ask(provenanceGraphFeature, { articles: 10 });
    assert.deepEqual(edgesOf(graph, "retells"), [
      "Lisvik Courier, 5 May 2021 → Kurier Bałtycki: quoted ×1",
      "Kurier Bałtycki → Nordic Coast News, 4 May 2021: digest ×1",
    ]);
    assert.equal(edgesOf(graph, "same-origin").length, 1);
    assert.ok(graph.nodes.some(({ kind, label }) => kind === "author" && label === "Mina Lund"));
    assert.deepEqual(
      graph.nodes.filter(({ kind }) => kind === "cited-article").map(({ label }) => label),
      ["Lisvik Courier, 5 May 2021", "Nordic Coast News, 4 May 2021", "other, about June 2021"],
    );
  });

  it("keeps to its limit, with no edge to what is not drawn", async () => {
    const graph = await (await open()).ask(provenanceGraphFeature, { articles: 1 });
    assert.equal(graph.total, 3);
    for (const { source, target } of graph.edges)
      for (const end of [source, target])
        assert.ok(
          graph.nodes.some(({ id }) => id === end),
          end,
        );
  });
});

describe("the claim map", () => {
  it("leads from claims to what supports or contradicts them, and on to its origin", async () => {
    const workspace = await open();
    const findings = await workspace.diagnostics("notes/ferry.md");
    const map = await workspace.ask(claimMapFeature, { file: "notes/ferry.md", findings });
    assert.deepEqual(
      map.nodes.map(({ kind, column }) => `${kind} ${String(column)}`).slice(0, 2),
      ["contradicted 0", "open 0"].map((line) => line.replace("open", map.nodes[1]?.kind ?? "")),
    );
    assert.equal(edgesOf(map, "supports").length, 1);
    assert.match(edgesOf(map, "supports")[0] ?? "", /→ Nordic Coast News/u);
    assert.match(edgesOf(map, "contradicts")[0] ?? "", /→ Lisvik Courier/u);
    const [against] = map.edges.filter(({ kind }) => kind === "contradicts");
    assert.match(against?.passages[0]?.text ?? "", /^Nine sailors/u);
    assert.ok(map.nodes.some(({ kind }) => kind === "origin"));
  });

  it("is empty for what is no note", async () => {
    const map = await (await open()).ask(claimMapFeature, { file: "corpus/harbour.md", findings: [] });
    assert.deepEqual(map, { nodes: [], edges: [], total: 0 });
  });
});

describe("the timeline", () => {
  async function timeline(limit = 100): Promise<TimelinePicture> {
    const workspace = await open();
    const articles = timelineArticles(workspace.host.analysis().workspace, 10);
    const found = await Promise.all(articles.map((file) => workspace.ask(articleConflictsFeature, { file })));
    return await workspace.ask(timelineFeature, { articles, conflicts: firstOfEach(found.flat()), limit });
  }

  it("places articles, told events and claims; what has no exact day is uncertain", async () => {
    const { bars } = await timeline();
    const shown = bars.map(
      ({ group, from, to, uncertain }) => `${group} ${from ?? ""}/${to ?? ""}${uncertain ? " ~" : ""}`,
    );
    for (const expected of [
      "article 2021-05-04/2021-05-04",
      "article 2021-06-01/2021-06-30 ~",
      "event 2021-05-03/2021-05-03",
      "event 2021-04-21/2021-04-30 ~",
      "claim 2021-05-03/2021-05-03",
    ])
      assert.ok(shown.includes(expected), `${expected} is missing in ${shown.join("; ")}`);
    assert.ok(!bars.some(({ label }) => label.startsWith("A few days later")), "dated by words that denote no days");
  });

  it("marks what articles disagree about, on both sides", async () => {
    const { bars } = await timeline();
    const marked = bars.filter(({ conflicts }) => conflicts.length > 0);
    assert.deepEqual(marked.map(({ label }) => label.split(" ")[0]).sort(), ["Eleven", "Nine"]);
    assert.match(marked[0]?.conflicts[0] ?? "", /Eleven|Nine/u);
  });

  it("keeps disagreements and claims when it is cut", async () => {
    const { bars, total } = await timeline(3);
    assert.equal(bars.length, 3);
    assert.ok(total > 3);
    assert.equal(bars.filter(({ conflicts }) => conflicts.length > 0).length, 2);
  });
});
