/** Likelihood and confidence: how probable an author calls an event, and how sure he says he is of his judgement. */
import type { TextRange } from "../../text/range.js";

/** Percent, 0…100, both ends included. */
export interface LikelihoodBand {
  readonly lo: number;
  readonly hi: number;
}

export type LadderId = "icd203" | "phia" | "stix";

export interface LadderStep {
  readonly band: LikelihoodBand;
  /** Words that stand for the band; the first is the one that is offered. */
  readonly terms: readonly string[];
  /** ICD 203 has a second row of words for the same bands, and asks that one product keep to one row. */
  readonly secondRow?: readonly string[];
}

export interface LikelihoodLadder {
  readonly id: LadderId;
  /** As a reader would call it: "ICD 203". */
  readonly name: string;
  /** The public standard with its section. */
  readonly standard: string;
  /** From improbable to certain. */
  readonly steps: readonly LadderStep[];
}

/** Words of likelihood; `own` is false for what a source says, in quotation marks or reported. */
export type LikelihoodExpression = TextRange & { readonly own: boolean } & (
    | { readonly kind: "term"; /** As the ladder writes it. */ readonly term: string }
    /** A hedge that no ladder gives a band: "may", "possible", "cannot be ruled out". */
    | { readonly kind: "vague" }
    /** "The most likely scenario", "more likely than", "not likely": orders or denies, and has no band. */
    | { readonly kind: "unbanded" }
    | { readonly kind: "number"; readonly band: LikelihoodBand }
  );

export type ConfidenceLevel = "high" | "moderate" | "low";

export interface ConfidenceExpression extends TextRange {
  readonly level: ConfidenceLevel;
  readonly own: boolean;
}

export interface LikelihoodReading {
  /** In order, none within another. */
  readonly likelihoods: readonly LikelihoodExpression[];
  readonly confidences: readonly ConfidenceExpression[];
}
