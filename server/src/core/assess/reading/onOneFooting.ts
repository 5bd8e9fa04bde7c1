/**
 * What a claim and the sentence of its cited article both only plan, or both tell as still to come, is compared as if it had been done:
 * "will close by May" and "is to close by March" differ in the month. Nothing planned is ever held against what was done.
 */
import type { Statement } from "../../model/statement.js";
import { overlaps } from "../../text/range.js";
import { oppositionOf } from "../opposites/opposites.js";
import { certaintyAt } from "./commitment.js";
import { COPULA, predicationsOf } from "./predications.js";
import { readAs } from "./readAs.js";

export interface Footing {
  readonly claim: Statement;
  readonly passage: Statement;
}

export function onOneFooting(claim: Statement, passage: Statement): Footing {
  if (!mayPlan(claim) || !mayPlan(passage)) return { claim, passage };
  const [ours, theirs] = [plannedIn(claim), plannedIn(passage)];
  const both = new Set([...metBy(ours, theirs), ...metBy(theirs, ours)]);
  return both.size === 0 ? { claim, passage } : { claim: asDone(claim, both), passage: asDone(passage, both) };
}

/** Events that the other side plans too, or of which it plans the opposite: "will be allowed", "will be banned". */
function metBy(events: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] {
  return [...events].filter(
    (event) => others.has(event) || [...others].some((other) => oppositionOf(event, other) !== undefined),
  );
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
