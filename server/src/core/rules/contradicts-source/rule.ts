/** A cited article says otherwise for the same thing. */
import type { Assessment } from "../../assess/assessment.js";
import { sourceLabel } from "../../model/sourceLabel.js";
import { adoptValueFix, attributeBothFix, conflictFinding, conflictsOf } from "../contradictions.js";
import { defineRule } from "../defineRule.js";
import type { Finding, RuleContext } from "../types.js";
import page from "./rule.md";

export const contradictsSource = defineRule({
  name: "contradicts-source",
  group: "contradiction",
  summary:
    "a cited article says the opposite, or gives an incompatible number, date, place, role or name for the same thing",
  severity: "error",
  page,
  check: (context) =>
    context.note.claims.flatMap((claim) => findingsFor(context.assessments.get(claim.contentKey), context)),
});

function findingsFor(assessment: Assessment | undefined, context: RuleContext): readonly Finding[] {
  if (assessment === undefined) return [];
  const { claim } = assessment;
  return conflictsOf(assessment.cited).map((conflict) => {
    const disputing = new Set(conflict.verdicts.map((verdict) => verdict.passage.file));
    const agreeing = assessment.sources.find(
      ({ source }) => source !== undefined && !disputing.has(source.file),
    )?.source;
    const own = agreeing === undefined ? undefined : sourceLabel(agreeing);
    return conflictFinding(claim, conflict, "The cited source says otherwise", [
      ...adoptValueFix(context.note, conflict),
      ...attributeBothFix(context.note, claim, conflict, own),
    ]);
  });
}
