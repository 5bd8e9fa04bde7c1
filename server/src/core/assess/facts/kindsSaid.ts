/** What a sentence says in passing that something is: "one of the largest manufacturers", "became the first woman", "made him a folk hero". */
import { lemmaOf } from "../../language/lemmas/lemmas.js";
import type { Statement } from "../../model/statement.js";
import type { TextRange } from "../../text/range.js";
import { rememberingEach } from "../../text/memory.js";
import type { ActorName } from "../matching/names.js";
import { isFact } from "../reading/commitment.js";
import { predicationsOf } from "../reading/predications.js";
import { subjectOf } from "./subjects.js";

export interface KindSaid {
  readonly subject: ActorName;
  /** The words that say so, from the verb to the noun. */
  readonly range: TextRange;
  /** Lemma of the noun that names the kind. */
  readonly head: string;
  /** Lemmas of all words before it, its own among them. */
  readonly words: ReadonlySet<string>;
  readonly isPresent: boolean;
  /** "One of the largest manufacturers": there are others. */
  readonly isOneOf: boolean;
}

/** Of the sentence's main subject; nothing is read where it is denied or left open. */
export const kindsSaidIn = rememberingEach((statement: Statement): readonly KindSaid[] => {
  const main = predicationsOf(statement).find(({ finite }) => finite);
  const subject = main?.agent === undefined ? undefined : subjectOf(statement, main.agent);
  if (main === undefined || subject === undefined || main.negated || !isFact(statement, main, "passage")) return [];
  if (statement.polarity.cues.length > 0) return [];
  return [...statement.text.matchAll(SAID)].flatMap((found): readonly KindSaid[] => {
    const [whole, phrase = ""] = found;
    const start = statement.range.start + found.index;
    if (start < main.head.start || OF_ANOTHER.test(statement.text.slice(0, found.index))) return [];
    const words = phrase.split(/[\s-]+/u).map(lemmaOf);
    const head = words.at(-1);
    if (head === undefined) return [];
    const range = { start, end: start + whole.length };
    return [
      { subject, range, head, words: new Set(words), isPresent: PRESENT.test(whole), isOneOf: ONE_OF.test(whole) },
    ];
  });
});

/** Up to a preposition, a relative clause or a mark. */
const SAID =
  /\b(?:(?:is|was|are|were) one of the|bec(?:ame|omes|oming) (?:one of the|an?|the)|(?:made|makes|making) (?:him|her|it) (?:one of the|an?|the))\s+((?:[\p{L}\p{N}][\p{L}\p{N}’'-]*\s+){0,4}?[\p{L}\p{N}][\p{L}\p{N}’'-]*)(?=\s+(?:of|in|by|from|for|to|that|which|who|whose|where|at|on|with|as|during|under|when|and)\b|\s*[,;:.()]|\s*$)/gu;

/** "Those who made him a hero": whom that is said of is another one. */
const OF_ANOTHER = /(?:\b(?:who|which|that|and|or)|,)\s+$/u;
const ONE_OF = /\bone of the\s/u;
const PRESENT = /^(?:is|are|becomes|makes)\b/u;
