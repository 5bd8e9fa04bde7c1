/** What a claim that is nearly a copy of a passage changes in it: the gaps that hold more than articles, spelling or another word for the same. */
import { isFunctionWord, lemmaOf } from "../../language/lemmas/lemmas.js";
import type { Statement } from "../../model/statement.js";
import type { Quantity } from "../../language/quantities/types.js";
import { overlaps, type TextRange } from "../../text/range.js";
import { eventOf } from "../events/eventClasses.js";
import { isNegationWord, isNumberWord } from "../quotation/meaning.js";
import { alignStatements, gapRange, gapWords, type Alignment, type WordGap } from "./alignment.js";
import { SAME_NAME, type Overlap } from "./overlap.js";

export interface NearCopy {
  /** Gaps in which the claim has words of its own, or a negation is lost, in order. */
  readonly changes: readonly WordGap[];
  /** Words of content that stand in both in the same order. */
  readonly sharedContent: number;
  readonly alignment: Alignment;
}

/** Function words that decide what is said: another one is another statement. */
const DECISIVE: ReadonlySet<string> = new Set(
  "before after above below over under against into out up down off inside outside without until more less most least few fewer many all none some only same different other another both neither either nor never always ever first last".split(
    " ",
  ),
);

/** Undefined where the two are no near copies. */
export function readNearCopy(claim: Statement, passage: Statement, overlap: Overlap): NearCopy | undefined {
  const alignment = alignStatements(claim, passage);
  if (alignment === undefined) return undefined;
  const spare = wordsOfGaps(passage, alignment, "passage");
  return {
    alignment,
    changes: alignment.gaps.filter(
      (gap) =>
        ownWords(claim, gap, spare, overlap).length > 0 ||
        changesFigure(claim, passage, gap) ||
        gapWords(claim, gap.claim).some(isNegationWord) !== gapWords(passage, gap.passage).some(isNegationWord),
    ),
    sharedContent: alignment.pairs.filter(({ claim: index }) =>
      isContent(gapWords(claim, { first: index, end: index + 1 })[0] ?? ""),
    ).length,
  };
}

/** True where the claim has words of its own in the place of words of the passage, or the same in another order. */
export function replacesWords(claim: Statement, passage: Statement, overlap: Overlap): boolean {
  const copy = readNearCopy(claim, passage, overlap);
  if (copy === undefined) return false;
  if (movesActor(claim, passage, copy.alignment)) return true;
  const ours = wordsOfGaps(claim, copy.alignment, "claim");
  return copy.changes.some(
    (gap) =>
      changesFigure(claim, passage, gap) ||
      gapWords(passage, gap.passage).some((word) => saysSomething(word) && !isAmong(word, ours)),
  );
}

/** Words of the claim in a gap that the passage has neither there nor in another gap. */
function ownWords(claim: Statement, gap: WordGap, spare: readonly string[], overlap: Overlap): readonly string[] {
  return gapWords(claim, gap.claim).filter((word, index) => {
    if (!saysSomething(word) || isAmong(word, spare)) return false;
    const at = gap.claim.first + index;
    const range = gapRange(claim, { first: at, end: at + 1 });
    // Names, figures and dates that were read are compared as such.
    return ![...overlap.matches].some(
      ([unit, likeness]) =>
        unit.kind !== "word" && likeness >= SAME_NAME && range !== undefined && overlaps(unit, range),
    );
  });
}

/** A noun phrase that stands elsewhere, behind no preposition: "the ban covers" for "covers the ban". The passive has a word more. */
function movesActor(claim: Statement, passage: Statement, alignment: Alignment): boolean {
  const [ours, theirs] = [wordsOfGaps(claim, alignment, "claim"), wordsOfGaps(passage, alignment, "passage")];
  if (ours.some((word) => VOICE.has(word)) !== theirs.some((word) => VOICE.has(word))) return false;
  return alignment.gaps.some((gap) => {
    const words = gapWords(claim, gap.claim);
    const here = gapWords(passage, gap.passage);
    const before = gapWords(claim, { first: Math.max(0, gap.claim.first - 1), end: gap.claim.first });
    return (
      words.some((word) => isContent(word) && theirs.includes(word) && !here.includes(word)) &&
      ![...before, ...words.slice(0, 1)].some((word) => CIRCUMSTANCES.has(word) || word.endsWith("ly"))
    );
  });
}

const VOICE: ReadonlySet<string> = new Set(["by", "was", "were", "been", "being", "be", "is", "are"]);
/** Words that open a phrase which may stand anywhere: "in Lorica", "on Monday". */
const CIRCUMSTANCES: ReadonlySet<string> = new Set(
  "in on at by for from to with near during after before since until over under about against between through as yesterday today tomorrow also now then".split(
    " ",
  ),
);

/** A figure or a year in the place of another, wherever else the passage may have it. */
function changesFigure(claim: Statement, passage: Statement, gap: WordGap): boolean {
  const ours = gapWords(claim, gap.claim).filter(isNumberWord);
  const theirs = gapWords(passage, gap.passage).filter(isNumberWord);
  if (ours.length === 0 || theirs.length === 0) return false;
  if (ours.every((word) => /\d/u.test(word)) && theirs.every((word) => /\d/u.test(word)))
    return !ours.every((word) => theirs.includes(word));
  const left = quantityIn(claim, gapRange(claim, gap.claim));
  const right = quantityIn(passage, gapRange(passage, gap.passage));
  return left !== undefined && right !== undefined && (left.lo !== right.lo || left.hi !== right.hi);
}

function quantityIn(statement: Statement, range: TextRange | undefined): Quantity | undefined {
  return range === undefined ? undefined : statement.quantities.find((quantity) => overlaps(quantity, range));
}

function wordsOfGaps(statement: Statement, alignment: Alignment, side: "claim" | "passage"): readonly string[] {
  return alignment.gaps.flatMap((gap) => gapWords(statement, gap[side]));
}

function saysSomething(word: string): boolean {
  return isContent(word) || DECISIVE.has(word);
}

function isContent(word: string): boolean {
  return !isFunctionWord(word);
}

function isAmong(word: string, others: readonly string[]): boolean {
  return others.some((other) => areOneWord(word, other));
}

/** Inflections of one word, or two words for one kind of event. */
function areOneWord(left: string, right: string): boolean {
  if (left === right) return true;
  const ours = lemmaOf(left);
  const theirs = lemmaOf(right);
  return ours === theirs || eventOf(ours) === eventOf(theirs);
}
