/** What `dossier check` found, as the reporters print it. */
import type { Diagnostic, Severity } from "../../core/rules/types.js";
import type { Positions } from "../positions.js";

export interface CheckReport {
  /** Files in order, diagnostics of a file in order. */
  readonly diagnostics: readonly Diagnostic[];
  readonly files: number;
  readonly claims: number;
  readonly positions: Positions;
}

const SEVERITIES: readonly Severity[] = ["hint", "info", "warning", "error"];

/** True where `severity` is `level` or worse. */
export function reaches(severity: Severity, level: Severity): boolean {
  return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(level);
}

/** Diagnostics by rule, the most frequent first, then by name. */
export function countByRule(diagnostics: readonly Diagnostic[]): readonly (readonly [rule: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { code } of diagnostics) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort(([leftRule, left], [rightRule, right]) => right - left || (leftRule < rightRule ? -1 : 1));
}
