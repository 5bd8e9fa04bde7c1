/**
 * Keeps the words of a name together: two words of a proper name in a row that hang from one word by the same relation
 * ("by Elena Paredes", both as the agent) are one argument, and the later one a part of the name (Universal Dependencies: `flat`).
 */
import type { SyntaxWord } from "./types.js";

/** Relations that a word has one nominal for; modifiers in front of a noun may well stand beside each other. */
const SINGLE: ReadonlySet<string> = new Set([
  "nsubj",
  "nsubj:pass",
  "obj",
  "iobj",
  "obl",
  "obl:agent",
  "nmod",
  "appos",
]);

/** Gives `words` itself where nothing is to be corrected. */
export function withWholeNames(words: readonly SyntaxWord[]): readonly SyntaxWord[] {
  const firstOf = new Map<number, number>();
  words.forEach((word, index) => {
    if (continuesName(words[index - 1], word)) firstOf.set(index, firstOf.get(index - 1) ?? index - 1);
  });
  if (firstOf.size === 0) return words;
  // The words shared the chance between them: the name hangs there if either does.
  const missed = new Map<number, number>();
  for (const [index, first] of firstOf) {
    const before = missed.get(first) ?? 1 - (words[first]?.confidence ?? 0);
    missed.set(first, before * (1 - (words[index]?.confidence ?? 0)));
  }
  return words.map((word, index) => {
    const first = firstOf.get(index) ?? index;
    const miss = missed.get(first);
    const confidence = miss === undefined ? word.confidence : 1 - miss;
    if (first !== index) return { ...word, head: first, deprel: "flat", confidence };
    return { ...word, head: firstOf.get(word.head) ?? word.head, confidence };
  });
}

function continuesName(before: SyntaxWord | undefined, word: SyntaxWord): boolean {
  return (
    before?.upos === "PROPN" &&
    word.upos === "PROPN" &&
    word.head >= 0 &&
    before.head === word.head &&
    before.deprel === word.deprel &&
    SINGLE.has(word.deprel)
  );
}
