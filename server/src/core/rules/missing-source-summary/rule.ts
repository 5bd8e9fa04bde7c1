/** A briefing that cites articles and does not say what its sources are. */
import { isFilled, readBriefing, sectionOf, type Briefing } from "../../briefing/briefing.js";
import { sourceSummaryOf } from "../../briefing/sourceSummary.js";
import { sourceSummaryEdit } from "../../briefing/sourceSummaryEdit.js";
import { sourceSummaryText } from "../../briefing/sourceSummaryText.js";
import { defineRule } from "../defineRule.js";
import type { Finding, RuleContext } from "../types.js";
import page from "./rule.md";

export const missingSourceSummary = defineRule({
  name: "missing-source-summary",
  group: "briefing",
  summary: "a briefing cites articles and has no source summary",
  severity: "info",
  page,
  check: (context) => {
    const briefing = readBriefing(context.note);
    return briefing === undefined ? [] : findingsFor(briefing, context);
  },
});

function findingsFor(
  briefing: Briefing,
  { note, workspace, assessments, judgements }: RuleContext,
): readonly Finding[] {
  const section = sectionOf(briefing, "source-summary");
  if (section !== undefined && isFilled(section, briefing)) return [];
  const summary = sourceSummaryOf(note, workspace, (claim) => assessments.get(claim) ?? judgements.get(claim));
  const heading = section?.heading ?? note.headings[0];
  if (heading === undefined || summary.uses.length === 0) return [];
  return [
    {
      range: heading.range,
      message: `This briefing cites ${String(summary.uses.length)} ${summary.uses.length === 1 ? "article" : "articles"} and does not say what they are: add a source summary (ICD 206)`,
      fixes: [
        {
          title: "Insert the source summary",
          edits: [{ file: note.file, ...sourceSummaryEdit(note, sourceSummaryText(summary)) }],
          preferred: true,
        },
      ],
    },
  ];
}
