/**
 * What a claim and the sentence of its cited article both only plan, or both tell as still to come, is compared as if it had been done:
 * "will close by May" and "is to close by March" differ in the month. Nothing planned is ever held against what was done.
 */
import type { Statement } from "../../model/statement.js";
import { overlaps } from "../../text/range.js";
import { certaintyAt } from "./commitment.js";
import { COPULA, predicationsOf } from "./predications.js";
import { readAs } from "./readAs.js";

export interface Footing {
  readonly claim: Statement;
  readonly passage: Statement;
}

export function onOneFooting(claim: Statement, passage: Statement): Footing {
  if (!mayPlan(claim) || !mayPlan(passage)) return { claim, passage };
  const theirs = plannedIn(passage);
  const both = new Set([...plannedIn(claim)].filter((event) => theirs.has(event)));
  return both.size === 0 ? { claim, passage } : { claim: asDone(claim, both), passage: asDone(passage, both) };
}

function mayPlan({ certainty }: Statement): boolean {
  return certainty.cues.some((cue) => cue.certainty === "planned");
}

function plannedIn(statement: Statement): ReadonlySet<string> {
  return new Set(
    predicationsOf(statement).flatMap(({ event, head }) =>
      event !== COPULA && certaintyAt(statement, head).certainty === "planned" ? [event] : [],
    ),
  );
}

function asDone(statement: Statement, events: ReadonlySet<string>): Statement {
  const heads = predicationsOf(statement).flatMap(({ event, head }) => (events.has(event) ? [head] : []));
  const cues = statement.certainty.cues.filter(
    (cue) => cue.certainty !== "planned" || !heads.some((head) => overlaps(cue.scope, head)),
  );
  return readAs(statement, { done: events }, { certainty: { ...statement.certainty, cues } });
}
