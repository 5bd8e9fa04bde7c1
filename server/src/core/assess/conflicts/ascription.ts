/** What somebody calls or considers a thing: "called the vote fair" and "called the vote unfair". */
import type { Statement } from "../../model/statement.js";
import { areApart } from "../matching/distinctions.js";
import { hasRivalNames, type Overlap } from "../matching/overlap.js";
import { clausesOf, type Clause } from "../reading/clauses.js";
import type { Phrase } from "../reading/frames.js";
import type { Reason } from "../types.js";
import { areOpposites } from "./attribute.js";
import { areOneThing } from "./oneThing.js";
import { place } from "./reasonSide.js";

export function ascriptionConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  if (overlap.background || overlap.time === "disjoint" || hasRivalNames(overlap)) return [];
  if (!mayAscribe(claim) || !mayAscribe(passage) || areApart(claim, passage, overlap)) return [];
  const sides = { claim, passage, overlap };
  const theirs = ascriptionsIn(passage, "passage");
  for (const ours of ascriptionsIn(claim, "claim")) {
    const other = theirs.find(
      ({ clause, as }) =>
        areOpposites(claim, ours.as.head, passage, as.head) &&
        areOneThing(sides, ours.clause.doer, clause.doer) &&
        areOneThing(sides, ours.clause.done, clause.done),
    );
    if (other !== undefined)
      return [{ kind: "antonym", claim: place(claim, ours.as), evidence: place(passage, other.as) }];
  }
  return [];
}

const ASCRIBING: ReadonlySet<string> = new Set(
  "call consider deem describe find judge rate regard rule declare label think hold".split(" "),
);
/** Seen without a tree. */
function mayAscribe({ terms }: Statement): boolean {
  return terms.some(({ lemma }) => ASCRIBING.has(lemma));
}

interface Ascription {
  readonly clause: Clause;
  readonly as: Phrase;
}

/** Somebody names what a thing is to him; denied ones are left out, since "did not call it fair" may be silence. */
function ascriptionsIn(statement: Statement, side: "claim" | "passage"): readonly Ascription[] {
  return clausesOf(statement, side).flatMap((clause): readonly Ascription[] => {
    const as = clause.frame.phrases.find(({ role, preposition }) => role === "attribute" || preposition === "as");
    const isOne = ASCRIBING.has(clause.frame.lemma) && !clause.isDenied && clause.done !== undefined;
    return isOne && as !== undefined && as !== clause.done ? [{ clause, as }] : [];
  });
}
