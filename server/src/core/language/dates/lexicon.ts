/** Words of English time expressions. Public knowledge of the language, written for this grammar. */
import { TENS_WORDS, UNIT_WORDS } from "../quantities/numbers.lexicon.js";

const MONTH_NAMES = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
] as const;
const MONTH_SHORT_NAMES = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"] as const;

/** Names and short names of the months, 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.map((name, index) => [name, index + 1] as const),
  ...MONTH_SHORT_NAMES.map((name, index) => [name, index + 1] as const),
  ["sept", 9],
]);

/** Months that are unmistakable in lower case; "may", "march", "august" and the short names are not. */
export const LOWER_CASE_MONTHS: ReadonlySet<string> = new Set([
  "january",
  "february",
  "april",
  "june",
  "july",
  "september",
  "october",
  "november",
  "december",
]);

const WEEKDAY_NAMES = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;

/** 0 for Monday to 6 for Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  WEEKDAY_NAMES.map((name, index) => [name, index] as const),
);

/** Short names count only in front of a date: "Sun, 24 September". */
export const WEEKDAY_SHORT_NAMES: ReadonlyMap<string, number> = new Map([
  ["mon", 0],
  ["tue", 1],
  ["tues", 1],
  ["wed", 2],
  ["thu", 3],
  ["thur", 3],
  ["thurs", 3],
  ["fri", 4],
  ["sat", 5],
  ["sun", 6],
]);

/** Titles and by-names that begin with a weekday or carry one: "The Sunday Times", "Black Friday". */
export const WEEKDAY_NAME_NEIGHBOURS: ReadonlySet<string> = new Set([
  "times",
  "telegraph",
  "mirror",
  "express",
  "mail",
  "post",
  "herald",
  "independent",
  "mercury",
  "people",
  "world",
  "star",
  "night",
  "black",
  "bloody",
  "holy",
  "super",
  "cyber",
  "fat",
  "palm",
  "ash",
  "maundy",
]);

export const DAY_PARTS: ReadonlySet<string> = new Set([
  "morning",
  "afternoon",
  "evening",
  "night",
  "midday",
  "noon",
  "midnight",
]);

export type CalendarUnit =
  "minute" | "hour" | "day" | "week" | "fortnight" | "month" | "quarter" | "year" | "decade" | "century";

export const UNITS: ReadonlyMap<string, CalendarUnit> = new Map([
  ["minute", "minute"],
  ["minutes", "minute"],
  ["hour", "hour"],
  ["hours", "hour"],
  ["day", "day"],
  ["days", "day"],
  ["week", "week"],
  ["weeks", "week"],
  ["fortnight", "fortnight"],
  ["fortnights", "fortnight"],
  ["month", "month"],
  ["months", "month"],
  ["quarter", "quarter"],
  ["quarters", "quarter"],
  ["year", "year"],
  ["years", "year"],
  ["decade", "decade"],
  ["decades", "decade"],
  ["century", "century"],
  ["centuries", "century"],
]);

export const PLURAL_UNITS: ReadonlySet<string> = new Set([
  "minutes",
  "hours",
  "days",
  "weeks",
  "months",
  "years",
  "decades",
  "centuries",
]);

/** Numbers that count days, weeks or years; nobody dates anything by zero of them. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  [...UNIT_WORDS, ...TENS_WORDS].filter(([word]) => word !== "zero"),
);

export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map([
  ["first", 1],
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
  ["fifth", 5],
  ["sixth", 6],
  ["seventh", 7],
  ["eighth", 8],
  ["ninth", 9],
  ["tenth", 10],
  ["eleventh", 11],
  ["twelfth", 12],
  ["thirteenth", 13],
  ["fourteenth", 14],
  ["fifteenth", 15],
  ["sixteenth", 16],
  ["seventeenth", 17],
  ["eighteenth", 18],
  ["nineteenth", 19],
  ["twentieth", 20],
  ["thirtieth", 30],
]);

export const ORDINAL_SUFFIXES: ReadonlySet<string> = new Set(["st", "nd", "rd", "th"]);

/** 0 spring, 1 summer, 2 autumn, 3 winter. "fall" counts only beside a year or "last", "next", "this". */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ["spring", 0],
  ["summer", 1],
  ["autumn", 2],
  ["fall", 2],
  ["winter", 3],
]);

export type PeriodPart = "early" | "mid" | "late" | "first-half" | "second-half";

/** Words directly in front of a period: "late September", "mid-2022". */
export const PART_ADJECTIVES: ReadonlyMap<string, PeriodPart> = new Map([
  ["early", "early"],
  ["mid", "mid"],
  ["late", "late"],
]);

/** Nouns with "of": "the end of 2022". */
export const PART_NOUNS: ReadonlyMap<string, PeriodPart> = new Map([
  ["beginning", "early"],
  ["start", "early"],
  ["outset", "early"],
  ["middle", "mid"],
  ["end", "late"],
  ["close", "late"],
]);

export const DECADE_NAMES: ReadonlyMap<string, number> = new Map([
  ["twenties", 1920],
  ["thirties", 1930],
  ["forties", 1940],
  ["fifties", 1950],
  ["sixties", 1960],
  ["seventies", 1970],
  ["eighties", 1980],
  ["nineties", 1990],
  ["noughties", 2000],
]);

/** Nouns of people and measures: a four-digit number before one is a number, not a year. */
export const COUNTED_NOUNS: ReadonlySet<string> = new Set([
  "people",
  "persons",
  "troops",
  "soldiers",
  "men",
  "women",
  "children",
  "civilians",
  "refugees",
  "workers",
  "police",
  "policemen",
  "officers",
  "personnel",
  "fighters",
  "militants",
  "protesters",
  "residents",
  "families",
  "homes",
  "houses",
  "votes",
  "voters",
  "tons",
  "tonnes",
  "kilometers",
  "kilometres",
  "km",
  "miles",
  "meters",
  "metres",
  "feet",
  "hectares",
  "acres",
  "dollars",
  "euros",
  "pounds",
  "rubles",
  "roubles",
  "percent",
  "cases",
  "deaths",
  "rounds",
  "shells",
  "missiles",
  "rockets",
  "tanks",
  "vehicles",
  "drones",
  "kg",
  "mw",
  "hp",
  "gmt",
  "utc",
  "hours",
  "year",
  "years",
  "jobs",
  "employees",
  "members",
  "students",
  "prisoners",
  "migrants",
  "barrels",
  "copies",
  "words",
  "pages",
  "seats",
  "inhabitants",
  "participants",
]);

export const STRONG_YEAR_PREPOSITIONS: ReadonlySet<string> = new Set([
  "in",
  "since",
  "by",
  "until",
  "till",
  "from",
  "during",
  "before",
  "after",
  "between",
  "throughout",
  "through",
  "circa",
  "ca",
  "around",
  "early",
  "mid",
  "late",
  "year",
  "pre",
  "post",
  "back",
]);
export const WEAK_YEAR_PREPOSITIONS: ReadonlySet<string> = new Set([
  "of",
  "for",
  "to",
  "on",
  "over",
  "about",
  "into",
  "beyond",
  "versus",
  "than",
]);
export const DETERMINERS: ReadonlySet<string> = new Set([
  "the",
  "a",
  "an",
  "this",
  "that",
  "its",
  "his",
  "her",
  "their",
  "our",
  "my",
  "your",
  "these",
  "those",
]);
