/**
 * The block structure of Markdown: leaf blocks in order, each with its kind and the container that it stands in.
 * Follows CommonMark with tables, in one pass over the lines; a general parser takes a second for every 50–400 kB, too long for an edit.
 * Differs on purpose in one point: words after a comment on its line are prose, so that a suppression may stand on the line of its sentence.
 */
import type { TextRange } from "../../text/range.js";
import { htmlBlockAt, isOpaqueHtml, type HtmlEnd } from "./htmlBlocks.js";
import {
  atxHeadingAt,
  delimiterColumnsAt,
  endOfLine,
  isClosingFence,
  isThematicBreak,
  listMarkerAt,
  openingFenceAt,
  setextLevelAt,
  skipIndent,
  startOfNextLine,
  tableCells,
  trimEnd,
  type Fence,
} from "./lines.js";

export type BlockContainer = "none" | "list-item" | "quote";

export interface MarkdownBlock {
  readonly kind:
    | "paragraph"
    | "heading"
    | "table-head"
    | "table-cell"
    | "code"
    | "comment"
    | "html"
    | "opaque-html"
    | "definition"
    | "thematic-break";
  /** The words: without `#` marks and the first line's indentation; later lines of a paragraph keep theirs and their `>`. */
  readonly range: TextRange;
  /** The innermost container. */
  readonly container: BlockContainer;
  /** How many block quotes are around: that many `>` may begin each later line. */
  readonly quoteDepth: number;
  /** Of a heading, 1–6. */
  readonly level?: number;
}

type Container = { readonly kind: "quote" } | { readonly kind: "list-item"; readonly indent: number };

type Leaf =
  | { readonly kind: "paragraph"; readonly start: number; end: number; lastLine: number; readonly depth: number }
  | { readonly kind: "fence"; readonly start: number; end: number; readonly fence: Fence }
  | { readonly kind: "indented"; readonly start: number; end: number }
  | { readonly kind: "html"; readonly start: number; end: number; readonly until: HtmlEnd }
  | { readonly kind: "comment"; readonly start: number; end: number }
  | { readonly kind: "table"; readonly columns: number };

