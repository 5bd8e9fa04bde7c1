/** Blocks of the finished document as content of a PDF. */
import type { Content, TableCell as PdfCell } from "pdfmake/interfaces";
import type { Block, ListItem, TableCell } from "../../../core/export/types.js";
import { columnShares, staysTogether } from "../columnShares.js";
import type { PdfFonts } from "./fonts.js";
import { drawn, pdfRuns } from "./runs.js";

const HEADING_SIZES = [17, 14, 12, 11, 11, 11];
const PARAGRAPH_GAP = 6;

export function pdfBlocks(blocks: readonly Block[], fonts: PdfFonts): Content[] {
  return blocks.map((block) => pdfBlock(block, fonts));
}

function pdfBlock(block: Block, fonts: PdfFonts): Content {
  switch (block.kind) {
    case "heading":
      return {
        text: pdfRuns(block.content, fonts),
        bold: true,
        fontSize: HEADING_SIZES[block.level - 1] ?? 11,
        margin: [0, 12, 0, 4],
        headlineLevel: block.level,
      };
    case "paragraph":
      return { text: pdfRuns(block.content, fonts), margin: [0, 0, 0, PARAGRAPH_GAP] };
    case "list": {
      const items = block.items.map((item) => itemOf(item, fonts));
      return block.ordered
        ? { ol: items, start: block.start, margin: [0, 0, 0, PARAGRAPH_GAP] }
        : { ul: items, margin: [0, 0, 0, PARAGRAPH_GAP] };
    }
    case "quotation":
      return { stack: pdfBlocks(block.blocks, fonts), margin: [18, 0, 18, 0], italics: true };
    case "panel":
      return panelOf(block.blocks, fonts);
    case "table":
      return tableOf(block, fonts);
    case "code":
      return {
        text: drawn(block.text, fonts, {}),
        fontSize: 9,
        preserveLeadingSpaces: true,
        margin: [12, 2, 0, PARAGRAPH_GAP + 2],
      };
    case "rule":
      return {
        canvas: [{ type: "line", x1: 0, y1: 4, x2: 455, y2: 4, lineWidth: 0.5, lineColor: "#999999" }],
        margin: [0, 2, 0, 8],
      };
  }
}

/** One paragraph is the item itself; more stand below each other. */
function itemOf({ blocks, checked }: ListItem, fonts: PdfFonts): Content {
  const [first, ...others] = blocks;
  const box = checked === undefined ? "" : checked ? "[x] " : "[  ] ";
  if (first?.kind !== "paragraph")
    return { stack: [...(box === "" ? [] : [{ text: box }]), ...pdfBlocks(blocks, fonts)] };
  const lead = {
    text: [...(box === "" ? [] : [{ text: box }]), ...pdfRuns(first.content, fonts)],
    margin: [0, 0, 0, 2],
  };
  const text: Content = { text: lead.text, margin: [0, 0, 0, 2] };
  return others.length === 0 ? text : { stack: [text, ...pdfBlocks(others, fonts)] };
}

/** A bar at the left and a shade behind. */
function panelOf(blocks: readonly Block[], fonts: PdfFonts): Content {
  return {
    table: {
      widths: ["*"],
      body: blocks.map((block) => [{ stack: [pdfBlock(block, fonts)], fillColor: "#f3f5f8" }]),
      dontBreakRows: true,
    },
    layout: {
      hLineWidth: () => 0,
      vLineWidth: (column) => (column === 0 ? 3 : 0),
      vLineColor: () => "#1f4e79",
      paddingLeft: () => 10,
      paddingRight: () => 8,
      paddingTop: (row) => (row === 0 ? 6 : 0),
      paddingBottom: () => 0,
    },
    margin: [0, 2, 0, PARAGRAPH_GAP],
  };
}

/** Points: an A4 page without its margins. */
const TEXT_WIDTH = 455;
/** Padding and line of a cell. */
const CELL_FRAME = 8.5;

function tableOf(block: Block & { readonly kind: "table" }, fonts: PdfFonts): Content {
  const { head, rows, alignments } = block;
  const columns = Math.max(head.length, ...rows.map((row) => row.length), 1);
  const row = (cells: readonly TableCell[], isHead: boolean): PdfCell[] =>
    Array.from({ length: columns }, (_none, column): PdfCell => ({
      text: pdfRuns(cells[column]?.content ?? [], fonts),
      alignment: alignments[column] ?? "left",
      ...(isHead ? { bold: true, fillColor: "#f0f0f2" } : {}),
    }));
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: columnShares([head, ...rows], columns).map((share) => share * (TEXT_WIDTH - columns * CELL_FRAME)),
      body: [row(head, true), ...rows.map((cells) => row(cells, false))],
    },
    layout: { hLineWidth: () => 0.5, vLineWidth: () => 0.5, hLineColor: () => "#aaaaaa", vLineColor: () => "#aaaaaa" },
    fontSize: 9.5,
    margin: [0, 2, 0, PARAGRAPH_GAP + 4],
    ...(staysTogether(block) ? { unbreakable: true } : {}),
  };
}
