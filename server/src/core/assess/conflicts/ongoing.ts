/** A state that goes on and the event that ends it: "is still missing" and "has been found", "will stay closed until the spring" and "was reopened". */
import type { DateExpression } from "../../language/dates/types.js";
import { wordsOf, type Statement } from "../../model/statement.js";
import { type TextRange } from "../../text/range.js";
import { verbEvent } from "../events/eventClasses.js";
import { areApart } from "../matching/distinctions.js";
import { hasRivalNames, type Overlap } from "../matching/overlap.js";
import { datedExpressions, NEWS_DAYS } from "../matching/time.js";
import { isFact, isStatedAt } from "../reading/commitment.js";
import { predicationsOf, type Predication } from "../reading/predications.js";
import type { Reason } from "../types.js";
import { ONGOING_ROWS } from "./ongoing.lexicon.js";
import { place } from "./reasonSide.js";
import { areSaid, areSaidBack, unitsBeside } from "./remainder.js";
import { rememberingEach } from "../../text/memory.js";

export function ongoingConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  const [ours, theirs] = [stateIn(claim), stateIn(passage)];
  // One of the two tells a state that goes on, and the other what ended it.
  if ((ours === undefined) === (theirs === undefined) || overlap.time === "disjoint") return [];
  const end = ours === undefined ? endIn(claim, theirs, "claim") : endIn(passage, ours, "passage");
  if (end === undefined || hasRivalNames(overlap) || areApart(claim, passage, overlap)) return [];
  if (!countAlike(claim, passage) || !countAlike(passage, claim)) return [];
  const areOfOneTime =
    ours === undefined
      ? isWithin(claim, theirs, overlap)
      : !isTimed(passage) && ours.until === undefined && isTied(overlap);
  if (!areOfOneTime) return [];
  const [left, right] = ours === undefined ? [end, theirs] : [ours, end];
  if (right === undefined) return [];
  const rest = unitsBeside(claim, [left]);
  if (rest.length === 0 || !areSaid(rest, passage, overlap) || !areSaidBack(unitsBeside(passage, [right]), claim))
    return [];
  return [{ kind: "antonym", claim: place(claim, left), evidence: place(passage, right) }];
}

/** "Two of the climbers" are not the climbers. */
function countAlike(statement: Statement, other: Statement): boolean {
  return statement.quantities.every(
    ({ kind, lo, hi }) => kind !== "count" || other.quantities.some((theirs) => theirs.lo === lo && theirs.hi === hi),
  );
}

/** The words of the state, with what says that it goes on. */
interface State extends TextRange {
  readonly endings: ReadonlySet<string>;
  /** When it ends, where that is told. */
  readonly until: DateExpression | undefined;
}

const stateIn = rememberingEach((statement: Statement): State | undefined =>
  GOES_ON.test(statement.text) ? readState(statement) : undefined,
);

/** Most sentences say of nothing that it goes on. */
const GOES_ON = /\b(?:still|remains?|stays?|will (?:stay|remain)|until)\b/iu;

function readState(statement: Statement): State | undefined {
  for (const { pattern, endings } of STATES) {
    const match = pattern.exec(statement.text);
    if (match === null) continue;
    const start = statement.range.start + match.index;
    const range = { start, end: start + match[0].length };
    const until = UNTIL.exec(wordsOf(statement, { start: range.end, end: statement.range.end }));
    const date = until === null ? undefined : statement.dates.find((date) => date.start >= range.end);
    if (!isStatedFlatly(statement, range) || (!STILL.test(match[0]) && date === undefined)) return undefined;
    return { ...range, endings, until: date };
  }
  return undefined;
}

/** "Will stay" is told of the future and meant as it is told. */
function isStatedFlatly(statement: Statement, range: TextRange): boolean {
  const kind = statement.kind.kind;
  if (statement.polarity.cues.some(({ kind: cue }) => cue !== "affix")) return false;
  return /\bwill (?:stay|remain)\b/iu.test(wordsOf(statement, range))
    ? kind !== "question" &&
        kind !== "instruction" &&
        statement.attributions.every(({ kind: report }) => report === "statement")
    : isStatedAt(statement, range, "passage");
}

