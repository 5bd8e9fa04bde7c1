/** Whether a statement asserts an event flatly: not as a plan, a guess, a condition or someone's words. */
import type { Attribution } from "../../language/attribution/types.js";
import type { Certainty } from "../../language/certainty/types.js";
import type { Statement } from "../../model/statement.js";
import { holds, overlaps, type TextRange } from "../../text/range.js";
import { avertedBy } from "./averted.js";
import type { Predication } from "./predications.js";
import { isTakenForDone } from "./readAs.js";

const ORDER: readonly Certainty[] = ["certain", "probable", "possible", "planned", "hypothetical"];

/** True for what says that something is so: no forecast, judgement, question or instruction. */
export function isAsserting({ kind: { kind } }: Statement): boolean {
  return kind === "assertion" || kind === "fragment";
}

/** True where a word denies something; prefixes ("unhurt") are words of their own. */
export function isDenying({ polarity }: Statement): boolean {
  return polarity.cues.some(({ kind }) => kind !== "affix");
}

/** The least committed reading that any cue gives to the word; the words of the cue that gave it. */
export function certaintyAt(
  statement: Statement,
  head: TextRange,
): { readonly certainty: Certainty; readonly cue: TextRange | undefined } {
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
    if (
      best === undefined ||
      attribution.content.end - attribution.content.start < best.content.end - best.content.start
    )
      best = attribution;
  }
  return best;
}

/** True where the event is stated as a fact, by the writer or, in a passage, by a speaker whom the writer quotes. */
export function isFact(statement: Statement, predication: Predication, side: "claim" | "passage"): boolean {
  return isStatedAt(statement, predication.head, side) && !isUnrealized(statement, predication);
}

/** The same of any words. */
export function isStatedAt(statement: Statement, words: TextRange, side: "claim" | "passage"): boolean {
  const kind = statement.kind.kind;
  if (kind === "question" || kind === "instruction") return false;
  if (side === "claim" && !isAsserting(statement)) return false;
  if (certaintyAt(statement, words).certainty !== "certain") return false;
  const attribution = attributionAt(statement, words);
  if (attribution === undefined) return true;
  return (
    side === "passage" &&
    attribution.kind !== "denial" &&
    attribution.kind !== "belief" &&
    attribution.kind !== "perception"
  );
}

/** "Called for the withdrawal", "pledged to increase", "threat of an invasion": named, not said to have happened. */
export function isUnrealized(statement: Statement, predication: Predication): boolean {
  if (isTakenForDone(statement, predication.event)) return false;
  if (!predication.finite && avertedBy(statement, predication.head) !== undefined) return true;
  if (!predication.infinitive && !predication.nominal) return false;
  const start = predication.head.start - statement.range.start;
  const before = statement.text.slice(Math.max(0, start - CONTEXT), start).toLowerCase();
  if (predication.infinitive) return !IMPLICATIVE.test(before);
  return IRREALIS.test(before);
}

const CONTEXT = 48;
// Verbs whose infinitive came about, and words before a noun that leave open whether it did; from general knowledge.
const IMPLICATIVE =
  /\b(?:began|begun|begin|begins|started|starts|continued|continues|managed|helped|helps|forced|came|went on|used|proceeded|decided)\s+(?:\S+\s+){0,3}?(?:to\s+)?(?:\S+\s+)?$|\bhad to (?:be )?$/u;
const IRREALIS =
  /\b(?:call(?:s|ed|ing)? for|demand(?:s|ed|ing)?|urg(?:e|es|ed|ing)|plan(?:s|ned|ning)?|propos(?:e|es|ed|al)|threat(?:en|ens|ened)?|possib(?:le|ility)|risk|fear(?:s|ed)?|danger|prospect|hope(?:s|d)?|potential|want(?:s|ed)?|seek(?:s|ing)?|sought|require(?:s|d)?|prevent(?:s|ed)?|avoid(?:s|ed)?|against|preparing|prepar(?:es|ed|ations?)|allow(?:s|ed|ing)?|support(?:s|ed)?|attempt(?:s|ed)?|against|before any|event of|case of)\s+(?:\S+\s+){0,3}$/u;
