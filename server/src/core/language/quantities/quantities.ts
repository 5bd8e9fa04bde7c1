/**
 * Finds quantities in a sentence: how many or how much, between which bounds, of what, and what is said of it. A number that is a label,
 * a year, a time or part of a name is no quantity; an uncertain one is left out, because a wrong figure makes a false contradiction.
 */
import type { TextRange } from "../../text/range.js";
import { isGlued, kindAt, lowerAt, scanLexemes, type Lexeme } from "../lexemes/lexemes.js";
import { applyBound, readBounds } from "./bounds.js";
import { isPersonNoun, isPlural, readCounted, type CountedReading } from "./counted.js";
import { CASUALTY_ADJECTIVES, CASUALTY_NOUNS, LIFE_TAKING_VERBS, NEEDS_VERB, PERSONAL_CLASSES } from "./events.lexicon.js";
import { isChange, isNamedNumber, isPronounOne, skipDigits } from "./exclusions.js";
import { readMeasure, readRate, type Measure } from "./measures.js";
import { readFraction, readMultiple, type WordQuantity } from "./multiples.js";
import { MULTIPLE_HEADS, MULTIPLE_WORDS, SCALES, TENS_WORDS, UNIT_WORDS, VAGUE_NUMBERS, VAGUE_PLURALS, VULGAR_FRACTIONS } from "./numbers.lexicon.js";
import { eventOf, isJoint, isPart, predicateBefore, predicateBehind } from "./predicates.js";
import type { Quantity } from "./types.js";
import { CURRENCY_CODES, CURRENCY_SYMBOLS, DOLLAR_PREFIXES } from "./units.lexicon.js";

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
    const step = isTrigger(lexeme) ? readAt({ text, lexemes, index, limit: blocked[next]?.start ?? Infinity }) : undefined;
    if (step?.found !== undefined) found.push(step.found);
    index = Math.max(index + 1, step?.end ?? 0);
  }
  return withPredicates(lexemes, found).map((item) => toQuantity(text, lexemes, item));
}

interface Place {
  readonly text: string;
  readonly lexemes: readonly Lexeme[];
  readonly index: number;
  /** Offset at which the next taken span begins. */
  readonly limit: number;
}

interface Found {
  readonly start: number;
  readonly end: number;
  /** Index behind everything that belongs to it, the noun phrase included. */
  readonly phraseEnd: number;
  readonly quantity: Pick<Quantity, "kind" | "lo" | "hi" | "approximate"> & { readonly unit?: string };
  readonly counted?: CountedReading["counted"];
  readonly predicate?: string;
}

type Values = Pick<Quantity, "lo" | "hi" | "approximate">;

interface Step {
  readonly end: number;
  readonly found?: Found;
}

const TRIGGERS: ReadonlySet<string> = new Set([
  ...UNIT_WORDS.keys(), ...TENS_WORDS.keys(), ...SCALES.keys(), ...VAGUE_NUMBERS.keys(), ...VAGUE_PLURALS.keys(), ...MULTIPLE_WORDS.keys(), ...MULTIPLE_HEADS.keys(), ...CURRENCY_SYMBOLS.keys(), ...VULGAR_FRACTIONS.keys(),
  "tens", "half", "quarter", "a",
]);

function isTrigger(lexeme: Lexeme): boolean {
  return lexeme.kind === "digits" || TRIGGERS.has(lexeme.lower) || (lexeme.kind === "word" && lexeme.capital && (CURRENCY_CODES.has(lexeme.lower) || DOLLAR_PREFIXES.has(lexeme.lower)));
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

const ARTICLE_NUMBERS: ReadonlySet<string> = new Set(["hundred", "thousand", "million", "billion", "trillion", "dozen", "couple", "few", "handful", "third", "quarter", "fifth", "tenth"]);

/** "one to two weeks", "one or two". */
function isInRange(lexemes: readonly Lexeme[], index: number): boolean {
  const joint = lowerAt(lexemes, index + 1);
  return (joint === "to" || joint === "or" || joint === "-") && UNIT_WORDS.has(lowerAt(lexemes, index + 2));
}

/** "twenty-first", "two hundredth". */
function isOrdinalCompound(lexemes: readonly Lexeme[], index: number): boolean {
  return lowerAt(lexemes, index + 1) === "-" && isGlued(lexemes, index + 1) && /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)$/.test(lowerAt(lexemes, index + 2)) && TENS_WORDS.has(lowerAt(lexemes, index));
}

