/** A log-linear ranking: which candidate a reference means, or none of them, as a probability. */
import { FEATURES, type Feature } from "./features.js";
import { WEIGHTS } from "./weights.js";

/** Pronouns agree with different things and are ranked with weights of their own; so are titles. */
export const RANKINGS = ["he", "it", "they", "title"] as const;
export type Ranking = (typeof RANKINGS)[number];

export type FeatureWeights = Readonly<Record<Ranking, Float64Array>>;

/** Feature numbers of each candidate; the first candidate is "none of them". */
export interface Choice {
  readonly ranking: Ranking;
  readonly candidates: readonly (readonly number[])[];
}

export const FEATURE_NUMBERS: ReadonlyMap<Feature, number> = new Map(
  FEATURES.map((feature, index) => [feature, index]),
);

/** Probabilities of the candidates, in order; they add up to 1. */
export function probabilities({ ranking, candidates }: Choice, weights: FeatureWeights): readonly number[] {
  const own = weights[ranking];
  const scores = candidates.map((features) => features.reduce((sum, feature) => sum + (own[feature] ?? 0), 0));
  const highest = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - highest));
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / total);
}

export const TRAINED: FeatureWeights = {
  he: compiled("he"),
  it: compiled("it"),
  they: compiled("they"),
  title: compiled("title"),
};

function compiled(ranking: Ranking): Float64Array {
  const table: Readonly<Partial<Record<Feature, number>>> = WEIGHTS[ranking];
  return Float64Array.from(FEATURES, (feature) => table[feature] ?? 0);
}
