/** How the Word document looks without a template, and which style stands for what. */
import type { IStylesOptions } from "docx";
import type { WordTemplate } from "./template.js";

/** Styles that the export uses, by the names that Word knows them under in every language. */
const NAMES = {
  title: "title",
  subtitle: "subtitle",
  heading1: "heading 1",
  heading2: "heading 2",
  heading3: "heading 3",
  heading4: "heading 4",
  heading5: "heading 5",
  heading6: "heading 6",
  quote: "quote",
  listParagraph: "list paragraph",
  footnoteText: "footnote text",
  endnoteText: "endnote text",
  hyperlink: "hyperlink",
  code: "source code",
  header: "header",
  footer: "footer",
} as const;

export type StyleUse = keyof typeof NAMES;

const OWN_IDS: Readonly<Record<StyleUse, string>> = {
  title: "Title",
  subtitle: "Subtitle",
  heading1: "Heading1",
  heading2: "Heading2",
  heading3: "Heading3",
  heading4: "Heading4",
  heading5: "Heading5",
  heading6: "Heading6",
  quote: "Quote",
  listParagraph: "ListParagraph",
  footnoteText: "FootnoteText",
  endnoteText: "EndnoteText",
  hyperlink: "Hyperlink",
  code: "SourceCode",
  header: "Header",
  footer: "Footer",
};

/** The template's identifier where it has the style, else ours. */
export function styleIds(template: WordTemplate | undefined): Readonly<Record<StyleUse, string>> {
  if (template === undefined) return OWN_IDS;
  const id = (use: StyleUse): string => template.ids.get(NAMES[use]) ?? OWN_IDS[use];
  return {
    title: id("title"),
    subtitle: id("subtitle"),
    heading1: id("heading1"),
    heading2: id("heading2"),
    heading3: id("heading3"),
    heading4: id("heading4"),
    heading5: id("heading5"),
    heading6: id("heading6"),
    quote: id("quote"),
    listParagraph: id("listParagraph"),
    footnoteText: id("footnoteText"),
    endnoteText: id("endnoteText"),
    hyperlink: id("hyperlink"),
    code: id("code"),
    header: id("header"),
    footer: id("footer"),
  };
}

const FONT = "Cambria";
const GREY = "595959";
/** A note's text in half-points; body text is 11 points. */
const NOTE_SIZE = 18;

function heading(size: number, before: number): NonNullable<NonNullable<IStylesOptions["default"]>["heading1"]> {
  return {
    run: { size, bold: true, color: "1F2937", font: FONT },
    paragraph: { spacing: { before, after: 80 }, keepNext: true, keepLines: true },
  };
}

/** Of a template's own styles none is changed: only those that it lacks are added. */
export function ownStyles(template: WordTemplate | undefined): IStylesOptions {
  const lacks = (use: StyleUse): boolean => template?.ids.has(NAMES[use]) !== true;
  return {
    ...(template === undefined ? { default: DEFAULTS } : {}),
    paragraphStyles: [
      ...(lacks("subtitle")
        ? [
            {
              id: OWN_IDS.subtitle,
              name: "Subtitle",
              basedOn: "Normal",
              run: { color: GREY },
              paragraph: { spacing: { after: 240 } },
            },
          ]
        : []),
      ...(lacks("quote")
        ? [
            {
              id: OWN_IDS.quote,
              name: "Quote",
              basedOn: "Normal",
              run: { italics: true },
              paragraph: { indent: { left: 567, right: 567 } },
            },
          ]
        : []),
      ...(lacks("code")
        ? [
            {
              id: OWN_IDS.code,
              name: "Source Code",
              basedOn: "Normal",
              run: { font: "Consolas", size: NOTE_SIZE },
              paragraph: { spacing: { after: 120, line: 240 } },
            },
          ]
        : []),
      ...(["header", "footer"] as const).filter(lacks).map((use) => ({
        id: OWN_IDS[use],
        name: use === "header" ? "Header" : "Footer",
        basedOn: "Normal",
        run: { size: NOTE_SIZE, color: GREY },
      })),
    ],
  };
}

const DEFAULTS: NonNullable<IStylesOptions["default"]> = {
  document: {
    run: { font: FONT, size: 22, language: { value: "en-GB" } },
    paragraph: { spacing: { after: 120, line: 276 } },
  },
  title: { run: { size: 40, bold: true, font: FONT, color: "1F2937" }, paragraph: { spacing: { after: 60 } } },
  heading1: heading(32, 320),
  heading2: heading(27, 280),
  heading3: heading(23, 220),
  heading4: heading(22, 200),
  heading5: heading(22, 200),
  heading6: heading(22, 200),
  footnoteText: { run: { size: NOTE_SIZE }, paragraph: { spacing: { after: 60, line: 240 } } },
  endnoteText: { run: { size: NOTE_SIZE }, paragraph: { spacing: { after: 60, line: 240 } } },
};
