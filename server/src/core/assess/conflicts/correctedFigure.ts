/** A figure that the cited article sets right: "eleven crew members were arrested, not nine" contradicts who says nine. */
import type { Quantity } from "../../language/quantities/types.js";
import { wordsOf, type Statement } from "../../model/statement.js";
import { unitsWithin } from "../matching/covering.js";
import { areSaidInArticle } from "../matching/occasions.js";
import type { Overlap } from "../matching/overlap.js";
import { countsPersons, headOf } from "../matching/values.js";
import { isDenying, isFact } from "../reading/commitment.js";
import { predicationsOf } from "../reading/predications.js";
import type { Reason } from "../types.js";
import { place } from "./reasonSide.js";

export function correctionConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  if (claim.quantities.length === 0 || passage.quantities.length < 2 || !NOT_FIGURE.test(passage.text)) return [];
  if (isDenying(claim)) return [];
  const withdrawn = passage.quantities.find((quantity) => isWithdrawn(passage, quantity));
  const figure = withdrawn && passage.quantities.findLast((other) => isRightOne(other, withdrawn));
  const ours = withdrawn && claim.quantities.find((other) => isSameFigure(other, withdrawn) && other.of === undefined);
  if (withdrawn === undefined || figure === undefined || ours === undefined) return [];
  if (!countOneKind(ours, figure) || !shareEvent(claim, passage)) return [];
  const counted = ours.counted === undefined ? [ours] : [ours, ours.counted.range];
  const rest = unitsWithin(claim, [claim.range]).filter(
    (unit) => !counted.some(({ start, end }) => start <= unit.start && unit.end <= end),
  );
  if (!areSaidInArticle(rest, passage, overlap)) return [];
  return [{ kind: "number", claim: place(claim, ours), evidence: place(passage, figure) }];
}

const NOT_FIGURE = /, (?:and )?not \p{L}*\d*/u;
const NOT = /, (?:and )?not (?:\p{Sc})?$/u;

/** True where "not" denies a figure, and no event: "eleven were arrested, not nine". */
export function takesBackFigure(statement: Statement): boolean {
  return NOT_FIGURE.test(statement.text) && statement.quantities.some((quantity) => isWithdrawn(statement, quantity));
}

/** "…, not nine": the figure that the sentence takes back. */
function isWithdrawn(statement: Statement, { start }: Quantity): boolean {
  return NOT.test(wordsOf(statement, { start: Math.max(statement.range.start, start - BEFORE), end: start }));
}

const BEFORE = 12;

function isRightOne(figure: Quantity, withdrawn: Quantity): boolean {
  if (figure.end > withdrawn.start || isSameFigure(figure, withdrawn)) return false;
  return headOf(withdrawn) === undefined || figure.kind === withdrawn.kind;
}

function isSameFigure(left: Quantity, right: Quantity): boolean {
  return left.lo === right.lo && left.hi === right.hi && left.approximate === right.approximate;
}

/** "Sailors" and "crew members": persons of whom the same is told. */
function countOneKind(ours: Quantity, theirs: Quantity): boolean {
  if (ours.kind !== theirs.kind) return false;
  const [left, right] = [headOf(ours), headOf(theirs)];
  if (left === right || left === undefined || right === undefined) return true;
  return countsPersons(ours) && countsPersons(theirs);
}

function shareEvent(claim: Statement, passage: Statement): boolean {
  const theirs = predicationsOf(passage).filter((predication) => isFact(passage, predication, "passage"));
  return predicationsOf(claim).some(
    (ours) => isFact(claim, ours, "claim") && theirs.some(({ event }) => event === ours.event),
  );
}
