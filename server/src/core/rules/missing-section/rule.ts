/** A briefing that lacks sections of the template. */
import { isFilled, readBriefing, sectionOf, type Briefing, type BriefingSection } from "../../briefing/briefing.js";
import { BRIEFING_TEMPLATE, type SectionTemplate } from "../../briefing/sections.lexicon.js";
import { isPlaceholder, placeholderOf } from "../../briefing/templates/templates.lexicon.js";
import type { NoteFacts } from "../../model/note.js";
import { defineRule } from "../defineRule.js";
import { caret } from "../insertions.js";
import type { Finding, TextEdit } from "../types.js";
import page from "./rule.md";

export const missingSection = defineRule({
  name: "missing-section",
  group: "briefing",
  summary: "a briefing lacks sections of the template, or leaves them empty",
  severity: "info",
  page,
  check: ({ note }) => {
    const briefing = readBriefing(note);
    return briefing === undefined ? [] : findingsFor(briefing);
  },
});

function findingsFor(briefing: Briefing): readonly Finding[] {
  const missing = BRIEFING_TEMPLATE.filter(({ kind, required }) => required && sectionOf(briefing, kind) === undefined);
  return [...absentFinding(briefing, missing), ...draftFinding(briefing), ...emptyFindings(briefing)];
}

/** One finding for all of them, at the briefing's first heading. */
function absentFinding(briefing: Briefing, missing: readonly SectionTemplate[]): readonly Finding[] {
  const { note } = briefing;
  const first = note.headings[0];
  if (first === undefined || missing.length === 0) return [];
  const titles = missing.map(({ title }) => title.toLowerCase());
  return [
    {
      range: first.range,
      message: `This briefing has no ${titles.length === 1 ? "section" : "sections"} “${titles.join("”, “")}”: add ${titles.length === 1 ? "it" : "them"}, or say why not`,
      fixes: [
        {
          title: missing.length === 1 ? "Insert the missing section" : "Insert the missing sections",
          edits: missing.map((template) => insertion(template, briefing)),
          preferred: true,
        },
      ],
    },
  ];
}

/** Before the next section that the template has behind it; else at the end. */
function insertion(template: SectionTemplate, { note, sections }: Briefing): TextEdit {
  const behind = BRIEFING_TEMPLATE.slice(BRIEFING_TEMPLATE.indexOf(template) + 1).map(({ kind }) => kind);
  const next = sections.find(({ kind }) => kind !== undefined && behind.includes(kind));
  const level = "#".repeat(sections[0]?.heading.level ?? 2);
  const block = `${level} ${template.title}\n\n${placeholderOf(template)}\n`;
  if (next === undefined) {
    const gap = note.text.endsWith("\n") ? "\n" : "\n\n";
    return { file: note.file, range: caret(note.text.length), newText: `${gap}${block}` };
  }
  const at = note.text.lastIndexOf("\n", next.heading.range.start - 1) + 1;
  return { file: note.file, range: caret(at), newText: `${block}\n` };
}

/** Sections that hold the template's placeholder still, all in one finding: a fresh briefing needs no list of its own headings. */
function draftFinding(briefing: Briefing): readonly Finding[] {
  const { note } = briefing;
  const first = note.headings[0];
  const titles = emptySections(briefing).filter(({ body }) => isDraft(body, note));
  if (first === undefined || titles.length === 0) return [];
  return [
    {
      range: first.range,
      message: `Still to be written: ${titles.map(({ heading }) => `“${heading.text}”`).join(", ")}`,
    },
  ];
}

function isDraft({ start, end }: BriefingSection["body"], { text }: NoteFacts): boolean {
  return isPlaceholder(text.slice(start, end));
}

/** The source summary has a rule of its own. */
function emptySections(briefing: Briefing): readonly BriefingSection[] {
  return briefing.sections.filter(
    (section) => section.kind !== undefined && section.kind !== "source-summary" && !isFilled(section, briefing),
  );
}

function emptyFindings(briefing: Briefing): readonly Finding[] {
  return emptySections(briefing)
    .filter(({ body }) => !isDraft(body, briefing.note))
    .map(({ heading, kind }) => {
      const purpose = BRIEFING_TEMPLATE.find((template) => template.kind === kind)?.purpose ?? "what belongs here";
      return {
        range: heading.range,
        message: `“${heading.text}” is empty: write ${purpose}, or that there is nothing to say`,
      };
    });
}
