/** Builds one attribution from a verb group, its speaker and the reported words. */
import { rangeOfWords } from "../clauses/clauses.js";
import type { Sentence, VerbGroup } from "../clauses/types.js";
import { isClosing } from "./extents.js";
import { isAuthor, isDocument, isNobody, spanRange, type WordSpan } from "./nounPhrases.js";
import type { Attribution, AttributionKind } from "./types.js";

export function make(
  sentence: Sentence,
  group: VerbGroup,
  kind: AttributionKind,
  source: WordSpan | undefined,
  content: { start: number; end: number } | undefined,
): Attribution | undefined {
  if (
    content === undefined ||
    content.end <= content.start ||
    (source !== undefined && (isAuthor(sentence, source) || isNobody(sentence, source)))
  ) {
    return undefined;
  }
  const cue = rangeOfWords(sentence, cueStart(sentence, group), Math.max(group.last, group.head));
  const isPaper = source !== undefined && kind === "statement" && isDocument(sentence, source);
  return {
    ...(source === undefined ? {} : { source: spanRange(sentence, source) }),
    cue,
    content,
    kind: isPaper ? "document" : kind,
    direct: false,
  };
}

export function isRoot(sentence: Sentence, group: VerbGroup): boolean {
  const kind = sentence.clauses[group.clause]?.kind;
  return kind === "main" || kind === "coordinate" || kind === "complement";
}

export function endOfSentence(sentence: Sentence): number {
  let last = sentence.words.length - 1;
  while (last > 0 && isClosing(sentence.words[last])) {
    last -= 1;
  }
  return sentence.words[last]?.end ?? sentence.range.end;
}

/** The cue is the verb with its auxiliaries, without a leading "to" or adverb. */
function cueStart(sentence: Sentence, group: VerbGroup): number {
  let first = group.first;
  while (
    first < group.head &&
    (sentence.words[first]?.wordClass === "to" ||
      sentence.words[first]?.wordClass === "adverb" ||
      sentence.words[first]?.wordClass === "negation")
  ) {
    first += 1;
  }
  return first;
}
