/** A kind that one side denies of a thing and the other gives it in passing: "is not a manufacturer", "is one of the largest manufacturers". */
import { wordsOf, type Statement } from "../../model/statement.js";
import { classFactsOf, type ClassFact } from "../facts/classFacts.js";
import { kindsSaidIn, type KindSaid } from "../facts/kindsSaid.js";
import { areSameSubject } from "../facts/subjects.js";
import { areCovered, unitsWithin } from "../matching/covering.js";
import type { Overlap } from "../matching/overlap.js";
import { isFact } from "../reading/commitment.js";
import type { Reason } from "../types.js";
import { place } from "./reasonSide.js";

export function deniedKindConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  if (overlap.time === "disjoint") return [];
  if (overlap.time !== "overlap" && claim.dates.length > 0 && passage.dates.length > 0) return [];
  const ours = deniedIn(claim, "claim", passage);
  if (ours !== undefined)
    return [{ kind: "negation", claim: place(claim, withVerb(ours.fact)), evidence: place(passage, ours.said.range) }];
  const theirs = deniedIn(passage, "passage", claim);
  if (theirs === undefined) return [];
  return [
    { kind: "negation", claim: place(claim, theirs.said.range), evidence: place(passage, withVerb(theirs.fact)) },
  ];
}

/** The first kind that a statement flatly denies and the other one says, all that is said of it included. */
function deniedIn(
  denying: Statement,
  side: "claim" | "passage",
  affirming: Statement,
): { readonly fact: ClassFact; readonly said: KindSaid } | undefined {
  for (const fact of classFactsOf(denying)) {
    const [head, ...more] = fact.heads;
    if (!fact.negated || more.length > 0 || OPEN.test(denying.text) || !isFact(denying, fact.predication, side))
      continue;
    if (denying.dates.length > 0 && affirming.dates.length === 0) continue;
    const isPresent = PRESENT.test(wordsOf(denying, fact.predication.head));
    const said = kindsSaidIn(affirming).find(
      (each) =>
        each.head === head &&
        areSameSubject(fact.subject, each.subject) &&
        (each.isPresent === isPresent || fact.words.has(FIRST)) &&
        !(each.isOneOf && isForOne(fact, denying)) &&
        [...fact.words].every((word) => each.words.has(word)),
    );
    if (said !== undefined && isWholeSaid(denying, fact, affirming)) return { fact, said };
  }
  return undefined;
}

const PRESENT = /^(?:is|are|’s|'s|isn|aren)/u;
/** Who was the first is so for ever. */
const FIRST = "first";

/** "Not the largest manufacturer" may be "one of the largest". */
function isForOne({ words, range }: ClassFact, denying: Statement): boolean {
  return /\bthe\s+$/u.test(denying.text.slice(0, range.start - denying.range.start)) || words.has(FIRST);
}

/** "Not the first battle of the war" is not denied by "the first battle that he won". */
export function isWholeSaid(denying: Statement, denied: ClassFact, affirming: Statement): boolean {
  return areCovered(unitsWithin(denying, [{ start: denied.range.end, end: denying.range.end }]), affirming);
}

/** Words that leave open how much is denied, or when. */
const OPEN =
  /\b(?:yet|only|just|all|every|any ?more|any longer|no longer|at first|initially|originally|until|again|merely|simply|necessarily)\b/iu;

function withVerb({ predication, range }: ClassFact): { readonly start: number; readonly end: number } {
  return { start: predication.head.start, end: range.end };
}
