/** Numbers that are no quantities: labels, names of models, years, dates, clock times, telephone numbers, scores, list marks, ordinals, "one" as a pronoun. */
import { isGlued, kindAt, lowerAt, type Lexeme } from "../lexemes/lexemes.js";
import { isPlural } from "./counted.js";

import {
  AFTER_PRONOUN_ONE,
  BEFORE_PRONOUN_ONE,
  LABEL_ABBREVIATIONS,
  LABEL_NOUNS,
  MODEL_NAMES,
  TIME_OF_DAY,
  WEAK_LABEL_NOUNS,
} from "./labels.lexicon.js";
import { UNIT_WORDS } from "./numbers.lexicon.js";
import { CURRENCY_CODES, CURRENCY_SYMBOLS, UNITS } from "./units.lexicon.js";

const MONTH_NAMES: ReadonlySet<string> = new Set(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec".split(
    " ",
  ),
);
const ORDINAL_SUFFIXES: ReadonlySet<string> = new Set(["st", "nd", "rd", "th"]);

/** Where the digits at `index` are no quantity: the index behind everything that belongs to them; undefined where they may be one. */
export function skipDigits(lexemes: readonly Lexeme[], index: number): number | undefined {
  return (
    skipChain(lexemes, index) ??
    skipGlued(lexemes, index) ??
    skipLabel(lexemes, index) ??
    skipTime(lexemes, index) ??
    skipYearOrDay(lexemes, index) ??
    skipListMark(lexemes, index)
  );
}

/** Groups of digits in a row beyond which they are a table or a code, whatever stands between them. */
const MOST_PARTS = 12;

/** "192.168.1.2", "+381 11 123-456", "12:52", "24/7", "2-1": digits in a chain that is no number and no rising range. */
function skipChain(lexemes: readonly Lexeme[], index: number): number | undefined {
  let end = index + 1;
  let parts = 1;
  let isPlain = true;
  while (
    parts < MOST_PARTS &&
    isChainMark(lowerAt(lexemes, end)) &&
    isGlued(lexemes, end) &&
    kindAt(lexemes, end + 1) === "digits" &&
    isGlued(lexemes, end + 1)
  ) {
    if (lowerAt(lexemes, end) !== "." && lowerAt(lexemes, end) !== ",") isPlain = false;
    end += 2;
    parts++;
  }
  if (parts === MOST_PARTS) return end;
  const before = lowerAt(lexemes, index - 1);
  if (before === "+" && isGlued(lexemes, index)) {
    while (
      kindAt(lexemes, end) === "digits" ||
      (lowerAt(lexemes, end) === "-" && kindAt(lexemes, end + 1) === "digits")
    )
      end++;
    return end;
  }
  if (isPlain) return parts >= 3 && isDotted(lexemes, index, end) ? end : undefined;
  const mark = lowerAt(lexemes, index + 1);
  if (mark === ":" || mark === "/")
    return mark === "/" && parts === 2 && isSimpleFraction(lexemes, index) ? undefined : end;
  const separators = lexemes.slice(index, end).filter((lexeme) => lexeme.lower === "-").length;
  if (separators > 1) return end;
  return undefined;
}

/** "192.168.1.2", "1.2.34": full stops with groups of other lengths than three. */
function isDotted(lexemes: readonly Lexeme[], index: number, end: number): boolean {
  const chain = lexemes.slice(index + 1, end);
  return (
    chain.every((lexeme) => lexeme.kind === "digits" || lexeme.lower === ".") &&
    chain.some((lexeme) => lexeme.kind === "digits" && lexeme.lower.length !== 3)
  );
}

function isChainMark(mark: string): boolean {
  return mark === "." || mark === "," || mark === ":" || mark === "/" || mark === "-";
}

function isSimpleFraction(lexemes: readonly Lexeme[], index: number): boolean {
  return Number(lowerAt(lexemes, index)) < Number(lowerAt(lexemes, index + 2)) && lowerAt(lexemes, index + 3) === "of";
}

/** "T-72", "MIG-29s", "Kobzar12", "1990s", "3rd", "24th". */
function skipGlued(lexemes: readonly Lexeme[], index: number): number | undefined {
  const before = lexemes[index - 1];
  if (isGlued(lexemes, index) && before !== undefined) {
    if (before.kind === "word" && !(isCurrencyPrefix(before) && before.capital)) return index + 1;
    if ("#@_=&'".includes(before.lower)) return index + 1;
    const isHyphen = before.lower === "-" && isGlued(lexemes, index - 1);
    if (isHyphen && kindAt(lexemes, index - 2) === "word" && !UNITS.has(lowerAt(lexemes, index - 2))) return index + 1;
  }
  const next = lexemes[index + 1];
  if (next !== undefined && !next.spaced && next.kind === "word") {
    if (
      kindAt(lexemes, index + 2) === "digits" &&
      isGlued(lexemes, index + 2) &&
      lowerAt(lexemes, index + 2) !== "2" &&
      lowerAt(lexemes, index + 2) !== "3"
    )
      return index + 3;
    if (next.lower === "s") return index + 2;
    if (ORDINAL_SUFFIXES.has(next.lower)) return index + 2;
  }
  if (
    lowerAt(lexemes, index + 1) === "'" &&
    isGlued(lexemes, index + 1) &&
    lowerAt(lexemes, index + 2) === "s" &&
    isGlued(lexemes, index + 2)
  )
    return index + 3;
  return undefined;
}

