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

export interface Needs {
  readonly evidence: readonly EvidenceQuery[];
  readonly actors: readonly ActorQuery[];
  /** Whole articles: only those that a person looks at. */
  readonly articles: readonly FileId[];
}

export interface Supply {
  /** By `EvidenceQuery.key`. */
  readonly evidence: ReadonlyMap<string, EvidenceAnswer>;
  /** By `ActorQuery.actor`. */
  readonly actors: ReadonlyMap<string, readonly ActorMention[]>;
  readonly articles: ReadonlyMap<FileId, ArticleFacts>;
}

export const NO_NEEDS: Needs = { evidence: [], actors: [], articles: [] };

export const NO_SUPPLY: Supply = { evidence: new Map(), actors: new Map(), articles: new Map() };

/** What the plan needs beyond what is there already. */
export function unmetNeeds(needs: Needs, supply: Supply): Needs {
  return {
    evidence: needs.evidence.filter((query) => !supply.evidence.has(query.key)),
    actors: needs.actors.filter((query) => !supply.actors.has(query.actor)),
    articles: needs.articles.filter((file) => !supply.articles.has(file)),
  };
}

export function isNothing(needs: Needs): boolean {
  return needs.evidence.length === 0 && needs.actors.length === 0 && needs.articles.length === 0;
}

export function mergeNeeds(all: readonly Needs[]): Needs {
  return {
    evidence: [...new Map(all.flatMap((needs) => needs.evidence).map((query) => [query.key, query])).values()],
    actors: [...new Map(all.flatMap((needs) => needs.actors).map((query) => [query.actor, query])).values()],
    articles: [...new Set(all.flatMap((needs) => needs.articles))],
  };
}
