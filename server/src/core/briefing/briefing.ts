/** The document model of a briefing: its sections by the template, each with its text and its sentences. */
import type { Claim, NoteFacts } from "../model/note.js";
import type { NoteHeading } from "../syntax/noteTypes.js";
import { holds, type TextRange } from "../text/range.js";
import { BRIEFING_TEMPLATE, type SectionKind } from "./sections.lexicon.js";

export interface BriefingSection {
  /** Absent where the heading is none of the template's. */
  readonly kind?: SectionKind;
  readonly heading: NoteHeading;
  /** From behind the heading to the next heading of its level or above. */
  readonly body: TextRange;
  readonly claims: readonly Claim[];
}

export interface Briefing {
  readonly note: NoteFacts;
  /** In order; a section below another one is in both. The document's title is none. */
  readonly sections: readonly BriefingSection[];
}

const FOLDER = /(?:^|\/)briefings?\//iu;

/** Undefined for a note that is no briefing: it lies in no folder of briefings and has no key judgements, or it has no sections at all. */
export function readBriefing(note: NoteFacts): Briefing | undefined {
  const sections = sectionsOf(note);
  const isBriefing = FOLDER.test(note.file) || sections.some(({ kind }) => kind === "key-judgements");
  return isBriefing && sections.length > 0 ? { note, sections } : undefined;
}

export function sectionOf({ sections }: Briefing, kind: SectionKind): BriefingSection | undefined {
  return sections.find((section) => section.kind === kind);
}

/** True where the section says something: words, a list or a table. */
export function isFilled({ body }: BriefingSection, { note }: Briefing): boolean {
  return /[\p{L}\p{N}]/u.test(note.text.slice(body.start, body.end).replace(/<!--[\s\S]*?-->/gu, ""));
}

/** They say what the document is, what is taken for granted, what is not known, what to watch for, and what was judged before. */
const WITHOUT_SOURCES: ReadonlySet<SectionKind> = new Set<SectionKind>([
  "scope-note",
  "assumptions",
  "gaps",
  "indicators",
  "changes",
]);

/** True for a section that asserts nothing which a source could bear out. */
export function asksForNoSource({ kind }: BriefingSection): boolean {
  return kind !== undefined && WITHOUT_SOURCES.has(kind);
}

function sectionsOf(note: NoteFacts): readonly BriefingSection[] {
  const { headings, text, claims } = note;
  return headings.flatMap((heading, index) => {
    if (heading.level === 1 && index === 0) return [];
    const next = headings.slice(index + 1).find(({ level }) => level <= heading.level);
    const body = {
      start: heading.range.end,
      end: next === undefined ? text.length : lineStart(text, next.range.start),
    };
    const kind = kindOf(heading.text);
    return [
      {
        heading,
        body,
        claims: claims.filter(({ range }) => holds(body, range)),
        ...(kind === undefined ? {} : { kind }),
      },
    ];
  });
}

/** "2. Key judgements:" is "Key judgements". */
function kindOf(heading: string): SectionKind | undefined {
  const words = heading
    .replace(/^[\d.)\s]+/u, "")
    .replace(/[:.\s]+$/u, "")
    .replace(/\s+/gu, " ");
  return BRIEFING_TEMPLATE.find(({ headings }) => headings.test(words))?.kind;
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}
