/**
 * A figure of the cited article that was written down wrongly: the same digits with another currency or unit ("86,000 reais" for "86,000
 * dollars"), or the same unit with the digits in another order ("240" for "420"). The article has the claim's own figure nowhere, and the
 * sentence speaks of what the claim speaks of.
 */
import type { Quantity } from "../../language/quantities/types.js";
import { wordsOf, type Statement } from "../../model/statement.js";
import { areTotalAndPart, isReckoned } from "../matching/reckoned.js";
import { restSaidBy } from "../matching/restOfClaim.js";
import { hasRivalNames, type Overlap } from "../matching/overlap.js";
import { haveDigitsExchanged, significantDigits } from "../matching/slips.js";
import { compareCounted, countsPersons, headOf, valuesCompatible } from "../matching/values.js";
import { isAsserting, isDenying } from "../reading/commitment.js";
import type { Reason } from "../types.js";
import { quantityWords } from "./slots.js";

/** Share of the claim's words beside the figure that the sentence must have. */
const LEAST_SHARE = 0.5;
/** Weight of what the sentence itself must have of them: a noun or a verb that says something. */
const LEAST_SAID = 1;

export function figureSlipConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  const { others } = overlap;
  if (others === undefined || claim.quantities.length === 0 || passage.quantities.length === 0) return [];
  if (isDenying(claim) || !isAsserting(claim)) return [];
  for (const ours of claim.quantities) {
    const slip = passage.quantities.find((theirs) => isSlip(claim, ours, passage, theirs));
    if (slip === undefined || overlap.meansOthers || hasRivalNames(overlap)) continue;
    if (claim.quantities.some((other) => isSameFigure(other, slip))) continue;
    if ([passage, ...others()].some((told) => told.quantities.some((other) => mayStand(other, ours)))) continue;
    const aside = ours.counted === undefined ? [ours] : [ours, ours.counted.range];
    if (areTotalAndPart(claim, passage) || isReckoned(ours, [passage, ...others()])) continue;
    if (!isTelling(ours, slip)) {
      const rest = restSaidBy(claim, aside, passage, overlap);
      if (rest.share < LEAST_SHARE || rest.said < LEAST_SAID || !rest.hasNames) continue;
    }
    return [{ kind: "number", claim: quantityWords(claim, ours), evidence: quantityWords(passage, slip) }];
  }
  return [];
}

function isSlip(claim: Statement, ours: Quantity, passage: Statement, theirs: Quantity): boolean {
  if (ours.kind !== theirs.kind || !isExact(ours) || !isExact(theirs)) return false;
  if (ours.lo === theirs.lo) return hasOtherUnit(claim, ours, passage, theirs);
  return countOneThing(ours, theirs) && haveDigitsExchanged(ours.lo, theirs.lo);
}

function isExact({ lo, hi, of, isWhole }: Quantity): boolean {
  return lo === hi && of === undefined && isWhole === undefined;
}

/** Kinds of which one figure is hardly given twice, in two units. */
const IN_UNITS: ReadonlySet<Quantity["kind"]> = new Set(["money", "distance", "area", "mass", "rate"]);
/** A figure below this is too common to be the same by more than chance. */
const LEAST_FIGURE = 10;

/** "86,000 dollars", and not "two" or "100": a figure that no other matter of an article has by chance. */
function isTelling({ kind, lo }: Quantity, slip: Quantity): boolean {
  if (kind === "count" || kind === "duration") return false;
  return significantDigits(String(lo)).length > 1 || (lo === slip.lo && lo >= LEAST_ROUND);
}

/** "30,000 euros" for "30,000 dollars": a round figure too, where it is large. */
const LEAST_ROUND = 1000;

/** "Pounds" and "Egyptian pounds" may be one currency. */
function hasOtherUnit(claim: Statement, ours: Quantity, passage: Statement, theirs: Quantity): boolean {
  if (!IN_UNITS.has(ours.kind) || ours.lo < LEAST_FIGURE) return false;
  if (ours.unit === undefined || theirs.unit === undefined || ours.unit === theirs.unit) return false;
  return lastWord(claim, ours) !== lastWord(passage, theirs);
}

function lastWord(statement: Statement, quantity: Quantity): string {
  return /\p{L}+$/u.exec(wordsOf(statement, quantity).toLowerCase())?.[0].replace(/s$/u, "") ?? "";
}

function countOneThing(ours: Quantity, theirs: Quantity): boolean {
  if (ours.kind !== "count") return ours.kind !== "other" && compareCounted(ours, theirs) === "same";
  const [left, right] = [headOf(ours), headOf(theirs)];
  if (left === undefined || right === undefined || compareCounted(ours, theirs) === "same") return true;
  return countsPersons(ours) && countsPersons(theirs);
}

function isSameFigure(left: Quantity, right: Quantity): boolean {
  return left.lo === right.lo && left.hi === right.hi && compareCounted(left, right) === "same";
}

/** A figure of the article that bears the claim's out. */
function mayStand(other: Quantity, ours: Quantity): boolean {
  return other.kind === ours.kind && other.unit === ours.unit && valuesCompatible(other, ours);
}
