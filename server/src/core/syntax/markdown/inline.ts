/**
 * The inline level of one Markdown block: what is markup and what are words, and the citations, spans, links and comments on the way.
 * One pass from left to right with bounded look-ahead; nothing is nested recursively.
 */
import { isSpaceUnit, isWordUnit } from "../../text/characters.js";
import { compareRanges, type TextRange } from "../../text/range.js";
import type { Citation, MarkedSpan } from "../noteTypes.js";
import { endOfLine, startOfNextLine } from "./lines.js";
import { citationGroupAt, citationKeyAt, readLocator } from "./citations.js";

export interface InlineContent {
  /** What are no words of the text, in order, never overlapping: marks, URLs, code, comments, citations. */
  readonly removed: readonly TextRange[];
  /** Of `removed`, the `>` and indentation before later lines of a block quote. */
  readonly prefixes: readonly TextRange[];
  readonly citations: readonly Citation[];
  readonly spans: readonly MarkedSpan[];
  /** Of `removed`, character references ("&eacute;"). */
  readonly references: readonly TextRange[];
  /** Whole comments. */
  readonly comments: readonly TextRange[];
  /** Texts of links, and whole images and URLs. */
  readonly links: readonly TextRange[];
}

export interface InlineOptions {
  readonly quoteDepth: number;
  /** False in articles, where `@name` is an account. */
  readonly citations: boolean;
}

const LONGEST_TAG = 2000;
const LONGEST_DESTINATION = 2000;
const LONGEST_ATTRIBUTES = 500;
const ESCAPABLE = /[!-/:-@[-`{-~]/u;
const AUTOLINK =
  /<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]{0,2000}|[\w.!#$%&'*+/=?^`{|}~-]{1,200}@[A-Za-z0-9.-]{1,200})>/uy;
