/** The same event of the same actors, affirmed on one side and denied on the other. */
import { wordsOf, type Statement } from "../../model/statement.js";
import type { NegationCue } from "../../language/polarity/types.js";
import { holds, overlaps, type TextRange } from "../../text/range.js";
import { compareRoles, likeness, structuredPairs, unitsIn, weightOf, type PredicationPair } from "../eventGate.js";
import {
  areApart,
  areOfDifferentTense,
  haveRivalAgents,
  isOfAnotherYear,
  isOfPartOrOther,
} from "../matching/distinctions.js";
import { isElsewhere } from "../matching/elsewhere.js";
import { areAtOtherEvents } from "../matching/occasions.js";
import { hasRivalNames, type Overlap } from "../matching/overlap.js";
import { attributionAt, certaintyAt, isFact } from "../reading/commitment.js";
import { COPULA, predicationsOf, type Predication } from "../reading/predications.js";
import type { ContentUnit } from "../reading/content.js";
import { leavesDegreeOpen } from "../reading/openDegree.js";
import type { Reason } from "../types.js";
import { takesBackFigure } from "./correctedFigure.js";
import { valuesCompatible, compareCounted } from "../matching/values.js";

/** Share of the claim's words that the passage must have, times and figures aside. */
const LEAST_WORDS = 0.7;
/** Share of what is denied after the verb that the other side must affirm. */
const LEAST_COMPLEMENT = 0.8;

/** `denials`: whether a denial that the passage only prints counts against a flat statement; in the cited article it is left out, not contradicted. */
export function negationConflicts(
  claim: Statement,
  passage: Statement,
  overlap: Overlap,
  denials: boolean,
): readonly Reason[] {
  if (overlap.time === "disjoint" || overlap.bearingOfWords < LEAST_WORDS || hasRivalNames(overlap)) return [];
  if (overlap.claim.names.length > 0 && overlap.sharedNames === 0) return [];
  if (areApart(claim, passage, overlap) || isElsewhere(claim, passage, overlap)) return [];
  if (areAtOtherEvents(claim, passage) || takesBackFigure(claim) || takesBackFigure(passage)) return [];
  if (leavesDegreeOpen(claim, passage) || leavesDegreeOpen(passage, claim)) return [];
  for (const pair of structuredPairs(claim, passage)) {
    const ours = negationOf(claim, pair.claim);
    const denial = denials ? denialOf(claim, passage, pair, overlap) : undefined;
    const theirs = denial ?? negationOf(passage, pair.passage);
    if (ours === "open" || theirs === "open" || (ours === undefined) === (theirs === undefined)) continue;
    if (!isFact(claim, pair.claim, "claim") || (denial === undefined && !isFact(passage, pair.passage, "passage")))
      continue;
    if (denial === undefined && areOfDifferentTense(claim, pair.claim, passage, pair.passage)) continue;
    if (isOfPartOrOther(claim, pair.claim, passage, pair.passage)) continue;
    if (haveRivalAgents(claim, pair.claim, passage, pair.passage)) continue;
    if (isOfAnotherYear(overlap, pair.claim)) continue;
    if (isBeforeSince(claim, pair.claim, passage) || isBeforeSince(passage, pair.passage, claim)) continue;
    if (isUnderWay(claim, pair.claim) || isUnderWay(passage, pair.passage)) continue;
    if (!sameFrame(claim, passage, pair, ours, overlap)) continue;
    return [
      { kind: "negation", claim: phrase(claim, pair.claim, ours), evidence: phrase(passage, pair.passage, theirs) },
    ];
  }
  return [];
}

/** "The ministry denies that …", of the very same: the words that deny. */
function denialOf(
  claim: Statement,
  passage: Statement,
  pair: PredicationPair,
  overlap: Overlap,
): TextRange | undefined {
  const report = attributionAt(passage, pair.passage.head);
  if (report?.kind !== "denial" || claim.attributions.length > 0 || overlap.unmatchedNames.length > 0) return undefined;
  const isPlain = certaintyAt(passage, pair.passage.head).certainty === "certain";
  return isPlain && holds(passage.range, report.cue) && !pair.passage.negated ? report.cue : undefined;
}

/** The cue that turns the event round; "open" where the words around it say only that it is not all, not yet or no longer so. */
export function negationOf(
  statement: Statement,
  predication: Predication,
): NegationCue | TextRange | "open" | undefined {
  const cues = statement.polarity.cues.filter((cue) => negates(statement, cue, predication));
  if (cues.some((cue) => isOpen(statement, cue) || isUndone(statement, cue))) return "open";
  if (cues.length > 1) return cues.length % 2 === 0 ? undefined : "open";
  if (cues.length === 1) return cues[0];
  return predication.negated ? "open" : undefined;
}

