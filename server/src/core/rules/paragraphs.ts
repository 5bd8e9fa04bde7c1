/** The sentences of a passage's paragraph, read once: rules look there for what surrounds the passage. */
import type { Passage } from "../assess/types.js";
import { readText } from "../model/readText.js";
import type { SourceDescription } from "../model/source.js";
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

interface ReadParagraph {
  readonly text: string;
  readonly sentences: readonly ParagraphSentence[];
}

/** By the article's description, which the index keeps while its article does not change, and by the paragraph's place. */
const paragraphs = new WeakMap<SourceDescription, Map<number, ReadParagraph>>();

/** In order; empty for a paragraph of extreme length. */
export function sentencesAround({ source, paragraph, paragraphText }: Passage): readonly ParagraphSentence[] {
  const ofArticle = paragraphs.get(source) ?? new Map<number, ReadParagraph>();
  paragraphs.set(source, ofArticle);
  const known = ofArticle.get(paragraph.start);
  if (known?.text === paragraphText) return known.sentences;
  const sentences =
    paragraphText.length > LONGEST_PARAGRAPH ? [] : readParagraph(paragraphText, paragraph.start, source.published);
  ofArticle.set(paragraph.start, { text: paragraphText, sentences });
  return sentences;
}

function readParagraph(text: string, start: number, published: string | undefined): readonly ParagraphSentence[] {
  return readText(text, published).statements.map((statement) => ({
    statement,
    range: { start: statement.range.start + start, end: statement.range.end + start },
  }));
}
