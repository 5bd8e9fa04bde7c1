/** Years, ranges of years, decades, centuries, quarters and halves. A bare number is a year only where its surroundings say so. */
import { civilDate, dayNumber, monthEnd, monthStart } from "./calendar.js";
import {
  COUNTED_NOUNS,
  DECADE_NAMES,
  DETERMINERS,
  ORDINAL_SUFFIXES,
  ORDINAL_WORDS,
  STRONG_YEAR_PREPOSITIONS,
  WEAK_YEAR_PREPOSITIONS,
  type PeriodPart,
} from "./lexicon.js";
import { readPart, yearAt } from "./points.js";
import { isGlued, kindAt, lowerAt, partOf, yearSpan, type DateReader, type DaySpan, type Match } from "./reading.js";

const EARLIEST_PLAIN_YEAR = 1900;
const LATEST_PLAIN_YEAR = 2099;
const EARLIEST_LABELLED_YEAR = 1500;
const EARLIEST_MODIFYING_YEAR = 1700;

/** "2014", "1992-1995", "2021–23", "2014 to 2018", "late 2022", "the end of 2022", "2022 and 2023" one by one. */
export function readYear(reader: DateReader, index: number): Match | undefined {
  const part = kindAt(reader, index) === "word" ? readPart(reader, index) : undefined;
  if (part !== undefined) {
    const year = yearAt(reader, part.end);
    if (year === undefined || year < EARLIEST_LABELLED_YEAR || isGlued(reader, part.end + 1, "s")) return undefined;
    if (lowerAt(reader, part.end - 1) === "the") return undefined;
    const article = !["early", "mid", "late"].includes(lowerAt(reader, index));
    return {
      end: part.end + 1,
      article,
      reading: {
        granularity: "year",
        span: partOf(yearSpan(year), part.part),
        approximate: !part.part.endsWith("half"),
      },
    };
  }
  const year = yearAt(reader, index);
  if (year === undefined || isGlued(reader, index + 1, "s") || isInsideNumber(reader, index)) return undefined;
  const range = readYearRange(reader, index, year);
  if (range !== undefined) return range;
  if (!isYearPlace(reader, index, year)) return undefined;
  return { end: index + 1, reading: { granularity: "year", span: yearSpan(year) } };
}

/** "Resolution-1999", "$2000", "555-2021", "+2023": not a year of its own. */
function isInsideNumber(reader: DateReader, index: number): boolean {
  if (!isGlued(reader, index)) return false;
  const before = lowerAt(reader, index - 1);
  if (before === "(" || before === "[" || before === "'" || before === '"' || before === "\u201C") return false;
  if (before === "-") {
    const word = lowerAt(reader, index - 2);
    return (
      !(word === "mid" || word === "pre" || word === "post" || word === "early" || word === "late") &&
      !lowerIsDashAlone(reader, index - 1)
    );
  }
  return kindAt(reader, index - 1) !== "word";
}

function lowerIsDashAlone(reader: DateReader, index: number): boolean {
  return reader.lexemes[index]?.spaced === true;
}

function readYearRange(reader: DateReader, index: number, year: number): Match | undefined {
  const joint = lowerAt(reader, index + 1);
  if (year < EARLIEST_LABELLED_YEAR) return undefined;
  const opener = lowerAt(reader, index - 1);
  const isDash = joint === "-" || joint === "/";
  const isWord =
    joint === "to" ||
    joint === "until" ||
    joint === "till" ||
    joint === "through" ||
    (joint === "and" && opener === "between");
  if (!isDash && !isWord) return undefined;
  if (isDash && (opener === "resolution" || opener === "no")) return undefined;
  const next = lowerAt(reader, index + 2);
  if (next === "present" || next === "today" || next === "now")
    return { end: index + 3, reading: { granularity: "range", span: { from: dayNumber(year, 1, 1) } } };
  const last = yearAt(reader, index + 2) ?? shortYear(reader, index + 2, year, isDash);
  if (last === undefined || last <= year || last - year > 300) return undefined;
  if (isDash && isGlued(reader, index + 3, "-") && isGlued(reader, index + 4) && kindAt(reader, index + 4) === "digits")
    return undefined;
  if (isWord && joint !== "and" && !STRONG_YEAR_PREPOSITIONS.has(opener) && year < EARLIEST_PLAIN_YEAR)
    return undefined;
  return { end: index + 3, reading: { granularity: "range", span: yearSpan(year, last) } };
}

function shortYear(reader: DateReader, index: number, year: number, isDash: boolean): number | undefined {
  const text = lowerAt(reader, index);
  if (
    !isDash ||
    kindAt(reader, index) !== "digits" ||
    text.length !== 2 ||
    !isGlued(reader, index) ||
    !isGlued(reader, index - 1)
  )
    return undefined;
  const last = year - (year % 100) + Number(text);
  return last > year ? last : undefined;
}

