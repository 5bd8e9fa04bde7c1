/** The note credits somebody with words that the source gives to another. */
import type { Assessment } from "../../assess/assessment.js";
import type { PassageVerdict } from "../../assess/types.js";
import type { Claim } from "../../model/note.js";
import { sourceLabel } from "../../model/sourceLabel.js";
import { defineRule } from "../defineRule.js";
import type { ClaimContext, Finding } from "../types.js";
import { relatedPassage } from "../wording.js";
import { isOutlet, isRival, reportsIn, sameMatter, type Report } from "./speakers.js";
import page from "./rule.md";

export const misattributed = defineRule({
  name: "misattributed",
  group: "attribution",
  summary: "the note credits another speaker or outlet than the source does",
  severity: "warning",
  page,
  checkClaim: (claim, context) =>
    context.assessment === undefined ? [] : findingsFor(claim, context.assessment, context),
});

interface Credited {
  readonly verdict: PassageVerdict;
  readonly report: Report;
}

function findingsFor(claim: Claim, assessment: Assessment, context: ClaimContext): readonly Finding[] {
  return reportsIn(claim.statement, claim.statement.text, claim.statement.range.start).flatMap((ours) => {
    if (assessment.sources.some(({ source }) => source !== undefined && isOutlet(ours, source))) return [];
    const credited = assessment.cited.flatMap((verdict) => creditsIn(verdict, ours));
    const rival = credited.find(({ report }) => isRival(ours, report, context.workspace));
    // One cited sentence that credits the same speaker, or nobody that could be told apart, is enough to be right.
    if (rival === undefined || credited.some(({ report }) => !isRival(ours, report, context.workspace))) return [];
    if (saysItself(assessment, ours)) return [];
    return [findingFor(claim, ours, rival, context)];
  });
}

function creditsIn(verdict: PassageVerdict, ours: Report): readonly Credited[] {
  const { statement, paragraph, paragraphText } = verdict.passage;
  return reportsIn(statement, paragraphText, paragraph.start)
    .filter((report) => sameMatter(ours, report))
    .map((report) => ({ verdict, report }));
}

/** A cited sentence in which the speaker of the note speaks of the same in other words. */
function saysItself({ cited }: Assessment, ours: Report): boolean {
  return cited.some(
    ({ passage, verdict }) =>
      verdict === "supports" &&
      passage.statement.mentions.some((mention) => ours.names.some((name) => name.surface === mention.surface)),
  );
}

function findingFor(claim: Claim, ours: Report, { verdict, report }: Credited, { note }: ClaimContext): Finding {
  const { passage } = verdict;
  const opens = ours.source.start === claim.statement.range.start;
  const newText = opens ? `${report.words.slice(0, 1).toUpperCase()}${report.words.slice(1)}` : report.words;
  return {
    range: claim.range,
    kind: "attribution",
    message: `${sourceLabel(passage.source)} gives these words to ${report.words}, not to ${ours.words}: correct the speaker`,
    related: [relatedPassage(verdict, `who says it: “${report.words}”`)],
    fixes: [
      {
        title: `Credit ${report.words}`,
        edits: [{ file: note.file, range: ours.source, newText }],
        preferred: true,
      },
    ],
  };
}
