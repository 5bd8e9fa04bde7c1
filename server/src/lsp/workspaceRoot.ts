/**
 * One workspace folder: its analysis, its passage index, and which of its files are open. Open buffers win over the disk.
 * Changes are recorded at once and cost nothing; articles among them are read when the next snapshot is asked for.
 */
import { createMemoryIndex } from "../host/passageIndex/memory.js";
import { loadFile, loadWorkspace, type LoadedFile, type LoadedText } from "../host/corpusLoader.js";
import { digestsOf } from "../host/digests.js";
import { duplicateKeyProblems } from "../host/fileProblems.js";
import { findWorkspaceFiles, layoutOf, type FileRole, type WorkspaceLayout } from "../host/workspaceFiles.js";
import { SILENT_LOG } from "../host/log.js";
import type { FileSystem, Log, PassageIndex } from "../host/ports.js";
import { AnalysisHost, type Analysis } from "../core/analysis/analysisHost.js";
import { DEFAULT_CONFIG, type Config } from "../core/config/config.js";
import type { FileId } from "../core/model/fileId.js";
import type { FileProblem } from "../core/model/problem.js";
import { readArticle } from "../core/model/readArticle.js";
import { summarise } from "../core/workspace/summary.js";
import type { ArticleSummary, Workspace } from "../core/workspace/types.js";
import { cacheEvidence } from "./evidenceCache.js";
import { LineIndexes } from "./convert/position.js";
import type { Work } from "./scheduler.js";

const SIDECAR_ENDING = ".source.yaml";
/** Summaries that are handed to the analysis together: each hand-over copies its table once. */
const ADMITTED_TOGETHER = 1000;

export interface RootOptions {
  /** The folder's URI as the client wrote it, and its decoded path. */
  readonly uri: string;
  readonly path: string;
  /** The folder as the operating system calls it. */
  readonly directory: string;
  readonly fileSystem: FileSystem;
  readonly log: Log;
}

export interface LoadProgress {
  readonly read: number;
  readonly total: number;
}

export class WorkspaceRoot {
  readonly uri: string;
  readonly path: string;
  readonly directory: string;
  readonly index: PassageIndex = cacheEvidence(createMemoryIndex());
  readonly lines = new LineIndexes();
  /** Resolves when the corpus has been read, or given up; requests wait for it. */
  loaded: Promise<void> = Promise.resolve();
  isLoading = false;

  readonly #fileSystem: FileSystem;
  readonly #log: Log;
  readonly #host = new AnalysisHost();
  #config: Config = DEFAULT_CONFIG;
  #layout: WorkspaceLayout;
  readonly #open = new Map<FileId, string>();
  /** Articles whose buffer changed since they were last read. */
  readonly #unread = new Set<FileId>();
  readonly #sidecars = new Map<FileId, string>();
  /** What was wrong with the bytes of a file. */
  readonly #byteProblems = new Map<FileId, readonly FileProblem[]>();
  /** Changes of the index happen one after another. */
  #queue: Promise<void> = Promise.resolve();
  #generation = 0;
  #problems: { readonly analysis: Analysis; readonly byFile: ReadonlyMap<FileId, readonly FileProblem[]> } | undefined =
    undefined;
  #ofArticles: { readonly articles: Workspace["articles"]; readonly found: FilesProblems } | undefined = undefined;

  constructor(options: RootOptions) {
    this.uri = options.uri;
    this.path = options.path;
    this.directory = options.directory;
    this.#fileSystem = options.fileSystem;
    this.#log = options.log;
    this.#layout = layoutOf([], DEFAULT_CONFIG, this.#folderName());
  }

  get revision(): number {
    return this.#host.analysis().revision;
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
    if (file.endsWith(SIDECAR_ENDING)) return this.#sidecars.get(file.slice(0, -SIDECAR_ENDING.length));
    return workspace.notes.get(file)?.text ?? (await this.index.article(file))?.text;
  }

  /** The record beside an article, where there is one. */
  sidecarOf(article: FileId): FileId | undefined {
    return this.#sidecars.has(article) ? `${article}${SIDECAR_ENDING}` : undefined;
  }

