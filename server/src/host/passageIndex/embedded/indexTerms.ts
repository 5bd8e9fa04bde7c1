/** The terms that a word is found by, before anyone knows which words are names; function words included, so that phrases find them. */
import { wordTerms } from "../../../core/assess/searchTerms.js";
import { lemmaOf } from "../../../core/language/lemmas/lemmas.js";
import { foldName } from "../../../core/language/nameKeys/nameKeys.js";
import { remembering } from "../../../core/text/memory.js";

const WORDS = /[\p{L}\p{M}\p{N}\p{Cs}]+/gu;
const LOWER_CASE = /^[a-z]/u;
const POSSESSIVE = /['’‘”ʼ]s?$/u;

/** Each once; the lemma is the first. A word that does not begin with a small Latin letter may be part of a name, and names are folded apart. */
export function indexTerms(word: string): readonly string[] {
  const terms = wordTerms(lemmaOf(word));
  if (LOWER_CASE.test(word)) return terms;
  const name = foldName(word.replace(POSSESSIVE, ""));
  return name === "" || terms.includes(name) ? terms : [...terms, name];
}

/** The same, for words of running text, which come again and again. */
export const rememberedTerms = remembering(60_000, indexTerms);

/** The words of a text, or of a folded term or phrase, as segments split them: "1.2" are two. */
export function splitTerm(term: string): readonly string[] {
  return term.match(WORDS) ?? [];
}

/** A phrase as the lemmas that stand next to each other in the segments. */
export function phraseTerms(phrase: string): readonly string[] {
  return splitTerm(phrase).map((word) => lemmaOf(word));
}
