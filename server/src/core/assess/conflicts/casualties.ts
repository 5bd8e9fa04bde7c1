/**
 * As many dead as the cited article counts injured, or the other way round: "three watchmen were killed" and "three watchmen had been hurt".
 * Nothing is said where the article counts or names the claim's fate anywhere.
 */
import { lemmaOf } from "../../language/lemmas/lemmas.js";
import type { Quantity } from "../../language/quantities/types.js";
import { wordsOf, type Statement } from "../../model/statement.js";
import { rangeAround, type TextRange } from "../../text/range.js";
import type { Overlap } from "../matching/overlap.js";
import { compareCounted } from "../matching/values.js";
import { predicationsOf } from "../reading/predications.js";
import { isFact } from "../reading/commitment.js";
import type { Reason } from "../types.js";
import { areApart } from "../matching/distinctions.js";
import { comparableQuantities } from "./number.js";
import { place } from "./reasonSide.js";
import { slotsOf } from "./slots.js";

export function casualtyConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  const { others } = overlap;
  if (others === undefined || overlap.time === "disjoint" || overlap.meansOthers) return [];
  for (const ours of fatesIn(claim)) {
    const told = FATES[ours.fate];
    for (const theirs of fatesIn(passage)) {
      if (theirs.fate === ours.fate || compareCounted(ours.quantity, theirs.quantity) !== "same") continue;
      if (ours.quantity.lo !== theirs.quantity.lo || ours.quantity.hi !== theirs.quantity.hi) continue;
      if (areApart(claim, passage, overlap) || [passage, ...others()].some(({ text }) => told.test(text))) return [];
      return [
        {
          kind: "antonym",
          claim: wordsOfFate(claim, ours),
          evidence: wordsOfFate(passage, theirs),
        },
      ];
    }
  }
  return [];
}

interface Fate {
  readonly fate: "dead" | "hurt";
  readonly quantity: Quantity;
  readonly head: TextRange;
}

/** Words by which an article tells of either fate at all. */
const FATES: Readonly<Record<Fate["fate"], RegExp>> = {
  dead: /\b(?:kill|dead|deaths?|died?|dies|dying|fatal|murder|perish|drown|bod(?:y|ies)|victims?|lost (?:his|her|their) li|casualt)/iu,
  hurt: /\b(?:injur|wound|hurt|casualt|burns?\b|treated|hospital)/iu,
};

/** By lemma, not by event: a cited sentence is read in the claim's words, and tells of its own fate in its own. */
const FATE_OF: ReadonlyMap<string, Fate["fate"]> = new Map([
  ["kill", "dead"],
  ["die", "dead"],
  ["injure", "hurt"],
  ["wound", "hurt"],
  ["hurt", "hurt"],
]);

/** Exact counts of people with what became of them. */
function fatesIn(statement: Statement): readonly Fate[] {
  return comparableQuantities(statement, false).flatMap((quantity): readonly Fate[] => {
    if (quantity.kind !== "count" || quantity.lo !== quantity.hi || quantity.approximate) return [];
    const [slot] = slotsOf(statement, quantity);
    const predication = slot?.predication ?? predicationsOf(statement).find(({ event }) => event === slot?.event);
    if (predication === undefined || predication.negated) return [];
    const fate = fateIn(wordsOf(statement, predication.head));
    if (fate === undefined) return [];
    return isFact(statement, predication, "passage") ? [{ fate, quantity, head: predication.head }] : [];
  });
}

function fateIn(words: string): Fate["fate"] | undefined {
  return words
    .toLowerCase()
    .split(" ")
    .map((word) => FATE_OF.get(lemmaOf(word)))
    .find((fate) => fate !== undefined);
}

function wordsOfFate(statement: Statement, { quantity, head }: Fate): Reason["claim"] {
  const range = rangeAround([quantity, head]);
  return wordsOf(statement, range).length <= LONGEST ? place(statement, range) : place(statement, head);
}

const LONGEST = 80;
