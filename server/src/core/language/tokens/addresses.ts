/** Web addresses, e-mail addresses and domain names, which a tokenizer must not cut. */
import { isDigitUnit, isLetterUnit, isSpaceUnit, isWordUnit } from "../../text/characters.js";

/** The end of the address that begins at `at`, a letter, or undefined. Closing punctuation behind it is not part of it. */
export function addressEnd(text: string, at: number, end: number): number | undefined {
  const isLink = startsWith(text, at, "http://") || startsWith(text, at, "https://") || startsWith(text, at, "www.");
  if (isLink) {
    return linkEnd(text, at, end);
  }
  const local = nameEnd(text, at, end);
  if (local < end && text.charCodeAt(local) === 0x40 && isWordUnit(text.charCodeAt(local + 1))) {
    const host = nameEnd(text, local + 1, end);
    return text.slice(local, host).includes(".") ? host : undefined;
  }
  const dot = lastDot(text, at, local);
  return dot > at && isPlainHost(text, at, dot) && TOP_LEVEL.has(text.slice(dot + 1, local)) ? local : undefined;
}

/** Longest address read; what is longer is data, not prose. */
const LONGEST_ADDRESS = 2000;
const LONGEST_NAME = 250;

function linkEnd(text: string, at: number, end: number): number {
  const limit = Math.min(end, at + LONGEST_ADDRESS);
  let to = at;
  while (to < limit && !endsLink(text.charCodeAt(to))) {
    to++;
  }
  while (to > at && isClosing(text.charCodeAt(to - 1))) {
    to--;
  }
  return to;
}

function endsLink(unit: number): boolean {
  return (
    isSpaceUnit(unit) ||
    unit === 0x22 ||
    unit === 0x3c ||
    unit === 0x3e ||
    unit === 0x201d ||
    unit === 0x201c ||
    unit === 0xbb ||
    unit === 0xab ||
    unit === 0x5d ||
    unit === 0x7c
  );
}

function isClosing(unit: number): boolean {
  return (
    unit === 46 ||
    unit === 44 ||
    unit === 59 ||
    unit === 58 ||
    unit === 33 ||
    unit === 63 ||
    unit === 41 ||
    unit === 39 ||
    unit === 0x2019 ||
    unit === 0x2026 ||
    unit === 0x2a
  );
}

/** Letters, digits and the marks of local parts and hosts; never ends in a mark. */
function nameEnd(text: string, at: number, end: number): number {
  const limit = Math.min(end, at + LONGEST_NAME);
  let to = at;
  while (to < limit) {
    const unit = text.charCodeAt(to);
    const isMark = unit === 46 || unit === 45 || unit === 95 || unit === 43;
    if (!isWordUnit(unit) && !(isMark && to + 1 < limit && isWordUnit(text.charCodeAt(to + 1)))) {
      break;
    }
    to++;
  }
  return to;
}

function lastDot(text: string, at: number, end: number): number {
  for (let index = end - 1; index > at && end - index <= 7; index--) {
    if (text.charCodeAt(index) === 46) {
      return index;
    }
  }
  return -1;
}

function isPlainHost(text: string, at: number, dot: number): boolean {
  for (let index = at; index < dot; index++) {
    const unit = text.charCodeAt(index);
    if (!isLetterUnit(unit) && !isDigitUnit(unit) && unit !== 46 && unit !== 45) {
      return false;
    }
  }
  return dot - at > 1;
}

/** Endings under which news and official sites live; others read as words that lost the space between them. */
const TOP_LEVEL: ReadonlySet<string> = new Set(
  "com org net gov edu int info mil news tv online media ru su ua rs by me mk al ba hr si bg ro gr cz sk pl hu at de ch fr it es pt nl uk ie eu se no fi dk ee lv lt ge am az kz tr il ir iq sy cn jp kr tw in pk us ca mx br ar au nz za ke io co".split(
    " ",
  ),
);

function startsWith(text: string, at: number, prefix: string): boolean {
  return (
    text.startsWith(prefix, at) ||
    (text.charCodeAt(at) < 0x60 && text.slice(at, at + prefix.length).toLowerCase() === prefix)
  );
}
