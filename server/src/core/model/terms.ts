/**
 * The content words of a statement in the form that is compared and searched.
 * Function words are left out; the words of a name are marked as such, so that they can weigh more.
 */
import { withoutFiller } from "../text/entities.js";
import type { TextRange } from "../text/range.js";
import { overlaps, sliceRange } from "../text/range.js";
import { isFunctionWord, lemmaOf } from "../language/lemmas/lemmas.js";
import { tokenize } from "../language/tokens/tokens.js";
import type { Token } from "../language/tokens/types.js";
import type { Term } from "./statement.js";

export function termsOf(text: string, range: TextRange, names: readonly TextRange[]): readonly Term[] {
  const terms: Term[] = [];
  let name = 0;
  for (const token of tokenize(text, range)) {
    if (token.kind !== "word" && token.kind !== "number") continue;
    while (name < names.length && (names[name]?.end ?? 0) <= token.start) name++;
    const inName = names[name] !== undefined && overlaps(names[name] ?? token, token);
    const word = withoutFiller(sliceRange(text, token));
    if (!inName && isFunctionWord(word.toLowerCase())) continue;
    if (CLITIC.test(word)) continue;
    const lemma = lemmaOf(word);
    if (lemma === "") continue;
    terms.push({ start: token.start, end: token.end, lemma, kind: inName ? "name" : kindOf(token, word) });
  }
  return terms;
}

const CLITIC = /^['’‘”ʼ](?:s|re|ve|ll|d|m|t)?$/iu;

/**
 * A coarse part of speech from the word's shape.
 * It only weighs terms; nothing is concluded from it, which is why shape is enough until a tagger stands here.
 */
function kindOf(token: Token, word: string): Term["kind"] {
  if (token.kind === "number") return "number";
  if (word.endsWith("ly")) return "modifier";
  if (word.endsWith("ed") || word.endsWith("ing")) return "verb";
  return "noun";
}
