/** What the sentence before a passage is about: "It" and "they" at the beginning of the next one mostly go on with it. */
import { lemmaOf } from "../../language/lemmas/lemmas.js";

/**
 * Lemmas of the words that open the last sentence of `before`, up to the first preposition, verb of being or mark: "The ward has 48 beds."
 * gives "ward". Empty where it opens with none.
 */
export function topicOf(before: string): ReadonlySet<string> {
  const sentence = before.trimEnd().split(SENTENCE_END).at(-1) ?? "";
  const topic = new Set<string>();
  for (const [word] of sentence.matchAll(/[\p{L}\p{N}'’-]+|[,;:(]/gu)) {
    const lower = word.toLowerCase();
    if (DETERMINERS.has(lower)) continue;
    if (topic.size >= MOST_WORDS || ENDS_TOPIC.has(lower)) break;
    topic.add(lemmaOf(lower));
  }
  return topic;
}

const MOST_WORDS = 3;
const SENTENCE_END = /(?<=[.!?]["”’]?)\s+(?=["“]?\p{Lu})/u;
const DETERMINERS: ReadonlySet<string> = new Set("the a an its their his her this these those both all".split(" "));
const ENDS_TOPIC: ReadonlySet<string> = new Set(
  ", ; : ( of in at on by for from to with is are was were be been has have had will would may might can could did does do who which that and or".split(
    " ",
  ),
);
