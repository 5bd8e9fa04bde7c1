/** How often something is done: "visited the mine every year" and "only once in five years". */
import { UNIT_WORDS } from "../../language/quantities/numbers.lexicon.js";
import type { Statement } from "../../model/statement.js";
import type { TextRange } from "../../text/range.js";
import { rememberingEach } from "../../text/memory.js";
import { areApart } from "../matching/distinctions.js";
import { hasRivalNames, type Overlap } from "../matching/overlap.js";
import { clausesOf, type Clause } from "../reading/clauses.js";
import { phraseOf, type Phrase } from "../reading/frames.js";
import type { Reason } from "../types.js";
import { areOneThing, haveSameDoer, type Sides } from "./oneThing.js";
import { place } from "./reasonSide.js";

export function frequencyConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  const ours = frequencyIn(claim);
  const theirs = ours === undefined ? undefined : frequencyIn(passage);
  if (ours === undefined || theirs === undefined || areNear(ours.perYear, theirs.perYear)) return [];
  if (overlap.time === "disjoint" || overlap.background || hasRivalNames(overlap)) return [];
  if (areApart(claim, passage, overlap)) return [];
  const sides = { claim, passage, overlap };
  const done = clausesOf(passage, "passage").filter((clause) => !clause.isDenied);
  const isTold = (own: Clause): boolean => !own.isDenied && done.some((other) => isOneDoing(sides, own, other));
  if (!clausesOf(claim, "claim").some(isTold)) return [];
  return [{ kind: "number", claim: place(claim, ours), evidence: place(passage, theirs) }];
}

function isOneDoing(sides: Sides, ours: Clause, theirs: Clause): boolean {
  if (ours.event !== theirs.event) return false;
  // "Is tested": by whomever.
  if (ours.doer !== undefined && theirs.doer !== undefined && !haveSameDoer(sides, ours, theirs)) return false;
  const [left, right] = [undergoing(ours), undergoing(theirs)];
  if (left === undefined && right === undefined) return ours.doer !== undefined && theirs.doer !== undefined;
  return areOneThing(sides, left, right);
}

/** "Tested by the university" may be parsed as if somebody received it; "weekly" is nothing that one meets. */
function undergoing({ done, frame }: Clause): Phrase | undefined {
  const thing = done ?? (frame.proposition.predicate.passive ? phraseOf(frame, "recipient") : undefined);
  return thing === undefined || ADVERBS.has(thing.lemma) ? undefined : thing;
}

interface Frequency extends TextRange {
  readonly perYear: number;
}

/** The only one of the sentence. */
const frequencyIn = rememberingEach((statement: Statement): Frequency | undefined => {
  const [only, ...more] = statement.text.matchAll(FREQUENCY);
  const perYear = only === undefined || more.length > 0 ? undefined : readFrequency(only.groups ?? {});
  if (only === undefined || perYear === undefined) return undefined;
  const start = statement.range.start + only.index;
  return { start, end: start + only[0].length, perYear };
});

/** Days in a unit of time. */
const DAYS: ReadonlyMap<string, number> = new Map([
  ["minute", 1 / 1440],
  ["hour", 1 / 24],
  ["day", 1],
  ["week", 7],
  ["fortnight", 14],
  ["month", 365 / 12],
  ["quarter", 365 / 4],
  ["year", 365],
  ["decade", 3650],
]);
const ADVERBS: ReadonlyMap<string, string> = new Map([
  ["hourly", "hour"],
  ["daily", "day"],
  ["weekly", "week"],
  ["fortnightly", "fortnight"],
  ["monthly", "month"],
  ["quarterly", "quarter"],
  ["annually", "year"],
  ["yearly", "year"],
]);
const YEAR = 365;

const UNIT = [...DAYS.keys()].join("|");
const COUNT = String.raw`\p{L}+|\d+`;
/** "Once in five years", "twice a month", "every other week", "every three months", "monthly" where it is no adjective. */
const FREQUENCY = new RegExp(
  [
    String.raw`\b(?:(?<once>once|twice|thrice)|(?<times>${COUNT}) times) (?:an?|per|each|every|in(?: the (?:last|past))?)(?: (?<span>${COUNT}))? (?<of>${UNIT})s?\b`,
    String.raw`\b(?:every|each)(?: (?<step>other|second|third|${COUNT}))? (?<unit>${UNIT})s?\b`,
    String.raw`\b(?<adverb>${[...ADVERBS.keys()].join("|")})(?=\s*(?:$|[,.;:)]|(?:at|in|on|by|for|from|since|until|to|and|with)\b))`,
  ].join("|"),
  "giu",
);

const TIMES: ReadonlyMap<string, number> = new Map([
  ["once", 1],
  ["twice", 2],
  ["thrice", 3],
]);
const STEPS: ReadonlyMap<string, number> = new Map([
  ["other", 2],
  ["second", 2],
  ["third", 3],
]);

/** Times a year; undefined where a word for a number is none. */
function readFrequency(groups: Readonly<Record<string, string | undefined>>): number | undefined {
  const { once, times, span, of, step, unit, adverb } = groups;
  if (adverb !== undefined) return YEAR / daysIn(ADVERBS.get(adverb.toLowerCase()));
  if (unit !== undefined) {
    const steps = step === undefined ? 1 : (STEPS.get(step.toLowerCase()) ?? numberOf(step));
    return steps === undefined ? undefined : YEAR / (steps * daysIn(unit));
  }
  const count = once === undefined ? numberOf(times) : TIMES.get(once.toLowerCase());
  const spans = span === undefined ? 1 : numberOf(span);
  return count === undefined || spans === undefined ? undefined : (count * YEAR) / (spans * daysIn(of));
}

function daysIn(unit: string | undefined): number {
  return DAYS.get(unit?.toLowerCase() ?? "") ?? 1;
}

function numberOf(words: string | undefined): number | undefined {
  const number = words === undefined ? undefined : (UNIT_WORDS.get(words.toLowerCase()) ?? Number(words));
  return number === undefined || !(number > 0) ? undefined : number;
}

/** Twelve months and a year, four weeks and a month. */
const NEAR = 1.15;

function areNear(left: number, right: number): boolean {
  return Math.max(left, right) / Math.min(left, right) < NEAR;
}
