/** Quantities of the five labelled articles, and numbers in them that are labels or parts of names. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findDates } from "../../../server/src/core/language/dates/dates.js";
import { findQuantities } from "../../../server/src/core/language/quantities/quantities.js";
import type { Quantity } from "../../../server/src/core/language/quantities/types.js";
import { splitSentences } from "../../../server/src/core/language/sentences/sentences.js";

export interface ArticleQuantity {
  readonly file: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Empty where the number is none: a label, a part of a name. */
  readonly values: readonly number[];
}

interface LabelledRow {
  readonly quote: { readonly file: string; readonly start: number; readonly end: number };
  readonly value: string;
  readonly unit: string;
}

/** "Thousands" begins here. */
const LEAST_THOUSANDS = 2000;

export function articleQuantities(shared: string): readonly ArticleQuantity[] {
  const { quantities } = JSON.parse(readFileSync(join(shared, "gold/seeds.json"), "utf8")) as {
    readonly quantities: readonly LabelledRow[];
  };
  return quantities.map(({ quote, value, unit }) => ({
    file: quote.file,
    text: readFileSync(join(shared, "seeds", quote.file), "utf8"),
    start: quote.start,
    end: quote.end,
    values: /NOT|part of a name/u.test(unit) ? [] : labelNumbers(value),
  }));
}

/** Dates are read first, as a statement is read: their numbers are no quantities. */
export function quantitiesOfDocument(text: string): readonly Quantity[] {
  return splitSentences(text, { start: 0, end: text.length }).flatMap((sentence) => {
    const dates = findDates(text, sentence, { dayOrder: "unknown" });
    const taken = dates.filter(({ granularity }) => granularity !== "vague" && granularity !== "duration");
    return findQuantities(text, sentence, taken);
  });
}

export function isRightArticleQuantity({ start, end, values }: ArticleQuantity, all: readonly Quantity[]): boolean {
  const found = all.filter((quantity) => quantity.start < end && start < quantity.end);
  if (values.length === 0) return found.length === 0;
  return (
    found.length >= values.length && values.every((value) => found.some(({ lo, hi }) => lo === value || hi === value))
  );
}

/** "1 + 3", ">100 000", "1.5×10⁹ USD", "×2 / 3 y", "thousands". */
function labelNumbers(value: string): readonly number[] {
  if (value === "thousands") return [LEAST_THOUSANDS];
  const power = /^([\d.]+)×10⁹/u.exec(value);
  if (power !== null) return [Number(power[1]) * 1e9];
  const plain = value.replace(/(?<=\d)[ ,](?=\d{3})/gu, "").replace(/\/.*$/u, "");
  return (plain.match(/\d+(?:\.\d+)?/gu) ?? []).map(Number);
}
