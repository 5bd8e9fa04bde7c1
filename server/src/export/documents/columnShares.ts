/** How the columns of a table share the width of the page. */
import { plainText } from "../../core/export/inlines.js";
import type { Block, TableCell } from "../../core/export/types.js";

/** Characters that a column has at least and at most a claim to. */
const NARROWEST = 9;
const WIDEST = 60;
/** A table of no more rows than this stands on one page. */
const MOST_ROWS_TOGETHER = 12;

/** By the longest cell of each column, none so narrow that words break; adds up to 1. */
export function columnShares(rows: readonly (readonly TableCell[])[], columns: number): readonly number[] {
  const lengths = Array.from({ length: columns }, (_none, column) =>
    Math.min(WIDEST, Math.max(NARROWEST, ...rows.map((row) => plainText(row[column]?.content ?? []).length))),
  );
  const sum = lengths.reduce((all, length) => all + length, 0);
  return lengths.map((length) => length / sum);
}

/** Short tables are not cut by the end of a page. */
export function staysTogether({ rows }: Block & { readonly kind: "table" }): boolean {
  return rows.length <= MOST_ROWS_TOGETHER;
}
