/** Sentences as they are ranked before anyone knows which words are names: split, and with the terms that a query may ask for. */
import { isFunctionWord } from "../../../core/language/lemmas/lemmas.js";
import { splitSentences } from "../../../core/language/sentences/sentences.js";
import type { TextRange } from "../../../core/text/range.js";
import { lengthNorm, termScore } from "../ranking.js";
import { rememberedTerms, splitTerm } from "./indexTerms.js";

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
  /** More than one: the words of a whole name, or the parts of a figure, which must all be there. */
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

function readRange(text: string, { start, end }: TextRange): ReadLine {
  const frequencies = new Map<string, number>();
  let length = 0;
  for (const word of splitTerm(text.slice(start, end))) {
    const terms = rememberedTerms(word);
    const [lemma] = terms;
    if (lemma !== undefined && !isFunctionWord(lemma)) length += 1;
    for (const term of terms) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  }
  return { frequencies, length };
}
