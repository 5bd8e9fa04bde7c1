/**
 * The one place where the world changes: changes go in, a frozen revision comes out.
 * Whoever holds an `Analysis` keeps asking the same world, whatever is typed meanwhile.
 */
import type { Config } from "../config/config.js";
import { DEFAULT_CONFIG } from "../config/config.js";
import type { FileId } from "../model/fileId.js";
import { readNote } from "../model/readNote.js";
import { createStatementMemory, type StatementMemory } from "../model/statementMemory.js";
import type { EntityType } from "../language/names/types.js";
import { LazyNotes, NoteCell } from "./lazyNotes.js";
import type { Placements } from "../workspace/actorPlacements.js";
import { readRegistry } from "../workspace/registry.js";
import { withSource } from "../workspace/summary.js";
import type { ArticleSummary, Registry, Workspace } from "../workspace/types.js";
import { finished, type Steps } from "../text/steps.js";
import { buildTables, buildWorkspace, tableSteps, type Tables } from "../workspace/workspace.js";

export interface WorkspaceChange {
  /** Text of a note; undefined takes it away. */
  readonly notes?: readonly { readonly file: FileId; readonly text: string | undefined }[];
  /** Summary of an article whose facts are in the index; undefined takes it away. */
  readonly articles?: readonly { readonly file: FileId; readonly summary: ArticleSummary | undefined }[];
  /** The registry file; an undefined text takes it away. */
  readonly registry?: { readonly file: FileId; readonly text: string | undefined };
  readonly config?: Config;
}

export interface KnownName {
  readonly surface: string;
  readonly type: EntityType;
}

/** A frozen revision. */
export interface Analysis {
  readonly revision: number;
  readonly workspace: Workspace;
}

export class AnalysisHost {
  #revision = 0;
  #config: Config = DEFAULT_CONFIG;
  #texts = new Map<FileId, string>();
  readonly #notes = new Map<FileId, NoteCell>();
  /** As revisions show them, until one of them changes. */
  #shownNotes: LazyNotes | undefined = undefined;
  #articles: ReadonlyMap<FileId, ArticleSummary> = new Map();
  #registry: Registry | undefined = undefined;
  #tables: Tables = buildTables(new Map(), undefined);
  #known: readonly KnownName[] = [];
  #areTablesStale = false;
  #memories = new Map<FileId, StatementMemory & { turn(): void }>();
  #current: Analysis | undefined = undefined;
  /** Articles that somebody changes while tables are made: what is said of them then is newer. */
  readonly #watching = new Set<Set<FileId>>();

  /** Names the registry knows: what articles and notes are read with. */
  get knownNames(): readonly KnownName[] {
    return this.#known;
  }

  /** Where names were placed. */
  get placements(): Placements {
    return this.#tables.placements;
  }

  /** From another session: the next tables need not decide anew what it decided. */
  rememberPlacements(placements: Placements): void {
    this.#tables = { ...this.#tables, placements };
  }

  /** How many notes there are. */
  get notes(): number {
    return this.#notes.size;
  }

  /** Whether it is an article of the workspace. */
  hasArticle(file: FileId): boolean {
    return this.#articles.has(file);
  }

  /** Records the change; nothing is read until `analysis` is asked for. */
  applyChange(change: WorkspaceChange): void {
    this.#revision++;
    this.#current = undefined;
    if (change.config !== undefined) this.#changeConfig(change.config);
    if (change.registry !== undefined) this.#changeRegistry(change.registry.file, change.registry.text);
    for (const { file, text } of change.notes ?? []) this.#changeNote(file, text);
    if (change.articles !== undefined) this.#changeArticles(change.articles);
  }

  /**
   * Takes summaries that nobody waits for: the world stays as it is until the tables across files are made, piece by piece, and changes at once then.
   * What changes meanwhile counts, and has the tables made anew.
   */
  *admit(changes: NonNullable<WorkspaceChange["articles"]>): Steps<void> {
    const registry = this.#registry;
    const before = this.#articles;
    const meanwhile = new Set<FileId>();
    this.#watching.add(meanwhile);
    const articles = yield* changeSteps(before, changes);
    if (articles === before) {
      this.#watching.delete(meanwhile);
      return;
    }
    const tables = this.#areTablesStale ? undefined : yield* tableSteps(articles, registry, this.#tables.placements);
    this.#watching.delete(meanwhile);
    if (tables === undefined || meanwhile.size > 0 || this.#registry !== registry || this.#areTablesStale) {
      this.applyChange({ articles: changes.filter(({ file }) => !meanwhile.has(file)) });
      return;
    }
    this.#revision++;
    this.#current = undefined;
    this.#articles = articles;
    this.#tables = tables;
  }

