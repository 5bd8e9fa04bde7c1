/** What one side says happened, against the other's words that it did not come about: "joined the party", "died before joining the party". */
import { wordsOf, type Statement } from "../../model/statement.js";
import { holds, overlaps, type TextRange } from "../../text/range.js";
import { areCovered, unitsWithin } from "../matching/covering.js";
import { hasRivalNames, type Overlap } from "../matching/overlap.js";
import { avertedBy, mayAvert } from "../reading/averted.js";
import { isFact } from "../reading/commitment.js";
import { predicationsOf, type Predication } from "../reading/predications.js";
import type { Reason } from "../types.js";
import { place } from "./reasonSide.js";

export function avertedConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  const [ours, theirs] = [mayAvert(claim), mayAvert(passage)];
  if (ours === theirs || overlap.time === "disjoint") return [];
  if (overlap.unmatchedNames.length > 0 || hasRivalNames(overlap)) return [];
  const [averting, telling] = ours ? [claim, passage] : [passage, claim];
  for (const averted of predicationsOf(averting)) {
    const words = avertedBy(averting, averted.head);
    if (words === undefined || (overlap.background && !isFinal(averting, words))) continue;
    const told = predicationsOf(telling).find(
      (predication) =>
        predication.event === averted.event &&
        !predication.negated &&
        isFact(telling, predication, ours ? "passage" : "claim") &&
        isOfSame(averting, averted, words, telling, predication),
    );
    if (told === undefined || telling.polarity.cues.length > 0) continue;
    const denied = { start: words.start, end: averted.head.end };
    const [left, right] = ours ? [denied, told.head] : [told.head, denied];
    return [{ kind: "negation", claim: place(claim, left), evidence: place(passage, right) }];
  }
  return [];
}

/** Whoever died before it has not done it at any time. */
function isFinal(statement: Statement, words: TextRange): boolean {
  return /\bbefore\b/iu.test(wordsOf(statement, words));
}

/** The same doer, and what is averted is all told; what is told beside it is told by both. */
function isOfSame(
  averting: Statement,
  averted: Predication,
  words: TextRange,
  telling: Statement,
  told: Predication,
): boolean {
  const doer = told.agent ?? told.patient;
  const main = predicationsOf(averting).find(({ head, finite }) => finite && head.start <= words.end);
  const other = main?.agent ?? main?.patient;
  if (doer === undefined || other === undefined || holds(other, words)) return false;
  const [own, theirs] = [unitsWithin(telling, [doer]), unitsWithin(averting, [other])];
  if (own.length === 0 || theirs.length === 0) return false;
  if (!areCovered(own, averting) || !areCovered(theirs, telling)) return false;
  const object = unitsWithin(averting, [{ start: averted.head.end, end: averting.range.end }]);
  const rest = unitsWithin(telling, [telling.range]).filter((unit) => !overlaps(unit, told.head));
  return areCovered(object, telling) && areCovered(rest, averting);
}
