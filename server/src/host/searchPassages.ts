/**
 * Searches an index as a person asks: ranked by words, kept where the rest of the query fits; by an actor alone, all that names it;
 * by a source or a date alone, the sentences of those articles, the newest first.
 */
import type { Passage, ScoredPassage } from "../core/assess/types.js";
import { actorQuery } from "../core/features/hover/actorCard.js";
import { byNames, byTable, fits, fitsSource } from "../core/features/search/matching.js";
import { isFiltered, type SearchQuery } from "../core/features/search/query.js";
import { intervalOf } from "../core/language/dates/edtf.js";
import type { ArticleFacts } from "../core/model/article.js";
import type { SourceDescription } from "../core/model/source.js";
import { compareText } from "../core/workspace/summary.js";
import type { ActorTable, SourceTable } from "../core/workspace/types.js";
import { paragraphsOfStatements, passageOfStatement } from "./passageIndex/documents.js";
import type { PassageIndex } from "./ports.js";

/** What is looked at for each passage that is wanted, where most may not fit; and never more than so many. */
const LOOKED_AT = 40;
const MOST_LOOKED_AT = 4_000;

export interface PassageSearching {
  readonly index: PassageIndex;
  readonly limit: number;
  /** Absent: names are compared as they are written. */
  readonly actors?: ActorTable;
  /** Absent: a source or a date alone finds nothing. */
  readonly sources?: SourceTable;
}

/** Best first. Empty for a query that says nothing of what is wanted, such as a word to leave out alone. */
export async function searchPassages(
  query: SearchQuery,
  { index, limit, actors, sources }: PassageSearching,
): Promise<readonly ScoredPassage[]> {
  const means = actors === undefined ? byNames : byTable(actors);
  if (query.words === "" && query.actors.length === 0) {
    if (sources === undefined || !namesSources(query)) return [];
    return await passagesOfSources(query, index, { sources, limit, keep: (passage) => fits(passage, query, means) });
  }
  const found =
    query.words === ""
      ? await passagesNaming(query, index, actors)
      : await index.search({
          words: query.words,
          limit: isFiltered(query) ? Math.min(limit * LOOKED_AT, MOST_LOOKED_AT) : limit,
        });
  return found.filter(({ passage }) => fits(passage, query, means)).slice(0, limit);
}

/** Oldest article first, each sentence once. */
async function passagesNaming(
  { actors: [wanted] }: SearchQuery,
  index: PassageIndex,
  actors: ActorTable | undefined,
): Promise<readonly ScoredPassage[]> {
  if (wanted === undefined) return [];
  const [actor] = actors?.resolve(wanted) ?? [];
  const query =
    actor === undefined
      ? { actor: wanted, surfaces: [wanted], limit: MOST_LOOKED_AT }
      : actorQuery(actor, MOST_LOOKED_AT);
  const mentions = await index.mentions(query);
  const passages = new Map(
    mentions.map(({ passage }) => [`${passage.file} ${String(passage.statement.range.start)}`, { passage, score: 1 }]),
  );
  return [...passages.values()];
}

function namesSources({ sources, before, after }: SearchQuery): boolean {
  return sources.length > 0 || before !== undefined || after !== undefined;
}

interface SourceSearching {
  readonly sources: SourceTable;
  readonly limit: number;
  readonly keep: (passage: Passage) => boolean;
}

/** Newest article first, what has no date last; sentences in the order of the text. Articles are read until there are enough. */
async function passagesOfSources(
  query: SearchQuery,
  index: PassageIndex,
  { sources: { sources }, limit, keep }: SourceSearching,
): Promise<readonly ScoredPassage[]> {
  const wanted = sources.filter((source) => fitsSource(source, query)).sort(newestFirst);
  const found: ScoredPassage[] = [];
  for (const { file } of wanted) {
    if (found.length >= limit) break;
    const facts = await index.article(file);
    if (facts === undefined) continue;
    for (const passage of passagesOf(facts)) if (keep(passage)) found.push({ passage, score: 1 });
  }
  return found.slice(0, limit);
}

function passagesOf(facts: ArticleFacts): readonly Passage[] {
  const paragraphOf = paragraphsOfStatements(facts);
  return facts.statements.flatMap((_, index) => passageOfStatement({ facts, paragraphOf }, index) ?? []);
}

function newestFirst(left: SourceDescription, right: SourceDescription): number {
  return compareText(startOf(right), startOf(left)) || compareText(left.key, right.key);
}

function startOf({ published }: SourceDescription): string {
  return (published === undefined ? undefined : intervalOf(published)?.from) ?? "";
}
