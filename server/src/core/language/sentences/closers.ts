/** What clings to a stop: further stops, closing quotation marks and brackets, references and citations. */
import { isDigitUnit, isLowerUnit, isQuoteUnit, isSpaceUnit, isUpperUnit, isWordUnit } from "../../text/characters.js";

/** "?!", "...", and stops set apart by spaces: ". . .". */
export function skipMarks(text: string, at: number, end: number): number {
  let index = at + 1;
  for (;;) {
    while (index < end && isMark(text.charCodeAt(index))) {
      index++;
    }
    const spaced = index + 1;
    if (
      spaced < end &&
      text.charCodeAt(index) === 32 &&
      text.charCodeAt(spaced) === 46 &&
      text.charCodeAt(index - 1) === 46 &&
      !isWordUnit(text.charCodeAt(spaced + 1))
    ) {
      index = spaced + 1;
    } else {
      return index;
    }
  }
}

function isMark(unit: number): boolean {
  return (
    unit === 46 ||
    unit === 33 ||
    unit === 63 ||
    unit === 0x2026 ||
    unit === 0x3002 ||
    unit === 0xff01 ||
    unit === 0xff1f ||
    unit === 0x203d
  );
}

/** Closing quotes and brackets right behind the stop, and a curly one that conversion set apart: `Serbia. ” He`. */
export function skipClosers(text: string, at: number, end: number, sentenceStart: number): number {
  let index = at;
  while (index < end && isCloser(text, index, sentenceStart)) {
    index++;
  }
  if (index > at) {
    return index;
  }
  const apart = skipSpace(text, at, end);
  const unit = text.charCodeAt(apart);
  const isLone =
    (unit === 0x201d || unit === 0xbb) &&
    (apart + 1 >= end || isSpaceUnit(text.charCodeAt(apart + 1)) || text.charCodeAt(apart + 1) === 44);
  return apart > at && apart < end && isLone ? apart + 1 : at;
}

function isCloser(text: string, at: number, sentenceStart: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === 41 || unit === 93 || unit === 125) {
    return true;
  }
  if (unit === 0x201c || unit === 0x201e || unit === 0x2018 || unit === 0xab || unit === 0x201a) {
    return opensAsGerman(text, unit, sentenceStart, at);
  }
  if (!isQuoteUnit(unit)) {
    return false;
  }
  const isApostrophe = (unit === 0x27 || unit === 0x2019) && isLowerUnit(text.charCodeAt(at + 1));
  return !isApostrophe;
}

/** In „…“ and »…« the mark that opens in English closes: true when its partner stands open in the sentence. */
function opensAsGerman(text: string, unit: number, sentenceStart: number, at: number): boolean {
  const partner = unit === 0x201c ? "„" : unit === 0x2018 ? "‚" : unit === 0xab ? "»" : undefined;
  if (partner === undefined) {
    return false;
  }
  return text.slice(Math.max(sentenceStart, at - LONGEST_QUOTATION), at).includes(partner);
}

/** Farther back, an opening mark is not the partner; the bound keeps a long text without quotes linear. */
const LONGEST_QUOTATION = 500;

/** "[12]" and "¹" cling to the stop; a citation "[@key]" or a footnote "[^1]" behind it documents the sentence before. */
export function skipReferences(text: string, at: number, end: number): number {
  let index = at;
  for (;;) {
    const apart = skipSpace(text, index, end);
    const opener = text.charCodeAt(apart);
    const inner = text.charCodeAt(apart + 1);
    const isCitation =
      opener === 91 && (inner === 64 || inner === 94 || (inner === 45 && text.charCodeAt(apart + 2) === 64));
    const isReference =
      opener === 91 && isDigitUnit(inner) && (apart === index || isReferenceApart(text, apart, end, index));
    if (apart >= end || !(isCitation || isReference)) {
      return index;
    }
    const closed = text.slice(apart, Math.min(end, apart + LONGEST_REFERENCE)).indexOf("]");
    if (closed === -1) {
      return index;
    }
    const behind = skipSpace(text, apart + closed + 1, end);
    if (isCitation && behind < end && (isLowerUnit(text.charCodeAt(behind)) || text.charCodeAt(behind) === 44)) {
      return index;
    }
    index = apart + closed + 1;
  }
}

const LONGEST_REFERENCE = 400;

/** " [38]" behind one space, with a capital or nothing behind it; "[1] The first item" on a line of its own opens a list. */
function isReferenceApart(text: string, at: number, end: number, stopEnd: number): boolean {
  if (at !== stopEnd + 1 || text.charCodeAt(stopEnd) !== 32) return false;
  let index = at + 1;
  while (index < end && index - at <= LONGEST_NUMBER && isDigitUnit(text.charCodeAt(index))) {
    index++;
  }
  if (text.charCodeAt(index) !== 93) {
    return false;
  }
  const next = skipSpace(text, index + 1, end);
  return next >= end || (next > index + 1 && isUpperUnit(text.charCodeAt(next)));
}

/** Digits of a footnote's number. */
const LONGEST_NUMBER = 3;

/** The first offset at or behind `from` that is no white space. */
export function skipSpace(text: string, from: number, end: number): number {
  let index = from;
  while (index < end && isSpaceUnit(text.charCodeAt(index))) {
    index++;
  }
  return index;
}
