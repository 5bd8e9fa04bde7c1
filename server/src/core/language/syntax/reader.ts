/** Reads the words of a sentence by the network: the tag of each word, the best tree, and the shares of its arcs. */
import { type ArcShares, shareOf } from "./confidence.js";
import type { SyntaxModel } from "./model.js";
import { bestTree } from "./spanningTree.js";

/** What is found of one word; the head of the root is the number of words. */
export interface ReadWord {
  readonly tag: number;
  readonly head: number;
  readonly shares: ArcShares;
}

/** `forms` as `syntacticForm` gives them, no more than the model's longest sentence. */
export function readForms(model: SyntaxModel, forms: readonly string[]): readonly ReadWord[] {
  const { network, inputs, tags, labels } = model;
  const count = forms.length;
  if (count === 0) return [];
  network.read(forms.map((form) => inputs.of(form)));
  const heads = new Int32Array(count);
  bestTree(network.headScores, network.headColumns, count, heads);
  network.relate(heads, count);
  return forms.map((_, at) => {
    const head = heads[at] ?? count;
    const relations = at * network.relationColumns;
    const label = head === count ? model.rootLabel : labelOf(network.relationScores, relations, model);
    const shares = {
      head: shareOf(network.headScores, at * network.headColumns, count + 1, head),
      relation: shareOf(network.relationScores, relations, labels.length, label),
      label,
    };
    const tag = bestOf(network.tagScores, at * network.tagColumns, tags.size);
    return { tag, head, shares };
  });
}

/** The root has a relation of its own, which no other word may have. */
function labelOf(scores: Float32Array, from: number, { labels, rootLabel }: SyntaxModel): number {
  let best = rootLabel === 0 ? 1 : 0;
  for (let label = 0; label < labels.length; label += 1)
    if (label !== rootLabel && (scores[from + label] ?? 0) > (scores[from + best] ?? 0)) best = label;
  return best;
}

function bestOf(scores: Float32Array, from: number, count: number): number {
  let best = 0;
  for (let at = 1; at < count; at += 1) if ((scores[from + at] ?? 0) > (scores[from + best] ?? 0)) best = at;
  return best;
}
