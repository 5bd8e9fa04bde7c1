/** Whether a word names a time: months, weekdays, parts of the day, units of the calendar, years. */
import { DAY_PARTS, MONTHS, SEASONS, UNITS, WEEKDAYS } from "../dates/lexicon.js";
import { childrenAt, tagOf, type Tree } from "./tree.js";

export function isTimeWord(tree: Tree, index: number): boolean {
  const lower = tree.lower[index] ?? "";
  if (YEAR.test(lower))
    return tagOf(tree, index) === "NUM" && !childrenAt(tree, index).some((child) => tree.relation[child] === "nmod");
  if (MONTHS.has(lower)) return tagOf(tree, index) === "PROPN";
  return (
    WEEKDAYS.has(lower) ||
    DAY_PARTS.has(lower) ||
    SEASONS.has(lower) ||
    UNITS.has(lower) ||
    TIME_NOUNS.has(tree.lemma[index] ?? "")
  );
}

const YEAR = /^(?:1[0-9]\d\d|20\d\d)s?$/u;
const TIME_NOUNS: ReadonlySet<string> = new Set(
  "today yesterday tomorrow tonight ago dawn dusk sunrise sunset weekend time moment date deadline period era eve anniversary later earlier second minute hour day week month year decade".split(
    " ",
  ),
);
