/**
 * Does this stop end its sentence? The decision looks at the marks, at the word before them and at the word behind them.
 * Order matters: what follows can veto an end (lower case, a comma), then the word before (a title, an initial), then the rest is an end.
 */
import {
  isDashUnit,
  isDigitUnit,
  isLetterUnit,
  isLowerUnit,
  isQuoteUnit,
  isSpaceUnit,
  isUpperUnit,
  isWordUnit,
} from "../../text/characters.js";
import {
  CAPITAL_ABBREVIATIONS,
  CLOCK_ABBREVIATIONS,
  CLOCK_COMPANIONS,
  LEADING_ABBREVIATIONS,
  NUMBER_ABBREVIATIONS,
  OPEN_ABBREVIATIONS,
  SENTENCE_OPENERS,
} from "./abbreviations.lexicon.js";
import { skipClosers, skipMarks, skipReferences, skipSpace } from "./closers.js";

export interface Stop {
  readonly start: number;
  /** Behind the run of stops: "?!", "...", ". . .". */
  readonly marksEnd: number;
  /** Behind the closing quotes, brackets and references that belong to the sentence. */
  readonly end: number;
  /** Where the following word begins; the block's end if there is none. */
  readonly next: number;
  readonly kind: "point" | "ellipsis" | "mark";
  readonly closers: boolean;
}

/** Reads the stop at `at` with all that clings to it. */
export function readStop(text: string, at: number, end: number, sentenceStart: number): Stop {
  const marksEnd = skipMarks(text, at, end);
  const closersEnd = skipClosers(text, marksEnd, end, sentenceStart);
  const referenceEnd = skipReferences(text, closersEnd, end);
  const next = skipSpace(text, referenceEnd, end);
  const isPoint = marksEnd - at === 1 && text.charCodeAt(at) === 46;
  const isEllipsis = !isPoint && (text.charCodeAt(at) === 46 || text.charCodeAt(at) === 0x2026);
  return {
    start: at,
    marksEnd,
    end: referenceEnd,
    next,
    kind: isPoint ? "point" : isEllipsis ? "ellipsis" : "mark",
    closers: closersEnd > marksEnd,
  };
}

/** `stop.next` lies before `end`: at the end of a block every stop ends a sentence, and nobody need ask. */
export function endsSentence(text: string, stop: Stop, sentenceStart: number, end: number): boolean {
  const unit = text.charCodeAt(stop.next);
  if (stop.next === stop.end) {
    return endsWithoutSpace(text, stop, sentenceStart, end);
  }
  if (!mayOpen(text, stop, unit, end)) {
    return false;
  }
  const next = wordAt(text, stop.next, end);
  if (stop.kind === "ellipsis") {
    return ellipsisEnds(text, stop, next, sentenceStart);
  }
  if (stop.kind === "mark") {
    return !isReportedQuestion(text, stop, sentenceStart, end);
  }
  return pointEnds(text, stop, next, sentenceStart);
}

/** What can begin a sentence, after white space: a capital, a figure, an opening quote or bracket, a letter without case. */
function mayOpen(text: string, stop: Stop, unit: number, end: number): boolean {
  if (isLowerUnit(unit)) {
    return isBrandLike(text, stop.next, end);
  }
  if (isDashUnit(unit)) {
    const behind = skipSpace(text, stop.next + 1, end);
    return (
      behind < end &&
      !isLowerUnit(text.charCodeAt(behind)) &&
      !(stop.closers && isSpaceUnit(text.charCodeAt(stop.next + 1)))
    );
  }
  if (isQuoteUnit(unit) || unit === 40 || unit === 91) {
    return opensUpper(text, stop.next, end);
  }
  return (
    unit !== 44 &&
    unit !== 59 &&
    unit !== 58 &&
    unit !== 41 &&
    unit !== 93 &&
    unit !== 46 &&
    unit !== 33 &&
    unit !== 63 &&
    unit !== 0x2026 &&
    unit !== 47
  );
}

/** "iPhone", "eBay": lower case before a capital begins a sentence as well as a word can. */
function isBrandLike(text: string, at: number, end: number): boolean {
  let index = at;
  while (index < end && index - at < LONGEST_BRAND_HEAD && isLowerUnit(text.charCodeAt(index))) {
    index++;
  }
  return index < end && isUpperUnit(text.charCodeAt(index)) && isLetterUnit(text.charCodeAt(index + 1));
}

/** Lower-case letters before the capital inside a brand: "wikiHow". */
const LONGEST_BRAND_HEAD = 5;

