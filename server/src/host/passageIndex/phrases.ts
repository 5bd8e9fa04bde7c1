/** What an analyst types into a search: words, and exact phrases in quotation marks. */
import { isFunctionWord, lemmaOf } from "../../core/language/lemmas/lemmas.js";
import { foldName } from "../../core/language/nameKeys/nameKeys.js";
import { readWords } from "../../core/assess/quotation/words.js";

export interface SearchWords {
  /** Folded words to rank by, each once. */
  readonly terms: readonly string[];
  /** Folded words of each phrase, joined by single spaces. */
  readonly phrases: readonly string[];
}

const PHRASE = /["“”„«]([^"“”„«»]{1,400})["“”»]/g;

export function readSearch(words: string): SearchWords {
  const phrases: string[] = [];
  for (const match of words.matchAll(PHRASE)) {
    const phrase = readWords(match[1] ?? "").keys.join(" ");
    if (phrase !== "") phrases.push(phrase);
  }
  const terms = new Set<string>();
  const all = readWords(words);
  all.keys.forEach((key, index) => {
    if (isFunctionWord(key)) return;
    const surface = words.slice(all.starts[index], all.ends[index]).replace(/['’]s$/, "");
    // A word may stand for itself or be part of a name, and the two are folded differently.
    terms.add(lemmaOf(surface));
    terms.add(foldName(surface));
  });
  terms.delete("");
  return { terms: [...terms], phrases };
}

/** True where the text holds every phrase, word for word. */
export function holdsPhrases(text: string, phrases: readonly string[]): boolean {
  if (phrases.length === 0) return true;
  const folded = ` ${readWords(text).keys.join(" ")} `;
  return phrases.every(phrase => folded.includes(` ${phrase} `));
}
