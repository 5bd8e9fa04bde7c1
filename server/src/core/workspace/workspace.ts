/** Builds the frozen world of one revision; tables whose inputs did not change are carried over as they are. */
import type { Config } from "../config/config.js";
import type { FileId } from "../model/fileId.js";
import type { NoteFacts } from "../model/note.js";
import { finished, type Steps } from "../text/steps.js";
import { actorTableSteps } from "./actorTable.js";
import { buildSourceTable } from "./sourceTable.js";
import { buildProvenanceTable } from "./provenance.js";
import type { Placements } from "./actorPlacements.js";
import type { ProvenanceTable } from "./provenance/types.js";
import type { ActorTable, ArticleSummary, Registry, SourceTable, Workspace } from "./types.js";

export interface WorkspaceInput {
  readonly revision: number;
  readonly config: Config;
  readonly notes: ReadonlyMap<FileId, NoteFacts>;
  readonly articles: ReadonlyMap<FileId, ArticleSummary>;
  readonly registry: Registry | undefined;
  readonly tables: Tables;
}

/** Cross-file tables, remade only when a summary or the registry changes: never by an edit of prose in a note. */
export interface Tables {
  readonly actors: ActorTable;
  readonly sources: SourceTable;
  readonly provenance: ProvenanceTable;
  /** Where names were placed: what the next tables need not decide again. */
  readonly placements: Placements;
}

export function buildTables(
  articles: ReadonlyMap<FileId, ArticleSummary>,
  registry: Registry | undefined,
  earlier?: Placements,
): Tables {
  return finished(tableSteps(articles, registry, earlier));
}

/** The same in pieces. */
export function* tableSteps(
  articles: ReadonlyMap<FileId, ArticleSummary>,
  registry: Registry | undefined,
  earlier?: Placements,
): Steps<Tables> {
  const sources = buildSourceTable(articles.values());
  const { table: actors, placements } = yield* actorTableSteps([...articles.values()], registry, earlier);
  return { actors, sources, provenance: buildProvenanceTable(articles, sources), placements };
}

export function buildWorkspace(input: WorkspaceInput): Workspace {
  const { revision, config, notes, articles, registry, tables } = input;
  const { actors, sources, provenance } = tables;
  return Object.freeze({ revision, config, notes, articles, registry, actors, sources, provenance });
}
