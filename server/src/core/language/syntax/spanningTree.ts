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
  if (roots === 1 && !hasCycle(heads, count)) return;
  heads.set(spanningTree(priced(scores, width, count)).subarray(0, count));
}

function bestHead(scores: Float32Array, row: number, count: number, dependent: number): number {
  let best = count;
  for (let head = 0; head < count; head += 1)
    if (head !== dependent && (scores[row + head] ?? 0) > (scores[row + best] ?? 0)) best = head;
  return best;
}

/** Words that lead back to themselves. Each word is looked at twice at most. */
function hasCycle(heads: Int32Array, count: number): boolean {
  return cycleIn(heads, count) !== undefined;
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

/** Heads of all nodes but the last. */
function spanningTree(arcs: Arcs): Int32Array {
  const { nodes, scores } = arcs;
  const root = nodes - 1;
  const heads = new Int32Array(root);
  for (let dependent = 0; dependent < root; dependent += 1) {
    let best = root;
    for (let head = 0; head < root; head += 1)
      if ((scores[dependent * nodes + head] ?? 0) > (scores[dependent * nodes + best] ?? 0)) best = head;
    heads[dependent] = best;
  }
  const cycle = cycleIn(heads, root);
  return cycle === undefined ? heads : withoutCycle(arcs, heads, cycle);
}

/** Solves the graph in which the cycle is one node, and opens the cycle where that node's head enters it. */
function withoutCycle({ nodes, scores }: Arcs, heads: Int32Array, cycle: readonly number[]): Int32Array {
  const root = nodes - 1;
  const inside = new Uint8Array(nodes);
  for (const node of cycle) inside[node] = 1;
  /** The nodes of the smaller graph; in the place of the cycle stands one of its nodes. */
  const outer: number[] = [];
  for (let node = 0; node < root; node += 1) if (inside[node] === 0) outer.push(node);
  const joined = outer.length;
  outer.push(cycle[0] ?? 0, root);
  const size = outer.length;
  const smaller = new Float64Array(size * size).fill(-Infinity);
  /** For each outer node its best head in the cycle, and the word of the cycle that would hang from it. */
  const leaving = new Int32Array(size);
  const entered = new Int32Array(size);
  for (let index = 0; index < size; index += 1) {
    if (index === joined) continue;
    const node = outer[index] ?? root;
    const row = node * nodes;
    for (let column = 0; column < size; column += 1)
      if (column !== index && column !== joined)
        smaller[index * size + column] = scores[row + (outer[column] ?? root)] ?? 0;
    let up = -Infinity;
    let down = -Infinity;
    for (const member of cycle) {
      const fromMember = scores[row + member] ?? 0;
      if (fromMember > up) {
        up = fromMember;
        leaving[index] = member;
      }
      const gain = (scores[member * nodes + node] ?? 0) - (scores[member * nodes + (heads[member] ?? root)] ?? 0);
      if (gain > down) {
        down = gain;
        entered[index] = member;
      }
    }
    smaller[index * size + joined] = up;
    smaller[joined * size + index] = down;
  }
  const found = spanningTree({ nodes: size, scores: smaller });
  const opened = heads.slice();
  for (let index = 0; index < joined; index += 1) {
    const head = found[index] ?? size - 1;
    opened[outer[index] ?? 0] = head === joined ? (leaving[index] ?? root) : (outer[head] ?? root);
  }
  const way = found[joined] ?? size - 1;
  opened[entered[way] ?? 0] = outer[way] ?? root;
  return opened;
}
