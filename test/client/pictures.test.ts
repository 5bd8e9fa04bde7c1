/** Pictures outside the editor: saved as SVG, laid out in columns, and the page that holds them. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { pictureHtml } from "../../client/src/pictures/html.js";
import { breakable, columnPositions, columnSizes } from "../../client/src/webviews/columns.js";
import { graphSvg, timelineSvg, wrapped, type Colours } from "../../client/src/webviews/svg.js";
import type { TimelineBar } from "../../server/src/protocol/pictures.js";

const COLOURS: Colours = {
  background: "#fff",
  foreground: "#000",
  faint: "#777",
  font: "Sans",
  of: (kind) => (kind === "contradicts" ? "#f00" : "#00f"),
};
const PLACE = { uri: "file:///a.md", range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } } };

describe("a saved graph", () => {
  const node = {
    label: 'A & B <script>"',
    kind: "person",
    x: 0,
    y: 0,
    width: 20,
    height: 20,
    shape: "ellipse",
  } as const;

  it("is SVG in which words of articles are words", () => {
    const svg = graphSvg(
      "Who <knows> whom",
      [node, { ...node, label: "C\u0000", x: 100 }],
      [
        {
          kind: "relation",
          label: "met",
          width: 2,
          dashed: false,
          arrow: true,
          from: { x: 0, y: 0 },
          to: { x: 100, y: 0 },
        },
      ],
      COLOURS,
    );
    assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/u);
    assert.ok(!svg.includes("<script>"));
    assert.ok(svg.includes("A &amp; B &lt;script&gt;&quot;"));
    assert.ok(svg.includes("<title>Who &lt;knows&gt; whom</title>"));
    assert.ok(!svg.includes("\u0000"));
    assert.match(svg, /marker-end="url\(#arrow-relation\)"/u);
  });

  it("holds all nodes and their words inside its frame", () => {
    const svg = graphSvg(
      "t",
      [
        { ...node, x: -500, y: 900 },
        { ...node, x: 700 },
      ],
      [],
      COLOURS,
    );
    const [, left = "", top = "", width = "", height = ""] = /viewBox="(\S+) (\S+) (\S+) (\S+)"/u.exec(svg) ?? [];
    assert.ok(Number(left) < -510 && Number(left) + Number(width) > 710, svg);
    assert.ok(Number(top) < -10 && Number(top) + Number(height) > 925, svg);
  });
});

describe("a saved timeline", () => {
  const bar = (
    id: string,
    from: string | undefined,
    to: string | undefined,
    more: Partial<TimelineBar> = {},
  ): TimelineBar => ({
    id,
    group: "event",
    label: id,
    detail: id,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    uncertain: false,
    resolved: false,
    conflicts: [],
    place: PLACE,
    ...more,
  });
  const groups = { article: "Articles", event: "Told", claim: "Claims" };

  it("draws a bar each, uncertain ones dashed, disagreements marked, open ends to the edge", () => {
    const svg = timelineSvg(
      "t",
      [
        bar("day", "2021-05-03", "2021-05-03"),
        bar("month", "2021-06-01", "2021-06-30", { uncertain: true }),
        bar("fight", "2021-07-01", "2021-07-02", { conflicts: ["nine against eleven"] }),
        bar("since", "2021-06-15", undefined),
      ],
      groups,
      COLOURS,
    );
    assert.equal(svg.match(/<rect /gu)?.length, 5);
    assert.equal(svg.match(/stroke-dasharray/gu)?.length, 1);
    assert.ok(svg.includes("⚠ fight") && svg.includes('fill="#f00"'));
    assert.ok(svg.includes(">Told<") && !svg.includes(">Claims<"));
    assert.ok(!/NaN|Infinity/u.test(svg));
  });

  it("is whole for one day and for centuries", () => {
    for (const bars of [[bar("a", "2021-05-03", "2021-05-03")], [bar("a", "1389-06-15", "2024-01-01")], []])
      assert.ok(!/NaN|Infinity/u.test(timelineSvg("t", bars, groups, COLOURS)));
  });
});

describe("columns", () => {
  const node = (id: string, column: number) => ({ id, label: id, kind: "k", weight: 1, detail: "", column });
  const edge = (source: string, target: string) => ({
    id: `${source}${target}`,
    source,
    target,
    kind: "k",
    label: "",
    weight: 1,
    passages: [],
  });

  it("keep the order of the first, put others beside what they are joined with, and never two in one place", () => {
    const positions = columnPositions(
      {
        nodes: [node("a", 0), node("b", 0), node("c", 0), node("x", 1), node("y", 1)],
        edges: [edge("a", "y"), edge("c", "x")],
      },
      columnSizes(2, 900),
    );
    const y = (id: string): number => positions.get(id)?.y ?? Number.NaN;
    assert.ok(y("a") < y("b") && y("b") < y("c"));
    assert.ok(y("y") < y("x"));
    assert.equal(new Set([...positions.values()].map((place) => `${String(place.x)} ${String(place.y)}`)).size, 5);
  });
});

describe("the widths of columns", () => {
  for (const [columns, width, box, gap] of [
    [3, 2_000, 190, 170],
    [3, 750, 190, 90],
    [3, 574, 170, 32],
    [3, 300, 126, 32],
    [1, 400, 190, 170],
    [0, 0, 190, 32],
  ] as const)
    it(`${String(columns)} in ${String(width)} points: first the room between them gives way, then the boxes`, () => {
      const sizes = columnSizes(columns, width);
      assert.equal(sizes.gap, gap);
      if (columns > 0) assert.equal(sizes.box, box);
      const taken = columns * sizes.box + (columns - 1) * sizes.gap;
      assert.ok(taken <= width || sizes.box === 126);
    });
});

describe("a label", () => {
  it("is broken inside a word only where that is longer than a box is wide", () => {
    const key = "001_59bf9809dc373bec";
    assert.equal(breakable("Rador Radio Romania, March 2024"), "Rador Radio Romania, March 2024");
    assert.deepEqual(breakable(`${key} said`).split("\u200B"), [key.slice(0, 16), `${key.slice(16)} said`]);
    assert.equal(breakable(key).replaceAll("\u200B", ""), key);
  });
});

describe("the page of a picture", () => {
  it("allows its own script by nonce and nothing else", () => {
    const html = pictureHtml('<b>"t"', {
      cspSource: "https://own",
      script: "https://own/graph.js",
      style: "https://own/graph.css",
      language: "sr",
    });
    assert.match(html, /default-src 'none'; script-src 'nonce-([^']+)'; style-src https:\/\/own;/u);
    assert.ok(!/unsafe|\*/u.test(/content="(default[^"]*)"/u.exec(html)?.[1] ?? "unsafe"));
    assert.equal(html.match(/<script/gu)?.length, 1);
    assert.ok(!/<script[^>]*>[^<]/u.test(html) && !/\sstyle=|<style/u.test(html), "nothing is inline");
    assert.ok(html.includes("&lt;b&gt;&quot;t&quot;"));
    assert.match(html, /<html lang="sr">/u);
    assert.notEqual(
      html,
      pictureHtml('<b>"t"', {
        cspSource: "https://own",
        script: "https://own/graph.js",
        style: "https://own/graph.css",
        language: "sr",
      }),
    );
  });

  it("breaks labels at blanks", () => {
    assert.deepEqual(wrapped("one two three four", 9), ["one two", "three", "four"]);
  });
});
