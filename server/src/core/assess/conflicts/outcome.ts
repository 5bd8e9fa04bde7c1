/** Two results of one side in one contest: won and came second, drew and won, gold and silver. */
import { wordsOf, type Statement } from "../../model/statement.js";
import type { TextRange } from "../../text/range.js";
import { verbEvent } from "../events/eventClasses.js";
import { areCovered, unitsWithin } from "../matching/covering.js";
import { areApart } from "../matching/distinctions.js";
import { hasRivalNames, type Overlap } from "../matching/overlap.js";
import { clausesOf, isTime, type Clause } from "../reading/clauses.js";
import type { Phrase } from "../reading/frames.js";
import { predicationsOf } from "../reading/predications.js";
import { compareReferents, referentOf } from "../reading/referents.js";
import type { Reason } from "../types.js";
import { place } from "./reasonSide.js";

export function outcomeConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  if (overlap.background || overlap.time === "disjoint" || hasRivalNames(overlap)) return [];
  if (!tellsOutcome(claim) || !tellsOutcome(passage) || areApart(claim, passage, overlap)) return [];
  const theirs = outcomesIn(passage, "passage");
  for (const ours of outcomesIn(claim, "claim")) {
    for (const other of theirs) {
      if (!areIncompatible(ours.result, other.result)) continue;
      if (!areOfOneContest({ claim, passage, overlap }, ours, other)) continue;
      return [{ kind: "antonym", claim: place(claim, ours.range), evidence: place(passage, other.range) }];
    }
  }
  return [];
}

type Result = number | "lost" | "drew";

interface Outcome {
  readonly side: Phrase;
  /** Its place, first for who won. */
  readonly result: Result;
  readonly range: TextRange;
  /** What else the clause says: the contest, the opponent. */
  readonly rest: readonly Phrase[];
}

const MEDALS: ReadonlyMap<string, number> = new Map([
  ["gold", 1],
  ["silver", 2],
  ["bronze", 3],
]);
const PLACES = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
const RANKED =
  /^\s+(?:in\s+)?(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b(?!\s+(?:round|half|stage|leg|day|time|place in))/iu;
const RANKING: ReadonlySet<string> = new Set(["come", "finish", "place", "rank", "end"]);
const [WIN, LOSE, DEFEAT] = ["win", "lose", "defeat"].map((verb) => verbEvent(verb).event);

function outcomesIn(statement: Statement, side: "claim" | "passage"): readonly Outcome[] {
  return clausesOf(statement, side).flatMap((clause): readonly Outcome[] => {
    const { doer, done, others, frame } = clause;
    if (doer === undefined || clause.isDenied) return [];
    const rest = others.filter((phrase) => !isTime(phrase));
    const head = { start: frame.head.start, end: frame.head.end };
    const medal = done === undefined ? undefined : MEDALS.get(done.lemma);
    if (clause.event === WIN && medal !== undefined && done !== undefined)
      return [{ side: doer, result: medal, range: { start: done.start, end: done.end }, rest }];
    const contest = done === undefined ? rest : [done, ...rest];
    if (clause.event === WIN) return [{ side: doer, result: 1, range: head, rest: contest }];
    if (clause.event === LOSE) return [{ side: doer, result: "lost", range: head, rest: contest }];
    if (clause.event === DEFEAT && done !== undefined)
      return [
        { side: doer, result: 1, range: head, rest: contest },
        { side: done, result: "lost", range: head, rest: [doer, ...rest] },
      ];
    if (frame.lemma === "draw" && rest.some(({ preposition }) => preposition === "with"))
      return [{ side: doer, result: "drew", range: head, rest }];
    return placed(statement, clause, rest);
  });
}

/** "Came second in the election". */
function placed(statement: Statement, { doer, frame }: Clause, rest: readonly Phrase[]): readonly Outcome[] {
  if (doer === undefined || !RANKING.has(frame.lemma)) return [];
  const found = RANKED.exec(wordsOf(statement, { start: frame.head.end, end: statement.range.end }));
  const word = found?.[1];
  if (found === null || word === undefined) return [];
  const range = { start: frame.head.start, end: frame.head.end + found[0].length };
  return [{ side: doer, result: PLACES.indexOf(word.toLowerCase()) + 1, range, rest }];
}

function areIncompatible(left: Result, right: Result): boolean {
  if (left === right) return false;
  if (typeof left === "number" && typeof right === "number") return true;
  const [place, other] = typeof left === "number" ? [left, right] : [right, left];
  // Who lost may have come second; who drew neither won nor lost.
  return place === 1 || (left !== right && typeof place !== "number" && typeof other !== "number");
}

interface Sides {
  readonly claim: Statement;
  readonly passage: Statement;
  readonly overlap: Overlap;
}

/** The same side; and what the claim says of the contest is said by the passage, what the passage says is said by the claim or left out. */
function areOfOneContest({ claim, passage, overlap }: Sides, ours: Outcome, theirs: Outcome): boolean {
  if (compareReferents(referentOf(claim, ours.side), referentOf(passage, theirs.side), overlap) !== "same")
    return false;
  const [left, right] = [unitsWithin(claim, ours.rest), unitsWithin(passage, theirs.rest)];
  const isContest = left.some(({ kind }) => kind === "word") || left.some(({ kind }) => kind === "name");
  if (!isContest || !areCovered(withoutShares(claim, left), passage)) return false;
  return areCovered(withoutShares(passage, right), claim);
}

/** "With 41 per cent of the vote": the share is part of the result. */
function withoutShares(statement: Statement, units: ReturnType<typeof unitsWithin>): ReturnType<typeof unitsWithin> {
  return units.filter((unit) => {
    const before = wordsOf(statement, { start: Math.max(statement.range.start, unit.start - 24), end: unit.start });
    if (/^\d+$/u.test(wordsOf(statement, unit))) return false;
    return (
      !/\b(?:per cent|percent|%)\s+(?:of\s+)?(?:the\s+)?$/iu.test(before) &&
      !/^(?:per|cent|percent|vote)$/u.test(wordsOf(statement, unit))
    );
  });
}

/** Read of the words alone, before any tree is asked for. */
function tellsOutcome(statement: Statement): boolean {
  return predicationsOf(statement).some(({ event }) => OUTCOMES.has(event));
}

const OUTCOMES: ReadonlySet<string> = new Set(
  ["win", "lose", "defeat", "draw", "come", "finish", "place", "rank", "end"].map((verb) => verbEvent(verb).event),
);
