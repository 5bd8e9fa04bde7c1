/** Holidays that news dates by, and how they fall. Public knowledge, written for this grammar. */

export interface Holiday {
  readonly words: readonly string[];
  /** Month and day, or days after the western Easter Sunday; absent where the day depends on the country. */
  readonly month?: number;
  readonly day?: number;
  readonly lastDay?: number;
  readonly afterEaster?: number;
  readonly afterEasterLast?: number;
}

/** Other calendars' new years, and persons: a capital in front makes another name of it. */
export const HOLIDAY_FRONTS: ReadonlySet<string> = new Set([
  "on",
  "at",
  "by",
  "since",
  "until",
  "before",
  "after",
  "over",
  "during",
  "last",
  "this",
  "next",
  "the",
  "for",
  "around",
  "and",
  "when",
  "but",
  "from",
  "in",
]);

/** Longest first among those that begin alike. */
export const HOLIDAYS: readonly Holiday[] = [
  { words: ["christmas", "eve"], month: 12, day: 24 },
  { words: ["christmas", "day"], month: 12, day: 25 },
  { words: ["christmas"], month: 12, day: 25 },
  { words: ["orthodox", "christmas"], month: 1, day: 7 },
  { words: ["boxing", "day"], month: 12, day: 26 },
  { words: ["new", "year", "'", "s", "eve"], month: 12, day: 31 },
  { words: ["new", "year", "'", "s", "day"], month: 1, day: 1 },
  { words: ["new", "year", "'", "s"], month: 1, day: 1 },
  { words: ["new", "year", "s", "eve"], month: 12, day: 31 },
  { words: ["new", "year"], month: 1, day: 1 },
  { words: ["good", "friday"], afterEaster: -2 },
  { words: ["palm", "sunday"], afterEaster: -7 },
  { words: ["easter", "sunday"], afterEaster: 0 },
  { words: ["easter", "monday"], afterEaster: 1 },
  { words: ["easter", "weekend"], afterEaster: -2, afterEasterLast: 1 },
  { words: ["easter"], afterEaster: 0 },
  { words: ["orthodox", "easter"] },
  { words: ["ash", "wednesday"], afterEaster: -46 },
  { words: ["pentecost"], afterEaster: 49 },
  { words: ["may", "day"], month: 5, day: 1 },
  { words: ["victory", "day"], month: 5, day: 9 },
  { words: ["valentine", "'", "s", "day"], month: 2, day: 14 },
  { words: ["halloween"], month: 10, day: 31 },
  { words: ["all", "saints", "'", "day"], month: 11, day: 1 },
  { words: ["armistice", "day"], month: 11, day: 11 },
];
