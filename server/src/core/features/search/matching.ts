/** Whether a passage that was found fits the rest of a search: nothing left out, the actors named, the source and its date. */
import { readWords } from "../../assess/quotation/words.js";
import type { Passage } from "../../assess/types.js";
import { intervalOf } from "../../language/dates/edtf.js";
import { compareNames, foldName, isShortFormOf } from "../../language/nameKeys/nameKeys.js";
import type { SourceDescription } from "../../model/source.js";
import type { ActorTable } from "../../workspace/types.js";
import type { SearchQuery } from "./query.js";

/** Whether a written name means the actor that was asked for. */
export type MeansActor = (surface: string, wanted: string) => boolean;

/** By the table of actors: every spelling of one actor finds all others. */
export function byTable(table: ActorTable): MeansActor {
  return (surface, wanted) => {
    const asked = new Set(table.resolve(wanted));
    return asked.size === 0 ? byNames(surface, wanted) : table.resolve(surface).some((actor) => asked.has(actor));
  };
}

/** By the names alone, where no table is at hand. */
export const byNames: MeansActor = (surface, wanted) =>
  compareNames(surface, wanted).verdict === "same" || isShortFormOf(wanted, surface);

export function fits(passage: Passage, query: SearchQuery, means: MeansActor): boolean {
  const { statement, source } = passage;
  return (
    query.without.every((words) => !holds(statement.text, words)) &&
    query.actors.every((wanted) => statement.mentions.some(({ surface }) => means(surface, wanted))) &&
    fitsSource(source, query)
  );
}

/** Whether the article is one of those that `source:`, `before:` and `after:` ask for. */
export function fitsSource(source: SourceDescription, query: SearchQuery): boolean {
  return (
    (query.sources.length === 0 || query.sources.some((wanted) => isSource(source, wanted))) && isWithin(source, query)
  );
}

function holds(text: string, words: string): boolean {
  const wanted = readWords(words).keys.join(" ");
  return wanted !== "" && ` ${readWords(text).keys.join(" ")} `.includes(` ${wanted} `);
}

function isSource({ key, publisher, title, authors }: SourceDescription, typed: string): boolean {
  const wanted = foldName(typed.replace(/^@/u, ""));
  if (wanted === "") return true;
  return [key, publisher, title, ...authors].some(
    (name) => name !== undefined && ` ${foldName(name)}`.includes(` ${wanted}`),
  );
}

function isWithin({ published }: SourceDescription, { before, after }: SearchQuery): boolean {
  if (before === undefined && after === undefined) return true;
  const interval = published === undefined ? undefined : intervalOf(published);
  const isBefore = before === undefined || (interval?.to !== undefined && interval.to < before);
  const isAfter = after === undefined || (interval?.from !== undefined && interval.from > after);
  return isBefore && isAfter;
}
