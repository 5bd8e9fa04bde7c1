/** What only the article that a claim cites can contradict: it speaks of the claim's own event, by whatever name it calls it. */
import type { Statement } from "../../model/statement.js";
import { hasRivalNames, type Overlap } from "../matching/overlap.js";
import type { Reason } from "../types.js";
import { correctionConflicts } from "./correctedFigure.js";
import { durationConflicts } from "./duration.js";
import { edgeDateConflicts } from "./edgeDate.js";
import { opposedStateConflicts } from "./opposedStates.js";
import { pairedCountConflicts } from "./pairedCounts.js";
import { wholeAndPartConflicts } from "./wholeAndPart.js";

export function citedArticleConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  if (overlap.around === undefined || overlap.bearing === 0) return [];
  for (const conflictsOf of overlap.time === "disjoint" ? AT_ANY_TIME : KINDS) {
    const found = conflictsOf(claim, passage, overlap);
    if (found.length > 0) return hasRivalNames(overlap) ? [] : found;
  }
  return [];
}

/** A figure taken back and the day of a beginning may be told in an article that names other days. */
const AT_ANY_TIME = [correctionConflicts, edgeDateConflicts];

const KINDS = [...AT_ANY_TIME, durationConflicts, opposedStateConflicts, pairedCountConflicts, wholeAndPartConflicts];
