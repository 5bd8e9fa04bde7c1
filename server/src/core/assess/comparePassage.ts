/**
 * Compares a claim with one passage that was found for it: with a sentence of an article that the claim cites in the claim's words, on one
 * footing in time, and where that decides nothing by what both report of one speaker, as the sentence would read without the one before it,
 * and in its simple parts.
 */
import type { DateExpression } from "../language/dates/types.js";
import { wordsOf, type Statement } from "../model/statement.js";
import { overlaps } from "../text/range.js";
import { compareUnlike, compareWithOverlap } from "./compare.js";
import { readOverlap, type Overlap, type PassageContext } from "./matching/overlap.js";
import type { StatementDates } from "./matching/time.js";
import { inClaimsWords } from "./reading/inClaimsWords.js";
import { onOneFooting } from "./reading/onOneFooting.js";
import { within, type Rephrased } from "./reading/rephrased.js";
import { simpleSentencesOf } from "./reading/simpleSentences.js";
import { haveOneSpeaker, reportedWords, reportOf } from "./reading/reportedWords.js";
import { standAlone } from "./reading/standAlone.js";
import type { Comparison, Passage, Reason, ScoredPassage } from "./types.js";

export interface Pairing {
  readonly claim: Statement;
  readonly passage: Passage;
  /** All that were found for the claim. */
  readonly passages: readonly ScoredPassage[];
  /** Of the search; 0 for a sentence that shares no word with the claim. */
  readonly score: number;
  readonly context: PassageContext;
  readonly dates: StatementDates;
}

export interface Compared {
  readonly comparison: Comparison;
  readonly overlap: Overlap;
  /** True for a contradiction that only a part of the sentence is, as it was read by itself: what another sentence bears out, it does not contradict. */
  readonly isInPart?: true;
}

export function comparePassage(pairing: Pairing): Compared {
  const { claim, passage, passages, context } = pairing;
  const { statement } = passage;
  const plain = compareAs(pairing, statement);
  if (context.cited !== true || plain.comparison.verdict !== "neutral") return plain;
  const reported = contradictedInReport(pairing);
  if (reported !== undefined) return reported;
  if (plain.comparison.reasons.length > 0) return plain;
  const before = (): Statement | undefined => sentenceBefore(passage, passages);
  const alone = standAlone(claim, statement, before);
  const told = alone === undefined ? undefined : compareRephrased(pairing, alone);
  if (told?.comparison.verdict === "contradicts") return { ...told, isInPart: true };
  if (told?.comparison.verdict === "supports") return told;
  if (plain.overlap.bearing < LEAST_TO_SPLIT) return plain;
  return contradictedInPart(pairing, before) ?? plain;
}

/** Where both sentences report one speaker, what he is said to have said. */
function contradictedInReport(pairing: Pairing): Compared | undefined {
  const { claim, passage } = pairing;
  const ours = reportOf(claim);
  const theirs = ours === undefined ? undefined : reportOf(passage.statement);
  if (ours === undefined || theirs === undefined || !haveOneSpeaker(ours, theirs)) return undefined;
  const words = reportedWords(ours);
  const told = compareRephrased({ ...pairing, claim: words.statement }, reportedWords(theirs));
  if (told.comparison.verdict !== "contradicts") return undefined;
  return { ...told, comparison: asWritten(told.comparison, "claim", claim, words), isInPart: true };
}

/** Share of the claim's content from which the simple sentences of a passage are worth reading. */
const LEAST_TO_SPLIT = 0.2;

/**
 * The first of the simple sentences that contradicts the claim, as it is or as it would stand alone. What the rest of the sentence tells is
 * held against it: where another part bears the claim out, or has the claim's own figure or date, nothing is contradicted.
 */