/** "75th anniversary": the years are a quantity although the number is an ordinal. */
function readAnniversary(lexemes: readonly Lexeme[], index: number): Step | undefined {
  if (lowerAt(lexemes, index + 2) !== "anniversary" || !isGlued(lexemes, index + 1)) return undefined;
  const value = Number(lowerAt(lexemes, index));
  const end = index + 3;
  return { end, found: { start: index, end, phraseEnd: end, quantity: { kind: "duration", lo: value, hi: value, approximate: false, unit: "year" }, predicate: "anniversary" } };
}

function wordStep({ lexemes, index }: Place, word: WordQuantity): Step {
  const bounds = readBounds(lexemes, index, word.end, word.kind);
  const values = applyBound(word.value, word.value, bounds.bound);
  const from = word.kind === "percent" && (lowerAt(lexemes, word.end) === "of" || isPlural(lexemes[word.end])) ? word.end : word.countedFrom;
  const counted = from === undefined ? undefined : (readCounted(lexemes, from, false).counted ?? readCounted(lexemes, from, true).counted);
  const quantity = { kind: word.kind, ...values, approximate: bounds.approximate || word.approximate, ...(word.kind === "percent" && { unit: "%" }) };
  return { end: bounds.end, found: { start: bounds.start, end: bounds.end, phraseEnd: counted?.end ?? bounds.end, quantity, ...(counted !== undefined && { counted }) } };
}

function measureStep(place: Place, first: Measure): Step {
  const { lexemes, text } = place;
  const second = readUpperEnd(place, first);
  if (second === "not-a-range") return { end: first.end + 2 };
  const last = second ?? first;
  const between = second !== undefined && (lowerAt(lexemes, first.start - 1) === "between" || lowerAt(lexemes, first.start - 1) === "from");
  const bounds = readBounds(lexemes, between ? first.start - 1 : first.start, last.end, last.kind);
  const lo = second === undefined ? first.numeral.lo : lowEnd(first, second);
  const sign = second === undefined ? readSign(lexemes, first) : undefined;
  const factor = (last.factor ?? 1) * (sign === undefined ? 1 : -1);
  const values = applyBound(lo * factor, last.numeral.hi * factor, bounds.bound);
  const approximate = bounds.approximate || first.numeral.vague || last.numeral.vague;
  const unit = last.unit ?? first.unit;
  const kind = last.kind === "count" && first.kind !== "count" ? first.kind : last.kind;
  const start = Math.min(bounds.start, sign ?? bounds.start);
  const base = { lo: values.lo, hi: values.hi, approximate };
  if (kind === "count") return countStep(place, start, bounds.end, base, last);
  if (last.compound && isAge(lexemes, bounds.end)) return ageStep(start, bounds.end, base, unit ?? "year");
  if (kind === "duration" && lowerAt(lexemes, bounds.end) === "old") return { end: bounds.end + 1, found: { start, end: bounds.end + 1, phraseEnd: bounds.end + 1, quantity: { kind, ...base, unit: unit ?? "year" }, predicate: "age" } };
  const rate = readRate(lexemes, bounds.end, text);
  const end = rate?.end ?? bounds.end;
  const quantity = rate === undefined ? { kind, ...base, ...(unit !== undefined && { unit }) } : { kind: "rate" as const, ...base, unit: `${unit ?? ""}/${rate.per}` };
  const counted = lowerAt(lexemes, end) === "of" && kind !== "duration" ? (readCounted(lexemes, end, false).counted ?? readCounted(lexemes, end, true).counted) : undefined;
  return { end, found: { start, end, phraseEnd: counted?.end ?? end, quantity, ...(counted !== undefined && { counted }) } };
}

