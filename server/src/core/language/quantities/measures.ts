/** A number with its unit: "$1.5 billion", "100 km", "40 per cent", "3m euros", "three-day", "10,000 shells a day". */
import { isGlued, kindAt, lowerAt, type Lexeme } from "../lexemes/lexemes.js";
import { SCALES } from "./numbers.lexicon.js";
import { readNumeral } from "./numerals.js";
import type { Numeral } from "./scales.js";
import { isPersonNoun } from "./counted.js";
import type { QuantityKind } from "./types.js";
import {
  CURRENCY_CODES,
  CURRENCY_NAMES,
  CURRENCY_SYMBOLS,
  DOLLAR_PREFIXES,
  LETTER_UNITS,
  MAX_CURRENCY_WORDS,
  MAX_UNIT_WORDS,
  RATE_UNITS,
  RATE_UNITS_WITH_ARTICLE,
  UNITS,
} from "./units.lexicon.js";

export interface Measure {
  readonly start: number;
  /** Index of the first lexeme behind number and unit. */
  readonly end: number;
  readonly numeral: Numeral;
  readonly kind: QuantityKind;
  readonly unit?: string;
  readonly factor?: number;
  /** True for "three-day" and "20-km", which modify a noun behind them. */
  readonly compound: boolean;
}

/** Reads a measure whose first lexeme, currency sign included, is at `index`. */
export function readMeasure(lexemes: readonly Lexeme[], index: number, source: string): Measure | undefined {
  const currency = readCurrencyBefore(lexemes, index, source);
  const start = currency?.end ?? index;
  if (start === index && kindAt(lexemes, index) === "mark" && lowerAt(lexemes, index) !== ".") {
    const fraction = readNumeral(lexemes, index, false, source);
    if (fraction === undefined) return undefined;
  }
  const numeral = readNumeral(lexemes, start, currency !== undefined, source);
  if (numeral === undefined) return undefined;
  if (currency !== undefined)
    return { start: index, end: numeral.end, numeral, kind: "money", unit: currency.code, compound: false };
  return withUnit(lexemes, index, numeral, source);
}

function readCurrencyBefore(
  lexemes: readonly Lexeme[],
  index: number,
  source: string,
): { readonly code: string; readonly end: number } | undefined {
  const lexeme = lexemes[index];
  if (lexeme === undefined) return undefined;
  if (lexeme.kind === "mark") {
    const code = CURRENCY_SYMBOLS.get(lexeme.lower);
    return code === undefined ? undefined : { code, end: index + 1 };
  }
  if (lexeme.kind !== "word" || !lexeme.capital) return undefined;
  if (lowerAt(lexemes, index + 1) === "$" && isGlued(lexemes, index + 1)) {
    const code = DOLLAR_PREFIXES.get(lexeme.lower);
    if (code !== undefined) return { code, end: index + 2 };
  }
  return isCurrencyCode(lexeme, source) && kindAt(lexemes, index + 1) === "digits"
    ? { code: lexeme.lower.toUpperCase(), end: index + 1 }
    : undefined;
}

/** In capitals only: "All 70" and "Try 5" are words. */
function isCurrencyCode(lexeme: Lexeme, source: string): boolean {
  return (
    lexeme.capital &&
    CURRENCY_CODES.has(lexeme.lower) &&
    source.slice(lexeme.start, lexeme.end) === lexeme.lower.toUpperCase()
  );
}

function withUnit(lexemes: readonly Lexeme[], start: number, numeral: Numeral, source: string): Measure {
  const hyphen =
    lowerAt(lexemes, numeral.end) === "-" && isGlued(lexemes, numeral.end) && isGlued(lexemes, numeral.end + 1);
  const at = hyphen ? numeral.end + 1 : numeral.end;
  const symbol = CURRENCY_SYMBOLS.get(lowerAt(lexemes, at));
  if (symbol !== undefined && !hyphen && kindAt(lexemes, at + 1) !== "digits")
    return { start, end: at + 1, numeral, kind: "money", unit: symbol, compound: false };
  const money = readCurrencyName(lexemes, at, source);
  if (money !== undefined)
    return {
      start,
      end: money.end,
      numeral: rescaled(lexemes, start, source) ?? numeral,
      kind: "money",
      unit: money.code,
      compound: hyphen,
    };
  const letter = readLetterMillion(lexemes, start, at, source);
  if (letter !== undefined) return letter;
  const unit = readUnitName(lexemes, at, hyphen);
  if (unit === undefined) return { start, end: numeral.end, numeral, kind: "count", compound: false };
  return {
    start,
    end: unit.end,
    numeral,
    kind: unit.kind,
    unit: unit.unit,
    ...(unit.factor !== undefined && { factor: unit.factor }),
    compound: hyphen,
  };
}

