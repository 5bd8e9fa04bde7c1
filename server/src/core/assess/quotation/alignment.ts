/** The nearest passage to a quotation that is not in the text: a window found by rare shared words, then aligned word by word. */
import { LONGEST_OMISSION, maySkip } from "./search.js";
import type { QuotationPattern } from "./pattern.js";
import type { QuotationText } from "./preparedText.js";

/** One step of an alignment; -1 where a side has no word. */
export interface AlignedPair {
  readonly quote: number;
  readonly source: number;
}

export interface Alignment {
  readonly pairs: readonly AlignedPair[];
  /** Share of weight that is the same on both sides, 0…1. */
  readonly similarity: number;
}

/** Words that occur more often than this in the text say nothing of where the quotation stands. */
const COMMON_WORD = 3000;
const SEED_WORDS = 32;
const WINDOWS = 2;
/** Words this short are mostly articles, prepositions and auxiliaries. */
const SHORT_WORD = 3;
const SHORT_WEIGHT = 0.4;
/** Bound on the cells of one alignment; a longer quotation is aligned in a narrower band. */
const CELL_LIMIT = 3_000_000;

export function nearestAlignment(pattern: QuotationPattern, source: QuotationText): Alignment | undefined {
  let best: Alignment | undefined;
  for (const start of windowStarts(pattern, source)) {
    const found = alignAt(pattern, source, start);
    if (found !== undefined && (best === undefined || found.similarity > best.similarity)) best = found;
  }
  return best;
}

export function wordWeight(key: string): number {
  return key.length <= SHORT_WORD && !/[0-9]/.test(key) ? SHORT_WEIGHT : 1;
}

/** Places in the text where the first word of the quotation would stand, by votes of its rarest words. */
function windowStarts(pattern: QuotationPattern, source: QuotationText): readonly number[] {
  const keys = pattern.words.keys;
  const seeds = keys
    .map((key, index) => ({ index, positions: source.positionsOf(key) }))
    .filter((seed) => seed.positions.length > 0 && seed.positions.length <= COMMON_WORD)
    .sort((left, right) => left.positions.length - right.positions.length || left.index - right.index)
    .slice(0, SEED_WORDS);
  const bucketSize = Math.max(6, Math.ceil(keys.length / 6));
  const votes = new Map<number, number>();
  for (const seed of seeds) {
    const weight = wordWeight(keys[seed.index] ?? "") / (1 + Math.log(seed.positions.length));
    for (const position of seed.positions) {
      const bucket = Math.floor((position - seed.index) / bucketSize);
      votes.set(bucket, (votes.get(bucket) ?? 0) + weight);
    }
  }
  const scored = [...votes.keys()].map((bucket) => ({
    bucket,
    score: (votes.get(bucket) ?? 0) + (votes.get(bucket + 1) ?? 0),
  }));
  scored.sort((left, right) => right.score - left.score || left.bucket - right.bucket);
  return scored.slice(0, WINDOWS).map((entry) => entry.bucket * bucketSize);
}

const MATCH = 1;
const SUBSTITUTE = -0.15;
const SKIP = -0.2;
const Step = { Stop: 0, Diagonal: 1, SkipSource: 2, SkipQuote: 3 } as const;