/** "-0.3%", "minus 20 degrees": the index of the sign. A hyphen between words or numbers is none. */
function readSign(lexemes: readonly Lexeme[], { start, kind }: Measure): number | undefined {
  const word = lowerAt(lexemes, start - 1);
  if (word === "minus" || word === "negative") return start - 1;
  if (word !== "-" || !isGlued(lexemes, start) || lexemes[start - 1]?.spaced !== true || kind === "count") return undefined;
  return start - 1;
}

/** "3 to 5 million" means three million to five. */
function lowEnd(first: Measure, second: Measure): number {
  const { numeral } = first;
  const lends = numeral.scale === 1 && second.numeral.scale >= 1000 && numeral.lo <= second.numeral.mantissa && numeral.lo < 1000;
  return lends ? numeral.lo * second.numeral.scale : numeral.lo;
}

/** Reads "to 30", "–30", "or six", "and 30" behind a first number; "2-1" is a score. */
function readUpperEnd({ lexemes, text, limit }: Place, first: Measure): Measure | "not-a-range" | undefined {
  const joint = lowerAt(lexemes, first.end);
  const opener = lowerAt(lexemes, first.start - 1);
  const isDash = joint === "-" && (isGlued(lexemes, first.end) === isGlued(lexemes, first.end + 1) || isGlued(lexemes, first.end + 1));
  const isTo = (joint === "to" || joint === "through") && !(opener === "from" && isChange(lexemes, first.start - 1)) && !CHANGED.test(opener);
  const isOr = joint === "or" && !first.numeral.inDigits;
  const isBetween = joint === "and" && opener === "between";
  if (!isDash && !isTo && !isOr && !isBetween && joint !== "~") return undefined;
  if (first.compound && !isDash) return undefined;
  const second = readMeasure(lexemes, first.end + 1, text);
  if (second === undefined || (lexemes[second.end - 1]?.end ?? 0) > limit || lowerAt(lexemes, first.end + 1) === "a") return undefined;
  const isScore = isDash && isGlued(lexemes, first.end) && first.kind === "count" && second.kind === "count" && !first.numeral.vague;
  const low = lowEnd(first, second);
  if (second.numeral.hi <= low) return isScore ? "not-a-range" : undefined;
  if (first.unit !== undefined && second.unit !== undefined && first.unit !== second.unit) return undefined;
  if (first.kind !== "count" && second.kind === "count" && first.kind !== "money") return undefined;
  if (isOr && second.numeral.lo - first.numeral.lo > 2) return undefined;
  if (isScore && opener !== "" && SCORE_WORDS.has(opener)) return "not-a-range";
  return second;
}

const SCORE_WORDS: ReadonlySet<string> = new Set(["won", "lost", "voted", "win", "loss", "vote", "beat", "score", "drew", "ruled"]);

/** "rose 20 to 30": only a verb of change directly in front makes it two values where no "from" does. */
const CHANGED = /^(?:rose|fell|grew|rising|falling|jumped|dropped|climbed)$/;

/** "45-year-old". */
function isAge(lexemes: readonly Lexeme[], index: number): boolean {
  return lowerAt(lexemes, index) === "-" && (lowerAt(lexemes, index + 1) === "old" || lowerAt(lexemes, index + 1) === "olds");
}

function ageStep(start: number, end: number, base: Values, unit: string): Step {
  return { end: end + 2, found: { start, end: end + 2, phraseEnd: end + 2, quantity: { kind: "duration", ...base, unit }, predicate: "age" } };
}

