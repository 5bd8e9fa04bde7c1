/**
 * How sure an arc is: the chance that head and relation are right, from the leads of the two looks at it and from its relation. The terms
 * were fitted (logistic regression) on documents that neither look had seen.
 */
import type { ConfidenceTerms } from "../tags/weightsFile.js";

/** What is known of one arc. */
export interface ArcEvidence {
  readonly headStep: number;
  readonly labelStep: number;
  /** Negative where there was no second look. */
  readonly headLead: number;
  readonly labelLead: number;
  readonly label: number;
}

export function confidenceOf(terms: ConfidenceTerms, arc: ArcEvidence): number {
  const odds =
    (terms.heads[arc.headStep] ?? 0) +
    (terms.relations[arc.labelStep] ?? 0) +
    (terms.secondHeads[leadRow(terms.headSteps, arc.headLead)] ?? 0) +
    (terms.secondRelations[leadRow(terms.relationSteps, arc.labelLead)] ?? 0) +
    (terms.labels[arc.label] ?? 0);
  return 1 / (1 + Math.exp(-odds / HUNDREDTHS));
}

const HUNDREDTHS = 100;

/** 0 for no lead, else one more than the steps that it reaches. */
export function leadRow(steps: readonly number[], lead: number): number {
  return lead < 0 ? 0 : 1 + stepsBelow(steps, lead);
}

export function stepsBelow(steps: readonly number[], margin: number): number {
  let count = 0;
  while (count < steps.length && margin >= (steps[count] ?? 0)) count += 1;
  return count;
}
