/** Where in a sentence a citation or a phrase is written, so that the result reads as good English and good Pandoc. */
import type { Citation } from "../syntax/noteTypes.js";
import type { TextRange } from "../text/range.js";
import type { Claim, NoteText } from "../model/note.js";
import type { Fix, TextEdit } from "./types.js";

/** Writes `[@key]` before the final stop, or joins the sentence's last citation group. */
export function citeEdit(note: NoteText, claim: Claim, key: string): TextEdit {
  const last = claim.citations.filter((citation) => citation.form !== "narrative").at(-1);
  if (last !== undefined) return { file: note.file, range: caret(last.group.end - 1), newText: `; @${key}` };
  const end = claim.statement.range.end;
  const stop = finalStop(note.text, claim.statement.range);
  return { file: note.file, range: caret(stop ?? end), newText: ` [@${key}]` };
}

/** Takes one citation away, with the semicolon that parts it from its neighbour or with the brackets that it fills alone. */
export function removeCitationEdit(note: NoteText, claim: Claim, citation: Citation): TextEdit | undefined {
  if (citation.form === "narrative") return undefined;
  const group = claim.citations.filter((other) => other.group.start === citation.group.start);
  const at = group.findIndex((other) => other.range.start === citation.range.start);
  const before = group[at - 1];
  const after = group[at + 1];
  const blank = /\s/u.test(note.text[citation.group.start - 1] ?? "") ? 1 : 0;
  const alone: TextRange = { start: citation.group.start - blank, end: citation.group.end };
  const range =
    before !== undefined
      ? { start: before.range.end, end: citation.range.end }
      : after !== undefined
        ? { start: citation.range.start, end: after.range.start }
        : alone;
  return { file: note.file, range, newText: "" };
}

export function wrapEdits(note: NoteText, claim: Claim, mark: "judgement" | "assumption"): Fix {
  const { start, end } = claim.range;
  return {
    title: `Mark as ${mark}`,
    edits: [
      { file: note.file, range: caret(start), newText: "[" },
      { file: note.file, range: caret(end), newText: `]{.${mark}}` },
    ],
    preferred: false,
  };
}

/** Puts words before the sentence; its first letter becomes small unless it begins a name or is an acronym. */
export function prefaceEdits(note: NoteText, claim: Claim, words: string): readonly TextEdit[] {
  const { start } = claim.statement.range;
  const first = note.text[start] ?? "";
  const beginsName = claim.statement.mentions.some((mention) => mention.start === start);
  const second = note.text[start + 1] ?? "";
  const keeps = beginsName || first === "I" || (second.toUpperCase() === second && second.toLowerCase() !== second);
  return [
    {
      file: note.file,
      range: { start, end: start + first.length },
      newText: `${words} ${keeps ? first : first.toLowerCase()}`,
    },
  ];
}

export function caret(offset: number): TextRange {
  return { start: offset, end: offset };
}

/** Offset of the sentence's final stop, with closing quotation marks left of it skipped. */
function finalStop(text: string, range: TextRange): number | undefined {
  let at = range.end - 1;
  while (at > range.start && /["”’»)\s]/u.test(text[at] ?? "")) at--;
  return /[.!?…]/u.test(text[at] ?? "") ? at : undefined;
}
