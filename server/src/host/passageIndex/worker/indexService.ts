/** The index on disk as the thread that holds it serves it: questions at once, files and names in the pauses between them. */
import type { FileId } from "../../../core/model/fileId.js";
import type { ArticleInput } from "../../../core/model/readArticle.js";
import { SILENT_LOG } from "../../log.js";
import type { Log } from "../../ports.js";
import { sidecarOf, type ArticleFile } from "../../workspaceFiles.js";
import { openEmbeddedIndex } from "../embedded/embeddedIndex.js";
import type { EmbeddedIndex } from "../embedded/types.js";
import type { NamesRecord } from "../embedded/catalogue.js";
import type { KnownName } from "../embedded/knownNames.js";
import type { OpenSql } from "../embedded/sqlite.js";
import { linesOf, writeSummary } from "../embedded/summaryText.js";
import type { ArticleBuilder } from "./articleBuilding.js";
import { inputOf, readArticleFile, stampOf } from "./articleFiles.js";
import { syncCorpus } from "./corpusSync.js";
import type { IndexCalls, IndexEvent } from "./messages.js";
import { NameReading } from "./nameReading.js";
import { namesOf } from "./readNames.js";
import type { ReaderPool } from "./readerPool.js";
import { createPause } from "../../slices.js";

/** Where the index knows at least this share of the articles it answers before it has looked at the files. */
const KNOWN_SHARE = 0.5;
/** Of so few changed articles the names are read at once, of more in the background. */
const READ_AT_ONCE = 20;

export interface ServiceOptions {
  readonly root: string;
  readonly folder: string;
  readonly openSql: OpenSql;
  readonly log: Log;
  readonly pool: ReaderPool;
  /** A thread that reads new articles, where there are many. */
  readonly startBuilder: () => ArticleBuilder;
  readonly send: (event: IndexEvent) => void;
}

export class IndexService implements IndexCalls {
  readonly #options: ServiceOptions;
  readonly #index: EmbeddedIndex;
  readonly #reading: NameReading;
  /** Articles whose document is open: what stands there counts. */
  readonly #open = new Map<FileId, ArticleInput>();
  #known: readonly KnownName[] = [];
  #articles: readonly ArticleFile[] = [];
  #run = 0;
  /** Names that came with answers, to be written once those are sent. */
  readonly #justRead: NamesRecord[] = [];

