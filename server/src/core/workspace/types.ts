/** The frozen world that questions are asked of: notes with their facts, summaries of articles, and the tables made from them. */
import type { EntityType } from "../language/names/types.js";
import type { Config } from "../config/config.js";
import type { FileId } from "../model/fileId.js";
import type { NoteFacts } from "../model/note.js";
import type { FileProblem } from "../model/problem.js";
import type { SourceDescription } from "../model/source.js";
import type { ProvenanceFacts, ProvenanceTable } from "./provenance/types.js";

/** One written form in one article, without positions: so an edit that only moves words changes no table. */
export interface SurfaceCount {
  readonly surface: string;
  readonly type: EntityType;
  readonly count: number;
  /** Expansion of an acronym as the article gives it. */
  readonly expansion?: string;
  /** Roles that the article gives to this surface, as written. */
  readonly roles: readonly { readonly title: string; readonly former: boolean }[];
  /** How often the article quotes or reports the name as a speaker; absent for never. */
  readonly speaks?: number;
}

/** Where a new metadata field can be inserted as a line: an offset in the front matter or in the sidecar. */
export interface ArticleMetadata {
  readonly file: FileId;
  readonly at: number;
  /** Keys of sources as they stand in the record: the article's own `id`, and those of the reports that it names as upstream. */
  readonly keys: readonly WrittenKey[];
}

export interface WrittenKey {
  readonly key: string;
  /** The article or its sidecar. */
  readonly file: FileId;
  readonly range: { readonly start: number; readonly end: number };
  /** False for an upstream report's. */
  readonly own: boolean;
}

/** A text that no longer fits the hash in its metadata. */
export interface ModifiedText {
  /** SHA-256 of the text as it is. */
  readonly actual: string;
  /** Where the hash is stated; absent where it was not found again. */
  readonly file?: FileId;
  readonly range?: { readonly start: number; readonly end: number };
}

/** What stays in memory of an article; its text and statements live in the index. */
export interface ArticleSummary {
  readonly file: FileId;
  readonly source: SourceDescription;
  readonly surfaces: readonly SurfaceCount[];
  readonly provenance: ProvenanceFacts;
  readonly metadata: ArticleMetadata;
  readonly modified?: ModifiedText | undefined;
  readonly problems: readonly FileProblem[];
}

export interface RegistryActor {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  /** Of each alias in the registry file, in their order. */
  readonly aliasRanges: readonly { readonly start: number; readonly end: number }[];
  readonly roles: readonly { readonly title: string; readonly from?: string; readonly to?: string }[];
  /** Of the `name` value in the registry file: where "go to definition" leads. */
  readonly range: { readonly start: number; readonly end: number };
}

export interface NameJudgement {
  readonly surface: string;
  readonly actor: string;
  readonly verdict: "same" | "different" | "unsure";
}

export interface Registry {
  readonly file: FileId;
  readonly text: string;
  readonly actors: readonly RegistryActor[];
  readonly judgements: readonly NameJudgement[];
  readonly problems: readonly FileProblem[];
}

export interface ActorSurface {
  readonly surface: string;
  readonly count: number;
  /** Made anew each time it is asked for: of a common name it is long. */
  readonly files: readonly { readonly file: FileId; readonly count: number }[];
  readonly firstFile: FileId | undefined;
  /** What numbers of articles mean; the same list for all spellings of a table. */
  readonly articles: readonly SourceDescription[];
  /** In how many places of which article, by its number, it is written. */
  eachArticle(visit: (article: number, count: number) => void): void;
  /** At most so many, the last by their names. */
  lastFiles(most: number): readonly FileId[];
  isIn(file: FileId): boolean;
}

export interface ActorRole {
  readonly title: string;
  readonly former: boolean;
  /** The article that gives it and its date; the registry where `file` is absent. */
  readonly file?: FileId;
  readonly key?: string;
  /** EDTF: the article's date, or the registry's interval. */
  readonly date?: string;
}

/** "The Kremlin" for the leadership of Russia: a relation of its own, the two are not merged. */
export interface SpeaksFor {
  /** In words: "the government of Serbia". */
  readonly whom: string;
  /** The country or body that it belongs to. */
  readonly of: string;
  /** The id of that actor where the table has one. */
  readonly actor?: string;
  /** How often articles quote or report the name as a speaker. */
  readonly count: number;
  readonly explanation: string;
}

export interface Actor {
  /** Registry id, or `~` and the folded canonical name for a discovered one. */
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  /** False: found in the corpus, a proposal that no analyst has judged. */
  readonly registered: boolean;
  /** Most frequent first. */
  readonly surfaces: readonly ActorSurface[];
  /** Oldest article first. */
  readonly roles: readonly ActorRole[];
  readonly total: number;
  /** Why these spellings are one actor, one sentence a surface that is not the canonical one. */
  readonly explanation: readonly string[];
  readonly speaksFor?: SpeaksFor;
  /** Registry aliases and the canonical name: spellings that count as the actor's own even where no article has them. */
  readonly aliases: readonly string[];
}

export interface ActorTable {
  /** Registered first, then by mentions. */
  readonly actors: readonly Actor[];
  readonly byId: ReadonlyMap<string, Actor>;
  /** All actors that a surface may mean, best first: several where it is ambiguous. */
  resolve(surface: string): readonly Actor[];
}

export interface SourceTable {
  readonly sources: readonly SourceDescription[];
  /** Exact key, else an unambiguous prefix of a key or file name; a key used twice resolves to the first and is reported as a problem. */
  resolve(key: string): SourceDescription | undefined;
  readonly byFile: ReadonlyMap<FileId, SourceDescription>;
}

export interface Workspace {
  readonly revision: number;
  readonly config: Config;
  readonly notes: ReadonlyMap<FileId, NoteFacts>;
  readonly articles: ReadonlyMap<FileId, ArticleSummary>;
  readonly registry: Registry | undefined;
  readonly actors: ActorTable;
  readonly sources: SourceTable;
  readonly provenance: ProvenanceTable;
}
