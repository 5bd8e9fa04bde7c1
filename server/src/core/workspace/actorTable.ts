/**
 * The actors of the workspace: written names gathered into clusters, each with the words that explain it.
 * The registry's judgements come first; what it does not know is discovered and stays a proposal.
 */
import { clusterSteps, clusterSurfaces, type NameCluster } from "./actorClusters.js";
import { actorResolverSteps } from "./actorResolver.js";
import { withMetonyms } from "./actorMetonyms.js";
import { actorOf, timesSpeaking } from "./actorOf.js";
import { compareText } from "./summary.js";
import type { Steps } from "../text/steps.js";
import type { NameMention } from "../language/names/types.js";
import type { Placements } from "./actorPlacements.js";
import type { Actor, ActorTable, ArticleSummary, Registry, SurfaceCount } from "./types.js";

export interface NamedActors {
  readonly table: ActorTable;
  /** For the next table. */
  readonly placements: Placements;
}

/** `earlier`: what was decided for a table of before, of whatever articles; it saves work and changes nothing. */
export function* actorTableSteps(
  articles: readonly ArticleSummary[],
  registry: Registry | undefined,
  earlier: Placements | undefined,
): Steps<NamedActors> {
  const ordered = [...articles].sort((left, right) => compareText(left.file, right.file));
  yield;
  const { clusters, placements } = yield* clusterSteps(ordered, registry, earlier);
  const sources = ordered.map(({ source }) => source);
  const described: Actor[] = [];
  for (const cluster of clusters) {
    described.push(actorOf(cluster, sources));
    yield;
  }
  const found = uniqueIds(described);
  const spoken = new Map(found.map((actor, at) => [actor.id, speakingAt(clusters, at)]));
  yield;
  const actors = withMetonyms(found.sort(compareActors), spoken);
  yield;
  const table: ActorTable = {
    actors,
    byId: new Map(actors.map((actor) => [actor.id, actor])),
    resolve: yield* actorResolverSteps(actors, registry?.judgements ?? []),
  };
  return { table, placements };
}

/** The names of a text that belongs to no corpus: the id of each spelling's actor, as the corpus of this one text would have it. */
export function actorIdsOf(mentions: readonly NameMention[]): ReadonlyMap<string, string> {
  const counts = new Map<string, SurfaceCount>();
  for (const { surface, type, expansion: own } of mentions) {
    const key = `${type} ${surface}`;
    const known = counts.get(key);
    const count = (known?.count ?? 0) + 1;
    const expansion = own ?? known?.expansion;
    counts.set(key, { surface, type, count, roles: [], ...(expansion === undefined ? {} : { expansion }) });
  }
  const clusters = clusterSurfaces([{ file: "text", surfaces: [...counts.values()] }], undefined);
  const actors = uniqueIds(clusters.map((cluster) => actorOf(cluster, [])));
  return new Map(
    actors.flatMap((actor) => actor.surfaces.map(({ surface }) => [surface, actor.id] as const)).reverse(),
  );
}

function speakingAt(clusters: readonly NameCluster[], at: number): number {
  const cluster = clusters[at];
  return cluster === undefined ? 0 : timesSpeaking(cluster);
}

function compareActors(left: Actor, right: Actor): number {
  return (
    Number(right.registered) - Number(left.registered) ||
    right.total - left.total ||
    compareText(left.name, right.name) ||
    compareText(left.id, right.id)
  );
}

/** Two discovered actors may fold to one name (a place and a person called Jordan): the type tells them apart. */
function uniqueIds(actors: readonly Actor[]): Actor[] {
  const seen = new Map<string, number>();
  return actors.map((actor) => {
    const times = (seen.get(actor.id) ?? 0) + 1;
    seen.set(actor.id, times);
    return times === 1 ? actor : { ...actor, id: `${actor.id}-${actor.type}${times > 2 ? String(times) : ""}` };
  });
}