const TAG = /<\/?[A-Za-z][A-Za-z0-9-]{0,40}(?:\s[^<>]{0,2000})?\s{0,10}\/?>/uy;
/** Of "http" and "www": told before the pattern is asked. */
const SECOND_OF_URL: ReadonlySet<string | undefined> = new Set(["t", "T", "w", "W"]);
const BARE_URL = /(?:https?:\/\/|www\.)[^\s<>"“”«»]{1,2000}/iuy;
const ENTITY = /&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/uy;
const FOOTNOTE = /\[\^[^\]\s]{1,100}\]:?/uy;
const TASK = /\[[ xX]\](?=\s)/uy;
const ATTRIBUTES =
  /\{\s*(?:[.#][^\s{}]{1,100}|[\w:-]{1,100}=(?:"[^"]{0,200}"|[^\s{}]{0,200}))(?:\s+(?:[.#][^\s{}]{1,100}|[\w:-]{1,100}=(?:"[^"]{0,200}"|[^\s{}]{0,200})))*\s*\}/uy;

interface OpenBracket {
  readonly at: number;
  readonly image: boolean;
}

export function scanInline(text: string, block: TextRange, options: InlineOptions): InlineContent {
  const prefixes = linePrefixes(text, block, options.quoteDepth);
  const removed: TextRange[] = [...prefixes];
  const citations: Citation[] = [];
  const spans: MarkedSpan[] = [];
  const references: TextRange[] = [];
  const comments: TextRange[] = [];
  const links: TextRange[] = [];
  const brackets: OpenBracket[] = [];
  const codeRuns = backtickRuns(text, block);
  const closers = { comment: lastIndexBefore(text, "-->", block), bracket: lastIndexBefore(text, "]", block) };
  const clean = (range: TextRange): string => readRawWords(text, range, prefixes);

  const remove = (start: number, end: number): number => {
    if (end > start) removed.push({ start, end });
    return end;
  };

  let at = block.start;
  while (at < block.end) at = step(at);
  return { removed: mergeRanges(removed), prefixes, citations, spans, comments, links, references };

  function step(offset: number): number {
    switch (text[offset]) {
      case "\\":
        return readEscape(offset);
      case "`":
        return readCode(offset);
      case "<":
        return readAngle(offset);
      case "!":
        if (text[offset + 1] !== "[" || offset + 1 >= block.end) return offset + 1;
        brackets.push({ at: offset, image: true });
        return offset + 2;
      case "[":
        return readOpenBracket(offset);
      case "]":
        return readCloseBracket(offset);
      case "@":
        return options.citations ? readNarrative(offset) : offset + 1;
      case "*":
      case "_":
      case "~":
        return readEmphasis(offset);
      case "&":
        return readReference(offset);
      case "h":
      case "H":
      case "w":
      case "W":
        return readBareUrl(offset);
      default:
        return offset + 1;
    }
  }

  function readReference(offset: number): number {
    const end = matchEnd(ENTITY, offset);
    if (end === undefined) return offset + 1;
    references.push({ start: offset, end });
    return remove(offset, end);
  }

  function matchEnd(pattern: RegExp, offset: number): number | undefined {
    pattern.lastIndex = offset;
    return pattern.test(text) && pattern.lastIndex <= block.end ? pattern.lastIndex : undefined;
  }

  function readEscape(offset: number): number {
    const next = text[offset + 1] ?? "";
    if (offset + 1 >= block.end) return offset + 1;
    if (next === "\n" || next === "\r") return remove(offset, offset + 1);
    if (!ESCAPABLE.test(next)) return offset + 1;
    remove(offset, offset + 1);
    if (next !== "[") return offset + 2;
    const mark = offset + 2 + (text[offset + 2] === "-" ? 1 : 0);
    return text[mark] === "@" ? mark + 1 : offset + 2;
  }

  function readCode(offset: number): number {
    const run = codeRuns.get(offset);
    if (run === undefined) return offset + 1;
    if (run.close === undefined) return offset + run.length;
    return remove(offset, run.close + run.length);
  }

  function readAngle(offset: number): number {
    if (text.startsWith("<!--", offset)) {
      const close = offset <= closers.comment ? text.indexOf("-->", offset + 4) : -1;
      if (close < 0 || close + 3 > block.end) return offset + 4;
      comments.push({ start: offset, end: close + 3 });
      return remove(offset, close + 3);
    }
    const autolink = matchEnd(AUTOLINK, offset);
    if (autolink !== undefined) {
      links.push({ start: offset, end: autolink });
      return remove(offset, autolink);
    }
    const tag = matchEnd(TAG, offset);
    return tag === undefined || tag - offset > LONGEST_TAG ? offset + 1 : remove(offset, tag);
  }

  function readOpenBracket(offset: number): number {
    const footnote = matchEnd(FOOTNOTE, offset);
    if (footnote !== undefined) {
      return remove(offset, text[footnote - 1] === ":" && offset !== block.start ? footnote - 1 : footnote);
    }
    if (offset === block.start) {
      const task = matchEnd(TASK, offset);
      if (task !== undefined) return remove(offset, task);
    }
    const group =
      options.citations && offset < closers.bracket ? citationGroupAt(text, offset, block.end, clean) : undefined;
    if (group !== undefined) {
      citations.push(...group.citations);
      return remove(offset, group.end);
    }
    brackets.push({ at: offset, image: false });
    return offset + 1;
  }

  function readCloseBracket(offset: number): number {
    const open = brackets.pop();
    if (open === undefined) return offset + 1;
    const after = offset + 1;
    const inner = { start: open.at + (open.image ? 2 : 1), end: offset };
    const destination = after < block.end && text[after] === "(" ? destinationEnd(after) : undefined;
    const reference = after < block.end && text[after] === "[" ? referenceEnd(after) : undefined;
    const linkEnd = destination ?? reference;
    if (linkEnd !== undefined) return closeLink(open, inner, linkEnd);
    const attributes = after < block.end && text[after] === "{" ? matchEnd(ATTRIBUTES, after) : undefined;
    if (attributes === undefined || attributes - after > LONGEST_ATTRIBUTES) return after;
    const mark = /\.(judg?ement|assumption)(?![\w-])/u.exec(text.slice(after, attributes))?.[1];
    if (mark !== undefined)
      spans.push({
        range: inner,
        whole: { start: open.at, end: attributes },
        mark: mark === "assumption" ? "assumption" : "judgement",
      });
    remove(open.at, inner.start);
    return remove(offset, attributes);
  }

  function closeLink(open: OpenBracket, inner: TextRange, end: number): number {
    if (open.image) {
      links.push({ start: open.at, end });
      return remove(open.at, end);
    }
    links.push(inner);
    remove(open.at, inner.start);
    return remove(inner.end, end);
  }

  function destinationEnd(open: number): number | undefined {
    const limit = Math.min(block.end, open + LONGEST_DESTINATION);
    let depth = 0;
    for (let offset = open; offset < limit; offset += 1) {
      const character = text[offset];
      if (character === "\\") offset += 1;
      else if (character === "(") depth += 1;
      else if (character === ")") {
        depth -= 1;
        if (depth === 0) return isDestination(text.slice(open + 1, offset)) ? offset + 1 : undefined;
      } else if (character === "[" || (character === "]" && text[offset + 1] === "(")) return undefined;
    }
    return undefined;
  }

  /** `[label]` after a link's text; citations never label a link. */
  function referenceEnd(open: number): number | undefined {
    const limit = Math.min(block.end, open + 200);
    for (let offset = open + 1; offset < limit; offset += 1) {
      const character = text[offset];
      if (character === "]") return offset + 1;
      if (character === "[" || character === "@") return undefined;
    }
    return undefined;
  }

  function readNarrative(offset: number): number {
    const key = citationKeyAt(text, offset, block.end);
    if (key === undefined) return offset + 1;
    const locator = locatorGroup(key.end);
    const range = { start: offset, end: locator?.end ?? key.end };
    citations.push({
      range,
      group: range,
      key: text.slice(key.range.start, key.range.end),
      keyRange: key.range,
      form: "narrative",
      ...(locator === undefined ? {} : readLocator(text, { start: locator.start + 1, end: locator.end - 1 }, clean)),
    });
    return remove(range.start, range.end);
  }

  /** The `[l. 7]` after a narrative citation. */
  function locatorGroup(from: number): TextRange | undefined {
    const start = from + (isSpaceUnit(text.charCodeAt(from)) ? 1 : 0);
    if (text[start] !== "[" || start >= block.end) return undefined;
    const end = referenceEnd(start);
    if (end === undefined || end - start <= 2 || /[({[:]/u.test(end < block.end ? (text[end] ?? "") : ""))
      return undefined;
    return { start, end };
  }

  function readEmphasis(offset: number): number {
    const mark = text[offset];
    let end = offset + 1;
    while (end < block.end && text[end] === mark) end += 1;
    const before = offset > block.start ? text.charCodeAt(offset - 1) : 32;
    const after = end < block.end ? text.charCodeAt(end) : 32;
    if (mark === "~" && end - offset !== 2) return end;
    if (mark === "_" && isWordUnit(before) && isWordUnit(after)) return end;
    if (isSpaceUnit(before) && isSpaceUnit(after)) return end;
    return remove(offset, end);
  }

  function readBareUrl(offset: number): number {
    if (!SECOND_OF_URL.has(text[offset + 1])) return offset + 1;
    if (offset > block.start && isWordUnit(text.charCodeAt(offset - 1))) return offset + 1;
    let end = matchEnd(BARE_URL, offset);
    if (end === undefined) return offset + 1;
    const opened = text.slice(offset, end).includes("(");
    while (end > offset && (/[.,;:!?'’*_\]]/u.test(text[end - 1] ?? "") || (text[end - 1] === ")" && !opened)))
      end -= 1;
    links.push({ start: offset, end });
    return remove(offset, end);
  }
}

/** An address in angle brackets or without white space, with or without a title in quotation marks or brackets. */
function isDestination(inside: string): boolean {
  const words = inside.trim();
  const gap = words.startsWith("<") ? words.indexOf(">") + 1 : words.search(/\s/u);
  if (gap <= 0) return !words.startsWith("<");
  const title = words.slice(gap).trim();
  return title === "" || (title.length >= 2 && ['""', "''", "()"].includes(`${title[0] ?? ""}${title.at(-1) ?? ""}`));
}

function lastIndexBefore(text: string, mark: string, block: TextRange): number {
  const found = text.slice(block.start, block.end).lastIndexOf(mark);
  return found < 0 ? -1 : block.start + found;
}

/** `>` and indentation at the beginning of each line after the first. */
function linePrefixes(text: string, block: TextRange, quoteDepth: number): readonly TextRange[] {
  const prefixes: TextRange[] = [];
  if (quoteDepth === 0) return prefixes;
  for (let line = endOfLine(text, block.start); line < block.end; line = endOfLine(text, startOfNextLine(text, line))) {
    const start = startOfNextLine(text, line);
    let at = start;
    let marks = quoteDepth;
    let end = start;
    while (at < block.end) {
      const character = text[at];
      if (character === ">" && marks > 0) {
        marks -= 1;
        end = at + 1;
      } else if (character !== " " && character !== "\t") break;
      at += 1;
    }
    if (end > start) prefixes.push({ start, end });
  }
  return prefixes;
}

interface BacktickRun {
  readonly length: number;
  /** Where the run of equal length begins that closes it. */
  readonly close: number | undefined;
}

/** Runs of backticks by their start, each with its closing run: found from the right, so that the whole block costs one pass. */
function backtickRuns(text: string, block: TextRange): ReadonlyMap<number, BacktickRun> {
  const runs: { start: number; length: number }[] = [];
  // A slice, because a search in the whole text would run past the block to the end of the note.
  const words = text.slice(block.start, block.end);
  for (let at = words.indexOf("`"); at >= 0; at = words.indexOf("`", at)) {
    const start = at;
    while (at < words.length && words[at] === "`") at += 1;
    runs.push({ start: block.start + start, length: at - start });
  }
  const nextOfLength = new Map<number, number>();
  const found = new Map<number, BacktickRun>();
  for (const run of runs.reverse()) {
    found.set(run.start, { length: run.length, close: nextOfLength.get(run.length) });
    nextOfLength.set(run.length, run.start);
  }
  return found;
}

/** Sorts ranges and joins those that touch. */
export function mergeRanges(ranges: readonly TextRange[]): readonly TextRange[] {
  const merged: { start: number; end: number }[] = [];
  for (const range of [...ranges].sort(compareRanges)) {
    const last = merged.at(-1);
    if (last !== undefined && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else merged.push({ ...range });
  }
  return merged;
}

/** The words of a range in which escapes were not looked for: locators and what is quoted in them. */
export function readRawWords(text: string, range: TextRange, prefixes: readonly TextRange[]): string {
  return readWords(text, range, prefixes).replace(/\\([!-/:-@[-`{-~])/gu, "$1");
}

/** The words of a range as they read: without what is removed, and with white space around a line end as one space. */
export function readWords(text: string, range: TextRange, removed: readonly TextRange[]): string {
  const parts: string[] = [];
  let from = range.start;
  for (let index = firstEndingAfter(removed, range.start); index < removed.length; index += 1) {
    const gap = removed[index];
    if (gap === undefined || gap.start >= range.end) break;
    parts.push(text.slice(from, Math.max(from, gap.start)));
    from = Math.max(from, gap.end);
  }
  if (from < range.end) parts.push(text.slice(from, range.end));
  return parts
    .join("")
    .replace(/[ \t]*(?:\r\n|\n|\r)[ \t]*/gu, " ")
    .trim();
}

/** The first of ordered ranges that ends after the offset. */
export function firstEndingAfter(ranges: readonly TextRange[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle];
    if (range !== undefined && range.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
