/** Sentences as they are ranked before anyone knows which words are names: split, and with the terms that a query may ask for. */
import { splitSentences } from "../../../core/language/sentences/sentences.js";
import { termsOf } from "../../../core/model/terms.js";
import type { TextRange } from "../../../core/text/range.js";
import { sliceRange } from "../../../core/text/range.js";
import { lengthNorm, termScore } from "../ranking.js";
import { indexTerms } from "./indexTerms.js";

/** Content words of a sentence of the news on average: fixed, so that a score does not depend on what else is indexed. */
const AVERAGE_LENGTH = 14;

/** A sentence, a title or a heading. */
export interface ReadLine {
  readonly frequencies: ReadonlyMap<string, number>;
  /** In content words. */
  readonly length: number;
}

export interface ReadSentence extends ReadLine {
  readonly range: TextRange;
}

/** A term of a query with its weight times its inverse document frequency. */
export interface RankedTerm {
  /** More than one: the words of a whole name, which must all be there. */
  readonly words: readonly string[];
  readonly weight: number;
}

export function readSentences(text: string, paragraph: TextRange): readonly ReadSentence[] {
  return splitSentences(text, paragraph).map((range) => ({ range, ...readRange(text, range) }));
}

export function readLine(line: string): ReadLine {
  return readRange(line, { start: 0, end: line.length });
}

export function scoreLine({ frequencies, length }: ReadLine, terms: readonly RankedTerm[]): number {
  const norm = lengthNorm(length, AVERAGE_LENGTH);
  let score = 0;
  for (const { words, weight } of terms) {
    let frequency = Infinity;
    for (const word of words) frequency = Math.min(frequency, frequencies.get(word) ?? 0);
    if (frequency > 0 && frequency < Infinity) score += weight * termScore(frequency, norm);
  }
  return score;
}

function readRange(text: string, range: TextRange): ReadLine {
  const frequencies = new Map<string, number>();
  const terms = termsOf(text, range, []);
  for (const term of terms)
    for (const found of indexTerms(sliceRange(text, term))) frequencies.set(found, (frequencies.get(found) ?? 0) + 1);
  return { frequencies, length: terms.length };
}
