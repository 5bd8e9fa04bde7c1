/** Numbers as written: "12,500", "1.5 million", "20k", "twenty-five", "two dozen", "half a million", "several hundred", "tens of thousands". */
import { isGlued, kindAt, lowerAt, type Lexeme } from "../lexemes/lexemes.js";
import { FRACTION_NOUNS, LETTER_SCALES, PLURAL_MULTIPLIERS, PLURAL_SCALES, SCALES, SHORT_SCALES, TENS_WORDS, UNIT_WORDS, VAGUE_NUMBERS, VAGUE_PLURALS, VULGAR_FRACTIONS } from "./numbers.lexicon.js";

export interface Numeral {
  /** Index of the first lexeme behind it. */
  readonly end: number;
  readonly lo: number;
  readonly hi: number;
  /** True for "dozens", "several", "a few": the words leave the number open. */
  readonly vague: boolean;
  readonly inDigits: boolean;
  /** The number in front of a scale word, and the scale: "3 to 5 million" lends it to the 3. */
  readonly mantissa: number;
  readonly scale: number;
}

const MAX_DIGITS = 15;

/** Reads the number that begins at `index`. `asMoney` lets "m" and "b" be millions and billions. */
export function readNumeral(lexemes: readonly Lexeme[], index: number, asMoney: boolean, source: string): Numeral | undefined {
  const lexeme = lexemes[index];
  if (lexeme === undefined) return undefined;
  if (lexeme.kind === "digits") return readDigits(lexemes, index, asMoney, source);
  if (lexeme.kind === "word") return readWords(lexemes, index);
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
  } else if (first.length <= 3 && separator === "." && isGroup(lexemes, end) && (isGroup(lexemes, end + 2) || isWholeThousands(lexemes, end))) {
    ({ text, end } = joinGroups(lexemes, text, end, "."));
  } else if (separator === "," && isDecimalComma(lexemes, end)) {
    return withScale(lexemes, Number(`${text}.${lowerAt(lexemes, end + 1)}`), end + 2, true, asMoney);
  }
  if (lowerAt(lexemes, end) === "." && isGlued(lexemes, end) && kindAt(lexemes, end + 1) === "digits" && isGlued(lexemes, end + 1)) {
    text += `.${lowerAt(lexemes, end + 1)}`;
    end += 2;
  }
  const value = Number(text);
  const fraction = VULGAR_FRACTIONS.get(lowerAt(lexemes, end));
  if (fraction !== undefined) return withScale(lexemes, value + fraction, end + 1, true, asMoney);
  if (lowerAt(lexemes, end) === "and" && lowerAt(lexemes, end + 1) === "a" && lowerAt(lexemes, end + 2) === "half") return withScale(lexemes, value + 0.5, end + 3, true, asMoney);
  return withScale(lexemes, value, end, true, asMoney);
}

/** A separator with exactly three digits behind it, all without a space. */
function isGroup(lexemes: readonly Lexeme[], index: number): boolean {
  return isGlued(lexemes, index) && isGlued(lexemes, index + 1) && kindAt(lexemes, index + 1) === "digits" && lowerAt(lexemes, index + 1).length === 3;
}

function joinGroups(lexemes: readonly Lexeme[], start: string, index: number, separator: string): { readonly text: string; readonly end: number } {
  let text = start;
  let end = index;
  while (text.length < MAX_DIGITS && lowerAt(lexemes, end) === separator && isGroup(lexemes, end)) {
    text += lowerAt(lexemes, end + 1);
    end += 2;
  }
  return { text, end };
}

/** "12,34,567": groups of two in front of a last one of three. */
function joinIndianGroups(lexemes: readonly Lexeme[], start: string, index: number): { readonly text: string; readonly end: number } | undefined {
  let text = start;
  let end = index;
  while (lowerAt(lexemes, end) === "," && isGlued(lexemes, end) && isGlued(lexemes, end + 1) && kindAt(lexemes, end + 1) === "digits" && lowerAt(lexemes, end + 1).length === 2 && text.length < MAX_DIGITS) {
    text += lowerAt(lexemes, end + 1);
    end += 2;
  }
  return end > index && lowerAt(lexemes, end) === "," && isGroup(lexemes, end) ? { text: text + lowerAt(lexemes, end + 1), end: end + 2 } : undefined;
}

/** "100 000" and "1 234 567": one space, plain or fixed, and three digits that nothing continues. */
function isSpacedGroup(lexemes: readonly Lexeme[], index: number, source: string): boolean {
  const lexeme = lexemes[index];
  const before = lexemes[index - 1];
  if (lexeme === undefined || before === undefined || lexeme.kind !== "digits" || lexeme.lower.length !== 3 || lexeme.start - before.end !== 1) return false;
  const gap = source.charCodeAt(before.end);
  return gap === 0x20 || gap === 0xa0 || gap === 0x202f || gap === 0x2009;
}