function alignAt(pattern: QuotationPattern, source: QuotationText, start: number): Alignment | undefined {
  const keys = pattern.words.keys;
  const omissions = [...pattern.joints.keys()].filter((index) => index > 0 && index < keys.length).length;
  const slack = Math.max(8, Math.ceil(keys.length / 4));
  const from = Math.max(0, start - slack);
  const to = Math.min(
    source.words.keys.length,
    start + keys.length + 2 * slack + Math.min(omissions, 6) * LONGEST_OMISSION,
  );
  const height = keys.length;
  const width = Math.min(to - from, Math.floor(CELL_LIMIT / Math.max(1, height)));
  if (width <= 0) return undefined;
  const columns = width + 1;
  const steps = new Uint8Array((height + 1) * columns);
  const sourceSkips = Float64Array.from(
    { length: width },
    (_, column) => SKIP * wordWeight(source.words.keys[from + column] ?? ""),
  );
  let previous = new Float64Array(columns);
  let current = new Float64Array(columns);
  for (let row = 1; row <= height; row += 1) {
    const key = keys[row - 1] ?? "";
    const id = source.idOf(key);
    const weight = wordWeight(key);
    const skipCost = SKIP * weight;
    // Source words cost nothing before the quotation, after it, and where it marks an omission.
    const free = row === height || pattern.joints.has(row);
    current[0] = (previous[0] ?? 0) + skipCost;
    steps[row * columns] = Step.SkipQuote;
    for (let column = 1; column <= width; column += 1) {
      const diagonal =
        (previous[column - 1] ?? 0) + (source.wordIds[from + column - 1] === id ? MATCH * weight : SUBSTITUTE);
      const skipSource = (current[column - 1] ?? 0) + (free ? 0 : (sourceSkips[column - 1] ?? 0));
      const skipQuote = (previous[column] ?? 0) + skipCost;
      const cell = row * columns + column;
      if (diagonal >= skipSource && diagonal >= skipQuote) {
        current[column] = diagonal;
        steps[cell] = Step.Diagonal;
      } else if (skipSource >= skipQuote) {
        current[column] = skipSource;
        steps[cell] = Step.SkipSource;
      } else {
        current[column] = skipQuote;
        steps[cell] = Step.SkipQuote;
      }
    }
    [previous, current] = [current, previous];
  }
  return readBack(pattern, source, steps, columns, from);
}

function readBack(
  pattern: QuotationPattern,
  source: QuotationText,
  steps: Uint8Array,
  columns: number,
  from: number,
): Alignment | undefined {
  const keys = pattern.words.keys;
  const pairs: AlignedPair[] = [];
  let row = keys.length;
  let column = columns - 1;
  while (row > 0) {
    const step = column === 0 ? Step.SkipQuote : steps[row * columns + column];
    if (step === Step.Diagonal) pairs.push({ quote: --row, source: from + --column });
    else if (step === Step.SkipSource) pairs.push({ quote: -1, source: from + --column });
    else pairs.push({ quote: --row, source: -1 });
  }
  pairs.reverse();
  return trimmed(pattern, source, pairs);
}

/** Without the source words before and after the quotation and those that a marked omission covers, and with its similarity. */
function trimmed(
  pattern: QuotationPattern,
  source: QuotationText,
  pairs: readonly AlignedPair[],
): Alignment | undefined {
  const isSame = (pair: AlignedPair): boolean =>
    pair.quote >= 0 && pair.source >= 0 && pattern.words.keys[pair.quote] === source.words.keys[pair.source];
  const lastSource = pairs.findLastIndex((pair) => pair.quote >= 0 && pair.source >= 0);
  if (!pairs.some(isSame)) return undefined;
  const kept: AlignedPair[] = [];
  for (let index = 0; index < pairs.length; index += 1) {
    const pair = pairs[index];
    if (pair === undefined) continue;
    if (pair.quote >= 0) {
      kept.push(pair);
      continue;
    }
    if (kept.every((other) => other.source < 0) || index > lastSource) continue;
    let end = index;
    while (end < pairs.length && (pairs[end]?.quote ?? 0) < 0) end += 1;
    const joint = pattern.joints.get(pairs[end]?.quote ?? -1);
    const covered = joint !== undefined && maySkip(source.words, pair.source, end - index, joint);
    if (!covered) kept.push(...pairs.slice(index, end));
    index = end - 1;
  }
  let same = 0;
  let total = 0;
  for (const pair of kept) {
    const weight = wordWeight(
      (pair.quote >= 0 ? pattern.words.keys[pair.quote] : source.words.keys[pair.source]) ?? "",
    );
    total += weight;
    if (isSame(pair)) same += weight;
  }
  return total === 0 ? undefined : { pairs: kept, similarity: same / total };
}
