/** Whether what is of one state or land is not of another. */
import { NESTED_POLITY_ROWS } from "./nestedPolities.lexicon.js";
import { relationOf } from "./relations.js";

/** Takes names of states as `actorName` gives them. False where one is a part of the other: "English" and "British". */
export function arePolitiesApart(left: string, right: string): boolean {
  return left !== right && PARTS.get(left)?.has(right) !== true && PARTS.get(right)?.has(left) !== true;
}

const PARTS = relationOf(NESTED_POLITY_ROWS, ",");
