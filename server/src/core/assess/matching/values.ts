/** Whether two quantities can both be true of one thing, and whether they count the same things. */
import { lemmaOf } from "../../language/lemmas/lemmas.js";
import type { Quantity } from "../../language/quantities/types.js";
import { classOf } from "../classes/classes.js";
import { COUNTED_CLASSES, GENERIC_HEADS } from "./counted.lexicon.js";

/** Width of "about" and its like, as a share of the value. */
const APPROXIMATION = 0.25;
/** A rounded figure and the exact one differ by less than this share. */
const ROUNDING = 0.05;
/** Figures below this are counted, not rounded. */
const LEAST_ROUNDED = 20;

/** Seconds of the units in which lengths of time are given. */
export const SECONDS: ReadonlyMap<string, number> = new Map([
  ["second", 1],
  ["minute", 60],
  ["hour", 3600],
  ["day", 86_400],
  ["week", 604_800],
  ["month", 2_629_800],
  ["year", 31_557_600],
]);

/** True where some value fits both: bounds, approximations and rounding taken into account. */
export function valuesCompatible(left: Quantity, right: Quantity): boolean {
  const [leftLow, leftHigh] = widened(left);
  const [rightLow, rightHigh] = widened(right);
  if (leftLow <= rightHigh && rightLow <= leftHigh) return true;
  return isRounding(left, right) || isRounding(right, left);
}

/** True where both say the very same figure, or one lies within the bounds that the other gives. */
export function valueStated(claim: Quantity, passage: Quantity): boolean {
  if (claim.lo === passage.lo && claim.hi === passage.hi) return true;
  // "more than 120" is borne out by "127", not the other way round.
  return (
    claim.lo <= passage.lo &&
    passage.hi <= claim.hi &&
    (claim.lo !== claim.hi || claim.approximate) &&
    valuesCompatible(claim, passage)
  );
}

function widened(quantity: Quantity): readonly [number, number] {
  if (!quantity.approximate) return [quantity.lo, quantity.hi];
  const low = Number.isFinite(quantity.lo) ? quantity.lo - Math.abs(quantity.lo) * APPROXIMATION : quantity.lo;
  const high = Number.isFinite(quantity.hi) ? quantity.hi + Math.abs(quantity.hi) * APPROXIMATION : quantity.hi;
  return [low, high];
}

function isRounding(rounded: Quantity, exact: Quantity): boolean {
  if (rounded.lo !== rounded.hi || exact.lo !== exact.hi) return false;
  const value = Math.abs(rounded.lo);
  if (value < LEAST_ROUNDED && rounded.kind === "count") return false;
  const coarser = significantDigits(rounded.lo) < significantDigits(exact.lo);
  return coarser && Math.abs(rounded.lo - exact.lo) <= value * ROUNDING;
}

function significantDigits(value: number): number {
  return Math.abs(value).toPrecision(12).replace(/e.*$/, "").replace(".", "").replace(/^0+/, "").replace(/0+$/, "")
    .length;
}

type CountedRelation = "same" | "generic" | "different";

/** How what is counted stands to each other: the same, one of them in general words ("people"), or different things. */
export function compareCounted(left: Quantity, right: Quantity): CountedRelation {
  if (left.kind !== right.kind) return "different";
  if (left.kind !== "count" && left.kind !== "other")
    return (left.unit ?? "") === (right.unit ?? "") ? "same" : "different";
  const ours = headOf(left);
  const theirs = headOf(right);
  if (ours === undefined || theirs === undefined) return "different";
  if (ours === theirs) return "same";
  const ourClass = COUNTED_CLASSES.get(ours);
  if (ourClass !== undefined && ourClass === COUNTED_CLASSES.get(theirs)) return "same";
  return GENERIC_HEADS.has(ours) || GENERIC_HEADS.has(theirs) ? "generic" : "different";
}

export function countsPersons(quantity: Quantity): boolean {
  const head = headOf(quantity);
  return quantity.unit === "person" || (head !== undefined && classOf(head) === "person");
}

/** Share by which a length in one unit is rounded when it is told in another. */
const ROUNDED_LENGTH = 0.2;

/** True where two lengths of time in different units may be one; of a unit that is no length nothing is known. */
export function mayBeOneLength(left: Quantity, right: Quantity): boolean {
  const [ours, theirs] = [SECONDS.get(left.unit ?? ""), SECONDS.get(right.unit ?? "")];
  if (ours === undefined || theirs === undefined) return true;
  return (
    left.lo * ours * (1 - ROUNDED_LENGTH) <= right.hi * theirs &&
    right.lo * theirs * (1 - ROUNDED_LENGTH) <= left.hi * ours
  );
}

export function headOf(quantity: Quantity): string | undefined {
  const head = quantity.counted?.head ?? quantity.unit;
  return head === undefined || head === "" ? undefined : lemmaOf(head);
}
