/**
 * Cuts a plain text into blocks. Scrapers leave one line a paragraph or a blank line between them; page dumps break every line at one width.
 * Which of the two a text is, is read from its lines; a line broken inside a sentence is joined to the next in both.
 */
import { endOfLine, startOfNextLine } from "../markdown/lines.js";
import { countWords, endsSentence, rawBlock, type RawBlock } from "./words.js";

interface Line {
  /** Trimmed. */
  readonly start: number;
  readonly end: number;
  /** Units of white space before the first word. */
  readonly indent: number;
  readonly afterBlank: boolean;
}

/** Lines of a page dump are at most so long, and most of them nearly as long as the longest. */
const WIDEST_PAGE = 130;
const NARROWEST_PAGE = 40;
const FULL_LINE_SHARE = 0.7;
const FEWEST_PAGE_LINES = 4;
const FEWEST_WORDS_TO_JOIN = 5;

export function plainBlocks(text: string, from: number): readonly RawBlock[] {
  const lines = readLines(text, from);
  const pageWidth = pageWidthOf(text, lines);
  const blocks: RawBlock[] = [];
  let start: Line | undefined;
  let last: Line | undefined;
  for (const line of lines) {
    if (start === undefined || last === undefined) start = line;
    else if (!continues(text, last, line, pageWidth)) {
      blocks.push(rawBlock(text, { start: start.start, end: last.end }));
      start = line;
    }
    last = line;
  }
  if (start !== undefined && last !== undefined) blocks.push(rawBlock(text, { start: start.start, end: last.end }));
  return blocks;
}

function readLines(text: string, from: number): readonly Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  for (let line = from; line <= text.length;) {
    const lineEnd = endOfLine(text, line);
    let start = line;
    let end = lineEnd;
    while (start < end && isBlank(text, start)) start += 1;
    while (end > start && isBlank(text, end - 1)) end -= 1;
    if (start === end) afterBlank = true;
    else {
      lines.push({ start, end, indent: start - line, afterBlank });
      afterBlank = false;
    }
    line = startOfNextLine(text, lineEnd);
  }
  return lines;
}

function isBlank(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (
    unit <= 32 ||
    unit === 0xa0 ||
    unit === 0x200b ||
    unit === 0xfeff ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x202f ||
    unit === 0x3000
  );
}

/** The width at which a page dump breaks its lines, or undefined for a text whose lines are paragraphs. */
function pageWidthOf(text: string, lines: readonly Line[]): number | undefined {
  const inner = lines.filter(
    (line, index) => lines[index + 1]?.afterBlank === false && line.end - line.start >= NARROWEST_PAGE / 2,
  );
  if (inner.length < FEWEST_PAGE_LINES) return undefined;
  const lengths = inner.map((line) => line.end - line.start).sort((left, right) => left - right);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  if (width > WIDEST_PAGE || width < NARROWEST_PAGE) return undefined;
  const full = lengths.filter((length) => length >= width * FULL_LINE_SHARE).length;
  const unstopped = inner.filter((line) => !endsSentence(text, line)).length;
  return full / lengths.length >= FULL_LINE_SHARE && unstopped / inner.length >= 0.5 ? width : undefined;
}

function continues(text: string, last: Line, line: Line, pageWidth: number | undefined): boolean {
  if (line.afterBlank) return false;
  const first = text.slice(line.start, line.start + 2);
  if (isListMark(text, line)) return false;
  const stopped = endsSentence(text, last) || text[last.end - 1] === ":";
  if (pageWidth !== undefined) {
    if (line.indent > last.indent && stopped) return false;
    const full = last.end - last.start >= pageWidth * FULL_LINE_SHARE;
    return full || (!stopped && /^[\p{Ll}(,;–—-]/u.test(first));
  }
  if (stopped) return false;
  const words = text.slice(Math.max(last.start, last.end - 400), last.end);
  return /^(?:\p{Ll}|[,;:.)”’»])/u.test(first) && (countWords(words) >= FEWEST_WORDS_TO_JOIN || /[-‐]$/u.test(words));
}

function isListMark(text: string, line: Line): boolean {
  return /^(?:[-*•▪–—◦‣]\s|\(?\d{1,2}[.)]\s)/u.test(text.slice(line.start, line.start + 6));
}
