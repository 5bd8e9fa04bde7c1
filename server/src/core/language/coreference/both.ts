/**
 * Whom "both" stands for at the beginning of a sentence: the two persons named right before it in the paragraph, where they are no more
 * and no fewer than two.
 */
import { holds, type TextRange } from "../../text/range.js";
import type { NameMention } from "../names/types.js";
import type { Reference } from "./types.js";

/** Behind it the verb: "both cars" and "both of the sides" are other things. */
const BOTH = /^["“]?both(?=\s+(?:had|have|were|are|will|did|men\b|women\b|deny\b|\p{L}+ed\b))/iu;
/** Where two persons were named and nobody else. */
const CONFIDENCE = 0.9;
/** Sentences back in which the two are looked for. */
const WINDOW = 2;

/** True where a sentence may begin with such a word. */
export function mayMeanTwo(sentence: string): boolean {
  return BOTH.test(sentence);
}

/** Two references a sentence, one for each person; `mentions` are those of the whole document, in order. */
export function bothReferences(
  text: string,
  sentences: readonly TextRange[],
  mentions: readonly NameMention[],
  paragraphs: readonly TextRange[],
): readonly Reference[] {
  return sentences.flatMap((sentence, index): readonly Reference[] => {
    const found = BOTH.exec(text.slice(sentence.start, sentence.end));
    if (found === null) return [];
    const paragraph = paragraphs.find((range) => holds(range, sentence));
    const before = sentences
      .slice(Math.max(0, index - WINDOW), index)
      .filter((range) => paragraph === undefined || holds(paragraph, range));
    const two = twoNamed(before, mentions);
    const start = sentence.start + found[0].length - "both".length;
    return two.map((antecedent) => ({
      start,
      end: start + "both".length,
      kind: "pronoun",
      antecedent,
      confidence: CONFIDENCE,
      explanation: `“both” stands for ${two.map(({ surface }) => surface).join(" and ")}, the two persons named right before`,
    }));
  });
}

/** The two persons of the last sentence, or the one of it and the one of the sentence before; none where there are others. */
function twoNamed(before: readonly TextRange[], mentions: readonly NameMention[]): readonly NameMention[] {
  let named: readonly NameMention[] = [];
  for (const sentence of before.toReversed()) {
    const here = mentions.filter((mention) => mention.type === "person" && holds(sentence, mention));
    named = distinct([...here, ...named]);
    if (named.length >= 2) break;
  }
  return named.length === 2 ? named : [];
}

/** "Sertic" is Marko Sertic, named before. */
function distinct(mentions: readonly NameMention[]): readonly NameMention[] {
  const kept: NameMention[] = [];
  for (const mention of mentions) {
    const words = mention.surface.split(" ");
    if (!kept.some(({ surface }) => words.every((word) => surface.split(" ").includes(word)))) kept.push(mention);
  }
  return kept;
}
