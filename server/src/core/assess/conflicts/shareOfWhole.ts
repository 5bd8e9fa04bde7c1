/** How many or how much of a whole is told: "holds 58 seats" and "holds 38 of the 120 seats", "got all of its data" and "got half of its data". */
import type { Quantity } from "../../language/quantities/types.js";
import type { Statement } from "../../model/statement.js";
import { overlaps } from "../../text/range.js";
import { lemmaOf } from "../../language/lemmas/lemmas.js";
import { areApart } from "../matching/distinctions.js";
import { areCovered, areCoveredAround, nameOneKind, unitsWithin } from "../matching/covering.js";
import type { Overlap } from "../matching/overlap.js";
import { headOf, valuesCompatible } from "../matching/values.js";
import { clausesOf, isTime, type Clause } from "../reading/clauses.js";
import type { ContentUnit } from "../reading/content.js";
import type { Phrase } from "../reading/frames.js";
import type { Reason } from "../types.js";
import { areOneThing, haveSameDoer, type Sides } from "./oneThing.js";
import { place } from "./reasonSide.js";
import { quantityWords } from "./slots.js";

export function shareConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  if (overlap.around === undefined || overlap.time === "disjoint") return [];
  const sides = { claim, passage, overlap };
  const found = otherPortion(sides) ?? allAgainstSome(sides) ?? otherShare(sides);
  return found === undefined || areApart(claim, passage, overlap) ? [] : [found];
}

/** "58 seats" and "38 of the 120 seats". */
function otherShare(sides: Sides): Reason | undefined {
  const { claim, passage } = sides;
  const shares = passage.quantities.filter(({ of }) => of?.head !== undefined && of.quantity !== undefined);
  if (shares.length === 0) return undefined;
  for (const ours of possessionsIn(claim, "claim")) {
    for (const theirs of possessionsIn(passage, "passage")) {
      if (ours.event !== theirs.event || !areOneThing(sides, ours.doer, theirs.doer)) continue;
      const own = claim.quantities.find(
        (quantity) => quantity.kind === "count" && headOf(quantity) !== undefined && isWithin(quantity, ours),
      );
      const share = own && shares.find((other) => isWithin(other, theirs) && isRival(own, other));
      if (own !== undefined && share !== undefined)
        return { kind: "number", claim: quantityWords(claim, own), evidence: quantityWords(passage, share) };
    }
  }
  return undefined;
}

const POSSESSING: ReadonlySet<string> = new Set(
  "hold have own win get control occupy keep lose take receive".split(" "),
);

function possessionsIn(statement: Statement, side: "claim" | "passage"): readonly Clause[] {
  return clausesOf(statement, side).filter(({ frame, isDenied }) => !isDenied && POSSESSING.has(frame.lemma));
}

function isWithin(quantity: Quantity, { frame }: Clause): boolean {
  return frame.phrases.some((phrase) => overlaps(phrase, quantity));
}

/** One noun, another number, and not that of the whole. */
function isRival(own: Quantity, { of, lo, hi, ...share }: Quantity): boolean {
  const head = headOf(own);
  if (of?.head === undefined || of.quantity === undefined || head === undefined || own.of !== undefined) return false;
  if (!nameOneKind(head, of.head) || valuesCompatible(own, { ...share, lo, hi })) return false;
  return own.lo !== of.quantity.lo;
}

/** By the noun at the head of a phrase, how much of the rest of it is meant. */
const PORTIONS: ReadonlyMap<string, number> = new Map([
  ["all", 1],
  ["everything", 1],
  ["half", 1 / 2],
  ["third", 1 / 3],
  ["quarter", 1 / 4],
  ["fifth", 1 / 5],
  ["tenth", 1 / 10],
]);

/** "All of its data" and "half of its data". */
function otherPortion(sides: Sides): Reason | undefined {
  const { claim, passage } = sides;
  if (!PORTION.test(claim.text) || !PORTION.test(passage.text)) return undefined;
  const theirs = portionsIn(passage, "passage");
  for (const ours of portionsIn(claim, "claim")) {
    const other = theirs.find(({ clause }) => clause.event === ours.clause.event);
    if (other === undefined || other.share === ours.share) continue;
    if (ours.clause.isDenied || other.clause.isDenied || !haveSameDoer(sides, ours.clause, other.clause)) continue;
    if (!areCovered(unitsBesideHead(claim, ours.of), passage)) continue;
    if (!areCovered(unitsBesideHead(passage, other.of), claim)) continue;
    return { kind: "number", claim: place(claim, ours.of), evidence: place(passage, other.of) };
  }
  return undefined;
}

const PORTION = /\b(?:all|everything|half|third|quarter|fifth|tenth)\b/iu;

interface Portion {
  readonly clause: Clause;
  /** Between 0 and 1. */
  readonly share: number;
  readonly of: Phrase;
}

function portionsIn(statement: Statement, side: "claim" | "passage"): readonly Portion[] {
  return clausesOf(statement, side).flatMap((clause): readonly Portion[] => {
    const share = PORTIONS.get(clause.done?.lemma ?? "");
    return clause.done === undefined || share === undefined ? [] : [{ clause, share, of: clause.done }];
  });
}

function unitsBesideHead(statement: Statement, phrase: Phrase): readonly ContentUnit[] {
  return unitsWithin(statement, [phrase]).filter((unit) => unit.kind !== "quantity" && !overlaps(unit, phrase.head));
}

/** "All of the springs", "the whole mine". */
const ALL_OF =
  /\b(?:all|each|both|the whole|the entire)(?: of)?(?: the| its| their| his| her)?(?: \p{Ll}+)?? (\p{Ll}+)\b/iu;

/** "Found in all of the springs" and "in two of eleven springs", "owns the whole mine" and "70 per cent of the mine": all else is the same. */
function allAgainstSome({ claim, passage, overlap }: Sides): Reason | undefined {
  const all = ALL_OF.exec(claim.text);
  if (all === null || claim.polarity.cues.length > 0) return undefined;
  const noun = lemmaOf(all[1] ?? "");
  const some = passage.quantities.find((quantity) => isSomeOf(quantity, noun));
  if (some === undefined) return undefined;
  const start = claim.range.start + all.index;
  const words = { start, end: start + all[0].length };
  const theirs = clausesOf(passage, "passage").filter((clause) => isWithin(some, clause));
  for (const ours of clausesOf(claim, "claim")) {
    const other = theirs.find(({ event }) => event === ours.event);
    if (other === undefined || ours.isDenied || other.isDenied) continue;
    const rest = unitsWithin(claim, ours.frame.phrases).filter((unit) => !overlaps(unit, words));
    if (!areCoveredAround(rest, passage, overlap.around)) continue;
    const told = other.frame.phrases.filter((phrase) => phrase !== other.doer && !isTime(phrase));
    const spare = unitsWithin(passage, told).filter((unit) => unit.kind !== "quantity" && !overlaps(unit, some));
    if (areCovered(spare, claim))
      return { kind: "number", claim: place(claim, words), evidence: quantityWords(passage, some) };
  }
  return undefined;
}

/** Fewer than all of them. */
function isSomeOf({ kind, of, hi }: Quantity, noun: string): boolean {
  if (of?.head !== noun) return false;
  if (kind === "percent") return hi < WHOLE;
  return of.quantity !== undefined && hi < of.quantity.lo;
}

const WHOLE = 100;
