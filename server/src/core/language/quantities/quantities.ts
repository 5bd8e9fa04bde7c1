/**
 * Finds quantities in a sentence: how many or how much, between which bounds, of what, and what is said of it. A number that is a label,
 * a year, a time or part of a name is no quantity; an uncertain one is left out, because a wrong figure makes a false contradiction.
 */
import type { TextRange } from "../../text/range.js";
import { isGlued, kindAt, lowerAt, scanLexemes, type Lexeme } from "../lexemes/lexemes.js";
import { applyBound, readBounds } from "./bounds.js";
import { isPlural, readCounted } from "./counted.js";
import { PERSONAL_CLASSES } from "./events.lexicon.js";
import { isNamedNumber, isPronounOne, skipDigits } from "./exclusions.js";
import type { Found, FoundWhole, Place, Step } from "./found.js";
import { readMeasure } from "./measures.js";
import { measureStep } from "./measureSteps.js";
import { readFraction, readMultiple, type WordQuantity } from "./multiples.js";
import {
  MULTIPLE_HEADS,
  MULTIPLE_WORDS,
  SCALES,
  TENS_WORDS,
  UNIT_WORDS,
  VAGUE_NUMBERS,
  VAGUE_PLURALS,
  VULGAR_FRACTIONS,
} from "./numbers.lexicon.js";
import { withPredicates } from "./sharedPredicates.js";
import { withSharedUnits } from "./sharedUnits.js";
import type { Quantity, QuantityWhole } from "./types.js";
import { CURRENCY_CODES, CURRENCY_SYMBOLS, DOLLAR_PREFIXES } from "./units.lexicon.js";
import { withWholes } from "./wholes.js";

/**
 * The quantities in a range, in order. A range covers bound, number and unit ("|more than 100 km|"); what is counted has its own.
 * "about 20" has `lo` = `hi` = 20 and `approximate`; "more than 20" and "at least 20" both begin at 20; "dozens" is 24–99, "hundreds" 200–999,
 * "thousands" 2,000–9,999, "several" 3–9. `unit` of a count is `person` for people of any kind, else the head noun; units are never converted.
 * `taken` are spans of dates and names whose numbers are no quantities.
 */
export function findQuantities(text: string, range: TextRange, taken: readonly TextRange[] = []): readonly Quantity[] {
  const lexemes = scanLexemes(text, range);
  if (!lexemes.some(isTrigger)) return [];
  const found: Found[] = [];
  const blocked = [...taken].sort((left, right) => left.start - right.start);
  let index = 0;
  let next = 0;
  while (index < lexemes.length) {
    const lexeme = lexemes[index];
    if (lexeme === undefined) break;
    while ((blocked[next]?.end ?? Infinity) <= lexeme.start) next++;
    if ((blocked[next]?.start ?? Infinity) < lexeme.end) {
      index++;
      continue;
    }
    const step = isTrigger(lexeme)
      ? readAt({ text, lexemes, index, limit: blocked[next]?.start ?? Infinity })
      : undefined;
    if (step?.found !== undefined) found.push(step.found);
    index = Math.max(index + 1, step?.end ?? 0);
  }
  const grouped = withWholes(lexemes, withSharedUnits(lexemes, found));
  return withPredicates(lexemes, grouped).map((item) => toQuantity(text, lexemes, item));
}

const TRIGGERS: ReadonlySet<string> = new Set([
  ...UNIT_WORDS.keys(),
  ...TENS_WORDS.keys(),
  ...SCALES.keys(),
  ...VAGUE_NUMBERS.keys(),
  ...VAGUE_PLURALS.keys(),
  ...MULTIPLE_WORDS.keys(),
  ...MULTIPLE_HEADS.keys(),
  ...CURRENCY_SYMBOLS.keys(),
  ...VULGAR_FRACTIONS.keys(),
  "tens",
  "half",
  "quarter",
  "a",
]);

function isTrigger(lexeme: Lexeme): boolean {
  return (
    lexeme.kind === "digits" ||
    TRIGGERS.has(lexeme.lower) ||
    (lexeme.kind === "word" &&
      lexeme.capital &&
      (CURRENCY_CODES.has(lexeme.lower) || DOLLAR_PREFIXES.has(lexeme.lower)))
  );
}

function readAt(place: Place): Step | undefined {
  const { lexemes, index, text } = place;
  const word = lowerAt(lexemes, index);
  if (kindAt(lexemes, index) === "digits") {
    const anniversary = readAnniversary(lexemes, index);
    if (anniversary !== undefined) return anniversary;
    const skipped = skipDigits(lexemes, index);
    if (skipped !== undefined) return { end: skipped };
  } else if (word === "a" && !ARTICLE_NUMBERS.has(lowerAt(lexemes, index + 1))) {
    return undefined;
  } else if (isNamedNumber(lexemes, index) || isOrdinalCompound(lexemes, index)) {
    return { end: index + 1 };
  }
  const fraction = readFraction(lexemes, index) ?? readMultiple(lexemes, index, text);
  if (fraction !== undefined) return wordStep(place, fraction);
  if (word === "one" && isPronounOne(lexemes, index) && !isInRange(lexemes, index)) return { end: index + 1 };
  const measure = readMeasure(lexemes, index, text);
  if (measure === undefined || (lexemes[measure.end - 1]?.end ?? 0) > place.limit) return undefined;
  return measureStep(place, measure);
}

