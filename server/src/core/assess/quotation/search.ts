/** Finds the words of a quotation in a text, jumping only where the quotation marks an omission or an editorial bracket. */
import { isNameWord, isNegationWord, isNumberWord } from "./meaning.js";
import type { Joint, QuotationPattern } from "./pattern.js";
import type { QuotationText } from "./preparedText.js";
import { WordBreak, type WordSequence } from "./words.js";

/** Positions of words in the text, both inclusive. */
export interface WordSpan {
  readonly first: number;
  readonly last: number;
}

/** The most source words that a marked omission may stand for: a long paragraph, or two. */
export const LONGEST_OMISSION = 160;
/** The most source words that an editorial bracket may stand for. */
const LONGEST_SUBSTITUTION = 4;
/** Bound on the work for one quotation, in comparisons of words. */
const STEP_LIMIT = 400_000;

/** The first place where every word of the quotation stands in order; undefined where there is none. */
export function findPattern(pattern: QuotationPattern, source: QuotationText): WordSpan | undefined {
  const keys = pattern.words.keys;
  const runEnd = firstRunEnd(pattern);
  const anchor = rarestWord(keys, runEnd, source);
  if (anchor === undefined) return undefined;
  const budget = { steps: STEP_LIMIT };
  for (const position of source.positionsOf(keys[anchor] ?? "")) {
    const first = position - anchor;
    if (first < 0) continue;
    const last = matchFrom(pattern, source.words, 0, first, budget);
    if (last !== undefined) return { first, last };
    if (budget.steps <= 0) return undefined;
  }
  return undefined;
}

function firstRunEnd(pattern: QuotationPattern): number {
  let end = pattern.words.keys.length;
  for (const index of pattern.joints.keys()) if (index > 0 && index < end) end = index;
  return end;
}

function rarestWord(keys: readonly string[], end: number, source: QuotationText): number | undefined {
  let rarest: number | undefined;
  let fewest = Infinity;
  for (let index = 0; index < keys.length; index += 1) {
    const count = source.positionsOf(keys[index] ?? "").length;
    if (count === 0) return undefined;
    if (index >= end || count >= fewest) continue;
    fewest = count;
    rarest = index;
  }
  return rarest;
}

/** Position of the last word, where the quotation from word `index` on matches the source from `position` on. */
function matchFrom(
  pattern: QuotationPattern,
  words: WordSequence,
  index: number,
  position: number,
  budget: { steps: number },
): number | undefined {
  const keys = pattern.words.keys;
  let at = position;
  for (let next = index; next < keys.length; next += 1, at += 1) {
    const joint = next > index && next > 0 ? pattern.joints.get(next) : undefined;
    if (joint !== undefined) return matchAfterJoint(pattern, words, next, at, joint, budget);
    budget.steps -= 1;
    if (words.keys[at] !== keys[next] || budget.steps <= 0) return undefined;
  }
  return at - 1;
}

function matchAfterJoint(
  pattern: QuotationPattern,
  words: WordSequence,
  index: number,
  from: number,
  joint: Joint,
  budget: { steps: number },
): number | undefined {
  const longest = joint.kind === "ellipsis" ? LONGEST_OMISSION : Math.max(LONGEST_SUBSTITUTION, joint.content.length);
  for (let skipped = 0; skipped <= longest && from + skipped < words.keys.length; skipped += 1) {
    budget.steps -= 1;
    if (budget.steps <= 0) return undefined;
    if (words.keys[from + skipped] !== pattern.words.keys[index]) continue;
    if (!maySkip(words, from, skipped, joint)) continue;
    const last = matchFrom(pattern, words, index, from + skipped, budget);
    if (last !== undefined) return last;
  }
  return undefined;
}

/** Whether leaving out these source words keeps what is said. */
export function maySkip(words: WordSequence, from: number, count: number, joint: Joint): boolean {
  if (joint.kind === "ellipsis") return !dropsNegation(words, from, count);
  const skipped = words.keys.slice(from, from + count);
  if (skipped.join(" ") === joint.content.join(" ")) return true;
  if (skipped.some((key) => isNumberWord(key) || isNegationWord(key))) return false;
  return !skipped.some((key, offset) => isNameWord(words, from + offset) && replacesName(key, joint));
}

/** A bracket may stand for a name only where it explains a pronoun or keeps part of the name. */
function replacesName(name: string, joint: Joint): boolean {
  return (
    joint.content.length > 0 && !joint.content.some((key) => key.slice(0, 4) === name.slice(0, 4) || PRONOUNS.has(key))
  );
}

const PRONOUNS: ReadonlySet<string> = new Set(
  "he she it they him her them his hers its their theirs we us our who the this that these those".split(" "),
);

/** A negation next to what the omission leaves standing, in the same clause, belongs to what is left. */
function dropsNegation(words: WordSequence, from: number, count: number): boolean {
  for (let offset = 0; offset < Math.min(count, 2); offset += 1) {
    if ((words.breaks[from + offset] ?? 0) >= WordBreak.Clause) break;
    if (isNegationWord(words.keys[from + offset] ?? "")) return true;
  }
  for (let offset = count - 1; offset >= Math.max(0, count - 3); offset -= 1) {
    if ((words.breaks[from + offset + 1] ?? 0) >= WordBreak.Clause) break;
    if (isNegationWord(words.keys[from + offset] ?? "")) return true;
  }
  return false;
}
