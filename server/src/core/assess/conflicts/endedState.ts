/**
 * A state that the one side tells of as going on, and the event by which the cited article, or the claim, has it end: "is still in hospital"
 * and "left the hospital on Monday". Nothing is said where the article also tells that the state began again, or goes on.
 */
import { wordsOf, type Statement } from "../../model/statement.js";
import { overlaps } from "../../text/range.js";
import { areAtOtherEvents } from "../matching/occasions.js";
import type { Overlap } from "../matching/overlap.js";
import { isEndedBy } from "../opposites/contrarySides.js";
import { isPerfectPast, isTime } from "../reading/clauses.js";
import type { Phrase } from "../reading/frames.js";
import { isIndefinite, referentOf } from "../reading/referents.js";
import { isTakenForDone } from "../reading/readAs.js";
import { tellingsOf, type Telling } from "../reading/tellings.js";
import type { Reason } from "../types.js";
import { isOfTalk, namesSomebodyElse, wordsOfTelling } from "./contrarySides.js";
import { clauseText, mayBe } from "./leftOpen.js";
import { mayBeOne, type Sides } from "./oneThing.js";
import { areTellingsApart } from "./tellingsApart.js";

export function endedStateConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  const { others } = overlap;
  if (others === undefined || overlap.meansOthers || areAtOtherEvents(claim, passage)) return [];
  if (namesSomebodyElse(overlap)) return [];
  const sides = { claim, passage, overlap };
  for (const ours of tellingsOf(claim, "claim")) {
    for (const theirs of tellingsOf(passage, "passage")) {
      if (!isTurned(sides, ours, theirs)) continue;
      if ([passage, ...others()].some((other) => tellsAsClaimed(claim, ours, other, theirs))) return [];
      return [{ kind: "antonym", claim: wordsOfTelling(claim, ours), evidence: wordsOfTelling(passage, theirs) }];
    }
  }
  return [];
}

function isTurned(sides: Sides, ours: Telling, theirs: Telling): boolean {
  const { claim, passage } = sides;
  if (areWaysApart(ours.key, theirs.key)) return isOneLeaving(sides, ours, theirs);
  const isOurState = isEndedBy(ours.key, theirs.key);
  if (!isOurState && !isEndedBy(theirs.key, ours.key)) return false;
  const [state, end] = isOurState ? [ours, theirs] : [theirs, ours];
  const [ofState, ofEnd] = isOurState ? [claim, passage] : [passage, claim];
  if (!goesOn(ofState, state) || !isOver(ofEnd, end)) return false;
  // "Was closed in 2010", and it is open today: what an article tells as a state must be what is left of the event.
  if (!isOurState && !LASTING.has(theirs.key) && !STILL.test(clauseText(passage, theirs))) return false;
  const [left, right] = isOurState ? [ours.holder, undergoing(theirs)] : [undergoing(ours), theirs.holder];
  if (left === undefined || right === undefined || !areOfOne(sides, ours, left, theirs, right)) return false;
  return !isNarrower(claim, left, right) && !isNarrower(passage, right, left) && !isIndefinite(right);
}

/** Both are told of what may be one thing, and of nothing that sets them apart. */
function areOfOne(sides: Sides, ours: Telling, left: Phrase, theirs: Telling, right: Phrase): boolean {
  const { claim, passage } = sides;
  return mayBeOne(sides, left, right) && !areTellingsApart(claim, held(ours, left), passage, held(theirs, right));
}

/** Of his own accord, and not: who "was dismissed" did not resign. */
function areWaysApart(left: string, right: string): boolean {
  return (OWN_ACCORD.has(left) && SENT_AWAY.has(right)) || (SENT_AWAY.has(left) && OWN_ACCORD.has(right));
}

const OWN_ACCORD: ReadonlySet<string> = new Set(["resign.", "step_down.", "quit."]);
const SENT_AWAY: ReadonlySet<string> = new Set(["dismiss", "sack", "fire", "oust", "depose"]);

function isOneLeaving(sides: Sides, ours: Telling, theirs: Telling): boolean {
  if (!isOver(sides.claim, ours) || !isOver(sides.passage, theirs)) return false;
  const [left, right] = [undergoing(ours), undergoing(theirs)];
  return left !== undefined && right !== undefined && areOfOne(sides, ours, left, theirs, right);
}

