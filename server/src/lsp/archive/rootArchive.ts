/**
 * The archive that a person allowed this folder's notes to be checked against: asked beside the folder's own index, watched while it is silent,
 * and forgotten when it is turned off.
 */
import type { AnalysisHost } from "../../core/analysis/analysisHost.js";
import type { FileId } from "../../core/model/fileId.js";
import type { ClusterAddress } from "../../host/passageIndex/cluster/address.js";
import { openClusterIndex, type ClusterIndex } from "../../host/passageIndex/cluster/clusterIndex.js";
import type { Log, PassageIndex } from "../../host/ports.js";
import type { ArchiveState } from "../../protocol/archive.js";
import { createDelay } from "../delay.js";
import { cacheEvidence, type EvidenceCache } from "../evidenceCache.js";
import { besideArchive, type ArchiveQuestions } from "./besideArchive.js";

/** What a person who waits for an answer gives an archive; an answer that comes later is shown when it comes. */
const PATIENCE_MILLIS = 700;
/** A silent archive is tried so often. */
const RETRY_MILLIS = 15_000;
const LATE_MILLIS = 250;

interface Connected {
  readonly index: ClusterIndex;
  readonly cache: EvidenceCache;
}

export class RootArchive {
  readonly #log: Log;
  readonly #host: AnalysisHost;
  readonly #onChanged: () => void;
  #connected: Connected | undefined = undefined;
  #refusal = "";
  /** Files that answers pointed into and that lie in the archive alone. */
  readonly #away = new Set<FileId>();
  #beside: { readonly own: PassageIndex; readonly index: PassageIndex } | undefined = undefined;
  readonly #late;
  readonly #retry;

  /** `onChanged`: answers are others than before. */
  constructor(log: Log, host: AnalysisHost, onChanged: () => void) {
    this.#log = log;
    this.#host = host;
    this.#onChanged = onChanged;
    this.#late = createDelay(LATE_MILLIS, () => {
      this.#changed();
    });
    this.#retry = createDelay(RETRY_MILLIS, () => void this.#tryAgain());
  }

  /** Undefined while no archive is asked. */
  get state(): ArchiveState | undefined {
    if (this.#connected === undefined) return undefined;
    return this.#refusal === "" ? this.#connected.index.state : "refused";
  }

  /** Asks the archive at this address from now on; undefined: none. */
  use(address: ClusterAddress | undefined): void {
    this.dispose();
    if (address !== undefined) this.#connected = this.#connect(address);
    this.#changed();
  }

  /** The folder's own index, with the archive beside it where there is one. */
  beside(own: PassageIndex): PassageIndex {
    if (this.#connected === undefined) return own;
    if (this.#beside?.own !== own) {
      const { cache } = this.#connected;
      const index = besideArchive({
        own,
        archive: cache,
        isOwn: (file) => this.#isOwn(file),
        onFound: (files) => {
          for (const file of files) this.#away.add(file);
        },
        onLate: () => {
          this.#late.start();
        },
        patience: () => this.#patience(),
      });
      this.#beside = { own, index };
    }
    return this.#beside.index;
  }

  /** True where the file lies in the archive and not in the workspace. */
  holds(file: FileId): boolean {
    return this.#away.has(file) && !this.#isOwn(file);
  }

  dispose(): void {
    this.#late.stop();
    this.#retry.stop();
    this.#connected = undefined;
    this.#beside = undefined;
    this.#refusal = "";
    this.#away.clear();
  }

  #connect(address: ClusterAddress): Connected {
    const isCurrent = (): boolean => this.#connected?.index === index;
    const index = openClusterIndex({
      address,
      log: this.#log,
      knownNames: () => this.#host.knownNames,
      onState: (state) => {
        if (!isCurrent()) return;
        if (state === "degraded") this.#retry.start();
        cache.forget();
        this.#changed();
      },
    });
    const cache = cacheEvidence(
      answersOf(index, (refusal) => {
        if (isCurrent()) this.#refused(refusal);
      }),
    );
    return { index, cache };
  }

  /** One who is silent is not waited for: the next answer after it speaks again brings everything. */
  #patience(): Promise<undefined> {
    if (this.state !== "answering") return Promise.resolve(undefined);
    return new Promise((resolve) => {
      setTimeout(() => {
        resolve(undefined);
      }, PATIENCE_MILLIS).unref();
    });
  }

  #refused(message: string): void {
    if (message === this.#refusal) return;
    this.#refusal = message;
    this.#retry.start();
    this.#log.warn(`The archive is not asked: ${message} Notes are checked against the workspace alone.`);
    this.#changed();
  }

  /** Articles of the workspace are never looked up in the archive. */
  #isOwn(file: FileId): boolean {
    return this.#host.hasArticle(file);
  }

  /** The world is the same; answers about it are not. */
  #changed(): void {
    this.#host.applyChange({});
    this.#onChanged();
  }

  async #tryAgain(): Promise<void> {
    const connected = this.#connected;
    if (connected === undefined) return;
    const wasRefused = this.#refusal !== "";
    try {
      await connected.index.statistics();
      this.#refusal = "";
    } catch {
      // It still refuses.
    }
    if (this.#connected !== connected) return;
    if (this.state !== "answering") this.#retry.start();
    else if (wasRefused) {
      connected.cache.forget();
      this.#changed();
    }
  }
}

/** What a silent archive says is no answer, and is not to be remembered as one. */
function answersOf(index: ClusterIndex, onRefused: (message: string) => void): PassageIndex {
  const sure = async <Answer>(ask: () => Promise<Answer> | Answer): Promise<Answer> => {
    let answer: Answer;
    try {
      answer = await ask();
    } catch (error) {
      onRefused(error instanceof Error ? error.message : String(error));
      throw error;
    }
    if (index.state === "degraded") throw new Error("The archive does not answer.");
    return answer;
  };
  const questions: ArchiveQuestions = {
    candidates: (query) => sure(() => index.candidates(query)),
    search: (query) => sure(() => index.search(query)),
    mentions: (query) => sure(() => index.mentions(query)),
    overview: (query) => sure(() => index.overview(query)),
    article: (file) => sure(() => index.article(file)),
    text: (file) => sure(() => index.text(file)),
  };
  return {
    ...questions,
    places: (query) => sure(() => index.places(query)),
    statistics: () => index.statistics(),
    // The archive is others': nothing is put into it.
    upsert: () => undefined,
    remove: () => undefined,
  };
}
