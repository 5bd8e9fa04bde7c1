/** Whether two names of places may be of one place, or of one within the other, as far as states and known regions tell. */
import { arePolitiesApart } from "../classes/polities.js";
import { REGION_NAMES } from "../classes/regions.lexicon.js";
import { nameLikeness, type ActorName } from "./names.js";
import { SAME_NAME } from "./overlap.js";

/** A state may hold a town, a region may hold a town, and England lies within the United Kingdom; two towns are two. */
export function mayHoldOther(left: ActorName, right: ActorName): boolean {
  if (left.polity !== undefined && right.polity !== undefined) return !arePolitiesApart(left.polity, right.polity);
  return (left.polity === undefined) !== (right.polity === undefined) || isRegion(left) !== isRegion(right);
}

/** True where both may name one place, or a place within the other. */
export function mayBeOnePlace(left: ActorName, right: ActorName): boolean {
  return nameLikeness(left, right) >= SAME_NAME || mayHoldOther(left, right);
}

function isRegion({ folded }: ActorName): boolean {
  return REGIONS.has(folded);
}

const REGIONS: ReadonlySet<string> = new Set(
  REGION_NAMES.trim()
    .split(",")
    .map((name) => name.trim()),
);
