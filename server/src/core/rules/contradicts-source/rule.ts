/** A cited article says otherwise for the same thing. */
import type { Assessment } from "../../assess/assessment.js";
import { sourceLabel } from "../../model/sourceLabel.js";
import { adoptValueFix, attributeBothFix, conflictFinding, conflictsOf } from "../contradictions.js";
import { beginnerAndAnswer, saysWhoBegan } from "../../assess/beginners.js";
import { readable } from "../../text/readable.js";
import { defineRule } from "../defineRule.js";
import { prefaceEdits } from "../insertions.js";
import { sentencesAround } from "../paragraphs.js";
import { relatedPassage, shortened } from "../wording.js";
import type { ClaimContext, Finding } from "../types.js";
import page from "./rule.md";

export const contradictsSource = defineRule({
  name: "contradicts-source",
  group: "contradiction",
  summary:
    "a cited article says the opposite, or gives an incompatible number, date, place, role or name for the same thing",
  severity: "error",
  page,
  checkClaim: (_claim, context) => findingsFor(context.assessment, context),
});

function findingsFor(assessment: Assessment | undefined, context: ClaimContext): readonly Finding[] {
  if (assessment === undefined) return [];
  const { claim } = assessment;
  const conflicts = conflictsOf(assessment.cited).map((conflict) => {
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
  return conflicts.length > 0 ? conflicts : selfContradictions(assessment, context);
}

/** The cited article says it, and a little later lets the same state answer what it is said to have begun. */
function selfContradictions({ claim, cited }: Assessment, { note }: ClaimContext): readonly Finding[] {
  if (claim.mark !== undefined || claim.statement.attributions.length > 0) return [];
  for (const verdict of cited) {
    const { passage } = verdict;
    if (verdict.verdict !== "supports" || !saysWhoBegan(passage.statement.text)) continue;
    const behind = sentencesAround(passage).filter(({ range }) => range.start > passage.statement.range.start);
    const found = beginnerAndAnswer(
      passage.statement.text,
      behind.map(({ statement }) => statement.text),
    );
    const answer = behind[found?.answer ?? -1];
    if (found === undefined || answer === undefined) continue;
    const label = sourceLabel(passage.source);
    const words = `According to ${label},`;
    return [
      {
        range: claim.range,
        kind: "role",
        message: `${label} contradicts itself: it lets ${found.state} begin, and then answer (“${shortened(answer.statement.text)}”); say whose view it is`,
        related: [
          { file: passage.file, range: answer.range, text: readable(answer.statement.text), message: "the answer" },
          relatedPassage(verdict, "the beginning"),
        ],
        fixes: [{ title: `Insert “${words.slice(0, -1)}”`, edits: prefaceEdits(note, claim, words), preferred: false }],
      },
    ];
  }
  return [];
}
