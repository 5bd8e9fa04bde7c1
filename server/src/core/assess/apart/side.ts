/** One side of a reason, the words in it that may narrow what it speaks of, and the figure it gives. */
import type { Quantity } from "../../language/quantities/types.js";
import { type Statement, wordsOf } from "../../model/statement.js";
import { overlaps, type TextRange } from "../../text/range.js";
import { isCovered, unitsWithin } from "../matching/covering.js";
import { clauseAt, type ClauseReading } from "../reading/clauseAt.js";
import type { ContentUnit } from "../reading/content.js";

/** One side of a reason with the clause that it stands in. */
export interface Side {
  readonly statement: Statement;
  readonly range: TextRange;
  readonly clause: ClauseReading;
}

export function sideOf(statement: Statement, range: TextRange): Side {
  return { statement, range, clause: clauseAt(statement, range) };
}

export function clauseText({ statement, clause }: Side): string {
  return wordsOf(statement, clause.range);
}

/** Nouns and names of the words that the pattern finds in a part of the statement. */
export function unitsMatching({ statement }: Side, pattern: RegExp, within: TextRange): readonly ContentUnit[] {
  const found = pattern.exec(wordsOf(statement, within));
  const phrase = found?.[1] ?? "";
  if (found === null || phrase === "") return [];
  const end = within.start + found.index + found[0].length;
  return unitsWithin(statement, [{ start: end - phrase.length, end }]);
}

/** Each side names some, and neither sentence has any that the other side names. */
export function nameOthers(
  ours: Side,
  left: readonly ContentUnit[],
  theirs: Side,
  right: readonly ContentUnit[],
): boolean {
  return (
    left.length > 0 &&
    right.length > 0 &&
    !left.some((unit) => isCovered(unit, theirs.statement)) &&
    !right.some((unit) => isCovered(unit, ours.statement))
  );
}

export function figureAt({ statement, range }: Side): Quantity | undefined {
  return statement.quantities.find((quantity) => overlaps(quantity, range));
}
