/** A briefing that cites articles and does not say what its sources are. */
import { isFilled, readBriefing, sectionOf, type Briefing } from "../../briefing/briefing.js";
import { sourceSummaryOf } from "../../briefing/sourceSummary.js";
import { sourceSummaryText } from "../../briefing/sourceSummaryText.js";
import { defineRule } from "../defineRule.js";
import { caret } from "../insertions.js";
import type { Finding, RuleContext, TextEdit } from "../types.js";
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

function findingsFor(briefing: Briefing, { note, workspace, assessments }: RuleContext): readonly Finding[] {
  const section = sectionOf(briefing, "source-summary");
  if (section !== undefined && isFilled(section, briefing)) return [];
  const summary = sourceSummaryOf(note, workspace, assessments);
  const heading = section?.heading ?? note.headings[0];
  if (heading === undefined || summary.uses.length === 0) return [];
  return [
    {
      range: heading.range,
      message: `This briefing cites ${String(summary.uses.length)} ${summary.uses.length === 1 ? "article" : "articles"} and does not say what they are: add a source summary (ICD 206)`,
      fixes: [
        {
          title: "Insert the source summary",
          edits: [insertion(briefing, sourceSummaryText(summary))],
          preferred: true,
        },
      ],
    },
  ];
}

function insertion(briefing: Briefing, text: string): TextEdit {
  const { note, sections } = briefing;
  const section = sectionOf(briefing, "source-summary");
  if (section !== undefined) {
    const { end } = section.heading.range;
    return { file: note.file, range: caret(end), newText: `\n\n${text}` };
  }
  const level = "#".repeat(sections[0]?.heading.level ?? 2);
  const changes = sectionOf(briefing, "changes");
  if (changes !== undefined) {
    const at = note.text.lastIndexOf("\n", changes.heading.range.start - 1) + 1;
    return { file: note.file, range: caret(at), newText: `${level} Source summary\n\n${text}\n\n` };
  }
  const gap = note.text.endsWith("\n") ? "\n" : "\n\n";
  return { file: note.file, range: caret(note.text.length), newText: `${gap}${level} Source summary\n\n${text}\n` };
}
