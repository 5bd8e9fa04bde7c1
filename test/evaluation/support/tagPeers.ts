/** The parts of speech that other libraries give, as spans with tags of Universal Dependencies. */
import compromise from "compromise";
import model from "wink-eng-lite-web-model";
import winkNlp from "wink-nlp";
import type { TextRange } from "../../../server/src/core/text/range.js";

export interface TaggedWord extends TextRange {
  readonly upos: string;
}

export interface TagPeer {
  readonly name: string;
  tag(text: string): readonly TaggedWord[];
}

export function winkTags(): TagPeer {
  const nlp = winkNlp(model, ["pos"]);
  return {
    name: "wink-nlp",
    tag: (text) => {
      const tokens = nlp.readDoc(text).tokens();
      // eslint-disable-next-line @typescript-eslint/unbound-method -- wink-nlp tells its readers apart by identity
      const tags = tokens.out(nlp.its.pos);
      return placed(
        text,
        tokens.out().map((word, index) => ({ word, upos: tags[index] ?? "X" })),
      );
    },
  };
}

interface CompromiseTerm {
  readonly text: string;
  readonly tags: readonly string[];
}

interface CompromiseSentence {
  readonly terms: readonly CompromiseTerm[];
}

export function compromiseTags(): TagPeer {
  return {
    name: "compromise",
    tag: (text) => {
      const sentences = compromise(text).json() as readonly CompromiseSentence[];
      return placed(
        text,
        sentences.flatMap(({ terms }) => terms.map((term) => ({ word: term.text, upos: universalTag(term.tags) }))),
      );
    },
  };
}

/** From its own tags to ours: the first that one of its words has. */
const COMPROMISE_TAGS: readonly (readonly [string, string])[] = [
  ["Auxiliary", "AUX"],
  ["Copula", "AUX"],
  ["Modal", "AUX"],
  ["Pronoun", "PRON"],
  ["QuestionWord", "PRON"],
  ["ProperNoun", "PROPN"],
  ["Ordinal", "ADJ"],
  ["Value", "NUM"],
  ["Noun", "NOUN"],
  ["Verb", "VERB"],
  ["Adjective", "ADJ"],
  ["Negative", "PART"],
  ["Adverb", "ADV"],
  ["Conjunction", "CCONJ"],
  ["Preposition", "ADP"],
  ["Determiner", "DET"],
  ["Expression", "INTJ"],
];

function universalTag(tags: readonly string[]): string {
  return COMPROMISE_TAGS.find(([own]) => tags.includes(own))?.[1] ?? "X";
}

function placed(
  text: string,
  words: readonly { readonly word: string; readonly upos: string }[],
): readonly TaggedWord[] {
  const found: TaggedWord[] = [];
  let at = 0;
  for (const { word, upos } of words) {
    const start = text.indexOf(word, at);
    if (word === "" || start < 0) continue;
    at = start + word.length;
    found.push({ start, end: at, upos });
  }
  return found;
}
