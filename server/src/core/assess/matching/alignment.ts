/**
 * Lays a claim beside a passage word by word, where one is nearly a copy of the other: what stands in the gaps is what was changed.
 * The alignment is a longest common subsequence (Needleman and Wunsch 1970, gaps free) over folded words.
 */
import type { Statement } from "../../model/statement.js";
import type { TextRange } from "../../text/range.js";
import { statementWordsOf } from "../reading/statementWords.js";

/** Words between two aligned ones; both sides are indices, the end exclusive, and one side may be empty. */
export interface WordGap {
  readonly claim: IndexSpan;
  readonly passage: IndexSpan;
}

export interface IndexSpan {
  readonly first: number;
  readonly end: number;
}

export interface Alignment {
  /** Aligned words of either side, in order. */
  readonly pairs: readonly { readonly claim: number; readonly passage: number }[];
  readonly gaps: readonly WordGap[];
}

/** Share of the claim's words that a near copy has in the same order. */
const LEAST_ALIGNED = 0.7;
/** Shorter claims have too little around a gap to say that it is one. */
const LEAST_WORDS = 4;
/** Words of both sides multiplied, beyond which no alignment is made: tables and lists in one sentence. */
const MOST_CELLS = 40_000;

/** Undefined where the claim is no near copy of the passage or of a part of it. */
export function alignStatements(claim: Statement, passage: Statement): Alignment | undefined {
  const ours = statementWordsOf(claim).bare;
  const theirs = statementWordsOf(passage);
  if (ours.length < LEAST_WORDS || ours.length * theirs.bare.length > MOST_CELLS) return undefined;
  const shared = ours.filter((word) => theirs.known.has(word)).length;
  if (shared < LEAST_ALIGNED * ours.length) return undefined;
  const pairs = commonSubsequence(ours, theirs.bare);
  if (pairs.length < LEAST_ALIGNED * ours.length) return undefined;
  return { pairs, gaps: gapsBetween(pairs, ours.length, theirs.bare.length) };
}

function commonSubsequence(ours: readonly string[], theirs: readonly string[]): Alignment["pairs"] {
  const width = theirs.length + 1;
  const lengths = new Uint16Array((ours.length + 1) * width);
  for (let left = ours.length - 1; left >= 0; left -= 1) {
    for (let right = theirs.length - 1; right >= 0; right -= 1) {
      lengths[left * width + right] =
        ours[left] === theirs[right]
          ? (lengths[(left + 1) * width + right + 1] ?? 0) + 1
          : Math.max(lengths[(left + 1) * width + right] ?? 0, lengths[left * width + right + 1] ?? 0);
    }
  }
  const pairs: { claim: number; passage: number }[] = [];
  let left = 0;
  let right = 0;
  while (left < ours.length && right < theirs.length) {
    if (ours[left] === theirs[right]) pairs.push({ claim: left++, passage: right++ });
    else if ((lengths[(left + 1) * width + right] ?? 0) >= (lengths[left * width + right + 1] ?? 0)) left += 1;
    else right += 1;
  }
  return pairs;
}

function gapsBetween(pairs: Alignment["pairs"], ours: number, theirs: number): readonly WordGap[] {
  const gaps: WordGap[] = [];
  let claim = 0;
  let passage = 0;
  for (const pair of [...pairs, { claim: ours, passage: theirs }]) {
    if (pair.claim > claim || pair.passage > passage)
      gaps.push({ claim: { first: claim, end: pair.claim }, passage: { first: passage, end: pair.passage } });
    claim = pair.claim + 1;
    passage = pair.passage + 1;
  }
  return gaps;
}

/** Words of one side of a gap, as folded. */
export function gapWords(statement: Statement, { first, end }: IndexSpan): readonly string[] {
  return statementWordsOf(statement).bare.slice(first, end);
}

/** On the statement's offsets; undefined for an empty side. */
export function gapRange(statement: Statement, { first, end }: IndexSpan): TextRange | undefined {
  const { starts, ends } = statementWordsOf(statement).sequence;
  const from = starts[first];
  const to = ends[end - 1];
  if (from === undefined || to === undefined || end <= first) return undefined;
  return { start: statement.range.start + from, end: statement.range.start + to };
}
