/** What others say of a report, in apposition to it: "…, a charge Pyongyang denies", "…, an account that the ministry rejects", "says …, which the army denies". */
import { rangeOfWords } from "../clauses/clauses.js";
import type { Sentence } from "../clauses/types.js";
import { isClosing } from "./extents.js";
import { REPORTING_VERBS, SPEECH_OBJECTS } from "./lexicon.js";
import { canSpeak, spanRange } from "./nounPhrases.js";
import type { Attribution } from "./types.js";

/** Verbs that answer a report. */
const ANSWERING = new Set("deny reject dispute dismiss refute rebut confirm repeat reiterate".split(" "));
/** Words between the noun of the report and the verb of the answer. */
const LONGEST_ANSWER = 9;

export function apposedAnswers(sentence: Sentence): readonly Attribution[] {
  return sentence.words.flatMap((word, comma) => (word.wordClass === "comma" ? (answerAt(sentence, comma) ?? []) : []));
}

function answerAt(sentence: Sentence, comma: number): Attribution | undefined {
  const { words } = sentence;
  const first = startOfAnswer(sentence, comma);
  if (first === undefined) return undefined;
  const verb = words.findIndex(
    ({ forms }, index) =>
      index > first && index <= first + LONGEST_ANSWER && forms !== undefined && ANSWERING.has(forms.lemma),
  );
  if (
    verb < 0 ||
    !(words[verb + 1] === undefined || isClosing(words[verb + 1]) || words[verb + 1]?.wordClass === "preposition")
  )
    return undefined;
  let last = verb - 1;
  while (last > first && /^(?:adverb|have|do|be)$/u.test(words[last]?.wordClass ?? "")) last -= 1;
  const source = { first, last };
  if (!canSpeak(sentence, source)) return undefined;
  return {
    source: spanRange(sentence, source),
    cue: rangeOfWords(sentence, last + 1, verb),
    content: rangeOfWords(sentence, startOfReport(sentence, comma), comma - 1),
    kind: REPORTING_VERBS.get(words[verb]?.forms?.lemma ?? "")?.kind ?? "statement",
    direct: false,
  };
}

/** Behind ", a claim", ", a claim that" or, where a report stands before it, ", which". */
function startOfAnswer({ words, groups }: Sentence, comma: number): number | undefined {
  const [first, second, third] = words.slice(comma + 1, comma + 4);
  if (first?.lower === "which")
    return groups.some(({ last, lemma }) => last < comma && REPORTING_VERBS.has(lemma)) ? comma + 2 : undefined;
  if (!/^(?:an?|the)$/u.test(first?.lower ?? "") || !SPEECH_OBJECTS.has(second?.lower ?? "")) return undefined;
  return /^(?:that|which)$/u.test(third?.lower ?? "") ? comma + 4 : comma + 3;
}

/** Behind the report's own cue, where there is one: what is denied is what was said, not that it was. */
function startOfReport(sentence: Sentence, comma: number): number {
  const cue = sentence.groups.find(
    (group) =>
      group.form === "finite" && group.last < comma && REPORTING_VERBS.get(group.lemma)?.frames.has("clause") === true,
  );
  if (cue === undefined) return 0;
  return sentence.words[cue.last + 1]?.lower === "that" ? cue.last + 2 : cue.last + 1;
}
