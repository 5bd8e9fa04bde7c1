/** Which reason of a contradicting passage is told: the first that sets two values of one thing against each other. */
import type { PassageVerdict, Reason, ReasonKind } from "./types.js";

const CONFLICT_KINDS: ReadonlySet<ReasonKind> = new Set([
  "number",
  "date",
  "negation",
  "antonym",
  "role",
  "name",
  "place",
]);

export function conflictReason(verdict: PassageVerdict): Reason | undefined {
  return verdict.reasons.find((reason) => CONFLICT_KINDS.has(reason.kind));
}

/** True for what the contradiction rules report: a contradiction whose two sides can be named. */
export function isConflict(verdict: PassageVerdict): boolean {
  return verdict.verdict === "contradicts" && conflictReason(verdict) !== undefined;
}
