/** Two clauses told with opposite verbs: "raised the tax" and "lowered the tax". */
import { wordsOf, type Statement } from "../../model/statement.js";
import { overlaps } from "../../text/range.js";
import { areCovered, areCoveredAround, unitsWithin } from "../matching/covering.js";
import { hasRivalNames, type Overlap } from "../matching/overlap.js";
import { haveCommonDay } from "../matching/time.js";
import { oppositionOf } from "../opposites/opposites.js";
import { isPerfectPast, isTime, type Clause } from "../reading/clauses.js";
import type { ContentUnit } from "../reading/content.js";
import { phraseOf } from "../reading/frames.js";
import { COPULA } from "../reading/predications.js";
import type { Reason } from "../types.js";
import { areOneThing, haveSameDoer, type Sides } from "./oneThing.js";
import { place } from "./reasonSide.js";

/** Words that leave open how much is denied, or when. */
export const LEFT_OPEN =
  /\b(?:no longer|not yet|not only|not just|not all|not every|not always|any ?more|at first|initially|originally|until|unless|again|since|hardly|barely|scarcely|fully|entirely|only|without)\b/iu;

export function oppositeOf(sides: Sides, ours: Clause, theirs: Clause): Reason | undefined {
  const { claim, passage, overlap } = sides;
  if (overlap.background && overlap.time !== "overlap") return undefined;
  const opposition = oppositionOf(ours.event, theirs.event);
  if (opposition === undefined || (opposition === "turn" && !haveCommonDay(claim, passage))) return undefined;
  if (LEFT_OPEN.test(claim.text) || LEFT_OPEN.test(passage.text)) return undefined;
  if (!areToldOfOneTime(sides, ours, theirs) || hasRivalNames(overlap)) return undefined;
  if (overlap.time === "unknown" && !isTied(overlap)) return undefined;
  const [left, right] = [ours.done, theirs.done];
  // "Was killed" and "survived": what is done to the one is what the other does.
  const isUndergone = (left === undefined) !== (right === undefined);
  if (isUndergone) {
    const bare = left === undefined ? theirs : ours;
    if (bare.doer !== undefined || !areOneThing(sides, left ?? ours.doer, right ?? theirs.doer)) return undefined;
  } else if (left !== undefined && right !== undefined) {
    if (!areOneThing(sides, left, right)) return undefined;
    if (ours.doer !== undefined && theirs.doer !== undefined && !haveSameDoer(sides, ours, theirs)) return undefined;
  } else if (!haveSameDoer(sides, ours, theirs)) return undefined;
  if (!isOfOne(sides, ours, theirs)) return undefined;
  return { kind: "antonym", claim: predicateOf(claim, ours), evidence: predicateOf(passage, theirs) };
}

/** In one tense; in the article that the claim cites "has lowered" is what "lowered" tells, and in one named time "had cut" what "cut" does. */
function areToldOfOneTime({ claim, passage, overlap }: Sides, ours: Clause, theirs: Clause): boolean {
  const [left, right] = [ours.frame.proposition, theirs.frame.proposition];
  const isNamed = overlap.around !== undefined && overlap.time === "overlap";
  if (isPerfectPast(claim, ours) !== isPerfectPast(passage, theirs) && !isNamed) return false;
  const isDone = ({ tense, perfect }: typeof left): boolean => tense === "past" || (tense === "present" && perfect);
  return left.tense === right.tense || (overlap.around !== undefined && isDone(left) && isDone(right));
}

/** All that the claim's clause says beside its verb is said by the passage; and not each side has something of its own. */
function isOfOne({ claim, passage, overlap }: Sides, ours: Clause, theirs: Clause): boolean {
  const [thing, other] = [thingIn(claim, ours), thingIn(passage, theirs)];
  // "The tax of the city" and "the tax of the county".
  if (!areCovered(thing, passage) && !areCovered(other, claim)) return false;
  if (!areCoveredAround([...thing, ...besideIn(claim, ours)], passage, overlap.around)) return false;
  if (areCovered([...other, ...besideIn(passage, theirs)], claim)) return true;
  return areCoveredAround(
    unitsWithin(claim, [claim.range]).filter((unit) => !ours.frame.words.some((word) => overlaps(word, unit))),
    passage,
    overlap.around,
  );
}

function thingIn(statement: Statement, { done }: Clause): readonly ContentUnit[] {
  return unitsWithin(statement, done === undefined ? [] : [done]);
}

/** "To 110 lei" and "to 55": how far it went differs where it went the other way. */
function besideIn(statement: Statement, { others }: Clause): readonly ContentUnit[] {
  const phrases = others.filter((phrase) => !isTime(phrase));
  return unitsWithin(statement, phrases).filter(({ kind }) => kind !== "quantity");
}

/** A claim speaks of the time of the article that it rests on, and two bare sentences of one time. */
export function isTied({ isBare, around }: Overlap): boolean {
  return isBare || around !== undefined;
}

/** The verb with what denies it. */
export function predicateOf(statement: Statement, { frame }: Clause): Reason["claim"] {
  const negators = frame.proposition.negators.map(({ start, end }) => ({
    start: start + statement.range.start,
    end: end + statement.range.start,
  }));
  // "Pleaded not guilty": the verb alone says nothing.
  const complement = frame.event === COPULA ? undefined : phraseOf(frame, "attribute");
  const ranges = [...negators, frame.head, ...(complement === undefined ? [] : [complement])];
  const end = Math.max(...ranges.map((range) => range.end));
  // A verb that stands for a phrase ends within one of its words.
  const tail = /^\p{L}+/u.exec(wordsOf(statement, { start: end, end: statement.range.end }))?.[0].length ?? 0;
  return place(statement, { start: Math.min(...ranges.map(({ start }) => start)), end: end + tail });
}