/** "100.000": thousands where the group is all zeros and a word follows; otherwise a decimal fraction. */
function isWholeThousands(lexemes: readonly Lexeme[], index: number): boolean {
  return lowerAt(lexemes, index + 1) === "000" && kindAt(lexemes, index + 2) === "word";
}

/** "1,5 million": a comma with one or two digits in front of a scale, a percent sign or a measure. */
function isDecimalComma(lexemes: readonly Lexeme[], index: number): boolean {
  if (!isGlued(lexemes, index) || !isGlued(lexemes, index + 1) || kindAt(lexemes, index + 1) !== "digits" || lowerAt(lexemes, index + 1).length > 2) return false;
  const next = lowerAt(lexemes, index + 2);
  return SCALES.has(next) || SHORT_SCALES.has(next) || next === "%" || next === "percent" || next === "per" || next === "km" || next === "€" || next === "euros" || next === "euro" || next === "kg";
}

/** Applies the scale words behind a number in digits: "5 million", "3 hundred", "20k", "two and a half million". */
function withScale(lexemes: readonly Lexeme[], mantissa: number, index: number, inDigits: boolean, asMoney: boolean): Numeral {
  let end = index;
  let scale = 1;
  const short = SHORT_SCALES.get(lowerAt(lexemes, end)) ?? (asMoney ? LETTER_SCALES.get(lowerAt(lexemes, end)) : undefined);
  if (inDigits && short !== undefined && (isGlued(lexemes, end) || (lowerAt(lexemes, end).length > 1 && lowerAt(lexemes, end) !== "mm")) && !(lowerAt(lexemes, end) === "mm" && !asMoney)) {
    scale = short;
    end++;
  } else {
    if (lowerAt(lexemes, end) === "-" && isGlued(lexemes, end) && isGlued(lexemes, end + 1) && SCALES.has(lowerAt(lexemes, end + 1))) end++;
    for (let steps = 0; steps < 2; steps++) {
      const word = SCALES.get(lowerAt(lexemes, end));
      if (word === undefined) break;
      scale *= word;
      end++;
    }
  }
  const value = round((mantissa + partOfScale(lexemes, end, scale)) * scale);
  if (value !== round(mantissa * scale)) end += 3;
  return { end, lo: value, hi: value, vague: false, inDigits, mantissa, scale };
}

/** "3 million and a half": half of the scale more. */
function partOfScale(lexemes: readonly Lexeme[], index: number, scale: number): number {
  if (scale < 1000 || lowerAt(lexemes, index) !== "and" || (lowerAt(lexemes, index + 1) !== "a" && lowerAt(lexemes, index + 1) !== "one") || SCALES.has(lowerAt(lexemes, index + 3))) return 0;
  const word = lowerAt(lexemes, index + 2);
  return word === "half" ? 0.5 : word === "quarter" ? 0.25 : 0;
}

/** 1.1 × 10⁶ is 1100000, not 1100000.0000000002. */
function round(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(MAX_DIGITS));
}

function readWords(lexemes: readonly Lexeme[], index: number): Numeral | undefined {
  const word = lowerAt(lexemes, index);
  return readVagueWords(lexemes, index, word) ?? readHalf(lexemes, index, word) ?? readCardinal(lexemes, index, word);
}

function readVagueWords(lexemes: readonly Lexeme[], index: number, word: string): Numeral | undefined {
  const multiplier = PLURAL_MULTIPLIERS.get(word);
  const scale = multiplier !== undefined && lowerAt(lexemes, index + 1) === "of" ? PLURAL_SCALES.get(lowerAt(lexemes, index + 2)) : undefined;
  if (multiplier !== undefined && scale !== undefined) return vagueNumeral(index + 3, multiplier[0] * scale, (multiplier[1] + 1) * scale - 1);
  const plural = VAGUE_PLURALS.get(word);
  if (plural !== undefined) return vagueNumeral(index + 1, plural[0], plural[1]);
  const start = word === "a" ? index + 1 : index;
  const small = VAGUE_NUMBERS.get(lowerAt(lexemes, start));
  if (small === undefined || (start === index && lowerAt(lexemes, start) !== "several")) return undefined;
  const at = lowerAt(lexemes, start + 1) === "of" ? start + 2 : start + 1;
  const factor = SCALES.get(lowerAt(lexemes, at)) ?? PLURAL_SCALES.get(lowerAt(lexemes, at)) ?? (lowerAt(lexemes, at) === "dozen" ? 12 : undefined);
  if (factor !== undefined) return vagueNumeral(at + 1, small[0] * factor, small[0] === small[1] ? small[1] * factor : small[1] * factor + factor - 1);
  return vagueNumeral(start + 1, small[0], small[1]);
}

function vagueNumeral(end: number, lo: number, hi: number): Numeral {
  return { end, lo, hi, vague: true, inDigits: false, mantissa: lo, scale: 1 };
}

