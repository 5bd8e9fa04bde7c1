/** What completion is asked and what its parts share. */
import type { CompletionItem, FilePosition } from "../types.js";

/** Names and one-line summaries of the rules, handed in because features do not know rules. */
export interface RuleName {
  readonly name: string;
  readonly summary: string;
}

export interface CompletionParams extends FilePosition {
  readonly rules: readonly RuleName[];
}

/** So many that nobody reads further; the editor asks again when more has been typed. */
export const MOST_ITEMS = 200;

/** Keeps the order in which items were found. */
export function inOrder(items: readonly Omit<CompletionItem, "sortText">[]): readonly CompletionItem[] {
  return items.map((item, index) => ({ ...item, sortText: String(index).padStart(6, "0") }));
}
