/**
 * What the text of an article shows of where its words come from, beyond its description: whom it quotes or reports, which documents and which
 * unnamed reports it refers to, whether a translator left notes in it, and the latest time that it names.
 */
import type { AttributionKind } from "../language/attribution/types.js";
import type { ArticleFacts } from "../model/article.js";
import type { SourceDescription } from "../model/source.js";
import { wordsOf, type Statement } from "../model/statement.js";
import { findAsides } from "../syntax/article/asides.js";
import { foldName } from "../language/nameKeys/nameKeys.js";
import { overlaps, type TextRange } from "../text/range.js";
import { readable } from "../text/readable.js";
import { compareText } from "../workspace/summary.js";

export interface SourceContents {
  readonly source: SourceDescription;
  /** Whom it quotes or reports, in order, each once; without its own publisher, authors and chain. */
  readonly speakers: readonly string[];
  /** Whose denials it prints. */
  readonly denying: readonly string[];
  readonly documents: readonly string[];
  /** Words by which it refers to reports that it does not name: "These reports suggest". */
  readonly unnamed: readonly string[];
  /** Bracketed remarks of a translator. */
  readonly translatorsNotes: readonly string[];
  /** The latest time that the text writes with its year, EDTF. */
  readonly latestNamed?: string;
}

export function sourceContents(article: ArticleFacts): SourceContents {
  const { source, text, statements, mentions } = article;
  const latestNamed = latestOf(statements);
  const own = ownNames(source);
  const isOwn = (name: string): boolean => own.some((known) => bare(name).includes(known));
  const named = mentions.filter(({ type }) => type === "document").map(({ surface }) => readable(surface));
  return {
    source,
    speakers: distinct(
      statements.flatMap((statement) => speakersIn(statement, SAYING)),
      lastWord,
    ).filter((name) => !isOwn(name)),
    denying: distinct(
      statements.flatMap((statement) => speakersIn(statement, DENYING)),
      lastWord,
    ).filter((name) => !isOwn(name)),
    documents: distinct([...named, ...statements.flatMap(documentsIn)], lastWords).filter((name) => !PART.test(name)),
    unnamed: withoutParts(distinct(statements.flatMap(unnamedIn), bare)),
    translatorsNotes: findAsides(text, { range: { start: 0, end: text.length } })
      .map(({ start, end }) => readable(text.slice(start, end)))
      .filter((remark) => TRANSLATOR.test(remark)),
    ...(latestNamed === undefined ? {} : { latestNamed }),
  };
}

function latestOf(statements: readonly Statement[]): string | undefined {
  return statements
    .flatMap(({ dates }) => dates)
    .flatMap(({ relative, edtf, interval }) =>
      relative || edtf === undefined ? [] : { edtf, from: interval?.from ?? "" },
    )
    .sort((left, right) => compareText(left.from, right.from) || compareText(left.edtf, right.edtf))
    .at(-1)?.edtf;
}

function ownNames({ publisher, authors, upstream }: SourceDescription): readonly string[] {
  const chain = upstream.flatMap((link) => [link.publisher, ...(link.author === undefined ? [] : [link.author])]);
  return [...(publisher === undefined ? [] : [publisher]), ...authors, ...chain]
    .map(bare)
    .filter((name) => name !== "");
}

const TRANSLATOR = /n\.\s?trad|translat|\btr(?:ans(?:l)?)?\.|перев|przyp\. tłum|prim\. prev/iu;
const PRONOUN = /^(?:he|she|it|they|we|i|you|who|which|that|this|these|those|one)$/iu;
const REPORT = /\b(?:reports|sources|rumou?rs|accounts)\b/iu;
/** Parts of a document name none. */
const PART =
  /^(?:articles?|annex|chapters?|sections?|paragraphs?|this|these|it)\b|^the (?:publication|article|newspaper|paper|text|report|document)$/iu;
const LONGEST_WORDS = 60;
const SAYING: ReadonlySet<AttributionKind> = new Set<AttributionKind>(["statement", "denial", "quotation"]);
const DENYING: ReadonlySet<AttributionKind> = new Set<AttributionKind>(["denial"]);

/** Persons by their names, others in the article's words; pronouns by what they stand for. What somebody is said to think he may never have said. */
function speakersIn(statement: Statement, kinds: ReadonlySet<AttributionKind>): readonly string[] {
  return statement.attributions.flatMap(({ source, kind }) => {
    if (source === undefined || !kinds.has(kind)) return [];
    const words = wordsBefore(statement, source);
    if (PRONOUN.test(words)) {
      const meant = statement.references?.find((reference) => overlaps(reference, source));
      return meant === undefined ? [] : [readable(meant.antecedent.surface)];
    }
    const person = statement.mentions.find((mention) => mention.type === "person" && overlaps(mention, source));
    if (person !== undefined && !/[’']s\b/u.test(words)) return [readable(person.surface)];
    const isNamed = statement.mentions.some((mention) => overlaps(mention, source));
    return isNamed && words !== "" && words.length <= LONGEST_WORDS && !REPORT.test(words) ? [words] : [];
  });
}

/** "A spy report of February 5", "the declaration". */
function documentsIn(statement: Statement): readonly string[] {
  return statement.attributions.flatMap(({ source, kind }) => {
    if (source === undefined) return [];
    const words = wordsBefore(statement, source);
    const isDocument = kind === "document" || DOCUMENT.test(words);
    return isDocument && words !== "" && words.length <= LONGEST_WORDS && !/\breports\b/iu.test(words) ? [words] : [];
  });
}

const DOCUMENT = /\b(?:declaration|report|document|resolution|treaty|agreement|statement|letter|memorandum|paper)$/iu;

/** "Reports suggest that …" with nobody named. */
function unnamedIn(statement: Statement): readonly string[] {
  return statement.attributions.flatMap(({ source, cue }) => {
    const range = source === undefined ? cue : around(source, cue);
    const words = readable(wordsOf(statement, range));
    const isNamed = statement.mentions.some((mention) => overlaps(mention, range));
    return REPORT.test(words) && !isNamed && words.length <= LONGEST_WORDS ? [words] : [];
  });
}

/** Apposition and office behind a comma left out. */
function wordsBefore(statement: Statement, range: TextRange): string {
  return readable(wordsOf(statement, range)).split(/\s*[,(–]/u)[0] ?? "";
}

function around(left: TextRange, right: TextRange): TextRange {
  return { start: Math.min(left.start, right.start), end: Math.max(left.end, right.end) };
}

function bare(name: string): string {
  return foldName(name).replace(/^(?:the|a|an) /u, "");
}

/** "Vladimir Putin" and "Putin" are one. */
function lastWord(name: string): string {
  return bare(name).split(" ").at(-1) ?? "";
}

/** "UN Resolution 1244" and "Resolution 1244" are one. */
function lastWords(name: string): string {
  return bare(name).split(" ").slice(-2).join(" ");
}

/** "Reports" says nothing beside "these reports suggest". */
function withoutParts(words: readonly string[]): readonly string[] {
  return words.filter((one) => !words.some((other) => other !== one && bare(other).includes(bare(one))));
}

/** The first spelling of each. */
function distinct(names: readonly string[], keyOf: (name: string) => string): readonly string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = keyOf(name);
    if (key === "" || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
