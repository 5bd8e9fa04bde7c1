/**
 * Views that were taken over from one text into another by translation or rewording.
 * Facts are told alike by whoever reports them; a hedge or a forecast in the same words, manner included, goes back to one hand.
 */
import type { Statement } from "../../model/statement.js";
import type { ViewPrint } from "./types.js";

/** Content words of a view that can be recognised again. */
const LEAST_WORDS = 5;
/** Words that both must have, and their share of the shorter of the two. */
const LEAST_SHARED = 4;
const LEAST_SHARE = 0.4;

export function viewOf(statement: Statement, heading: string | undefined): ViewPrint | undefined {
  if (statement.kind.kind !== "assertion" && statement.kind.kind !== "judgement") return undefined;
  if ((statement.certainty.reported ?? statement.certainty.certainty) === "certain") return undefined;
  const lemmas = [...new Set(statement.terms.map((term) => term.lemma))];
  const manner = statement.terms.filter((term) => term.kind === "modifier").map((term) => term.lemma);
  if (lemmas.length < LEAST_WORDS || manner.length === 0) return undefined;
  return { ...(heading === undefined ? {} : { heading }), lemmas, manner };
}

export function isRetold(left: ViewPrint, right: ViewPrint): boolean {
  const theirs = new Set(right.lemmas);
  if (!left.manner.some((lemma) => right.manner.includes(lemma))) return false;
  const shared = left.lemmas.filter((lemma) => theirs.has(lemma)).length;
  return shared >= LEAST_SHARED && shared / Math.min(left.lemmas.length, right.lemmas.length) >= LEAST_SHARE;
}