/** Deeper nesting is text: no note needs it, and it keeps hostile input linear. */
const DEEPEST_NESTING = 60;
const CODE_INDENT = 4;
const DEFINITION_LINE = /^\[(?![@^])[^\]\n]{1,500}\]:[ \t]*\S+(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'|\([^)\n]*\)))?[ \t]*$/u;

export function scanBlocks(text: string, from = 0): readonly MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  const containers: Container[] = [];
  let leaf: Leaf | undefined;

  const emit = (kind: MarkdownBlock["kind"], start: number, end: number, level?: number): void => {
    const innermost = containers.at(-1);
    const quoteDepth = containers.reduce((depth, container) => depth + (container.kind === "quote" ? 1 : 0), 0);
    const block: MarkdownBlock = {
      kind,
      range: { start, end: Math.max(start, end) },
      container: innermost?.kind ?? "none",
      quoteDepth,
    };
    blocks.push(level === undefined ? block : { ...block, level });
  };

  const closeLeaf = (): void => {
    const closed = leaf;
    leaf = undefined;
    if (closed === undefined || closed.kind === "table") return;
    if (closed.kind === "paragraph") closeParagraph(closed.start, closed.end);
    else if (closed.kind === "html")
      emit(isOpaqueHtml(closed.until) ? "opaque-html" : "html", closed.start, closed.end);
    else if (closed.kind === "comment") emit("comment", closed.start, closed.end);
    else emit("code", closed.start, closed.end);
  };

  const closeParagraph = (start: number, end: number): void => {
    const first = emitDefinitions(start, end);
    if (first < end) emit("paragraph", first, trimEnd(text, first, end));
  };

  /** Emits the link definitions that a paragraph begins with; where the rest begins. */
  const emitDefinitions = (start: number, end: number): number => {
    let first = start;
    while (first < end && text[first] === "[") {
      const lineEnd = Math.min(endOfLine(text, first), end);
      if (lineEnd - first > 2000 || !DEFINITION_LINE.test(text.slice(first, lineEnd))) break;
      emit("definition", first, lineEnd);
      const next = startOfNextLine(text, lineEnd);
      first = next >= end ? end : skipIndent(text, next, end, 0).offset;
    }
    return first;
  };

  const closeContainersFrom = (depth: number): void => {
    closeLeaf();
    containers.length = depth;
  };

  for (let lineStart = from; lineStart <= text.length;) {
    const lineEnd = endOfLine(text, lineStart);
    readLine(lineStart, lineEnd);
    lineStart = startOfNextLine(text, lineEnd);
  }
  closeContainersFrom(0);
  return blocks;

  function readLine(lineStart: number, lineEnd: number): void {
    let position = { offset: lineStart, column: 0 };
    let matched = 0;
    for (; matched < containers.length; matched += 1) {
      const inside = enterContainer(containers[matched], position, lineEnd);
      if (inside === undefined) break;
      position = inside;
    }
    const allMatched = matched === containers.length;
    if (allMatched && continueLeaf(position, lineEnd)) return;
    readBlockStarts(position, lineEnd, matched);
  }

  /** The position after the container's own prefix, or undefined where the line does not belong to it. */
  function enterContainer(
    container: Container | undefined,
    position: { offset: number; column: number },
    lineEnd: number,
  ): { offset: number; column: number } | undefined {
    const content = skipIndent(text, position.offset, lineEnd, position.column);
    if (container?.kind === "quote") {
      return text[content.offset] === ">" && content.offset < lineEnd && content.column - position.column < CODE_INDENT
        ? afterQuoteMark(content, lineEnd)
        : undefined;
    }
    if (container === undefined) return undefined;
    if (content.offset >= lineEnd) return content;
    if (content.column < container.indent) return undefined;
    return advanceTo(position, container.indent, lineEnd);
  }

  function afterQuoteMark(
    mark: { offset: number; column: number },
    lineEnd: number,
  ): { offset: number; column: number } {
    const after = { offset: mark.offset + 1, column: mark.column + 1 };
    const next = text[after.offset];
    return after.offset < lineEnd && (next === " " || next === "\t")
      ? { offset: after.offset + 1, column: after.column + 1 }
      : after;
  }

  /** Walks over white space up to a column. */
  function advanceTo(
    position: { offset: number; column: number },
    column: number,
    lineEnd: number,
  ): { offset: number; column: number } {
    let at = position;
    while (at.column < column && at.offset < lineEnd) {
      const one = skipIndent(text, at.offset, at.offset + 1, at.column);
      if (one.offset === at.offset) break;
      at = one;
    }
    return at;
  }

  /** Gives the line to a leaf that swallows lines whole. */
  function continueLeaf(position: { offset: number; column: number }, lineEnd: number): boolean {
    if (leaf === undefined || leaf.kind === "paragraph" || leaf.kind === "table") return false;
    const content = skipIndent(text, position.offset, lineEnd, position.column);
    const blank = content.offset >= lineEnd;
    switch (leaf.kind) {
      case "fence": {
        leaf.end = lineEnd;
        if (!blank && isClosingFence(text, content.offset, lineEnd, leaf.fence)) closeLeaf();
        return true;
      }
      case "comment": {
        readComment(leaf.start, position.offset, lineEnd);
        return true;
      }
      case "html": {
        if (leaf.until.kind === "blank-line" && blank) {
          closeLeaf();
          return true;
        }
        leaf.end = lineEnd;
        if (
          leaf.until.kind === "contains" &&
          text.slice(position.offset, lineEnd).toLowerCase().includes(leaf.until.mark)
        )
          closeLeaf();
        return true;
      }
      case "indented": {
        if (blank) return true;
        if (content.column - position.column < CODE_INDENT) return false;
        leaf.end = lineEnd;
        return true;
      }
    }
  }

  /** Looks for the comment's end on this line; what follows it on the line is read as text of its own. */
  function readComment(start: number, searchFrom: number, lineEnd: number): void {
    const close = text.slice(searchFrom, lineEnd).indexOf("-->");
    if (close < 0) {
      leaf = { kind: "comment", start, end: lineEnd };
      return;
    }
    const end = searchFrom + close + "-->".length;
    leaf = undefined;
    emit("comment", start, end);
    const rest = skipIndent(text, end, lineEnd, 0).offset;
    if (rest < lineEnd) readLeafStart({ offset: rest, column: 0 }, lineEnd, 0);
  }

  function readBlockStarts(from: { offset: number; column: number }, lineEnd: number, matchedContainers: number): void {
    let position = from;
    let matched = matchedContainers;
    for (;;) {
      const content = skipIndent(text, position.offset, lineEnd, position.column);
      if (content.offset >= lineEnd) {
        readBlankLine(matched);
        return;
      }
      const indent = content.column - position.column;
      const next =
        indent < CODE_INDENT && containers.length < DEEPEST_NESTING
          ? newContainerAt(content, position.column, lineEnd, matched)
          : undefined;
      if (next === undefined) break;
      closeContainersFrom(matched);
      containers.push(next.container);
      matched += 1;
      position = next.position;
    }
    const content = skipIndent(text, position.offset, lineEnd, position.column);
    const indent = content.column - position.column;
    if (matched < containers.length && isLazyContinuation(content, lineEnd, indent)) {
      appendToParagraph(content.offset, lineEnd);
      return;
    }
    if (matched < containers.length) closeContainersFrom(matched);
    readLeafStart(content, lineEnd, indent);
  }

  function readBlankLine(matched: number): void {
    const firstUnmatched = containers[matched];
    if (leaf?.kind === "indented" && firstUnmatched === undefined) return;
    if (firstUnmatched !== undefined) closeContainersFrom(matched);
    else closeLeaf();
  }

  function newContainerAt(
    content: { offset: number; column: number },
    baseColumn: number,
    lineEnd: number,
    matched: number,
  ): { container: Container; position: { offset: number; column: number } } | undefined {
    if (text[content.offset] === ">")
      return { container: { kind: "quote" }, position: afterQuoteMark(content, lineEnd) };
    if (isThematicBreak(text, content.offset, lineEnd)) return undefined;
    const interrupts = leaf?.kind === "paragraph" && matched === containers.length;
    if (interrupts && setextLevelAt(text, content.offset, lineEnd) !== undefined) return undefined;
    const marker = listMarkerAt(text, content.offset, lineEnd);
    if (marker === undefined || content.column - baseColumn >= CODE_INDENT) return undefined;
    const width = marker.end - content.offset;
    const after = skipIndent(text, marker.end, lineEnd, content.column + width);
    const empty = after.offset >= lineEnd;
    if (interrupts && (empty || marker.first !== 1)) return undefined;
    const gap = after.column - content.column - width;
    const indent = content.column + width + (empty || gap > CODE_INDENT ? 1 : gap);
    return {
      container: { kind: "list-item", indent },
      position: advanceTo({ offset: marker.end, column: content.column + width }, indent, lineEnd),
    };
  }

  function isLazyContinuation(content: { offset: number }, lineEnd: number, indent: number): boolean {
    if (leaf?.kind !== "paragraph") return false;
    return indent >= CODE_INDENT || !interruptsParagraph(content.offset, lineEnd);
  }

  function interruptsParagraph(offset: number, lineEnd: number): boolean {
    return (
      isThematicBreak(text, offset, lineEnd) ||
      atxHeadingAt(text, offset, lineEnd) !== undefined ||
      openingFenceAt(text, offset, lineEnd) !== undefined ||
      htmlBlockAt(text, offset, lineEnd, true) !== undefined ||
      (text.startsWith("<!--", offset) && !text.slice(offset, lineEnd).includes("-->"))
    );
  }

  function appendToParagraph(offset: number, lineEnd: number): void {
    if (leaf?.kind === "paragraph") {
      leaf.end = lineEnd;
      leaf.lastLine = offset;
      return;
    }
    closeLeaf();
    leaf = { kind: "paragraph", start: offset, end: lineEnd, lastLine: offset, depth: containers.length };
  }

  function readLeafStart(content: { offset: number; column: number }, lineEnd: number, indent: number): void {
    const { offset } = content;
    if (leaf?.kind === "table") {
      if (indent < CODE_INDENT && !interruptsParagraph(offset, lineEnd)) {
        emitCells("table-cell", offset, lineEnd, leaf.columns);
        return;
      }
      closeLeaf();
    }
    const paragraph = leaf?.kind === "paragraph" ? leaf : undefined;
    if (indent >= CODE_INDENT) {
      if (paragraph !== undefined) appendToParagraph(offset, lineEnd);
      else {
        closeLeaf();
        leaf = { kind: "indented", start: offset, end: lineEnd };
      }
      return;
    }
    if (paragraph !== undefined) {
      const level = setextLevelAt(text, offset, lineEnd);
      if (level !== undefined && paragraph.depth === containers.length) {
        leaf = undefined;
        const first = emitDefinitions(paragraph.start, paragraph.end);
        if (first < paragraph.end) emit("heading", first, trimEnd(text, first, paragraph.end), level);
        else openLeaf(offset, lineEnd);
        return;
      }
      if (!interruptsParagraph(offset, lineEnd)) {
        if (!openTable(paragraph.start, paragraph.lastLine, paragraph.end, offset, lineEnd))
          appendToParagraph(offset, lineEnd);
        return;
      }
    }
    closeLeaf();
    openLeaf(offset, lineEnd);
  }

  function openLeaf(offset: number, lineEnd: number): void {
    if (isThematicBreak(text, offset, lineEnd)) {
      emit("thematic-break", offset, lineEnd);
      return;
    }
    const heading = atxHeadingAt(text, offset, lineEnd);
    if (heading !== undefined) {
      emit("heading", heading.content.start, heading.content.end, heading.level);
      return;
    }
    const fence = openingFenceAt(text, offset, lineEnd);
    if (fence !== undefined) {
      leaf = { kind: "fence", start: offset, end: lineEnd, fence };
      return;
    }
    if (text.startsWith("<!--", offset)) {
      readComment(offset, offset + "<!--".length, lineEnd);
      return;
    }
    const until = htmlBlockAt(text, offset, lineEnd, false);
    if (until === undefined) {
      appendToParagraph(offset, lineEnd);
      return;
    }
    leaf = { kind: "html", start: offset, end: lineEnd, until };
    if (until.kind === "contains" && text.slice(offset, lineEnd).toLowerCase().includes(until.mark)) closeLeaf();
  }

  /** Turns the open paragraph's last line into a table's head where this line is the row of dashes for it. */
  function openTable(start: number, headStart: number, headEnd: number, offset: number, lineEnd: number): boolean {
    const columns = delimiterColumnsAt(text, offset, lineEnd);
    if (columns === undefined || tableCells(text, headStart, headEnd).length !== columns) return false;
    leaf = undefined;
    if (headStart > start) closeParagraph(start, trimEnd(text, start, headStart));
    emitCells("table-head", headStart, headEnd, columns);
    leaf = { kind: "table", columns };
    return true;
  }

  function emitCells(kind: "table-head" | "table-cell", offset: number, lineEnd: number, columns: number): void {
    for (const cell of tableCells(text, offset, lineEnd).slice(0, columns)) {
      if (cell.end > cell.start) emit(kind, cell.start, cell.end);
    }
  }
}
