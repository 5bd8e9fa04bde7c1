/** Lines of a text and the tests that tell which Markdown block a line begins. Each test looks at one line and is linear in it. */
import type { TextRange } from "../../text/range.js";

const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const TAB_STOP = 4;
const LONGEST_LIST_NUMBER = 9;

/** The end of the line that begins at `start`, its line end excluded. */
export function endOfLine(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    const unit = text.charCodeAt(end);
    if (unit === LINE_FEED || unit === CARRIAGE_RETURN) break;
    end += 1;
  }
  return end;
}

/** The start of the line after the one that ends at `end`; `text.length + 1` after the last line. */
export function startOfNextLine(text: string, end: number): number {
  if (end >= text.length) return text.length + 1;
  return text.charCodeAt(end) === CARRIAGE_RETURN && text.charCodeAt(end + 1) === LINE_FEED ? end + 2 : end + 1;
}

export interface Indent {
  /** The first unit that is neither space nor tab. */
  readonly offset: number;
  /** Its column, with tab stops every four columns, counted from `column` of the start. */
  readonly column: number;
}

export function skipIndent(text: string, start: number, end: number, column: number): Indent {
  let offset = start;
  let at = column;
  while (offset < end) {
    const unit = text.charCodeAt(offset);
    if (unit === SPACE) at += 1;
    else if (unit === TAB) at += TAB_STOP - (at % TAB_STOP);
    else break;
    offset += 1;
  }
  return { offset, column: at };
}

export function trimEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && isBlankUnit(text.charCodeAt(last - 1))) last -= 1;
  return last;
}

function isBlankUnit(unit: number): boolean {
  return unit === SPACE || unit === TAB || unit === LINE_FEED || unit === CARRIAGE_RETURN;
}

export interface ListMarker {
  /** One past the marker. */
  readonly end: number;
  readonly ordered: boolean;
  /** The number of an ordered item. */
  readonly first: number;
}

/** A bullet or a number with `.` or `)`, followed by white space or the line's end. */
export function listMarkerAt(text: string, offset: number, end: number): ListMarker | undefined {
  const mark = text[offset];
  if (mark === "-" || mark === "+" || mark === "*") {
    return isGapAt(text, offset + 1, end) ? { end: offset + 1, ordered: false, first: 1 } : undefined;
  }
  let digits = offset;
  while (digits < end && digits - offset < LONGEST_LIST_NUMBER && isAsciiDigit(text.charCodeAt(digits))) digits += 1;
  if (digits === offset || (text[digits] !== "." && text[digits] !== ")") || !isGapAt(text, digits + 1, end))
    return undefined;
  return { end: digits + 1, ordered: true, first: Number(text.slice(offset, digits)) };
}

function isGapAt(text: string, offset: number, end: number): boolean {
  return offset >= end || text[offset] === " " || text[offset] === "\t";
}

function isAsciiDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** `***`, `- - -`, `___`. */
export function isThematicBreak(text: string, offset: number, end: number): boolean {
  const mark = text[offset];
  if (mark !== "*" && mark !== "-" && mark !== "_") return false;
  let count = 0;
  for (let at = offset; at < end; at += 1) {
    if (text[at] === mark) count += 1;
    else if (!isBlankUnit(text.charCodeAt(at))) return false;
  }
  return count >= 3;
}

export interface AtxHeading {
  readonly level: number;
  /** The words, without the marks on both sides. */
  readonly content: TextRange;
}

export function atxHeadingAt(text: string, offset: number, end: number): AtxHeading | undefined {
  let level = 0;
  while (offset + level < end && text[offset + level] === "#") level += 1;
  if (level === 0 || level > 6 || !isGapAt(text, offset + level, end)) return undefined;
  const start = skipIndent(text, offset + level, end, 0).offset;
  let last = trimEnd(text, start, end);
  let closing = last;
  while (closing > start && text[closing - 1] === "#") closing -= 1;
  if (closing < last && (closing === start || isBlankUnit(text.charCodeAt(closing - 1))))
    last = trimEnd(text, start, closing);
  return { level, content: { start: Math.min(start, last), end: last } };
}

/** The level of the heading that an underline makes of the paragraph before it. */
export function setextLevelAt(text: string, offset: number, end: number): 1 | 2 | undefined {
  const mark = text[offset];
  if (mark !== "=" && mark !== "-") return undefined;
  let at = offset;
  while (at < end && text[at] === mark) at += 1;
  if (trimEnd(text, at, end) !== at) return undefined;
  return mark === "=" ? 1 : 2;
}

export interface Fence {
  readonly mark: string;
  readonly length: number;
}

export function openingFenceAt(text: string, offset: number, end: number): Fence | undefined {
  const mark = text[offset];
  if (mark !== "`" && mark !== "~") return undefined;
  let length = 0;
  while (offset + length < end && text[offset + length] === mark) length += 1;
  if (length < 3) return undefined;
  return mark === "`" && text.slice(offset + length, end).includes("`") ? undefined : { mark, length };
}

export function isClosingFence(text: string, offset: number, end: number, fence: Fence): boolean {
  let length = 0;
  while (offset + length < end && text[offset + length] === fence.mark) length += 1;
  return length >= fence.length && trimEnd(text, offset + length, end) === offset + length;
}

/** The row of dashes under a table's head: its number of columns. */
export function delimiterColumnsAt(text: string, offset: number, end: number): number | undefined {
  let columns = 0;
  let at = offset;
  if (text[at] === "|") at += 1;
  while (at < end) {
    at = skipIndent(text, at, end, 0).offset;
    if (at >= end) break;
    if (text[at] === ":") at += 1;
    const dashes = at;
    while (at < end && text[at] === "-") at += 1;
    if (at === dashes) return undefined;
    if (text[at] === ":" && at < end) at += 1;
    at = skipIndent(text, at, end, 0).offset;
    columns += 1;
    if (at < end && text[at] !== "|") return undefined;
    at += 1;
  }
  return columns > 0 && text.slice(offset, end).includes("|") ? columns : undefined;
}

/** Cells of a table row, trimmed; an escaped pipe divides nothing. */
export function tableCells(text: string, offset: number, end: number): readonly TextRange[] {
  const cells: TextRange[] = [];
  const last = trimEnd(text, offset, end);
  let start = text[offset] === "|" ? offset + 1 : offset;
  for (let at = start; at <= last; at += 1) {
    if (at < last && text[at] === "\\") {
      at += 1;
      continue;
    }
    if (at < last && text[at] !== "|") continue;
    if (at === last && start >= last) break;
    const first = skipIndent(text, start, at, 0).offset;
    cells.push({ start: first, end: Math.max(first, trimEnd(text, first, at)) });
    start = at + 1;
  }
  return cells;
}
