/** The ports through which the rest of the program reaches the outside world: files, clock, log and the passage index. */
import type {
  ActorMention,
  ActorOverview,
  ActorOverviewQuery,
  ActorQuery,
  NamedPlace,
  PlacesQuery,
} from "../core/assess/needs.js";
import type { EvidenceAnswer, EvidenceQuery, ScoredPassage } from "../core/assess/types.js";
import type { CalendarDay } from "../core/language/dates/types.js";
import type { ArticleFacts } from "../core/model/article.js";
import type { FileId } from "../core/model/fileId.js";

export type MaybePromise<T> = T | Promise<T>;

export interface PassageSearch {
  /** The words as typed; exact phrases in quotation marks. */
  readonly words: string;
  readonly limit: number;
}

export interface PassageIndexStatistics {
  readonly articles: number;
  readonly passages: number;
  readonly bytes: number;
}

/** One port, one conformance suite (`test/host/passageIndex.conformance.ts`), several implementations. */
export interface PassageIndex {
  upsert(article: ArticleFacts): MaybePromise<void>;
  remove(file: FileId): MaybePromise<void>;
  candidates(query: EvidenceQuery): MaybePromise<EvidenceAnswer>;
  search(query: PassageSearch): MaybePromise<readonly ScoredPassage[]>;
  mentions(query: ActorQuery): MaybePromise<readonly ActorMention[]>;
  overview(query: ActorOverviewQuery): MaybePromise<ActorOverview>;
  /** No article is read for it: the list may be as long as the corpus. */
  places(query: PlacesQuery): MaybePromise<readonly NamedPlace[]>;
  article(file: FileId): MaybePromise<ArticleFacts | undefined>;
  /** The text of an article, without reading what it says. */
  text(file: FileId): MaybePromise<string | undefined>;
  statistics(): MaybePromise<PassageIndexStatistics>;
}

/** The analyst's own day: the only thing that an answer takes from a clock. */
export interface Clock {
  /** ISO 8601, in the time zone of the machine. */
  today(): CalendarDay;
}

export interface Log {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

export interface DirectoryEntry {
  readonly name: string;
  /** A symbolic link is "link": what it leads to is asked with `stat` and `realPath`. */
  readonly kind: EntryKind | "link";
}

export type EntryKind = "file" | "directory" | "other";

/** Absolute paths; every failure is a rejected promise with the system's code. */
export interface FileSystem {
  readFile(path: string): Promise<Uint8Array>;
  writeFile(path: string, bytes: Uint8Array): Promise<void>;
  readDirectory(path: string): Promise<readonly DirectoryEntry[]>;
  /** Size in bytes and last change in milliseconds since 1970, links followed; undefined where there is no such file. */
  stat(path: string): Promise<{ readonly size: number; readonly mtime: number; readonly kind: EntryKind } | undefined>;
  /** The path with every symbolic link resolved. */
  realPath(path: string): Promise<string>;
}
