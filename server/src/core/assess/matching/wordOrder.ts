/**
 * The order of the same words around the same verb. Where no skill is sure who does it, a claim that has before the verb what the passage
 * has behind it, and the reverse, says something else in the same words.
 */
import { REPORTING_VERBS } from "../../language/attribution/lexicon.js";
import type { Statement } from "../../model/statement.js";
import { likeness, sharedPredications } from "../eventGate.js";
import { contentOf, type ContentUnit } from "../reading/content.js";
import { COPULA, type Predication } from "../reading/predications.js";

/** True for one verb of both, in one voice, around which the two have changed places. */
export function isTurnedRound(claim: Statement, passage: Statement): boolean {
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