function opensUpper(text: string, at: number, end: number): boolean {
  let index = at;
  while (
    index < end &&
    (isQuoteUnit(text.charCodeAt(index)) ||
      text.charCodeAt(index) === 40 ||
      text.charCodeAt(index) === 91 ||
      isSpaceUnit(text.charCodeAt(index)))
  ) {
    index++;
  }
  const unit = text.charCodeAt(index);
  return index < end && !isLowerUnit(unit) && unit !== 44 && unit !== 59 && unit !== 46 && unit !== 0x2026;
}

/** "the operation.These reports" lost its space; "example.com", "3.5" and "Node.Js" did not. */
function endsWithoutSpace(text: string, stop: Stop, sentenceStart: number, end: number): boolean {
  const unit = text.charCodeAt(stop.next);
  if (!isUpperUnit(unit) && !(isQuoteUnit(unit) && isUpperUnit(text.charCodeAt(stop.next + 1)))) {
    return (
      unit === 0x3002 ||
      text.charCodeAt(stop.start) === 0x3002 ||
      text.charCodeAt(stop.start) === 0xff1f ||
      text.charCodeAt(stop.start) === 0xff01
    );
  }
  if (stop.closers || stop.kind !== "point") {
    return stop.kind !== "ellipsis" || isLowerUnit(text.charCodeAt(stop.next + 1));
  }
  const before = wordBefore(text, stop.start, sentenceStart);
  const after = wordAt(text, isUpperUnit(unit) ? stop.next : stop.next + 1, end);
  const isPlainWord =
    before.length >= MISSING_SPACE_LEAST &&
    isLowerUnit(before.charCodeAt(before.length - 1)) &&
    !/[.@/_\d]/u.test(before);
  const behind = text.charCodeAt(stop.next + after.length);
  const runsOn =
    behind === 64 || behind === 95 || (behind === 46 && isWordUnit(text.charCodeAt(stop.next + after.length + 1)));
  return (
    isPlainWord &&
    !runsOn &&
    (SENTENCE_OPENERS.has(after.toLowerCase()) || (after.length > 1 && isLowerUnit(after.charCodeAt(1))))
  );
}

/** Shorter words before a stop without a space are abbreviations or parts of addresses. */
const MISSING_SPACE_LEAST = 3;

function ellipsisEnds(text: string, stop: Stop, next: string, sentenceStart: number): boolean {
  const before = text.charCodeAt(stop.start - 1);
  if (stop.start > sentenceStart && before === 91) {
    return false;
  }
  const isSpaced = isSpaceUnit(before) && stop.marksEnd - stop.start <= 3;
  return isSpaced ? SENTENCE_OPENERS.has(next.toLowerCase()) : true;
}

