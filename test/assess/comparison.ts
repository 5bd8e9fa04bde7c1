/** Compares a claim with a passage given as plain sentences, and checks the verdict and its words. */
import assert from "node:assert/strict";
import { compare } from "../../server/src/core/assess/compare.js";
import type { Comparison, ReasonKind, Verdict } from "../../server/src/core/assess/types.js";
import { readText } from "../../server/src/core/model/readText.js";
import type { Statement } from "../../server/src/core/model/statement.js";

export interface Dates {
  /** Day of the note. */
  readonly claim?: string;
  /** Day of the article. */
  readonly passage?: string;
}

export function statement(text: string, day?: string): Statement {
  const [first, ...more] = readText(text, day).statements;
  assert.ok(first, text);
  assert.equal(more.length, 0, `one sentence: ${text}`);
  return first;
}

export function compared(claim: string, passage: string, dates: Dates = {}): Comparison {
  return compare(statement(claim, dates.claim), statement(passage, dates.passage), dates);
}

export function check(verdict: Verdict, claim: string, passage: string, dates: Dates = {}): Comparison {
  const comparison = compared(claim, passage, dates);
  assert.equal(comparison.verdict, verdict, `\n  “${claim}”\n  “${passage}”\n  ${JSON.stringify(comparison)}`);
  return comparison;
}

/** A contradiction whose first reason names these words. */
export function checkConflict(
  kind: ReasonKind,
  claim: string,
  claimWords: string,
  passage: string,
  passageWords: string,
  dates: Dates = {},
): Comparison {
  const comparison = check("contradicts", claim, passage, dates);
  const [reason] = comparison.reasons;
  assert.ok(reason);
  assert.deepEqual([reason.kind, reason.claim.text, reason.evidence.text], [kind, claimWords, passageWords]);
  return comparison;
}

/** No contradiction, whichever of the two is the claim. */
export function checkSilent(pairs: readonly (readonly [string, string])[], dates: Dates = {}): void {
  for (const [left, right] of pairs)
    for (const [claim, passage] of [
      [left, right],
      [right, left],
    ] as const) {
      const { verdict, reasons } = compared(claim, passage, dates);
      assert.notEqual(verdict, "contradicts", `\n  “${claim}”\n  “${passage}”\n  ${JSON.stringify(reasons)}`);
    }
}

export function checkWeaker(kind: ReasonKind, claim: string, passage: string, words: string): void {
  const comparison = compared(claim, passage);
  assert.notEqual(comparison.verdict, "contradicts");
  assert.equal(
    comparison.reasons.find((reason) => reason.kind === kind)?.evidence.text,
    words,
    JSON.stringify(comparison),
  );
}
