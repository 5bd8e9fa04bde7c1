/**
 * What is typed into a search: words, "exact phrases", -words and -"phrases" to leave out, actor:, source:, before: and after:.
 * The same for the editor and the command line. What cannot be read is said, and the rest is searched.
 */
import { intervalOf } from "../../language/dates/edtf.js";
import type { CalendarDay } from "../../language/dates/types.js";

export interface SearchQuery {
  /** What passages are ranked by, phrases in quotation marks. */
  readonly words: string;
  /** None of these may stand in the sentence. */
  readonly without: readonly string[];
  /** All of these must be named, by whatever spelling. */
  readonly actors: readonly string[];
  /** One of these must be the article's key, publisher or author, or stand in its title. */
  readonly sources: readonly string[];
  /** Published before this day, or after this one; what has no date is neither. */
  readonly before?: CalendarDay;
  readonly after?: CalendarDay;
  /** One sentence for each part that could not be read. */
  readonly problems: readonly string[];
}

interface Part {
  readonly minus: boolean;
  readonly field: string | undefined;
  readonly value: string;
  readonly quoted: boolean;
}

/** `-"not this"`, `actor:"Full Name"`, `"a phrase"`, `word`. A mark that is not closed reaches to the end. */
const PART =
  /(?<minus>-)?(?:(?<field>actor|source|before|after):)?(?:["“”„«](?<phrase>[^"“”„«»]{0,400})(?:["“”»]|$)|(?<word>[^\s"“”„«»]+))/giu;
const LONGEST_QUERY = 2_000;

export function readQuery(typed: string): SearchQuery {
  const parts = [...typed.slice(0, LONGEST_QUERY).matchAll(PART)].map(partOf);
  const ofField = (field: string): readonly string[] =>
    parts.filter((part) => part.field === field && part.value !== "").map(({ value }) => value);
  const plain = parts.filter(({ field, value }) => field === undefined && value !== "");
  const problems: string[] = [];
  const before = dayOf("before", ofField("before"), problems);
  const after = dayOf("after", ofField("after"), problems);
  return {
    words: plain
      .filter(({ minus }) => !minus)
      .map(asTyped)
      .join(" "),
    without: plain.filter(({ minus }) => minus).map(({ value }) => value),
    actors: ofField("actor"),
    sources: ofField("source"),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    problems,
  };
}

/** True where passages that are found by words must be looked at one by one. */
export function isFiltered({ without, actors, sources, before, after }: SearchQuery): boolean {
  return without.length + actors.length + sources.length > 0 || before !== undefined || after !== undefined;
}

function partOf(match: RegExpMatchArray): Part {
  const { minus, field, phrase, word } = match.groups ?? {};
  return {
    minus: minus !== undefined && field === undefined,
    field: field?.toLowerCase(),
    value: (phrase ?? word ?? "").trim(),
    quoted: phrase !== undefined,
  };
}

function asTyped({ value, quoted }: Part): string {
  return quoted ? `"${value}"` : value;
}

/** "before:2024-01" is before its first day, "after:2023" after its last. */
function dayOf(field: "before" | "after", values: readonly string[], problems: string[]): CalendarDay | undefined {
  const value = values.at(-1);
  if (value === undefined) return undefined;
  const interval = intervalOf(value);
  const day = field === "before" ? interval?.from : interval?.to;
  if (day === undefined) problems.push(`${field}:${value} is no date: write a year, 2024-01 or 2024-01-31.`);
  return day;
}
