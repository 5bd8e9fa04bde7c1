/** Numbers in words: "twenty-five", "two dozen", "half a million", "several hundred", "tens of thousands". */
import { kindAt, lowerAt, type Lexeme } from "../lexemes/lexemes.js";
import {
  FRACTION_NOUNS,
  PLURAL_MULTIPLIERS,
  PLURAL_SCALES,
  SCALES,
  TENS_WORDS,
  UNIT_WORDS,
  VAGUE_NUMBERS,
  VAGUE_PLURALS,
} from "./numbers.lexicon.js";
import { partOfScale, withScale, type Numeral } from "./scales.js";

export function readNumberWords(lexemes: readonly Lexeme[], index: number): Numeral | undefined {
  const word = lowerAt(lexemes, index);
  return readVagueWords(lexemes, index, word) ?? readHalf(lexemes, index, word) ?? readCardinal(lexemes, index, word);
}

function readVagueWords(lexemes: readonly Lexeme[], index: number, word: string): Numeral | undefined {
  const multiplier = PLURAL_MULTIPLIERS.get(word);
  const scale =
    multiplier !== undefined && lowerAt(lexemes, index + 1) === "of"
      ? PLURAL_SCALES.get(lowerAt(lexemes, index + 2))
      : undefined;
  if (multiplier !== undefined && scale !== undefined)
    return vagueNumeral(index + 3, multiplier[0] * scale, (multiplier[1] + 1) * scale - 1);
  const plural = VAGUE_PLURALS.get(word);
  if (plural !== undefined) return vagueNumeral(index + 1, plural[0], plural[1]);
  const start = word === "a" ? index + 1 : index;
  const small = VAGUE_NUMBERS.get(lowerAt(lexemes, start));
  if (small === undefined || (start === index && lowerAt(lexemes, start) !== "several")) return undefined;
  const at = lowerAt(lexemes, start + 1) === "of" ? start + 2 : start + 1;
  const factor =
    SCALES.get(lowerAt(lexemes, at)) ??
    PLURAL_SCALES.get(lowerAt(lexemes, at)) ??
    (lowerAt(lexemes, at) === "dozen" ? 12 : undefined);
  if (factor !== undefined)
    return vagueNumeral(
      at + 1,
      small[0] * factor,
      small[0] === small[1] ? small[1] * factor : small[1] * factor + factor - 1,
    );
  return vagueNumeral(start + 1, small[0], small[1]);
}

function vagueNumeral(end: number, lo: number, hi: number): Numeral {
  return { end, lo, hi, vague: true, inDigits: false, mantissa: lo, scale: 1 };
}

/** "half a million", "half a dozen", "half million". */
function readHalf(lexemes: readonly Lexeme[], index: number, word: string): Numeral | undefined {
  if (word !== "half" && word !== "quarter") return undefined;
  const next = lowerAt(lexemes, index + 1);
  const at =
    next === "a" || (next === "of" && lowerAt(lexemes, index + 2) === "a")
      ? next === "a"
        ? index + 2
        : index + 3
      : index + 1;
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
      if (
        isJoint &&
        readBelowHundred(lexemes, at + 1, lowerAt(lexemes, at + 1)) !== undefined &&
        !isNewCount(lexemes, at + 1)
      ) {
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
  return (
    lowerAt(lexemes, index) === "one" &&
    lowerAt(lexemes, index + 1) !== "hundred" &&
    kindAt(lexemes, index + 1) === "word" &&
    !SCALES.has(lowerAt(lexemes, index + 1)) &&
    lexemes[index + 1]?.lower.endsWith("s") !== true
  );
}

/** "two point five". */
function readSpokenDecimals(
  lexemes: readonly Lexeme[],
  index: number,
): { readonly value: number; readonly end: number } | undefined {
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

function readBelowHundred(
  lexemes: readonly Lexeme[],
  index: number,
  word: string,
): { readonly value: number; readonly end: number } | undefined {
  const unit = UNIT_WORDS.get(word);
  if (unit !== undefined) return { value: unit, end: index + 1 };
  const tens = TENS_WORDS.get(word);
  if (tens === undefined) return undefined;
  const isHyphen = lowerAt(lexemes, index + 1) === "-";
  const rest = UNIT_WORDS.get(lowerAt(lexemes, isHyphen ? index + 2 : index + 1));
  if (rest === undefined || rest < 1 || rest > 9) return { value: tens, end: index + 1 };
  return { value: tens + rest, end: isHyphen ? index + 3 : index + 2 };
}
