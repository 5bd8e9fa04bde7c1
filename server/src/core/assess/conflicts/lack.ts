/** Done with something and done without it: "in an open tender" and "without a tender", "with a warrant" and "without a warrant". */
import { lemmaOf } from "../../language/lemmas/lemmas.js";
import type { Statement } from "../../model/statement.js";
import type { TextRange } from "../../text/range.js";
import { areApart } from "../matching/distinctions.js";
import { hasRivalNames, type Overlap } from "../matching/overlap.js";
import type { ContentUnit } from "../reading/content.js";
import { predicationsOf } from "../reading/predications.js";
import { isStatedAt } from "../reading/commitment.js";
import type { Reason } from "../types.js";
import { place } from "./reasonSide.js";
import { areSaid, unitsBeside } from "./remainder.js";
import { TRANSFER_ROWS } from "./transfers.lexicon.js";
import { rememberingEach } from "../../text/memory.js";

export function lackConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  const [lacking, having] = [lackIn(claim), lackIn(passage)];
  // One of the two lacks what the other has; most sentences lack nothing.
  if ((lacking === undefined) === (having === undefined) || overlap.time === "disjoint") return [];
  if (overlap.background || hasRivalNames(overlap)) return [];
  const ours = lacking ?? meansIn(claim, having);
  const theirs = having ?? meansIn(passage, lacking);
  if (ours === undefined || theirs === undefined || areApart(claim, passage, overlap)) return [];
  if (
    !isStatedAt(claim, ours, "claim") ||
    !isStatedAt(passage, theirs, "passage") ||
    isDenied(claim) ||
    isDenied(passage)
  )
    return [];
  const rest = unitsBeside(claim, [ours]);
  if (
    rest.length < LEAST_REST ||
    !rest.every((unit) => areSaid([unit], passage, overlap) || isTransferred(unit, passage))
  )
    return [];
  return [{ kind: "antonym", claim: place(claim, ours), evidence: place(passage, theirs) }];
}

/** Words of content beside the phrase: what was done, and to what or by whom. */
const LEAST_REST = 2;

interface Means extends TextRange {
  /** Lemma of what is there or not. */
  readonly noun: string;
  /** Lower-case words that say which kind of it. */
  readonly kind: readonly string[];
}

const lackIn = rememberingEach((statement: Statement): Means | undefined => {
  const match = statement.text.includes("without ") ? WITHOUT.exec(statement.text) : null;
  return match === null ? undefined : meansOf(statement, match);
});

const NOUNS =
  "((?:\\p{Ll}[\\p{L}-]*\\s){0,6}?\\p{Ll}[\\p{L}-]*)(?=\\s*(?:[,;:.!?()[]|$)|\\s+(?:of|on|in|at|by|for|from|to|with|and|or|but|after|before|when|while|because|as|that|which|who|is|was|had|has)\\b)";
const DETERMINER = "(?:(?:a|an|any|the|its|their|his|her|prior|previous)\\s+)?";
/** "Without asking" and "without a word" tell how something was done, and nothing that was lacking. */
const WITHOUT = new RegExp(`\\bwithout\\s+(?!\\p{L}+ing\\b)${DETERMINER}(?!word\\b|doubt\\b)${NOUNS}`, "iu");
const WITH = new RegExp(
  `\\b(?:with|in|at|after|following|by|through|under|upon|during)\\s+${DETERMINER}${NOUNS}`,
  "giu",
);
const MOST_WORDS = 4;

function meansOf(statement: Statement, match: RegExpExecArray): Means | undefined {
  const words = (match[1] ?? "").toLowerCase().split(/\s/u);
  const noun = words.pop();
  if (noun === undefined || noun === "" || words.length >= MOST_WORDS) return undefined;
  const start = statement.range.start + match.index;
  return { start, end: start + match[0].length, noun: lemmaOf(noun), kind: words };
}

/** The phrase with which the statement has what the other lacks, of the kind that the other lacks at least. */
function meansIn(statement: Statement, lacking: Means | undefined): Means | undefined {
  if (lacking === undefined) return undefined;
  for (const match of statement.text.matchAll(WITH)) {
    const means = meansOf(statement, match);
    if (means?.noun === lacking.noun && lacking.kind.every((word) => means.kind.includes(word))) return means;
  }
  return undefined;
}

/** "Not without a fight", "never without": what is denied twice is left alone. */
function isDenied({ polarity }: Statement): boolean {
  return polarity.cues.some(({ kind }) => kind !== "preposition" && kind !== "affix");
}

/** "Won the contract" and "the contract went to", "sold" and "bought": one handing over, told from either end. */
function isTransferred(unit: ContentUnit, passage: Statement): boolean {
  if (unit.kind !== "word") return false;
  const group = TRANSFERS.get(unit.lemma);
  return group !== undefined && predicationsOf(passage).some(({ event }) => TRANSFERS.get(event) === group);
}

const TRANSFERS: ReadonlyMap<string, number> = new Map(
  TRANSFER_ROWS.trim()
    .split("\n")
    .flatMap((row, group) => row.split(" ").map((verb) => [verb, group] as const)),
);
