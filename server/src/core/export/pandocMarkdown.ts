/**
 * Markdown for pandoc: the analyst's own text with bands printed, comments taken out, keys written whole and the cited sources as CSL
 * references in its metadata, so that `pandoc --citeproc` resolves every citation from this one file.
 */
import { bandWords } from "../briefing/ownLikelihood.js";
import type { Citation } from "../syntax/noteTypes.js";
import { unicodeEscapes } from "../text/escapes.js";
import { cslItems } from "./cslJson.js";
import { markText, type Replacement } from "./markedText.js";
import { readMarkup } from "./noteMarkup.js";
import { citationsOf } from "./notes.js";
import type { ExportModel } from "./types.js";

export function pandocMarkdown({ document, note, sources, ladder }: ExportModel): string {
  const { text } = note;
  const markup = readMarkup(note, ladder);
  const keys = new Map(
    citationsOf(document.notes).flatMap((entry) =>
      entry.kind === "source" ? [[entry.range.start, entry.source.key] as const] : [],
    ),
  );
  const replacements: Replacement[] = [
    { range: { start: 0, end: titleEnd(text, markup.start, document.title) }, by: "" },
    ...markup.comments.map((range) => ({ range, by: "" })),
    ...markup.bands.map(({ at, band }) => ({ range: { start: at, end: at }, by: ` (${bandWords(band)})` })),
    ...note.citations.flatMap((citation) => citationReplacements(text, citation, keys.get(citation.range.start))),
  ];
  const body = markText(text, replacements)
    .text.replace(/\r\n?/gu, "\n")
    .replace(/^\s*\n|\s+$/gu, "");
  return `---\n${metadata({ document, sources })}---\n\n${body}\n`;
}

/** JSON is YAML: nothing that a title or a name may hold can end its value. */
function metadata({ document, sources }: Pick<ExportModel, "document" | "sources">): string {
  const { title, date, marking, authors } = document;
  const lines = [
    `title: ${yaml(title)}`,
    ...(date === undefined ? [] : [`date: ${yaml(date)}`]),
    ...(authors.length === 0 ? [] : [`author: ${yaml(authors)}`]),
    ...(marking === undefined ? [] : [`marking: ${yaml(marking)}`]),
    "lang: en",
    "link-citations: true",
    ...(sources.length === 0 ? [] : ["references:", ...cslItems(sources).map((item) => `  - ${yaml(item)}`)]),
  ];
  return `${lines.join("\n")}\n`;
}

/** Line separators of Unicode end a line in YAML 1.1, which pandoc reads. */
function yaml(value: unknown): string {
  return JSON.stringify(value).replace(/[\u0085\u2028\u2029\ufeff]/gu, unicodeEscapes);
}

const FIRST_HEADING = /^\s*(?:#[ \t]+(?<atx>[^\n]*?)[ \t]*#*[ \t]*|(?<setext>[^\n]+)\n=+[ \t]*)(?:\n|$)/u;

/** The title stands in the metadata: a first heading that repeats it would be printed twice. */
function titleEnd(text: string, start: number, title: string): number {
  const match = FIRST_HEADING.exec(text.slice(start).replaceAll("\r", " "));
  const words = match?.groups?.["atx"] ?? match?.groups?.["setext"];
  return match !== null && words?.trim().replace(/\s+/gu, " ") === title ? start + match[0].length : start;
}

/** Keys as the references have them; within quoted words what would end the citation for pandoc is escaped. */
function citationReplacements(text: string, citation: Citation, key: string | undefined): readonly Replacement[] {
  const named =
    key === undefined || key === citation.key
      ? []
      : [{ range: citation.keyRange, by: isPlainKey(key) ? key : `{${key}}` }];
  const { quote } = citation;
  if (quote === undefined) return named;
  const escaped = [...text.slice(quote.start, quote.end).matchAll(/(?<!\\)[;[\]@]/gu)].map(
    ({ 0: character, index }) => ({
      range: { start: quote.start + index, end: quote.start + index + 1 },
      by: `\\${character}`,
    }),
  );
  return [...named, ...escaped];
}

function isPlainKey(key: string): boolean {
  return /^[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&+?<>~/-](?=[\p{L}\p{N}_]))*$/u.test(key);
}
