/** Sentences of articles as the search for disagreements sees them. */
import type { Passage } from "../../assess/types.js";
import { COUNTRIES } from "../../language/names/countries.lexicon.js";
import type { ArticleFacts } from "../../model/article.js";
import { sourceLabel } from "../../model/sourceLabel.js";
import type { Statement } from "../../model/statement.js";
import { readable } from "../../text/readable.js";
import type { TextRange } from "../../text/range.js";
import type { ConflictSide, Sentence } from "./types.js";

const known = new WeakMap<Statement, Sentence>();

export function sentenceOf(passage: Passage): Sentence {
  const { file, key, statement, paragraph, paragraphText, source } = passage;
  const remembered = known.get(statement);
  if (remembered !== undefined) return remembered;
  const sentence: Sentence = {
    file,
    key,
    source,
    statement,
    states: new Set(statesIn(statement.text).map(({ state }) => state)),
    before: paragraphText.slice(0, Math.max(0, statement.range.start - paragraph.start)),
    after: paragraphText.slice(Math.max(0, statement.range.end - paragraph.start)),
  };
  known.set(statement, sentence);
  return sentence;
}

export function sentencesOf(article: ArticleFacts): readonly Sentence[] {
  const { file, source, text } = article;
  return article.paragraphs.flatMap((paragraph) =>
    article.statements.slice(paragraph.first, paragraph.end).map((statement) =>
      sentenceOf({
        file,
        key: source.key,
        source,
        statement,
        paragraph: paragraph.range,
        paragraphText: text.slice(paragraph.range.start, paragraph.range.end),
      }),
    ),
  );
}

export function sideOf(sentence: Sentence, words: TextRange): ConflictSide {
  const { file, key, source, statement } = sentence;
  const offset = statement.range.start;
  return {
    file,
    key,
    label: sourceLabel(source),
    range: statement.range,
    text: readable(statement.text),
    words: readable(statement.text.slice(words.start - offset, words.end - offset)),
  };
}

interface StateAt {
  readonly state: string;
  readonly start: number;
}

const STATES: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ name, adjectives, people, capitals, otherNames }) =>
    [name, ...adjectives, ...people, ...capitals, ...otherNames].map((word) => [word, name] as const),
  ),
);
const LONGEST_STATE = 4;

/** States in the order of the text, by name, adjective, people or capital. */
export function statesIn(text: string): readonly StateAt[] {
  const words = [...text.matchAll(/\p{L}+(?:\.\p{L}+)*/gu)];
  const found: StateAt[] = [];
  for (let at = 0; at < words.length; at++) {
    for (let length = Math.min(LONGEST_STATE, words.length - at); length > 0; length--) {
      const state = STATES.get(
        words
          .slice(at, at + length)
          .map(([word]) => word)
          .join(" "),
      );
      if (state === undefined) continue;
      found.push({ state, start: words[at]?.index ?? 0 });
      at += length - 1;
      break;
    }
  }
  return found;
}