const STILL = /\b(?:still|remains?|stays?|stay|remain)\b/iu;
const UNTIL = /^ until\b/iu;
const STATES = ONGOING_ROWS.trim()
  .split("\n")
  .map((row) => {
    const [words = "", verbs = ""] = row.split(" | ");
    return {
      pattern: new RegExp(
        `\\b(?:(?:is|are|has been|have been) (?:still )?|remains? |stays? |will (?:stay|remain) )(?:\\p{L}+ly )?(?:${words.replaceAll(", ", "|")})\\b`,
        "iu",
      ),
      endings: new Set(verbs.split(" ").map((verb) => verbEvent(verb).event)),
    };
  });

/** The event that ends the state, as a fact: with the words of its verb. */
function endIn(statement: Statement, state: State | undefined, side: "claim" | "passage"): TextRange | undefined {
  const found = predicationsOf(statement).find((predication) => {
    const before = wordsOf(statement, { start: statement.range.start, end: predication.head.start });
    return (
      state?.endings.has(predication.event) === true &&
      (predication.finite || BEING.test(before)) &&
      !predication.negated &&
      !DENYING.test(before) &&
      isPast(statement, predication) &&
      isFact(statement, predication, side)
    );
  });
  return found === undefined ? undefined : { start: found.head.start, end: found.head.end };
}

/** "Was freed": read as a state of hers, and told as an event. */
const BEING = /\b(?:was|were|been)\s+(?:\p{L}+ly\s+)?$/iu;
const DENYING = /\b(?:not|never|no|nobody|none|nothing|yet to)\b|n['’]t\b/iu;

/** "Reopened", "was reopened", "has reopened", not "reopens" or "had reopened". */
function isPast(statement: Statement, { head, perfect }: Predication): boolean {
  if (perfect === "past") return false;
  return /(?:ed|t|en|d|n)$/iu.test(wordsOf(statement, head));
}

function isTimed(statement: Statement): boolean {
  return datedExpressions(statement).some(({ relative }) => !relative);
}

/** The claim's event lies in the time in which the passage's state goes on. */
function isWithin(claim: Statement, state: State | undefined, overlap: Overlap): boolean {
  const [date, ...more] = datedExpressions(claim);
  if (date === undefined) return isTied(overlap) && state?.until === undefined;
  const end = date.interval?.to ?? date.interval?.from;
  const { ownLater } = overlap;
  if (more.length > 0 || end === undefined || ownLater === undefined || ownLater > NEWS_DAYS) return false;
  const until = state?.until;
  if (until === undefined) return ownLater >= 0;
  const last = firstDayOf(until);
  return last !== undefined && end < last;
}

/** The first day of what comes behind "until", whose interval ends with its last. */
function firstDayOf({ interval, granularity }: DateExpression): string | undefined {
  const last = interval?.to;
  if (last === undefined) return undefined;
  const [year, month] = [last.slice(0, YEAR), Number(last.slice(YEAR + 1, YEAR + 3))];
  switch (granularity) {
    case "day":
      return last;
    case "month":
      return `${last.slice(0, YEAR + 3)}-01`;
    case "season":
      return month < MONTHS_OF_SEASON
        ? undefined
        : `${year}-${String(month - MONTHS_OF_SEASON + 1).padStart(2, "0")}-01`;
    case "year":
      return `${year}-01-01`;
    default:
      return undefined;
  }
}

const YEAR = 4;
const MONTHS_OF_SEASON = 3;

/** The claim speaks of the time of the article that it rests on, and two bare sentences of one time. */
function isTied({ isBare, around }: Overlap): boolean {
  return isBare || around !== undefined;
}
