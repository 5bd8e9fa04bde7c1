/** What two statements say beside the words by which they are set against each other: it must be the same before they conflict. */
import type { Statement } from "../../model/statement.js";
import { overlaps, type TextRange } from "../../text/range.js";
import { areCovered, isCovered, standsAround, unitsWithin } from "../matching/covering.js";
import { NAME_BY_PRONOUN, type Overlap } from "../matching/overlap.js";
import type { ContentUnit } from "../reading/content.js";

/** Names and words of a statement outside of the ranges, figures and times aside. */
export function unitsBeside(statement: Statement, ranges: readonly TextRange[]): readonly ContentUnit[] {
  return unitsWithin(statement, [statement.range]).filter((unit) => !ranges.some((range) => overlaps(range, unit)));
}

/** True where the passage says each of the claim's units, means it, or has it around where the claim cites its article. */
export function areSaid(units: readonly ContentUnit[], passage: Statement, { matches, around }: Overlap): boolean {
  return units.every(
    (unit) =>
      isCovered(unit, passage) ||
      (unit.kind === "name" && (matches.get(unit) ?? 0) >= NAME_BY_PRONOUN) ||
      (around !== undefined && standsAround(unit, around)),
  );
}

/** True where the claim says each of the passage's units. */
export function areSaidBack(units: readonly ContentUnit[], claim: Statement): boolean {
  return areCovered(units, claim);
}
