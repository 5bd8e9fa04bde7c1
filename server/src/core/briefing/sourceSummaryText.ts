/** Writes the facts of a source summary as sentences of a briefing; what is not known is left out or called unknown, and nothing is judged. */
import type { SourceDescription } from "../model/source.js";
import { formatEdtfForReaders } from "../model/sourceLabel.js";
import { readable } from "../text/readable.js";
import type { OriginGroup } from "./origins.js";
import { isInferred, lacks, type SourceSummary } from "./sourceSummary.js";

/** Markdown, one sentence a line, without a final line end. */
export function sourceSummaryText(summary: SourceSummary): string {
  const sources = summary.uses.map(({ source }) => source);
  return [
    countSentence(summary),
    genreSentence(sources),
    languageSentence(sources),
    dateSentence(sources),
    mostUsedSentence(summary),
    ...sources.flatMap(chainSentence),
    ...summary.shared.map(sharedSentence),
    singleOriginSentence(summary),
    translationSentence(sources),
    missingSentence(sources, "authors", "author"),
    missingSentence(sources, "published", "date"),
    gradeSentence(sources),
    inferredSentence(sources),
    ...disagreementSentences(summary),
  ]
    .filter((sentence) => sentence !== undefined)
    .join("\n");
}

function countSentence({ uses, origins, shared }: SourceSummary): string {
  const many = counted(uses.length, "article");
  return shared.length === 0
    ? `This briefing cites ${many}.`
    : `This briefing cites ${many}, which go back to ${counted(origins, "origin")} at most.`;
}

function genreSentence(sources: readonly SourceDescription[]): string | undefined {
  return tally("Genres", sources, ({ genre }) => genre);
}

function languageSentence(sources: readonly SourceDescription[]): string | undefined {
  return tally("Languages", sources, ({ language }) => language);
}

/** "Genres: opinion 3, analysis 1, not known 1." */
function tally(
  title: string,
  sources: readonly SourceDescription[],
  valueOf: (source: SourceDescription) => string | undefined,
): string | undefined {
  if (sources.every((source) => valueOf(source) === undefined)) return undefined;
  const counts = new Map<string, number>();
  for (const source of sources) {
    const value = valueOf(source) ?? NOT_KNOWN;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const parts = [...counts].sort(
    ([left, a], [right, b]) =>
      Number(left === NOT_KNOWN) - Number(right === NOT_KNOWN) || b - a || (left < right ? -1 : 1),
  );
  return `${title}: ${parts.map(([value, count]) => `${value} ${String(count)}`).join(", ")}.`;
}

const NOT_KNOWN = "not known";

function dateSentence(sources: readonly SourceDescription[]): string | undefined {
  const dates = sources.flatMap(({ published }) => published ?? []).sort();
  const [oldest] = dates;
  const newest = dates.at(-1);
  if (oldest === undefined || newest === undefined) return undefined;
  if (oldest === newest) return `Date of publication: ${formatEdtfForReaders(oldest)}.`;
  return `Dates of publication: ${formatEdtfForReaders(oldest)} to ${formatEdtfForReaders(newest)}.`;
}

/** Who carries the most, where it is more than one sentence. */
function mostUsedSentence({ uses, citing }: SourceSummary): string | undefined {
  const most = uses[0]?.claims ?? 0;
  if (most < 2 || uses.length < 2) return undefined;
  const leading = uses.filter(({ claims }) => claims === most).map(({ source }) => source);
  return `Most statements rest on ${cited(leading)}: ${String(most)} of ${String(citing)}${leading.length > 1 ? " each" : ""}.`;
}

function chainSentence(source: SourceDescription): readonly string[] {
  if (source.upstream.length === 0) return [];
  const chain = [
    ...(source.publisher === undefined ? [] : [source.publisher]),
    ...source.upstream.map(({ publisher }) => publisher),
  ];
  return [`[@${source.key}] retells other reports: ${chain.join(" ← ")}.`];
}

function sharedSentence({ sources, why }: OriginGroup): string {
  return `${capital(cited(sources))} count as one source: ${[...new Set(why)].join("; ")}.`;
}

function singleOriginSentence({ singleOrigin }: SourceSummary): string | undefined {
  if (singleOrigin.length === 0) return undefined;
  const words = singleOrigin.map(({ statement }) => `“${shortened(statement.text)}”`);
  return `All sources of ${singleOrigin.length === 1 ? "this statement are" : "each of these statements are"} of one origin: ${words.join("; ")}.`;
}

function translationSentence(sources: readonly SourceDescription[]): string | undefined {
  const translated = sources.filter(({ translation }) => translation !== undefined && translation !== "none");
  if (translated.length === 0) return undefined;
  return `Translated: ${translated
    .map(
      (source) =>
        `[@${source.key}] (${source.translation === "unknown" ? "by whom is not known" : `${source.translation ?? ""} translation`})`,
    )
    .join(", ")}.`;
}

function missingSentence(
  sources: readonly SourceDescription[],
  field: "authors" | "published",
  word: string,
): string | undefined {
  const without = sources.filter((source) => lacks(source, field));
  return without.length === 0 ? undefined : `No ${word} is given by ${cited(without)}.`;
}

function gradeSentence(sources: readonly SourceDescription[]): string | undefined {
  const graded = sources.filter(({ grade }) => grade !== undefined);
  const without = sources.filter(({ grade }) => grade === undefined);
  const parts = [
    ...(graded.length === 0
      ? []
      : [`Reliability (NATO): ${graded.map(({ key, grade }) => `[@${key}] ${grade?.reliability ?? ""}`).join(", ")}.`]),
    ...(without.length === 0 ? [] : [`Not graded: ${cited(without)}.`]),
  ];
  return parts.length === 0 ? undefined : parts.join("\n");
}

/** What was read from the running text and not stated as metadata. */
function inferredSentence(sources: readonly SourceDescription[]): string | undefined {
  const inferred = sources.filter(
    (source) => isInferred(source, "published") || isInferred(source, "authors") || isInferred(source, "publisher"),
  );
  return inferred.length === 0
    ? undefined
    : `Author, publisher or date were inferred from the text of ${cited(inferred)}.`;
}

function disagreementSentences({ disagreements }: SourceSummary): readonly string[] {
  return disagreements.map(
    ({ source, here, there }) => `[@${source.key}] disagrees: “${readable(there)}” there, “${readable(here)}” here.`,
  );
}

function cited(sources: readonly SourceDescription[]): string {
  const keys = sources.map(({ key }) => `[@${key}]`);
  return keys.length < 2 ? keys.join("") : `${keys.slice(0, -1).join(", ")} and ${keys.at(-1) ?? ""}`;
}

const NUMBERS = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

function counted(count: number, noun: string): string {
  return `${NUMBERS[count] ?? String(count)} ${noun}${count === 1 ? "" : "s"}`;
}

function capital(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

const LONGEST_QUOTED = 120;

function shortened(words: string): string {
  const line = readable(words);
  return line.length <= LONGEST_QUOTED ? line : `${line.slice(0, LONGEST_QUOTED - 1).trimEnd()}…`;
}
