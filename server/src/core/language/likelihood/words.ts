/** Words of a sentence for phrases of several words: lower-case forms with their places, punctuation apart. */
import type { TextRange } from "../../text/range.js";

export interface PlainWord extends TextRange {
  /** As written. */
  readonly raw: string;
  readonly lower: string;
}

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;

export function plainWords(text: string): readonly PlainWord[] {
  return [...text.matchAll(WORD)].map((match) => {
    const [raw] = match;
    return { raw, lower: raw.toLowerCase().replaceAll("’", "'"), start: match.index, end: match.index + raw.length };
  });
}

/** Phrases by their first word, the longest first. */
export interface PhraseTable {
  /** The longest phrase that begins at the word, as a list of its words. */
  longestAt(words: readonly PlainWord[], index: number): readonly string[] | undefined;
}

export function phraseTable(phrases: readonly string[]): PhraseTable {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const words = phrase.split(" ");
    const first = words[0] ?? "";
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  for (const list of byFirst.values()) list.sort((left, right) => right.length - left.length);
  return {
    longestAt: (words, index) =>
      byFirst
        .get(words[index]?.lower ?? "")
        ?.find((phrase) => phrase.every((word, offset) => words[index + offset]?.lower === word)),
  };
}
