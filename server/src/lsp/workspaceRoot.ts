/**
 * One workspace folder: its analysis, its passage index, and which of its files are open. Open buffers win over the disk.
 * Changes are recorded at once and cost nothing; articles among them are read when the next snapshot is asked for.
 */
import { loadFile, loadFiles, type LoadedFile } from "../host/corpusLoader.js";
import { digestsOf } from "../host/digests.js";
import {
  findWorkspaceFiles,
  layoutOf,
  type FileRole,
  type WorkspaceFiles,
  type WorkspaceLayout,
} from "../host/workspaceFiles.js";
import { createPause, runSteps, type Pause } from "../host/slices.js";
import { SILENT_LOG } from "../host/log.js";
import type { FileSystem, Log, PassageIndex } from "../host/ports.js";
import { AnalysisHost, type Analysis } from "../core/analysis/analysisHost.js";
import { DEFAULT_CONFIG, type Config } from "../core/config/config.js";
import type { FileId } from "../core/model/fileId.js";
import type { FileProblem } from "../core/model/problem.js";
import { readArticle } from "../core/model/readArticle.js";
import { summarise } from "../core/workspace/summary.js";
import { RootArchive } from "./archive/rootArchive.js";
import { citedArticles, NAMED_FIRST, type ArrivedSummary, type DiskCorpus } from "./diskCorpus.js";
import type { IndexPlace } from "./indexPlace.js";
import { LineIndexes } from "./convert/position.js";
import { RootIndex, type LoadProgress } from "./rootIndex.js";
import type { RootListener } from "./rootListener.js";
import { RootProblems } from "./rootProblems.js";
import { waitFor, type Work } from "./scheduler.js";
import type { Turns } from "./turns.js";

const SIDECAR_ENDING = ".source.yaml";
/** Summaries that are handed to the analysis together: each hand-over copies its table once. */
const ADMITTED_TOGETHER = 1000;
/** Summaries from the index on disk that are taken over between two pauses. */
const TAKEN_TOGETHER = 500;

export interface RootOptions {
  /** The folder's URI as the client wrote it, and its decoded path. */
  readonly uri: string;
  readonly path: string;
  readonly directory: string; // as the operating system calls it
  readonly fileSystem: FileSystem;
  readonly log: Log;
  readonly indexPlace: IndexPlace;
  readonly turns: Turns;
}

export class WorkspaceRoot {
  readonly uri: string;
  readonly path: string;
  readonly directory: string;
  readonly lines = new LineIndexes();
  /** Resolves when the corpus has been read, or given up; requests wait for it. */
  loaded: Promise<void> = Promise.resolve();
  isLoading = false;
  listener: RootListener | undefined;
  /** Others' articles, where a person allowed them to be asked for. */
  readonly archive: RootArchive;

  readonly #fileSystem: FileSystem;
  readonly #log: Log;
  readonly #index: RootIndex;
  readonly #host = new AnalysisHost();
  readonly #pause: Pause;
  #config: Config = DEFAULT_CONFIG;
  #layout: WorkspaceLayout;
  readonly #open = new Map<FileId, string>();
  /** Articles whose buffer changed since they were last read. */
  readonly #unread = new Set<FileId>();
  readonly #sidecars = new Map<FileId, string>();
  readonly #problems = new RootProblems();
  /** Changes of the index happen one after another. */
  #queue: Promise<void> = Promise.resolve();
  #generation = 0;
  #admitting: Promise<void> = Promise.resolve();

