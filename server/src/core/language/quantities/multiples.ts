/** Multiples and shares in words: "doubled its budget", "tenfold", "three times as many", "two-thirds of voters", "one in five". */
import { isGlued, kindAt, lowerAt, type Lexeme } from "../lexemes/lexemes.js";
import { AFTER_MULTIPLE, FRACTION_NOUNS, MULTIPLE_HEADS, MULTIPLE_WORDS, UNIT_WORDS } from "./numbers.lexicon.js";
import { isPlural } from "./counted.js";
import { readNumeral } from "./numerals.js";
import { UNITS } from "./units.lexicon.js";

export interface WordQuantity {
  readonly end: number;
  readonly kind: "multiple" | "percent";
  readonly value: number;
  readonly approximate: boolean;
  /** Where the noun phrase begins that is multiplied or shared out. */
  readonly countedFrom?: number;
}

export function readMultiple(lexemes: readonly Lexeme[], index: number, source: string): WordQuantity | undefined {
  const word = lowerAt(lexemes, index);
  const plain = MULTIPLE_WORDS.get(word);
  if (plain !== undefined) {
    const next = lowerAt(lexemes, index + 1);
    return {
      end: index + 1,
      kind: "multiple",
      value: plain,
      approximate: false,
      ...(AFTER_MULTIPLE.has(next) && { countedFrom: index + 2 }),
    };
  }
  const head = MULTIPLE_HEADS.get(word);
  if (head !== undefined) {
    if (!AFTER_MULTIPLE.has(lowerAt(lexemes, index + 1))) return undefined;
    return { end: index + 1, kind: "multiple", value: head, approximate: false };
  }
  const numeral = readNumeral(lexemes, index, false, source);
  if (numeral === undefined || numeral.vague) return undefined;
  const hyphen = lowerAt(lexemes, numeral.end) === "-" && isGlued(lexemes, numeral.end) ? numeral.end + 1 : numeral.end;
  if (lowerAt(lexemes, hyphen) === "fold")
    return { end: hyphen + 1, kind: "multiple", value: numeral.lo, approximate: false };
  if (lowerAt(lexemes, numeral.end) === "times" && AFTER_MULTIPLE.has(lowerAt(lexemes, numeral.end + 1)))
    return { end: numeral.end + 1, kind: "multiple", value: numeral.lo, approximate: false };
  return undefined;
}

/** Shares are given as percentages; spoken fractions are approximate. */
export function readFraction(lexemes: readonly Lexeme[], index: number): WordQuantity | undefined {
  const word = lowerAt(lexemes, index);
  if (word === "half") {
    const next = lowerAt(lexemes, index + 1);
    return next === "of" ||
      next === "the" ||
      next === "its" ||
      next === "their" ||
      (lowerAt(lexemes, index - 1) === "by" && isPhraseEnd(lexemes, index + 1)) ||
      (isPlural(lexemes[index + 1]) && lowerAt(lexemes, index - 1) === "than")
      ? fraction(index + 1, 50)
      : undefined;
  }
  const numerator =
    word === "a"
      ? 1
      : (UNIT_WORDS.get(word) ?? (kindAt(lexemes, index) === "digits" && word.length === 1 ? Number(word) : undefined));
  if (numerator === undefined || numerator < 1) return undefined;
  const isHyphen = lowerAt(lexemes, index + 1) === "-" && isGlued(lexemes, index + 1);
  const noun = isHyphen ? index + 2 : index + 1;
  const share = FRACTION_NOUNS.get(lowerAt(lexemes, noun));
  if (share !== undefined && kindAt(lexemes, index) === "word") {
    const isCut = word === "a" && lowerAt(lexemes, index - 1) === "by" && isPhraseEnd(lexemes, noun + 1);
    const isShare = isHyphen || numerator > 1 || isCut || lowerAt(lexemes, noun + 1) === "of";
    const isOrdinal = numerator === 1 && word !== "a" && !isHyphen && lowerAt(lexemes, noun + 1) !== "of";
    if (!isShare || isOrdinal || (lowerAt(lexemes, noun) === "half" && numerator > 1) || numerator * share >= 100.01)
      return undefined;
    return fraction(noun + 1, Number((numerator * share).toPrecision(6)));
  }
  if (
    kindAt(lexemes, index) === "digits" &&
    lowerAt(lexemes, index + 1) === "/" &&
    isGlued(lexemes, index + 1) &&
    kindAt(lexemes, index + 2) === "digits" &&
    lowerAt(lexemes, index + 3) === "of"
  ) {
    return fraction(index + 3, Number(((100 * numerator) / Number(lowerAt(lexemes, index + 2))).toPrecision(6)));
  }
  const isOutOf = lowerAt(lexemes, index + 1) === "out" && lowerAt(lexemes, index + 2) === "of";
  if (!isOutOf && lowerAt(lexemes, index + 1) !== "in") return undefined;
  const below = isOutOf ? index + 3 : index + 2;
  const denominator =
    UNIT_WORDS.get(lowerAt(lexemes, below)) ??
    (kindAt(lexemes, below) === "digits" ? Number(lowerAt(lexemes, below)) : undefined);
  if (
    denominator === undefined ||
    denominator <= numerator ||
    denominator > 1000 ||
    kindAt(lexemes, below + 1) === "digits"
  )
    return undefined;
  const isPlain =
    (word === "one" && (!isOutOf || ROUND_DENOMINATORS.has(denominator))) ||
    (isPlural(lexemes[below + 1]) &&
      !UNITS.has(lowerAt(lexemes, below + 1)) &&
      (ROUND_DENOMINATORS.has(denominator) || (isOutOf && (denominator === 3 || denominator === 4))));
  if (!isPlain) return undefined;
  return fraction(below + 1, Number(((100 * numerator) / denominator).toPrecision(6)));
}

/** "nine in ten" is a share; "nine in twelve" may be nine of twelve known ones. */
const ROUND_DENOMINATORS: ReadonlySet<number> = new Set([5, 10, 100]);

/** "cut by a quarter in May"; "by a third party" shares nothing out. */
function isPhraseEnd(lexemes: readonly Lexeme[], index: number): boolean {
  return kindAt(lexemes, index) !== "word" || BEHIND_SHARE.has(lowerAt(lexemes, index));
}

const BEHIND_SHARE: ReadonlySet<string> = new Set(
  "in on at to from since over by between during after before and or but when while as compared this last next because".split(
    " ",
  ),
);

function fraction(end: number, value: number): WordQuantity {
  return { end, kind: "percent", value, approximate: true };
}
