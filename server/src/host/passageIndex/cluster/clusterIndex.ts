/**
 * The passage index on a search cluster, for archives beyond one machine. The cluster finds paragraphs by folded words; sentences are ranked and
 * read here, as they are from the index on disk. Where the cluster does not answer, cited articles are still read from the workspace.
 */
import { MENTIONS_LOOKED_AT } from "../../../core/assess/actorOverview.js";
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
import { readArticle, type ArticleInput } from "../../../core/model/readArticle.js";
import type { ReadSource } from "../embedded/articleReader.js";
import type { Log, PassageIndex, PassageIndexStatistics, PassageSearch } from "../../ports.js";
import type { ClusterAddress } from "./address.js";
import { ArchiveReader } from "./archiveReader.js";
import { ArchiveWriter } from "./archiveWriter.js";
import { ArticleCache } from "./articleCache.js";
import { ClusterClient, ClusterUnavailableError, type ClusterSurroundings } from "./clusterClient.js";
import { ClusterFrequencies } from "./frequencies.js";
import { ClusterSearch } from "./clusterSearch.js";
import { rankLocally } from "./localEvidence.js";
import { allMentions, overviewAmong, placesAmong } from "../overviewAmong.js";
import { aliasOf } from "./mapping.js";

/** Degraded: the cluster does not answer; what a note cites is checked against the files of the workspace alone. */
export type ClusterState = "answering" | "degraded";

export interface ClusterIndexOptions {
  readonly address: ClusterAddress;
  readonly log: Log;
  /** Articles of the workspace, for what can be answered without the cluster. */
  readonly readSource?: ReadSource;
  /** Names that the registry knows; articles are read with them. */
  readonly knownNames?: () => ArticleInput["known"];
  readonly onState?: (state: ClusterState) => void;
  readonly surroundings?: ClusterSurroundings;
}

export interface ClusterIndex extends PassageIndex {
  readonly state: ClusterState;
  /** Requests that searches took so far. */
  readonly roundTrips: number;
  addText(input: ArticleInput, file: { readonly size: number; readonly mtime: number }): Promise<void>;
  /** All that was put in is kept by the cluster and found. */
  flush(): Promise<void>;
}

/** Nothing is asked before the first question. The indexes are those that `prepareArchive` made. */
export function openClusterIndex(options: ClusterIndexOptions): ClusterIndex {
  return new RemoteIndex(options);
}

class RemoteIndex implements ClusterIndex {
  readonly #options: ClusterIndexOptions;
  readonly #search: ClusterSearch;
  readonly #writer: ArchiveWriter;
  readonly #reader: ArchiveReader;
  #state: ClusterState = "answering";
  /** Answers so far. */
  #heard = 0;

  constructor(options: ClusterIndexOptions) {
    this.#options = options;
    const { address, surroundings, knownNames = () => undefined } = options;
    const client = new ClusterClient(address, surroundings);
    this.#search = new ClusterSearch(client);
    const passages = aliasOf(address.name, "passages");
    const frequencies = new ClusterFrequencies(this.#search, passages);
    const articles = new ArticleCache(client, aliasOf(address.name, "articles"), knownNames);
    this.#writer = new ArchiveWriter(client, { articles: aliasOf(address.name, "articles"), passages }, () => {
      frequencies.forget();
    });
    this.#reader = new ArchiveReader({ client, name: address.name, search: this.#search, frequencies, articles });
  }

  get state(): ClusterState {
    return this.#state;
  }

  get roundTrips(): number {
    return this.#search.roundTrips;
  }

  async upsert({ file, text }: ArticleFacts): Promise<void> {
    await this.#writer.put({ file, text }, { size: 0, mtime: 0 });
  }

  async addText(input: ArticleInput, file: { readonly size: number; readonly mtime: number }): Promise<void> {
    await this.#writer.put(input, file);
  }

  async remove(file: FileId): Promise<void> {
    await this.#writer.remove(file);
  }

  async flush(): Promise<void> {
    await this.#writer.flush();
  }

  candidates(query: EvidenceQuery): Promise<EvidenceAnswer> {
    return this.#answer(
      () => this.#reader.candidates(query),
      () => ({ cited: rankLocally(query, this.#options.readSource), corpus: [] }),
    );
  }

  search(query: PassageSearch): Promise<readonly ScoredPassage[]> {
    return this.#answer(
      () => this.#reader.words(query),
      () => [],
    );
  }

  mentions(query: ActorQuery): Promise<readonly ActorMention[]> {
    return this.#answer(
      () => this.#reader.mentions(query),
      () => [],
    );
  }

  async overview(query: ActorOverviewQuery): Promise<ActorOverview> {
    return overviewAmong(query, await this.mentions(allMentions(query, MENTIONS_LOOKED_AT)));
  }

  async places(query: PlacesQuery): Promise<readonly NamedPlace[]> {
    return placesAmong(query, await this.mentions(allMentions(query, query.limit)));
  }

  article(file: FileId): Promise<ArticleFacts | undefined> {
    return this.#answer(
      () => this.#reader.article(file),
      () => {
        const input = this.#options.readSource?.(file);
        return input === undefined ? undefined : readArticle(input);
      },
    );
  }

  async text(file: FileId): Promise<string | undefined> {
    return this.#options.readSource?.(file)?.text ?? (await this.article(file))?.text;
  }

  statistics(): Promise<PassageIndexStatistics> {
    return this.#answer(
      () => this.#reader.statistics(),
      () => ({ articles: 0, passages: 0, bytes: 0 }),
    );
  }

  async #answer<Answer>(ask: () => Promise<Answer>, without: () => Answer, isAgain = false): Promise<Answer> {
    const heard = this.#heard;
    try {
      await this.#writer.flush();
      const answer = await ask();
      this.#heard++;
      this.#become("answering");
      return answer;
    } catch (error) {
      if (!(error instanceof ClusterUnavailableError)) throw error;
      // Asked while it was silent, and given up after it spoke again: that says nothing of now.
      if (this.#heard !== heard && !isAgain) return await this.#answer(ask, without, true);
      this.#become("degraded", error.message);
      return without();
    }
  }

  #become(state: ClusterState, reason = ""): void {
    if (this.#state === state) return;
    this.#state = state;
    if (state === "degraded")
      this.#options.log.warn(
        `${reason} Until it does, statements are checked against the articles that they cite, and no others.`,
      );
    else this.#options.log.info("The search cluster answers again.");
    this.#options.onState?.(state);
  }
}
