/**
 * What somebody rules out or refuses in a cited article, told by the claim as what he does: "has ruled out a coalition" and "will form a
 * coalition", "rejected calls for his resignation" and "has resigned".
 */
import { lemmaOf } from "../../language/lemmas/lemmas.js";
import { wordsOf, type Statement } from "../../model/statement.js";
import { rangeAround } from "../../text/range.js";
import { areCovered, unitsWithin } from "../matching/covering.js";
import type { Overlap } from "../matching/overlap.js";
import { eventOf } from "../events/eventClasses.js";
import { clausesOf, isTime, type Clause } from "../reading/clauses.js";
import { framesOf, phraseOf, type Frame } from "../reading/frames.js";
import type { Reason } from "../types.js";
import { namesSomebodyElse } from "./contrarySides.js";
import { mayBeOne } from "./oneThing.js";
import { place } from "./reasonSide.js";

export function ruledOutConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  if (overlap.around === undefined || overlap.meansOthers || !RULES_OUT.test(passage.text)) return [];
  if (OPEN.test(claim.text) || namesSomebodyElse(overlap)) return [];
  const sides = { claim, passage, overlap };
  for (const clause of clausesOf(passage, "passage")) {
    const out = clause.isDenied ? undefined : ruledOutBy(passage, clause);
    if (out === undefined || clause.doer === undefined) continue;
    for (const frame of framesOf(claim)) {
      const doer = phraseOf(frame, "agent");
      if (doer === undefined || !doesIt(frame, out.lemma)) continue;
      if (!mayBeOne(sides, doer, clause.doer)) continue;
      const rest = frame.phrases.filter((phrase) => phrase !== doer && phrase.lemma !== out.lemma && !isTime(phrase));
      if (!areCovered(unitsWithin(claim, rest), passage)) continue;
      const { start } = rangeAround([frame.head, ...frame.words]);
      const object = phraseOf(frame, "patient");
      return [
        {
          kind: "negation",
          claim: place(claim, { start, end: Math.max(frame.head.end, object?.core.end ?? 0) }),
          evidence: place(passage, { start: clause.frame.head.start, end: out.end }),
        },
      ];
    }
  }
  return [];
}

/** Most sentences rule nothing out. */
const RULES_OUT = /\b(?:rul(?:e|es|ed|ing) out|reject|refus|dismiss|ignor|resist)/iu;
const REFUSING: ReadonlySet<string> = new Set(["reject", "refuse", "dismiss", "ignore", "resist"]);
const CALLS: ReadonlySet<string> = new Set(["call", "demand", "request", "appeal"]);
/** The claim leaves it open, or denies it. */
const OPEN = /\b(?:not|never|no|nobody|may|might|could|would|wants?|wanted|hopes?|if|whether)\b|n['’]t\b/iu;

interface RuledOut {
  readonly lemma: string;
  readonly end: number;
}

/** What it is that shall not be. */
function ruledOutBy(passage: Statement, { frame, done }: Clause): RuledOut | undefined {
  if (done === undefined || done.isPronoun) return undefined;
  if (frame.lemma === "rule_out" || (frame.lemma === "rule" && hasOut(frame)))
    return { lemma: done.lemma, end: done.core.end };
  if (!REFUSING.has(frame.lemma) || !CALLS.has(done.lemma)) return undefined;
  const called = CALLED_FOR.exec(wordsOf(passage, { start: done.head.end, end: passage.range.end }));
  return called === null ? undefined : { lemma: lemmaOf(called[1] ?? ""), end: done.head.end + called[0].length };
}

const CALLED_FOR = /^ for (?:(?:his|her|its|their|the|an?|early|new|immediate|\p{L}+['’]s?) ){0,3}(\p{L}+)/iu;

function hasOut({ proposition }: Frame): boolean {
  return proposition.predicate.lemma.endsWith("_out");
}

/** The verb itself, or one that brings it about. */
function doesIt({ event, lemma, isDenied, phrases }: Frame, noun: string): boolean {
  if (isDenied) return false;
  if (event === eventOf(noun) || lemma === noun) return true;
  return BRINGS.has(lemma) && phrases.some((phrase) => phrase.role === "patient" && phrase.lemma === noun);
}

const BRINGS: ReadonlySet<string> = new Set(
  "form announce call hold enter make join sign begin start launch impose order open agree conclude negotiate propose plan prepare grant give offer accept buy build introduce".split(
    " ",
  ),
);