/** "half a million", "half a dozen", "half million". */
function readHalf(lexemes: readonly Lexeme[], index: number, word: string): Numeral | undefined {
  if (word !== "half" && word !== "quarter") return undefined;
  const next = lowerAt(lexemes, index + 1);
  const at = next === "a" || (next === "of" && lowerAt(lexemes, index + 2) === "a") ? (next === "a" ? index + 2 : index + 3) : index + 1;
  const scale = SCALES.get(lowerAt(lexemes, at));
  if (scale === undefined || scale < 12 || (word === "quarter" && at === index + 1 && scale < 1000)) return undefined;
  const value = scale * (word === "half" ? 0.5 : 0.25);
  return { end: at + 1, lo: value, hi: value, vague: false, inDigits: false, mantissa: value / scale, scale };
}

/** "two hundred and thirty-one", "a million", "two dozen", "one and a half million". */
function readCardinal(lexemes: readonly Lexeme[], index: number, first: string): Numeral | undefined {
  let at = index;
  let total = 0;
  let current: number | undefined;
  let lastScale = Infinity;
  let isOpen = false;
  if (first === "a" || first === "an") {
    if (!SCALES.has(lowerAt(lexemes, index + 1)) || first === "an") return undefined;
    current = 1;
    at++;
  }
  while (at < lexemes.length) {
    const word = lowerAt(lexemes, at);
    const small = readBelowHundred(lexemes, at, word);
    if (small !== undefined && (current === undefined || (isOpen && current % 100 === 0 && small.value < 100))) {
      current = (current ?? 0) + small.value;
      isOpen = false;
      at = small.end;
      continue;
    }
    const scale = SCALES.get(word);
    if (scale !== undefined && current !== undefined) {
      if (scale === 100 && current < 100) {
        current *= 100;
        isOpen = true;
      } else if (scale === 12) {
        current *= 12;
        isOpen = false;
      } else if (scale >= 1000 && scale < lastScale) {
        total += current * scale;
        current = undefined;
        lastScale = scale;
      } else break;
      at++;
      continue;
    }
    if (word === "and" && at > index) {
      if (lowerAt(lexemes, at + 1) === "a" && lowerAt(lexemes, at + 2) === "half" && current !== undefined) {
        current += 0.5;
        at += 3;
        continue;
      }
      const isJoint = isOpen || (current === undefined && total > 0);
      const part = current === undefined ? partOfScale(lexemes, at, lastScale) : 0;
      if (part > 0) {
        total += part * lastScale;
        at += 3;
        break;
      }
      if (isJoint && readBelowHundred(lexemes, at + 1, lowerAt(lexemes, at + 1)) !== undefined && !isNewCount(lexemes, at + 1)) {
        at++;
        continue;
      }
    }
    break;
  }
  if (current === undefined && total === 0) return undefined;
  const decimals = readSpokenDecimals(lexemes, at);
  const value = total + (current ?? 0) + (decimals?.value ?? 0);
  if (decimals !== undefined) return withScale(lexemes, value, decimals.end, false, false);
  const scale = lastScale === Infinity ? 1 : lastScale;
  return { end: at, lo: value, hi: value, vague: false, inDigits: false, mantissa: value / scale, scale };
}

/** "two thousand and three soldiers" may count apart, but English writes it as one number; "a thousand and one hundred" too. */
function isNewCount(lexemes: readonly Lexeme[], index: number): boolean {
  if (FRACTION_NOUNS.has(lowerAt(lexemes, index + 1))) return true;
  return lowerAt(lexemes, index) === "one" && lowerAt(lexemes, index + 1) !== "hundred" && kindAt(lexemes, index + 1) === "word" && !SCALES.has(lowerAt(lexemes, index + 1)) && lexemes[index + 1]?.lower.endsWith("s") !== true;
}

/** "two point five". */
function readSpokenDecimals(lexemes: readonly Lexeme[], index: number): { readonly value: number; readonly end: number } | undefined {
  if (lowerAt(lexemes, index) !== "point") return undefined;
  let digits = "";
  let end = index + 1;
  for (; digits.length < 6; end++) {
    const digit = UNIT_WORDS.get(lowerAt(lexemes, end)) ?? TENS_WORDS.get(lowerAt(lexemes, end));
    if (digit === undefined) break;
    digits += String(digit);
  }
  return digits === "" ? undefined : { value: Number(`0.${digits}`), end };
}

function readBelowHundred(lexemes: readonly Lexeme[], index: number, word: string): { readonly value: number; readonly end: number } | undefined {
  const unit = UNIT_WORDS.get(word);
  if (unit !== undefined) return { value: unit, end: index + 1 };
  const tens = TENS_WORDS.get(word);
  if (tens === undefined) return undefined;
  const isHyphen = lowerAt(lexemes, index + 1) === "-";
  const rest = UNIT_WORDS.get(lowerAt(lexemes, isHyphen ? index + 2 : index + 1));
  if (rest === undefined || rest < 1 || rest > 9) return { value: tens, end: index + 1 };
  return { value: tens + rest, end: isHyphen ? index + 3 : index + 2 };
}
