/** An article that the sentence does not cite says otherwise for the same thing. */
import type { Assessment } from "../../assess/assessment.js";
import { sourceLabel } from "../../model/sourceLabel.js";
import { attributeBothFix, citeBothFix, conflictFinding, conflictsOf } from "../contradictions.js";
import { defineRule } from "../defineRule.js";
import type { Finding, RuleContext } from "../types.js";
import page from "./rule.md";

export const contradictsCorpus = defineRule({
  name: "contradicts-corpus",
  group: "contradiction",
  summary:
    "another article says the opposite, or gives an incompatible number, date, place, role or name for the same thing",
  severity: "warning",
  page,
  check: (context) =>
    context.note.claims.flatMap((claim) => findingsFor(context.assessments.get(claim.contentKey), context)),
});

function findingsFor(assessment: Assessment | undefined, context: RuleContext): readonly Finding[] {
  if (assessment === undefined) return [];
  const { claim } = assessment;
  // What a cited article contradicts already is not said twice; `contradicts-source` carries it.
  const said = new Set(conflictsOf(assessment.cited).map((conflict) => conflict.kind));
  const [own] = assessment.sources.flatMap(({ source }) => (source === undefined ? [] : [sourceLabel(source)]));
  return conflictsOf(assessment.corpus)
    .filter((conflict) => !said.has(conflict.kind))
    .map((conflict) =>
      conflictFinding(claim, conflict, "Another source says otherwise", [
        ...attributeBothFix(context.note, claim, conflict, own),
        ...citeBothFix(context.note, claim, conflict),
      ]),
    );
}