/** In "3m euros" the letter is a million once the currency is known. */
function rescaled(lexemes: readonly Lexeme[], start: number, source: string): Numeral | undefined {
  return readNumeral(lexemes, start, true, source);
}

function readLetterMillion(lexemes: readonly Lexeme[], start: number, at: number, source: string): Measure | undefined {
  if (!isGlued(lexemes, at) || (lowerAt(lexemes, at) !== "m" && lowerAt(lexemes, at) !== "b")) return undefined;
  const next = lexemes[at + 1];
  const numeral = readNumeral(lexemes, start, true, source);
  if (numeral?.end !== at + 1 || (next?.kind === "digits" && !next.spaced)) return undefined;
  if (lexemes[at]?.capital === true && (next === undefined || next.kind === "mark" || !CURRENCY_NAMES.has(next.lower)))
    return { start, end: numeral.end, numeral, kind: "count", compound: false };
  if (next?.kind !== "word") return undefined;
  const money = readCurrencyName(lexemes, at + 1, source);
  if (money !== undefined) return { start, end: money.end, numeral, kind: "money", unit: money.code, compound: false };
  const unit = readUnitName(lexemes, at + 1, false);
  if (unit !== undefined && lowerAt(lexemes, at + 1).length > 2)
    return { start, end: unit.end, numeral, kind: unit.kind, unit: unit.unit, compound: false };
  return isPersonNoun(next.lower, next.capital)
    ? { start, end: numeral.end, numeral, kind: "count", compound: false }
    : undefined;
}

function readCurrencyName(
  lexemes: readonly Lexeme[],
  index: number,
  source: string,
): { readonly code: string; readonly end: number } | undefined {
  const lexeme = lexemes[index];
  if (lexeme?.kind !== "word") return undefined;
  if (isCurrencyCode(lexeme, source)) return { code: lexeme.lower.toUpperCase(), end: index + 1 };
  const at = LETTER_SCALE_WORDS.has(lexeme.lower) && isGlued(lexemes, index) ? index + 1 : index;
  if (POUNDS.has(lowerAt(lexemes, at))) return readPounds(lexemes, at);
  return longest(lexemes, at, CURRENCY_NAMES, MAX_CURRENCY_WORDS);
}

const LETTER_SCALE_WORDS: ReadonlySet<string> = new Set(["m", "b", "bn", "mn", "k", "mln"]);
const POUNDS: ReadonlySet<string> = new Set(["pound", "pounds"]);

/** "20 pounds of cocaine" and "a 500-pound bomb" weigh, other pounds are sterling. */
function readPounds(
  lexemes: readonly Lexeme[],
  index: number,
): { readonly code: string; readonly end: number } | undefined {
  if (lowerAt(lexemes, index) === "pound" || lowerAt(lexemes, index + 1) === "of") return undefined;
  return lowerAt(lexemes, index + 1) === "sterling" ? { code: "GBP", end: index + 2 } : { code: "GBP", end: index + 1 };
}