function countStep({ lexemes, text }: Place, start: number, end: number, base: Values, last: Measure): Step {
  const isOne = last.numeral.lo === 1 && last.numeral.hi === 1;
  if (isAgeInCommas(lexemes, start, end, last)) return { end, found: { start, end, phraseEnd: end, quantity: { kind: "duration", ...base, unit: "year" }, predicate: "age" } };
  const compound = readCompoundNoun(lexemes, end);
  if (compound === "adjective") return { end: end + 2 };
  if (compound !== undefined) return { end: compound.end, found: { start, end, phraseEnd: compound.end, quantity: { kind: "count", ...base, unit: compound.unit }, counted: { start: end + 1, end: compound.end, head: compound.unit } } };
  if (lowerAt(lexemes, end) === "times" && lexemes[end]?.capital !== true) {
    const perTime = readRate(lexemes, end + 1, text);
    return { end: perTime?.end ?? end + 1, found: { start, end: end + 1, phraseEnd: perTime?.end ?? end + 1, quantity: perTime === undefined ? { kind: "count", ...base, unit: "time" } : { kind: "rate", ...base, unit: `time/${perTime.per}` } } };
  }
  const reading = readCounted(lexemes, end, isOne);
  const { counted } = reading;
  if (counted === undefined && reading.uncountable && last.numeral.inDigits && !isGovernedNumber(lexemes, start)) return { end };
  if (isOne && (counted === undefined || isAddress(lexemes, counted, last))) return { end };
  const casualty = counted === undefined ? undefined : casualtyOf(lexemes, start, counted.head);
  const adjective = counted?.adjective ?? reading.adjective?.word;
  const predicate = casualty ?? (adjective === undefined ? undefined : eventOf(adjective));
  const isPerson = counted !== undefined && (casualty !== undefined || isPersonNoun(lowerAt(lexemes, counted.end - 1), lexemes[counted.end - 1]?.capital === true));
  const phraseEnd = counted?.end ?? reading.adjective?.end ?? end;
  const rate = readRate(lexemes, phraseEnd, text);
  const unit = isPerson || (counted === undefined && adjective !== undefined) ? "person" : counted?.head;
  const quantity = rate === undefined ? { kind: "count" as const, ...base, ...(unit !== undefined && { unit }) } : { kind: "rate" as const, ...base, unit: `${unit ?? ""}/${rate.per}` };
  return {
    end: Math.max(end, rate?.end ?? 0),
    found: { start, end, phraseEnd: rate?.end ?? phraseEnd, quantity, ...(counted !== undefined && { counted }), ...(predicate !== undefined && { predicate }) },
  };
}

/** "1 Bryant Park" is an address. */
function isAddress(lexemes: readonly Lexeme[], counted: { readonly start: number; readonly end: number }, { numeral }: Measure): boolean {
  const head = lexemes[counted.end - 1];
  return numeral.inDigits && lexemes[counted.start]?.capital === true && !(head !== undefined && isPersonNoun(head.lower, head.capital));
}

/** "Petra Novak, 45, said", "aged 45". */
function isAgeInCommas(lexemes: readonly Lexeme[], start: number, end: number, { numeral }: Measure): boolean {
  if (!numeral.inDigits || numeral.lo < 1 || numeral.lo > 120 || !Number.isInteger(numeral.lo) || numeral.scale !== 1) return false;
  if (lowerAt(lexemes, start - 1) === "aged") return true;
  return lowerAt(lexemes, start - 1) === "," && lexemes[start - 2]?.capital === true && lowerAt(lexemes, end) === ",";
}

const COMPOUND_NOUNS: ReadonlySet<string> = new Set(["member", "point", "person", "man", "woman", "seat", "strong", "nation", "page", "party", "storey", "story", "room", "bed", "vehicle", "ship", "vote", "judge", "state", "country", "part", "stage", "game", "gun", "barrel"]);

/** "a seven-point plan" counts points; "two-faced", "one-sided" count nothing. */
function readCompoundNoun(lexemes: readonly Lexeme[], index: number): { readonly unit: string; readonly end: number } | "adjective" | undefined {
  if (lowerAt(lexemes, index) !== "-" || !isGlued(lexemes, index) || !isGlued(lexemes, index + 1) || kindAt(lexemes, index + 1) !== "word") return undefined;
  const noun = lowerAt(lexemes, index + 1);
  if (!COMPOUND_NOUNS.has(noun)) return "adjective";
  const unit = noun === "man" || noun === "woman" || noun === "person" || noun === "strong" || noun === "judge" ? "person" : noun === "story" ? "storey" : noun;
  return { unit, end: index + 2 };
}

/** A number with words behind it that cannot be counted still counts where a bound or a verb governs it: "killed 45 overnight". */
function isGovernedNumber(lexemes: readonly Lexeme[], start: number): boolean {
  return predicateBefore(lexemes, start)?.direct === true || (lowerAt(lexemes, start - 1) === "to" && !isPlural(lexemes[start - 2]));
}

