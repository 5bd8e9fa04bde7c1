/** The same event of the same actors, affirmed on one side and denied on the other. */
import { wordsOf, type Statement } from "../../model/statement.js";
import type { NegationCue } from "../../language/polarity/types.js";
import { overlaps, type TextRange } from "../../text/range.js";
import { compareRoles, likeness, sharedPredications, unitsIn, weightOf, type PredicationPair } from "../eventGate.js";
import { hasRivalNames, type Overlap } from "../matching/overlap.js";
import { isFact } from "../reading/commitment.js";
import type { Predication } from "../reading/predications.js";
import type { Reason } from "../types.js";
import { valuesCompatible, compareCounted } from "../matching/values.js";

/** Share of the claim's words that the passage must have, times and figures aside. */
const LEAST_WORDS = 0.7;
/** Share of the words after the verb that must be the same. */
const LEAST_COMPLEMENT = 0.6;

export function negationConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  if (overlap.time === "disjoint" || overlap.bearingOfWords < LEAST_WORDS || hasRivalNames(overlap)) return [];
  if (overlap.claim.names.length > 0 && overlap.sharedNames === 0) return [];
  for (const pair of sharedPredications(claim, passage)) {
    const ours = negationOf(claim, pair.claim);
    const theirs = negationOf(passage, pair.passage);
    if (ours === "open" || theirs === "open" || (ours === undefined) === (theirs === undefined)) continue;
    if (!isFact(claim, pair.claim, "claim") || !isFact(passage, pair.passage, "passage")) continue;
    if (!sameFrame(claim, passage, pair, overlap)) continue;
    return [{ kind: "negation", claim: phrase(claim, pair.claim, ours), evidence: phrase(passage, pair.passage, theirs) }];
  }
  return [];
}

/** The cue that turns the event round; "open" where the words around it say only that it is not all, not yet or no longer so. */
export function negationOf(statement: Statement, predication: Predication): NegationCue | TextRange | "open" | undefined {
  const cues = statement.polarity.cues.filter(cue => negates(statement, cue, predication));
  if (cues.some(cue => isOpen(statement, cue))) return "open";
  if (cues.length > 1) return cues.length % 2 === 0 ? undefined : "open";
  if (cues.length === 1) return cues[0];
  return predication.negated ? "open" : undefined;
}

function negates(statement: Statement, cue: NegationCue, predication: Predication): boolean {
  const before = cue.end <= predication.head.start;
  const between = before ? statement.text.slice(cue.end - statement.range.start, predication.head.start - statement.range.start) : "";
  const words = between.split(/\s+/u).filter(word => word !== "").length;
  switch (cue.kind) {
    case "particle":
    case "adverb":
      return predication.negated ? before && words <= 4 : before && words <= 2 && overlaps(cue.scope, predication.head);
    case "determiner":
      return [predication.agent, predication.patient].some(span => span !== undefined && overlaps(span, cue));
    case "preposition":
      return before && words <= 2;
    case "verb":
      return before && words <= 2 && overlaps(cue.scope, predication.head);
    case "affix":
      return false;
  }
}

const OPEN_BEFORE = /\b(?:no longer|not yet|not only|not just|not all|not every|not necessarily|not always|not fully|not entirely|never again|not immediately|not merely|not even|nor|hardly|scarcely|barely)\b/iu;
const OPEN_AFTER = /\b(?:yet|any ?more|any longer|until|unless|because|only|all|every|enough|alone|fully|necessarily|immediately|so far|at first|initially|originally|again)\b/iu;

function isOpen(statement: Statement, cue: NegationCue): boolean {
  const start = cue.start - statement.range.start;
  const around = statement.text.slice(Math.max(0, start - 4), start + 40);
  const scope = wordsOf(statement, { start: cue.end, end: Math.min(statement.range.end, Math.max(cue.end, cue.scope.end)) });
  return OPEN_BEFORE.test(around) || OPEN_AFTER.test(scope);
}

/** Same doer on the same side, and what is done to whom largely shared. */
function sameFrame(claim: Statement, passage: Statement, pair: PredicationPair, overlap: Overlap): boolean {
  if (compareRoles(claim, passage, pair) !== "same") return false;
  const ourAgent = unitsIn(claim, pair.claim.agent);
  const theirAgent = unitsIn(passage, pair.passage.agent);
  if (ourAgent.length > 0 && theirAgent.length > 0 && likeness(ourAgent, theirAgent) === 0) return false;
  const ourComplement = [...unitsIn(claim, pair.claim.patient), ...unitsIn(claim, pair.claim.rest)];
  const theirComplement = [...unitsIn(passage, pair.passage.patient), ...unitsIn(passage, pair.passage.rest)];
  const least = Math.min(weightOf(ourComplement), weightOf(theirComplement));
  // A denial of more ("did not attack the camp at night") leaves the lesser statement open, so both sides are held against each other.
  if (least > 0 && likeness(ourComplement, theirComplement) < LEAST_COMPLEMENT * weightOf(ourComplement)) return false;
  if (least > 0 && likeness(theirComplement, ourComplement) < LEAST_COMPLEMENT * weightOf(theirComplement)) return false;
  if (least === 0 && weightOf(ourComplement) + weightOf(theirComplement) > 0) return false;
  return figuresAgree(overlap);
}

/** Another figure is another conflict: "did not kill six" is not denied by "killed four". */
function figuresAgree(overlap: Overlap): boolean {
  const theirs = overlap.passage.units.flatMap(unit => (unit.kind === "quantity" ? [unit.quantity] : []));
  return overlap.claim.units.every(
    unit => unit.kind !== "quantity" || theirs.every(other => compareCounted(unit.quantity, other) !== "same" || valuesCompatible(unit.quantity, other)),
  );
}

function phrase(statement: Statement, predication: Predication, cue: NegationCue | TextRange | undefined): Reason["claim"] {
  const range: TextRange =
    cue === undefined
      ? { start: predication.head.start, end: predication.head.end }
      : { start: Math.min(cue.start, predication.head.start), end: Math.max(cue.end, predication.head.end) };
  return { text: wordsOf(statement, range), range };
}
