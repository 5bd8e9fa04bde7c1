/** Comparing two written names: the verdict and the words that explain it. */

export type NameVerdict = "same" | "different" | "unsure";

export interface NameComparison {
  readonly verdict: NameVerdict;
  /** Sentences for a person, each naming the parts compared: "family names Vučić and Vucic are equal after folding". */
  readonly reasons: readonly string[];
}
