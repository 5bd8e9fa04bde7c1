/** The finished document as a PDF, from a library alone: fonts embedded, notes linked, marking and page numbers on every page. */
import pdfmake from "pdfmake";
import type { Content, ContentText, TDocumentDefinitions } from "pdfmake/interfaces";
import { printable } from "../../../core/export/printable.js";
import type { DocumentNote, FinishedDocument } from "../../../core/export/types.js";
import { formatEdtfForReaders } from "../../../core/model/sourceLabel.js";
import { documentDay } from "../documentDay.js";
import { pdfBlocks } from "./blocks.js";
import { findFonts, SERIF, type FontOptions, type PdfFonts } from "./fonts.js";
import { drawn, noteId, pdfReference, pdfRuns } from "./runs.js";

export interface PdfOptions extends FontOptions {
  readonly sourceDateEpoch?: number;
}

export async function renderPdf(document: FinishedDocument, options: PdfOptions): Promise<Uint8Array> {
  const fonts = await findFonts(JSON.stringify(document), options);
  const files = new Set(
    Object.values(fonts.files).flatMap(({ normal, bold, italics, bolditalics }) => [
      normal,
      bold,
      italics,
      bolditalics,
    ]),
  );
  // Nothing that a briefing says makes the library open a file or an address.
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => files.has(path));
  pdfmake.setFonts({ ...fonts.files });
  const buffer = await pdfmake.createPdf(definitionOf(document, fonts, options)).getBuffer();
  return new Uint8Array(buffer);
}

function definitionOf(
  document: FinishedDocument,
  fonts: PdfFonts,
  { sourceDateEpoch }: PdfOptions,
): TDocumentDefinitions {
  const { title, authors, marking } = document;
  const day = documentDay(document.date, sourceDateEpoch);
  const mark = marking === undefined ? [] : drawn(marking, fonts, { bold: true });
  return {
    info: {
      title: printable(title),
      ...(authors.length === 0 ? {} : { author: printable(authors.join(", ")) }),
      creator: "Dossier",
      producer: "Dossier",
      creationDate: day,
      modDate: day,
    },
    language: "en-GB",
    pageSize: "A4",
    pageMargins: [70, 66, 70, 62],
    defaultStyle: { font: SERIF, fontSize: 10.5, lineHeight: 1.18 },
    header: () => ({ text: mark, alignment: "center", fontSize: 9, margin: [40, 30, 40, 0] }),
    footer: (page, pages) => ({
      text: [...mark, { text: `${mark.length === 0 ? "" : "  ·  "}Page ${String(page)} of ${String(pages)}` }],
      alignment: "center",
      fontSize: 9,
      margin: [40, 22, 40, 0],
    }),
    content: [...titleBlock(document, fonts), ...pdfBlocks(document.blocks, fonts), ...closing(document, fonts)],
    // A heading never stands alone at the foot of a page.
    pageBreakBefore: (node, nodes) => node.headlineLevel !== undefined && nodes.getFollowingNodesOnPage().length === 0,
  };
}

function titleBlock({ title, date, authors }: FinishedDocument, fonts: PdfFonts): Content[] {
  const facts = [date === undefined ? "" : formatEdtfForReaders(date), authors.join(", ")].filter(
    (fact) => fact !== "",
  );
  return [
    { text: drawn(title, fonts, {}), fontSize: 20, bold: true, margin: [0, 0, 0, 2] },
    { text: drawn(facts.join(" · "), fonts, {}), color: "#595959", margin: [0, 0, 0, 10] },
  ];
}

function closing({ bandsFrom, notes }: FinishedDocument, fonts: PdfFonts): Content[] {
  const standard: Content[] =
    bandsFrom === undefined
      ? []
      : [
          {
            text: `Likelihood terms carry the bands of ${bandsFrom}.`,
            fontSize: 9,
            color: "#595959",
            margin: [0, 6, 0, 0],
          },
        ];
  if (notes.length === 0) return standard;
  return [
    ...standard,
    { text: "Notes", bold: true, fontSize: 14, margin: [0, 16, 0, 6], headlineLevel: 2 },
    ...notes.map((note): Content => ({
      columns: [
        { width: 22, text: String(note.number), alignment: "right", id: noteId(note.number) },
        { width: "*", text: noteText(note, fonts) },
      ],
      columnGap: 6,
      fontSize: 8.5,
      margin: [0, 0, 0, 4],
    })),
  ];
}

function noteText(note: DocumentNote, fonts: PdfFonts): ContentText[] {
  switch (note.kind) {
    case "source":
      return pdfReference(note.reference, fonts);
    case "remark":
      return [
        ...pdfRuns(note.content, fonts),
        ...note.cited.flatMap((cited): ContentText[] => [{ text: " " }, ...noteText(cited, fonts)]),
      ];
    case "unresolved":
      return drawn(`Unknown source @${note.key}`, fonts, {});
  }
}
