/** Writes the facts of a source summary as sentences of a briefing; what is not known is left out or called unknown, and nothing is judged. */
import { languageName } from "../model/languageName.js";
import type { SourceDescription } from "../model/source.js";
import { formatEdtfForReaders } from "../model/sourceLabel.js";
import { readable } from "../text/readable.js";
import type { OriginGroup } from "./origins.js";
import type { SourceContents } from "./sourceContents.js";
import { isInferred, lacks, type NeededField, type OwnPart, type SourceSummary } from "./sourceSummary.js";

/** Markdown, a list with one fact an item, without a final line end; `contents` are of the articles whose texts are at hand. */
export function sourceSummaryText(summary: SourceSummary, contents: readonly SourceContents[] = []): string {
  return sentences([countSentence("This briefing cites", summary), ...bodyOf(summary, contents)]);
}

/** The same of a corpus that nothing is cited of yet. */
export function corpusSummaryText(summary: SourceSummary): string {
  return sentences([countSentence("The corpus holds", summary), ...bodyOf(summary, [])]);
}

function sentences(all: readonly (string | undefined)[]): string {
  return all.flatMap((sentence) => (sentence === undefined ? [] : [`- ${sentence}`])).join("\n");
}

function bodyOf(summary: SourceSummary, contents: readonly SourceContents[]): readonly (string | undefined)[] {
  const sources = summary.uses.map(({ source }) => source);
  return [
    tally("Genres", sources, ({ genre }) => genre),
    tally("Languages", sources, ({ language }) => (language === undefined ? undefined : languageName(language))),
    dateSentence(sources),
    valueSentence(["Publisher", "Publishers"], sources, ({ publisher }) => publisher),
    valueSentence(["Signed", "Signed"], sources, signatureOf),
    mostUsedSentence(summary),
    ...sources.flatMap(chainSentence),
    ...summary.ownParts.map(ownPartSentence),
    ...summary.shared.map(sharedSentence),
    ...judgementSentences(summary),
    singleOriginSentence(summary),
    ...contentsSentences(contents),
    translationSentence(sources),
    ...(Object.entries(MISSING) as readonly (readonly [NeededField, string])[]).map(([field, word]) =>
      missingSentence(sources, field, word),
    ),
    ...gradeSentences(sources),
    inferredSentence(sources),
    ...disagreementSentences(summary),
  ];
}

const MISSING: Readonly<Record<NeededField, string>> = {
  authors: "author",
  published: "date",
  publisher: "publisher",
  language: "language",
};

function countSentence(verb: string, { uses, origins, shared }: SourceSummary): string {
  const many = counted(uses.length, "article");
  return shared.length === 0
    ? `${verb} ${many}.`
    : `${verb} ${many}, which go back to ${counted(origins, "origin")} at most.`;
}

/** "Publishers: Gulf Courier [@a]; Cape Herald [@b]." */
function valueSentence(
  [one, many]: readonly [one: string, many: string],
  sources: readonly SourceDescription[],
  valueOf: (source: SourceDescription) => string | undefined,
): string | undefined {
  const parts = sources.flatMap((source) => {
    const value = valueOf(source);
    return value === undefined ? [] : [`${plain(value)} [@${source.key}]`];
  });
  return parts.length === 0 ? undefined : `${parts.length === 1 ? one : many}: ${parts.join("; ")}.`;
}

/** Who signs a retelling need not have written what it retells. */
function signatureOf({ authors, upstream }: SourceDescription): string | undefined {
  if (authors.length === 0) return undefined;
  return `${authors.join(", ")}${upstream.length === 0 ? "" : " (of the retelling)"}`;
}

function ownPartSentence({ source, headings }: OwnPart): string {
  return `@${source.key} speaks for itself under ${headings.map((heading) => `“${plain(heading)}”`).join(" and ")}.`;
}

function judgementSentences({ judgements }: SourceSummary): readonly (string | undefined)[] {
  return [
    claimsSentence("All sources of", "key judgement", "are of one origin", judgements.ofOneOrigin),
    claimsSentence("One article alone bears", "key judgement", "", judgements.ofOneDocument),
    claimsSentence("No article is cited for", "key judgement", "", judgements.ofNone),
  ];
}

function singleOriginSentence({ singleOrigin }: SourceSummary): string | undefined {
  return claimsSentence("All sources of", "statement", "are of one origin", singleOrigin);
}