const ARTICLE_NUMBERS: ReadonlySet<string> = new Set([
  "hundred",
  "thousand",
  "million",
  "billion",
  "trillion",
  "dozen",
  "couple",
  "few",
  "handful",
  "third",
  "quarter",
  "fifth",
  "tenth",
]);

/** "one to two weeks", "one or two". */
function isInRange(lexemes: readonly Lexeme[], index: number): boolean {
  const joint = lowerAt(lexemes, index + 1);
  return (joint === "to" || joint === "or" || joint === "-") && UNIT_WORDS.has(lowerAt(lexemes, index + 2));
}

/** "twenty-first", "two hundredth". */
function isOrdinalCompound(lexemes: readonly Lexeme[], index: number): boolean {
  return (
    lowerAt(lexemes, index + 1) === "-" &&
    isGlued(lexemes, index + 1) &&
    /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)$/.test(lowerAt(lexemes, index + 2)) &&
    TENS_WORDS.has(lowerAt(lexemes, index))
  );
}

/** "75th anniversary": the years are a quantity although the number is an ordinal. */
function readAnniversary(lexemes: readonly Lexeme[], index: number): Step | undefined {
  if (lowerAt(lexemes, index + 2) !== "anniversary" || !isGlued(lexemes, index + 1)) return undefined;
  const value = Number(lowerAt(lexemes, index));
  const end = index + 3;
  return {
    end,
    found: {
      start: index,
      end,
      phraseEnd: end,
      quantity: { kind: "duration", lo: value, hi: value, approximate: false, unit: "year" },
      predicate: "anniversary",
    },
  };
}

function wordStep({ lexemes, index }: Place, word: WordQuantity): Step {
  const bounds = readBounds(lexemes, index, word.end, word.kind);
  const values = applyBound(word.value, word.value, bounds.bound);
  const from =
    word.kind === "percent" && (lowerAt(lexemes, word.end) === "of" || isPlural(lexemes[word.end]))
      ? word.end
      : word.countedFrom;
  const counted =
    from === undefined
      ? undefined
      : (readCounted(lexemes, from, false).counted ?? readCounted(lexemes, from, true).counted);
  const quantity = {
    kind: word.kind,
    ...values,
    approximate: bounds.approximate || word.approximate,
    ...(word.kind === "percent" && { unit: "%" }),
  };
  return {
    end: bounds.end,
    found: {
      start: bounds.start,
      end: bounds.end,
      phraseEnd: counted?.end ?? bounds.end,
      quantity,
      ...(counted !== undefined && { counted }),
    },
  };
}

function toQuantity(
  text: string,
  lexemes: readonly Lexeme[],
  { start, end, quantity, counted, predicate, of, isWhole }: Found,
): Quantity {
  const isCasualty =
    counted === undefined &&
    quantity.kind === "count" &&
    quantity.unit === undefined &&
    predicate !== undefined &&
    PERSONAL_CLASSES.has(predicate);
  const unit = isCasualty ? "person" : quantity.unit;
  const countedRange =
    counted === undefined
      ? undefined
      : { start: lexemes[counted.start]?.start ?? 0, end: lexemes[counted.end - 1]?.end ?? 0 };
  return {
    start: lexemes[start]?.start ?? 0,
    end: lexemes[end - 1]?.end ?? 0,
    kind: quantity.kind,
    lo: quantity.lo,
    hi: quantity.hi,
    approximate: quantity.approximate,
    ...(unit !== undefined && unit !== "" && { unit }),
    ...(counted !== undefined &&
      countedRange !== undefined && {
        counted: { range: countedRange, text: text.slice(countedRange.start, countedRange.end), head: counted.head },
      }),
    ...(predicate !== undefined && { predicate }),
    ...(of !== undefined && { of: toWhole(text, lexemes, of) }),
    ...(isWhole === true && { isWhole }),
  };
}

function toWhole(text: string, lexemes: readonly Lexeme[], { start, end, head, quantity }: FoundWhole): QuantityWhole {
  const range = { start: lexemes[start]?.start ?? 0, end: lexemes[end - 1]?.end ?? 0 };
  return {
    range,
    text: text.slice(range.start, range.end),
    ...(head !== undefined && { head }),
    ...(quantity !== undefined && { quantity }),
  };
}
