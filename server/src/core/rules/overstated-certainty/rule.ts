/** The source hedges what the note states flatly, or with a stronger word. */
import type { Assessment } from "../../assess/assessment.js";
import type { PassageVerdict } from "../../assess/types.js";
import { sourceLabel } from "../../model/sourceLabel.js";
import { defineRule } from "../defineRule.js";
import type { ClaimContext, Finding } from "../types.js";
import { relatedPassage } from "../wording.js";
import { hedgeFix } from "./hedgeFix.js";
import { hedgesOf, isFlat, type Hedge } from "./hedges.js";
import page from "./rule.md";

export const overstatedCertainty = defineRule({
  name: "overstated-certainty",
  group: "attribution",
  summary: "the source hedges (may, would, apparently, likely, is believed); the note does not, or less",
  severity: "warning",
  page,
  checkClaim: (_claim, context) => (context.assessment === undefined ? [] : findingsFor(context.assessment, context)),
});

function findingsFor(assessment: Assessment, context: ClaimContext): readonly Finding[] {
  const { claim } = assessment;
  if (claim.mark !== undefined || claim.statement.kind.kind !== "assertion") return [];
  for (const verdict of assessment.cited) {
    const hedge = hedgesOf(claim.statement, verdict);
    if (hedge === undefined) continue;
    if (assessment.cited.some((other) => other !== verdict && isFlat(claim.statement, other))) return [];
    return [findingFor(assessment, verdict, hedge, context)];
  }
  return [];
}

function findingFor({ claim }: Assessment, verdict: PassageVerdict, hedge: Hedge, { note }: ClaimContext): Finding {
  const here = hedge.ours === undefined ? `“${hedge.verb}” without it` : `“${hedge.ours.text}”`;
  return {
    range: claim.range,
    kind: "modality",
    message: `${sourceLabel(verdict.passage.source)} hedges this: “${hedge.theirs.text}” there, ${here} here; restore the hedge`,
    related: [relatedPassage(verdict, `where it is hedged: “${hedge.theirs.text}”`)],
    fixes: hedgeFix(note, claim, hedge),
  };
}
