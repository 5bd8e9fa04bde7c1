/**
 * Enumerations inside one block: "1. First 2. Second", "a) … b) …", and lines that begin with a bullet.
 * Only a block that begins with the first mark of a series is an enumeration, so figures in prose are safe.
 */
import { isDigitUnit, isSpaceUnit, isWordUnit } from "../../text/characters.js";

/** Offsets at which an item begins, in order. */
export function listBreaks(text: string, start: number, end: number): readonly number[] {
  const breaks = bulletLines(text, start, end);
  let first = start;
  while (first < end && isSpaceUnit(text.charCodeAt(first))) {
    first++;
  }
  const series = readMark(text, first, end);
  if (series === undefined) {
    return breaks;
  }
  for (let at = series.end, expected = series.ordinal + 1; at < end; at++) {
    if (!startsWord(text, at)) {
      continue;
    }
    const mark = readMark(text, at, end);
    if (mark?.ordinal === expected && mark.style === series.style) {
      breaks.push(at);
      expected++;
      at = mark.end;
    }
  }
  return breaks.sort((left, right) => left - right);
}

interface ListMark {
  readonly ordinal: number;
  /** What surrounds the ordinal: "1.", "•1.", "a)". */
  readonly style: string;
  readonly end: number;
}

/** Digits in an ordinal; a longer number is a year or a figure. */
const LONGEST_ORDINAL = 2;

function readMark(text: string, at: number, end: number): ListMark | undefined {
  let index = at;
  const bullet = isBullet(text.charCodeAt(index)) ? text.charAt(index) : "";
  if (bullet !== "") {
    index++;
    while (index < end && text.charCodeAt(index) === 32) {
      index++;
    }
  }
  const numberStart = index;
  while (
    index < end &&
    index - numberStart <= LONGEST_ORDINAL &&
    text.charCodeAt(index) >= 48 &&
    text.charCodeAt(index) <= 57
  ) {
    index++;
  }
  const digits = index - numberStart;
  const letter = text.charCodeAt(index);
  const isLetterMark = digits === 0 && letter >= 97 && letter <= 122;
  if (isLetterMark) {
    index++;
  }
  if (!isLetterMark && (digits === 0 || digits > LONGEST_ORDINAL)) {
    return undefined;
  }
  const marksStart = index;
  while (index < end && index - marksStart < 2 && (text.charCodeAt(index) === 46 || text.charCodeAt(index) === 41)) {
    index++;
  }
  if (index === marksStart || index >= end || !isSpaceUnit(text.charCodeAt(index))) {
    return undefined;
  }
  const ordinal = isLetterMark ? letter - 96 : Number(text.slice(numberStart, marksStart));
  return { ordinal, style: `${bullet}${isLetterMark ? "a" : "1"}${text.slice(marksStart, index)}`, end: index };
}

function bulletLines(text: string, start: number, end: number): number[] {
  const breaks: number[] = [];
  for (let feed = text.indexOf("\n", start); feed !== -1 && feed < end; feed = text.indexOf("\n", feed + 1)) {
    let at = feed + 1;
    while (at < end && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) {
      at++;
    }
    const unit = text.charCodeAt(at);
    const isMark = isBullet(unit) || ((unit === 45 || unit === 42 || unit === 43) && text.charCodeAt(at + 1) === 32);
    if (isMark && at < end) {
      breaks.push(at);
    }
  }
  return breaks;
}

function isBullet(unit: number): boolean {
  return (
    unit === 0x2022 ||
    unit === 0x2023 ||
    unit === 0x25e6 ||
    unit === 0x2043 ||
    unit === 0x25aa ||
    unit === 0x25cf ||
    unit === 0x2219
  );
}

function startsWord(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const unit = text.charCodeAt(at);
  return isSpaceUnit(before) && (isBullet(unit) || isDigitUnit(unit) || isWordUnit(unit));
}