/** "The night ferry" is not all of "the ferry". */
function isNarrower(statement: Statement, phrase: Phrase, other: Phrase): boolean {
  if (phrase.isName || other.isName || referentOf(statement, phrase).names.length > 0) return false;
  const known = new Set([other.lemma, ...other.modifiers.map(({ lemma }) => lemma)]);
  return phrase.modifiers.some(({ lemma }) => !known.has(lemma));
}

/** Whom or what it happens to: the object, or the subject of a verb without one. */
function undergoing({ key, clause, holder, matter }: Telling): Phrase | undefined {
  return /[:+.]/u.test(key) ? holder : (clause.done ?? matter ?? clause.doer);
}

function held(telling: Telling, holder: Phrase): Telling {
  return { ...telling, holder, matter: undefined, clause: { ...telling.clause, done: undefined } };
}

/** Told flatly, as neither denied nor left open. */
function isFlat(statement: Statement, telling: Telling): boolean {
  const { clause } = telling;
  if (clause.isDenied || isOfTalk(telling) || mayBe(statement, telling)) return false;
  return !isTakenForDone(statement, clause.frame.event) && !OPEN.test(clauseText(statement, telling));
}

/** Told of the present, of no other day, and flatly. */
function goesOn(statement: Statement, telling: Telling): boolean {
  const { clause, state } = telling;
  const { tense, perfect } = clause.frame.proposition;
  if (tense !== "present" || perfect || !isFlat(statement, telling)) return false;
  return !clause.others.some((phrase) => phrase !== state && isTime(phrase));
}

/** Told as done, and not as what went before something else. */
function isOver(statement: Statement, telling: Telling): boolean {
  const { clause } = telling;
  if (clause.frame.proposition.tense !== "past" || isPerfectPast(statement, clause)) return false;
  return isFlat(statement, telling);
}

/** Nobody is these any more once it has ended, and seldom again. */
const LASTING: ReadonlySet<string> = new Set([
  "as_missing",
  "as_unaccounted",
  "at_large",
  "on_run",
  "as_trapped",
  "as_stranded",
  "as_unsolved",
  "as_unidentified",
]);
const STILL = /\b(?:still|remains?|stays?|even now|to this day)\b/iu;
/** Words that leave open how far or when it was so. */
const OPEN =
  /\b(?:no longer|not yet|any ?more|hardly|barely|almost|nearly|only|partly|partially|if|unless|until|temporarily|briefly|again|at first|initially|once|because of|due to|owing to|some of|part of|half)\b/iu;

/** Some sentence of the article has the claim's side too, of what may be the same. */
function tellsAsClaimed(claim: Statement, ours: Telling, other: Statement, theirs: Telling): boolean {
  return tellingsOf(other, "passage").some((telling) => {
    if (telling.clause.isDenied) return false;
    const isOnSide = areWaysApart(ours.key, theirs.key)
      ? areWaysApart(telling.key, theirs.key)
      : isEndedBy(ours.key, theirs.key)
        ? isEndedBy(telling.key, theirs.key) && !isBefore(telling)
        : isEndedBy(theirs.key, telling.key);
    if (!isOnSide) return false;
    const [left, right] = [ours.holder, telling.holder];
    if (left === undefined || right === undefined || left.isPronoun || right.isPronoun) return true;
    return !left.isName || !right.isName || wordsShared(claim, left, other, right);
  });
}

/** "Was in hospital for nineteen days": no state of today. */
function isBefore({ tells, clause }: Telling): boolean {
  return tells === "state" && clause.frame.proposition.tense === "past";
}

function wordsShared(claim: Statement, left: Phrase, other: Statement, right: Phrase): boolean {
  const words = new Set(namesIn(claim, left));
  return namesIn(other, right).some((word) => words.has(word));
}

function namesIn(statement: Statement, phrase: Phrase): readonly string[] {
  return statement.terms.flatMap((term) => (overlaps(term, phrase) ? [wordsOf(statement, term).toLowerCase()] : []));
}
