/** One thing said of one subject to opposite degrees or in opposite ways: "lightly armed" and "heavily armed", "fully destroyed" and "partly destroyed". */
import { lemmaOf } from "../../language/lemmas/lemmas.js";
import { wordsOf, type Statement } from "../../model/statement.js";
import { overlaps, type TextRange } from "../../text/range.js";
import { areCovered, areCoveredAround, unitsWithin } from "../matching/covering.js";
import { areApart } from "../matching/distinctions.js";
import { hasRivalNames, type Overlap } from "../matching/overlap.js";
import { isStatedAt } from "../reading/commitment.js";
import { predicationsOf, type Predication } from "../reading/predications.js";
import type { Reason } from "../types.js";
import { DEGREE_ROWS } from "./degrees.lexicon.js";
import { place } from "./reasonSide.js";
import { rememberingEach } from "../../text/memory.js";
import { oppositionOfSides } from "../classes/relations.js";

export function degreeConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  if (overlap.time === "disjoint" || overlap.background || overlap.unmatchedNames.length > 0) return [];
  const ours = degreesIn(claim);
  const theirs = ours.length === 0 ? [] : degreesIn(passage);
  if (theirs.length === 0 || hasRivalNames(overlap) || areApart(claim, passage, overlap)) return [];
  for (const own of ours) {
    const other = theirs.find(({ of, word }) => of === own.of && OPPOSED.get(own.word)?.has(word) === true);
    if (other === undefined || !areOfOneThing(claim, own, passage, other, overlap)) continue;
    if (!isStatedAt(claim, own, "claim") || !isStatedAt(passage, other, "passage")) continue;
    return [{ kind: "antonym", claim: place(claim, own), evidence: place(passage, other) }];
  }
  return [];
}

interface Degree extends TextRange {
  /** The adverb, in lower case. */
  readonly word: string;
  /** Lemma of what it stands before. */
  readonly of: string;
}

const degreesIn = rememberingEach((statement: Statement): readonly Degree[] => {
  return [...statement.text.matchAll(DEGREE)].flatMap((match): readonly Degree[] => {
    const [whole, word = "", next = ""] = match;
    const start = statement.range.start + match.index;
    const degree = { start, end: start + whole.length, word: word.toLowerCase(), of: lemmaOf(next) };
    return isTurned(statement, degree) ? [] : [degree];
  });
});

/** "Not fully": by another word than the adverb itself. */
function isTurned(statement: Statement, degree: TextRange): boolean {
  return statement.polarity.cues.some(
    (cue) => cue.kind !== "affix" && !overlaps(cue, degree) && overlaps(cue.scope, degree),
  );
}

/**
 * What the adverb's clause is about and all else that the claim says is said by the other side, and the subject of the passage by the
 * claim: "the north of Ostra" is not Ostra.
 */
function areOfOneThing(claim: Statement, ours: Degree, passage: Statement, theirs: Degree, overlap: Overlap): boolean {
  const [left, right] = [subjectOf(claim, ours), subjectOf(passage, theirs)];
  if (left === undefined || right === undefined) return false;
  const isTold = unitsWithin(claim, [left]).length > 0;
  const rest = unitsWithin(claim, [claim.range]).filter((unit) => !overlaps(unit, ours));
  return isTold && areCoveredAround(rest, passage, overlap.around) && areCovered(unitsWithin(passage, [right]), claim);
}

function subjectOf(statement: Statement, degree: Degree): TextRange | undefined {
  const nearest = predicationsOf(statement)
    .filter(({ head, finite }) => finite && head.start <= degree.end)
    .at(-1);
  return nearest === undefined ? undefined : doneTo(statement, nearest, degree);
}

/** Who is spoken of before the verb, whatever its voice. */
function doneTo(statement: Statement, { agent, patient, head }: Predication, degree: Degree): TextRange | undefined {
  const before = [agent, patient].find((span) => span !== undefined && span.end <= head.start);
  return before === undefined ||
    CLAUSE.test(wordsOf(statement, { start: head.end, end: Math.max(head.end, degree.start) }))
    ? undefined
    : before;
}

/** Another clause or phrase begins between the verb and the adverb. */
const CLAUSE = /[;:]|,\s+(?:an?|the|and|or)\b|\b(?:that|which|who|where|while|with|but)\b/iu;

const OPPOSED = oppositionOfSides(DEGREE_ROWS);
const DEGREE = new RegExp(`\\b(${[...OPPOSED.keys()].join("|")})[\\s-](\\p{Ll}{3,})\\b`, "giu");
