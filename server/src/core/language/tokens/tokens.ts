/**
 * Cuts running text into the tokens of Universal Dependencies for English, other scripts included.
 * Clitics are tokens ("Vance" + "’s", "do" + "n't", "can" + "not"); inner hyphens, dotted abbreviations, numbers with separators,
 * addresses and handles stay whole. One pass over code units, no backtracking.
 */
import {
  isApostropheUnit,
  isDashUnit,
  isDigitUnit,
  isInvisibleUnit,
  isLetterUnit,
  isLowerUnit,
  isQuoteUnit,
  isSpaceUnit,
  isWordUnit,
  unitClass,
  UnitClass,
} from "../../text/characters.js";
import type { TextRange } from "../../text/range.js";
import {
  CAPITAL_ABBREVIATIONS,
  LEADING_ABBREVIATIONS,
  NUMBER_ABBREVIATIONS,
  OPEN_ABBREVIATIONS,
} from "../sentences/abbreviations.lexicon.js";
import { addressEnd } from "./addresses.js";
import { clitics } from "./clitics.js";
import { numberEnd } from "./numbers.js";
import type { Token, TokenKind } from "./types.js";

/** Tokens in order; together they cover all but white space and invisible characters of the range. */
export function tokenize(text: string, range: TextRange): readonly Token[] {
  const end = Math.min(range.end, text.length);
  const tokens: Token[] = [];
  let at = Math.max(0, range.start);
  while (at < end) {
    const unit = text.charCodeAt(at);
    if (isSpaceUnit(unit) || isInvisibleUnit(unit)) {
      at++;
    } else if (isDigitUnit(unit)) {
      at = readNumber(text, at, end, tokens);
    } else if (isLetterUnit(unit)) {
      at = readWord(text, at, end, tokens);
    } else {
      at = readMark(text, at, end, tokens);
    }
  }
  return tokens;
}

function readNumber(text: string, at: number, end: number, tokens: Token[]): number {
  const numeral = numberEnd(text, at, end);
  const isRange = isHyphen(text.charCodeAt(numeral)) && isDigitUnit(text.charCodeAt(numeral + 1));
  const wholeEnd = isRange ? numeral : wordEnd(text, numeral, end);
  const tail = text.slice(numeral, Math.min(wholeEnd, numeral + LONGEST_SUFFIX + 1));
  if (tail === "" || (UNIT_SUFFIX.test(tail) && wholeEnd - numeral === tail.length)) {
    add(tokens, at, numeral, "number");
    return numeral;
  }
  add(tokens, at, wholeEnd, "word");
  return wholeEnd;
}

/** Units and multipliers that writers join to the figure; "5th", "1990s" and "12-year-old" stay whole words. */
const UNIT_SUFFIX =
  /^(?:k|m|mn|mln|bn|tn|km|kms|cm|mm|kg|kgs|t|g|mg|lb|lbs|ft|mi|mph|kmh|kph|h|hr|hrs|min|mins|sec|am|pm|a\.m|p\.m|kw|mw|gw|kwh|mwh|gwh|ha|km²|km2|m²|m2|°c|°f|c|f|usd|eur|gbp|gmt|utc|cet|est|pct|nm|kt|kn|v|kv|hz|mhz|ghz|gb|tb|mb)$/iu;

const LONGEST_SUFFIX = 4;

function readWord(text: string, at: number, end: number, tokens: Token[]): number {
  let to = wordEnd(text, at, end);
  const address = to < end && goesOnAsAddress(text.charCodeAt(to)) ? addressEnd(text, at, end) : undefined;
  if (address !== undefined) {
    add(tokens, at, address, "word");
    return address;
  }
  if (text.charCodeAt(to) === 46 && to < end) {
    to = abbreviationEnd(text, at, to, end);
  }
  let start = at;
  for (const cut of clitics(text, at, to)) {
    add(tokens, start, cut, "word");
    start = cut;
  }
  add(tokens, start, to, "word");
  return to;
}

/** A full stop, "@", a colon or a plus sign: what stands in an address behind its first word. */
function goesOnAsAddress(unit: number): boolean {
  return unit === 46 || unit === 0x40 || unit === 0x3a || unit === 0x2b;
}

/** Letters and digits, joined by single apostrophes and hyphens between them. */
function wordEnd(text: string, at: number, end: number): number {
  let index = at;
  while (index < end) {
    const unit = text.charCodeAt(index);
    if (isWordUnit(unit)) {
      index++;
      continue;
    }
    const joinsNext = index > at || isDashUnit(unit);
    const isJoiner =
      isHyphen(unit) ||
      isApostropheUnit(unit) ||
      unit === SOFT_HYPHEN ||
      unit === AMPERSAND ||
      (unit === UNDERSCORE && index > at);
    if (!joinsNext || !isJoiner || !joins(text, index, unit, end)) {
      break;
    }
    index++;
  }
  return index;
}

const SOFT_HYPHEN = 0xad;
const AMPERSAND = 0x26;
const UNDERSCORE = 0x5f;

/** Hyphens proper; a dash between words is punctuation. */
function isHyphen(unit: number): boolean {
  return unit === 0x2d || unit === 0x2010 || unit === 0x2011;
}

function joins(text: string, index: number, unit: number, end: number): boolean {
  const next = text.charCodeAt(index + 1);
  if (index + 1 >= end || !isWordUnit(next)) {
    return false;
  }
  if (unit === AMPERSAND) {
    return isUpperLetter(text.charCodeAt(index - 1)) && isUpperLetter(next);
  }
  if (isApostropheUnit(unit)) {
    return isLetterUnit(text.charCodeAt(index - 1)) || isDigitUnit(text.charCodeAt(index - 1))
      ? isLetterUnit(next) && !opensQuotation(text, index, unit)
      : false;
  }
  return true;
}

