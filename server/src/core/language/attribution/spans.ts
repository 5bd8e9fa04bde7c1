/** Builds one attribution from spans of words. */
import { rangeOfWords } from "../clauses/clauses.js";
import type { Sentence } from "../clauses/types.js";
import { isClosing } from "./extents.js";
import { isAuthor, spanRange, type WordSpan } from "./nounPhrases.js";
import type { Attribution, AttributionKind } from "./types.js";

/** An attribution from a cue, its speaker and the reported words, or undefined where there are none or the author speaks. */
export function makeFromSpans(
  sentence: Sentence,
  cue: WordSpan,
  source: WordSpan | undefined,
  content: WordSpan | undefined,
  kind: AttributionKind,
): Attribution | undefined {
  if (content === undefined || content.last < content.first || (source !== undefined && isAuthor(sentence, source))) {
    return undefined;
  }
  const range = rangeOfWords(sentence, content.first, content.last);
  return range.end <= range.start
    ? undefined
    : {
        ...(source === undefined ? {} : { source: spanRange(sentence, source) }),
        cue: rangeOfWords(sentence, cue.first, cue.last),
        content: range,
        kind,
        direct: false,
      };
}

/** The last word up to `from` that is no closing mark. */
export function lastContentWord(sentence: Sentence, from: number): number {
  let last = from;
  while (last > 0 && (isClosing(sentence.words[last]) || sentence.words[last] === undefined)) {
    last -= 1;
  }
  return last;
}
