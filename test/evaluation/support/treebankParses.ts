/** Whether our parse of a treebank's sentence has an arc or a relation that is not the treebank's. */
import { parseSentence } from "../../../server/src/core/language/syntax/syntax.js";
import type { TreeSentence } from "../pairs/newsText.js";

export function isParsedWrongly({ text, words }: TreeSentence): boolean {
  const parsed = parseSentence(text, { start: 0, end: text.length }).words;
  const byStart = new Map(parsed.map((word) => [word.start, word]));
  return words.some((word) => {
    if (word.upos === "PUNCT") return false;
    const found = byStart.get(word.start);
    return found?.deprel !== word.deprel || (parsed[found.head]?.start ?? -1) !== (words[word.head]?.start ?? -1);
  });
}