function readUnitName(
  lexemes: readonly Lexeme[],
  index: number,
  hyphen: boolean,
): { readonly kind: QuantityKind; readonly unit: string; readonly factor?: number; readonly end: number } | undefined {
  const lexeme = lexemes[index];
  if (lexeme === undefined) return undefined;
  if (lexeme.lower === "km" || lexeme.lower === "m") {
    const isSquare = lowerAt(lexemes, index + 1) === "2" && isGlued(lexemes, index + 1);
    if (isSquare) return { kind: "area", unit: `${lexeme.lower}2`, end: index + 2 };
  }
  if (POUNDS.has(lexeme.lower)) return { kind: "mass", unit: "pound", end: index + 1 };
  const letter = LETTER_UNITS.get(lexeme.lower);
  if (letter !== undefined)
    return (isGlued(lexemes, index) || lexeme.lower === "m") && !lexeme.capital
      ? { ...letter, end: index + 1 }
      : undefined;
  const words = longestUnit(lexemes, index);
  if (words === undefined) return undefined;
  // "two second-hand tanks", "five second attempts": the singular "second" behind a number is an ordinal.
  if (lexeme.lower === "second" && !hyphen) return undefined;
  // "Three night watchmen": watchmen by night, and no three nights.
  if (words.kind === "duration" && !hyphen && isWorker(lexeme, lexemes[words.end])) return undefined;
  return words;
}

function isWorker({ lower }: Lexeme, next: Lexeme | undefined): boolean {
  return (
    !lower.endsWith("s") &&
    next !== undefined &&
    /(?:s|men|women)$/u.test(next.lower) &&
    isPersonNoun(next.lower, false)
  );
}

function longestUnit(
  lexemes: readonly Lexeme[],
  index: number,
): { readonly kind: QuantityKind; readonly unit: string; readonly factor?: number; readonly end: number } | undefined {
  let words = "";
  let best:
    { readonly kind: QuantityKind; readonly unit: string; readonly factor?: number; readonly end: number } | undefined;
  for (let at = index; at < Math.min(lexemes.length, index + MAX_UNIT_WORDS); at++) {
    words = at === index ? lowerAt(lexemes, at) : `${words} ${lowerAt(lexemes, at)}`;
    const unit = UNITS.get(words);
    if (unit !== undefined) best = { ...unit, end: at + 1 };
  }
  return best;
}

function longest(
  lexemes: readonly Lexeme[],
  index: number,
  names: ReadonlyMap<string, string>,
  limit: number,
): { readonly code: string; readonly end: number } | undefined {
  let words = "";
  let best: { readonly code: string; readonly end: number } | undefined;
  for (let at = index; at < Math.min(lexemes.length, index + limit); at++) {
    words = at === index ? lowerAt(lexemes, at) : `${words} ${lowerAt(lexemes, at)}`;
    const code = names.get(words);
    if (code !== undefined) best = { code, end: at + 1 };
  }
  return best;
}

/** "a day", "per month", "per 100,000 people" behind a quantity or what it counts: what the rate is by. */
export function readRate(
  lexemes: readonly Lexeme[],
  index: number,
  source: string,
): { readonly per: string; readonly end: number } | undefined {
  const word = lowerAt(lexemes, index);
  if (word === "per") {
    const unit = RATE_UNITS.get(lowerAt(lexemes, index + 1));
    if (unit !== undefined) return { per: unit, end: index + 2 };
    const numeral =
      kindAt(lexemes, index + 1) === "digits" || SCALES.has(lowerAt(lexemes, index + 1))
        ? readNumeral(lexemes, index + 1, false, source)
        : undefined;
    return numeral === undefined ? undefined : { per: String(numeral.lo), end: numeral.end };
  }
  if (word === "/" && isGlued(lexemes, index)) {
    const unit = RATE_UNITS.get(lowerAt(lexemes, index + 1));
    return unit === undefined ? undefined : { per: unit, end: index + 2 };
  }
  if (word !== "a" && word !== "an" && word !== "each" && word !== "every") return undefined;
  const next = lowerAt(lexemes, index + 1);
  const unit = RATE_UNITS_WITH_ARTICLE.has(next) ? RATE_UNITS.get(next) : undefined;
  return unit === undefined || AFTER_ARTICLE_UNIT.has(lowerAt(lexemes, index + 2))
    ? undefined
    : { per: unit, end: index + 2 };
}

/** "20 people a week ago", "three attacks a year earlier" are dates, not rates. */
const AFTER_ARTICLE_UNIT: ReadonlySet<string> = new Set(["ago", "earlier", "later", "before", "after"]);
