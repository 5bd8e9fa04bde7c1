/**
 * The description of an article: front matter first, then its sidecar, then what the text itself shows, which is listed as inferred.
 * Wrong values are reported and left out; an unknown date stays unknown.
 */
import { LineIndex } from "../text/lineIndex.js";
import type { TextRange } from "../text/range.js";
import {
  enumField,
  itemsOf,
  readYaml,
  scalarField,
  stringField,
  stringListField,
  type ReportValue,
  type YamlMap,
  type YamlValue,
} from "../syntax/frontMatter.js";
import type { ArticleSyntax, InferredMetadata } from "../syntax/articleTypes.js";
import { isEdtf } from "./edtfCheck.js";
import type { FileId } from "./fileId.js";
import type { FileProblem } from "./problem.js";
import type { Genre, SourceDescription, SourceField, SourceGrade, UpstreamSource } from "./source.js";

export interface SourceInput {
  readonly file: FileId;
  readonly syntax: ArticleSyntax;
  /** YAML of `<file>.source.yaml`. */
  readonly sidecar?: string;
}

export const GENRES: readonly Genre[] = ["news", "analysis", "opinion", "press-release", "official", "social"];
const RELIABILITIES = ["A", "B", "C", "D", "E", "F"] as const;
const TRANSLATIONS = ["none", "human", "machine", "unknown"] as const;

type Stated = Partial<Omit<SourceDescription, "key" | "file" | "inferred">> & { readonly id?: string };

export function describeSource(input: SourceInput): {
  readonly source: SourceDescription;
  readonly problems: readonly FileProblem[];
} {
  const problems: FileProblem[] = [];
  const { frontMatter } = input.syntax;
  const stated: Stated = {
    ...(input.sidecar === undefined ? {} : readStated(input.sidecar, 0, "sidecar", problems)),
    ...(frontMatter === undefined
      ? {}
      : readStated(frontMatter.yaml, frontMatter.range.start, "front-matter", problems)),
  };
  const guessed = readInferred(input.syntax.inferred);
  const inferred = INFERABLE.filter((field) => stated[field] === undefined && guessed[field] !== undefined);
  const { id, ...fields } = stated;
  const source: SourceDescription = {
    ...guessed,
    ...fields,
    key: id ?? keyOfFile(input.file),
    file: input.file,
    authors: fields.authors ?? guessed.authors ?? [],
    upstream: fields.upstream ?? guessed.upstream ?? [],
    inferred,
  };
  return { source, problems };
}

const INFERABLE = [
  "title",
  "publisher",
  "authors",
  "published",
  "genre",
  "upstream",
] as const satisfies readonly SourceField[];

/** The file name up to its first dot; a name that begins with a dot keeps what follows it. */
export function keyOfFile(file: FileId): string {
  const name = file.slice(file.lastIndexOf("/") + 1).replace(/^\.+/u, "");
  const dot = name.indexOf(".");
  return dot < 0 ? name : name.slice(0, dot);
}

function readInferred(inferred: InferredMetadata): Pick<Stated, (typeof INFERABLE)[number]> {
  const genre = GENRES.find((candidate) => candidate === inferred.genre?.value);
  return {
    ...(inferred.title === undefined ? {} : { title: inferred.title.value }),
    ...(inferred.publisher === undefined ? {} : { publisher: inferred.publisher.value }),
    ...(inferred.authors.length === 0 ? {} : { authors: inferred.authors.map((author) => author.value) }),
    ...(inferred.published === undefined ? {} : { published: inferred.published.value }),
    ...(genre === undefined ? {} : { genre }),
    ...(inferred.upstream.length === 0 ? {} : { upstream: inferred.upstream.map((upstream) => upstream.value) }),
  };
}

function readStated(yaml: string, offset: number, code: "front-matter" | "sidecar", problems: FileProblem[]): Stated {
  const { fields, problems: found } = readYaml(yaml, offset, code);
  // A sidecar's ranges are on another file than the article's: its messages name the line, and that must do.
  const add = (message: string, range: TextRange, as: FileProblem["code"] = code): void => {
    problems.push(code === "sidecar" ? { code: as, message } : { code: as, message, range });
  };
  for (const problem of found) add(problem.message, problem.range);
  const firstLine = offset === 0 ? 1 : 2;
  const lines = new LineIndex(yaml);
  const lineOf = (range: TextRange): number => lines.positionAt(range.start - offset).line + firstLine;
  const report: ReportValue = (range, message) => {
    add(`Line ${String(lineOf(range))}: ${message}`, range);
  };
  const id = readId(fields, (range, message) => {
    add(`Line ${String(lineOf(range))}: ${message}`, range, "path-in-key");
  });
  return withoutAbsent({
    id,
    title: stringField(fields, "title", report),
    publisher: stringField(fields, "publisher", report),
    authors: stringListField(fields, "authors", report),
    published: edtfField(fields, "published", report),
    accessed: edtfField(fields, "accessed", report),
    url: urlField(fields, report),
    language: languageField(fields, report),
    genre: enumField(fields, "genre", GENRES, report),
    upstream: upstreamField(fields, report),
    grade: gradeField(fields, report),
    translation: enumField(fields, "translation", TRANSLATIONS, report),
    sha256: hashField(fields, report),
  });
}