function isCurrencyPrefix(lexeme: Lexeme): boolean {
  return CURRENCY_SYMBOLS.has(lexeme.lower) || CURRENCY_CODES.has(lexeme.lower);
}

/** "Articles 4 and 6", "Resolution 1244", "No. 7", "Boeing 737": a label with everything joined to it. */
function skipLabel(lexemes: readonly Lexeme[], index: number): number | undefined {
  if (!isLabelled(lexemes, index)) return undefined;
  let end = endOfDigits(lexemes, index);
  while (
    isListJoint(lowerAt(lexemes, end)) &&
    kindAt(lexemes, end + 1) === "digits" &&
    !isPlural(lexemes[endOfDigits(lexemes, end + 1)])
  )
    end = endOfDigits(lexemes, end + 1);
  return end;
}

function endOfDigits(lexemes: readonly Lexeme[], index: number): number {
  let end = index + 1;
  while (
    (lowerAt(lexemes, end) === "." || lowerAt(lexemes, end) === "/" || lowerAt(lexemes, end) === "(") &&
    isGlued(lexemes, end) &&
    isGlued(lexemes, end + 1) &&
    kindAt(lexemes, end + 1) === "digits"
  )
    end += lowerAt(lexemes, end) === "(" ? 3 : 2;
  if (kindAt(lexemes, end) === "word" && isGlued(lexemes, end) && lowerAt(lexemes, end).length <= 2) end++;
  return end;
}

function isListJoint(word: string): boolean {
  return word === "and" || word === "or" || word === "," || word === "-" || word === "to" || word === "&";
}

function isLabelled(lexemes: readonly Lexeme[], index: number): boolean {
  const before = lexemes[index - 1];
  if (before === undefined) return false;
  if (before.lower === "№" || before.lower === "#" || before.lower === "§") return true;
  if (before.lower === ".") return isGlued(lexemes, index - 1) && LABEL_ABBREVIATIONS.has(lowerAt(lexemes, index - 2));
  if (before.kind !== "word") return false;
  if (LABEL_NOUNS.has(before.lower)) return true;
  const plural = isPlural(lexemes[index + 1]) || isPlural(lexemes[index + 2]);
  if (MODEL_NAMES.has(before.lower) && before.capital) return true;
  if (WEAK_LABEL_NOUNS.has(before.lower)) return !plural;
  return (
    before.capital &&
    index >= 2 &&
    !isSentenceStart(lexemes, index - 1) &&
    !MONTH_NAMES.has(before.lower) &&
    !plural &&
    isBareNumber(lexemes, index) &&
    before.lower.length > 2
  );
}

function isSentenceStart(lexemes: readonly Lexeme[], index: number): boolean {
  const before = lexemes[index - 1];
  return (
    before === undefined ||
    before.lower === "." ||
    before.lower === ":" ||
    before.lower === "\u201C" ||
    before.lower === '"' ||
    before.lower === "!" ||
    before.lower === "?"
  );
}

/** Digits alone in front of no measure: "Vostok 2018", but not "Kyiv 30 km away". */
function isBareNumber(lexemes: readonly Lexeme[], index: number): boolean {
  const next = lexemes[index + 1];
  if (next === undefined) return true;
  if (UNITS.has(next.lower) || next.lower === "," || next.lower === "." || CURRENCY_SYMBOLS.has(next.lower))
    return next.lower === "." && kindAt(lexemes, index + 2) !== "digits";
  if (
    next.kind === "word" &&
    (next.lower === "million" ||
      next.lower === "billion" ||
      next.lower === "thousand" ||
      next.lower === "hundred" ||
      next.lower === "per")
  )
    return false;
  return true;
}

/** "5 p.m.", "10 am", "0800 GMT", "8 o'clock". */
function skipTime(lexemes: readonly Lexeme[], index: number): number | undefined {
  const next = lowerAt(lexemes, index + 1);
  if ((next === "a" || next === "p") && lowerAt(lexemes, index + 2) === "." && lowerAt(lexemes, index + 3) === "m")
    return index + 4;
  if (next === "o" && lowerAt(lexemes, index + 2) === "'") return index + 4;
  if (TIME_OF_DAY.has(next) && lowerAt(lexemes, index).length <= 4) return index + 2;
  return undefined;
}

/** Words behind a figure that make it no day, beside the units. */
const MEASURE_WORDS: ReadonlySet<string> = new Set(["%", "per", "percent", "percentage", "million", "billion"]);

