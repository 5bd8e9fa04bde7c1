/** The passage index of one folder: in memory for few articles, on disk and in a thread of its own for more. */
import type { Config } from "../core/config/config.js";
import type { FileId } from "../core/model/fileId.js";
import type { FileProblem } from "../core/model/problem.js";
import { createMemoryIndex } from "../host/passageIndex/memory.js";
import type { Log, PassageIndex } from "../host/ports.js";
import { openDiskCorpus, type DiskCorpus } from "./diskCorpus.js";
import { cacheEvidence } from "./evidenceCache.js";
import { indexFolderOf, isKeptOnDisk, type IndexPlace } from "./indexPlace.js";

/** An index that ended so often by itself is not opened again. */
const MOST_FAILURES = 3;

export interface LoadProgress {
  readonly read: number;
  readonly total: number;
}

export interface RootIndexOptions {
  /** The workspace folder as the operating system calls it. */
  readonly directory: string;
  readonly place: IndexPlace;
  readonly log: Log;
  /** The thread of the index read something by itself. */
  readonly onArrived: () => void;
  readonly onUnreadable: (file: FileId, problem: FileProblem) => void;
  /** Names of articles that were searchable before are being read; the last report has `read` equal to `total`. */
  readonly onReadingNames: (progress: LoadProgress) => void;
  /** The index on disk is gone: the folder has to be read again. */
  readonly onLost: () => void;
}

export class RootIndex {
  readonly #options: RootIndexOptions;
  #memory: PassageIndex = cacheEvidence(createMemoryIndex());
  #disk: DiskCorpus | undefined = undefined;
  #folder = "";
  #failures = 0;
  #progress: LoadProgress = { read: 0, total: 0 };

  constructor(options: RootIndexOptions) {
    this.#options = options;
  }

  get index(): PassageIndex {
    return this.#disk?.index ?? this.#memory;
  }

  get disk(): DiskCorpus | undefined {
    return this.#disk;
  }

  /** How far the thread of the index is with what it does. */
  get progress(): LoadProgress {
    return this.#progress;
  }

  /** Opens what fits so many articles; undefined where they are kept in memory. */
  async choose(config: Config, articles: number): Promise<DiskCorpus | undefined> {
    const { directory, place } = this.#options;
    const { script } = place;
    const isWanted = script !== undefined && this.#failures < MOST_FAILURES && isKeptOnDisk(config, articles);
    const folder = isWanted ? indexFolderOf(config, directory, place) : "";
    if (folder !== this.#folder) await this.close();
    this.#folder = folder;
    if (!isWanted) return undefined;
    this.#disk ??= await this.#open(folder, script);
    if (this.#disk !== undefined) this.#memory = cacheEvidence(createMemoryIndex());
    return this.#disk;
  }

  /** Names of articles are read in the background, or only where somebody asks for them. */
  readInBackground(wanted: boolean): void {
    this.#disk?.thread.readInBackground(wanted).catch((error: unknown) => {
      this.#options.log.warn(`The index does not read in the background: ${String(error)}`);
    });
  }

  /** Names of these articles are read before those of others; nobody waits for them. */
  readSoon(files: readonly FileId[]): void {
    this.#disk?.thread.wantNames(files).catch((error: unknown) => {
      this.#options.log.warn(`The names of cited articles were not read: ${String(error)}`);
    });
  }

  async close(): Promise<void> {
    await this.#disk?.thread.close();
    this.#disk = undefined;
  }

  async #open(folder: string, script: string): Promise<DiskCorpus | undefined> {
    const { directory, log, onArrived, onUnreadable, onReadingNames, onLost } = this.#options;
    try {
      return await openDiskCorpus({
        directory,
        folder,
        script,
        log,
        onArrived,
        onUnreadable,
        onProgress: ({ phase, read, total }) => {
          this.#progress = { read, total };
          if (phase === "names") onReadingNames(this.#progress);
        },
        onEnd: (reason) => {
          log.error(`The index in ${folder} is gone: ${reason.message}`);
          this.#disk = undefined;
          this.#failures += 1;
          onLost();
        },
      });
    } catch (error) {
      this.#failures = MOST_FAILURES;
      const reason = error instanceof Error ? error.message : String(error);
      log.warn(`The articles of ${directory} are kept in memory: ${reason}`);
      return undefined;
    }
  }
}
