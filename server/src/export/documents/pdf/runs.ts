/** Runs of the finished document as text of a PDF, each in a font that can draw it. */
import type { ContentText } from "pdfmake/interfaces";
import { printable } from "../../../core/export/printable.js";
import type { Inline, ReferencePart } from "../../../core/export/types.js";
import { SERIF, type PdfFonts } from "./fonts.js";

const GREY = "#595959";
const LINK = "#0b4a86";

export function pdfRuns(content: readonly Inline[], fonts: PdfFonts): ContentText[] {
  return content.flatMap((inline): ContentText[] => {
    switch (inline.kind) {
      case "text": {
        const { bold, italic, code } = inline.style;
        return drawn(inline.text, fonts, {
          ...(bold === true ? { bold } : {}),
          ...(italic === true ? { italics: true } : {}),
          ...(code === true ? { color: "#333333" } : {}),
          ...linkOf(inline.href),
        });
      }
      case "band":
        return drawn(inline.text, fonts, { color: GREY });
      case "break":
        return [{ text: "\n" }];
      case "notes":
        return inline.numbers.flatMap((number, index): ContentText[] => [
          ...(index === 0 ? [] : [{ text: ", ", sup: true }]),
          { text: String(number), sup: true, color: LINK, linkToDestination: noteId(number) },
        ]);
    }
  });
}

export function pdfReference(parts: readonly ReferencePart[], fonts: PdfFonts): ContentText[] {
  return parts.flatMap(({ text, italic, href, note }) =>
    drawn(text, fonts, {
      ...(italic === true ? { italics: true } : {}),
      ...linkOf(href),
      ...(note === undefined ? {} : { color: LINK, linkToDestination: noteId(note) }),
    }),
  );
}

export function noteId(number: number): string {
  return `note-${String(number)}`;
}

/** The text in pieces: those that PT Serif has, and those for the fallback font. */
export function drawn(text: string, { covers, fallback }: PdfFonts, format: Omit<ContentText, "text">): ContentText[] {
  const words = printable(text);
  if (fallback === undefined) return [{ text: words, ...format }];
  const pieces: { font: string; text: string }[] = [];
  for (const character of words) {
    const last = pieces.at(-1);
    const neutral = /^[\s\p{Cf}\p{M}]$/u.test(character);
    const font = neutral ? (last?.font ?? SERIF) : covers(character.codePointAt(0) ?? 0) ? SERIF : fallback;
    if (last?.font === font) last.text += character;
    else pieces.push({ font, text: character });
  }
  return pieces.map((piece) => ({ ...piece, ...format }));
}

function linkOf(href: string | undefined): Omit<ContentText, "text"> {
  return href === undefined ? {} : { link: href, color: LINK };
}
