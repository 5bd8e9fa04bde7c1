/**
 * The name tagger: a linear model over hashed features with first-order Viterbi decoding.
 * Weights lie in a direct-mapped table: a feature's hash names its one bucket, and a check byte tells a stranger, which then weighs nothing.
 */
import {
  AFTER,
  BEFORE,
  CONTEXT_TEMPLATES,
  Place,
  REACH,
  readFacts,
  readPlaces,
  runAt,
  WORD_TEMPLATES,
  writeContextFeatures,
  writeOwnFeatures,
  writeWordFeatures,
  type Run,
} from "./features.js";
import type { NameTokens } from "./nameTokens.js";
import {
  MOST_WORDS,
  vocabularyOf,
  type NameWord,
  type SeenWord,
  type Vocabulary,
  type WordClusters,
} from "./vocabulary.js";

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
  readonly facts: readonly number[];
  /** Index into `LABELS` for each token. */
  readonly labels: Uint8Array;
}

/** Scores of labels by token, and for each of them the label that came before on the best way; made once and used for every sentence. */
export interface Lattice {
  readonly scores: Float32Array;
  readonly from: Uint8Array;
}

export function latticeFor(tokens: number): Lattice {
  return { scores: new Float32Array(tokens * LABEL_COUNT), from: new Uint8Array(tokens * LABEL_COUNT) };
}

export function bucketOf(hash: number, bucketBits: number): number {
  return hash >>> (32 - bucketBits);
}

export function checkOf(hash: number): number {
  return (hash << 24) >> 24;
}

/** Longer sentences are rare; they get room of their own. */
const USUAL_SENTENCE = 256;

/** Labels of the tokens around a word, from −`REACH` to `REACH`. */
const WORD_ROW = (2 * REACH + 1) * LABEL_COUNT;

/** Numbers of the edges of a sentence, behind those of the words. */
const NUMBER_BEFORE = MOST_WORDS;
const NUMBER_AFTER = MOST_WORDS + 1;

export interface NameTagger {
  readonly wordOf: Vocabulary;
  readonly tag: (tokens: NameTokens) => Tagging;
}

/** A reader of sentences by `model`, which adds up once what each word says and keeps its working room from one sentence to the next. */
export function taggerOf(model: TaggerModel): NameTagger {
  const room = latticeFor(USUAL_SENTENCE);
  const features = new Int32Array(CONTEXT_TEMPLATES);
  const scores = new Int16Array((MOST_WORDS + 2) * WORD_ROW);
  writeWordScores(BEFORE, undefined, model, scores, NUMBER_BEFORE * WORD_ROW);
  writeWordScores(AFTER, undefined, model, scores, NUMBER_AFTER * WORD_ROW);
  const tag = (tokens: NameTokens): Tagging => {
    const { entries, count } = tokens;
    const facts = readFacts(tokens);
    const places = readPlaces(tokens, facts);
    const lattice = count > USUAL_SENTENCE ? latticeFor(count) : room;
    let run: Run | undefined;
    for (let at = 0; at < count; at += 1) {
      if (places[at] === Place.outside) continue;
      if (run === undefined || at >= run.end)
        run = entries[at]?.isCapital === true ? runAt(tokens, facts, at) : undefined;
      writeContextFeatures(tokens, facts, at, run, features, 0);
      writeScores(features, model, lattice.scores, at * LABEL_COUNT);
      addWordScores(tokens, at, scores, lattice.scores);
    }
    return { facts, labels: decode(places, lattice, model.transitions) };
  };
  const wordOf = vocabularyOf(model.clusters, (word) => {
    writeWordScores(word, word, model, scores, word.number * WORD_ROW);
  });
  return { wordOf, tag };
}

/** Adds to the labels of token `at` what it and the words around it say; sum by sum, because this is the innermost loop of all reading. */
function addWordScores({ entries }: NameTokens, at: number, scores: Int16Array, sums: Float32Array): void {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let s4 = 0;
  let s5 = 0;
  let s6 = 0;
  for (let distance = -REACH; distance <= REACH; distance += 1) {
    const index = at + distance;
    const number = index < 0 ? NUMBER_BEFORE : (entries[index]?.number ?? NUMBER_AFTER);
    const from = number * WORD_ROW + (distance + REACH) * LABEL_COUNT;
    s0 += scores[from] ?? 0;
    s1 += scores[from + 1] ?? 0;
    s2 += scores[from + 2] ?? 0;
    s3 += scores[from + 3] ?? 0;
    s4 += scores[from + 4] ?? 0;
    s5 += scores[from + 5] ?? 0;
    s6 += scores[from + 6] ?? 0;
  }
  const row = at * LABEL_COUNT;
  sums[row] = (sums[row] ?? 0) + s0;
  sums[row + 1] = (sums[row + 1] ?? 0) + s1;
  sums[row + 2] = (sums[row + 2] ?? 0) + s2;
  sums[row + 3] = (sums[row + 3] ?? 0) + s3;
  sums[row + 4] = (sums[row + 4] ?? 0) + s4;
  sums[row + 5] = (sums[row + 5] ?? 0) + s5;
  sums[row + 6] = (sums[row + 6] ?? 0) + s6;
}

