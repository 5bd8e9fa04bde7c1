/** "Did not fit one there" says nothing of a place that is named neither in its sentence nor around it. */
import type { Statement } from "../../model/statement.js";
import { areCoveredAround, unitsWithin } from "./covering.js";
import type { Overlap } from "./overlap.js";

/** True where one of the two points to a place, and the other names one that may be elsewhere. */
export function isElsewhere(claim: Statement, passage: Statement, { around }: Overlap): boolean {
  return (
    (THERE.test(passage.text) && !arePlacesCovered(claim, passage, around)) ||
    (THERE.test(claim.text) && !arePlacesCovered(passage, claim, around))
  );
}

function arePlacesCovered(placed: Statement, pointing: Statement, around: Overlap["around"]): boolean {
  const places = [...placed.text.matchAll(WHERE)].map(({ index, 0: words }) => {
    const start = placed.range.start + index;
    return { start, end: start + words.length };
  });
  return areCoveredAround(unitsWithin(placed, places), pointing, around);
}

/** Not the "there" of "there was". */
const THERE = /(?<!^)\b(?:there|here)\b(?!\s+(?:is|are|was|were|has|have|had|will|would|may|might)\b)/iu;
/** "In the harbour", up to the next phrase. */
const WHERE =
  /\b(?:in|at|on|near|inside|outside|along|beside)\s+(?:(?!(?:after|before|since|when|while|and|but|for|to|by|with|in|at|on)\b)[^\s,.;:()]+\s*){1,6}/giu;
