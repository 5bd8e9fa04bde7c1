/** Names what a quotation changed: runs of unlike words of an alignment, each typed by the gravest thing that it touches. */
import type { QuoteDifference } from "../types.js";
import type { AlignedPair } from "./alignment.js";
import { isNameWord, isNegationWord, isNumberWord } from "./meaning.js";
import type { WordSequence } from "./words.js";

export function readDifferences(
  pairs: readonly AlignedPair[],
  quote: WordSequence,
  source: WordSequence,
): readonly QuoteDifference[] {
  const differences: QuoteDifference[] = [];
  let run: AlignedPair[] = [];
  const close = (): void => {
    if (run.length > 0) differences.push(readRun(run, quote, source));
    run = [];
  };
  for (const pair of pairs) {
    const same = pair.quote >= 0 && pair.source >= 0 && quote.keys[pair.quote] === source.keys[pair.source];
    if (same) {
      close();
      continue;
    }
    const last = run.at(-1);
    // Two substitutions side by side are two findings; words only lost or only added stay together.
    if (last !== undefined && last.quote >= 0 && last.source >= 0 && pair.quote >= 0 && pair.source >= 0) close();
    run.push(pair);
  }
  close();
  return differences;
}

function readRun(run: readonly AlignedPair[], quote: WordSequence, source: WordSequence): QuoteDifference {
  const ours = run.map((pair) => pair.quote).filter((index) => index >= 0);
  const theirs = run.map((pair) => pair.source).filter((index) => index >= 0);
  return { kind: kindOf(ours, theirs, quote, source), quote: wordsAt(quote, ours), source: wordsAt(source, theirs) };
}

function kindOf(
  ours: readonly number[],
  theirs: readonly number[],
  quote: WordSequence,
  source: WordSequence,
): QuoteDifference["kind"] {
  const keysOf = (words: WordSequence, indices: readonly number[], test: (key: string) => boolean): string =>
    indices
      .map((index) => words.keys[index] ?? "")
      .filter(test)
      .join(" ");
  const changed = (test: (key: string) => boolean): boolean =>
    keysOf(quote, ours, test) !== keysOf(source, theirs, test);
  if (changed(isNegationWord)) return "negation";
  if (changed(isNumberWord)) return "digit";
  const ourNames = ours.some((index) => isNameWord(quote, index));
  const theirNames = theirs.some((index) => isNameWord(source, index));
  if (ourNames || theirNames) return "name";
  if (ours.length === 0) return "missing";
  if (theirs.length === 0) return "added";
  return isCapital(quote, ours[0]) && isCapital(source, theirs[0]) ? "name" : "word";
}

function isCapital(words: WordSequence, index: number | undefined): boolean {
  const first = words.text[words.starts[index ?? -1] ?? -1] ?? "";
  return first !== first.toLowerCase();
}

function wordsAt(words: WordSequence, indices: readonly number[]): string {
  const first = indices[0];
  const last = indices.at(-1);
  if (first === undefined || last === undefined) return "";
  return words.text.slice(words.starts[first], words.ends[last]);
}
