/** What an index on disk is opened with, and what it does beside what every passage index does. */
import type { FileId } from "../../../core/model/fileId.js";
import type { ArticleFacts } from "../../../core/model/article.js";
import type { FileProblem } from "../../../core/model/problem.js";
import type { ArticleInput } from "../../../core/model/readArticle.js";
import type { ArticleSummary } from "../../../core/workspace/types.js";
import type { Log, PassageIndex } from "../../ports.js";
import type { OnRead, ReadSource } from "./articleReader.js";
import type { ArticleStamp, MovedArticle, NamesRecord } from "./catalogue.js";
import type { KnownName } from "./knownNames.js";
import type { OutlinedArticle } from "./outlinedArticle.js";
import type { OpenSql } from "./sqlite.js";

export interface EmbeddedIndexOptions {
  /** Absolute path; created where it does not exist. Nothing else belongs into it. */
  readonly folder: string;
  readonly openSql: OpenSql;
  readonly log: Log;
  /** Where articles are read again from. Without it the catalogue keeps the facts of every article, which takes more than the article itself. */
  readonly readSource?: ReadSource;
  readonly onRead?: OnRead;
  /** Told of articles that would have been in an answer if what they say were known. Without it an answer waits until it is. */
  readonly onWanted?: (file: FileId) => void;
  /** Told when damage was met while answering and everything has to be put in again. */
  readonly onLost?: () => void;
}

/** An article that another thread made searchable; its passages are counted from the first of the segment that they stand in. */
export interface BuiltArticle extends Omit<OutlinedArticle, "summary"> {
  readonly file: FileId;
  readonly first: number;
  readonly bytes: number;
  /** As JSON. */
  readonly summary: string;
  /** Of its file. */
  readonly problems: readonly FileProblem[];
}

/** A segment that another thread writes, with its articles, which are not in the index yet. */
export interface BuiltSegment {
  readonly articles: readonly BuiltArticle[];
  readonly passages: number;
  readonly write: (path: string, first: number) => Promise<void>;
}

export interface EmbeddedIndex extends PassageIndex {
  /** `sidecar` as it was read, where the article is read again from somewhere. */
  upsert(article: ArticleFacts, sidecar?: string): void;
  /** Makes an article searchable by its words; names are read later, when they are asked for. Gives what is known of it until then. */
  addText(input: ArticleInput, file: Pick<ArticleStamp, "size" | "mtime">): ArticleSummary;
  /** Takes over articles that another thread has read, once it has written their segment. Several may be on their way. */
  addBuilt(built: BuiltSegment): Promise<void>;
  /** Mentions and summaries that were read elsewhere; gives back those whose articles are still the same. `wanted`: somebody waits for what they say. */
  addNames(records: readonly NamesRecord[], wanted: boolean): readonly NamesRecord[];
  /** Articles whose names nobody has read, at most so many. */
  unread(limit: number): readonly FileId[];
  unreadCount(): number;
  isUnread(file: FileId): boolean;
  /** Whether an answer would have to read this article to say what stands in it. */
  isUnknown(file: FileId): boolean;
  move(articles: readonly MovedArticle[]): void;
  summary(file: FileId): ArticleSummary | undefined;
  /** JSON texts, by and by. */
  summaries(): Iterable<readonly { readonly file: FileId; readonly text: string }[]>;
  /** Names that the registry knows: articles that hold one that came or went are to be read again. Gives how many. */
  know(names: readonly KnownName[]): number;
  /** Where names were placed, as the last session left it; empty where nobody has. It may be of other articles than are there now. */
  placements(): string;
  keepPlacements(text: string): void;
  /** What is indexed of which state of which file. */
  stamps(): ReadonlyMap<FileId, ArticleStamp>;
  /** How many passages hold these words next to each other, inflections apart. */
  matches(phrase: string): number;
  /** Writes what waits in memory. */
  commit(): void;
  /** Bytes on disk. */
  size(): number;
  /** Commits; the index is of no further use. */
  close(): void;
}