/** Writes what a word adds to the labels of the tokens around it; `own` is the word where its letters count, too. */
function writeWordScores(
  word: SeenWord,
  own: NameWord | undefined,
  model: TaggerModel,
  scores: Int16Array,
  to: number,
): void {
  const features = new Int32Array(WORD_TEMPLATES);
  for (let distance = -REACH; distance <= REACH; distance += 1) {
    features.fill(0);
    writeWordFeatures(word, distance, features, 0);
    if (distance === 0 && own !== undefined) writeOwnFeatures(own, features, 0);
    writeScores(features, model, scores, to + (distance + REACH) * LABEL_COUNT);
  }
}

/** Writes the sum of the weights of the features to the row of labels at `to`. */
function writeScores(
  features: Int32Array,
  { rows, bucketBits }: TaggerModel,
  scores: Float32Array | Int16Array,
  to: number,
): void {
  const shift = 32 - bucketBits;
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let s4 = 0;
  let s5 = 0;
  let s6 = 0;
  for (let slot = 0; slot < features.length; slot += 1) {
    const hash = features[slot] ?? 0;
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
  scores[to] = s0;
  scores[to + 1] = s1;
  scores[to + 2] = s2;
  scores[to + 3] = s3;
  scores[to + 4] = s4;
  scores[to + 5] = s5;
  scores[to + 6] = s6;
}

/**
 * The best sequence of labels (Viterbi 1967, first order). Tokens that no name can hold are outside, so each stretch between them is read alone;
 * names begin only where they can, and the inside of a name follows its own kind.
 * @param lattice holds the scores of the labels of each token that is not outside; it is written over
 */
export function decode(places: Uint8Array, lattice: Lattice, transitions: Float32Array): Uint8Array {
  const labels = new Uint8Array(places.length);
  for (let at = 0; at < places.length; at += 1) {
    if (places[at] === Place.outside) continue;
    let end = at + 1;
    while (end < places.length && places[end] !== Place.outside) end += 1;
    decodeStretch(at, end, places, lattice, transitions, labels);
    at = end;
  }
  return labels;
}

function decodeStretch(
  first: number,
  end: number,
  places: Uint8Array,
  { scores, from }: Lattice,
  transitions: Float32Array,
  labels: Uint8Array,
): void {
  for (let at = first; at < end; at += 1) {
    const row = at * LABEL_COUNT;
    const begins = places[at] === Place.beginning;
    for (let to = 0; to < LABEL_COUNT; to += 1) {
      const isInside = to !== 0 && to % 2 === 0;
      if (isInside ? at === first : to !== 0 && !begins) {
        scores[row + to] = NEVER;
        continue;
      }
      if (at === first) {
        // What lies before the stretch is outside, or nothing at all.
        if (first > 0) scores[row + to] = (scores[row + to] ?? 0) + (transitions[to] ?? 0);
        continue;
      }
      const before = row - LABEL_COUNT;
      let best = NEVER * 2;
      let bestFrom = 0;
      for (let label = isInside ? to - 1 : 0, last = isInside ? to : LABEL_COUNT - 1; label <= last; label += 1) {
        const reached = (scores[before + label] ?? 0) + (transitions[label * LABEL_COUNT + to] ?? 0);
        if (reached > best) {
          best = reached;
          bestFrom = label;
        }
      }
      scores[row + to] = (scores[row + to] ?? 0) + best;
      from[row + to] = bestFrom;
    }
  }
  let label = 0;
  let best = NEVER * 2;
  for (let last = 0; last < LABEL_COUNT; last += 1) {
    const closing = end < places.length ? (transitions[last * LABEL_COUNT] ?? 0) : 0;
    const reached = (scores[(end - 1) * LABEL_COUNT + last] ?? 0) + closing;
    if (reached > best) {
      best = reached;
      label = last;
    }
  }
  for (let at = end - 1; at >= first; at -= 1) {
    labels[at] = label;
    label = from[at * LABEL_COUNT + label] ?? 0;
  }
}
