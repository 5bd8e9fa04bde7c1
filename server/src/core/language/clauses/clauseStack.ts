/** The stack of open clauses while a sentence is read. */
import type { ClauseKind, GroupCandidate, Word } from "./types.js";

const MAX_DEPTH = 12;
/** Code units read of one sentence: what is longer is a table or a log, and must not cost quadratic time. */

export interface ClauseDraft {
  kind: ClauseKind;
  parent: number | undefined;
  opener: number | undefined;
  first: number;
  last: number;
  readonly finite: number[];
  /** Index of the quotation mark or bracket that opened it, whose partner closes it. */
  mark: number | undefined;
}

export interface Builder {
  readonly words: readonly Word[];
  readonly candidates: readonly GroupCandidate[];
  /** For each word, the index of the group that begins there, or -1. */
  readonly groupAt: readonly number[];
  readonly clauses: ClauseDraft[];
  readonly stack: number[];
  readonly clauseOf: number[];
  readonly forms: (GroupCandidate["form"] | "none")[];
  readonly groupClause: number[];
  lastFinite: number | undefined;
  coordinator: number | undefined;
  comma: number | undefined;
}

export function top(builder: Builder): number {
  return builder.stack.at(-1) ?? 0;
}

export function topClause(builder: Builder): ClauseDraft {
  const clause = builder.clauses[top(builder)];
  if (clause === undefined) {
    throw new RangeError("the stack names a clause that does not exist");
  }
  return clause;
}

export function push(builder: Builder, kind: ClauseKind, first: number, opener?: number, mark?: number): void {
  if (builder.stack.length >= MAX_DEPTH) {
    builder.stack.length = 1;
  }
  const parent = top(builder);
  builder.clauses.push({ kind, parent, opener, first, last: first, finite: [], mark });
  builder.stack.push(builder.clauses.length - 1);
}

export function accept(builder: Builder, index: number): void {
  const clause = topClause(builder);
  clause.finite.push(index);
  builder.groupClause[index] = top(builder);
  builder.lastFinite = index;
  builder.coordinator = undefined;
}

export function pop(builder: Builder): void {
  if (builder.stack.length > 1) {
    builder.stack.pop();
  }
}
