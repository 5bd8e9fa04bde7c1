/** Words for a time that the text told before, or that is told now: "that year", "throughout this period", "at this moment", "recent", "upcoming", "later". */
import { DEICTIC_PAST_VERBS, TERM_NOUNS } from "./cues.lexicon.js";
import { UNITS } from "./lexicon.js";
import { ANAPHORIC } from "./offsets.js";
import { kindAt, lowerAt, type DateReader, type DaySpan, type Match, type Reading } from "./reading.js";

/** Days that "recent" reaches back from the article's date. */
const RECENT_DAYS = 92;

/** "the next day", "the same week", "that year", "the day before", "this period", "at this moment". */
export function readAnaphor(reader: DateReader, index: number): Match | undefined {
  const word = lowerAt(reader, index);
  const next = lowerAt(reader, index + 1);
  const before = lowerAt(reader, index - 1);
  if (word === "moment" && before === "the" && lowerAt(reader, index - 2) === "at")
    return { end: index + 1, article: true, reading: presentReading(reader) };
  if (word === "this" && next === "moment" && before === "at")
    return { end: index + 2, reading: presentReading(reader) };
  if (word === "that" || word === "this") {
    if (next === "moment") return { end: index + 2, reading: ANAPHORIC };
    if (next === "period") return { end: index + 2, reading: sinceEarlier(reader) };
    if (word === "that" && ANAPHORIC_NOUNS.has(next)) return { end: index + 2, reading: ANAPHORIC };
    return undefined;
  }
  if (
    before === "the" &&
    (word === "next" || word === "following" || word === "same" || word === "previous") &&
    ANAPHORIC_NOUNS.has(next) &&
    next !== "time" &&
    lowerAt(reader, index + 2) !== "of"
  ) {
    return { end: index + 2, article: true, reading: ANAPHORIC };
  }
  if (
    before === "the" &&
    (word === "day" || word === "night" || word === "week" || word === "year") &&
    (next === "before" || next === "after") &&
    kindAt(reader, index + 2) !== "word"
  ) {
    return { end: index + 2, article: true, reading: ANAPHORIC };
  }
  return undefined;
}

const ANAPHORIC_NOUNS: ReadonlySet<string> = new Set([
  "day",
  "week",
  "month",
  "year",
  "night",
  "morning",
  "evening",
  "afternoon",
  "time",
  "weekend",
  "decade",
  "period",
]);

/** "recent talks", "upcoming elections", "his next term", "an official later said": one word that places its noun or verb in time, vaguely. */
export function readTimeWord(reader: DateReader, index: number): Match | undefined {
  const word = lowerAt(reader, index);
  const next = lowerAt(reader, index + 1);
  if (word === "later") return isAdverb(reader, index) ? { end: index + 1, reading: sinceEarlier(reader) } : undefined;
  if (kindAt(reader, index + 1) !== "word" || UNITS.has(next)) return undefined;
  const { reference } = reader;
  if (word === "recent") {
    return vague(index + 1, reference === undefined ? undefined : { from: reference - RECENT_DAYS, to: reference });
  }
  const isAhead = word === "upcoming" || word === "forthcoming" || (word === "next" && TERM_NOUNS.has(next));
  return isAhead ? vague(index + 1, reference === undefined ? undefined : { from: reference }) : undefined;
}

/** "later" with a verb of the past behind it, or at the head of its clause; "later stages" and "sooner or later" are none. */
function isAdverb(reader: DateReader, index: number): boolean {
  const next = lowerAt(reader, index + 1);
  if (index === 0) return next === ",";
  if (NO_ADVERB_BEHIND.has(lowerAt(reader, index - 1))) return false;
  return DEICTIC_PAST_VERBS.has(next) || (next.length > 4 && next.endsWith("ed"));
}

const NO_ADVERB_BEHIND: ReadonlySet<string> = new Set(["or", "the", "a", "no", "at", "his", "her", "their", "its"]);

/** The day of writing; where it is unknown, no earlier than the last day that the text names in full. */
function presentReading({ reference, anchor }: DateReader): Reading {
  const span =
    reference !== undefined ? { from: reference, to: reference } : anchor === undefined ? {} : { from: anchor };
  return { granularity: "vague", relative: true, approximate: true, uncertain: true, span };
}

function sinceEarlier({ earlier }: DateReader): Reading {
  return earlier === undefined ? ANAPHORIC : { ...ANAPHORIC, uncertain: true, span: { from: earlier.from } };
}

function vague(end: number, span: DaySpan | undefined): Match {
  return { end, reading: { ...ANAPHORIC, uncertain: true, ...(span !== undefined && { span }) } };
}
