/**
 * The order of the same words around the same verb. Where no skill is sure who does it, a claim that has before the verb what the passage
 * has behind it, and the reverse, says something else in the same words.
 */
import { REPORTING_VERBS } from "../../language/attribution/lexicon.js";
import type { Statement } from "../../model/statement.js";
import { likeness, sharedPredications } from "../eventGate.js";
import { contentOf, type ContentUnit } from "../reading/content.js";
import { wordKeysOf } from "../reading/statementWords.js";
import { COPULA, type Predication } from "../reading/predications.js";

/** True where the two say the same words with their halves exchanged, around a verb of one voice or whatever stands between them. */
export function isTurnedRound(claim: Statement, passage: Statement): boolean {
  return hasSwappedBlocks(wordKeysOf(claim), wordKeysOf(passage)) || isTurnedRoundVerb(claim, passage);
}

/** Words between the two blocks that leave it the same which of them comes first. */
const EVEN: ReadonlySet<string> = new Set(
  "and or but is are was were be been being meets meet met with equals equal marries marry married and/or versus vs than nor".split(
    " ",
  ),
);
/** Longer sentences are not searched. */
const MOST_WORDS = 80;

/** "A asked B to go" and "B asked A to go": the same words, but that what stands before the middle stands behind it. */
export function hasSwappedBlocks(ours: readonly string[], theirs: readonly string[]): boolean {
  if (ours.length !== theirs.length || ours.length > MOST_WORDS || ours.length === 0) return false;
  let first = 0;
  while (first < ours.length && ours[first] === theirs[first]) first += 1;
  let end = ours.length;
  while (end > first && ours[end - 1] === theirs[end - 1]) end -= 1;
  // Equal words at the edges may belong to the blocks as well as to what is around them.
  const [left, right] = [ours.slice(first, end), theirs.slice(first, end)];
  for (let size = 1; size < left.length - 1; size += 1) {
    if (!isSame(left, left.length - size, right, 0, size)) continue;
    for (let other = 1; other < left.length - size; other += 1) {
      const middle = left.length - size - other;
      if (!isSame(left, 0, right, right.length - other, other) || !isSame(left, other, right, size, middle)) continue;
      if (left.slice(other, other + middle).some((word) => !EVEN.has(word))) return true;
    }
  }
  return false;
}

function isSame(left: readonly string[], from: number, right: readonly string[], at: number, length: number): boolean {
  for (let index = 0; index < length; index += 1) if (left[from + index] !== right[at + index]) return false;
  return true;
}

/** One verb of both, in one voice, around which the two have changed places. */
function isTurnedRoundVerb(claim: Statement, passage: Statement): boolean {
  return sharedPredications(claim, passage).some(({ claim: ours, passage: theirs }) => {
    // "The vote was rigged, he said", "Kyiv is the capital": these may stand either way.
    if (!ours.finite || !theirs.finite || ours.event === COPULA || REPORTING_VERBS.has(ours.event)) return false;
    if (isPassive(claim, ours) !== isPassive(passage, theirs)) return false;
    const [before, behind] = around(claim, ours);
    const [ahead, after] = around(passage, theirs);
    const fromFront = likeness(before, after);
    const fromBack = likeness(behind, ahead);
    return fromFront > 0 && fromBack > 0 && fromFront + fromBack > likeness(before, ahead) + likeness(behind, after);
  });
}

function around(
  statement: Statement,
  { head }: Predication,
): readonly [readonly ContentUnit[], readonly ContentUnit[]] {
  const units = contentOf(statement).units.filter((unit) => unit.kind === "name" || unit.kind === "word");
  return [units.filter(({ end }) => end <= head.start), units.filter(({ start }) => start >= head.end)];
}

/** Characters before a participle in which its auxiliary stands. */
const AUXILIARY_WITHIN = 32;
const AUXILIARY = /\b(?:am|is|are|was|were|be|been|being|gets?|got)\s+(?:\p{L}+\s+){0,2}$/iu;

function isPassive(statement: Statement, { head }: Predication): boolean {
  const start = head.start - statement.range.start;
  return AUXILIARY.test(statement.text.slice(Math.max(0, start - AUXILIARY_WITHIN), start));
}