  /** Faults of files themselves, those that rules do not see: by file, in the order of their names. */
  problems(analysis: Analysis): ReadonlyMap<FileId, readonly FileProblem[]> {
    if (this.#problems?.analysis === analysis) return this.#problems.byFile;
    const { notes, articles, registry } = analysis.workspace;
    const found = [...this.#byteProblems, ...this.#articleProblems(articles)];
    for (const { file, problems } of notes.values()) if (problems.length > 0) found.push([file, problems]);
    if (registry !== undefined && registry.problems.length > 0) found.push([registry.file, registry.problems]);
    const byFile = new Map<FileId, readonly FileProblem[]>();
    for (const [file, problems] of found.sort(([left], [right]) => (left < right ? -1 : 1)))
      byFile.set(file, [...(byFile.get(file) ?? []), ...problems]);
    this.#problems = { analysis, byFile };
    return byFile;
  }

  /** Of a large corpus these cost too much to gather at every keystroke in a note. */
  #articleProblems(articles: Workspace["articles"]): FilesProblems {
    if (this.#ofArticles?.articles === articles) return this.#ofArticles.found;
    const own = [...articles.values()]
      .filter(({ problems }) => problems.length > 0)
      .map(({ file, problems }) => [file, problems] as const);
    const duplicates = [...duplicateKeyProblems([...articles.values()].map(({ source }) => source))].map(
      ([file, problem]) => [file, [problem]] as const,
    );
    const found = [...own, ...duplicates];
    this.#ofArticles = { articles, found };
    return found;
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

  /** A buffer was closed: the disk counts again. */
  async close(file: FileId): Promise<void> {
    this.#open.delete(file);
    await this.readAgain(file);
  }

  /** Reads one file from disk after it was created, changed or deleted there; an open buffer stays what it is. */
  async readAgain(file: FileId): Promise<void> {
    const role = this.#layout.roleOf(file);
    if (role === "sidecar") {
      await this.readAgain(file.slice(0, -SIDECAR_ENDING.length));
      return;
    }
    if (role === "none" || this.#open.has(file)) return;
    await this.#enqueue(async () => {
      if (!(await this.#exists(file))) {
        await this.#remove(file, role);
        return;
      }
      const sidecar =
        role === "article" && (await this.#exists(file + SIDECAR_ENDING)) ? { sidecar: file + SIDECAR_ENDING } : {};
      const loaded = await loadFile(
        { root: this.directory, fileSystem: this.#fileSystem, log: this.#log },
        { role, file, ...sidecar },
      );
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
    const files = [...notes.keys(), ...articles.keys(), ...(registry === undefined ? [] : [registry.file])];
    return files.filter((file) => file.startsWith(`${folder}/`));
  }

  /** Reads the whole folder. A generator for `runSliced`; a later load makes an earlier one stop. */
  async *load(report: (progress: LoadProgress) => void): Work<void> {
    const generation = ++this.#generation;
    const seen = new Set<FileId>();
    let summaries: Admitted[] = [];
    let total = 0;
    const request = { root: this.directory, config: this.#config, fileSystem: this.#fileSystem, log: this.#log };
    for await (const event of loadWorkspace(request)) {
      if (generation !== this.#generation) return;
      if (event.kind === "listed") {
        this.#layout = event.files.layout;
        total = event.files.articles.length + event.files.notes.length + (event.files.registry === undefined ? 0 : 1);
        report({ read: 0, total });
        continue;
      }
      seen.add(event.file);
      const summary = await this.#admit(event);
      if (summary !== undefined) summaries.push(summary);
      if (summaries.length >= ADMITTED_TOGETHER) {
        this.#host.applyChange({ articles: summaries });
        summaries = [];
      }
      report({ read: seen.size, total });
      yield;
    }
    this.#host.applyChange({ articles: summaries });
    await this.#forgetAllBut(seen);
    for (const [file, text] of this.#open) this.#takeBuffer(file, text);
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
    const summaries: Admitted[] = [];
    for (const file of files) {
      const text = this.#open.get(file);
      if (text !== undefined) summaries.push(await this.#readArticle(file, text, this.#sidecars.get(file)));
    }
    this.#host.applyChange({ articles: summaries });
  }

  /** Takes what was read from disk; an article's summary is left to the caller, who hands over many at once. */
  async #admit(loaded: LoadedFile): Promise<Admitted | undefined> {
    const { file } = loaded;
    if (loaded.kind === "unreadable") {
      await this.#remove(file, this.#layout.roleOf(file));
      this.#byteProblems.set(file, [loaded.problem]);
      return undefined;
    }
    if (loaded.problems.length > 0) this.#byteProblems.set(file, loaded.problems);
    else this.#byteProblems.delete(file);
    const text = this.#open.get(file) ?? loaded.text;
    if (loaded.kind === "note") this.#host.applyChange({ notes: [{ file, text }] });
    if (loaded.kind === "registry") this.#host.applyChange({ registry: { file, text } });
    if (loaded.kind !== "article") return undefined;
    this.#rememberSidecar(loaded);
    return await this.#readArticle(file, text, loaded.sidecar);
  }

  #rememberSidecar({ file, sidecar }: LoadedText): void {
    if (sidecar === undefined) this.#sidecars.delete(file);
    else this.#sidecars.set(file, sidecar);
  }

  async #readArticle(file: FileId, text: string, sidecar: string | undefined): Promise<Admitted> {
    const beside = sidecar === undefined ? {} : { sidecar };
    const facts = readArticle({ file, text, known: this.#host.knownNames, ...beside });
    await this.index.upsert(facts);
    return { file, summary: summarise(facts, { digests: digestsOf(text, sidecar), sidecar }) };
  }

  async #remove(file: FileId, role: FileRole): Promise<void> {
    this.#byteProblems.delete(file);
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

  async #exists(file: FileId): Promise<boolean> {
    const found = await this.#fileSystem.stat(`${this.directory}/${file}`);
    return found?.kind === "file";
  }

  async #enqueue(work: () => Promise<void>): Promise<void> {
    const turn = this.#queue.then(work);
    this.#queue = turn.catch(() => undefined); // whoever asked gets the error; those behind go on
    await turn;
  }

  #folderName(): string {
    return this.path.slice(this.path.lastIndexOf("/") + 1);
  }
}

type FilesProblems = readonly (readonly [FileId, readonly FileProblem[]])[];

interface Admitted {
  readonly file: FileId;
  readonly summary: ArticleSummary | undefined;
}
