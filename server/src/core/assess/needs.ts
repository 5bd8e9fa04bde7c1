/**
 * What a question to the analysis needs from the index, and what the index supplied.
 * Every feature plans its needs (pure), the host fulfils them (perhaps asynchronously), the feature answers (pure).
 */
import type { TextRange } from "../text/range.js";
import type { ArticleFacts } from "../model/article.js";
import type { FileId } from "../model/fileId.js";
import type { EvidenceAnswer, EvidenceQuery, Passage } from "./types.js";

export interface ActorQuery {
  /** The actor's id: the key of the answer. */
  readonly actor: string;
  /** Its surfaces as written in articles. */
  readonly surfaces: readonly string[];
  /** The most mentions to return; sources in the order of their dates, then offsets. */
  readonly limit: number;
}

export interface ActorMention {
  readonly passage: Passage;
  readonly range: TextRange;
  readonly surface: string;
}

export interface ActorOverviewQuery {
  /** The actor's id: the key of the answer. */
  readonly actor: string;
  /** Its surfaces as written in articles; where one may mean somebody else too, the articles in which it means this actor. */
  readonly surfaces: readonly { readonly surface: string; readonly files?: readonly FileId[] }[];
}

/** Everywhere that an actor is named, without what is said there. */
export interface PlacesQuery extends ActorOverviewQuery {
  /** The most places to return; sources in the order of their dates, then offsets. */
  readonly limit: number;
}

/** A list of tens of thousands: no more than leads there. */
export interface NamedPlace {
  readonly file: FileId;
  readonly range: TextRange;
  /** As it is written there. */
  readonly surface: string;
}

/** Some of an actor's mentions, chosen among the latest few hundred, and who is named in the sentences of those. */
export interface ActorOverview {
  readonly first?: ActorMention;
  /** In the latest article with a date; undefined where that is the first. */
  readonly last?: ActorMention;
  readonly telling: readonly ActorMention[];
  /** Folded names, the actor's own too, by sentence. */
  readonly sentences: readonly { readonly file: FileId; readonly names: readonly string[] }[];
}

export interface Needs {
  readonly evidence: readonly EvidenceQuery[];
  readonly actors: readonly ActorQuery[];
  readonly overviews: readonly ActorOverviewQuery[];
  readonly places: readonly PlacesQuery[];
  /** Whole articles: only those that a person looks at. */
  readonly articles: readonly FileId[];
}

export interface Supply {
  /** By `EvidenceQuery.key`. */
  readonly evidence: ReadonlyMap<string, EvidenceAnswer>;
  /** By `ActorQuery.actor`. */
  readonly actors: ReadonlyMap<string, readonly ActorMention[]>;
  /** By `ActorOverviewQuery.actor`. */
  readonly overviews: ReadonlyMap<string, ActorOverview>;
  /** By `PlacesQuery.actor`. */
  readonly places: ReadonlyMap<string, readonly NamedPlace[]>;
  readonly articles: ReadonlyMap<FileId, ArticleFacts>;
}

export const NO_NEEDS: Needs = { evidence: [], actors: [], overviews: [], places: [], articles: [] };

export const NO_SUPPLY: Supply = {
  evidence: new Map(),
  actors: new Map(),
  overviews: new Map(),
  places: new Map(),
  articles: new Map(),
};

/** What the plan needs beyond what is there already. */
export function unmetNeeds(needs: Needs, supply: Supply): Needs {
  return {
    evidence: needs.evidence.filter((query) => !supply.evidence.has(query.key)),
    actors: needs.actors.filter((query) => !supply.actors.has(query.actor)),
    overviews: needs.overviews.filter((query) => !supply.overviews.has(query.actor)),
    places: needs.places.filter((query) => !supply.places.has(query.actor)),
    articles: needs.articles.filter((file) => !supply.articles.has(file)),
  };
}

export function isNothing(needs: Needs): boolean {
  return Object.values<readonly unknown[]>({ ...needs }).every((questions) => questions.length === 0);
}

export function mergeNeeds(all: readonly Needs[]): Needs {
  return {
    evidence: [...new Map(all.flatMap((needs) => needs.evidence).map((query) => [query.key, query])).values()],
    actors: [...new Map(all.flatMap((needs) => needs.actors).map((query) => [query.actor, query])).values()],
    overviews: [...new Map(all.flatMap((needs) => needs.overviews).map((query) => [query.actor, query])).values()],
    places: [...new Map(all.flatMap((needs) => needs.places).map((query) => [query.actor, query])).values()],
    articles: [...new Set(all.flatMap((needs) => needs.articles))],
  };
}
