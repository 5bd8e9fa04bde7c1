/**
 * Compares a claim with one sentence of an article: supports, contradicts or neutral, with the words of both sides that decide it.
 * Two statements contradict each other only where everything but the slot in question is the same; in doubt the verdict is neutral.
 */
import type { Statement } from "../model/statement.js";
import { alteredCopyConflicts } from "./conflicts/alteredCopy.js";
import { ascriptionConflicts } from "./conflicts/ascription.js";
import { attributeConflicts } from "./conflicts/attribute.js";
import { avertedConflicts } from "./conflicts/averted.js";
import { antonymConflicts } from "./conflicts/antonym.js";
import { givesOfficeToAnother, otherHolderConflicts } from "./conflicts/otherHolder.js";
import { citedOfficeConflicts } from "./conflicts/citedOffice.js";
import { citedArticleConflicts } from "./conflicts/inCitedArticle.js";
import { clauseConflicts } from "./conflicts/clauses.js";
import { classificationConflicts } from "./conflicts/classification.js";
import { dateConflicts } from "./conflicts/date.js";
import { contrarySideConflicts } from "./conflicts/contrarySides.js";
import { degreeConflicts } from "./conflicts/degree.js";
import { comparativeConflicts } from "./conflicts/comparative.js";
import { deniedKindConflicts } from "./conflicts/deniedKind.js";
import { distanceConflicts } from "./conflicts/distance.js";
import { doerConflicts, officeConflicts } from "./conflicts/doer.js";
import { clockConflicts } from "./conflicts/clock.js";
import { causeConflicts } from "./conflicts/cause.js";
import { ongoingConflicts } from "./conflicts/ongoing.js";
import { outcomeConflicts } from "./conflicts/outcome.js";
import { measureConflicts } from "./conflicts/measure.js";
import { orderConflicts } from "./conflicts/order.js";
import { standingConflicts } from "./conflicts/standing.js";
import { momentConflicts } from "./conflicts/moments.js";
import { negationConflicts } from "./conflicts/negation.js";
import { numberConflicts } from "./conflicts/number.js";
import { lackConflicts } from "./conflicts/lack.js";
import { occasionConflicts } from "./conflicts/occasion.js";
import { otherNameConflicts } from "./conflicts/otherNames.js";
import { ownershipConflicts } from "./conflicts/ownership.js";
import { placeConflicts } from "./conflicts/place.js";
import { plainDenialConflicts } from "./conflicts/plainDenial.js";
import { routeConflicts } from "./conflicts/route.js";
import { rivalOfficeConflicts } from "./conflicts/rivalOffice.js";
import { rivalFillerConflicts } from "./conflicts/rivalFiller.js";
import { soleTellingConflicts } from "./conflicts/soleTelling.js";
import { roleConflicts } from "./conflicts/role.js";
import { casualtyConflicts } from "./conflicts/casualties.js";
import { noneDoneConflicts } from "./conflicts/noneDone.js";
import { ruledOutConflicts } from "./conflicts/ruledOut.js";
import { shareConflicts } from "./conflicts/shareOfWhole.js";
import { endedStateConflicts } from "./conflicts/endedState.js";
import { frequencyConflicts } from "./conflicts/frequency.js";
import { exchangeConflicts } from "./conflicts/exchange.js";
import { extentConflicts } from "./conflicts/extent.js";
import { statePhraseConflicts } from "./conflicts/statePhrase.js";
import { soleFillerConflicts } from "./conflicts/soleFiller.js";
import { spanConflicts } from "./conflicts/spans.js";
import { soleHolderConflicts } from "./conflicts/soleHolder.js";
import { toldSuperlativeConflicts } from "./conflicts/toldSuperlative.js";
import { tradeConflicts } from "./conflicts/trade.js";
import { unanimityConflicts } from "./conflicts/unanimity.js";
import { voteShareConflicts } from "./conflicts/voteShare.js";
import { whereaboutsConflicts } from "./conflicts/whereabouts.js";
import { isAffirmedElsewhere } from "./matching/affirmedElsewhere.js";
import { introducesAnother } from "./matching/introduced.js";
import { mayBothBeTrue } from "./apart/otherMatters.js";
import { readOverlap, type Overlap, type PassageContext } from "./matching/overlap.js";
import type { StatementDates } from "./matching/time.js";
import { wordKeysOf } from "./reading/statementWords.js";
import { contradictionScore, neutralScoreOf, supportScoreOf } from "./scoring.js";
import { keepsDetails, LEAST_SUPPORT, weaknesses } from "./support.js";
import type { Comparison, Reason } from "./types.js";

