/** The sections of a note: from a heading to the next one of its level or above. */
import type { NoteFacts } from "../model/note.js";
import type { NoteHeading } from "../syntax/noteTypes.js";
import type { TextRange } from "../text/range.js";

export interface Section {
  readonly heading: NoteHeading;
  readonly range: TextRange;
}

/** Outer sections before inner ones; each begins and ends where a line does. */
export function sectionsOf({ headings, text }: NoteFacts): readonly Section[] {
  const sections: Section[] = [];
  const open: NoteHeading[] = [];
  const close = (level: number, end: number): void => {
    while ((open.at(-1)?.level ?? 0) >= level) {
      const heading = open.pop();
      if (heading !== undefined) sections.push({ heading, range: { start: lineStart(text, heading), end } });
    }
  };
  for (const heading of headings) {
    close(heading.level, lineStart(text, heading));
    open.push(heading);
  }
  close(1, text.length);
  return sections.sort((left, right) => left.range.start - right.range.start || right.range.end - left.range.end);
}

/** A heading's own range leaves out its marks. */
function lineStart(text: string, { range }: NoteHeading): number {
  return text.lastIndexOf("\n", range.start - 1) + 1;
}
