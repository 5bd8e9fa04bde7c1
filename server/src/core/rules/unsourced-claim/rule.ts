/** A checkable statement about the world that cites nothing. */
import type { Claim } from "../../model/note.js";
import type { PassageVerdict } from "../../assess/types.js";
import { defineRule } from "../defineRule.js";
import { citeEdit, wrapEdits } from "../insertions.js";
import type { ClaimContext, Finding, Fix } from "../types.js";
import { labelWithKey, relatedPassage } from "../wording.js";
import page from "./rule.md";

/** Below this a sentence asserts too little to ask for a source: greetings, transitions, generalities. */
const LEAST_CHECKWORTHINESS = 0.4;
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

function needsSource(claim: Claim): boolean {
  const { kind } = claim.statement;
  return (
    claim.mark === undefined &&
    claim.citations.length === 0 &&
    kind.kind === "assertion" &&
    kind.checkworthiness >= LEAST_CHECKWORTHINESS
  );
}

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
