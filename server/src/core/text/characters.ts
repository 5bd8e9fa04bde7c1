/**
 * Classes of UTF-16 code units, read once per unit from the Unicode tables and kept.
 * Scanners test single units in tight loops, where a regular expression would be twenty times slower.
 */

export const UnitClass = {
  Other: 1,
  Space: 2,
  Lower: 3,
  Upper: 4,
  /** Letters without case, and title-case digraphs. */
  Letter: 5,
  Digit: 6,
  Mark: 7,
  Surrogate: 8,
  Punctuation: 9,
  Symbol: 10,
} as const;

/** The class of the unit; surrogates have their own class, since half a character has none. */
export function unitClass(unit: number): number {
  const known = classes[unit];
  if (known !== undefined && known !== 0) {
    return known;
  }
  const found = readClass(unit);
  classes[unit] = found;
  return found;
}

export function isSpaceUnit(unit: number): boolean {
  return unit === 32 || unitClass(unit) === UnitClass.Space;
}

export function isUpperUnit(unit: number): boolean {
  return unitClass(unit) === UnitClass.Upper;
}

export function isLowerUnit(unit: number): boolean {
  return unitClass(unit) === UnitClass.Lower;
}

export function isDigitUnit(unit: number): boolean {
  return unitClass(unit) === UnitClass.Digit;
}

/** Letters and the marks that stand on them; surrogates count, since the letters beyond the BMP are words of rare scripts. */
export function isLetterUnit(unit: number): boolean {
  const found = unitClass(unit);
  return (found >= UnitClass.Lower && found <= UnitClass.Letter) || found === UnitClass.Mark;
}

export function isWordUnit(unit: number): boolean {
  const found = unitClass(unit);
  return found >= UnitClass.Lower && found <= UnitClass.Mark;
}

/** Every mark that writers and converters use as an apostrophe or a quotation mark, primes and accents included. */
export function isQuoteUnit(unit: number): boolean {
  return QUOTES.has(unit);
}

/** Apostrophes as they occur inside words, wrong-way quotes from converters included. */
export function isApostropheUnit(unit: number): boolean {
  return (
    unit === 0x27 ||
    unit === 0x2019 ||
    unit === 0x2018 ||
    unit === 0x201d ||
    unit === 0x02bc ||
    unit === 0x60 ||
    unit === 0xb4 ||
    unit === 0x2032 ||
    unit === 0xff07
  );
}

/** Hyphens, dashes and the minus sign; not the soft hyphen, which is no character of the text. */
export function isDashUnit(unit: number): boolean {
  return (
    unit === 0x2d ||
    (unit >= 0x2010 && unit <= 0x2015) ||
    unit === 0x2212 ||
    unit === 0x2e3a ||
    unit === 0x2e3b ||
    unit === 0xfe58 ||
    unit === 0xfe63 ||
    unit === 0xff0d ||
    unit === 0x2043
  );
}

/** Units that print nothing and separate nothing: soft hyphen, zero-width characters, the grapheme joiner, direction marks. */
export function isInvisibleUnit(unit: number): boolean {
  return (
    unit === 0xad ||
    unit === 0x34f ||
    (unit >= 0x200b && unit <= 0x200f) ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2060 && unit <= 0x2064) ||
    (unit >= 0x2066 && unit <= 0x2069) ||
    unit === 0xfeff ||
    unit === 0x061c
  );
}

const QUOTES: ReadonlySet<number> = new Set(
  [..."\"'`´‘’‚‛“”„‟«»‹›′″‴‵‶ʹʺʻʼʽˮ❛❜❝❞〝〞〟＂＇"].map((mark) => mark.charCodeAt(0)),
);

/** Filled on first use; reading it never changes what a caller sees. */
const classes = new Uint8Array(0x10000);

function readClass(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) {
    return UnitClass.Surrogate;
  }
  const character = String.fromCharCode(unit);
  if (/^[\s\u0085]$/u.test(character)) {
    return UnitClass.Space;
  }
  if (/^\p{Ll}$/u.test(character)) {
    return UnitClass.Lower;
  }
  if (/^\p{Lu}$/u.test(character)) {
    return UnitClass.Upper;
  }
  if (/^\p{L}$/u.test(character)) {
    return UnitClass.Letter;
  }
  if (/^\p{Nd}$/u.test(character)) {
    return UnitClass.Digit;
  }
  if (/^\p{M}$/u.test(character)) {
    return UnitClass.Mark;
  }
  if (/^\p{P}$/u.test(character)) {
    return UnitClass.Punctuation;
  }
  return /^[\p{S}\p{No}\p{Nl}]$/u.test(character) ? UnitClass.Symbol : UnitClass.Other;
}
