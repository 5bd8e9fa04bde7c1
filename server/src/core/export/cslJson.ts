/**
 * Cited sources as CSL-JSON (citation-style-language/schema, csl-data.json 1.0): what reference managers and pandoc read.
 * Names are literal, because where a family name begins is not known; grade and chain of origin stand in the note.
 */
import { readable } from "../text/readable.js";
import type { Genre, SourceDescription } from "../model/source.js";
import { gradeWords, originChain } from "./reference.js";

interface CslDate {
  readonly "date-parts"?: readonly (readonly number[])[];
  readonly circa?: boolean;
  readonly literal?: string;
}

export interface CslItem {
  readonly id: string;
  readonly type: "article-newspaper" | "post" | "report" | "webpage";
  readonly title?: string;
  readonly "container-title"?: string;
  readonly publisher?: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly language?: string;
  readonly genre?: string;
  readonly note: string;
}

export function cslJson(sources: readonly SourceDescription[]): string {
  return `${JSON.stringify(cslItems(sources), undefined, 2)}\n`;
}

export function cslItems(sources: readonly SourceDescription[]): readonly CslItem[] {
  return sources.map((source): CslItem => {
    const { key, title, publisher, authors, published, accessed, url, language, genre } = source;
    const type = typeOf(genre);
    return {
      id: key,
      type,
      ...(title === undefined ? {} : { title: readable(title) }),
      ...publisherField(publisher, type),
      ...(authors.length === 0 ? {} : { author: authors.map((literal) => ({ literal })) }),
      ...(published === undefined ? {} : { issued: cslDate(published) }),
      ...(accessed === undefined ? {} : { accessed: cslDate(accessed) }),
      ...(url === undefined ? {} : { URL: url }),
      ...(language === undefined ? {} : { language }),
      ...(genre === undefined ? {} : { genre: genre.replace("-", " ") }),
      note: noteOf(source),
    };
  });
}

const TYPES: Readonly<Record<Genre, CslItem["type"]>> = {
  news: "article-newspaper",
  opinion: "article-newspaper",
  analysis: "webpage",
  "press-release": "webpage",
  official: "report",
  social: "post",
};

function typeOf(genre: Genre | undefined): CslItem["type"] {
  return genre === undefined ? "webpage" : TYPES[genre];
}

/** What carries an article is its container; what issues a report is its publisher. */
function publisherField(publisher: string | undefined, type: CslItem["type"]): Partial<CslItem> {
  if (publisher === undefined) return {};
  return type === "report" ? { publisher } : { "container-title": publisher };
}

function noteOf(source: SourceDescription): string {
  const chain = originChain(source);
  const inferred = source.inferred.length === 0 ? "" : ` Inferred from the text: ${source.inferred.join(", ")}.`;
  return `Grade: ${gradeWords(source)}.${chain === undefined ? "" : ` Origin: ${chain}.`}${inferred}`;
}

const PART = /^(?<year>\d{4})(?:-(?<month>0[1-9]|1[0-2])(?:-(?<day>\d{2}))?)?(?<doubt>[~?%]?)$/u;

/** What a calendar cannot say (seasons, unspecified digits, open ends) stays as it was written. */
function cslDate(edtf: string): CslDate {
  const parts = edtf.split("/").map((part) => PART.exec(part)?.groups);
  const dates = parts.map((groups) =>
    groups === undefined
      ? undefined
      : [groups["year"], groups["month"], groups["day"]].flatMap((part) => (part === undefined ? [] : [Number(part)])),
  );
  const known = dates.filter((date) => date !== undefined);
  if (known.length !== dates.length || dates.length > 2) return { literal: edtf };
  const circa = parts.some((groups) => groups?.["doubt"] !== "");
  return { "date-parts": known, ...(circa ? { circa: true } : {}) };
}
