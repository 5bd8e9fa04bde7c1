/**
 * A table of competing hypotheses with all that can be said of its result: scores, what each row decides, and what falls with each origin.
 * The scores say how much of the evidence speaks against a hypothesis; none of them is a probability.
 */
import type { SourceDescription } from "../model/source.js";
import type { Workspace } from "../workspace/types.js";
import { scoreAch, withoutRows, type AchResult, type AchWithout } from "./achScores.js";
import { readAchTables, type AchRow, type AchTable } from "./achTable.js";
import { groupByOrigin } from "./origins.js";

/** Rows that rest on articles of one origin alone: they stand and fall together. */
export interface AchOrigin {
  readonly sources: readonly SourceDescription[];
  /** "both retell The Telegraph", one for each further article. */
  readonly why: readonly string[];
  readonly without: AchWithout;
}

export interface AchReport {
  readonly table: AchTable;
  readonly result: AchResult;
  /** In the order of their first rows. */
  readonly origins: readonly AchOrigin[];
  /** Rows that cite no article of the corpus. */
  readonly uncited: readonly AchRow[];
}

/** What stands at an offset of the table. */
export type AchPlace =
  | { readonly kind: "table" }
  | { readonly kind: "hypothesis"; readonly hypothesis: number }
  | { readonly kind: "row"; readonly row: number }
  | { readonly kind: "cell"; readonly row: number; readonly hypothesis: number };

export function achReport(table: AchTable, workspace: Workspace): AchReport {
  const result = scoreAch(table);
  const cited = table.rows.map((row) => ({ row, sources: sourcesOf(row, workspace) }));
  const all = [...new Map(cited.flatMap(({ sources }) => sources).map((source) => [source.file, source])).values()];
  const groups = groupByOrigin(
    all.map((source) => ({ source })),
    workspace.provenance,
  );
  return {
    table,
    result,
    origins: groups.flatMap(({ sources, why }) => {
      const files = new Set(sources.map(({ file }) => file));
      const rows = cited
        .filter((one) => one.sources.length > 0 && one.sources.every(({ file }) => files.has(file)))
        .map(({ row }) => row);
      return rows.length === 0 ? [] : [{ sources, why, without: withoutRows(table, rows, result.leading) }];
    }),
    uncited: cited.filter(({ sources }) => sources.length === 0).map(({ row }) => row),
  };
}

/** The table around an offset and what of it stands there. */
export function achTableAt(
  text: string,
  offset: number,
): { readonly table: AchTable; readonly place: AchPlace } | undefined {
  const table = readAchTables(text).find(({ range }) => range.start <= offset && offset <= range.end);
  return table === undefined ? undefined : { table, place: placeIn(table, offset) };
}

function placeIn({ head, hypotheses, rows }: AchTable, offset: number): AchPlace {
  const holds = ({ area }: { readonly area: { readonly start: number; readonly end: number } }): boolean =>
    area.start <= offset && offset <= area.end;
  if (offset <= head.end) {
    const hypothesis = hypotheses.findIndex(holds);
    return hypothesis === -1 ? { kind: "table" } : { kind: "hypothesis", hypothesis };
  }
  const row = rows.findIndex(({ range }) => range.start <= offset && offset <= range.end);
  const found = rows[row];
  if (found === undefined) return { kind: "table" };
  if (holds(found)) return { kind: "row", row };
  const hypothesis = found.cells.findIndex(holds);
  return hypothesis === -1 ? { kind: "row", row } : { kind: "cell", row, hypothesis };
}

function sourcesOf({ keys }: AchRow, { sources }: Workspace): readonly SourceDescription[] {
  return keys.flatMap((key) => sources.resolve(key) ?? []);
}
