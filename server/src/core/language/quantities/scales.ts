/** A number read, and the scale words that multiply it: "5 million", "20k", "3 million and a half". */
import { isGlued, lowerAt, type Lexeme } from "../lexemes/lexemes.js";
import { LETTER_SCALES, SCALES, SHORT_SCALES } from "./numbers.lexicon.js";

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

/** What a number holds exactly in floating point. */
export const MAX_DIGITS = 15;

/** Applies the scale words behind a number in digits: "5 million", "3 hundred", "20k", "two and a half million". */
export function withScale(
  lexemes: readonly Lexeme[],
  mantissa: number,
  index: number,
  inDigits: boolean,
  asMoney: boolean,
): Numeral {
  let end = index;
  let scale = 1;
  const short =
    SHORT_SCALES.get(lowerAt(lexemes, end)) ?? (asMoney ? LETTER_SCALES.get(lowerAt(lexemes, end)) : undefined);
  if (
    inDigits &&
    short !== undefined &&
    (isGlued(lexemes, end) || (lowerAt(lexemes, end).length > 1 && lowerAt(lexemes, end) !== "mm")) &&
    !(lowerAt(lexemes, end) === "mm" && !asMoney)
  ) {
    scale = short;
    end++;
  } else {
    if (
      lowerAt(lexemes, end) === "-" &&
      isGlued(lexemes, end) &&
      isGlued(lexemes, end + 1) &&
      SCALES.has(lowerAt(lexemes, end + 1))
    )
      end++;
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
export function partOfScale(lexemes: readonly Lexeme[], index: number, scale: number): number {
  if (
    scale < 1000 ||
    lowerAt(lexemes, index) !== "and" ||
    (lowerAt(lexemes, index + 1) !== "a" && lowerAt(lexemes, index + 1) !== "one") ||
    SCALES.has(lowerAt(lexemes, index + 3))
  )
    return 0;
  const word = lowerAt(lexemes, index + 2);
  return word === "half" ? 0.5 : word === "quarter" ? 0.25 : 0;
}

/** 1.1 × 10⁶ is 1100000, not 1100000.0000000002. */
function round(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(MAX_DIGITS));
}