/** A right double quote or a grave accent joins only as a mistyped possessive: "Peru”s". */
function opensQuotation(text: string, index: number, unit: number): boolean {
  const isMistyped = unit === 0x201d || unit === 0x2018 || unit === 0x60;
  return isMistyped && !(isPossessiveS(text.charCodeAt(index + 1)) && !isWordUnit(text.charCodeAt(index + 2)));
}

function isPossessiveS(unit: number): boolean {
  return unit === 0x73 || unit === 0x53;
}

function isUpperLetter(unit: number): boolean {
  return isLetterUnit(unit) && !isLowerUnit(unit);
}

/** "U.S.", "e.g.", "Mr.", "Sept.": the stop belongs to the word, as does what follows it in a dotted abbreviation. */
function abbreviationEnd(text: string, at: number, dot: number, end: number): number {
  let to = dot;
  while (
    to < end &&
    text.charCodeAt(to) === 46 &&
    isShortPart(text, at, to) &&
    isLetterUnit(text.charCodeAt(to + 1)) &&
    to + 1 < end
  ) {
    const part = wordEnd(text, to + 1, end);
    if (part - to - 1 > LONGEST_PART || !isShortPart(text, at, part)) {
      break;
    }
    to = part;
  }
  const isDottedWord = to > dot;
  const word = text.slice(at, Math.min(to, at + LONGEST_ABBREVIATION + 1));
  if (isDottedWord) {
    const closed = text.charCodeAt(to) === 46 && to < end ? to + 1 : to;
    return isHyphen(text.charCodeAt(closed)) ? wordEnd(text, closed, end) : closed;
  }
  const isInitial = to - at === 1 && isUpperLetter(text.charCodeAt(at)) && to + 1 < end;
  return isInitial || isAbbreviation(word, to + 1 < end) ? to + 1 : to;
}

const LONGEST_PART = 4;
const LONGEST_ABBREVIATION = 8;

/** The part of a dotted word that ends at `to` is short enough for an abbreviation. */
function isShortPart(text: string, at: number, to: number): boolean {
  let start = to;
  while (start > at && to - start <= 2 && isWordUnit(text.charCodeAt(start - 1))) {
    start--;
  }
  return to - start <= 2;
}

/** At the end of a sentence the stop is punctuation unless the word is never written without it. */
function isAbbreviation(word: string, goesOn: boolean): boolean {
  const lower = word.toLowerCase();
  if (LEADING_ABBREVIATIONS.has(lower) || NUMBER_ABBREVIATIONS.has(lower)) {
    return goesOn && !AMBIGUOUS.has(lower);
  }
  if (CAPITAL_ABBREVIATIONS.has(lower)) {
    return goesOn && word !== lower;
  }
  return OPEN_ABBREVIATIONS.has(lower) && !AMBIGUOUS.has(lower) && (goesOn || lower === "etc");
}

/** Words in their own right, too. */
const AMBIGUOUS: ReadonlySet<string> = new Set([
  "no",
  "art",
  "fig",
  "sec",
  "op",
  "res",
  "mag",
  "m",
  "v",
  "pt",
  "par",
  "inst",
  "ave",
  "god",
  "rear",
  "tr",
  "ret",
  "al",
  "mm",
  "br",
  "ed",
  "in",
  "mt",
]);

function readMark(text: string, at: number, end: number, tokens: Token[]): number {
  const unit = text.charCodeAt(at);
  const handle = unit === 0x40 || unit === 0x23 ? wordEnd(text, at + 1, end) : at + 1;
  if (handle > at + 1) {
    add(tokens, at, handle, "word");
    return handle;
  }
  if (
    isApostropheUnit(unit) &&
    isDigitUnit(text.charCodeAt(at + 1)) &&
    isDigitUnit(text.charCodeAt(at + 2)) &&
    text.charCodeAt(at + 3) === 0x73
  ) {
    add(tokens, at, at + 4, "word");
    return at + 4;
  }
  let to = at + 1;
  if (unitClass(unit) === UnitClass.Surrogate) {
    return readAstral(text, at, end, tokens);
  }
  if (unit === 46 || isDashUnit(unit) || unit === 33 || unit === 63 || unit === 0x60 || unit === 0x27) {
    while (to < end && text.charCodeAt(to) === unit) {
      to++;
    }
  }
  const isSymbol = unitClass(unit) === UnitClass.Symbol || unit === 0x25 || unit === 0x2030;
  add(tokens, at, to, isSymbol && !isQuoteUnit(unit) ? "symbol" : "punctuation");
  return to;
}

/** Characters beyond the BMP: letters of rare scripts make words, everything else is a symbol of its own. */
function readAstral(text: string, at: number, end: number, tokens: Token[]): number {
  let to = at;
  while (to < end && isAstralLetter(text, to)) {
    to += 2;
  }
  if (to > at) {
    add(tokens, at, Math.min(to, end), "word");
    return to;
  }
  const width = (text.codePointAt(at) ?? 0) > 0xffff && at + 1 < end ? 2 : 1;
  add(tokens, at, at + width, "symbol");
  return at + width;
}

function isAstralLetter(text: string, at: number): boolean {
  const point = text.codePointAt(at) ?? 0;
  return point > 0xffff && /^\p{L}$/u.test(String.fromCodePoint(point));
}

function add(tokens: Token[], start: number, end: number, kind: TokenKind): void {
  if (end > start) {
    tokens.push({ start, end, kind });
  }
}