/** "[…]" between brackets at `open` and `close` stands for what was left out: it ends a sentence where the word behind it opens one. */
export function omissionEnds(text: string, open: number, close: number, end: number): boolean {
  const isDots = close - open <= LONGEST_OMISSION && /^[[(]\s?(?:\.{2,}|…|\. \. \.)\s?$/u.test(text.slice(open, close));
  if (!isDots) {
    return false;
  }
  const next = skipSpace(text, close + 1, end);
  return (
    next > close + 1 &&
    isUpperUnit(text.charCodeAt(next)) &&
    SENTENCE_OPENERS.has(wordAt(text, next, end).toLowerCase())
  );
}

/** "[ . . . ]" and shorter. */
const LONGEST_OMISSION = 9;

/** `“Is it war?” Kallas asked.` is one sentence: the quotation opens it, and a verb of saying follows the speaker. */
function isReportedQuestion(text: string, stop: Stop, sentenceStart: number, end: number): boolean {
  return (
    stop.closers &&
    isQuoteUnit(text.charCodeAt(sentenceStart)) &&
    REPORTED.test(text.slice(stop.next, Math.min(end, stop.next + 80)))
  );
}

const REPORTED =
  /^(?:\p{Lu}[\p{L}’'.-]{0,30} ){1,4}(?:said|asked|asks|says|wrote|writes|shouted|added|told|replied|exclaimed|tweeted|wondered|warned|demanded)(?: (?:in|on|at|to|him|her|them|during|after|when|reporters)\b|[.,:;]|$)/u;

/** One full stop before something that can open a sentence. */
function pointEnds(text: string, stop: Stop, next: string, sentenceStart: number): boolean {
  const word = wordBefore(text, stop.start, sentenceStart);
  const lower = word.toLowerCase();
  const opens = SENTENCE_OPENERS.has(next.toLowerCase());
  const nextIsDigit = isDigitUnit(text.charCodeAt(stop.next));
  const isFirstWord = onlyBullet(text, sentenceStart, stop.start - word.length);
  if (word === "") {
    return true;
  }
  if (isFirstWord && isItemMark(word)) {
    return false;
  }
  if (word.length === 1 && isUpperUnit(word.charCodeAt(0))) {
    return opens && !nextIsDigit;
  }
  if (CLOCK_ABBREVIATIONS.has(lower) && lower.includes(".")) {
    return (
      !nextIsDigit &&
      !CLOCK_COMPANIONS.has(next.toLowerCase()) &&
      countWords(text, sentenceStart, stop.start) > OPENING_TIME_WORDS
    );
  }
  if (LEADING_ABBREVIATIONS.has(lower) && !isWordInDisguise(word, lower)) {
    return false;
  }
  if (NUMBER_ABBREVIATIONS.has(lower) && nextIsDigit) {
    return isUpperAcronym(word);
  }
  if (lower === "etc") {
    return true;
  }
  if (isDotted(word) || OPEN_ABBREVIATIONS.has(lower) || (CAPITAL_ABBREVIATIONS.has(lower) && isCapitalised(word))) {
    return opens || isQuoteUnit(text.charCodeAt(stop.next));
  }
  if (isOrdinal(word) && MONTHS.test(next)) {
    return false;
  }
  return opens || !isVowellessTitle(word);
}

/** At most this many words before "5 a.m." leave no room for a statement: the time opens the sentence. */
const OPENING_TIME_WORDS = 3;

/** "10 m. The", "pp. V": one letter or an all-capital word that is also an abbreviation in lower case. */
function isWordInDisguise(word: string, lower: string): boolean {
  return (
    (lower === "m" || lower === "v" || lower === "mt" || lower === "st" ? false : isUpperAcronym(word)) ||
    (lower === "rear" && word === lower)
  );
}

function isUpperAcronym(word: string): boolean {
  return (
    word.length > 1 &&
    word === word.toUpperCase() &&
    isLetterUnit(word.charCodeAt(0)) &&
    isUpperUnit(word.charCodeAt(word.length - 1))
  );
}

function isCapitalised(word: string): boolean {
  return isUpperUnit(word.charCodeAt(0)) && !isUpperAcronym(word);
}

/** "U.S", "e.g", "Ph.D", "n.n": letters with inner stops, none longer than two. */
function isDotted(word: string): boolean {
  return /^\p{L}{1,2}(?:\.\p{L}{1,2}){1,5}$/u.test(word);
}

/** What numbers an item of a list: a letter or a short number, perhaps with a bullet. */
function isItemMark(word: string): boolean {
  return isOrdinal(word.replace(/^[•‣◦⁃▪●∙]/u, "")) || (word.length === 1 && isLetterUnit(word.charCodeAt(0)));
}

function onlyBullet(text: string, start: number, end: number): boolean {
  return end <= start || (end - start <= 3 && /^[•‣◦⁃▪●∙]\s*$/u.test(text.slice(start, end)));
}

/** One or two digits with a stop: an ordinal in many languages, or the mark of a list item. */
function isOrdinal(word: string): boolean {
  return /^\d{1,2}$/u.test(word);
}

const MONTHS =
  /^(?:jan|feb|m[aä]r|apr|ma[iyj]|jun|jul|aug|sep|o[ck]t|nov|de[cz]|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)/iu;

/** An abbreviated title of another language, "Sgt", "Hdl", "Brg": a capital, then consonants only. */
function isVowellessTitle(word: string): boolean {
  return /^[A-Z][b-df-hj-np-tv-xz]{1,3}$/u.test(word);
}

function countWords(text: string, start: number, end: number): number {
  return text.slice(start, Math.min(end, start + 200)).split(/\s+/u).length;
}

/** Units looked back over for the word before a stop; longer words are addresses, never abbreviations. */
const LONGEST_WORD = 30;

function wordBefore(text: string, stop: number, sentenceStart: number): string {
  const least = Math.max(sentenceStart, stop - LONGEST_WORD);
  let start = stop;
  while (start > least && !breaksWord(text.charCodeAt(start - 1))) {
    start--;
  }
  return text.slice(start, stop);
}

function breaksWord(unit: number): boolean {
  return (
    isSpaceUnit(unit) ||
    unit === 40 ||
    unit === 91 ||
    unit === 47 ||
    isDashUnit(unit) ||
    (isQuoteUnit(unit) && unit !== 0x27 && unit !== 0x2019) ||
    unit === 44
  );
}

/** The word that begins at or, behind opening quotes and brackets, soon after `at`. */
function wordAt(text: string, at: number, end: number): string {
  let start = at;
  while (start < end && start - at < 4 && !isWordUnit(text.charCodeAt(start))) {
    start++;
  }
  let to = start;
  while (to < end && to - start < LONGEST_WORD && isWordUnit(text.charCodeAt(to))) {
    to++;
  }
  return text.slice(start, to);
}
