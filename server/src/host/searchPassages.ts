/** Searches an index as a person asks: ranked by words, kept where the rest of the query fits; by an actor alone, all that names it. */
import type { ScoredPassage } from "../core/assess/types.js";
import { actorQuery } from "../core/features/hover/actorCard.js";
import { byNames, byTable, fits } from "../core/features/search/matching.js";
import { isFiltered, type SearchQuery } from "../core/features/search/query.js";
import type { ActorTable } from "../core/workspace/types.js";
import type { PassageIndex } from "./ports.js";

/** What is looked at for each passage that is wanted, where most may not fit; and never more than so many. */
const LOOKED_AT = 40;
const MOST_LOOKED_AT = 4_000;

export interface PassageSearching {
  readonly index: PassageIndex;
  readonly limit: number;
  /** Absent: names are compared as they are written. */
  readonly actors?: ActorTable;
}

/** Best first. Empty for a query of neither words nor a known actor. */
export async function searchPassages(
  query: SearchQuery,
  { index, limit, actors }: PassageSearching,
): Promise<readonly ScoredPassage[]> {
  const means = actors === undefined ? byNames : byTable(actors);
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