  constructor(options: RootOptions) {
    this.uri = options.uri;
    this.path = options.path;
    this.directory = options.directory;
    this.#fileSystem = options.fileSystem;
    this.#log = options.log;
    this.#pause = createPause(() => options.turns.pause("background"));
    this.#index = new RootIndex({
      directory: this.directory,
      place: options.indexPlace,
      log: this.#log,
      onArrived: () => void this.#admitArrived(),
      onUnreadable: (file, problem) => {
        this.#problems.setOfBytes(file, [problem]);
      },
      onReadingNames: (progress) => {
        if (!this.isLoading) this.listener?.readingNames(progress);
      },
      onLost: () => this.listener?.lost(),
    });
    this.archive = new RootArchive(this.#log, this.#host, () => this.listener?.changed());
    this.#layout = layoutOf([], DEFAULT_CONFIG, this.path.slice(this.path.lastIndexOf("/") + 1));
  }

  get revision(): number {
    return this.#host.analysis().revision;
  }

  get notes(): number {
    return this.#host.notes; // how many there are
  }

  get index(): PassageIndex {
    return this.archive.beside(this.#index.index);
  }

  /** For somebody who types (`EvidenceCache.atOnce`); undefined where nothing is gained by it, or an archive is asked. */
  indexAtOnce(onAwaiting: () => void): PassageIndex | undefined {
    return this.archive.state === undefined ? this.#index.disk?.index.atOnce(onAwaiting) : undefined;
  }

  get config(): Config {
    return this.#config;
  }

  roleOf(file: FileId): FileRole {
    return this.#layout.roleOf(file);
  }

  /** The world as it is now, with every edit in it. */
  async snapshot(): Promise<Analysis> {
    await this.#enqueue(() => this.#readUnread());
    return this.#host.analysis();
  }

  /** The text that answers about this file point into; undefined where it plays no part or is gone. */
  async textOf(file: FileId): Promise<string | undefined> {
    const open = this.#open.get(file);
    if (open !== undefined) return open;
    const { workspace } = this.#host.analysis();
    if (workspace.registry?.file === file) return workspace.registry.text;
    if (file.endsWith(SIDECAR_ENDING)) return await this.#sidecarText(file);
    return workspace.notes.get(file)?.text ?? (await this.index.text(file));
  }

  /** The record beside an article, where there is one. */
  sidecarOf(article: FileId): FileId | undefined {
    return this.#sidecars.has(article) ? `${article}${SIDECAR_ENDING}` : undefined;
  }

  /** Faults of files themselves, those that rules do not see: by file, in the order of their names. */
  problems(analysis: Analysis): ReadonlyMap<FileId, readonly FileProblem[]> {
    return this.#problems.of(analysis);
  }

  setConfig(config: Config): void {
    this.#config = config;
    this.#host.applyChange({ config });
  }

  /** A buffer was opened or typed into. */
  setOpen(file: FileId, text: string): void {
    this.#open.set(file, text);
    this.#takeBuffer(file, text);
  }

  async close(file: FileId): Promise<void> {
    this.#open.delete(file);
    await this.readAgain([file]); // the disk counts again
  }

  /** Reads files from disk after they were created, changed or deleted there; an open buffer stays what it is. */
  async readAgain(files: readonly FileId[]): Promise<void> {
    const changed = new Set(
      files.map((file) => (this.#layout.roleOf(file) === "sidecar" ? file.slice(0, -SIDECAR_ENDING.length) : file)),
    );
    const { disk } = this.#index;
    const onDisk: FileId[] = [];
    for (const file of changed) {
      const role = this.#layout.roleOf(file);
      if (role === "none" || role === "sidecar" || this.#open.has(file)) continue;
      if (disk !== undefined && role === "article") onDisk.push(file);
      else await this.#readFileAgain(file, role);
    }
    if (disk === undefined || onDisk.length === 0) return;
    await this.#enqueue(async () => {
      await disk.thread.readAgain(onDisk);
      this.#host.applyChange({ articles: this.#takeArrived(disk, Infinity) });
    });
  }

  async #readFileAgain(file: FileId, role: Exclude<FileRole, "sidecar" | "none">): Promise<void> {
    await this.#enqueue(async () => {
      if (!(await this.#exists(file))) {
        await this.#remove(file, role);
        return;
      }
      const sidecar =
        role === "article" && (await this.#exists(file + SIDECAR_ENDING)) ? { sidecar: file + SIDECAR_ENDING } : {};
      const loaded = await loadFile(this.#filesFor(this.#log), { role, file, ...sidecar });
      const summary = await this.#admit(loaded);
      if (summary !== undefined) this.#host.applyChange({ articles: [summary] });
    });
  }

  /** True where the folders of the corpus are others than those that were read. */
  async hasMoved(): Promise<boolean> {
    const { layout } = await findWorkspaceFiles(this.directory, this.#config, this.#fileSystem, SILENT_LOG);
    return layout.corpus.join("\n") !== this.#layout.corpus.join("\n");
  }

  /** Everything known below a folder that is gone. */
  filesBelow(folder: FileId): readonly FileId[] {
    const { notes, articles, registry } = this.#host.analysis().workspace;
    return [...notes.keys(), ...articles.keys(), registry?.file ?? ""].filter((file) => file.startsWith(`${folder}/`));
  }

  /** Reads the whole folder. A generator for `runSliced`; a later load makes an earlier one stop. */
  async *load(report: (progress: LoadProgress) => void): Work<void> {
    const generation = ++this.#generation;
    let summaries: ArrivedSummary[] = [];
    const files = await findWorkspaceFiles(this.directory, this.#config, this.#fileSystem, this.#log);
    if (generation !== this.#generation) return;
    this.#layout = files.layout;
    const opening = this.#index.choose(this.#config, files.articles.length); // takes long, and notes are loaded meanwhile
    const readHere = async () => ((await opening) === undefined ? files.articles : []);
    const seen = new Set([files.registry ?? "", ...files.notes, ...files.articles.map(({ file }) => file)]);
    let read = 0;
    for await (const loaded of loadFiles(this.#filesFor(this.#log), files, readHere)) {
      if (generation !== this.#generation) return;
      const summary = await this.#admit(loaded);
      if (summary !== undefined) summaries.push(summary);
      if (summaries.length >= ADMITTED_TOGETHER) {
        this.#host.applyChange({ articles: summaries });
        summaries = [];
      }
      if (loaded.kind === "article") report({ read: (read += 1), total: files.articles.length });
      yield;
    }
    this.#host.applyChange({ articles: summaries });
    const disk = await opening;
    if (disk !== undefined) yield* this.#loadFromDisk(disk, files, report);
    if (generation !== this.#generation) return;
    await this.#forgetAllBut(seen);
    for (const [file, text] of this.#open) this.#takeBuffer(file, text);
  }

  /** What nobody waits for: notes that were not asked for yet, and names, those of what notes cite first. */
  async readAhead(): Promise<void> {
    const { workspace } = this.#host.analysis();
    this.#index.disk?.keepPlacements(this.#host.placements);
    await runSteps(this.#host.readNotes(), this.#pause);
    this.#index.readSoon(citedArticles(workspace, workspace.notes.keys()));
    this.readInBackground(true);
  }

  /** Lets go of an index on disk. */
  async dispose(): Promise<void> {
    this.archive.dispose();
    await this.#index.close();
  }

  /** Names of articles are read in the background, or only where somebody asks for them. */
  readInBackground(wanted: boolean): void {
    this.#index.readInBackground(wanted);
  }

  /** Until everything is searchable, and until the names of the first articles that open notes cite have been read. */
  async *#loadFromDisk(
    disk: DiskCorpus,
    files: WorkspaceFiles,
    report: (progress: LoadProgress) => void,
  ): AsyncGenerator<undefined, void> {
    yield* this.#waitFor(disk, disk.thread.refresh(files.articles, this.#host.knownNames), report);
    if (disk.placements !== undefined) this.#host.rememberPlacements(disk.placements);
    disk.index.forget(); // names that the registry knows may be others
    const cited = citedArticles(this.#host.analysis().workspace, this.#open.keys());
    yield* this.#waitFor(disk, disk.thread.readNames(cited.slice(0, NAMED_FIRST)), report);
  }

  async *#waitFor(
    disk: DiskCorpus,
    work: Promise<void>,
    report: (progress: LoadProgress) => void,
  ): AsyncGenerator<undefined, void> {
    yield* waitFor(work, () => report(this.#index.progress));
    // All of them are one change: each copies the table of articles.
    const arrived = [...this.#takeArrived(disk, TAKEN_TOGETHER)];
    for (let more: readonly ArrivedSummary[] = arrived; more.length > 0; yield) {
      more = this.#takeArrived(disk, TAKEN_TOGETHER);
      arrived.push(...more);
    }
    if (arrived.length > 0) this.#host.applyChange({ articles: arrived });
  }

  async #sidecarText(file: FileId): Promise<string | undefined> {
    if (this.#index.disk === undefined) return this.#sidecars.get(file.slice(0, -SIDECAR_ENDING.length));
    const loaded = await loadFile(this.#filesFor(SILENT_LOG), { role: "note", file });
    return loaded.kind === "unreadable" ? undefined : loaded.text;
  }

  /** What the index read by itself. */
  async #admitArrived(): Promise<void> {
    const { disk } = this.#index;
    if (disk === undefined || this.isLoading) return;
    const articles = this.#takeArrived(disk, Infinity);
    // Not in the queue of changes: who asks meanwhile is answered from the world as it was.
    this.#admitting = this.#admitting.then(() => runSteps(this.#host.admit(articles), this.#pause));
    await this.#admitting;
    disk.keepPlacements(this.#host.placements);
    this.listener?.changed();
  }

  #takeArrived(disk: DiskCorpus, most: number): readonly ArrivedSummary[] {
    const articles = disk.take(most);
    for (const { file } of articles) this.#problems.setOfBytes(file, []);
    return articles;
  }

  #takeBuffer(file: FileId, text: string): void {
    const role = this.#layout.roleOf(file);
    if (role === "note") this.#host.applyChange({ notes: [{ file, text }] });
    if (role === "registry") this.#host.applyChange({ registry: { file, text } });
    if (role === "article") this.#unread.add(file);
  }

  async #readUnread(): Promise<void> {
    const files = [...this.#unread];
    this.#unread.clear();
    if (files.length === 0) return;
    const { disk } = this.#index;
    const summaries: ArrivedSummary[] = [];
    for (const file of files) {
      const text = this.#open.get(file);
      if (text === undefined) continue;
      if (disk === undefined) summaries.push(await this.#readArticle(file, text, this.#sidecars.get(file)));
      else await disk.thread.put({ file, text });
    }
    if (disk !== undefined) summaries.push(...this.#takeArrived(disk, Infinity));
    this.#host.applyChange({ articles: summaries });
  }

  /** Takes what was read from disk; an article's summary is left to the caller, who hands over many at once. */
  async #admit(loaded: LoadedFile): Promise<ArrivedSummary | undefined> {
    const { file } = loaded;
    if (loaded.kind === "unreadable") {
      await this.#remove(file, this.#layout.roleOf(file));
      this.#problems.setOfBytes(file, [loaded.problem]);
      return undefined;
    }
    this.#problems.setOfBytes(file, loaded.problems);
    const text = this.#open.get(file) ?? loaded.text;
    if (loaded.kind === "note") this.#host.applyChange({ notes: [{ file, text }] });
    if (loaded.kind === "registry") this.#host.applyChange({ registry: { file, text } });
    if (loaded.kind !== "article") return undefined;
    if (loaded.sidecar === undefined) this.#sidecars.delete(file);
    else this.#sidecars.set(file, loaded.sidecar);
    return await this.#readArticle(file, text, loaded.sidecar);
  }

  async #readArticle(file: FileId, text: string, sidecar: string | undefined): Promise<ArrivedSummary> {
    const beside = sidecar === undefined ? {} : { sidecar };
    const facts = readArticle({ file, text, known: this.#host.knownNames, ...beside });
    await this.index.upsert(facts);
    return { file, summary: summarise(facts, { digests: digestsOf(text, sidecar), sidecar }) };
  }

  async #remove(file: FileId, role: FileRole): Promise<void> {
    this.#problems.setOfBytes(file, []);
    this.#sidecars.delete(file);
    if (role === "note") this.#host.applyChange({ notes: [{ file, text: undefined }] });
    if (role === "registry") this.#host.applyChange({ registry: { file, text: undefined } });
    if (role !== "article") return;
    await this.index.remove(file);
    this.#host.applyChange({ articles: [{ file, summary: undefined }] });
  }

  async #forgetAllBut(seen: ReadonlySet<FileId>): Promise<void> {
    const { notes, articles, registry } = this.#host.analysis().workspace;
    // A buffer that was opened before the folders were known may have been taken for something else.
    const gone = (file: FileId, role: FileRole): boolean =>
      this.#layout.roleOf(file) !== role || (!seen.has(file) && !this.#open.has(file));
    for (const file of notes.keys()) if (gone(file, "note")) await this.#remove(file, "note");
    for (const file of articles.keys()) if (gone(file, "article")) await this.#remove(file, "article");
    if (registry !== undefined && gone(registry.file, "registry")) await this.#remove(registry.file, "registry");
  }

  #filesFor(log: Log): Pick<RootOptions, "fileSystem" | "log"> & { readonly root: string } {
    return { root: this.directory, fileSystem: this.#fileSystem, log };
  }

  async #exists(file: FileId): Promise<boolean> {
    return (await this.#fileSystem.stat(`${this.directory}/${file}`))?.kind === "file";
  }

  async #enqueue(work: () => Promise<void>): Promise<void> {
    const turn = this.#queue.then(work);
    this.#queue = turn.catch(() => undefined); // whoever asked gets the error; those behind go on
    await turn;
  }
}
