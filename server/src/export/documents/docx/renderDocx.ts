/** The finished document as a Word file: real notes, headings, tables, marking and page numbers on every page. */
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  LevelFormat,
  NumberFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type ILevelsOptions,
  type IRunOptions,
  type ParagraphChild,
  type ISectionPropertiesOptions,
} from "docx";
import { printable } from "../../../core/export/printable.js";
import type { DocumentNote, FinishedDocument } from "../../../core/export/types.js";
import { formatEdtfForReaders } from "../../../core/model/sourceLabel.js";
import { documentDay } from "../documentDay.js";
import { wordBlocks } from "./blocks.js";
import type { WordContext } from "./context.js";
import { finishPackage } from "./package.js";
import { referenceRuns, runsOf } from "./runs.js";
import { ownStyles, styleIds } from "./styles.js";
import { readTemplate } from "./template.js";

export interface DocxOptions {
  /** Absolute path of a `.docx` whose styles and page are used. */
  readonly template?: string;
  readonly notes: "endnotes" | "footnotes";
  readonly sourceDateEpoch?: number;
}

/** A4 with the margins that Word gives it, in twentieths of a point. */
const A4 = { size: { width: 11906, height: 16838 }, margin: { top: 1417, right: 1417, bottom: 1134, left: 1417 } };

export async function renderDocx(document: FinishedDocument, options: DocxOptions): Promise<Uint8Array> {
  const template = options.template === undefined ? undefined : await readTemplate(options.template);
  const page = template?.page ?? A4;
  const lists = listNumbers();
  const context: WordContext = {
    styles: styleIds(template),
    notes: options.notes,
    textWidth: widthOf(page),
    listOf: lists.listOf,
  };
  const children = [
    ...titleBlock(document, context),
    ...wordBlocks(document.blocks, context),
    ...closing(document, context),
  ];
  const notes = Object.fromEntries(
    document.notes.map((note) => [String(note.number), { children: [noteText(note, context)] }]),
  );
  const word = new Document({
    title: printable(document.title),
    creator: document.authors.length === 0 ? "Dossier" : printable(document.authors.join(", ")),
    lastModifiedBy: "Dossier",
    ...(template === undefined ? {} : { externalStyles: template.styles }),
    styles: ownStyles(template),
    numbering: { config: lists.config() },
    ...(options.notes === "footnotes" ? { footnotes: notes } : { endnotes: notes }),
    sections: [
      {
        properties: {
          page,
          endnoteProperties: { numberFormat: { type: NumberFormat.DECIMAL } },
        },
        headers: { default: new Header({ children: [markingLine(document, context.styles.header)] }) },
        footers: { default: new Footer({ children: [pageLine(document, context.styles.footer)] }) },
        children,
      },
    ],
  });
  const bytes = await Packer.toBuffer(word);
  const date = documentDay(document.date, options.sourceDateEpoch);
  return finishPackage(bytes, { date, ...(template === undefined ? {} : { template }) });
}

function widthOf({ size, margin }: NonNullable<ISectionPropertiesOptions["page"]>): number {
  const side = (value: unknown): number => (typeof value === "number" ? value : 0);
  return Math.max(2000, side(size?.width) - side(margin?.left) - side(margin?.right));
}

function titleBlock({ title, date, authors }: FinishedDocument, { styles }: WordContext): readonly Paragraph[] {
  const facts = [date === undefined ? "" : formatEdtfForReaders(date), authors.join(", ")].filter(
    (fact) => fact !== "",
  );
  return [
    new Paragraph({ style: styles.title, children: [new TextRun({ text: printable(title) })] }),
    ...(facts.length === 0
      ? []
      : [new Paragraph({ style: styles.subtitle, children: [new TextRun({ text: printable(facts.join(" · ")) })] })]),
  ];
}

/** Endnotes follow what is last in the text: their heading. */
function closing({ bandsFrom, notes }: FinishedDocument, context: WordContext): readonly Paragraph[] {
  const run: IRunOptions = { text: `Likelihood terms carry the bands of ${bandsFrom ?? ""}.`, italics: true, size: 18 };
  const headed = context.notes === "endnotes" && notes.length > 0;
  return [
    ...(bandsFrom === undefined ? [] : [new Paragraph({ children: [new TextRun(run)] })]),
    ...(headed ? [new Paragraph({ style: context.styles.heading2, children: [new TextRun({ text: "Notes" })] })] : []),
  ];
}

function noteText(note: DocumentNote, context: WordContext): Paragraph {
  const style = context.notes === "footnotes" ? context.styles.footnoteText : context.styles.endnoteText;
  return new Paragraph({ style, children: [new TextRun({ text: " " }), ...noteRuns(note, context)] });
}

function noteRuns(note: DocumentNote, context: WordContext): readonly ParagraphChild[] {
  switch (note.kind) {
    case "source":
      return referenceRuns(note.reference, context);
    case "remark":
      return [
        ...runsOf(
          note.content.filter(({ kind }) => kind !== "notes"),
          context,
        ),
        ...note.cited.flatMap((cited) => [new TextRun({ text: " " }), ...noteRuns(cited, context)]),
      ];
    case "unresolved":
      return [new TextRun({ text: printable(`Unknown source @${note.key}`) })];
  }
}

function markingLine({ marking, title }: FinishedDocument, style: string): Paragraph {
  const run: IRunOptions = { text: printable(marking ?? title), bold: marking !== undefined };
  return new Paragraph({
    style,
    alignment: AlignmentType.CENTER,
    children: [new TextRun(run)],
  });
}

function pageLine({ marking }: FinishedDocument, style: string): Paragraph {
  const run: IRunOptions = { text: `${printable(marking ?? "")} · `, bold: true };
  return new Paragraph({
    style,
    alignment: AlignmentType.CENTER,
    children: [
      ...(marking === undefined ? [] : [new TextRun(run)]),
      new TextRun({ children: ["Page ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES] }),
    ],
  });
}

const BULLETS = ["•", "–", "▪"];
const NUMBERS = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN];
const LEVELS = 9;
const INDENT = 425;

/** One numbering for bullets and one for each first number; each list is an instance of its own. */
function listNumbers() {
  const starts = new Set<number>();
  const count = { lists: 0 };
  return {
    listOf: (ordered: boolean, start: number) => {
      count.lists += 1;
      if (ordered) starts.add(start);
      return { reference: ordered ? `numbers-${String(start)}` : "bullets", instance: count.lists };
    },
    config: () => [
      { reference: "bullets", levels: levels(() => ({ format: LevelFormat.BULLET })) },
      ...[...starts].map((start) => ({
        reference: `numbers-${String(start)}`,
        levels: levels((level) => ({
          format: NUMBERS[level % NUMBERS.length] ?? LevelFormat.DECIMAL,
          start: level === 0 ? start : 1,
        })),
      })),
    ],
  };
}

function levels(kind: (level: number) => Pick<ILevelsOptions, "format" | "start">): readonly ILevelsOptions[] {
  return Array.from({ length: LEVELS }, (_none, level) => {
    const options = kind(level);
    return {
      level,
      ...options,
      text: options.format === LevelFormat.BULLET ? (BULLETS[level % BULLETS.length] ?? "•") : `%${String(level + 1)}.`,
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: INDENT * (level + 1), hanging: INDENT } } },
    };
  });
}