/** "All sources of each of these statements are of one origin: “…”; “…”." */
function claimsSentence(
  opening: string,
  noun: string,
  verb: string,
  claims: readonly { readonly statement: { readonly text: string } }[],
): string | undefined {
  if (claims.length === 0) return undefined;
  const which = claims.length === 1 ? `this ${noun}` : `each of these ${noun}s`;
  const words = claims.map(({ statement }) => `“${withoutStop(shortened(statement.text))}”`);
  return `${[opening, which, verb].filter((part) => part !== "").join(" ")}: ${words.join("; ")}.`;
}

const MOST_LISTED = 12;

/** What the texts show beyond their descriptions. */
function contentsSentences(contents: readonly SourceContents[]): readonly (string | undefined)[] {
  const list = (title: string, valuesOf: (one: SourceContents) => readonly string[]): string | undefined => {
    const parts = contents.flatMap((one) => {
      const values = valuesOf(one);
      const more = values.length - MOST_LISTED;
      const shown = [...values.slice(0, MOST_LISTED).map(plain), ...(more > 0 ? [`${String(more)} more`] : [])];
      return shown.length === 0 ? [] : [`${shown.join(", ")} [@${one.source.key}]`];
    });
    return parts.length === 0 ? undefined : `${title}: ${parts.join("; ")}.`;
  };
  return [
    list("Quoted or reported", ({ speakers }) => speakers),
    list("Denials are printed of", ({ denying }) => denying),
    list("Documents referred to", ({ documents }) => documents),
    list("Reports referred to without a name", ({ unnamed }) => unnamed.map((words) => `“${words}”`)),
    list("Remarks of a translator", ({ translatorsNotes: [first] }) => (first === undefined ? [] : [`“${first}”`])),
    list("Of the undated articles, the latest time that the text names", ({ source, latestNamed }) =>
      source.published !== undefined || latestNamed === undefined ? [] : [formatEdtfForReaders(latestNamed)],
    ),
  ];
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
  return [`@${source.key} retells other reports: ${chain.map(plain).join(", from ")}.`];
}

function sharedSentence({ sources, why }: OriginGroup): string {
  return `${cited(sources)} count as one source: ${[...new Set(why)].join("; ")}.`;
}

function translationSentence(sources: readonly SourceDescription[]): string | undefined {
  const translated = sources.filter(({ translation }) => translation !== undefined && translation !== "none");
  if (translated.length === 0) return undefined;
  return `Translated: ${translated
    .map(
      (source) =>
        `@${source.key} (${source.translation === "unknown" ? "by whom is not known" : `${source.translation ?? ""} translation`})`,
    )
    .join(", ")}.`;
}

function missingSentence(sources: readonly SourceDescription[], field: NeededField, word: string): string | undefined {
  const without = sources.filter((source) => lacks(source, field));
  return without.length === 0
    ? undefined
    : `No ${word} is given by ${without.length === sources.length && without.length > 1 ? "any of them" : cited(without)}.`;
}

function gradeSentences(sources: readonly SourceDescription[]): readonly string[] {
  const graded = sources.filter(({ grade }) => grade !== undefined);
  const without = sources.filter(({ grade }) => grade === undefined);
  const parts = [
    ...(graded.length === 0
      ? []
      : [`Reliability (NATO): ${graded.map(({ key, grade }) => `@${key} ${grade?.reliability ?? ""}`).join(", ")}.`]),
    ...(without.length === 0 ? [] : [`Not graded: ${cited(without)}.`]),
  ];
  return parts;
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
    ({ source, here, there }) => `@${source.key} disagrees: “${readable(there)}” there, “${readable(here)}” here.`,
  );
}

function cited(sources: readonly SourceDescription[]): string {
  const keys = sources.map(({ key }) => `@${key}`);
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

const LONGEST_QUOTED = 120;

function shortened(words: string): string {
  const line = readable(words);
  return line.length <= LONGEST_QUOTED ? line : `${line.slice(0, LONGEST_QUOTED - 1).trimEnd()}…`;
}

function withoutStop(words: string): string {
  return words.replace(/[.!]$/u, "");
}

/** Words of an article as text of a note: what would be a citation, a link or HTML there is none. */
function plain(words: string): string {
  return readable(words).replace(/[\\`*_[\]<>@]/gu, "\\$&");
}
