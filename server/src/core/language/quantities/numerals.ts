/** Numbers as written, in digits or in words: "12,500", "1.5 million", "20k", "twenty-five". */
import { isGlued, kindAt, lowerAt, type Lexeme } from "../lexemes/lexemes.js";
import { SCALES, SHORT_SCALES, VULGAR_FRACTIONS } from "./numbers.lexicon.js";
import { readNumberWords } from "./numberWords.js";
import { MAX_DIGITS, withScale, type Numeral } from "./scales.js";

/** Reads the number that begins at `index`. `asMoney` lets "m" and "b" be millions and billions. */
export function readNumeral(
  lexemes: readonly Lexeme[],
  index: number,
  asMoney: boolean,
  source: string,
): Numeral | undefined {
  const lexeme = lexemes[index];
  if (lexeme === undefined) return undefined;
  if (lexeme.kind === "digits") return readDigits(lexemes, index, asMoney, source);
  if (lexeme.kind === "word") return readNumberWords(lexemes, index);
  if (lexeme.lower === "." && kindAt(lexemes, index + 1) === "digits" && isGlued(lexemes, index + 1) && lexeme.spaced) {
    return withScale(lexemes, Number(`0.${lowerAt(lexemes, index + 1)}`), index + 2, true, asMoney);
  }
  const fraction = VULGAR_FRACTIONS.get(lexeme.lower);
  return fraction === undefined ? undefined : withScale(lexemes, fraction, index + 1, true, asMoney);
}

function readDigits(lexemes: readonly Lexeme[], index: number, asMoney: boolean, source: string): Numeral | undefined {
  const first = lowerAt(lexemes, index);
  if (first.length > MAX_DIGITS) return undefined;
  let text = first;
  let end = index + 1;
  const separator = lowerAt(lexemes, end);
  const indian = first.length <= 2 && separator === "," ? joinIndianGroups(lexemes, first, end) : undefined;
  if (indian !== undefined) {
    ({ text, end } = indian);
  } else if (first.length <= 3 && (separator === "," || separator === "'") && isGroup(lexemes, end)) {
    ({ text, end } = joinGroups(lexemes, text, end, separator));
  } else if (first.length <= 3 && isSpacedGroup(lexemes, end, source)) {
    while (text.length < MAX_DIGITS && isSpacedGroup(lexemes, end, source)) text += lowerAt(lexemes, end++);
  } else if (
    first.length <= 3 &&
    separator === "." &&
    isGroup(lexemes, end) &&
    (isGroup(lexemes, end + 2) || isWholeThousands(lexemes, end))
  ) {
    ({ text, end } = joinGroups(lexemes, text, end, "."));
  } else if (separator === "," && isDecimalComma(lexemes, end)) {
    return withScale(lexemes, Number(`${text}.${lowerAt(lexemes, end + 1)}`), end + 2, true, asMoney);
  }
  if (
    lowerAt(lexemes, end) === "." &&
    isGlued(lexemes, end) &&
    kindAt(lexemes, end + 1) === "digits" &&
    isGlued(lexemes, end + 1)
  ) {
    text += `.${lowerAt(lexemes, end + 1)}`;
    end += 2;
  }
  const value = Number(text);
  const fraction = VULGAR_FRACTIONS.get(lowerAt(lexemes, end));
  if (fraction !== undefined) return withScale(lexemes, value + fraction, end + 1, true, asMoney);
  if (lowerAt(lexemes, end) === "and" && lowerAt(lexemes, end + 1) === "a" && lowerAt(lexemes, end + 2) === "half")
    return withScale(lexemes, value + 0.5, end + 3, true, asMoney);
  return withScale(lexemes, value, end, true, asMoney);
}

/** A separator with exactly three digits behind it, all without a space. */
function isGroup(lexemes: readonly Lexeme[], index: number): boolean {
  return (
    isGlued(lexemes, index) &&
    isGlued(lexemes, index + 1) &&
    kindAt(lexemes, index + 1) === "digits" &&
    lowerAt(lexemes, index + 1).length === 3
  );
}

function joinGroups(
  lexemes: readonly Lexeme[],
  start: string,
  index: number,
  separator: string,
): { readonly text: string; readonly end: number } {
  let text = start;
  let end = index;
  while (text.length < MAX_DIGITS && lowerAt(lexemes, end) === separator && isGroup(lexemes, end)) {
    text += lowerAt(lexemes, end + 1);
    end += 2;
  }
  return { text, end };
}

/** "12,34,567": groups of two in front of a last one of three. */
function joinIndianGroups(
  lexemes: readonly Lexeme[],
  start: string,
  index: number,
): { readonly text: string; readonly end: number } | undefined {
  let text = start;
  let end = index;
  while (
    lowerAt(lexemes, end) === "," &&
    isGlued(lexemes, end) &&
    isGlued(lexemes, end + 1) &&
    kindAt(lexemes, end + 1) === "digits" &&
    lowerAt(lexemes, end + 1).length === 2 &&
    text.length < MAX_DIGITS
  ) {
    text += lowerAt(lexemes, end + 1);
    end += 2;
  }
  return end > index && lowerAt(lexemes, end) === "," && isGroup(lexemes, end)
    ? { text: text + lowerAt(lexemes, end + 1), end: end + 2 }
    : undefined;
}

/** "100 000" and "1 234 567": one space, plain or fixed, and three digits that nothing continues. */
function isSpacedGroup(lexemes: readonly Lexeme[], index: number, source: string): boolean {
  const lexeme = lexemes[index];
  const before = lexemes[index - 1];
  if (
    lexeme === undefined ||
    before === undefined ||
    lexeme.kind !== "digits" ||
    lexeme.lower.length !== 3 ||
    lexeme.start - before.end !== 1
  )
    return false;
  const gap = source.charCodeAt(before.end);
  return gap === 0x20 || gap === 0xa0 || gap === 0x202f || gap === 0x2009;
}

/** "100.000": thousands where the group is all zeros and a word follows; otherwise a decimal fraction. */
function isWholeThousands(lexemes: readonly Lexeme[], index: number): boolean {
  return lowerAt(lexemes, index + 1) === "000" && kindAt(lexemes, index + 2) === "word";
}

/** "1,5 million": a comma with one or two digits in front of a scale, a percent sign or a measure. */
function isDecimalComma(lexemes: readonly Lexeme[], index: number): boolean {
  if (
    !isGlued(lexemes, index) ||
    !isGlued(lexemes, index + 1) ||
    kindAt(lexemes, index + 1) !== "digits" ||
    lowerAt(lexemes, index + 1).length > 2
  )
    return false;
  const next = lowerAt(lexemes, index + 2);
  return (
    SCALES.has(next) ||
    SHORT_SCALES.has(next) ||
    next === "%" ||
    next === "percent" ||
    next === "per" ||
    next === "km" ||
    next === "€" ||
    next === "euros" ||
    next === "euro" ||
    next === "kg"
  );
}
