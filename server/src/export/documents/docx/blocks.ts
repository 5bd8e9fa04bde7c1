/** Blocks of the finished document as paragraphs and tables of Word. */
import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from "docx";
import { printable } from "../../../core/export/printable.js";
import type { Alignment, Block, Inline, TableCell as Cell } from "../../../core/export/types.js";
import { columnShares, staysTogether } from "../columnShares.js";
import type { WordContext } from "./context.js";
import { runsOf } from "./runs.js";
import type { StyleUse } from "./styles.js";

/** Where a block stands: in quotations and lists. */
interface Place {
  readonly quoted: boolean;
  readonly panel: boolean;
  /** Level of the list around it; -1 outside of lists. */
  readonly level: number;
  readonly item?: { readonly reference: string; readonly instance: number; readonly lead: string };
}

const OUTSIDE: Place = { quoted: false, panel: false, level: -1 };
const DEEPEST_LIST = 8;
const LIST_INDENT = 425;

export function wordBlocks(blocks: readonly Block[], context: WordContext): readonly (Paragraph | Table)[] {
  return blocks.flatMap((block) => wordBlock(block, OUTSIDE, context));
}

function wordBlock(block: Block, place: Place, context: WordContext): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case "heading":
      return [new Paragraph({ style: headingStyle(block.level, context), children: runsOf(block.content, context) })];
    case "paragraph":
      return [paragraph(block.content, place, context)];
    case "list": {
      const level = Math.min(place.level + 1, DEEPEST_LIST);
      const list = context.listOf(block.ordered, block.start);
      return block.items.flatMap(({ blocks, checked }) =>
        blocks.flatMap((child, index) => {
          const lead = checked === undefined ? "" : checked ? "☑ " : "☐ ";
          const item = index === 0 ? { item: { ...list, lead } } : {};
          return wordBlock(child, { ...place, level, ...item }, context);
        }),
      );
    }
    case "quotation":
      return block.blocks.flatMap((child) => wordBlock(child, { ...place, quoted: true }, context));
    case "panel":
      return block.blocks.flatMap((child) => wordBlock(child, { ...place, panel: true }, context));
    case "table":
      return [tableOf(block, context), new Paragraph({ spacing: { after: 60 }, children: [] })];
    case "code":
      return block.text
        .split("\n")
        .map(
          (line) => new Paragraph({ style: context.styles.code, children: [new TextRun({ text: printable(line) })] }),
        );
    case "rule":
      return [
        new Paragraph({
          border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 1, color: "999999" } },
          children: [],
        }),
      ];
  }
}

const HEADINGS: readonly StyleUse[] = ["heading1", "heading2", "heading3", "heading4", "heading5", "heading6"];

function headingStyle(level: number, { styles }: WordContext): string {
  return styles[HEADINGS[level - 1] ?? "heading6"];
}

/** A bar at the left and a shade behind: neighbours with the same ones become one panel. */
const PANEL = {
  border: { left: { style: BorderStyle.SINGLE, size: 24, space: 8, color: "1F4E79" } },
  shading: { fill: "F3F5F8" },
};

function paragraph(content: readonly Inline[], { quoted, panel, level, item }: Place, context: WordContext): Paragraph {
  const { styles } = context;
  const lead = item === undefined || item.lead === "" ? [] : [new TextRun({ text: item.lead })];
  const children = [...lead, ...runsOf(content, context)];
  const look = panel ? { ...PANEL, keepLines: true } : {};
  if (item !== undefined) {
    const { reference, instance } = item;
    return new Paragraph({ style: styles.listParagraph, numbering: { reference, level, instance }, ...look, children });
  }
  if (level >= 0)
    return new Paragraph({
      style: styles.listParagraph,
      indent: { left: LIST_INDENT * (level + 1) },
      ...look,
      children,
    });
  return quoted ? new Paragraph({ style: styles.quote, children }) : new Paragraph({ ...look, children });
}

const ALIGNMENTS = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT };
const CELL_MARGIN = { top: 50, bottom: 50, left: 90, right: 90 };

function tableOf(block: Block & { readonly kind: "table" }, context: WordContext): Table {
  const columns = Math.max(block.head.length, ...block.rows.map((row) => row.length), 1);
  const widths = columnShares([block.head, ...block.rows], columns).map((share) =>
    Math.floor(share * context.textWidth),
  );
  const together = staysTogether(block);
  const row = (cells: readonly Cell[], isHead: boolean, keepNext: boolean): TableRow =>
    new TableRow({
      cantSplit: true,
      ...(isHead ? { tableHeader: true } : {}),
      children: widths.map(
        (width, column) =>
          new TableCell({
            width: { size: width, type: WidthType.DXA },
            margins: CELL_MARGIN,
            ...(isHead ? { shading: { fill: "F0F0F2" } } : {}),
            children: [
              cellParagraph(
                cells[column]?.content ?? [],
                { alignment: block.alignments[column], isHead, keepNext },
                context,
              ),
            ],
          }),
      ),
    });
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    rows: [
      row(block.head, true, true),
      ...block.rows.map((cells, index) => row(cells, false, together && index < block.rows.length - 1)),
    ],
  });
}

interface CellLook {
  readonly alignment: Alignment | undefined;
  readonly isHead: boolean;
  /** On one page with the next row. */
  readonly keepNext: boolean;
}

function cellParagraph(
  content: readonly Inline[],
  { alignment, isHead, keepNext }: CellLook,
  context: WordContext,
): Paragraph {
  const bold = content.map((inline): Inline =>
    isHead && inline.kind === "text" ? { ...inline, style: { ...inline.style, bold: true } } : inline,
  );
  return new Paragraph({
    spacing: { after: 0 },
    ...(keepNext ? { keepNext } : {}),
    ...(alignment === undefined ? {} : { alignment: ALIGNMENTS[alignment] }),
    children: runsOf(bold, context),
  });
}
