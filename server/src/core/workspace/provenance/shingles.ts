/**
 * Likeness of two texts by the runs of words that they have in common.
 * A text is sampled by the remainders of its shingles' hashes (A. Broder, "On the resemblance and containment of documents", 1997),
 * so that a copy inside a longer text is found as well as a copy of the whole.
 */
import { tokenize } from "../../language/tokens/tokens.js";
import { foldName } from "../../language/nameKeys/nameKeys.js";

/** Words of one run: long enough that two hands do not write it by chance. */
const WORDS_PER_SHINGLE = 5;
/** One run in so many is kept. */
const SAMPLING = 4;
/** Bits of a hash that are dropped: 24 tell two articles' hundred runs apart as well as 32, and are kept for every article of a corpus. */
const DROPPED_BITS = 8;
/** Fewer sampled runs than this say nothing. */
const LEAST_SAMPLED = 6;

/** The sampled runs, numbers of 24 bits, ascending. */
export function printOf(texts: readonly string[]): readonly number[] {
  const print = new Set<number>();
  for (const text of texts) {
    const words = tokenize(text, { start: 0, end: text.length })
      .filter((token) => token.kind === "word" || token.kind === "number")
      .map((token) => hashOf(foldName(text.slice(token.start, token.end))));
    for (let at = 0; at + WORDS_PER_SHINGLE <= words.length; at++) {
      let hash = 0;
      for (let word = at; word < at + WORDS_PER_SHINGLE; word++) hash = mix(hash, words[word] ?? 0);
      if (hash % SAMPLING === 0) print.add(hash >>> DROPPED_BITS);
    }
  }
  return [...print].sort((left, right) => left - right);
}

/** The share of the shorter text's runs that stand in the longer one as well, 0…1; 0 where either is too short to tell. */
export function containment(left: readonly number[], right: readonly number[]): number {
  const shorter = Math.min(left.length, right.length);
  if (shorter < LEAST_SAMPLED) return 0;
  let shared = 0;
  for (let at = 0, other = 0; at < left.length && other < right.length;) {
    const difference = (left[at] ?? 0) - (right[other] ?? 0);
    if (difference === 0) shared++;
    if (difference <= 0) at++;
    if (difference >= 0) other++;
  }
  return shared / shorter;
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** Murmur3's body and finalizer: every bit of a word moves the remainder by which runs are sampled. */
function mix(hash: number, word: number): number {
  let mixed = Math.imul(hash ^ word, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
