/** What an analyst types into a search: words, and exact phrases in quotation marks. */
import { isFunctionWord, lemmaOf } from "../../core/language/lemmas/lemmas.js";
import { foldName } from "../../core/language/nameKeys/nameKeys.js";
import { readWords } from "../../core/assess/quotation/words.js";

interface SearchWords {
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
  if (!UNFOLDED_LETTERS.test(text)) {
    const lower = text.toLowerCase();
    if (!phrases.every((phrase) => phrase.split(" ").every((word) => lower.includes(word.replace(/'.*$/, "")))))
      return false;
  }
  const folded = ` ${readWords(text).keys.join(" ")} `;
  return phrases.every((phrase) => folded.includes(` ${phrase} `));
}

/** Letters that are folded before they are compared: without them a word is there as it is or not at all. */
const UNFOLDED_LETTERS = /[\u00AD\u00C0-\u1FFF\u200B-\u200D\u2100-\uFFFF]/;
