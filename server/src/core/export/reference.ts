/**
 * A source reference citation after ICD 206, "Sourcing Requirements for Disseminated Analytic Products", section D: who published what, where and
 * when, when it was read, how good it is, by which way it came, and the place in it. What is not known is said, and what was inferred is marked.
 */
import { formatEdtfForReaders } from "../model/sourceLabel.js";
import { languageName } from "../model/languageName.js";
import type { SourceDescription, SourceField, UpstreamSource } from "../model/source.js";
import { readable } from "../text/readable.js";
import { safeAddress } from "./inlines.js";
import type { NotePassage, ReferencePart } from "./types.js";

export interface ReferenceDetails {
  readonly prefix?: string;
  readonly locator?: string;
  readonly passage?: NotePassage;
  /** Number of an earlier note that has the reference whole. */
  readonly whole?: number;
}

/** Parts that read one after the other; each begins with the punctuation and space that it needs. */
export function referenceParts(source: SourceDescription, details: ReferenceDetails): readonly ReferencePart[] {
  const { prefix, locator, passage, whole } = details;
  return [
    ...(prefix === undefined ? [] : [{ text: `${capital(readable(prefix))} ` }]),
    ...(whole === undefined ? wholeReference(source) : shortReference(source, whole)),
    ...(locator === undefined ? [] : [{ text: ` At ${readable(locator)}.` }]),
    ...quoted(passage),
    ...(whole === undefined ? [{ text: ` [@${source.key}]` }] : []),
  ];
}

function wholeReference(source: SourceDescription): readonly ReferencePart[] {
  return [
    ...authorship(source),
    ...whereAndWhen(source),
    ...nature(source),
    { text: ` Grade: ${gradeWords(source)}.` },
    ...origin(source),
  ];
}

/** "UNIAN, “Putin has changed his strategy” (note 1)." */
function shortReference(source: SourceDescription, whole: number): readonly ReferencePart[] {
  const name = source.publisher ?? (source.authors.length > 0 ? listed(source.authors) : undefined);
  const title = source.title === undefined ? undefined : `“${innerQuotes(readable(source.title))}”`;
  const words = [name === undefined ? undefined : readable(name), title].filter((part) => part !== undefined);
  return [
    { text: `${words.length === 0 ? source.key : words.join(", ")} (` },
    { text: `note ${String(whole)}`, note: whole },
    { text: ")." },
  ];
}

/** "Yury Kobzar, UNIAN": how a citation in the running text ("@key says") reads. */
export function sourceName({ publisher, authors, title, key }: SourceDescription): string {
  return publisher ?? (authors.length > 0 ? listed(authors) : undefined) ?? (title === undefined ? key : `“${title}”`);
}

/** "Hot News, from Rador (translated), from The Wall Street Journal": from the article to where its report began. */
export function originChain(source: SourceDescription): string | undefined {
  if (source.upstream.length === 0) return undefined;
  return [source.publisher ?? source.key, ...source.upstream.map(upstreamWords)].join(", from ");
}

export function gradeWords({ grade }: SourceDescription): string {
  if (grade === undefined) return "none given";
  return grade.reason === undefined ? grade.reliability : `${grade.reliability} (${readable(grade.reason)})`;
}

function authorship(source: SourceDescription): readonly ReferencePart[] {
  const authors = source.authors.length === 0 ? "Author unknown" : listed(source.authors);
  const title = source.title === undefined ? "untitled" : `“${innerQuotes(readable(source.title))}”`;
  return [{ text: `${authors}${inferred(source, "authors")}, ${title}${inferred(source, "title")}, ` }];
}

function whereAndWhen(source: SourceDescription): readonly ReferencePart[] {
  const publisher: ReferencePart =
    source.publisher === undefined ? { text: "publisher unknown" } : { text: readable(source.publisher), italic: true };
  const published =
    source.published === undefined
      ? "date of publication unknown"
      : `published ${formatEdtfForReaders(source.published)}${inferred(source, "published")}`;
  const accessed = source.accessed === undefined ? "" : `, accessed ${formatEdtfForReaders(source.accessed)}`;
  return [publisher, { text: `${inferred(source, "publisher")}, ${published}${accessed}` }, ...address(source.url)];
}

function address(url: string | undefined): readonly ReferencePart[] {
  if (url === undefined) return [{ text: "." }];
  const href = safeAddress(url);
  return [{ text: ", " }, { text: url, ...(href === undefined ? {} : { href }) }, { text: "." }];
}

function nature(source: SourceDescription): readonly ReferencePart[] {
  const words = [
    source.genre === undefined ? "" : `${source.genre.replace("-", " ")}${inferred(source, "genre")}`,
    source.language === undefined ? "" : languageName(source.language),
    source.translation === undefined || source.translation === "none" ? "" : `translation: ${source.translation}`,
  ].filter((word) => word !== "");
  return words.length === 0 ? [] : [{ text: ` ${capital(words.join(", "))}.` }];
}

function origin(source: SourceDescription): readonly ReferencePart[] {
  const chain = originChain(source);
  return chain === undefined ? [] : [{ text: ` Origin: ${chain}${inferred(source, "upstream")}.` }];
}

function upstreamWords({ publisher, author, relation }: UpstreamSource): string {
  const by = author === undefined ? "" : `${author}, `;
  return `${by}${publisher}${relation === undefined ? "" : ` (${relation})`}`;
}

const QUOTED = {
  quoted: "Quoted",
  altered: "Altered from",
  supports: "Passage",
  contradicts: "At odds with",
  nearest: "Nearest passage",
};

/** Quoted words are given whole; what was only compared is shortened. The hash begins that of the words in the article's file. */
function quoted(passage: NotePassage | undefined): readonly ReferencePart[] {
  if (passage === undefined) return [];
  const { basis, words, sha256 } = passage;
  const line = innerQuotes(readable(words));
  const isWhole = basis === "quoted" || line.length <= LONGEST_PASSAGE;
  const shown = isWhole ? line : `${line.slice(0, LONGEST_PASSAGE).trimEnd()}…`;
  return [{ text: ` ${QUOTED[basis]}: “${shown}” (SHA-256 ${sha256.slice(0, PRINTED_HASH)}…).` }];
}

/** UTF-16 code units. */
const LONGEST_PASSAGE = 280;
/** Hexadecimal digits: 64 bits tell two passages apart; the HTML export has them all. */
const PRINTED_HASH = 16;

/** Quotation marks within quotation marks are single ones. */
function innerQuotes(words: string): string {
  return words
    .replace(/[“„]/gu, "‘")
    .replace(/”/gu, "’")
    .replace(/(?<=^|[\s([])"/gu, "‘")
    .replace(/"/gu, "’");
}

function inferred(source: SourceDescription, field: SourceField): string {
  return source.inferred.includes(field) ? " [inferred]" : "";
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}

function capital(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}
