/**
 * The one place where the world changes: changes go in, a frozen revision comes out.
 * Whoever holds an `Analysis` keeps asking the same world, whatever is typed meanwhile.
 */
import type { Config } from "../config/config.js";
import { DEFAULT_CONFIG } from "../config/config.js";
import type { FileId } from "../model/fileId.js";
import type { NoteFacts } from "../model/note.js";
import { readNote } from "../model/readNote.js";
import { createStatementMemory, type StatementMemory } from "../model/statementMemory.js";
import type { EntityType } from "../language/names/types.js";
import { readRegistry } from "../workspace/registry.js";
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
  #notes = new Map<FileId, NoteFacts>();
  #areNotesShown = false;
  #articles: ReadonlyMap<FileId, ArticleSummary> = new Map();
  #registry: Registry | undefined = undefined;
  #tables: Tables = buildTables(new Map(), undefined);
  #known: readonly KnownName[] = [];
  #stale: { notes: Set<FileId>; tables: boolean } = { notes: new Set(), tables: false };
  #memories = new Map<FileId, StatementMemory & { turn(): void }>();
  #current: Analysis | undefined = undefined;
  /** Articles that somebody changes while tables are made: what is said of them then is newer. */
  readonly #watching = new Set<Set<FileId>>();

  /** Names the registry knows: what articles and notes are read with. */
  get knownNames(): readonly KnownName[] {
    return this.#known;
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
    const articles = changedArticles(before, changes);
    if (articles === before) return;
    const meanwhile = new Set<FileId>();
    this.#watching.add(meanwhile);
    const tables = this.#stale.tables ? undefined : yield* tableSteps(articles, registry);
    this.#watching.delete(meanwhile);
    if (tables === undefined || meanwhile.size > 0 || this.#registry !== registry || this.#stale.tables) {
      this.applyChange({ articles: changes.filter(({ file }) => !meanwhile.has(file)) });
      return;
    }
    this.#revision++;
    this.#current = undefined;
    this.#articles = articles;
    this.#tables = tables;
  }

  /** Reads the notes that changed, one after another: `analysis` need not, then. */
  *readNotes(): Steps<void> {
    for (const file of this.#stale.notes) {
      this.#stale.notes.delete(file);
      const notes = this.#ownNotes();
      const text = this.#texts.get(file);
      if (text === undefined) {
        notes.delete(file);
        this.#memories.delete(file);
      } else {
        notes.set(file, this.#readNote(file, text));
      }
      this.#current = undefined;
      yield;
    }
  }

  /** Notes that a revision shows are never changed: the first change after it copies them. */
  #ownNotes(): Map<FileId, NoteFacts> {
    if (this.#areNotesShown) this.#notes = new Map(this.#notes);
    this.#areNotesShown = false;
    return this.#notes;
  }

  analysis(): Analysis {
    if (this.#current !== undefined) return this.#current;
    finished(this.readNotes());
    if (this.#stale.tables) this.#tables = buildTables(this.#articles, this.#registry);
    this.#stale.tables = false;
    const workspace = buildWorkspace({
      revision: this.#revision,
      config: this.#config,
      notes: this.#notes,
      articles: this.#articles,
      registry: this.#registry,
      tables: this.#tables,
    });
    this.#areNotesShown = true;
    this.#current = Object.freeze({ revision: this.#revision, workspace });
    return this.#current;
  }

  #changeConfig(config: Config): void {
    if (config.citationScope !== this.#config.citationScope)
      for (const file of this.#texts.keys()) this.#stale.notes.add(file);
    this.#config = config;
  }

  #changeRegistry(file: FileId, text: string | undefined): void {
    this.#registry = text === undefined ? undefined : readRegistry(file, text);
    const known = (this.#registry?.actors ?? []).flatMap((actor) =>
      [actor.name, ...actor.aliases].map((surface) => ({ surface, type: actor.type })),
    );
    this.#stale.tables = true;
    if (JSON.stringify(known) === JSON.stringify(this.#known)) return;
    this.#known = known;
    for (const note of this.#texts.keys()) this.#stale.notes.add(note);
  }

  #changeNote(file: FileId, text: string | undefined): void {
    if (text === undefined) this.#texts.delete(file);
    else this.#texts.set(file, text);
    this.#stale.notes.add(file);
  }

  /** Tables depend on summaries alone, and a summary holds no positions: an edit that moves words rebuilds nothing. */
  #changeArticles(changes: NonNullable<WorkspaceChange["articles"]>): void {
    const articles = changedArticles(this.#articles, changes);
    for (const watched of this.#watching) for (const { file } of changes) watched.add(file);
    if (articles !== this.#articles) this.#stale.tables = true;
    this.#articles = articles;
  }

  #readNote(file: FileId, text: string): NoteFacts {
    const memory = this.#memories.get(file) ?? createStatementMemory();
    this.#memories.set(file, memory);
    const note = readNote({ file, text, config: this.#config, known: this.#known, memory });
    memory.turn();
    return note;
  }
}

/** The same map where no summary says anything else. */
function changedArticles(
  before: ReadonlyMap<FileId, ArticleSummary>,
  changes: NonNullable<WorkspaceChange["articles"]>,
): ReadonlyMap<FileId, ArticleSummary> {
  let articles: Map<FileId, ArticleSummary> | undefined;
  for (const { file, summary } of changes) {
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
  return { ...summary, source: before.source };
}