/** Bearing from which a passage that only hedges or reports a claim is worth naming. */
const LEAST_WEAKNESS = 0.6;

export function compare(
  claim: Statement,
  passage: Statement,
  dates: StatementDates = {},
  context?: PassageContext,
): Comparison {
  return compareWithOverlap(claim, passage, readOverlap(claim, passage, dates, context), context);
}

/** The same with the overlap at hand, for judging several passages together. */
export function compareWithOverlap(
  claim: Statement,
  passage: Statement,
  overlap: Overlap,
  context: PassageContext | undefined,
): Comparison {
  const { bearing } = overlap;
  if (sameWords(claim, passage)) return { verdict: "supports", score: 1, bearing: 1, reasons: [] };
  const conflicts = introducesAnother(claim, passage, overlap)
    ? []
    : conflictsBetween(claim, passage, overlap, context);
  const standing = [
    ...conflicts.filter(
      (reason) => !isAffirmedElsewhere(claim, reason, overlap) && !isNoConflict(claim, passage, reason, overlap),
    ),
    // Who holds an office stands in any sentence, whatever else that one tells.
    ...otherHolderConflicts(claim, passage, overlap),
  ];
  if (standing.length > 0)
    return { verdict: "contradicts", score: contradictionScore(overlap), bearing, reasons: withoutRepeats(standing) };
  if (conflicts.length > 0) return { verdict: "neutral", score: neutralScoreOf(bearing), bearing, reasons: [] };
  const weaker: readonly Reason[] = bearing >= LEAST_WEAKNESS ? weaknesses(claim, passage, overlap) : [];
  const hedged = weaker.some((reason) => reason.kind === "modality");
  if (
    !hedged &&
    bearing >= LEAST_SUPPORT &&
    !givesOfficeToAnother(claim, passage) &&
    keepsDetails(claim, passage, overlap, (word) => context?.words.has(word) === true)
  ) {
    return { verdict: "supports", score: supportScoreOf(bearing), bearing, reasons: weaker };
  }
  return { verdict: "neutral", score: neutralScoreOf(bearing), bearing, reasons: weaker };
}

function conflictsBetween(
  claim: Statement,
  passage: Statement,
  overlap: Overlap,
  context: PassageContext | undefined,
): readonly Reason[] {
  const conflicts = [
    ...numberConflicts(claim, passage, overlap),
    ...negationConflicts(claim, passage, overlap, context?.cited !== true),
    ...dateConflicts(claim, passage, overlap, context?.cited === true),
    ...roleConflicts(claim, passage, overlap),
    ...antonymConflicts(claim, passage, overlap),
    ...classificationConflicts(claim, passage, overlap),
    ...deniedKindConflicts(claim, passage, overlap),
    ...tradeConflicts(claim, passage, overlap),
    ...otherNameConflicts(claim, passage, overlap),
    ...toldSuperlativeConflicts(claim, passage, overlap),
    ...occasionConflicts(claim, passage, overlap),
    ...placeConflicts(claim, passage, overlap),
    ...doerConflicts(claim, passage, overlap),
    ...officeConflicts(claim, passage, overlap),
    ...routeConflicts(claim, passage, overlap),
    ...clockConflicts(claim, passage, overlap),
    ...distanceConflicts(claim, passage, overlap),
    ...voteShareConflicts(claim, passage, overlap),
    ...avertedConflicts(claim, passage, overlap),
    ...degreeConflicts(claim, passage, overlap),
    ...spanConflicts(claim, passage, overlap),
    ...comparativeConflicts(claim, passage, overlap),
    ...lackConflicts(claim, passage, overlap),
    ...unanimityConflicts(claim, passage, overlap),
    ...ongoingConflicts(claim, passage, overlap),
    ...ownershipConflicts(claim, passage, overlap),
    ...citedArticleConflicts(claim, passage, overlap),
    ...rivalOfficeConflicts(claim, passage, overlap),
    ...citedOfficeConflicts(claim, passage, overlap),
    ...structuredConflicts(claim, passage, overlap),
  ];
  if (conflicts.length === 0) conflicts.push(...plainDenialConflicts(claim, passage, overlap));
  if (conflicts.length === 0 && (context === undefined || context.cited === true))
    conflicts.push(...alteredCopyConflicts(claim, passage, overlap, context?.cited === true));
  return conflicts;
}