function negates(statement: Statement, cue: NegationCue, predication: Predication): boolean {
  const before = cue.end <= predication.head.start;
  const [from, to] = before ? [cue.end, predication.head.start] : [predication.head.end, cue.start];
  const between = statement.text.slice(from - statement.range.start, Math.max(from, to) - statement.range.start);
  const words = between.split(/\s+/u).filter((word) => word !== "").length;
  switch (cue.kind) {
    case "particle":
    case "adverb":
      // "Is not": behind a copula, before any other verb.
      if (predication.negated) return words <= MOST_BETWEEN && (before || predication.event === COPULA);
      return before && words <= 2 && overlaps(cue.scope, predication.head);
    case "determiner":
      return [predication.agent, predication.patient].some((span) => span !== undefined && overlaps(span, cue));
    case "preposition":
      return before && words <= 2;
    case "verb":
      return before && words <= 2 && overlaps(cue.scope, predication.head);
    case "affix":
      return false;
  }
}

/** Words that may stand between a verb and its negation. */
const MOST_BETWEEN = 4;

const OPEN_BEFORE =
  /\b(?:no longer|not yet|not only|not just|not all|not every|not necessarily|not always|not fully|not entirely|never again|not immediately|not merely|not even|nor|hardly|scarcely|barely)\b/iu;
const OPEN_AFTER =
  /\b(?:yet|any ?more|any longer|until|unless|(?<!, )because|only|all|every|enough|alone|fully|necessarily|immediately|so far|at first|initially|originally|again)\b/iu;

function isOpen(statement: Statement, cue: NegationCue): boolean {
  const start = cue.start - statement.range.start;
  const around = statement.text.slice(Math.max(0, start - 4), start + 40);
  const scope = wordsOf(statement, {
    start: cue.end,
    end: Math.min(statement.range.end, Math.max(cue.end, cue.scope.end)),
  });
  return OPEN_BEFORE.test(around) || OPEN_AFTER.test(scope);
}

/** "Did not search it without a warrant": what it was done without turns the denial round. */
function isUndone({ polarity }: Statement, cue: NegationCue): boolean {
  return polarity.cues.some((other) => other.kind === "preposition" && other.start >= cue.end);
}

/** "Visited" may lie before the time from which "has not visited since the flood" denies it; "has visited" speaks of the same time. */
function isBeforeSince(statement: Statement, predication: Predication, denying: Statement): boolean {
  return (
    SINCE.test(denying.text) && !SINCE.test(statement.text) && predication.perfect !== "present" && !predication.negated
  );
}

const SINCE = /\bsince\b/iu;

/** "Began to leave": not all of it has come about, so that nothing is denied by "has not left". */
function isUnderWay(statement: Statement, predication: Predication): boolean {
  const start = predication.head.start - statement.range.start;
  return BEGINNING.test(statement.text.slice(Math.max(0, start - 32), start));
}

const BEGINNING =
  /\b(?:beg[aiu]n|begins|beginning|start(?:s|ed|ing)?|continu(?:e|es|ed|ing)|prepar(?:e|es|ed|ing)|tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?)\s+(?:to\s+)?(?:\S+ly\s+)?$/iu;

/** Same doer on the same side, and what is done to whom largely shared. */
function sameFrame(
  claim: Statement,
  passage: Statement,
  pair: PredicationPair,
  ours: NegationCue | TextRange | undefined,
  overlap: Overlap,
): boolean {
  if (namesNobody(claim, pair.claim))
    return (
      deniesAnybody(claim, pair.claim, passage, pair.passage) ||
      isOnlyTelling(claim, pair.claim, passage, pair.passage, overlap)
    );
  if (namesNobody(passage, pair.passage)) return deniesAnybody(passage, pair.passage, claim, pair.claim);
  if (compareRoles(claim, passage, pair) !== "same") return false;
  const ourAgent = unitsIn(claim, pair.claim.agent);
  const theirAgent = unitsIn(passage, pair.passage.agent);
  if (ourAgent.length > 0 && theirAgent.length > 0 && likeness(ourAgent, theirAgent) === 0) return false;
  // "Hit a depot near the refinery" affirms nothing of what "did not hit the refinery" denies.
  const ourPatient = unitsIn(claim, pair.claim.patient);
  const theirPatient = unitsIn(passage, pair.passage.patient);
  if (weightOf(ourPatient) > 0 && weightOf(theirPatient) > 0 && likeness(ourPatient, theirPatient) === 0) return false;
  const [denying, affirming] =
    ours === undefined
      ? [
          { statement: passage, predication: pair.passage },
          { statement: claim, predication: pair.claim },
        ]
      : [
          { statement: claim, predication: pair.claim },
          { statement: passage, predication: pair.passage },
        ];
  const denied = complementOf(denying.statement, denying.predication);
  const affirmed = complementOf(affirming.statement, affirming.predication);
  if (weightOf(denied) === 0) return weightOf(affirmed) === 0 && figuresAgree(overlap);
  // Who denies "closed the embassy" denies every closing of it; who denies "closed it at night" leaves the closing open. So all that is denied must be affirmed.
  if (likeness(denied, affirmed) < LEAST_COMPLEMENT * weightOf(denied)) return false;
  return figuresAgree(overlap);
}

