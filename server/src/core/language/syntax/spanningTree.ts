/**
 * The best tree of a sentence from the scores of all its possible arcs: each word's best head where these make a tree, else the maximum
 * spanning tree (Chu and Liu 1965, Edmonds 1967) with one word under the root.
 */

/** Taken off every arc from the root, so that the best tree has one of them. */
const PRICE_OF_ROOT = 1e6;

/** `scores` has a row for each dependent, `width` apart, and a column for each head; column `count` is the root. Fills `heads`. */
export function bestTree(scores: Float32Array, width: number, count: number, heads: Int32Array): void {
  let roots = 0;
  for (let dependent = 0; dependent < count; dependent += 1) {
    const head = bestHead(scores, dependent * width, count, dependent);
    heads[dependent] = head;
    if (head === count) roots += 1;
  }
  if (roots === 1 && cycleIn(heads, count) === undefined) return;
  findSpanningTree(priced(scores, width, count), heads);
}

function bestHead(scores: Float32Array, row: number, count: number, dependent: number): number {
  let best = count;
  for (let head = 0; head < count; head += 1)
    if (head !== dependent && (scores[row + head] ?? 0) > (scores[row + best] ?? 0)) best = head;
  return best;
}

/** The words of one cycle; a node that has no head of its own is `root`. */
function cycleIn(heads: Int32Array, root: number): readonly number[] | undefined {
  const seenFrom = new Int32Array(root).fill(-1);
  for (let start = 0; start < root; start += 1) {
    let at = start;
    while (at !== root && seenFrom[at] === -1) {
      seenFrom[at] = start;
      at = heads[at] ?? root;
    }
    if (at === root || seenFrom[at] !== start) continue;
    const cycle = [at];
    for (let next = heads[at] ?? root; next !== at; next = heads[next] ?? root) cycle.push(next);
    return cycle;
  }
  return undefined;
}

/** Scores of arcs between nodes, a row for each dependent; the last node is the root. */
interface Arcs {
  readonly nodes: number;
  readonly scores: Float64Array;
}

/** A cycle that one of its nodes stands for, and by which of its nodes each node outside would hang from it or hold it. */
interface Contraction {
  readonly node: number;
  readonly cycle: readonly number[];
  readonly headsInside: readonly number[];
  readonly leaving: Int32Array;
  readonly entered: Int32Array;
}

function priced(scores: Float32Array, width: number, count: number): Arcs {
  const nodes = count + 1;
  const arcs = new Float64Array(nodes * nodes).fill(-Infinity);
  for (let dependent = 0; dependent < count; dependent += 1) {
    for (let head = 0; head < count; head += 1)
      if (head !== dependent) arcs[dependent * nodes + head] = scores[dependent * width + head] ?? 0;
    arcs[dependent * nodes + count] = (scores[dependent * width + count] ?? 0) - PRICE_OF_ROOT;
  }
  return { nodes, scores: arcs };
}

/** Makes each cycle of best heads one node until there is none, then opens the cycles, the last one first. */
function findSpanningTree(arcs: Arcs, heads: Int32Array): void {
  const root = arcs.nodes - 1;
  /** Nodes inside of a cycle have the root for their head as long as another node stands for them. */
  const outer = Array.from({ length: root }, (_, node) => node);
  for (const node of outer) heads[node] = bestOuterHead(arcs, outer, node);
  const contractions: Contraction[] = [];
  for (let cycle = cycleIn(heads, root); cycle !== undefined; cycle = cycleIn(heads, root)) {
    const contraction = contracted(arcs, outer, heads, cycle);
    contractions.push(contraction);
    for (const node of outer) if (cycle.includes(heads[node] ?? root)) heads[node] = contraction.node;
    heads[contraction.node] = bestOuterHead(arcs, outer, contraction.node);
  }
  for (const contraction of contractions.toReversed()) open(contraction, outer, heads);
}

function bestOuterHead({ nodes, scores }: Arcs, outer: readonly number[], dependent: number): number {
  const row = dependent * nodes;
  let best = nodes - 1;
  for (const head of outer)
    if (head !== dependent && (scores[row + head] ?? 0) > (scores[row + best] ?? 0)) best = head;
  return best;
}

/** Takes the cycle's nodes but one out of `outer`, and gives that one the best arcs of them all. */
function contracted(
  { nodes, scores }: Arcs,
  outer: number[],
  heads: Int32Array,
  cycle: readonly number[],
): Contraction {
  const root = nodes - 1;
  const [node = root] = cycle;
  const headsInside = cycle.map((member) => heads[member] ?? root);
  const inside = new Set(cycle);
  const kept = outer.filter((other) => other === node || !inside.has(other));
  outer.splice(0, outer.length, ...kept);
  const leaving = new Int32Array(nodes);
  const entered = new Int32Array(nodes);
  const held = cycle.map((member, at) => scores[member * nodes + (headsInside[at] ?? root)] ?? 0);
  for (const other of [...outer, root]) {
    if (other === node) continue;
    let up = -Infinity;
    let down = -Infinity;
    cycle.forEach((member, at) => {
      const fromMember = scores[other * nodes + member] ?? 0;
      if (fromMember > up) {
        up = fromMember;
        leaving[other] = member;
      }
      const gain = (scores[member * nodes + other] ?? 0) - (held[at] ?? 0);
      if (gain > down) {
        down = gain;
        entered[other] = member;
      }
    });
    scores[other * nodes + node] = up;
    scores[node * nodes + other] = down;
  }
  for (const member of cycle) heads[member] = root;
  return { node, cycle, headsInside, leaving, entered };
}

/** The cycle opens where the head of the node that stood for it enters. */
function open({ node, cycle, headsInside, leaving, entered }: Contraction, outer: number[], heads: Int32Array): void {
  const way = heads[node] ?? 0;
  for (const other of outer) if (heads[other] === node) heads[other] = leaving[other] ?? 0;
  cycle.forEach((member, at) => {
    heads[member] = headsInside[at] ?? 0;
  });
  heads[entered[way] ?? 0] = way;
  outer.push(...cycle.filter((member) => member !== node));
}
