/** How far apart two words of names are spelled: equal, one name under romanisation, a slip apart, or different. */
import { distance } from "fastest-levenshtein";
import { skeletonOf } from "./skeleton.js";

export type SpellingDistance = "equal" | "romanised" | "near" | "far";

/** Takes folded words. "near" is a slip of the pen or an uncertain vowel, never a change of one clear consonant into another in a short word. */
export function spellingDistance(left: string, right: string): SpellingDistance {
  if (left === right) {
    return "equal";
  }
  const from = skeletonOf(left);
  const to = skeletonOf(right);
  if (from === to && from !== "") {
    return "romanised";
  }
  return isSlip(from, to) ? "near" : "far";
}

/** Skeletons shorter than this must agree in every letter. */
const LEAST_NEAR = 4;
/** From this length on, one letter more or less is more often a slip than another name. */
const LONG_NAME = 9;
/** From this length on, two uncertain vowels are. */
const TWO_VOWELS_NAME = 7;

function isSlip(from: string, to: string): boolean {
  const shorter = Math.min(from.length, to.length);
  if (shorter < LEAST_NEAR || Math.abs(from.length - to.length) > 2) {
    return false;
  }
  const start = commonStart(from, to);
  const end = commonEnd(from, to, start);
  const lost = from.slice(start, from.length - end);
  const gained = to.slice(start, to.length - end);
  if (end === 0 && isFeminine(lost, gained)) {
    return false;
  }
  if (VOWELS_ONLY.test(lost) && VOWELS_ONLY.test(gained)) {
    return true;
  }
  if (lost.length === 2 && gained === lost.charAt(1) + lost.charAt(0)) {
    return shorter > LEAST_NEAR;
  }
  if (lost.length <= 1 && gained.length <= 1) {
    return shorter >= LONG_NAME || (shorter > LEAST_NEAR && areAlike(lost, gained));
  }
  return shorter >= TWO_VOWELS_NAME && consonantsOf(from) === consonantsOf(to) && distance(from, to) <= 2;
}

const VOWELS_ONLY = /^[aeiouh]{0,2}$/u;

/** "Volkov" and "Volkova" are two people. */
function isFeminine(lost: string, gained: string): boolean {
  return (
    (lost === "" && (gained === "a" || gained === "aia")) ||
    (gained === "" && (lost === "a" || lost === "aia")) ||
    (lost === "i" && gained.startsWith("a")) ||
    (gained === "i" && lost.startsWith("a"))
  );
}

/** Consonants that romanisations and ears confuse. */
const ALIKE: ReadonlySet<string> = new Set(
  ["gh", "gk", "sz", "cs", "dt", "fv", "bv", "bp", "mn", "hk"].flatMap((pair) => [
    pair,
    pair.charAt(1) + pair.charAt(0),
  ]),
);

function areAlike(lost: string, gained: string): boolean {
  return ALIKE.has(lost + gained);
}

function consonantsOf(skeleton: string): string {
  return skeleton.replace(/[aeiouh]/gu, "");
}

function commonStart(left: string, right: string): number {
  let length = 0;
  while (length < left.length && length < right.length && left.charCodeAt(length) === right.charCodeAt(length)) {
    length++;
  }
  return length;
}

function commonEnd(left: string, right: string, start: number): number {
  let length = 0;
  const most = Math.min(left.length, right.length) - start;
  while (length < most && left.charCodeAt(left.length - 1 - length) === right.charCodeAt(right.length - 1 - length)) {
    length++;
  }
  return length;
}
