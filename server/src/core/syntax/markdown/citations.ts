/**
 * Pandoc citations: `[see @key, l. 7; -@other, "words"]`, `@key says`, `@key [l. 7]`.
 * Keys follow Pandoc, except that path characters are kept too: a key that names a path is read as it is, so that it can be reported.
 * Scans are bounded, so that hostile input stays linear.
 */
import { isWordUnit } from "../../text/characters.js";
import type { TextRange } from "../../text/range.js";
import type { Citation } from "../noteTypes.js";

const LONGEST_KEY = 300;
const LONGEST_PREFIX = 200;
const LONGEST_GROUP = 4000;
/** White space between a quotation and what ends its item. */
const LONGEST_GAP = 20;
const DEEPEST_BRACKETS = 4;
const KEY_PUNCTUATION = new Set(":.#$%&-+?<>~/\\");
const PATH_PUNCTUATION = new Set("./\\~:");
const CLOSING_SINGLE_MARKS = new Set("’'‘");
const CLOSING_DOUBLE_MARKS = new Set('"“”„»«‟＂');

export interface CitationKey {
  /** Without `@` and without braces. */
  readonly range: TextRange;
  /** One past the key and its closing brace. */
  readonly end: number;
}

/** The key of a citation whose `@` stands at `at`, or undefined where that is no citation. */
export function citationKeyAt(text: string, at: number, limit: number): CitationKey | undefined {
  if (text[at] !== "@" || (at > 0 && isWordUnit(text.charCodeAt(at - 1)))) return undefined;
  const start = at + 1;
  return text[start] === "{" ? bracedKey(text, start + 1, limit) : plainKey(text, start, limit);
}

function bracedKey(text: string, start: number, limit: number): CitationKey | undefined {
  for (let end = start; end < limit && end - start < LONGEST_KEY; end += 1) {
    const character = text[end];
    if (character === "}") return end > start ? { range: { start, end }, end: end + 1 } : undefined;
    if (character === "{" || character === "\n" || character === "\r" || character === "]") return undefined;
  }
  return undefined;
}

function plainKey(text: string, start: number, limit: number): CitationKey | undefined {
  let end = start;
  let lastWord = start;
  while (end < limit && end - start < LONGEST_KEY) {
    if (isKeyWordUnit(text, end)) {
      end += 1;
      lastWord = end;
      continue;
    }
    const character = text[end] ?? "";
    if (!KEY_PUNCTUATION.has(character) || end + 1 >= limit) break;
    const next = text[end + 1] ?? "";
    const continues = isKeyWordUnit(text, end + 1) || (PATH_PUNCTUATION.has(character) && PATH_PUNCTUATION.has(next));
    const begins = end > start || PATH_PUNCTUATION.has(character);
    if (!continues || !begins) break;
    end += 1;
  }
  return lastWord > start ? { range: { start, end: lastWord }, end: lastWord } : undefined;
}

function isKeyWordUnit(text: string, offset: number): boolean {
  return isWordUnit(text.charCodeAt(offset)) || text[offset] === "_";
}

export interface CitationGroup {
  readonly citations: readonly Citation[];
  /** One past the closing bracket. */
  readonly end: number;
}

/** The bracket group that begins at `open`, or undefined where the bracket is a link, a span or plain text. `clean` gives words as they read. */
export function citationGroupAt(
  text: string,
  open: number,
  blockEnd: number,
  clean: (range: TextRange) => string,
): CitationGroup | undefined {
  const limit = Math.min(blockEnd, open + LONGEST_GROUP);
  if (!mayCite(text, open + 1, limit)) return undefined;
  const close = groupEnd(text, open, limit, true) ?? groupEnd(text, open, limit, false);
  if (close === undefined) return undefined;
  const after = text[close + 1];
  if (close + 1 < blockEnd && (after === "{" || after === "(")) return undefined;
  const group = { start: open, end: close + 1 };
  const citations = groupItems(text, open + 1, close).flatMap((item) => readItem(text, item, group, clean) ?? []);
  return citations.length === 0 ? undefined : { citations, end: close + 1 };
}

/** A cheap look ahead: an `@` within the longest prefix, before any other bracket. */
function mayCite(text: string, start: number, limit: number): boolean {
  const end = Math.min(limit, start + LONGEST_PREFIX);
  for (let at = start; at < end; at += 1) {
    const character = text[at];
    if (character === "@") return citationKeyAt(text, at, limit) !== undefined;
    if (character === "[" || character === "]") return false;
    if (character === "\\") at += 1;
  }
  return false;
}

/** The bracket that closes the group; brackets and semicolons inside quotation marks do not count where `quotes` is set. */
function groupEnd(text: string, open: number, limit: number, quotes: boolean): number | undefined {
  let depth = 0;
  for (let at = open + 1; at < limit; at += 1) {
    const character = text[at] ?? "";
    if (character === "\\") at += 1;
    else if (character === "]") {
      if (depth === 0) return at;
      depth -= 1;
    } else if (character === "[") {
      depth += 1;
      if (depth > DEEPEST_BRACKETS || opensCitation(text, at)) return undefined;
    } else if (quotes && isOpeningMark(text, at)) {
      const end = quoteEnd(text, at, limit);
      if (end === undefined) return undefined;
      at = end;
    }
  }
  return undefined;
}

