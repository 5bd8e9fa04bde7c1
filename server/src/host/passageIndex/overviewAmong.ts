/** The overview of an actor, and where it is named, from a list of all its mentions: for indexes that have no table of them. */
import { overviewOf } from "../../core/assess/actorOverview.js";
import type {
  ActorMention,
  ActorOverview,
  ActorOverviewQuery,
  ActorQuery,
  NamedPlace,
  PlacesQuery,
} from "../../core/assess/needs.js";
import { actorTerm } from "../../core/assess/searchTerms.js";
import type { FileId } from "../../core/model/fileId.js";

export function allMentions({ actor, surfaces }: ActorOverviewQuery, limit = Infinity): ActorQuery {
  return { actor, surfaces: surfaces.map(({ surface }) => surface), limit };
}

/** `mentions`: from the oldest article on. */
export function overviewAmong(query: ActorOverviewQuery, mentions: readonly ActorMention[]): ActorOverview {
  return overviewOf(ownMentions(query, mentions));
}

/** `mentions`: from the oldest article on. */
export function placesAmong(query: PlacesQuery, mentions: readonly ActorMention[]): readonly NamedPlace[] {
  return ownMentions(query, mentions)
    .slice(0, query.limit)
    .map(({ passage, range, surface }) => ({ file: passage.file, range, surface }));
}

function ownMentions(query: ActorOverviewQuery, mentions: readonly ActorMention[]): readonly ActorMention[] {
  const allowed = termsOf(query);
  return mentions.filter(({ passage, surface }) => {
    const files = allowed.get(actorTerm(surface));
    return files === undefined || files.has(passage.file);
  });
}

/** By folded surface, the articles in which it means the actor; undefined where that is everywhere. */
export function termsOf({ surfaces }: ActorOverviewQuery): ReadonlyMap<string, ReadonlySet<FileId> | undefined> {
  const terms = new Map<string, Set<FileId> | undefined>();
  for (const { surface, files } of surfaces) {
    const term = actorTerm(surface);
    const known = terms.get(term);
    if (terms.has(term) && known === undefined) continue;
    terms.set(term, files === undefined ? undefined : new Set([...(known ?? []), ...files]));
  }
  return terms;
}
