/**
 * Turns what was compared into a probability by a logistic function of few features, fitted on one half of FEVER-Symmetric
 * (the claims' numbers decide the half; the evaluation prints the fit again, and a reliability table of the other half).
 */
import type { Overlap } from "./matching/overlap.js";

const SUPPORT = { constant: 1.2, bearing: 1.4 };
/** Support by bearing alone, where a detail is missing or differs. */
const OPEN = { constant: -8, bearing: 11 };
/** Times and names in common only order conflicts: too few that pass the gates are wrong for more weights to be fitted. */
const CONTRADICTION = { constant: 1.7, words: 1.3, dated: 0.3, named: 0.2 };

/** Probability that a claim is borne out by a passage of this bearing, given that no detail differs. */
export function supportScoreOf(bearing: number): number {
  return logistic(SUPPORT.constant + SUPPORT.bearing * bearing);
}

/** Probability that nothing follows from a passage of this bearing that neither bears the claim out nor contradicts it. */
export function neutralScoreOf(bearing: number): number {
  return 1 - logistic(OPEN.constant + OPEN.bearing * bearing);
}

/** Probability that a conflict which passed the gate is one. */
export function contradictionScore(overlap: Overlap): number {
  const dated = overlap.time === "overlap" ? 1 : overlap.time === "near" ? 0.5 : 0;
  const named = overlap.sharedNames > 0 ? 1 : 0;
  return logistic(
    CONTRADICTION.constant +
      CONTRADICTION.words * overlap.bearingOfWords +
      CONTRADICTION.dated * dated +
      CONTRADICTION.named * named,
  );
}

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
