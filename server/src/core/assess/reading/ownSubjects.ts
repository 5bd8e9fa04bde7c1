/**
 * The subject that a second verb of a clause brings along: "rose and those of Norcom fell". The coarse reading of predications gives it
 * the subject of the first verb, which is right far more often; whoever must not be wrong about it asks here as well.
 */
import { readSentence } from "../../language/clauses/clauses.js";
import type { Statement } from "../../model/statement.js";
import { overlaps, type TextRange } from "../../text/range.js";

/** `head` is the verb. Undefined where it has none but that of the first verb. */
export function ownSubjectOf({ text, range }: Statement, head: TextRange): TextRange | undefined {
  const { words, groups, clauses } = readSentence(text, { start: 0, end: text.length });
  const verb = { start: head.start - range.start, end: head.end - range.start };
  const group = groups.find((candidate) => overlaps(words[candidate.head] ?? { start: -1, end: -1 }, verb));
  if (group?.form !== "finite" || groups[clauses[group.clause]?.finite[0] ?? -1] === group) return undefined;
  const from = groups.findLast((other) => other.last < group.first)?.last ?? 0;
  const coordinator = words.findLastIndex(
    ({ wordClass }, index) => wordClass === "coordinator" && index > from && index < group.first,
  );
  if (coordinator < 0) return undefined;
  const inside = words.slice(coordinator + 1, group.first);
  const [first] = inside;
  const last = inside.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const opens = first.wordClass === "determiner" || first.wordClass === "name" || PRONOUN.test(first.lower);
  return opens && !inside.some((word) => word.wordClass === "comma" || TIME.test(word.lower))
    ? { start: first.start + range.start, end: last.end + range.start }
    : undefined;
}

const PRONOUN = /^(?:those|that|he|she|they|it)$/u;
/** "And last week resigned": when, and not who. */
const TIME = /^(?:week|month|year|day|morning|afternoon|evening|night|weekend|time|\p{L}+day)s?$/u;
