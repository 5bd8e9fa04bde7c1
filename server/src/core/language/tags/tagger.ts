/**
 * The part-of-speech tagger: from left to right, each word gets the best of the tags that its form allows; a second pass reads the
 * sentence again with the first pass's tags on both sides. A greedy linear model over hashed features.
 */
import { scramble } from "./hashing.js";
import type { Scorer } from "./scoring.js";
import { TAGGER_PASSES, TaggerFeatures } from "./taggerFeatures.js";
import type { TagSet } from "./tagSet.js";
import { LAST_TWO, LOWER, SHAPE } from "./wordAtoms.js";

/** The tags that a word may have: those seen with it where it is frequent, else those of rare words that look like it. */
export interface TagDictionary {
  readonly open: Uint8Array;
  /** By the atom of the word in lower case, or by `lookOf` the word. */
  readonly known: ReadonlyMap<number, Uint8Array>;
}

export interface TaggerModel {
  readonly tags: TagSet;
  readonly dictionary: TagDictionary;
  /** One for each pass. */
  readonly passes: readonly Scorer[];
}

export class Tagger {
  readonly #scores: Float64Array;
  readonly #features: readonly TaggerFeatures[];

  constructor(private readonly model: TaggerModel) {
    this.#scores = new Float64Array(model.tags.size);
    this.#features = TAGGER_PASSES.map((templates) => new TaggerFeatures(templates, model.tags));
  }

  /** The number of a tag of the model for each word, given as its atoms. */
  tag(words: readonly Int32Array[]): Uint8Array {
    let before: Uint8Array | undefined = undefined;
    for (const [index, scorer] of this.model.passes.entries()) before = this.#pass(words, index, scorer, before);
    return before ?? new Uint8Array(words.length);
  }

  #pass(words: readonly Int32Array[], index: number, scorer: Scorer, before: Uint8Array | undefined): Uint8Array {
    const tags = new Uint8Array(words.length);
    const features = this.#features[index];
    if (features === undefined) return tags;
    for (let at = 0; at < words.length; at += 1) {
      const candidates = candidatesOf(words[at], this.model.dictionary);
      if (candidates.length === 1) {
        tags[at] = candidates[0] ?? 0;
        continue;
      }
      features.read(words, at, tags, before);
      scorer.scoreSome(features.values, candidates, candidates.length, this.#scores);
      tags[at] = bestOf(candidates, candidates.length, this.#scores);
    }
    return tags;
  }
}

export function candidatesOf(word: Int32Array | undefined, dictionary: TagDictionary): Uint8Array {
  if (word === undefined) return dictionary.open;
  return dictionary.known.get(word[LOWER] ?? 0) ?? dictionary.known.get(lookOf(word)) ?? dictionary.open;
}

/** The last two letters and the shape as one number. */
export function lookOf(word: Int32Array): number {
  return scramble((word[LAST_TWO] ?? 0) ^ Math.imul(word[SHAPE] ?? 0, 0x9e3779b1));
}

/** The candidate with the highest score; the first one where several share it. */
export function bestOf(candidates: Uint8Array, count: number, scores: Float64Array): number {
  let best = candidates[0] ?? 0;
  for (let at = 1; at < count; at += 1) {
    const candidate = candidates[at] ?? 0;
    if ((scores[candidate] ?? 0) > (scores[best] ?? 0)) best = candidate;
  }
  return best;
}
