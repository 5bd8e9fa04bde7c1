/** Reads the names of articles that are searchable by their words already: those that somebody waits for, then all others in the background. */
import type { FileId } from "../../../core/model/fileId.js";
import type { ArticleInput } from "../../../core/model/readArticle.js";
import type { NamesRecord } from "../embedded/catalogue.js";
import { linesOf } from "../embedded/summaryText.js";
import type { EmbeddedIndex } from "../embedded/types.js";
import type { IndexEvent } from "./messages.js";
import { readNames } from "./readNames.js";
import type { ReaderPool } from "./readerPool.js";

/** Read and written together; somebody who waits for an article waits for as many before it. */
const READ_TOGETHER = 8;
/** So few are read here: starting a thread would take longer. */
const FEW = 2;

export interface NameReadingOptions {
  readonly index: () => EmbeddedIndex;
  readonly readSource: (file: FileId) => ArticleInput | undefined;
  readonly pool: ReaderPool;
  readonly send: (event: IndexEvent) => void;
}

export class NameReading {
  readonly #options: NameReadingOptions;
  /** Not to be tried again: files that are gone or that no reading came of. */
  readonly #given = new Set<FileId>();
  readonly #missed = new Set<FileId>();
  #wanted = false;
  #running: Promise<void> | undefined;
  /** Work that somebody waits for comes between two steps of the background. */
  #urgent: Promise<void> = Promise.resolve();

  constructor(options: NameReadingOptions) {
    this.#options = options;
  }

  /** Resolves when the names of these articles are there, those of open documents too. */
  async read(files: readonly FileId[]): Promise<void> {
    const work = this.#urgent.then(async () => {
      const index = this.#options.index();
      const wanted = files.filter((file) => index.isUnread(file));
      for (let start = 0; start < wanted.length; start += READ_TOGETHER) {
        await this.#readSome(wanted.slice(start, start + READ_TOGETHER), true);
        this.#report("names", Math.min(wanted.length, start + READ_TOGETHER), wanted.length);
      }
    });
    this.#urgent = work.catch(() => undefined);
    await work;
  }

  setWanted(wanted: boolean): void {
    this.#wanted = wanted;
    if (wanted) this.wake();
  }

  /** An answer did without this article: it is read before those that nobody asked for, and where those are not wanted. */
  want(file: FileId): void {
    this.#missed.add(file);
    this.wake();
  }

  /** There may be something to read. */
  wake(): void {
    if (!this.#hasWork() || this.#running !== undefined) return;
    this.#running = this.#readAll().finally(() => {
      this.#running = undefined;
    });
    this.#running.catch(() => undefined);
  }

  /** Names that were read; `wanted`: what these articles say is asked for. */
  take(records: readonly NamesRecord[], wanted: boolean): void {
    const taken = this.#options.index().addNames(records, wanted);
    if (taken.length === 0) return;
    const articles = taken.map(({ file, summary }) => ({ file, lines: linesOf(summary) }));
    this.#options.send({ kind: "summaries", articles, searchable: false });
  }

  #hasWork(): boolean {
    return this.#wanted || this.#missed.size > 0;
  }

  async #readAll(): Promise<void> {
    const { index } = this.#options;
    let read = 0;
    while (this.#hasWork()) {
      await this.#urgent;
      const { files, wanted } = this.#next();
      if (files.length === 0) break;
      await this.#readSome(files, wanted);
      read += files.length;
      this.#report("names", read, read + index().unreadCount());
    }
    this.#report("names", read, read);
  }

  /** What answers did without, then the rest. */
  #next(): { readonly files: readonly FileId[]; readonly wanted: boolean } {
    const index = this.#options.index();
    const next: FileId[] = [];
    for (const file of this.#missed) {
      if (next.length >= READ_TOGETHER) break;
      this.#missed.delete(file);
      if (index.isUnknown(file) && !this.#given.has(file)) next.push(file);
    }
    if (next.length > 0 || !this.#wanted) return { files: next, wanted: true };
    const rest = index.unread(READ_TOGETHER + this.#given.size).filter((file) => !this.#given.has(file));
    return { files: rest.slice(0, READ_TOGETHER), wanted: false };
  }

  async #readSome(files: readonly FileId[], wanted: boolean): Promise<void> {
    const inputs = files.flatMap((file) => this.#options.readSource(file) ?? []);
    const records = files.length <= FEW ? inputs.map(readNames) : await this.#options.pool.read(inputs);
    const found = new Set(records.map(({ file }) => file));
    for (const file of files) if (!found.has(file)) this.#given.add(file);
    this.take(records, wanted);
  }

  #report(phase: "names", read: number, total: number): void {
    this.#options.send({ kind: "progress", phase, read, total });
  }
}
