/** Whether a sentence has words that may stand for somebody else: a cheap look before a whole document is walked through. */
import { mayMeanTwo } from "./both.js";
import { isDocumentNoun } from "./documents.js";
import { PRONOUNS } from "./pronouns.lexicon.js";
import { nounOf } from "./sentenceWords.js";

const DEFINITE: ReadonlySet<string> = new Set(["the", "this", "that"]);
/** Words after the determiner in which the head of a description stands. */
const MOST_WORDS = 5;

/** True for every sentence in which a pronoun or a title refers; short forms of names are names, and not looked for. */
export function mayRefer(text: string): boolean {
  if (mayMeanTwo(text)) return true;
  let left = 0;
  for (const [word] of text.matchAll(/[\p{L}-]+/gu)) {
    const lower = word.toLowerCase();
    if (PRONOUNS.has(lower)) return true;
    if (DEFINITE.has(lower)) left = MOST_WORDS;
    else if (left > 0) {
      left -= 1;
      if (nounOf(lower) !== undefined || isDocumentNoun(lower)) return true;
    }
  }
  return false;
}
