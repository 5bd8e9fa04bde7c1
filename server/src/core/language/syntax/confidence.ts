/**
 * How sure an arc is: the chance that head and relation are right, from the network's own shares for both and from the relation. The terms
 * were fitted (logistic regression) on documents that the network had not seen, since a network is surer than it is right.
 */
import type { ConfidenceTerms } from "../tags/weightsFile.js";

/** What the network says of one arc: the shares of the head among all words, and of the relation among all relations; 0…1. */
export interface ArcShares {
  readonly head: number;
  readonly relation: number;
  /** Number of the relation. */
  readonly label: number;
}

export function confidenceOf(terms: ConfidenceTerms, { head, relation, label }: ArcShares): number {
  const odds =
    terms.always + terms.head * logOdds(head) + terms.relation * logOdds(relation) + (terms.labels[label] ?? 0);
  return 1 / (1 + Math.exp(-odds / HUNDREDTHS));
}

const HUNDREDTHS = 100;
/** Shares nearer to 0 and 1 say no more. */
const NEAREST = 1e-4;

export function logOdds(share: number): number {
  const inside = Math.min(1 - NEAREST, Math.max(NEAREST, share));
  return Math.log(inside / (1 - inside));
}

/** From so far behind a score adds nothing that is seen. */
const NOTHING = -16;

/** The share of `scores[chosen]` among the first `count` scores, which are logarithms of weights. */
export function shareOf(scores: Float32Array, from: number, count: number, chosen: number): number {
  const own = scores[from + chosen] ?? 0;
  let sum = 0;
  for (let at = from; at < from + count; at += 1) {
    const ahead = (scores[at] ?? 0) - own;
    if (ahead > NOTHING) sum += Math.exp(ahead);
  }
  return 1 / sum;
}
