/** What only the article that a claim cites can contradict: it speaks of the claim's own event, by whatever name it calls it. */
import type { Statement } from "../../model/statement.js";
import { hasRivalNames, type Overlap } from "../matching/overlap.js";
import type { Reason } from "../types.js";
import { ageConflicts } from "./age.js";
import { correctionConflicts } from "./correctedFigure.js";
import { durationConflicts } from "./duration.js";
import { edgeDateConflicts } from "./edgeDate.js";
import { figureSlipConflicts } from "./figureSlip.js";
import { opposedStateConflicts } from "./opposedStates.js";
import { pairedCountConflicts } from "./pairedCounts.js";
import { setApartConflicts } from "./setApart.js";
import { soleValueConflicts } from "./soleValue.js";
import { wholeAndPartConflicts } from "./wholeAndPart.js";

export function citedArticleConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  if (overlap.around === undefined) return [];
  for (const conflictsOf of kindsFor(overlap)) {
    const found = conflictsOf(claim, passage, overlap);
    if (found.length > 0) return hasRivalNames(overlap) ? [] : found;
  }
  return [];
}

function kindsFor({ bearing, time }: Overlap): typeof KINDS {
  if (bearing === 0) return IN_OTHER_WORDS;
  return time === "disjoint" ? AT_ANY_TIME : KINDS;
}

/** Where the sentence has no word of the claim. */
const IN_OTHER_WORDS = [figureSlipConflicts, ageConflicts];

/** A figure taken back, one written down wrongly and the day of a beginning may be told in an article that names other days. */
const AT_ANY_TIME = [
  correctionConflicts,
  edgeDateConflicts,
  figureSlipConflicts,
  ageConflicts,
  soleValueConflicts,
  setApartConflicts,
];

const KINDS = [...AT_ANY_TIME, durationConflicts, opposedStateConflicts, pairedCountConflicts, wholeAndPartConflicts];
