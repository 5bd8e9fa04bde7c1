/** Whether two names of places may be of one place, or of one within the other, as far as states and known regions tell. */
import { arePolitiesApart } from "../classes/polities.js";
import { REGION_NAMES } from "../classes/regions.lexicon.js";
import type { ActorName } from "./names.js";

/** A state may hold a town, a region may hold a town, and England lies within the United Kingdom; two towns are two. */
export function mayHoldOther(left: ActorName, right: ActorName): boolean {
  if (left.polity !== undefined && right.polity !== undefined) return !arePolitiesApart(left.polity, right.polity);
  return (left.polity === undefined) !== (right.polity === undefined) || isRegion(left) !== isRegion(right);
}

function isRegion({ folded }: ActorName): boolean {
  return REGIONS.has(folded);
}

const REGIONS: ReadonlySet<string> = new Set(
  REGION_NAMES.trim()
    .split(",")
    .map((name) => name.trim()),
);
