/** A checkable statement about the world that cites nothing. */
import { needsSource } from "../../assess/claimEvidence.js";
import type { Claim } from "../../model/note.js";
import type { PassageVerdict } from "../../assess/types.js";
import { defineRule } from "../defineRule.js";
import { citeEdit, wrapEdits } from "../insertions.js";
import type { ClaimContext, Finding, Fix } from "../types.js";
import { labelWithKey, relatedPassage } from "../wording.js";
import page from "./rule.md";

/** A passage is offered as the source only when it speaks of at least this share of the sentence. */
const LEAST_BEARING = 0.5;

export const unsourcedClaim = defineRule({
  name: "unsourced-claim",
  group: "sourcing",
  summary: "a declarative, checkable statement about the world carries no citation",
  severity: "warning",
  page,
  checkClaim: (claim, context) => (needsSource(claim) ? [findingFor(claim, context)] : []),
});

function findingFor(claim: Claim, context: ClaimContext): Finding {
  const best = context.assessment?.corpus.find(
    (verdict) => verdict.verdict !== "contradicts" && verdict.bearing >= LEAST_BEARING,
  );
  const advice =
    best === undefined
      ? "cite a source, or mark it as a judgement or assumption"
      : `${labelWithKey(best)} may be its source`;
  return {
    range: claim.range,
    message: `No source is cited for this statement: ${advice}`,
    related: best === undefined ? [] : [relatedPassage(best, "nearest passage")],
    fixes: [
      ...citeFix(claim, best, context),
      wrapEdits(context.note, claim, "judgement"),
      wrapEdits(context.note, claim, "assumption"),
    ],
  };
}

function citeFix(claim: Claim, best: PassageVerdict | undefined, context: ClaimContext): readonly Fix[] {
  if (best === undefined) return [];
  return [
    {
      title: `Cite ${labelWithKey(best)}`,
      edits: [citeEdit(context.note, claim, best.passage.key)],
      preferred: best.verdict === "supports",
    },
  ];
}
