/** How firmly a claim and a passage state one event, read at the predications that both have. */
import { sharedPredications, type PredicationPair } from "../../assess/eventGate.js";
import { attributionAt, certaintyAt } from "../../assess/reading/commitment.js";
import { predicationsOf } from "../../assess/reading/predications.js";
import type { PassageVerdict, Reason } from "../../assess/types.js";
import { lemmaOf } from "../../language/lemmas/lemmas.js";
import type { Certainty, CertaintyCue } from "../../language/certainty/types.js";
import { wordsOf, type Statement } from "../../model/statement.js";
import { overlaps, type TextRange } from "../../text/range.js";
import { readable } from "../../text/readable.js";

export interface HedgeWords {
  readonly text: string;
  readonly range: TextRange;
  readonly kind: CertaintyCue["kind"];
}

export interface Hedge {
  /** The verb of the claim, as written. */
  readonly verb: string;
  readonly verbRange: TextRange;
  /** The claim's own weaker words; absent where it states the event flatly. */
  readonly ours: HedgeWords | undefined;
  /** The passage's. */
  readonly theirs: HedgeWords;
}

/** Bearing from which a passage speaks of the claim's own event. */
const LEAST_BEARING = 0.6;
/** The same where both hedge, and only how much is in question. */
const LEAST_BEARING_BOTH = 0.75;

/** From strong to weak; "will" foretells as firmly as "is" states. */
const STRENGTH: Readonly<Record<Certainty, number>> = {
  certain: 3,
  planned: 2,
  probable: 2,
  possible: 1,
  hypothetical: 1,
};
const FORETELLS = /^(?:will|shall|'ll|’ll|is going to|are going to)$/iu;

/** The hedge of the passage that the claim drops or weakens; undefined where it keeps it, or where they are of different things. */
export function hedgesOf(claim: Statement, { passage, reasons, bearing, verdict }: PassageVerdict): Hedge | undefined {
  if (verdict === "contradicts") return undefined;
  const reason = reasons.find((candidate) => candidate.kind === "modality");
  const pairs = sharedPredications(claim, passage.statement);
  if (bearing < LEAST_BEARING || pairs.length === 0)
    return reason === undefined ? undefined : wholeHedge(claim, passage.statement, reason);
  for (const pair of pairs) {
    const theirs = cueAt(passage.statement, pair.passage.head);
    // "Promised to inspect" on both sides: the verb is the hedge, and it is kept.
    if (theirs === undefined || isItself(claim, passage.statement, pair, theirs)) continue;
    const ours = cueAt(claim, pair.claim.head);
    const dropped = ours === undefined && reason !== undefined && overlaps(reason.claim.range, pair.claim.head);
    const weakened =
      ours !== undefined &&
      bearing >= LEAST_BEARING_BOTH &&
      strength(claim, ours) > strength(passage.statement, theirs);
    if ((!dropped && !weakened) || isHearsay(claim, pair) || isTimetable(claim, pair, theirs)) continue;
    return {
      verb: readable(wordsOf(claim, pair.claim.head)),
      verbRange: pair.claim.head,
      ours: ours === undefined ? undefined : wordsAt(claim, ours),
      theirs: wordsAt(passage.statement, theirs),
    };
  }
  return undefined;
}

/** The sentence tells it in other words, all of them under its hedge. */
function wholeHedge(claim: Statement, passage: Statement, { claim: { range }, evidence }: Reason): Hedge | undefined {
  if (range.start === claim.range.start && range.end === claim.range.end) return undefined;
  const theirs = passage.certainty.cues.find(
    ({ start, end, certainty }) =>
      start === evidence.range.start &&
      end === evidence.range.end &&
      (certainty === "probable" || certainty === "possible"),
  );
  const verb = predicationsOf(claim).find(({ head, finite }) => finite && overlaps(head, range))?.head;
  if (theirs === undefined || verb === undefined) return undefined;
  return { verb: readable(wordsOf(claim, verb)), verbRange: verb, ours: undefined, theirs: wordsAt(passage, theirs) };
}

/** A passage that says it all without a hedge. */
export function isFlat(claim: Statement, { passage, verdict, reasons }: PassageVerdict): boolean {
  return (
    verdict === "supports" &&
    !reasons.some((reason) => reason.kind === "modality") &&
    sharedPredications(claim, passage.statement).every(
      (pair) => cueAt(passage.statement, pair.passage.head) === undefined,
    )
  );
}

/** "The trial begins on 9 June" for "will begin", or for "said that it would begin": English tells what is fixed in the present. */
function isTimetable(claim: Statement, pair: PredicationPair, cue: CertaintyCue): boolean {
  const verb = wordsOf(claim, pair.claim.head).toLowerCase();
  return cue.kind === "modal" && cue.certainty === "planned" && lemmaOf(verb) !== verb && verb.endsWith("s");
}

function isItself(claim: Statement, passage: Statement, pair: PredicationPair, cue: CertaintyCue): boolean {
  return (
    overlaps(cue, pair.passage.head) &&
    lemmaOf(wordsOf(claim, pair.claim.head)) === lemmaOf(wordsOf(passage, pair.passage.head))
  );
}

function cueAt(statement: Statement, head: TextRange): CertaintyCue | undefined {
  const { cue } = certaintyAt(statement, head);
  return cue === undefined
    ? undefined
    : statement.certainty.cues.find((candidate) => candidate.start === cue.start && candidate.end === cue.end);
}

function strength(statement: Statement, cue: CertaintyCue): number {
  return FORETELLS.test(wordsOf(statement, cue)) ? STRENGTH.certain : STRENGTH[cue.certainty];
}

/** "Reportedly" commits the note to nothing. */
function isHearsay(claim: Statement, pair: PredicationPair): boolean {
  const report = attributionAt(claim, pair.claim.head);
  return report !== undefined && report.source === undefined;
}

function wordsAt(statement: Statement, { start, end, kind }: CertaintyCue): HedgeWords {
  return { text: readable(wordsOf(statement, { start, end })), range: { start, end }, kind };
}
