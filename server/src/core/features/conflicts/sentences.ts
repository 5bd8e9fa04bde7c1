/** Sentences of articles as the search for disagreements sees them. */
import { statesIn } from "../../assess/matching/states.js";
import type { Passage } from "../../assess/types.js";
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