/** A sentence of a cited article that shares no word with the claim: only what needs none can contradict there. */
export function compareUnlike(claim: Statement, passage: Statement, overlap: Overlap): Comparison {
  const { bearing } = overlap;
  const conflicts = citedArticleConflicts(claim, passage, overlap).filter(
    (reason) => !isNoConflict(claim, passage, reason, overlap),
  );
  return conflicts.length > 0
    ? { verdict: "contradicts", score: contradictionScore(overlap), bearing, reasons: conflicts }
    : { verdict: "neutral", score: neutralScoreOf(bearing), bearing, reasons: [] };
}

function isNoConflict(claim: Statement, passage: Statement, reason: Reason, overlap: Overlap): boolean {
  const { around, time, appeared: day } = overlap;
  return mayBothBeTrue(claim, passage, reason, { cited: around !== undefined, time, day });
}

/** Two ways of reading may see one and the same thing. */
function withoutRepeats(reasons: readonly Reason[]): readonly Reason[] {
  return reasons.filter((reason, at) => reasons.findIndex((other) => isSameReason(other, reason)) === at);
}

function isSameReason(left: Reason, right: Reason): boolean {
  return left.kind === right.kind && left.claim.text === right.claim.text && left.evidence.text === right.evidence.text;
}

/** Kinds that ask for the trees of both sentences, where the two have enough in common to be worth them. */
function structuredConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  if (overlap.bearing < LEAST_TO_PARSE) return [];
  for (const conflictsOf of overlap.time === "disjoint" ? TIMELESS : STRUCTURED) {
    const found = conflictsOf(claim, passage, overlap);
    if (found.length > 0) return found;
  }
  return [];
}

const STRUCTURED = [
  soleFillerConflicts,
  soleHolderConflicts,
  attributeConflicts,
  ascriptionConflicts,
  extentConflicts,
  clauseConflicts,
  momentConflicts,
  outcomeConflicts,
  causeConflicts,
  whereaboutsConflicts,
  measureConflicts,
  orderConflicts,
  standingConflicts,
  rivalFillerConflicts,
  exchangeConflicts,
  statePhraseConflicts,
  contrarySideConflicts,
  endedStateConflicts,
  ruledOutConflicts,
  noneDoneConflicts,
  casualtyConflicts,
  shareConflicts,
  frequencyConflicts,
  soleTellingConflicts,
];

/** What comes about once is the same at any time. */
const TIMELESS = [soleFillerConflicts, momentConflicts, standingConflicts];

/** Share of the claim's content from which its tree and the passage's are worth their time. */
const LEAST_TO_PARSE = 0.2;

/** Verbatim but for typography: nothing more need be read. */
function sameWords(claim: Statement, passage: Statement): boolean {
  const ours = wordKeysOf(claim);
  const theirs = wordKeysOf(passage);
  return ours.length > 0 && ours.length === theirs.length && ours.every((key, index) => key === theirs[index]);
}
