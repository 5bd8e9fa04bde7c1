/** Runs of the finished document as runs of Word. */
import { EndnoteReferenceRun, ExternalHyperlink, FootnoteReferenceRun, TextRun, type ParagraphChild } from "docx";
import { printable } from "../../../core/export/printable.js";
import type { NoteReferences } from "../../../core/export/inlines.js";
import type { Inline, ReferencePart, TextStyle } from "../../../core/export/types.js";
import type { WordContext } from "./context.js";

const BAND_COLOUR = "595959";
const MONOSPACED = "Consolas";

export function runsOf(content: readonly Inline[], context: WordContext): readonly ParagraphChild[] {
  return content.flatMap((inline): readonly ParagraphChild[] => {
    switch (inline.kind) {
      case "text":
        return [linked(inline.text, inline.href, formatOf(inline.style), context)];
      case "band":
        return [new TextRun({ text: inline.text, ...formatOf(inline.style), color: BAND_COLOUR })];
      case "break":
        return [new TextRun({ break: 1 })];
      case "notes":
        return noteReferences(inline, context);
    }
  });
}

export function referenceRuns(parts: readonly ReferencePart[], context: WordContext): readonly ParagraphChild[] {
  return parts.map(({ text, italic, href }) => linked(text, href, italic === true ? { italics: true } : {}, context));
}

/** Word numbers a note where it is first referred to; a later reference is its number alone. */
function noteReferences({ numbers, again }: NoteReferences, { notes }: WordContext): readonly ParagraphChild[] {
  const references: ParagraphChild[] = [];
  for (const [index, number] of numbers.entries()) {
    if (index > 0) references.push(new TextRun({ text: ", ", superScript: true }));
    if (again.includes(number)) references.push(new TextRun({ text: String(number), superScript: true }));
    else if (notes === "footnotes") references.push(new FootnoteReferenceRun(number));
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the library's type of a child leaves endnotes out
    else references.push(new EndnoteReferenceRun(number));
  }
  return references;
}

interface RunFormat {
  readonly bold?: true;
  readonly italics?: true;
  readonly font?: string;
}

function formatOf(style: TextStyle): RunFormat {
  return {
    ...(style.bold === true ? { bold: true } : {}),
    ...(style.italic === true ? { italics: true } : {}),
    ...(style.code === true ? { font: MONOSPACED } : {}),
  };
}

function linked(text: string, href: string | undefined, format: RunFormat, { styles }: WordContext): ParagraphChild {
  const words = printable(text);
  if (href === undefined) return new TextRun({ text: words, ...format });
  return new ExternalHyperlink({
    link: href,
    children: [new TextRun({ text: words, style: styles.hyperlink, ...format })],
  });
}
