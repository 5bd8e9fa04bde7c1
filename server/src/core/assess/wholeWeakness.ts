/**
 * Where no sentence of a cited article decides on a claim, the one that says most of it may only report it, or hedge it, in words of its own:
 * "the order came from him, two officers told the paper" behind "he ordered his men to go on". Everything that it shares with the claim
 * must then stand in the report or under the hedge, and no other sentence may say as much outright.
 */
import type { Attribution } from "../language/attribution/types.js";
import type { CertaintyCue } from "../language/certainty/types.js";
import { wordsOf, type Statement } from "../model/statement.js";
import { holds, overlaps, type TextRange } from "../text/range.js";
import { place } from "./conflicts/reasonSide.js";
import { isToldBy, mayTellOne } from "./events/paraphrases.js";
import { isCovered } from "./matching/covering.js";
import { isAsserting, isDenying } from "./reading/commitment.js";
import { contentOf, type ContentUnit } from "./reading/content.js";
import { COPULA, LIGHT_EVENTS, predicationsOf, type Predication } from "./reading/predications.js";
import type { Reason } from "./types.js";

export interface ToldSentence {
  readonly statement: Statement;
  /** Share of the claim that the sentence bears on, 0…1. */
  readonly bearing: number;
}

/** Bearing from which a sentence is what a claim was made of; the same where it has the claim's event. */
const LEAST_BEARING = 0.7;
const LEAST_BEARING_OF_EVENT = 0.4;
/** Up to this share of its bearing another sentence is of other matters. */
const ASIDE = 0.6;

/** The place of the sentence among those told, and what it says less firmly than the claim. */
export function wholeWeakness(
  claim: Statement,
  told: readonly ToldSentence[],
): { readonly at: number; readonly reasons: readonly Reason[] } | undefined {
  if (!isAsserting(claim) || claim.attributions.length > 0 || claim.certainty.cues.length > 0) return undefined;
  const [best] = told
    .map(({ bearing }, at) => ({ at, bearing }))
    .sort((left, right) => right.bearing - left.bearing || left.at - right.at);
  const sentence = best === undefined ? undefined : told[best.at]?.statement;
  if (best === undefined || sentence === undefined || best.bearing < LEAST_BEARING_OF_EVENT) return undefined;
  const event = eventToldBy(claim, sentence);
  if (best.bearing < LEAST_BEARING && event === undefined) return undefined;
  if (isDenying(sentence) !== isDenying(claim)) return undefined;
  const isSaidOutright = told.some(
    (other, at) => at !== best.at && other.bearing > best.bearing * ASIDE && !isHeldBack(claim, other.statement),
  );
  if (isSaidOutright) return undefined;
  const words = (event ?? predicationsOf(claim).find(({ finite }) => finite))?.head;
  if (words === undefined) return undefined;
  const isDisputed = told.some(({ statement }, at) => at !== best.at && disputes(claim, statement));
  const reasons = reasonsOf({ claim, sentence, words, isOfEvent: event !== undefined, isDisputed });
  return reasons.length === 0 ? undefined : { at: best.at, reasons };
}

interface Sides {
  readonly claim: Statement;
  readonly sentence: Statement;
  /** Those of the claim that commit it. */
  readonly words: TextRange;
  /** True where the sentence tells of the event that these words are of. */
  readonly isOfEvent: boolean;
  readonly isDisputed: boolean;
}

function reasonsOf({ claim, sentence, words, isOfEvent, isDisputed }: Sides): readonly Reason[] {
  const shared = sharedUnits(claim, sentence);
  const hedge = hedgeOf(sentence, shared, isOfEvent);
  // "Are believed to have": who believes it is nobody whose words could be lost.
  if (hedge !== undefined) return [{ kind: "modality", claim: place(claim, words), evidence: place(sentence, hedge) }];
  const report = reportOf(sentence, shared);
  // "…, the ministry said on Tuesday": so agencies end whatever they were told; who names the speaker first keeps a distance.
  if (report === undefined || (!isDisputed && report.cue.start > report.content.start)) return [];
  return [{ kind: "attribution", claim: place(claim, words), evidence: place(sentence, report.cue) }];
}

/** "The ministry says that it has never used it", "this is untrue". */
function disputes(claim: Statement, other: Statement): boolean {
  return (
    sharedUnits(claim, other).length > 0 &&
    (isDenying(other) || other.attributions.some(({ kind }) => kind === "denial")) &&
    !isDenying(claim)
  );
}

function isHeldBack(claim: Statement, sentence: Statement): boolean {
  const shared = sharedUnits(claim, sentence);
  return (
    isDenying(sentence) || reportOf(sentence, shared) !== undefined || hedgeOf(sentence, shared, true) !== undefined
  );
}

/** "The court found that", "an autopsy showed". */
const ESTABLISHING: ReadonlySet<Attribution["kind"]> = new Set(["perception", "document"]);
const FINDING =
  /\b(?:finds?|found|show(?:s|ed|n)?|reveal(?:s|ed)?|confirm(?:s|ed)?|establish(?:es|ed)?|prove[sdn]?|determined?|discover(?:s|ed)?|learn(?:s|ed|t)?)\b/iu;

/** The report that holds all that the sentence has of the claim. */
function reportOf(sentence: Statement, shared: readonly ContentUnit[]): Attribution | undefined {
  if (shared.length === 0) return undefined;
  return sentence.attributions.find(
    ({ content, cue, kind }) =>
      !ESTABLISHING.has(kind) &&
      !FINDING.test(wordsOf(sentence, cue)) &&
      holds(sentence.range, cue) &&
      shared.every((unit) => holds(content, unit)),
  );
}

/**
 * The hedge under which it stands; what is planned and what is only supposed are other matters. A modal hedges its verb: "may keep the title"
 * says nothing of who won it.
 */
function hedgeOf(sentence: Statement, shared: readonly ContentUnit[], isOfEvent: boolean): CertaintyCue | undefined {
  if (shared.length === 0) return undefined;
  return sentence.certainty.cues.find(
    ({ certainty, scope, kind }) =>
      (isOfEvent || kind !== "modal") &&
      (certainty === "probable" || certainty === "possible") &&
      shared.some((unit) => overlaps(scope, unit)),
  );
}

function sharedUnits(claim: Statement, sentence: Statement): readonly ContentUnit[] {
  return contentOf(sentence).units.filter(
    (unit) => (unit.kind === "name" || unit.kind === "word") && isCovered(unit, claim),
  );
}

/** The claim's own predication that the sentence tells of, by whatever verb. */
function eventToldBy(claim: Statement, sentence: Statement): Predication | undefined {
  const told = predicationsOf(sentence);
  return predicationsOf(claim).find(
    ({ event, finite }) =>
      finite &&
      event !== COPULA &&
      !LIGHT_EVENTS.has(event) &&
      told.some((other) => other.event === event || isToldBy(event, other.event) || mayTellOne(event, other.event)),
  );
}
