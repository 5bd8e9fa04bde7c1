/**
 * A sentence of a cited article as read for one claim: where the claim has a verb that the sentence lacks, and the sentence one that the
 * claim lacks, and both may tell of one event ("caught" and "recaptured"), the event goes by the claim's name. Everything that compares
 * the two then sees one event; the words, their places and what is shown of them stay as they are.
 */
import type { Statement } from "../../model/statement.js";
import { mayTellOne } from "../events/paraphrases.js";
import { clauseEvent } from "./clauses.js";
import { COPULA, predicationsOf } from "./predications.js";
import { readAs } from "./readAs.js";

export function inClaimsWords(claim: Statement, passage: Statement): Statement {
  const [ours, theirs] = [eventsOf(claim), eventsOf(passage)];
  const names = new Map<string, string>();
  for (const event of theirs) {
    const known = clauseEvent(event);
    if ([...ours].some((other) => clauseEvent(other) === known)) continue;
    const name = [...ours].find((other) => !theirs.has(other) && mayTellOne(other, event));
    if (name !== undefined) names.set(event, name);
  }
  return names.size === 0 ? passage : readAs(passage, { names });
}

function eventsOf(statement: Statement): ReadonlySet<string> {
  return new Set(predicationsOf(statement).flatMap(({ event }) => (event === COPULA ? [] : [event])));
}
