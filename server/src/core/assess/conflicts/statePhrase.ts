/** Two states that a thing is not in at once, told by phrases: "is in prison" and "is still at large". */
import { wordsOf, type Statement } from "../../model/statement.js";
import type { TextRange } from "../../text/range.js";
import { areCovered, unitsWithin } from "../matching/covering.js";
import type { Overlap } from "../matching/overlap.js";
import { clausesOf, type Clause } from "../reading/clauses.js";
import { COPULA } from "../reading/predications.js";
import type { Phrase } from "../reading/frames.js";
import { referentOf } from "../reading/referents.js";
import type { Reason } from "../types.js";
import { areOneThing, type Sides } from "./oneThing.js";
import { place } from "./reasonSide.js";
import { STATE_PHRASE_ROWS } from "./statePhrases.lexicon.js";
import { rememberingEach } from "../../text/memory.js";

export function statePhraseConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  if (overlap.background || (overlap.time === "unknown" && !overlap.isBare && overlap.around === undefined)) return [];
  const ours = stateIn(claim);
  if (ours === undefined) return [];
  const theirs = stateIn(passage);
  if (theirs?.isPast !== ours.isPast || !areApartStates(ours, theirs)) return [];
  const [holder, other] = [holderOf(claim, "claim", ours), holderOf(passage, "passage", theirs)];
  if (holder?.doer === undefined || other?.doer === undefined) return [];
  // "A second gunman", "prisoners": not the one that the other sentence speaks of.
  if (!isOneKnown(claim, holder.doer) || !isOneKnown(passage, other.doer)) return [];
  const sides = { claim, passage, overlap };
  if (!areOneThing(sides, holder.doer, other.doer) && !isDescribed(sides, holder, other)) return [];
  return [{ kind: "antonym", claim: place(claim, ours), evidence: place(passage, theirs) }];
}

interface PhraseState extends TextRange {
  readonly rows: readonly { readonly row: number; readonly side: number }[];
  readonly isPast: boolean;
}

function areApartStates(left: PhraseState, right: PhraseState): boolean {
  return left.rows.some(({ row, side }) => right.rows.some((other) => other.row === row && other.side !== side));
}

/** The only phrase of a state in the statement; read once. */
const stateIn = rememberingEach((statement: Statement): PhraseState | undefined => readState(statement));

function readState(statement: Statement): PhraseState | undefined {
  const [found, ...more] = statement.text.matchAll(STATE);
  const [, verb = "", phrase = ""] = found ?? [];
  if (found === undefined || more.length > 0 || DENIED.test(statement.text)) return undefined;
  const start = statement.range.start + found.index;
  return {
    start,
    end: start + found[0].length,
    rows: SIDES.get(phrase.toLowerCase()) ?? [],
    isPast: /^(?:was|were|remained|stayed)$/iu.test(verb),
  };
}

/** The clause of the state, as a fact. */
function holderOf(statement: Statement, side: "claim" | "passage", { start, end }: TextRange): Clause | undefined {
  return clausesOf(statement, side)
    .filter(({ event, frame, doer, isDenied }) => {
      if (doer === undefined || isDenied || doer.end > start || (event !== COPULA && frame.lemma !== "remain"))
        return false;
      return frame.words.some((word) => word.start >= start && word.start < end);
    })
    .at(-1);
}

function isOneKnown(statement: Statement, phrase: Phrase): boolean {
  if (OTHER.test(wordsOf(statement, phrase))) return false;
  return phrase.isName || phrase.isPronoun || phrase.determiners.includes("the");
}

/** "The former treasurer" and "Jan Ost, the former treasurer". */
function isDescribed({ claim, passage }: Sides, ours: Clause, theirs: Clause): boolean {
  if (ours.doer === undefined || theirs.doer === undefined || !ours.doer.determiners.includes("the")) return false;
  if (!referentOf(passage, theirs.doer).kinds.includes(ours.doer.lemma)) return false;
  return areCovered(unitsWithin(claim, [ours.doer]), passage);
}

const OTHER = /\b(?:second|other|another)\b/iu;
const DENIED = /\b(?:not|never|no longer|until|if|unless|whether|neither|nor)\b|n['’]t\b/iu;

const SIDES: ReadonlyMap<string, readonly { readonly row: number; readonly side: number }[]> = readSides();

function readSides(): ReadonlyMap<string, readonly { readonly row: number; readonly side: number }[]> {
  const sides = new Map<string, { readonly row: number; readonly side: number }[]>();
  STATE_PHRASE_ROWS.trim()
    .split("\n")
    .forEach((line, row) => {
      line.split(" | ").forEach((phrases, side) => {
        for (const phrase of phrases.split(", ")) sides.set(phrase, [...(sides.get(phrase) ?? []), { row, side }]);
      });
    });
  return sides;
}

const STATE = new RegExp(
  `\\b(is|are|was|were|remains?|remained|stays?|stayed)\\s+(?:(?:still|now|currently|already|today|also|all|back)\\s+)*(${[...SIDES.keys()].sort((left, right) => right.length - left.length).join("|")})\\b`,
  "giu",
);