function contradictedInPart(pairing: Pairing, before: () => Statement | undefined): Compared | undefined {
  const { claim, passage, context } = pairing;
  const parts = simpleSentencesOf(passage.statement);
  const found: Compared[] = [];
  parts.forEach((part, at) => {
    const rest = parts.flatMap((other) => (other === part ? [] : [other.statement]));
    const others = (): readonly Statement[] => [...rest, ...(context.others?.() ?? [])];
    const alone = standAlone(claim, part.statement, () => parts[at - 1]?.statement ?? before());
    for (const read of alone === undefined ? [part] : [part, within(part, alone)])
      found.push(compareRephrased({ ...pairing, context: { ...context, others } }, read));
  });
  if (found.some(({ comparison }) => comparison.verdict === "supports")) return undefined;
  const first = found.find(
    ({ comparison }) =>
      comparison.verdict === "contradicts" &&
      comparison.reasons.every((reason) => isOfWhole(claim, passage.statement, reason)),
  );
  return first === undefined ? undefined : { ...first, isInPart: true };
}

/** The sentence as a whole has nothing that says otherwise: neither the claim's value, nor the words that a part has lost. */
function isOfWhole(claim: Statement, passage: Statement, { kind, claim: { range } }: Reason): boolean {
  switch (kind) {
    case "number":
    case "date":
      return !(
        claim.dates.some((date) => overlaps(date, range) && passage.dates.some((other) => areSame(date, other))) ||
        claim.quantities.some(
          ({ start, end, lo, hi }) =>
            overlaps({ start, end }, range) && passage.quantities.some((other) => other.lo === lo && other.hi === hi),
        ) ||
        passage.text.includes(wordsOf(claim, range))
      );
    // Who somebody is may be just what was left out.
    case "role":
    case "name":
      return false;
    default:
      return true;
  }
}

function areSame({ interval: ours }: DateExpression, { interval: theirs }: DateExpression): boolean {
  return ours !== undefined && ours.from === theirs?.from && ours.to === theirs?.to;
}

/** With the words of the article as evidence. */
function compareRephrased(pairing: Pairing, read: Rephrased): Compared {
  const { comparison, overlap } = compareAs({ ...pairing, score: 1 }, read.statement);
  return { comparison: asWritten(comparison, "evidence", pairing.passage.statement, read), overlap };
}

/** Reasons whose words on one side were read otherwise than they are written, with those that are written. */
function asWritten(
  comparison: Comparison,
  side: "claim" | "evidence",
  statement: Statement,
  { inArticle }: Rephrased,
): Comparison {
  const reasons = comparison.reasons.map((reason) => {
    const range = inArticle(reason[side].range);
    return { ...reason, [side]: { range, text: wordsOf(statement, range) } };
  });
  return { ...comparison, reasons };
}

function compareAs({ claim, score, context, dates }: Pairing, statement: Statement): Compared {
  const isCited = context.cited === true;
  const inOurs = isCited ? inClaimsWords(claim, statement) : statement;
  const told = isCited ? onOneFooting(claim, inOurs) : { claim, passage: statement };
  const overlap = readOverlap(told.claim, told.passage, dates, context);
  const isUnlike = score === 0 && inOurs === statement;
  const comparison = isUnlike
    ? compareUnlike(told.claim, told.passage, overlap)
    : compareWithOverlap(told.claim, told.passage, overlap, context);
  return { comparison, overlap };
}

/** The sentence of the same article right before the passage. */
function sentenceBefore({ file, statement }: Passage, passages: readonly ScoredPassage[]): Statement | undefined {
  let last: Statement | undefined;
  for (const { passage } of passages) {
    const { range } = passage.statement;
    if (passage.file !== file || range.end > statement.range.start) continue;
    if (last === undefined || range.end > last.range.end) last = passage.statement;
  }
  return last !== undefined && statement.range.start - last.range.end <= WIDEST_GAP ? last : undefined;
}

/** Letters between two sentences of which the second goes on with the first: a space, or the end of a paragraph. */
const WIDEST_GAP = 4;
