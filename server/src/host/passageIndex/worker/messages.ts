/** What the thread that holds an index on disk and the thread that asks it say to each other. */
import type {
  ActorMention,
  ActorOverview,
  ActorOverviewQuery,
  ActorQuery,
  NamedPlace,
  PlacesQuery,
} from "../../../core/assess/needs.js";
import type { EvidenceAnswer, EvidenceQuery, ScoredPassage } from "../../../core/assess/types.js";
import type { ArticleFacts } from "../../../core/model/article.js";
import type { FileId } from "../../../core/model/fileId.js";
import type { FileProblem } from "../../../core/model/problem.js";
import type { ArticleInput } from "../../../core/model/readArticle.js";
import type { LogLine } from "../../log.js";
import type { MaybePromise, PassageIndexStatistics, PassageSearch } from "../../ports.js";
import type { ArticleFile } from "../../workspaceFiles.js";
import type { NamesRecord } from "../embedded/catalogue.js";
import type { KnownName } from "../embedded/knownNames.js";
import type { SummaryLines } from "../embedded/summaryText.js";

/** What a thread is started with. */
export type ThreadData =
  | {
      readonly role: "index";
      /** Absolute paths: of the workspace, of the index, of the program that threads run. */
      readonly root: string;
      readonly folder: string;
      readonly script: string;
    }
  | { readonly role: "reader" }
  | { readonly role: "builder"; readonly root: string };

export interface IndexCalls {
  /**
   * Brings the index up to date with these articles, all there are. Where it knew most of them already it answers at once
   * and goes on in the background; else once all are searchable.
   */
  readonly refresh: (articles: readonly ArticleFile[], known: readonly KnownName[]) => Promise<void>;
  /** An article as it stands in an open document; it counts instead of the file until `readAgain` or `remove`. */
  readonly put: (input: Pick<ArticleInput, "file" | "text">) => Promise<void>;
  /** Articles that changed on disk, or whose document was closed. */
  readonly readAgain: (files: readonly FileId[]) => Promise<void>;
  readonly remove: (files: readonly FileId[]) => MaybePromise<void>;
  /** Reads the names of these articles before all others. */
  readonly readNames: (files: readonly FileId[]) => Promise<void>;
  /** The names of these are read in the background before those that nobody asked for. */
  readonly wantNames: (files: readonly FileId[]) => MaybePromise<void>;
  /** Whether names of all articles are to be read while nothing else is to be done. */
  readonly readInBackground: (wanted: boolean) => MaybePromise<void>;
  /** Where names were placed when the last session ended, as text; empty where nobody knows. */
  readonly placements: () => string;
  readonly keepPlacements: (text: string) => void;
  readonly candidates: (query: EvidenceQuery) => MaybePromise<EvidenceAnswer>;
  readonly search: (query: PassageSearch) => MaybePromise<readonly ScoredPassage[]>;
  readonly mentions: (query: ActorQuery) => MaybePromise<readonly ActorMention[]>;
  readonly overview: (query: ActorOverviewQuery) => MaybePromise<ActorOverview>;
  readonly places: (query: PlacesQuery) => MaybePromise<readonly NamedPlace[]>;
  readonly article: (file: FileId) => MaybePromise<ArticleFacts | undefined>;
  readonly texts: (files: readonly FileId[]) => MaybePromise<readonly (string | undefined)[]>;
  readonly statistics: () => MaybePromise<PassageIndexStatistics>;
  readonly close: () => MaybePromise<void>;
}

export interface IndexCall {
  readonly id: number;
  readonly method: keyof IndexCalls;
  readonly args: readonly unknown[];
}

export type IndexEvent =
  | { readonly kind: "answer"; readonly id: number; readonly value: unknown }
  | { readonly kind: "failure"; readonly id: number; readonly message: string }
  | {
      readonly kind: "opened";
      /** Why there is no index; undefined where there is one. */
      readonly failure?: string;
    }
  /** Without lines: an article that is gone. `searchable`: the words that can be found changed with them. */
  | {
      readonly kind: "summaries";
      readonly articles: readonly { readonly file: FileId; readonly lines: SummaryLines | undefined }[];
      readonly searchable: boolean;
    }
  | { readonly kind: "unreadable"; readonly file: FileId; readonly problem: FileProblem }
  | { readonly kind: "progress"; readonly phase: "text" | "names"; readonly read: number; readonly total: number }
  /** The index was damaged and is empty now. */
  | { readonly kind: "lost" }
  | { readonly kind: "log"; readonly line: LogLine };

/** To and from a thread that reads what articles say. */
export interface ReadingTask {
  readonly id: number;
  readonly inputs: readonly ArticleInput[];
}

export interface ReadingDone {
  readonly id: number;
  readonly records: readonly NamesRecord[];
}
