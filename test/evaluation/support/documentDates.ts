/** The dates of a whole document as an article is read: full dates first, then sentence by sentence with what was told before. */
import { findDates } from "../../../server/src/core/language/dates/dates.js";
import { afterParagraph, afterSentence, NOTHING_TOLD } from "../../../server/src/core/language/dates/narration.js";
import type { CalendarDay, DateContext, DateExpression } from "../../../server/src/core/language/dates/types.js";
import { splitSentences } from "../../../server/src/core/language/sentences/sentences.js";
import type { TextRange } from "../../../server/src/core/text/range.js";

export function datesOfDocument(text: string, reference: CalendarDay | undefined): readonly DateExpression[] {
  const paragraphs = paragraphsOf(text).map((range) => splitSentences(text, range));
  const context: DateContext = { dayOrder: "unknown", ...(reference !== undefined && { reference }) };
  const anchors = paragraphs.flat().flatMap((sentence) => fullDays(findDates(text, sentence, context)));
  const found: DateExpression[] = [];
  let narration = NOTHING_TOLD;
  for (const sentences of paragraphs) {
    for (const sentence of sentences) {
      const { earlier } = narration;
      const dates = findDates(text, sentence, { ...context, anchors, ...(earlier !== undefined && { earlier }) });
      narration = afterSentence(narration, dates);
      found.push(...dates);
    }
    narration = afterParagraph(narration);
  }
  return found;
}

function fullDays(dates: readonly DateExpression[]): readonly CalendarDay[] {
  return dates.flatMap(({ granularity, relative, interval }) =>
    granularity === "day" && !relative && interval?.from !== undefined ? [interval.from] : [],
  );
}

/** Lines with text; a line that goes on in lower case belongs to the one before. */
function paragraphsOf(text: string): readonly TextRange[] {
  const ranges: TextRange[] = [];
  for (const match of text.matchAll(/[^\n]*\S[^\n]*(?:\n(?=\p{Ll})[^\n]+)*/gu))
    ranges.push({ start: match.index, end: match.index + match[0].length });
  return ranges;
}
