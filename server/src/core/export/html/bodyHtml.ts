/** The finished document as the body of an HTML page: the same for the export and for the live preview. */
import { formatEdtfForReaders } from "../../model/sourceLabel.js";
import type { TextRange } from "../../text/range.js";
import type { Alignment, Block, DocumentNote, FinishedDocument, ListItem, NotePassage, TableCell } from "../types.js";
import { escapeHtml } from "./escape.js";
import { inlineHtml, referenceHtml } from "./inlineHtml.js";

export interface BodyOptions {
  /** Each block says where in the note it was written: `data-start` and `data-end`, UTF-16 offsets. */
  readonly places: boolean;
}

export function bodyHtml(document: FinishedDocument, options: BodyOptions): string {
  const marking = document.marking === undefined ? "" : escapeHtml(document.marking);
  return [
    marking === "" ? "" : `<header class="marking">${marking}</header>\n`,
    "<main>\n",
    titleBlock(document),
    blocksHtml(document.blocks, options),
    standardLine(document),
    notesHtml(document.notes, options),
    "</main>\n",
    marking === "" ? "" : `<footer class="marking">${marking}</footer>\n`,
  ].join("");
}

function titleBlock({ title, date, authors }: FinishedDocument): string {
  const facts = [date === undefined ? "" : formatEdtfForReaders(date), authors.join(", ")].filter(
    (fact) => fact !== "",
  );
  return `<header class="title"><h1>${escapeHtml(title)}</h1>${facts.length === 0 ? "" : `<p>${escapeHtml(facts.join(" · "))}</p>`}</header>\n`;
}

function standardLine({ bandsFrom }: FinishedDocument): string {
  return bandsFrom === undefined
    ? ""
    : `<p class="standard">Likelihood terms carry the bands of ${escapeHtml(bandsFrom)}.</p>\n`;
}

function blocksHtml(blocks: readonly Block[], options: BodyOptions): string {
  return blocks.map((block) => blockHtml(block, options)).join("");
}

function blockHtml(block: Block, options: BodyOptions): string {
  const place = placeOf(block.range, options);
  switch (block.kind) {
    case "heading": {
      const tag = `h${String(block.level)}`;
      return `<${tag}${place}>${inlineHtml(block.content)}</${tag}>\n`;
    }
    case "paragraph":
      return `<p${place}>${inlineHtml(block.content)}</p>\n`;
    case "list": {
      const tag = block.ordered ? "ol" : "ul";
      const start = block.ordered && block.start !== 1 ? ` start="${String(block.start)}"` : "";
      return `<${tag}${start}${place}>\n${block.items.map((item) => itemHtml(item, options)).join("")}</${tag}>\n`;
    }
    case "quotation":
      return `<blockquote${place}>\n${blocksHtml(block.blocks, options)}</blockquote>\n`;
    case "panel":
      return `<div class="panel">\n${blocksHtml(block.blocks, options)}</div>\n`;
    case "table":
      return `<table${place}>\n<thead>${rowHtml(block.head, block.alignments, "th")}</thead>\n<tbody>\n${block.rows
        .map((row) => rowHtml(row, block.alignments, "td"))
        .join("")}</tbody>\n</table>\n`;
    case "code":
      return `<pre${place}><code>${escapeHtml(block.text)}</code></pre>\n`;
    case "rule":
      return `<hr${place}>\n`;
  }
}

/** A ballot box is a character: a control would promise that it can be ticked. */
function itemHtml({ blocks, checked }: ListItem, options: BodyOptions): string {
  const box = checked === undefined ? "" : checked ? "☑ " : "☐ ";
  const [only] = blocks;
  if (blocks.length === 1 && only?.kind === "paragraph")
    return `<li${placeOf(only.range, options)}>${box}${inlineHtml(only.content)}</li>\n`;
  return `<li>${box}${blocksHtml(blocks, options)}</li>\n`;
}

function rowHtml(
  cells: readonly TableCell[],
  alignments: readonly (Alignment | undefined)[],
  tag: "th" | "td",
): string {
  const html = cells.map(({ content }, column) => {
    const alignment = alignments[column];
    const name = alignment === undefined || alignment === "left" ? "" : ` class="${alignment}"`;
    return `<${tag}${name}>${inlineHtml(content)}</${tag}>`;
  });
  return `<tr>${html.join("")}</tr>\n`;
}

function notesHtml(notes: readonly DocumentNote[], options: BodyOptions): string {
  if (notes.length === 0) return "";
  const items = notes.map((note) => {
    const n = String(note.number);
    const back = ` <a class="back" href="#ref-${n}" role="doc-backlink" aria-label="Back to the text">↩</a>`;
    return `<li id="note-${n}"${placeOf(note.range, options)}>${noteHtml(note, back)}</li>\n`;
  });
  return `<section class="notes" role="doc-endnotes">\n<h2>Notes</h2>\n<ol>\n${items.join("")}</ol>\n</section>\n`;
}

function noteHtml(note: DocumentNote, back: string): string {
  switch (note.kind) {
    case "source":
      return `${referenceHtml(note.reference)}${back}${note.passage === undefined ? "" : passageHtml(note.passage)}`;
    case "unresolved": {
      const near =
        note.suggestions.length === 0 ? "" : ` Nearest: ${note.suggestions.map((key) => `@${key}`).join(", ")}.`;
      return `<span class="unresolved">${escapeHtml(`No source has the key “@${note.key}”.${near}`)}</span>${back}`;
    }
    case "remark":
      return `${inlineHtml(note.content)} ${note.cited.map((cited) => noteHtml(cited, "")).join(" ")}${back}`;
  }
}

const SUMMARIES: Readonly<Record<NotePassage["basis"], string>> = {
  quoted: "The quoted passage",
  altered: "The passage that the quotation alters",
  supports: "The passage",
  contradicts: "The passage, which is at odds with the sentence",
  nearest: "The nearest passage",
};

/** Of a long paragraph no more than this on either side, in UTF-16 code units. */
const MOST_CONTEXT = 700;

function passageHtml({ basis, words, before, after, sha256, file }: NotePassage): string {
  const lead = before.length > MOST_CONTEXT ? `…${before.slice(-MOST_CONTEXT)}` : before;
  const tail = after.length > MOST_CONTEXT ? `${after.slice(0, MOST_CONTEXT)}…` : after;
  return `<details class="passage ${basis}"><summary>${SUMMARIES[basis]}</summary>
<blockquote><span class="around">${escapeHtml(lead)}</span><mark>${escapeHtml(words)}</mark><span class="around">${escapeHtml(tail)}</span></blockquote>
<p class="hash">${escapeHtml(file)} · SHA-256 of the marked words: ${sha256}</p></details>`;
}

function placeOf({ start, end }: TextRange, { places }: BodyOptions): string {
  return places ? ` data-start="${String(start)}" data-end="${String(end)}"` : "";
}
