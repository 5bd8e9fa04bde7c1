/** The recognizers' sets of numbers and measures, the kinds of them that news does not write, and how an answer is judged. */
import { readFileSync } from "node:fs";
import type { Quantity } from "../../../server/src/core/language/quantities/types.js";
import type { TextRange } from "../../../server/src/core/text/range.js";

export interface RecognizerQuantity extends TextRange {
  /** "4200", "12.5%", "[20,30)"; undefined where the words give none. */
  readonly value: string | undefined;
}

export interface RecognizerRow {
  readonly input: string;
  readonly wanted: readonly RecognizerQuantity[];
}

/** A value that a program read at some place of the text. */
export interface ReadValue extends TextRange {
  readonly lo: number;
  readonly hi: number;
}

/** Kinds that are typed into a calculator, a form or a recipe, or spoken to an assistant. */
const OTHER_KINDS: readonly (readonly [string, RegExp])[] = [
  [
    "numbers without a word beside them, telephone numbers and addresses",
    /^[\s\d.,/()-]*[GkM]?\.?$|phone|SCP-|Exercise nr/u,
  ],
  [
    "arithmetic, powers and signs",
    /\^|\de[+-]?\d|x10|\bover (?:one|three|twenty|\d)|\bminus\b|\bnegative\b|(?:^|\s)- ?\d|<\s*=?/iu,
  ],
  [
    "fractions that stand for numbers instead of shares",
    /(?:third|fourth|fif?th|eighth|nin?th|tenth|thirtieth|(?:hundred|trillion)th|first)s?\b|quarters?\b|\bhalf\b(?! of)|\d\/\d|[½⅙]|\bout of\b|\bin (?:six|twenty|5)\b/iu,
  ],
  ["figures spelled digit by digit", /nought|naught|\bpoint\b|three-nought/iu],
  ["Indian and informal scales", /lakh|crore|\bk\b|\bG\b|\bb\b|dzs?\b|dozs?\b|\d (?:hundred|thousand)\b|dozens/iu],
  ["other decimal marks and broken groups", /1\.111,11|1,3\.|1, 234|12,34/u],
  [
    "notes with coins behind them",
    /dollars?(?: and)? (?:\d|one\b|two\b|forty|fifty)|\$ (?:30|100 and)|USD 25|15 USD 50|kuai/iu,
  ],
  [
    "codes glued to a scale or before one, currencies out of use",
    /M(?:USD|EUR|GBP|AUD)|USD million|markka|one-yen|fifty cents/iu,
  ],
  ["lengths in two units, bits, recipes, turns", /ft 2|feet (?:and )?2|-bit|tablespoon|teaspoon|picometer|75ml/iu],
  [
    "two comparisons joined into one range, comparisons with equality",
    /and (?:less|smaller|below|at|no)\b|but lower|or equal|equal to|or (?:greater|more) than$|surpass/iu,
  ],
];

export const OTHER_KIND_NAMES: readonly string[] = OTHER_KINDS.map(([name]) => name);

export function isNewsKind({ input }: RecognizerRow): boolean {
  return !OTHER_KINDS.some(([, pattern]) => pattern.test(input.trim()));
}

interface SourceRow {
  readonly Input: string;
  readonly Results: readonly {
    readonly Start: number;
    readonly End?: number;
    readonly Length?: number;
    readonly Resolution: { readonly value?: string | null };
  }[];
}

/** Rows that hold at least one value. */
export function readRecognizerQuantities(path: string): readonly RecognizerRow[] {
  const rows = JSON.parse(readFileSync(path, "utf8").replace(/^\uFEFF/u, "")) as readonly SourceRow[];
  return rows
    .filter(({ Results }) => Results.some(({ Resolution }) => /\d/u.test(Resolution.value ?? "")))
    .map(({ Input, Results }) => ({
      input: Input,
      wanted: Results.map(({ Start, End, Length, Resolution }) => ({
        start: Start,
        end: End === undefined ? Start + (Length ?? 0) : End + 1,
        value: /\d/u.test(Resolution.value ?? "") ? (Resolution.value ?? undefined) : undefined,
      })),
    }));
}

/** Right where every value of the row is read at its place; bounds are compared without regard to their being inclusive. */
export function areRightQuantities({ wanted }: RecognizerRow, found: readonly ReadValue[]): boolean {
  return wanted.every(
    ({ start, end, value }) =>
      value === undefined || found.some((read) => read.start < end && start < read.end && hasValue(read, value)),
  );
}

export function readValue({ start, end, lo, hi }: Quantity): ReadValue {
  return { start, end, lo, hi };
}

const TOLERANCE = 1e-6;

function hasValue({ lo, hi }: ReadValue, value: string): boolean {
  const range = /^[[(]([^,]*),([^\])]*)[\])]$/u.exec(value);
  if (range !== null)
    return (
      lo === (range[1] === "" ? -Infinity : Number(range[1])) && hi === (range[2] === "" ? Infinity : Number(range[2]))
    );
  const number = Number(value.replace("%", ""));
  return [lo, hi].some((bound) => Math.abs(bound - number) <= Math.abs(number) * TOLERANCE);
}
