/**
 * The name tagger: a linear model over hashed features with first-order Viterbi decoding.
 * Weights lie in a direct-mapped table: a feature's hash names its one bucket, and a check byte tells a stranger, which then weighs nothing.
 */
import type { NameTokens } from "./nameTokens.js";
import { readFeatures, TEMPLATES, type TokenFeatures, type WordClusters } from "./features.js";

/** Outside, then begin and inside of a person, an organization, a place. */
export const LABELS = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"] as const;
const LABEL_COUNT = LABELS.length;
const ROW = LABEL_COUNT + 1;
const NEVER = -1e9;

export interface TaggerModel {
  readonly bucketBits: number;
  /** For each bucket: check byte, then a weight for each label. */
  readonly rows: Int8Array;
  /** From label × to label, in the weights' unit. */
  readonly transitions: Float32Array;
  readonly clusters: WordClusters;
}

export interface Tagging {
  readonly facts: Int32Array;
  /** Index into `LABELS` for each token. */
  readonly labels: Uint8Array;
}

export function bucketOf(hash: number, bucketBits: number): number {
  return hash >>> (32 - bucketBits);
}

export function checkOf(hash: number): number {
  return (hash << 24) >> 24;
}

/** True where a token labelled `to` may follow one labelled `from`: the inside of a name follows its own kind. */
export function mayFollow(from: number, to: number): boolean {
  if (to === 0 || to % 2 === 1) return true;
  return from === to || from === to - 1;
}

export function tagNames(tokens: NameTokens, model: TaggerModel): Tagging {
  const found = readFeatures(tokens, model.clusters);
  return {
    facts: found.facts,
    labels: decode(found, emissions(found, tokens.count, model), model.transitions, tokens.count),
  };
}

function emissions(found: TokenFeatures, count: number, model: TaggerModel): Float32Array {
  const scores = new Float32Array(count * LABEL_COUNT);
  const { rows, bucketBits } = model;
  const shift = 32 - bucketBits;
  for (let at = 0; at < count; at += 1) {
    if (found.active[at] === 0) continue;
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    let s4 = 0;
    let s5 = 0;
    let s6 = 0;
    for (let slot = at * TEMPLATES, last = slot + TEMPLATES; slot < last; slot += 1) {
      const hash = found.features[slot] ?? 0;
      const row = (hash >>> shift) * ROW;
      if (rows[row] !== (hash << 24) >> 24) continue;
      s0 += rows[row + 1] ?? 0;
      s1 += rows[row + 2] ?? 0;
      s2 += rows[row + 3] ?? 0;
      s3 += rows[row + 4] ?? 0;
      s4 += rows[row + 5] ?? 0;
      s5 += rows[row + 6] ?? 0;
      s6 += rows[row + 7] ?? 0;
    }
    scores.set([s0, s1, s2, s3, s4, s5, s6], at * LABEL_COUNT);
  }
  return scores;
}

/** The best sequence of labels; tokens that are not active are outside, and names begin only where they can. */
export function decode(
  found: Pick<TokenFeatures, "active" | "canBegin">,
  scores: Float32Array,
  transitions: Float32Array,
  count: number,
): Uint8Array {
  const labels = new Uint8Array(count);
  const from = new Uint8Array(count * LABEL_COUNT);
  let before = new Float32Array(LABEL_COUNT);
  let now = new Float32Array(LABEL_COUNT);
  for (let at = 0; at < count; at += 1) {
    const active = found.active[at] === 1;
    const begins = found.canBegin[at] === 1;
    for (let to = 0; to < LABEL_COUNT; to += 1) {
      const allowed = to === 0 || (active && (begins || to % 2 === 0));
      if (!allowed || (at === 0 && to !== 0 && to % 2 === 0)) {
        now[to] = NEVER;
        continue;
      }
      let best = NEVER * 2;
      let bestFrom = 0;
      if (at === 0) best = 0;
      else
        for (let label = 0; label < LABEL_COUNT; label += 1) {
          if (!mayFollow(label, to)) continue;
          const score = (before[label] ?? 0) + (transitions[label * LABEL_COUNT + to] ?? 0);
          if (score > best) {
            best = score;
            bestFrom = label;
          }
        }
      now[to] = best + (active ? (scores[at * LABEL_COUNT + to] ?? 0) : 0);
      from[at * LABEL_COUNT + to] = bestFrom;
    }
    [before, now] = [now, before];
  }
  let label = 0;
  for (let candidate = 1; candidate < LABEL_COUNT; candidate += 1)
    if ((before[candidate] ?? 0) > (before[label] ?? 0)) label = candidate;
  for (let at = count - 1; at >= 0; at -= 1) {
    labels[at] = label;
    label = from[at * LABEL_COUNT + label] ?? 0;
  }
  return labels;
}
