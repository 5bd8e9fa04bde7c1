/** Where reported words end. */
import type { Sentence, Word } from "../clauses/types.js";

/** End of the words that belong to the clause of a cue: the clause's last word, closing marks trimmed. */
export function clauseEnd(sentence: Sentence, clauseIndex: number, from: number): number {
  const clause = sentence.clauses[clauseIndex];
  let last = beforeContrast(sentence, from, Math.max(from, clause?.last ?? sentence.words.length - 1));
  while (last > from && isClosing(sentence.words[last])) {
    last -= 1;
  }
  return last;
}

/** Reported words end before ", although …", ", but …": what follows is the author's. */
export function beforeContrast(sentence: Sentence, first: number, last: number): number {
  for (let index = first + 1; index < last; index += 1) {
    if (
      sentence.words[index]?.wordClass === "comma" &&
      /^(?:although|though|but|whereas|while|even)$/u.test(sentence.words[index + 1]?.lower ?? "")
    ) {
      return index;
    }
  }
  return last;
}

export function isClosing(word: Word | undefined): boolean {
  return (
    word === undefined ||
    word.wordClass === "stop" ||
    word.wordClass === "comma" ||
    word.wordClass === "semicolon" ||
    word.wordClass === "dash" ||
    word.wordClass === "closeBracket"
  );
}

export function hasBreak(sentence: Sentence, from: number, to: number): boolean {
  return sentence.words
    .slice(from, to)
    .some((word) => word.wordClass === "comma" || word.wordClass === "semicolon" || word.wordClass === "relative");
}
