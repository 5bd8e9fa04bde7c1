/**
 * Places for a chart of hundreds or thousands of actors, where forces would take minutes: who belongs together is found by label
 * propagation (Raghavan, Albert and Kumara 2007), and each such cluster is a disc of its own, the weightiest actor in the middle.
 * In a fixed order, so that the same corpus gives the same picture.
 */
import type { GraphPicture } from "../../../server/src/protocol/pictures.js";
import type { Position } from "./columns.js";

/** Turns of a sunflower (Vogel 1979): no two places coincide and none is preferred. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const STEP = 60;
const GAP = 90;
/** Labels settle in a few rounds; more would not change what is seen. */
const ROUNDS = 8;
/** How finely free room for a disc is looked for along the spiral. */
const SEARCH_STEP = 45;

export function spiralPosition(at: number, step = STEP): Position {
  const radius = step * Math.sqrt(at + 1);
  return { x: radius * Math.cos(at * GOLDEN_ANGLE), y: radius * Math.sin(at * GOLDEN_ANGLE) };
}

export function clusterPositions(picture: Pick<GraphPicture, "nodes" | "edges">): ReadonlyMap<string, Position> {
  const weights = new Map(picture.nodes.map(({ id, weight }) => [id, weight]));
  const placed: Disc[] = [];
  let from = 0;
  const positions = new Map<string, Position>();
  for (const members of clustersOf(picture)) {
    members.sort((left, right) => (weights.get(right) ?? 0) - (weights.get(left) ?? 0));
    const radius = STEP * Math.sqrt(members.length) + GAP / 2;
    // Discs grow smaller: what was no room for one is hardly room for the next.
    const { centre, at: found } = freePlace(placed, radius, from);
    from = found;
    placed.push({ ...centre, radius });
    members.forEach((id, at) => {
      const { x, y } = at === 0 ? { x: 0, y: 0 } : spiralPosition(at - 1);
      positions.set(id, { x: centre.x + x, y: centre.y + y });
    });
  }
  return positions;
}

/** Largest first; who is linked with nobody stands together with his like, last. */
export function clustersOf({ nodes, edges }: Pick<GraphPicture, "nodes" | "edges">): readonly string[][] {
  const neighbours = new Map<string, { readonly id: string; readonly weight: number }[]>();
  for (const { source, target, weight } of edges) {
    addTo(neighbours, source, { id: target, weight });
    addTo(neighbours, target, { id: source, weight });
  }
  const labels = new Map(nodes.map(({ id }) => [id, id]));
  for (let round = 0; round < ROUNDS; round++) {
    let changed = false;
    for (const { id } of nodes) {
      const label = commonest(neighbours.get(id) ?? [], labels) ?? id;
      if (label === labels.get(id)) continue;
      labels.set(id, label);
      changed = true;
    }
    if (!changed) break;
  }
  const clusters = new Map<string, string[]>();
  const alone: string[] = [];
  for (const { id } of nodes)
    if (neighbours.has(id)) addTo(clusters, labels.get(id) ?? id, id);
    else alone.push(id);
  const sorted = [...clusters.values()].sort((left, right) => right.length - left.length);
  return alone.length === 0 ? sorted : [...sorted, alone];
}

/** The label that weighs most around a node; of equal ones the first in the alphabet. */
function commonest(
  around: readonly { readonly id: string; readonly weight: number }[],
  labels: ReadonlyMap<string, string>,
): string | undefined {
  const sums = new Map<string, number>();
  for (const { id, weight } of around) {
    const label = labels.get(id);
    if (label !== undefined) sums.set(label, (sums.get(label) ?? 0) + weight);
  }
  let best: readonly [string, number] | undefined;
  for (const [label, sum] of sums)
    if (best === undefined || sum > best[1] || (sum === best[1] && label < best[0])) best = [label, sum];
  return best?.[0];
}

interface Disc extends Position {
  readonly radius: number;
}

function freePlace(
  placed: readonly Disc[],
  radius: number,
  from: number,
): { readonly centre: Position; readonly at: number } {
  if (placed.length === 0) return { centre: { x: 0, y: 0 }, at: 0 };
  for (let at = from; ; at++) {
    const centre = spiralPosition(at, SEARCH_STEP);
    if (placed.every((disc) => Math.hypot(disc.x - centre.x, disc.y - centre.y) >= disc.radius + radius))
      return { centre, at };
  }
}

function addTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [value]);
  else known.push(value);
}
