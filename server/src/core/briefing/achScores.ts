/**
 * Scores of an analysis of competing hypotheses, and what they hang on. The score of a hypothesis is the weight of the evidence against it
 * (I = 1, II = 2; Heuer, Psychology of Intelligence Analysis, chapter 8): the least refuted one ranks first, and none is thereby proven.
 */
import type { AchCell, AchMark, AchRow, AchTable } from "./achTable.js";

export interface AchScore {
  /** Index of the hypothesis. */
  readonly hypothesis: number;
  /** Sum over the rows, 0 or more; less is better. */
  readonly inconsistency: number;
}

/** What the table says without some of its rows. */
export interface AchWithout {
  readonly rows: readonly AchRow[];
  readonly scores: readonly AchScore[];
  readonly leading: readonly number[];
  /** Whether other hypotheses lead than with them. */
  readonly changes: boolean;
}

export interface AchResult {
  /** One for each hypothesis, in the order of the table. */
  readonly scores: readonly AchScore[];
  /** The hypotheses with the least against them; several where they tie. */
  readonly leading: readonly number[];
  /** One for each row, in order: the table without it. */
  readonly sensitivity: readonly AchWithout[];
  /** Rows without which the leading hypothesis would not lead alone; none where several tie. */
  readonly pivotal: readonly AchRow[];
  /** Rows whose marks are all the same: they tell nothing apart. */
  readonly undiagnostic: readonly AchRow[];
  readonly missing: readonly { readonly row: AchRow; readonly hypothesis: number; readonly cell: AchCell }[];
}

/** What a mark counts against its hypothesis. */
export const AGAINST: Readonly<Record<AchMark, number>> = { CC: 0, C: 0, N: 0, I: 1, II: 2 };

export function scoreAch(table: AchTable): AchResult {
  const scores = scoresOf(table, table.rows);
  const leading = leadersOf(scores);
  const sensitivity = table.rows.map((row) => withoutRows(table, [row], leading));
  return {
    scores,
    leading,
    sensitivity,
    pivotal: leading.length > 1 ? [] : table.rows.filter((_row, index) => sensitivity[index]?.changes === true),
    undiagnostic: table.rows.filter(isUndiagnostic),
    missing: table.rows.flatMap((row) =>
      row.cells.flatMap((cell, hypothesis) => (cell.mark === undefined ? [{ row, hypothesis, cell }] : [])),
    ),
  };
}

/** The table as it would be if these rows fell; `leading` are the hypotheses that lead with them. */
export function withoutRows(table: AchTable, rows: readonly AchRow[], leading: readonly number[]): AchWithout {
  const scores = scoresOf(
    table,
    table.rows.filter((row) => !rows.includes(row)),
  );
  const then = leadersOf(scores);
  return { rows, scores, leading: then, changes: then.join(" ") !== leading.join(" ") };
}

function scoresOf({ hypotheses }: AchTable, rows: readonly AchRow[]): readonly AchScore[] {
  return hypotheses.map((_text, hypothesis) => ({
    hypothesis,
    inconsistency: rows.reduce((sum, { cells }) => {
      const mark = cells[hypothesis]?.mark;
      return mark === undefined ? sum : sum + AGAINST[mark];
    }, 0),
  }));
}

function leadersOf(scores: readonly AchScore[]): readonly number[] {
  const least = Math.min(...scores.map(({ inconsistency }) => inconsistency));
  return scores.filter(({ inconsistency }) => inconsistency === least).map(({ hypothesis }) => hypothesis);
}

/** A row with an empty cell may still tell something apart. */
function isUndiagnostic({ cells }: AchRow): boolean {
  const [first] = cells;
  return first?.mark !== undefined && cells.every(({ mark }) => mark === first.mark);
}
