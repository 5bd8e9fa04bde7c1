/**
 * The finest cut of a text that the grammars of dates and quantities read: letter runs, digit runs and single marks.
 * Numbers and words are put together by the grammars, because "01.10.23", "12,500", "1990s" and "seven-point" need different joints.
 */
import type { TextRange } from "../../text/range.js";

export type LexemeKind = "word" | "digits" | "mark";

export interface Lexeme extends TextRange {
  readonly kind: LexemeKind;
  /** The words in lower case; digits and marks as written, dashes as "-", single quotation marks as "'". */
  readonly lower: string;
  /** True for a word that begins with a capital letter. */
  readonly capital: boolean;
  /** True where white space, or the start of the range, stands before it. */
  readonly spaced: boolean;
}

/** Cuts a range into lexemes in one pass; white space is dropped, nothing else is. */
export function scanLexemes(text: string, range: TextRange): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  const end = Math.min(range.end, text.length);
  let offset = Math.max(0, range.start);
  let spaced = true;
  while (offset < end) {
    const code = text.charCodeAt(offset);
    if (isSpace(code)) {
      spaced = true;
      offset++;
      continue;
    }
    const start = offset;
    if (isDigit(code)) {
      do offset++;
      while (offset < end && isDigit(text.charCodeAt(offset)));
      lexemes.push({ start, end: offset, kind: "digits", lower: text.slice(start, offset), capital: false, spaced });
    } else if (isLetter(code)) {
      do offset++;
      while (offset < end && isLetter(text.charCodeAt(offset)));
      const word = text.slice(start, offset);
      const lower = word.toLowerCase();
      if (isAddress(text, offset, lower)) {
        while (offset < end && !isSpace(text.charCodeAt(offset))) offset++;
        lexemes.push({ start, end: offset, kind: "mark", lower: "://", capital: false, spaced });
        spaced = false;
        continue;
      }
      lexemes.push({
        start,
        end: offset,
        kind: "word",
        lower,
        capital: word.charCodeAt(0) !== lower.charCodeAt(0),
        spaced,
      });
    } else {
      offset++;
      lexemes.push({ start, end: offset, kind: "mark", lower: foldMark(text.charAt(start)), capital: false, spaced });
    }
    spaced = false;
  }
  return lexemes;
}

/** A web address is one mark up to the next white space: its digits are neither dates nor quantities. */
function isAddress(text: string, offset: number, word: string): boolean {
  return text.startsWith("://", offset) || (word === "www" && text.charCodeAt(offset) === 0x2e);
}

/** The folded word, digits or mark at an index; empty outside. */
export function lowerAt(lexemes: readonly Lexeme[], index: number): string {
  return lexemes[index]?.lower ?? "";
}

export function kindAt(lexemes: readonly Lexeme[], index: number): LexemeKind | undefined {
  return lexemes[index]?.kind;
}

/** True where the lexeme stands directly behind the one before it, and is the given one. */
export function isGlued(lexemes: readonly Lexeme[], index: number, lower?: string): boolean {
  const lexeme = lexemes[index];
  return lexeme !== undefined && !lexeme.spaced && (lower === undefined || lexeme.lower === lower);
}

function foldMark(mark: string): string {
  return MARKS.get(mark) ?? mark;
}

/** Hyphens and dashes that stand in ranges and compounds; apostrophes in their typographic and mistaken forms. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ...["\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2212"].map((dash) => [dash, "-"] as const),
  ...["\u2018", "\u2019", "\u02BC", "\u0060", "\u00B4"].map((quote) => [quote, "'"] as const),
]);

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** Letters of any script by block, without a regular expression; surrogates count as letters, so that no pair is cut. */
function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code === 0xd7 || code === 0xf7 || code === 0x2bc) return false;
  if (code < 0x2000) return true;
  if (code < 0x2c00) return false;
  return (
    !(code >= 0x3000 && code <= 0x303f) &&
    !(code >= 0xe000 && code <= 0xf8ff) &&
    !(code >= 0xfe30 && code <= 0xfe6f) &&
    !(code >= 0xff00 && code <= 0xff20)
  );
}
