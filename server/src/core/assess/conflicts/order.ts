/** One thing before and after another: "broke up before the song was released", "three years after the song was released". */
import type { Statement } from "../../model/statement.js";
import type { TextRange } from "../../text/range.js";
import { areCovered, areCoveredAround, unitsWithin } from "../matching/covering.js";
import type { Overlap } from "../matching/overlap.js";
import { isFact } from "../reading/commitment.js";
import { predicationsOf } from "../reading/predications.js";
import type { Reason } from "../types.js";
import { place } from "./reasonSide.js";
import { rememberingEach } from "../../text/memory.js";

export function orderConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  const ours = orderIn(claim);
  const theirs = ours === undefined ? undefined : orderIn(passage);
  if (ours === undefined || theirs === undefined || ours.word === theirs.word) return [];
  if (overlap.unmatchedNames.length > 0 || !isFlat(claim, "claim") || !isFlat(passage, "passage")) return [];
  // What is set in order is the same on both sides, and what it is set before or after too.
  const units = unitsWithin(claim, [ours.event]);
  const other = unitsWithin(claim, [ours.standard]);
  if (units.length < LEAST_UNITS || other.length === 0) return [];
  if (!areCoveredAround(units, passage, overlap.around)) return [];
  if (!areCovered(other, passage) || !areCovered(unitsWithin(passage, [theirs.standard]), claim)) return [];
  // The standard of the one is no part of the event of the other.
  if (!other.every((unit) => isWithin(unit, passage, theirs.standard))) return [];
  return [{ kind: "antonym", claim: place(claim, ours), evidence: place(passage, theirs) }];
}

/** What happened, and one name or word with which it did. */
const LEAST_UNITS = 2;

interface Order extends TextRange {
  readonly word: string;
  readonly event: TextRange;
  readonly standard: TextRange;
}

/** Up to a mark, or another verb of the same subject: "after the law was passed and was put off". */
const ORDER = /\b(before|after)\s+(?=\p{L})(?:(?!\sand (?:was|were|is|are|had|has|will)\b)[^,;:.()]){3,80}/giu;
const NEGATED = /\b(?:not|never|n't|no|only|shortly|immediately|until|both|or)\b/iu;

/** One sets before what the other sets after: neither bears the other out. */
export function areOrderedOtherwise(claim: Statement, passage: Statement): boolean {
  const [ours, theirs] = [orderIn(claim), orderIn(passage)];
  return ours !== undefined && theirs !== undefined && ours.word !== theirs.word;
}

/** Read once a statement. */
const orderIn = rememberingEach((statement: Statement): Order | undefined => readOrder(statement));

/** The only "before" or "after" of a sentence that denies nothing. */
function readOrder(statement: Statement): Order | undefined {
  const [found, ...more] = statement.text.matchAll(ORDER);
  const word = found?.[1]?.toLowerCase();
  if (found === undefined || word === undefined || more.length > 0 || NEGATED.test(statement.text)) return undefined;
  const { start } = statement.range;
  const from = start + found.index;
  const end = from + found[0].length;
  const isFirst = found.index === 0;
  return {
    word,
    start: from,
    end,
    event: isFirst ? { start: end, end: statement.range.end } : { start, end: from },
    standard: { start: from + word.length, end },
  };
}

function isWithin(unit: ReturnType<typeof unitsWithin>[number], statement: Statement, span: TextRange): boolean {
  return areCovered([unit], statement) && unitsWithin(statement, [span]).some((other) => sameUnit(unit, other));
}

function sameUnit(
  left: ReturnType<typeof unitsWithin>[number],
  right: ReturnType<typeof unitsWithin>[number],
): boolean {
  if (left.kind === "name")
    return right.kind === "name" && left.name.words.some((word) => right.name.words.includes(word));
  return left.kind === "word" && right.kind === "word" && (left.lemma === right.lemma || left.event === right.event);
}

function isFlat(statement: Statement, side: "claim" | "passage"): boolean {
  const predications = predicationsOf(statement).filter(({ finite }) => finite);
  return predications.length > 0 && predications.every((predication) => isFact(statement, predication, side));
}