  /** @throws where the folder cannot be written to or is in use. */
  constructor(options: ServiceOptions) {
    this.#options = options;
    const { folder, openSql, log, pool, send } = options;
    const readSource = (file: FileId): ArticleInput | undefined => this.#read(file);
    this.#index = openEmbeddedIndex({
      folder,
      openSql,
      log,
      readSource,
      onRead: (input, facts) => {
        this.#noteRead(namesOf(input, facts));
      },
      onWanted: (file) => {
        this.#reading.want(file);
      },
      onLost: () => {
        this.#beginAgain();
      },
    });
    this.#reading = new NameReading({ index: () => this.#index, readSource, pool, send });
  }

  async refresh(articles: readonly ArticleFile[], known: readonly KnownName[]): Promise<void> {
    this.#articles = articles;
    this.#known = known;
    const run = ++this.#run;
    const listed = new Set(articles.map(({ file }) => file));
    const found = await this.#sendKnown(listed);
    this.#index.know(known);
    const synced = this.#sync(articles, this.#index.stamps().keys(), () => run === this.#run);
    if (found < KNOWN_SHARE * articles.length) await synced;
    else
      synced.catch((error: unknown) => {
        this.#options.log.error(`The index was not brought up to date: ${String(error)}`);
      });
  }

  async put({ file, text }: Pick<ArticleInput, "file" | "text">): Promise<void> {
    const sidecar = this.#read(file)?.sidecar;
    const input = { file, text, ...(sidecar === undefined ? {} : { sidecar }) };
    this.#open.set(file, input);
    const summary = writeSummary(this.#index.addText(input, { size: 0, mtime: 0 }));
    this.#options.send({ kind: "summaries", articles: [{ file, lines: linesOf(summary) }], searchable: true });
    await this.#reading.read([file]);
  }

  async readAgain(files: readonly FileId[]): Promise<void> {
    for (const file of files) this.#open.delete(file);
    await this.#sync(
      files.map((file) => this.#withSidecar(file)),
      files,
      () => true,
    );
    if (files.length <= READ_AT_ONCE) await this.#reading.read(files);
  }

  remove(files: readonly FileId[]): void {
    for (const file of files) {
      this.#open.delete(file);
      void this.#index.remove(file);
    }
    this.#index.commit();
    const articles = files.map((file) => ({ file, lines: undefined }));
    this.#options.send({ kind: "summaries", articles, searchable: true });
  }

  async readNames(files: readonly FileId[]): Promise<void> {
    await this.#reading.read(files);
  }

  wantNames(files: readonly FileId[]): void {
    for (const file of files) this.#reading.want(file);
  }

  readInBackground(wanted: boolean): void {
    this.#reading.setWanted(wanted);
  }

  placements(): string {
    return this.#index.placements();
  }

  keepPlacements(text: string): void {
    this.#index.keepPlacements(text);
  }

  candidates(...[query]: Parameters<IndexCalls["candidates"]>): ReturnType<EmbeddedIndex["candidates"]> {
    return this.#index.candidates(query);
  }

  search(...[query]: Parameters<IndexCalls["search"]>): ReturnType<EmbeddedIndex["search"]> {
    return this.#index.search(query);
  }

  mentions(...[query]: Parameters<IndexCalls["mentions"]>): ReturnType<EmbeddedIndex["mentions"]> {
    return this.#index.mentions(query);
  }

  overview(...[query]: Parameters<IndexCalls["overview"]>): ReturnType<EmbeddedIndex["overview"]> {
    return this.#index.overview(query);
  }

  places(...[query]: Parameters<IndexCalls["places"]>): ReturnType<EmbeddedIndex["places"]> {
    return this.#index.places(query);
  }

  article(file: FileId): ReturnType<EmbeddedIndex["article"]> {
    return this.#index.article(file);
  }

  async texts(files: readonly FileId[]): Promise<readonly (string | undefined)[]> {
    const texts: (string | undefined)[] = [];
    for (const file of files) texts.push(await this.#index.text(file));
    return texts;
  }

  statistics(): ReturnType<EmbeddedIndex["statistics"]> {
    return this.#index.statistics();
  }

  close(): void {
    this.#run++;
    this.#reading.setWanted(false);
    this.#options.pool.dispose();
    this.#index.close();
  }

  async #sync(articles: readonly ArticleFile[], mayGo: Iterable<FileId>, isWanted: () => boolean): Promise<void> {
    const { root, log, send, startBuilder } = this.#options;
    const isOpen = (file: FileId): boolean => this.#open.has(file);
    await syncCorpus(
      { index: this.#index, root, log, send, startBuilder, isOpen, mayGo: [...mayGo], isWanted },
      articles,
    );
    this.#reading.wake();
  }

  /** Sends what is known of these articles; gives how many. */
  async #sendKnown(listed: ReadonlySet<FileId>): Promise<number> {
    const pause = createPause();
    let found = 0;
    for (const some of this.#index.summaries()) {
      const articles = some
        .filter(({ file }) => listed.has(file))
        .map(({ file, text }) => ({ file, lines: linesOf(text) }));
      found += articles.length;
      this.#options.send({ kind: "summaries", articles, searchable: true });
      await pause();
    }
    return found;
  }

  #read(file: FileId): ArticleInput | undefined {
    const open = this.#open.get(file);
    if (open !== undefined) return { ...open, known: this.#known };
    const loaded = readArticleFile(this.#options.root, this.#withSidecar(file), SILENT_LOG);
    return loaded.kind === "unreadable" ? undefined : { ...inputOf(loaded), known: this.#known };
  }

  #withSidecar(file: FileId): ArticleFile {
    const sidecar = sidecarOf(file);
    return stampOf(this.#options.root, { file: sidecar }) === undefined ? { file } : { file, sidecar };
  }

  #noteRead(record: NamesRecord): void {
    if (this.#justRead.length === 0)
      setImmediate(() => {
        this.#reading.take(this.#justRead.splice(0), true);
      });
    this.#justRead.push(record);
  }

  /** Everything that was in the index is read again. */
  #beginAgain(): void {
    const { send, log } = this.#options;
    send({ kind: "lost" });
    const open = [...this.#open.values()];
    void this.refresh(this.#articles, this.#known).catch((error: unknown) => {
      log.error(`The index was not built anew: ${String(error)}`);
    });
    for (const input of open) this.#index.addText(input, { size: 0, mtime: 0 });
  }
}