/** A year or the day of a month that nobody took as a date. */
function skipYearOrDay(lexemes: readonly Lexeme[], index: number): number | undefined {
  const text = lowerAt(lexemes, index);
  const before = lexemes[index - 1];
  const next = lexemes[index + 1];
  if (text.length <= 2) {
    // "In June 58 per cent voted": a day has no unit.
    const isMeasured = next !== undefined && (UNITS.has(next.lower) || MEASURE_WORDS.has(next.lower));
    if (before?.capital === true && MONTH_NAMES.has(before.lower) && !isMeasured && !isPlural(next)) return index + 1;
    return next?.capital === true && next.kind === "word" && MONTH_NAMES.has(next.lower) ? index + 1 : undefined;
  }
  const value = Number(text);
  if (text.length !== 4 || value < 1900 || value > 2099) return undefined;
  if (
    next !== undefined &&
    (UNITS.has(next.lower) ||
      next.lower === "%" ||
      (next.lower === "," && isGlued(lexemes, index + 1) && isGlued(lexemes, index + 2)))
  )
    return undefined;
  if (before !== undefined && CURRENCY_SYMBOLS.has(before.lower)) return undefined;
  // News writes thousands with a comma; without one, only a noun that can be counted makes such a number a count.
  return isPlural(next) && before?.lower !== "in" && before?.lower !== "since" ? undefined : index + 1;
}

/** "1.", "2)", "(3)" at the head of a line or in brackets of their own. */
function skipListMark(lexemes: readonly Lexeme[], index: number): number | undefined {
  const before = lowerAt(lexemes, index - 1);
  const next = lowerAt(lexemes, index + 1);
  if (
    index === 0 &&
    (next === "." || next === ")") &&
    isGlued(lexemes, 1) &&
    !(kindAt(lexemes, 2) === "digits" && isGlued(lexemes, 2))
  )
    return 2;
  if ((before === "(" || before === "[") && (next === ")" || next === "]")) return index + 2;
  return undefined;
}

/** "one" that stands for a noun or belongs to an idiom: "no one", "one of the …", "one day", "the one". */
export function isPronounOne(lexemes: readonly Lexeme[], index: number): boolean {
  const next = lexemes[index + 1];
  if (next === undefined || next.kind === "digits") return true;
  if (next.lower === "and" && lowerAt(lexemes, index + 2) === "a" && lowerAt(lexemes, index + 3) === "half")
    return false;
  if (next.lower === "of" && isCountedOne(lexemes, index)) return false;
  if (next.kind === "mark")
    return !(next.lower === "-" && isGlued(lexemes, index + 1) && UNITS.has(lowerAt(lexemes, index + 2)));
  if (BEFORE_PRONOUN_ONE.has(lowerAt(lexemes, index - 1)) && !UNITS.has(next.lower)) return true;
  if (lowerAt(lexemes, index - 1) === "-" && isGlued(lexemes, index)) return true;
  return AFTER_PRONOUN_ONE.has(next.lower);
}

/** "one of the two suspects", "only one of the ships": how many there are is the point. */
function isCountedOne(lexemes: readonly Lexeme[], index: number): boolean {
  const before = lowerAt(lexemes, index - 1);
  if (before === "only" || before === "just") return true;
  const number = lowerAt(lexemes, index + 2) === "the" ? index + 3 : index + 2;
  return kindAt(lexemes, number) === "digits" || UNIT_WORDS.has(lowerAt(lexemes, number));
}

/** "Big Three", "Group of Seven", "Five Eyes": a number word with a capital inside the sentence belongs to a name. */
export function isNamedNumber(lexemes: readonly Lexeme[], index: number): boolean {
  const lexeme = lexemes[index];
  if (lexeme?.kind !== "word" || !lexeme.capital || index === 0 || isSentenceStart(lexemes, index)) return false;
  const next = lexemes[index + 1];
  return (
    (next?.kind === "word" && next.capital) ||
    lexemes[index - 1]?.capital === true ||
    lowerAt(lexemes, index - 1) === "of"
  );
}

/** "rose from 20 to 30", "cut from 5 to 3": two values, not a range. */
export function isChange(lexemes: readonly Lexeme[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 10); at--) {
    const lexeme = lexemes[at];
    if (lexeme === undefined || lexeme.lower === "." || lexeme.lower === ";") return false;
    if (lexeme.kind === "word" && CHANGE_WORDS.test(lexeme.lower)) return true;
  }
  return false;
}

const CHANGE_WORDS =
  /^(?:rise|rises|rising|rose|risen|f[ae]ll|falls|falling|fallen|increas\w{1,4}|decreas\w{1,4}|gr[eo]w|grows|growing|grown|growth|dropp?\w{0,3}|jump\w{0,3}|climb\w{0,3}|shr[aiu]nk\w{0,3}|cut|cuts|cutting|rais\w{1,3}|reduc\w{1,5}|expand\w{0,3}|expansion|chang\w{1,3}|mov\w{1,3}|went|goes|going|slid|slipped|surged|soared|plunged|tumbled|up|down|improved|doubled|tripled|lowered|swelled|swell|extend\w{0,3}|revised|declin\w{1,3}|dwindled|upgraded|downgraded)$/;
