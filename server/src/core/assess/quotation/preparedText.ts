/** A text made ready for many quotations: its folded words and where each of them stands. */
import { readWords, type WordSequence } from "./words.js";

export interface QuotationText {
  readonly text: string;
  readonly words: WordSequence;
  /** Number of the folded word by position; equal words have equal numbers. */
  readonly wordIds: Int32Array;
  /** Number of a folded word, or -1 where the text does not have it. */
  idOf(key: string): number;
  /** Positions of a folded word, ascending; empty where the text has none. */
  positionsOf(key: string): Int32Array;
}

/** Folds the text once; reuse the result for every quotation that is looked for in it. */
export function prepareQuotationText(text: string): QuotationText {
  const words = withoutSic(readWords(text));
  const ids = new Map<string, number>();
  const wordIds = new Int32Array(words.keys.length);
  const counts: number[] = [];
  words.keys.forEach((key, index) => {
    let id = ids.get(key);
    if (id === undefined) {
      id = counts.length;
      ids.set(key, id);
      counts.push(0);
    }
    wordIds[index] = id;
    counts[id] = (counts[id] ?? 0) + 1;
  });
  const firsts = new Int32Array(counts.length + 1);
  counts.forEach((count, id) => (firsts[id + 1] = (firsts[id] ?? 0) + count));
  const next = firsts.slice();
  const positions = new Int32Array(wordIds.length);
  wordIds.forEach((id, index) => {
    const slot = next[id] ?? 0;
    positions[slot] = index;
    next[id] = slot + 1;
  });
  return {
    text,
    words,
    wordIds,
    idOf: (key) => ids.get(key) ?? -1,
    positionsOf(key) {
      const id = ids.get(key);
      return id === undefined ? NOWHERE : positions.subarray(firsts[id], firsts[id + 1]);
    },
  };
}

/** A printer's "[sic]" is no word of what was said: quotations have it or not. */
function withoutSic(words: WordSequence): WordSequence {
  const isSic = (index: number): boolean =>
    words.keys[index] === "sic" && words.text[(words.starts[index] ?? 0) - 1] === "[";
  if (!words.keys.some((_, index) => isSic(index))) return words;
  const kept = <T>(list: readonly T[]): T[] => list.filter((_, index) => !isSic(index));
  return {
    text: words.text,
    keys: kept(words.keys),
    starts: kept(words.starts),
    ends: kept(words.ends),
    breaks: kept(words.breaks),
  };
}

const NOWHERE = new Int32Array(0);
