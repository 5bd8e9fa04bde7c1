/** Seeded edits that make a sentence say something else, each in one way: what a careless note does to its source. */
import type { ReasonKind } from "../../../server/src/core/assess/types.js";
import { OPPOSITES } from "./antonymEdits.lexicon.js";
import type { NamedSentence, Span } from "./newsText.js";
import { pickFrom } from "./seededRandom.js";

export interface SentenceEdit<Sentence> {
  /** As a person would say what was done: "number changed". */
  readonly name: string;
  /** What a comparison should find; absent where the edit is no contradiction but a statement that claims more. */
  readonly kind?: ReasonKind;
  /** The sentence after the edit; undefined where there is nothing to edit. */
  apply(sentence: Sentence, random: () => number): string | undefined;
}

const MONTHS = "January February March April May June July August September October November December".split(" ");
const SMALL_NUMBERS = "two three four five six seven eight nine ten eleven twelve".split(" ");

export const NUMBER_CHANGED: SentenceEdit<{ readonly text: string }> = {
  name: "number changed",
  kind: "number",
  apply({ text }, random) {
    const places = [...text.matchAll(/(?<![\w.,:/-])\d{1,3}(?:,\d{3})*(?:\.\d+)?(?![\w/:-]|[.,]\d)/gu)].filter(
      ({ index, 0: digits }) => !isOfDate(text, { start: index, end: index + digits.length }),
    );
    const words = [...text.matchAll(new RegExp(`\\b(?:${SMALL_NUMBERS.join("|")})\\b`, "gu"))];
    const place = pickFrom(random, [...places, ...words]);
    if (place === undefined) return undefined;
    const [written] = place;
    const changed = /\d/u.test(written) ? otherDigits(written, random) : otherOf(SMALL_NUMBERS, written, random);
    return replaced(text, { start: place.index, end: place.index + written.length }, changed);
  },
};

export const DATE_CHANGED: SentenceEdit<{ readonly text: string }> = {
  name: "date changed",
  kind: "date",
  apply({ text }, random) {
    const years = [...text.matchAll(/(?<![\w.,:/$€£-])(?:1[5-9]|20)\d\d(?![\w/:%-]|[.,]\d)/gu)];
    const months = [
      ...text.matchAll(new RegExp(`\\b(?:${MONTHS.filter((month) => month !== "May").join("|")})\\b`, "gu")),
    ];
    const place = pickFrom(random, [...years, ...months]);
    if (place === undefined) return undefined;
    const [written] = place;
    const changed = /\d/u.test(written)
      ? String(Number(written) + (random() < 0.5 ? -1 : 1) * (1 + Math.floor(random() * 9)))
      : otherOf(MONTHS, written, random);
    return replaced(text, { start: place.index, end: place.index + written.length }, changed);
  },
};

export const ANTONYM: SentenceEdit<{ readonly text: string }> = {
  name: "antonym",
  kind: "antonym",
  apply({ text }, random) {
    const places = OPPOSITES.flatMap(([left, right]) => [...found(text, left, right), ...found(text, right, left)]);
    const place = pickFrom(random, places);
    return place === undefined ? undefined : replaced(text, place, place.by);
  },
};

/** Another name of the same type in the place of one, taken from another sentence. */
export function entitySwapped(pool: readonly NamedSentence[]): SentenceEdit<NamedSentence> {
  const byType = new Map<string, string[]>();
  for (const { text, names } of pool) {
    for (const { start, end, type } of names) {
      const list = byType.get(type) ?? [];
      list.push(text.slice(start, end));
      byType.set(type, list);
    }
  }
  return {
    name: "entity swapped",
    kind: "name",
    apply({ text, names }, random) {
      const name = pickFrom(random, names);
      if (name === undefined) return undefined;
      const other = pickFrom(random, byType.get(name.type) ?? []);
      if (other === undefined || text.includes(other) || sharesWord(other, text.slice(name.start, name.end)))
        return undefined;
      return replaced(text, name, other);
    },
  };
}

function sharesWord(left: string, right: string): boolean {
  const words = new Set(left.toLowerCase().split(/\W+/u));
  return right
    .toLowerCase()
    .split(/\W+/u)
    .some((word) => word !== "" && words.has(word));
}

function found(text: string, word: string, by: string): readonly (Span & { readonly by: string })[] {
  return [...text.matchAll(new RegExp(`\\b${word}\\b`, "gu"))].map(({ index }) => ({
    start: index,
    end: index + word.length,
    by,
  }));
}

function isOfDate(text: string, { start, end }: Span): boolean {
  const month = MONTHS.map((name) => name.slice(0, 3)).join("|");
  return (
    new RegExp(`\\b(?:${month})\\w*\\.? $`, "u").test(text.slice(0, start)) ||
    new RegExp(`^(?:st|nd|rd|th)? (?:of )?(?:${month})`, "u").test(text.slice(end))
  );
}

/** Another figure of the same length. */
function otherDigits(written: string, random: () => number): string {
  const digits = [...written.matchAll(/\d/gu)];
  const digit = pickFrom(random, digits);
  if (digit === undefined) return written;
  const least = digit.index === 0 ? 1 : 0;
  const choices = Array.from({ length: 10 - least }, (_, value) => String(value + least)).filter(
    (value) => value !== digit[0],
  );
  return written.slice(0, digit.index) + (pickFrom(random, choices) ?? "") + written.slice(digit.index + 1);
}

function otherOf(words: readonly string[], written: string, random: () => number): string {
  return (
    pickFrom(
      random,
      words.filter((word) => word !== written),
    ) ?? written
  );
}

export function replaced(text: string, { start, end }: Span, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}
