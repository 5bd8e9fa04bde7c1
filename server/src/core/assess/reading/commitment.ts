/** Whether a statement asserts an event flatly: not as a plan, a guess, a condition or someone's words. */
import type { Attribution } from "../../language/attribution/types.js";
import type { Certainty } from "../../language/certainty/types.js";
import type { Statement } from "../../model/statement.js";
import { holds, overlaps, type TextRange } from "../../text/range.js";
import type { Predication } from "./predications.js";

const ORDER: readonly Certainty[] = ["certain", "probable", "possible", "planned", "hypothetical"];

/** The least committed reading that any cue gives to the word; the words of the cue that gave it. */
export function certaintyAt(statement: Statement, head: TextRange): { readonly certainty: Certainty; readonly cue: TextRange | undefined } {
  let certainty: Certainty = "certain";
  let cue: TextRange | undefined;
  for (const candidate of statement.certainty.cues) {
    if (!overlaps(candidate.scope, head) && !overlaps(candidate, head)) continue;
    if (ORDER.indexOf(candidate.certainty) <= ORDER.indexOf(certainty)) continue;
    certainty = candidate.certainty;
    cue = candidate;
  }
  return { certainty, cue };
}

/** The innermost report that holds the word in its content. */
export function attributionAt(statement: Statement, head: TextRange): Attribution | undefined {
  let best: Attribution | undefined;
  for (const attribution of statement.attributions) {
    if (!holds(attribution.content, head)) continue;
    if (best === undefined || attribution.content.end - attribution.content.start < best.content.end - best.content.start) best = attribution;
  }
  return best;
}

/** True where the event is stated as a fact, by the writer or, in a passage, by a speaker whom the writer quotes. */
export function isFact(statement: Statement, predication: Predication, side: "claim" | "passage"): boolean {
  const kind = statement.kind.kind;
  if (kind === "question" || kind === "instruction") return false;
  if (side === "claim" && kind !== "assertion" && kind !== "fragment") return false;
  if (certaintyAt(statement, predication.head).certainty !== "certain") return false;
  const attribution = attributionAt(statement, predication.head);
  if (attribution === undefined) return true;
  return side === "passage" && attribution.kind !== "denial" && attribution.kind !== "belief" && attribution.kind !== "perception";
}
