/** Selection range: from the word outward through what an analyst means by a unit: name, quotation, claim, sentence, paragraph, section. */
import { NO_NEEDS } from "../assess/needs.js";
import type { ArticleFacts } from "../model/article.js";
import type { NoteFacts } from "../model/note.js";
import { claimAt, passageAt, wordAt } from "../resolve/symbols.js";
import { holds, type TextRange } from "../text/range.js";
import { sectionsOf } from "./sections.js";
import type { Feature, FilePosition } from "./types.js";

/** Narrowest first, each holding the one before and wider than it. */
export const selectionRangeFeature: Feature<FilePosition, readonly TextRange[]> = {
  plan: (workspace, { file }) => (workspace.articles.has(file) ? { ...NO_NEEDS, articles: [file] } : NO_NEEDS),
  answer(workspace, { file, offset }, supply) {
    const note = workspace.notes.get(file);
    if (note !== undefined) return nested(note.text, offset, unitsOfNote(note, offset));
    const article = supply.articles.get(file);
    return article === undefined ? [] : nested(article.text, offset, unitsOfArticle(article, offset));
  },
};

function unitsOfNote(note: NoteFacts, offset: number): readonly TextRange[] {
  const claim = claimAt(note, offset);
  const citations = note.citations.flatMap((citation) => [citation.keyRange, citation.range, citation.group]);
  const ofClaim =
    claim === undefined
      ? []
      : [
          ...claim.statement.mentions,
          ...claim.statement.quotations,
          ...claim.quotations.map(({ range }) => range),
          claim.statement.range,
          claim.range,
        ];
  return [
    ...ofClaim,
    ...citations,
    ...note.blocks.map(({ range }) => range),
    ...note.headings.map(({ range }) => range),
    ...sectionsOf(note).map(({ range }) => range),
  ];
}

function unitsOfArticle(article: ArticleFacts, offset: number): readonly TextRange[] {
  const statement = passageAt(article, offset)?.statement;
  return [
    ...(statement === undefined ? [] : [...statement.mentions, ...statement.quotations, statement.range]),
    ...article.paragraphs.map(({ range }) => range),
  ];
}

function nested(text: string, offset: number, units: readonly TextRange[]): readonly TextRange[] {
  const word = wordAt(text, offset);
  const around = [...(word === undefined ? [] : [word]), ...units, { start: 0, end: text.length }]
    .filter(({ start, end }) => start <= offset && offset <= end && start < end)
    .sort((left, right) => left.end - left.start - (right.end - right.start));
  const chain: TextRange[] = [];
  for (const { start, end } of around) {
    const inner = chain.at(-1);
    if (inner === undefined || (holds({ start, end }, inner) && end - start > inner.end - inner.start))
      chain.push({ start, end });
  }
  return chain;
}
