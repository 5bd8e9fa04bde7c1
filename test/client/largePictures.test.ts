/** Pictures of thousands: actors in clusters, and the timeline's level of detail. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { clusterPositions, clustersOf } from "../../client/src/webviews/clusters.js";
import { barsInSight, MOST_BARS } from "../../client/src/webviews/inSight.js";
import type { PictureEdge, PictureNode, TimelineBar } from "../../server/src/protocol/pictures.js";

const PLACE = {
  uri: "file:///a.md",
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
};

function nodes(ids: readonly string[]): readonly PictureNode[] {
  return ids.map((id, at) => ({ id, label: id, kind: "person", weight: ids.length - at, detail: id }));
}

function edges(pairs: readonly (readonly [string, string])[]): readonly PictureEdge[] {
  return pairs.map(([source, target]) => ({
    id: `${source} ${target}`,
    source,
    target,
    kind: "named-together",
    label: "",
    weight: 1,
    passages: [],
  }));
}

describe("a chart of many actors", () => {
  const picture = {
    nodes: nodes(["a", "b", "c", "x", "y", "alone", "apart"]),
    edges: edges([
      ["a", "b"],
      ["b", "c"],
      ["a", "c"],
      ["x", "y"],
    ]),
  };

  it("puts those that are linked with each other into one cluster, the largest first, and the unlinked last", () => {
    assert.deepEqual(
      clustersOf(picture).map((members) => members.toSorted()),
      [
        ["a", "b", "c"],
        ["x", "y"],
        ["alone", "apart"],
      ],
    );
  });

  it("keeps clusters apart, the weightiest actor in the middle, and is the same every time", () => {
    const places = clusterPositions(picture);
    assert.deepEqual(places.get("a"), { x: 0, y: 0 });
    const distance = (left: string, right: string): number => {
      const [from, to] = [places.get(left), places.get(right)];
      assert.ok(from !== undefined && to !== undefined);
      return Math.hypot(from.x - to.x, from.y - to.y);
    };
    for (const own of ["b", "c"]) for (const other of ["x", "y"]) assert.ok(distance("a", own) < distance("a", other));
    assert.deepEqual([...clusterPositions(picture)], [...places]);
  });

  it("gives thousands of actors places of their own", () => {
    const ids = Array.from({ length: 4_000 }, (_, at) => `n${String(at)}`);
    const pairs = ids.map((id, at) => [id, `n${String((at * 13 + 5) % ids.length)}`] as const);
    const places = clusterPositions({ nodes: nodes(ids), edges: edges(pairs) });
    const distinct = new Set([...places.values()].map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`));
    assert.equal(distinct.size, ids.length);
  });
});

function bar(at: number, group: TimelineBar["group"], conflicts: readonly string[] = []): TimelineBar {
  const day = new Date(Date.UTC(2000, 0, 1 + at)).toISOString().slice(0, 10);
  return {
    id: `b${String(at)}`,
    group,
    label: `Bar ${String(at)}`,
    detail: `Bar ${String(at)} told`,
    from: day,
    to: day,
    uncertain: false,
    resolved: false,
    conflicts,
    place: PLACE,
  };
}

describe("a timeline of many bars", () => {
  const bars = Array.from({ length: 3_000 }, (_, at) =>
    bar(at, at % 10 === 0 ? "claim" : "event", at % 500 === 7 ? ["x"] : []),
  );
  const all = { from: Date.UTC(1999, 0), to: Date.UTC(2020, 0) };

  it("draws no more than can be read, conflicts and claims before what articles tell", () => {
    const { shown, total } = barsInSight(bars, all);
    assert.deepEqual([shown.length, total], [MOST_BARS, 3_000]);
    assert.equal(shown.filter(({ conflicts }) => conflicts.length > 0).length, 6);
    assert.equal(shown.filter(({ group, conflicts }) => group === "event" && conflicts.length === 0).length, 0);
  });

  it("draws all of a narrower window, and what is open on one side as long as it lasts", () => {
    const open = { ...bar(5_000, "claim"), id: "open", from: "1990-01-01" };
    const { to, ...endless } = open;
    assert.equal(to?.length, 10);
    const { shown, total } = barsInSight([...bars, endless], {
      from: Date.UTC(2000, 0, 11),
      to: Date.UTC(2000, 0, 20),
    });
    assert.equal(total, shown.length);
    // A day counts to its end: the one before the window touches it.
    assert.deepEqual(
      shown.map(({ id }) => id),
      ["b9", "b10", "b11", "b12", "b13", "b14", "b15", "b16", "b17", "b18", "b19", "open"],
    );
  });

  it("draws first what is searched for", () => {
    const { shown } = barsInSight(bars, all, "bar 2999 TOLD");
    assert.equal(shown[0]?.id, "b2999");
  });
});
