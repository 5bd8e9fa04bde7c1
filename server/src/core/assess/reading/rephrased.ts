/** A sentence of an article with some of its words left out or replaced, read anew, and the way back to the words of the article. */
import type { NameMention } from "../../language/names/types.js";
import { moveStatement } from "../../model/moveStatement.js";
import { readStatement } from "../../model/readStatement.js";
import { wordsOf, type Statement } from "../../model/statement.js";
import { compareRanges, overlaps, type TextRange } from "../../text/range.js";

export interface Rephrased {
  readonly statement: Statement;
  /** What of the article a range of the statement stands for. */
  readonly inArticle: (range: TextRange) => TextRange;
}

/** On the offsets of the file. */
export interface Edit extends TextRange {
  readonly text: string;
}

/** What was read from what was read: the way back is both ways. */
export function within(outer: Rephrased, inner: Rephrased): Rephrased {
  return { statement: inner.statement, inArticle: (range) => outer.inArticle(inner.inArticle(range)) };
}

/** The edits do not overlap; `added` are names that the sentence was read without; what was read of names, roles, dates and references is kept where no edit touches it. */
export function rephrased(
  passage: Statement,
  unordered: readonly Edit[],
  added: readonly NameMention[] = [],
): Rephrased {
  const edits = [...unordered].sort((left, right) => left.start - right.start);
  const { start } = passage.range;
  let text = "";
  let from = start;
  for (const edit of edits) {
    text += wordsOf(passage, { start: from, end: edit.start }) + edit.text;
    from = edit.end;
  }
  text += wordsOf(passage, { start: from, end: passage.range.end });
  const to = (offset: number): number =>
    offset + edits.reduce((sum, edit) => (edit.end <= offset ? sum + growth(edit) : sum), 0);
  const isKept = (range: TextRange): boolean => !edits.some((edit) => overlaps(edit, range));
  const kept = <Kept extends TextRange>(ranges: readonly Kept[]): readonly Kept[] =>
    ranges.filter(isKept).map((range) => ({ ...range, start: to(range.start), end: to(range.end) }));
  const fromZero = <Kept extends TextRange>(range: Kept): Kept => ({
    ...range,
    start: to(range.start) - start,
    end: to(range.end) - start,
  });
  const read = readStatement(
    text,
    { start: 0, end: text.length },
    {
      dates: { dayOrder: "unknown" },
      mentions: [...passage.mentions, ...added].filter(isKept).sort(compareRanges).map(fromZero),
      roles: passage.roles.map((role) => ({ ...role, holder: fromZero(role.holder), range: fromZero(role.range) })),
      paragraph: { start: 0, end: text.length },
    },
  );
  const statement: Statement = {
    ...moveStatement(read, start),
    dates: kept(passage.dates),
    get references() {
      return kept(passage.references ?? []);
    },
  };
  return { statement, inArticle: (range) => back(range, edits) };
}

function growth({ start, end, text }: Edit): number {
  return text.length - (end - start);
}

/** From the edited text to the passage's own; what lies in an edit stands for all that it replaced. */
function back(range: TextRange, edits: readonly Edit[]): TextRange {
  const of = (offset: number, isEnd: boolean): number => {
    let grown = 0;
    for (const edit of edits) {
      const from = edit.start + grown;
      if (offset < from || (offset === from && isEnd)) break;
      if (offset < from + edit.text.length) return isEnd ? edit.end : edit.start;
      grown += growth(edit);
    }
    return offset - grown;
  };
  return { start: of(range.start, false), end: of(range.end, true) };
}
