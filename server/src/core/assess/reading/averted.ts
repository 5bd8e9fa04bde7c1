/** Events that a sentence names and says did not come about: "died before joining", "without paying", "instead of signing". */
import type { Statement } from "../../model/statement.js";
import type { TextRange } from "../../text/range.js";

/** The words that say so, right before the event's own; undefined where nothing does. */
export function avertedBy(statement: Statement, head: TextRange): TextRange | undefined {
  const end = head.start - statement.range.start;
  const from = Math.max(0, end - MOST_BEFORE);
  const found = AVERTING.exec(statement.text.slice(from, end));
  const words = found?.[1];
  if (found === null || words === undefined) return undefined;
  const start = statement.range.start + from + found.index;
  return { start, end: start + words.length };
}

/** Before any reading of clauses. */
export function mayAvert(statement: Statement): boolean {
  return MAY_AVERT.test(statement.text);
}

const MOST_BEFORE = 80;

const MAY_AVERT =
  /\b(?:(?:before|instead of|rather than|without|incapable of|prevented from|barred from|stopped short of)\s+(?:\S+\s+)?\p{Ll}+ing|unable to|(?:chose|opted|decided) not to)\b/iu;

/** Who dies before something does it no more; behind the gerund stands the verb that it helps, "helping to found". */
const AVERTING =
  /\b((?:(?:died|perished|(?:was|were) (?:killed|murdered|assassinated|executed|shot dead)|drowned)(?:\s+[^\s,;:]+){0,4}?\s+before|instead of|rather than|without|unable to|incapable of|prevented from|barred from|stopped short of|(?:chose|opted|decided) not to)(?:\s+ever)?)\s+(?:helping\s+(?:to\s+)?|being able to\s+|managing to\s+)?(?:\p{Ll}+-)?$/iu;