type Optional<T> = { readonly [Key in keyof T]?: Exclude<T[Key], undefined> };

function withoutAbsent<T extends object>(fields: T): Optional<T> {
  // The cast states what the filter does: no value left is undefined.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Optional<T>;
}

/** An id is a citation key, and a key never names a path. */
function readId(fields: YamlMap, report: ReportValue): string | undefined {
  const id = scalarField(fields, "id", report);
  if (id === undefined) return undefined;
  if (!/[\\/]|\.\./u.test(id.text)) return id.text;
  report(id.range, `the id “${id.text}” has a path in it; the file's name is the citation key instead.`);
  return undefined;
}

function edtfField(fields: YamlMap, name: "published" | "accessed", report: ReportValue): string | undefined {
  const found = scalarField(fields, name, report);
  if (found === undefined || isEdtf(found.text)) return found?.text;
  report(
    found.range,
    `“${name}” is “${found.text}”, which is no EDTF date (2023-10-01, 2023-10, 2023-09~, 2023-09-24/2023-09-26); the date counts as unknown.`,
  );
  return undefined;
}

function urlField(fields: YamlMap, report: ReportValue): string | undefined {
  const found = scalarField(fields, "url", report);
  if (found === undefined || /^https?:\/\/[^\s<>"]+$/iu.test(found.text)) return found?.text;
  report(found.range, `“url” is “${found.text}”, which is no web address; it was left out.`);
  return undefined;
}

function languageField(fields: YamlMap, report: ReportValue): string | undefined {
  const found = scalarField(fields, "language", report);
  if (found === undefined || /^[a-z]{2,8}(?:-[a-z0-9]{1,8}){0,4}$/iu.test(found.text)) return found?.text;
  report(found.range, `“language” is “${found.text}”; it takes a language tag such as en, sr-Latn or uk.`);
  return undefined;
}

function hashField(fields: YamlMap, report: ReportValue): string | undefined {
  const found = scalarField(fields, "sha256", report);
  if (found === undefined) return undefined;
  if (/^[0-9a-f]{64}$/iu.test(found.text)) return found.text.toLowerCase();
  report(found.range, "“sha256” is no SHA-256 hash (64 hexadecimal digits); it was left out.");
  return undefined;
}

function upstreamField(fields: YamlMap, report: ReportValue): readonly UpstreamSource[] | undefined {
  if (!fields.entries.has("upstream")) return undefined;
  return itemsOf(fields, "upstream").flatMap((item) => readUpstream(item, report) ?? []);
}

function readUpstream(item: YamlValue, report: ReportValue): UpstreamSource | undefined {
  if (item.kind === "scalar" && item.text !== undefined) return { publisher: item.text };
  if (item.kind !== "map") {
    report(
      item.range,
      "“upstream” takes entries such as { publisher: The Telegraph, relation: digest }; this one was left out.",
    );
    return undefined;
  }
  const publisher =
    stringField(item, "publisher", report) ?? stringField(item, "author", report) ?? stringField(item, "id", report);
  if (publisher === undefined) {
    report(item.range, "an upstream entry has no publisher; it was left out.");
    return undefined;
  }
  return {
    publisher,
    ...withoutAbsent({
      author: stringField(item, "author", report),
      relation: stringField(item, "relation", report),
      id: stringField(item, "id", report),
    }),
  };
}

function gradeField(fields: YamlMap, report: ReportValue): SourceGrade | undefined {
  const value = fields.entries.get("grade")?.value;
  if (value === undefined) return undefined;
  if (value.kind === "scalar") {
    const reliability = enumField(fields, "grade", RELIABILITIES, report);
    return reliability === undefined ? undefined : { reliability };
  }
  if (value.kind === "list") {
    report(value.range, "“grade” takes { reliability: A–F, reason: … }; it was left out.");
    return undefined;
  }
  const reliability = enumField(value, "reliability", RELIABILITIES, report);
  if (reliability === undefined) {
    if (!value.entries.has("reliability")) report(value.range, "“grade” has no reliability (A–F); it was left out.");
    return undefined;
  }
  return { reliability, ...withoutAbsent({ reason: stringField(value, "reason", report) }) };
}