function isYearPlace(reader: DateReader, index: number, year: number): boolean {
  const before = reader.lexemes[index - 1];
  const next = reader.lexemes[index + 1];
  const nextWord = next?.kind === "word" ? next.lower : "";
  if (COUNTED_NOUNS.has(nextWord)) return false;
  const isModern = year >= EARLIEST_MODIFYING_YEAR && year <= LATEST_PLAIN_YEAR;
  if (isModern && isDetermined(reader, index))
    return nextWord !== "" && !(nextWord.endsWith("s") && (year % 100 === 0 || year < EARLIEST_PLAIN_YEAR));
  const isPlain = year >= EARLIEST_PLAIN_YEAR && year <= LATEST_PLAIN_YEAR;
  if (before === undefined) return isPlain && next !== undefined && SENTENCE_VERBS.has(nextWord);
  const word = before.lower;
  if (
    STRONG_YEAR_PREPOSITIONS.has(word) ||
    (word === "-" && STRONG_YEAR_PREPOSITIONS.has(lowerAt(reader, index - 2)))
  ) {
    return isPlain || (year >= EARLIEST_LABELLED_YEAR && !nextWord.endsWith("s"));
  }
  if (!isPlain) return false;
  const looksCounted = year % 100 === 0 && nextWord.endsWith("s");
  if (WEAK_YEAR_PREPOSITIONS.has(word)) return !looksCounted;
  if (word === "(" || word === "[") return next === undefined || next.kind === "mark";
  if (EVENT_NOUNS.has(word) && before.capital) return nextWord === "" || next?.capital !== true;
  if (isCitationYear(reader, index)) return true;
  if (word === "and" || word === "or" || word === "," || word === "then")
    return (
      yearAt(reader, index - 2) !== undefined ||
      (word !== "," && lowerAt(reader, index - 2) === "," && yearAt(reader, index - 3) !== undefined)
    );
  return false;
}

/** "(Petrova, 2016)", "(Ivanov & Smith 2014; Lee, 2015)", "Photo from file, 2015": a year that closes a credit. */
function isCitationYear(reader: DateReader, index: number): boolean {
  const next = reader.lexemes[index + 1];
  const comma = lowerAt(reader, index - 1) === ",";
  const closes = next === undefined || next.lower === ")" || next.lower === ";" || (comma && next.lower === ".");
  if (!closes) return false;
  if (comma && (next === undefined || next.lower === ".")) return true;
  for (let at = index - 1; at >= Math.max(0, index - CITATION_REACH); at--) {
    const mark = lowerAt(reader, at);
    if (mark === ")") return false;
    if (mark === "(" || mark === "[") return true;
  }
  return false;
}

/** Lexemes between the bracket of a citation and its year. */
const CITATION_REACH = 24;

/** Behind one of these with a capital a year names the meeting of that year: "World Cup 2018". */
const EVENT_NOUNS: ReadonlySet<string> = new Set([
  "cup",
  "games",
  "olympics",
  "paralympics",
  "expo",
  "championship",
  "championships",
  "festival",
  "summit",
  "conference",
  "forum",
  "election",
  "elections",
  "census",
  "eurovision",
]);

/** "the 1829 treaty", "Russia's 2022 invasion". */
function isDetermined(reader: DateReader, index: number): boolean {
  const word = lowerAt(reader, index - 1);
  return DETERMINERS.has(word) || (word === "s" && lowerAt(reader, index - 2) === "'");
}

const SENTENCE_VERBS: ReadonlySet<string> = new Set([
  "was",
  "saw",
  "brought",
  "is",
  "will",
  "has",
  "marked",
  "began",
  "ended",
  "promises",
  "marks",
]);

/** "the 1990s", "the early '90s", "the nineties", "the 20th century". */
export function readDecadeOrCentury(reader: DateReader, index: number): Match | undefined {
  const part = kindAt(reader, index) === "word" ? readPart(reader, index) : undefined;
  const at = part?.end ?? index;
  const decade = readDecade(reader, at, part !== undefined || lowerAt(reader, index - 1) === "the");
  if (decade !== undefined)
    return periodMatch(decade.end, yearSpan(decade.year, decade.year + 9), "decade", part?.part);
  const century = readCentury(reader, at);
  return century === undefined
    ? undefined
    : periodMatch(century.end, yearSpan(century.number * 100 - 99, century.number * 100), "range", part?.part);
}

function periodMatch(
  end: number,
  span: Required<DaySpan>,
  granularity: "decade" | "range",
  part: PeriodPart | undefined,
): Match {
  return { end, article: true, reading: { granularity, span: partOf(span, part), approximate: part !== undefined } };
}