const NOBODY = /^(?:nobody|no[ -]one|no people)$/iu;

function namesNobody(statement: Statement, { agent, patient }: Predication): boolean {
  return [agent, patient].some((span) => span !== undefined && NOBODY.test(wordsOf(statement, span)));
}

/** "Nobody was killed in the raid" denies that any counted people were: the rest of the two must be the same. */
function deniesAnybody(denying: Statement, denied: Predication, affirming: Statement, affirmed: Predication): boolean {
  const circumstances = circumstancesOf(denying, denied);
  return (
    countsPersons(denied, affirming, affirmed) &&
    weightOf(circumstances) > 0 &&
    likeness(circumstances, [...unitsIn(affirming, affirmed.rest), ...unitsIn(affirming, affirmed.patient)]) >=
      LEAST_COMPLEMENT * weightOf(circumstances)
  );
}

function countsPersons(denied: Predication, affirming: Statement, affirmed: Predication): boolean {
  return affirming.quantities.some(
    (quantity) =>
      quantity.kind === "count" &&
      quantity.unit === "person" &&
      quantity.lo > 0 &&
      (denied.agent === undefined ? isIn(quantity, affirmed.patient) : isIn(quantity, affirmed.agent)),
  );
}

function circumstancesOf(denying: Statement, denied: Predication): readonly ContentUnit[] {
  return [...unitsIn(denying, denied.rest), ...(denied.agent === undefined ? [] : unitsIn(denying, denied.patient))];
}

/** "Nobody was killed", and no more, of an article of which one sentence alone tells that anybody was, and of no other time. */
function isOnlyTelling(
  denying: Statement,
  denied: Predication,
  affirming: Statement,
  affirmed: Predication,
  { others }: Overlap,
): boolean {
  if (others === undefined || denying.dates.length + affirming.dates.length > 0 || OF_ANOTHER.test(affirming.text))
    return false;
  if (weightOf(circumstancesOf(denying, denied)) > 0 || !countsPersons(denied, affirming, affirmed)) return false;
  return !others().some((other) => predicationsOf(other).some(({ event }) => event === affirmed.event));
}

const OF_ANOTHER =
  /\b(?:similar|another|earlier|previous(?:ly)?|other|again|since|then|before|ago|once|had|would|could|may|might|if|annually|each|every)\b/iu;

function isIn(range: TextRange, span: TextRange | undefined): boolean {
  return span !== undefined && overlaps(range, span);
}

function complementOf(statement: Statement, predication: Predication): readonly ContentUnit[] {
  const units = [...unitsIn(statement, predication.patient), ...unitsIn(statement, predication.rest)];
  // "…, the report says, …": who reports it is none of what is denied.
  const reports = statement.attributions.flatMap(({ source, cue }) => (source === undefined ? [cue] : [source, cue]));
  return units.filter(
    (unit, index) =>
      units.indexOf(unit) === index &&
      !reports.some((report) => overlaps(report, unit)) &&
      !(predication.agent !== undefined && overlaps(predication.agent, unit)),
  );
}

/** Another figure is another conflict: "did not kill six" is not denied by "killed four". */
function figuresAgree(overlap: Overlap): boolean {
  const theirs = overlap.passage.units.flatMap((unit) => (unit.kind === "quantity" ? [unit.quantity] : []));
  return overlap.claim.units.every(
    (unit) =>
      unit.kind !== "quantity" ||
      theirs.every(
        (other) => compareCounted(unit.quantity, other) !== "same" || valuesCompatible(unit.quantity, other),
      ),
  );
}

function phrase(
  statement: Statement,
  predication: Predication,
  cue: NegationCue | TextRange | undefined,
): Reason["claim"] {
  const range: TextRange =
    cue === undefined
      ? { start: predication.head.start, end: predication.head.end }
      : { start: Math.min(cue.start, predication.head.start), end: Math.max(cue.end, predication.head.end) };
  return { text: wordsOf(statement, range), range };
}