  /** Reads the notes that nobody has asked for yet, one after another. */
  *readNotes(): Steps<void> {
    for (const cell of [...this.#notes.values()]) {
      if (cell.isRead) continue;
      cell.facts();
      yield;
    }
  }

  analysis(): Analysis {
    if (this.#current !== undefined) return this.#current;
    if (this.#areTablesStale) this.#tables = buildTables(this.#articles, this.#registry, this.#tables.placements);
    this.#areTablesStale = false;
    this.#shownNotes ??= new LazyNotes(this.#notes);
    const workspace = buildWorkspace({
      revision: this.#revision,
      config: this.#config,
      notes: this.#shownNotes,
      articles: this.#articles,
      registry: this.#registry,
      tables: this.#tables,
    });
    this.#current = Object.freeze({ revision: this.#revision, workspace });
    return this.#current;
  }

  #changeConfig(config: Config): void {
    const isReadOtherwise = config.citationScope !== this.#config.citationScope;
    this.#config = config;
    if (isReadOtherwise) this.#renewNotes();
  }

  #changeRegistry(file: FileId, text: string | undefined): void {
    this.#registry = text === undefined ? undefined : readRegistry(file, text);
    const known = (this.#registry?.actors ?? []).flatMap((actor) =>
      [actor.name, ...actor.aliases].map((surface) => ({ surface, type: actor.type })),
    );
    this.#areTablesStale = true;
    if (JSON.stringify(known) === JSON.stringify(this.#known)) return;
    this.#known = known;
    this.#renewNotes();
  }

  #changeNote(file: FileId, text: string | undefined): void {
    this.#shownNotes = undefined;
    if (text === undefined) {
      this.#texts.delete(file);
      this.#notes.delete(file);
      this.#memories.delete(file);
      return;
    }
    this.#texts.set(file, text);
    this.#notes.set(file, this.#cellOf(file, text));
  }

  /** What all notes are read with has changed. */
  #renewNotes(): void {
    this.#shownNotes = undefined;
    for (const [file, text] of this.#texts) this.#notes.set(file, this.#cellOf(file, text));
  }

  /** Tables depend on summaries alone, and a summary holds no positions: an edit that moves words rebuilds nothing. */
  #changeArticles(changes: NonNullable<WorkspaceChange["articles"]>): void {
    const articles = changedArticles(this.#articles, changes);
    for (const watched of this.#watching) for (const { file } of changes) watched.add(file);
    if (articles !== this.#articles) this.#areTablesStale = true;
    this.#articles = articles;
  }

  /** To be read with what is known now, whenever that is. */
  #cellOf(file: FileId, text: string): NoteCell {
    const config = this.#config;
    const known = this.#known;
    const memory = this.#memories.get(file) ?? createStatementMemory();
    this.#memories.set(file, memory);
    return new NoteCell(() => {
      const note = readNote({ file, text, config, known, memory });
      memory.turn();
      return note;
    });
  }
}

/** The same map where no summary says anything else. */
function changedArticles(
  before: ReadonlyMap<FileId, ArticleSummary>,
  changes: NonNullable<WorkspaceChange["articles"]>,
): ReadonlyMap<FileId, ArticleSummary> {
  return finished(changeSteps(before, changes));
}

/** The same in pieces. */
function* changeSteps(
  before: ReadonlyMap<FileId, ArticleSummary>,
  changes: NonNullable<WorkspaceChange["articles"]>,
): Steps<ReadonlyMap<FileId, ArticleSummary>> {
  let articles: Map<FileId, ArticleSummary> | undefined;
  for (const { file, summary } of changes) {
    yield;
    const known = (articles ?? before).get(file);
    if (known === summary || (known !== undefined && JSON.stringify(summary) === JSON.stringify(known))) continue;
    articles ??= new Map(before);
    if (summary === undefined) articles.delete(file);
    else articles.set(file, withSameSource(summary, known));
  }
  return articles ?? before;
}

/** The description of before where it says the same: what was judged with it is judged with this one. */
function withSameSource(summary: ArticleSummary, before: ArticleSummary | undefined): ArticleSummary {
  if (before === undefined || JSON.stringify(before.source) !== JSON.stringify(summary.source)) return summary;
  return withSource(summary, before.source);
}