function readDecade(
  reader: DateReader,
  index: number,
  isIntroduced: boolean,
): { readonly year: number; readonly end: number } | undefined {
  const lexeme = reader.lexemes[index];
  if (lexeme === undefined) return undefined;
  if (lexeme.kind === "word") {
    const year = DECADE_NAMES.get(lexeme.lower);
    return year === undefined || !isIntroduced ? undefined : { year, end: index + 1 };
  }
  const digits = lexeme.lower === "'" ? index + 1 : index;
  const text = lowerAt(reader, digits);
  if (kindAt(reader, digits) !== "digits" || !text.endsWith("0")) return undefined;
  const suffix = isGlued(reader, digits + 1, "'") ? digits + 2 : digits + 1;
  if (!isGlued(reader, suffix, "s")) return undefined;
  // "Vision 2030's aims" owns something; "in the 1930's" is a decade.
  if (suffix > digits + 1 && text.length === 4 && !isIntroduced && !DECADE_FRONTS.has(lowerAt(reader, index - 1)))
    return undefined;
  if (text.length === 4)
    return Number(text) >= 1000 && Number(text) <= LATEST_PLAIN_YEAR
      ? { year: Number(text), end: suffix + 1 }
      : undefined;
  if (text.length !== 2 || (!isIntroduced && digits === index)) return undefined;
  return { year: Number(text) + (Number(text) <= 20 ? 2000 : 1900), end: suffix + 1 };
}

const DECADE_FRONTS: ReadonlySet<string> = new Set(["in", "since", "of", "from", "during", "until", "by"]);

function readCentury(reader: DateReader, index: number): { readonly number: number; readonly end: number } | undefined {
  const isDigits = kindAt(reader, index) === "digits";
  const number = isDigits ? Number(lowerAt(reader, index)) : ORDINAL_WORDS.get(lowerAt(reader, index));
  let at = index + 1;
  if (isDigits) {
    if (!ORDINAL_SUFFIXES.has(lowerAt(reader, at)) || !isGlued(reader, at)) return undefined;
    at++;
  }
  if (lowerAt(reader, at) === "-") at++;
  if (number === undefined || number < 10 || number > 21 || lowerAt(reader, at) !== "century") return undefined;
  return { number, end: at + 1 };
}

/** "the third quarter of 2023", "Q3 2023", "2023 Q3", "third-quarter", "H1 2016", "the first half of the year". */
export function readQuarter(reader: DateReader, index: number): Match | undefined {
  const leading = yearAt(reader, index);
  const head = readQuarterHead(reader, leading === undefined ? index : index + 1);
  if (head === undefined) return undefined;
  if (leading !== undefined) {
    const span = { from: monthStart(leading, head.month), to: monthEnd(leading, head.month + head.months - 1) };
    return { end: head.end, reading: { granularity: "quarter", span } };
  }
  let at = head.end;
  const joint = lowerAt(reader, at);
  if (joint === "of" || joint === ",") at++;
  const explicit = yearAt(reader, at);
  const word = lowerAt(reader, at);
  const offset =
    lowerAt(reader, at + 1) !== "year"
      ? undefined
      : word === "last"
        ? -1
        : word === "this" || word === "the"
          ? 0
          : word === "next"
            ? 1
            : undefined;
  if (explicit === undefined && offset === undefined && head.needsYear) return undefined;
  const end = explicit !== undefined ? at + 1 : offset !== undefined ? at + 2 : head.end;
  const relative = explicit === undefined;
  const year = explicit ?? quarterYear(reader, head, offset);
  if (year === undefined) return { end, article: true, reading: { granularity: "quarter", relative } };
  const span = { from: monthStart(year, head.month), to: monthEnd(year, head.month + head.months - 1) };
  return { end, article: true, reading: { granularity: "quarter", span, relative } };
}

interface QuarterHead {
  readonly end: number;
  readonly month: number;
  readonly months: number;
  readonly needsYear: boolean;
}

function readQuarterHead(reader: DateReader, index: number): QuarterHead | undefined {
  const word = lowerAt(reader, index);
  if ((word === "q" || word === "h") && reader.lexemes[index]?.capital === true) {
    const number = Number(lowerAt(reader, index + 1));
    const months = word === "q" ? 3 : 6;
    if (kindAt(reader, index + 1) !== "digits" || !isGlued(reader, index + 1) || number < 1 || number > 12 / months)
      return undefined;
    return {
      end: index + 2,
      month: (number - 1) * months + 1,
      months,
      needsYear: word === "h" || !QUARTER_FRONTS.has(lowerAt(reader, index - 1)),
    };
  }
  const number = ORDINAL_WORDS.get(word);
  if (number === undefined || number > 4) return undefined;
  const at = lowerAt(reader, index + 1) === "-" ? index + 2 : index + 1;
  if (lowerAt(reader, at) === "quarter")
    return {
      end: at + 1,
      month: number * 3 - 2,
      months: 3,
      needsYear: at === index + 1 && lowerAt(reader, index - 1) !== "the",
    };
  if (lowerAt(reader, at) === "half" && number <= 2)
    return { end: at + 1, month: number * 6 - 5, months: 6, needsYear: true };
  return undefined;
}

/** "Q3" alone is a quarter only behind one of these. */
const QUARTER_FRONTS: ReadonlySet<string> = new Set(["in", "during", "for", "since", "by", "until", "of"]);

/** The quarter of the year named by offset, or the last one that had begun by the reference. */
function quarterYear(reader: DateReader, head: QuarterHead, offset: number | undefined): number | undefined {
  if (reader.reference === undefined) return undefined;
  const { year, month } = civilDate(reader.reference);
  if (offset !== undefined) return year + offset;
  return head.month <= month ? year : year - 1;
}
