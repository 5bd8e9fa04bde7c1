/** Where a source summary is written in a note: into its section, before the changes, or at the end. */
import type { NoteFacts } from "../model/note.js";
import type { TextRange } from "../text/range.js";
import { readBriefing, sectionOf } from "./briefing.js";

export interface SourceSummaryEdit {
  readonly range: TextRange;
  readonly newText: string;
}

/** What stands in the section already is replaced. */
export function sourceSummaryEdit(note: NoteFacts, text: string): SourceSummaryEdit {
  const briefing = readBriefing(note);
  const section = briefing === undefined ? undefined : sectionOf(briefing, "source-summary");
  if (section !== undefined) {
    const { start, end } = section.body;
    const isLast = end === note.text.length;
    return { range: { start, end }, newText: `\n\n${text}\n${isLast ? "" : "\n"}` };
  }
  const level = "#".repeat(briefing?.sections[0]?.heading.level ?? 2);
  const changes = briefing === undefined ? undefined : sectionOf(briefing, "changes");
  if (changes !== undefined) {
    const at = note.text.lastIndexOf("\n", changes.heading.range.start - 1) + 1;
    return { range: { start: at, end: at }, newText: `${level} Source summary\n\n${text}\n\n` };
  }
  const at = note.text.length;
  const gap = note.text.endsWith("\n") ? "\n" : "\n\n";
  return { range: { start: at, end: at }, newText: `${gap}${level} Source summary\n\n${text}\n` };
}
