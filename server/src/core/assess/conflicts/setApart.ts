/**
 * What a cited article sets apart in so many words: "paid by the state, not by the insurer", "a witness rather than a suspect". A claim that
 * says of the same what the article denies, and has nothing of what it says instead, is contradicted by those words.
 */
import type { Statement } from "../../model/statement.js";
import type { TextRange } from "../../text/range.js";
import { eventOf } from "../events/eventClasses.js";
import { isCovered, standsAround, unitsWithin } from "../matching/covering.js";
import { hasRivalNames, NAME_BY_PRONOUN, type Overlap } from "../matching/overlap.js";
import { isStatedAt } from "../reading/commitment.js";
import { contentOf, type ContentUnit } from "../reading/content.js";
import type { Reason } from "../types.js";
import { place } from "./reasonSide.js";

/** Share of the claim's names and words, what is denied left out, that the passage or its paragraph must have. */
const LEAST_SHARE = 0.5;
const NEGATED = /\b(?:not|never|no|nor|neither|rather than|instead of|without)\b|n['’]t\b/iu;

export function setApartConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  if (overlap.around === undefined || overlap.meansOthers || hasRivalNames(overlap)) return [];
  if (!MAY_SET_APART.test(passage.text) || NEGATED.test(claim.text)) return [];
  for (const { denied, said, whole } of setApartIn(passage)) {
    const theirs = unitsWithin(passage, [denied]);
    const instead = unitsWithin(passage, [said]).at(-1);
    if (theirs.length === 0 || instead === undefined || isCovered(instead, claim)) continue;
    const ours = contentOf(claim).units.filter((unit) => theirs.some((other) => areOne(unit, other)));
    const [first] = ours;
    if (first === undefined || ours.length < theirs.length || !isStatedAt(claim, first, "claim")) continue;
    if (shareSaid(ours, overlap) < LEAST_SHARE) continue;
    const last = ours.at(-1) ?? first;
    return [
      { kind: "negation", claim: place(claim, { start: first.start, end: last.end }), evidence: place(passage, whole) },
    ];
  }
  return [];
}

interface SetApart {
  readonly denied: TextRange;
  /** What is said instead: the words before, or behind "but". */
  readonly said: TextRange;
  readonly whole: TextRange;
}

const MAY_SET_APART = /\bnot\b|\brather than\b|\binstead of\b/u;
const END = '(?=[,.;:!?”“"]|$)';
/** "By the state, not by the insurer". */
const BEHIND = new RegExp(
  `((?:[\\p{L}’'-]+ ){0,5}[\\p{L}’'-]+)(?:[,–—] (?:and |but )?not|,? (?:rather than|instead of|and not)) (?!(?:only|just|merely|simply|even|yet|because)\\b)([\\p{L}’' -]{2,40}?)${END}`,
  "gu",
);
/** "Not by the insurer but by the state". */
const BEFORE = new RegExp(
  `\\bnot (?!(?:only|just|merely|simply|even)\\b)([\\p{L}’' -]{2,40}?),? but ([\\p{L}’' -]{2,40}?)${END}`,
  "gu",
);

function setApartIn(passage: Statement): readonly SetApart[] {
  const { start } = passage.range;
  const read = (pattern: RegExp, [saidAt, deniedAt]: readonly [number, number]): readonly SetApart[] =>
    [...passage.text.matchAll(pattern)].flatMap((found) => {
      const [said, denied] = [found[saidAt], found[deniedAt]];
      if (said === undefined || denied === undefined) return [];
      const at = (words: string): number => start + found.index + found[0].lastIndexOf(words);
      return [
        {
          denied: { start: at(denied), end: at(denied) + denied.length },
          said: { start: at(said), end: at(said) + said.length },
          whole: { start: start + found.index, end: start + found.index + found[0].length },
        },
      ];
    });
  return [...read(BEHIND, [1, 2]), ...read(BEFORE, [2, 1])];
}

function areOne(left: ContentUnit, right: ContentUnit): boolean {
  if (left.kind === "name" && right.kind === "name")
    return left.name.words.some((word) => right.name.words.includes(word));
  if (left.kind !== "word" || right.kind !== "word") return false;
  // By its own class: "dismissed" may be read as "denied" in another sentence, and is not denied here.
  return left.lemma === right.lemma || eventOf(left.lemma) === eventOf(right.lemma);
}

function shareSaid(aside: readonly ContentUnit[], { matches, around }: Overlap): number {
  let [total, matched] = [0, 0];
  for (const [unit, likeness] of matches) {
    if (aside.includes(unit) || unit.kind === "date" || unit.kind === "quantity") continue;
    total += unit.weight;
    const isThere = likeness >= NAME_BY_PRONOUN || (around !== undefined && standsAround(unit, around));
    matched += isThere ? unit.weight : 0;
  }
  return total === 0 ? 0 : matched / total;
}