function casualtyOf(lexemes: readonly Lexeme[], start: number, head: string): string | undefined {
  const event = CASUALTY_NOUNS.get(head);
  if (event === undefined || !NEEDS_VERB.has(head)) return event;
  for (let at = start - 1; at >= Math.max(0, start - 4); at--) {
    const word = lowerAt(lexemes, at);
    if (LIFE_TAKING_VERBS.has(eventOf(word))) return event;
  }
  return undefined;
}

/** Each quantity's own predicate, then that of the quantity before it to which it is joined, then that of the one behind. */
function withPredicates(lexemes: readonly Lexeme[], found: readonly Found[]): readonly Found[] {
  const result: Found[] = [];
  for (const item of found) {
    const previous = result.at(-1);
    const predicate = item.predicate ?? ownPredicate(lexemes, item) ?? (previous !== undefined && sharesPredicate(lexemes, previous, item) ? previous.predicate : undefined);
    result.push(predicate === undefined ? item : { ...item, predicate });
  }
  for (let at = result.length - 2; at >= 0; at--) {
    const [item, next] = [result[at], result[at + 1]];
    if (item === undefined || next?.predicate === undefined || item.predicate !== undefined || item.quantity.kind !== next.quantity.kind || lowerAt(lexemes, item.start - 1) === "of") continue;
    if (lowerAt(lexemes, item.phraseEnd) === "and" && isJoint(lexemes, item.phraseEnd, next.start)) result[at] = { ...item, predicate: next.predicate };
  }
  return result;
}

function sharesPredicate(lexemes: readonly Lexeme[], previous: Found, item: Found): boolean {
  return item.quantity.kind === previous.quantity.kind && (isJoint(lexemes, previous.phraseEnd, item.start) || isPart(lexemes, previous.phraseEnd, item.start));
}

/** A governing word directly before, else the verb behind, else a governing word farther before. A phrase behind a preposition is no subject. */
function ownPredicate(lexemes: readonly Lexeme[], item: Found): string | undefined {
  if (item.quantity.kind === "multiple" || item.quantity.kind === "percent") return undefined;
  const preposition = lowerAt(lexemes, item.start - 1);
  const before = preposition === "by" ? undefined : predicateBefore(lexemes, item.start);
  const state = lowerAt(lexemes, item.phraseEnd);
  if (before !== undefined && (before.event === "leave" || before.event === "find" || before.event === "report") && CASUALTY_ADJECTIVES.has(state)) return eventOf(state);
  if (before?.direct === true) return before.event;
  const isSubject = !PREPOSITIONS.has(preposition) || RELATIVES.has(lowerAt(lexemes, item.phraseEnd));
  return (isSubject ? predicateBehind(lexemes, item.phraseEnd) : undefined) ?? before?.event;
}

const PREPOSITIONS: ReadonlySet<string> = new Set(["on", "in", "with", "at", "from", "for", "near", "to", "into", "over", "against", "by", "under", "of", "within", "during", "than", "including", "per", "across"]);
const RELATIVES: ReadonlySet<string> = new Set(["who", "that", "which"]);

function toQuantity(text: string, lexemes: readonly Lexeme[], { start, end, quantity, counted, predicate }: Found): Quantity {
  const isCasualty = counted === undefined && quantity.kind === "count" && quantity.unit === undefined && predicate !== undefined && PERSONAL_CLASSES.has(predicate);
  const unit = isCasualty ? "person" : quantity.unit;
  const countedRange = counted === undefined ? undefined : { start: lexemes[counted.start]?.start ?? 0, end: lexemes[counted.end - 1]?.end ?? 0 };
  return {
    start: lexemes[start]?.start ?? 0,
    end: lexemes[end - 1]?.end ?? 0,
    kind: quantity.kind,
    lo: quantity.lo,
    hi: quantity.hi,
    approximate: quantity.approximate,
    ...(unit !== undefined && unit !== "" && { unit }),
    ...(counted !== undefined && countedRange !== undefined && { counted: { range: countedRange, text: text.slice(countedRange.start, countedRange.end), head: counted.head } }),
    ...(predicate !== undefined && { predicate }),
  };
}
