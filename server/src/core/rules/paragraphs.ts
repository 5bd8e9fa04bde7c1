/** The sentences of a passage's paragraph, read once: rules look there for what surrounds the passage. */
import type { Passage } from "../assess/types.js";
import { readText } from "../model/readText.js";
import type { Statement } from "../model/statement.js";
import type { TextRange } from "../text/range.js";

export interface ParagraphSentence {
  /** Offsets inside are on the paragraph, not on the article. */
  readonly statement: Statement;
  /** Where the sentence stands in the article. */
  readonly range: TextRange;
}

/** A paragraph longer than this is not read whole. */
const LONGEST_PARAGRAPH = 6000;

/** By the passage's statement, which the index keeps while its article does not change. */
const paragraphs = new WeakMap<Statement, readonly ParagraphSentence[]>();

/** In order; empty for a paragraph of extreme length. */
export function sentencesAround(passage: Passage): readonly ParagraphSentence[] {
  const known = paragraphs.get(passage.statement);
  if (known !== undefined) return known;
  const { paragraph, paragraphText } = passage;
  const sentences =
    paragraphText.length > LONGEST_PARAGRAPH
      ? []
      : readText(paragraphText, passage.source.published).statements.map((statement) => ({
          statement,
          range: { start: statement.range.start + paragraph.start, end: statement.range.end + paragraph.start },
        }));
  paragraphs.set(passage.statement, sentences);
  return sentences;
}
