/** Words that a quotation may never lose, gain or change: numbers, negations and names. */
import type { WordSequence } from "./words.js";
import { WordBreak } from "./words.js";

/** True for digits in any form and for number words. */
export function isNumberWord(key: string): boolean {
  return /[0-9]/.test(key) || NUMBER_WORDS.has(key);
}

export function isNegationWord(key: string): boolean {
  return NEGATION_WORDS.has(key) || key.endsWith("n't");
}

/** True where a word is written as a name: a capital that the start of a sentence does not explain. */
export function isNameWord(words: WordSequence, index: number): boolean {
  const first = words.text[words.starts[index] ?? 0] ?? "";
  if (first === first.toLowerCase()) return false;
  const key = words.keys[index] ?? "";
  if (key === "i" || key.startsWith("i'")) return false;
  return (words.breaks[index] ?? WordBreak.None) < WordBreak.Sentence;
}

// Cardinal number words and fractions of English, written from general knowledge.
const NUMBER_WORDS: ReadonlySet<string> = new Set(
  (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen " +
    "twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion " +
    "dozen dozens half third quarter twice thrice double doubled triple tripled first second fourth fifth sixth seventh eighth ninth tenth"
  ).split(" "),
);

// Words that turn a statement round, written from general knowledge.
const NEGATION_WORDS: ReadonlySet<string> = new Set(
  "not no never none nobody nothing nowhere neither nor without cannot hardly scarcely barely 'nt nt".split(" "),
);