/** A citation inside a citation: the outer one is not closed yet. */
function opensCitation(text: string, open: number): boolean {
  return text[open + 1] === "@" || text.startsWith("-@", open + 1);
}

/** Quotation marks open after white space or punctuation that begins a locator; a single mark inside a word is an apostrophe. */
function isOpeningMark(text: string, at: number): boolean {
  const mark = text[at] ?? "";
  if (!CLOSING_DOUBLE_MARKS.has(mark) && mark !== "‘" && mark !== "'") return false;
  if (!/[\s,;:([]/u.test(text[at - 1] ?? " ")) return false;
  return mark !== "'" || /,\s*$/u.test(text.slice(Math.max(0, at - 3), at));
}

/** The mark that closes the quotation opened at `open`: one that ends the item, so that quotation marks may stand inside. */
function quoteEnd(text: string, open: number, limit: number): number | undefined {
  const mark = text[open] ?? "";
  const closers = mark === "‘" || mark === "'" ? CLOSING_SINGLE_MARKS : CLOSING_DOUBLE_MARKS;
  const nests = mark === "“" || mark === "«";
  let depth = 0;
  for (let at = open + 1; at < limit; at += 1) {
    const character = text[at] ?? "";
    if (character === "\\") {
      at += 1;
      continue;
    }
    if (character === "[" && opensCitation(text, at)) return undefined;
    if (!closers.has(character)) continue;
    if (nests && character === mark && !endsItem(text, at + 1, limit)) depth += 1;
    else if (nests && depth > 0) depth -= 1;
    else if (endsItem(text, at + 1, limit)) return at;
  }
  return undefined;
}

function endsItem(text: string, from: number, limit: number): boolean {
  const farthest = Math.min(limit, from + LONGEST_GAP);
  let at = from;
  while (at < farthest && /[\s.]/u.test(text[at] ?? "")) at += 1;
  return at < limit && /[\];,]/u.test(text[at] ?? "");
}

function groupItems(text: string, start: number, end: number): readonly TextRange[] {
  const items: TextRange[] = [];
  let first = start;
  for (let at = start; at < end; at += 1) {
    const character = text[at];
    if (character === "\\") at += 1;
    else if (character === ";") {
      items.push({ start: first, end: at });
      first = at + 1;
    } else if (isOpeningMark(text, at)) at = quoteEnd(text, at, end + 1) ?? at;
  }
  items.push({ start: first, end });
  return items;
}

function readItem(
  text: string,
  item: TextRange,
  group: TextRange,
  clean: (range: TextRange) => string,
): Citation | undefined {
  for (let at = item.start; at < item.end; at += 1) {
    if (text[at] === "\\") {
      at += 1;
      continue;
    }
    if (text[at] !== "@") continue;
    const key = citationKeyAt(text, at, item.end);
    if (key === undefined) continue;
    const suppressed = at > item.start && text[at - 1] === "-" && !isWordUnit(text.charCodeAt(at - 2));
    const start = suppressed ? at - 1 : at;
    const prefix = clean({ start: item.start, end: start });
    return {
      range: trimmed(text, { start, end: item.end }),
      group,
      key: text.slice(key.range.start, key.range.end),
      keyRange: key.range,
      form: suppressed ? "author-suppressed" : "bracketed",
      ...(prefix === "" ? {} : { prefix }),
      ...readLocator(text, { start: key.end, end: item.end }, clean),
    };
  }
  return undefined;
}

/** Locator and quotation of what follows a key. */
export function readLocator(
  text: string,
  rest: TextRange,
  clean: (range: TextRange) => string,
): Pick<Citation, "locator" | "quote"> {
  const quotation = locatorQuotation(text, rest);
  const before = locatorWords(text, { start: rest.start, end: quotation?.open ?? rest.end });
  const after = quotation === undefined ? undefined : locatorWords(text, { start: quotation.close, end: rest.end });
  const range = before ?? after;
  return {
    ...(range === undefined ? {} : { locator: { range, text: clean(range) } }),
    ...(quotation === undefined ? {} : { quote: quotation.words }),
  };
}

function locatorQuotation(
  text: string,
  rest: TextRange,
): { readonly open: number; readonly close: number; readonly words: TextRange } | undefined {
  for (let at = rest.start; at < rest.end; at += 1) {
    if (text[at] === "\\") {
      at += 1;
      continue;
    }
    if (!isOpeningMark(text, at)) continue;
    const end = quoteEnd(text, at, rest.end + 1);
    const words = trimmed(text, { start: at + 1, end: end ?? rest.end });
    return words.end > words.start ? { open: at, close: end === undefined ? rest.end : end + 1, words } : undefined;
  }
  return undefined;
}

function locatorWords(text: string, part: TextRange): TextRange | undefined {
  let { start, end } = part;
  while (start < end && /[\s,;:.]/u.test(text[start] ?? "")) start += 1;
  while (end > start && /[\s,;:]/u.test(text[end - 1] ?? "")) end -= 1;
  return end > start ? { start, end } : undefined;
}

function trimmed(text: string, range: TextRange): TextRange {
  let { start, end } = range;
  while (start < end && /\s/u.test(text[start] ?? "")) start += 1;
  while (end > start && /\s/u.test(text[end - 1] ?? "")) end -= 1;
  return { start, end };
}
