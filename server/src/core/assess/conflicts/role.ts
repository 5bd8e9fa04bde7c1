/** Who did it to whom, turned round: the agent of one side is the patient of the other, and the other way about. */
import type { Statement } from "../../model/statement.js";
import { overlaps, type TextRange } from "../../text/range.js";
import { compareRoles, likeness, structuredPairs, unitsIn, weightOf, type PredicationPair } from "../eventGate.js";
import { areApart } from "../matching/distinctions.js";
import type { Overlap } from "../matching/overlap.js";
import { isFact } from "../reading/commitment.js";
import type { ContentUnit } from "../reading/content.js";
import { COPULA } from "../reading/predications.js";
import type { Reason } from "../types.js";
import { place } from "./reasonSide.js";

/** Share of the claim's words that the passage must have. */
const LEAST_WORDS = 0.75;
/** Share of each actor that must stand on the other's side. */
const LEAST_CROSSED = 0.75;

/** Events in which each does to the other what the other does to it. */
export const MUTUAL: ReadonlySet<string> = new Set(
  `${COPULA} have meet marry divorce agree negotiate talk fight clash border cooperate trade exchange resemble equal join include involve accompany follow precede face contain represent form mean become remain make take give get`.split(
    " ",
  ),
);

export function roleConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  if (overlap.time === "disjoint" || overlap.unmatchedNames.length > 0) return [];
  if (overlap.bearingOfWords < LEAST_WORDS && bearingWithoutReports(claim, overlap) < LEAST_WORDS) return [];
  if (areApart(claim, passage, overlap)) return [];
  const pairs = structuredPairs(claim, passage);
  for (const pair of pairs) {
    if (MUTUAL.has(pair.claim.event) || !areSwapped(claim, passage, pair)) continue;
    // "Osten attacked Karvel, and Karvel attacked Osten": each did it to the other.
    if (pairs.some((other) => other.claim.event === pair.claim.event && isStraight(claim, passage, other))) continue;
    if (!isFact(claim, pair.claim, "claim") || !isFact(passage, pair.passage, "passage")) continue;
    if (pair.claim.negated || pair.passage.negated) continue;
    return [
      {
        kind: "role",
        claim: place(claim, pair.claim.agent ?? pair.claim.head),
        evidence: place(passage, pair.passage.agent ?? pair.passage.head),
      },
    ];
  }
  return [];
}

/** Share of the claim's words that are not those of somebody who reports it: ", the monitors found". */
function bearingWithoutReports(claim: Statement, overlap: Overlap): number {
  let matched = 0;
  let total = 0;
  for (const [unit, likeness] of overlap.matches) {
    if (unit.kind === "date" || unit.kind === "quantity") continue;
    if (claim.attributions.some(({ content }) => !overlaps(content, unit))) continue;
    matched += unit.weight * likeness;
    total += unit.weight;
  }
  return total === 0 ? 0 : matched / total;
}

function isStraight(claim: Statement, passage: Statement, pair: PredicationPair): boolean {
  return compareRoles(claim, passage, pair) === "same";
}

/** Both actors are there on both sides, each in the place of the other. */
export function areSwapped(claim: Statement, passage: Statement, pair: PredicationPair): boolean {
  const [ourAgent, theirAgent] = [core(claim, pair.claim.agent), core(passage, pair.passage.agent)];
  const [ourPatient, theirPatient] = [core(claim, pair.claim.patient), core(passage, pair.passage.patient)];
  if ([ourAgent, ourPatient, theirAgent, theirPatient].some((units) => weightOf(units) === 0)) return false;
  if (likeness(ourAgent, theirAgent) + likeness(ourPatient, theirPatient) > 0) return false;
  return (
    likeness(ourAgent, theirPatient) >= LEAST_CROSSED * Math.min(weightOf(ourAgent), weightOf(theirPatient)) &&
    likeness(ourPatient, theirAgent) >= LEAST_CROSSED * Math.min(weightOf(ourPatient), weightOf(theirAgent))
  );
}

/** Words of the phrase itself, those behind a preposition left out. */
function core(statement: Statement, span: TextRange | undefined): readonly ContentUnit[] {
  return unitsIn(statement, span).filter(
    (unit) => unit.kind === "name" || (unit.kind === "word" && unit.term === "noun" && unit.weight >= 1),
  );
}
