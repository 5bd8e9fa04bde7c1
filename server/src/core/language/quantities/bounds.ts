/** Words around a number that bound or blur it: "more than", "up to", "about", "or more", "+". */
import { isGlued, kindAt, lowerAt, type Lexeme } from "../lexemes/lexemes.js";
import { BOUND_ADVERBS, BOUND_PHRASES, OVER_NOUNS, type Bound } from "./numbers.lexicon.js";
import type { QuantityKind } from "./types.js";

export interface Bounds {
  /** Index of the first lexeme of the phrase in front, and of the first behind the phrase that follows. */
  readonly start: number;
  readonly end: number;
  readonly bound: Bound;
  readonly approximate: boolean;
}

const PHRASES: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly bound: Bound }[]> =
  indexByLastWord();

function indexByLastWord(): ReadonlyMap<string, { readonly words: readonly string[]; readonly bound: Bound }[]> {
  const index = new Map<string, { readonly words: readonly string[]; readonly bound: Bound }[]>();
  for (const [phrase, bound] of [...BOUND_PHRASES].sort(
    ([left], [right]) => right.split(" ").length - left.split(" ").length,
  )) {
    const words = phrase.split(" ");
    const last = words.at(-1) ?? "";
    index.set(last, [...(index.get(last) ?? []), { words, bound }]);
  }
  return index;
}

/** Reads the phrases directly in front of `start` and behind `end`. "over" and "under" bound a duration only where something lasts it. */
export function readBounds(lexemes: readonly Lexeme[], start: number, end: number, kind: QuantityKind): Bounds {
  let at = start;
  let bound: Bound = "neutral";
  let approximate = false;
  for (let steps = 0; steps < 3; steps++) {
    const phrase = phraseBefore(lexemes, at, kind);
    if (phrase === undefined) break;
    if (phrase.bound === "about" || phrase.bound === "most-about") approximate = true;
    if (bound === "neutral" || (bound === "about" && phrase.bound !== "neutral")) bound = phrase.bound;
    at -= phrase.words.length;
    while (BOUND_ADVERBS.has(lowerAt(lexemes, at - 1)) && phrase.bound !== "neutral")
      at -= lowerAt(lexemes, at - 1) === "little" && lowerAt(lexemes, at - 2) === "a" ? 2 : 1;
  }
  const after = boundBehind(lexemes, end);
  if (after !== undefined && (bound === "neutral" || bound === "about")) bound = after.bound;
  return { start: at, end: after?.end ?? end, bound, approximate: approximate || after?.bound === "about" };
}

function phraseBefore(
  lexemes: readonly Lexeme[],
  index: number,
  kind: QuantityKind,
): { readonly words: readonly string[]; readonly bound: Bound } | undefined {
  const candidates = PHRASES.get(lowerAt(lexemes, index - 1));
  const found = candidates?.find(({ words }) =>
    words.every((word, at) => lowerAt(lexemes, index - words.length + at) === word),
  );
  if (found === undefined) return undefined;
  const word = found.words.length === 1 ? found.words[0] : undefined;
  const before = lowerAt(lexemes, index - 2);
  if (word === "over" || word === "above" || word === "under" || word === "below" || word === "beyond") {
    if (OVER_NOUNS.has(before) || (kind === "duration" && word !== "under" && !LASTING.has(before))) return undefined;
    return found;
  }
  if (word === "around" || word === "about") return SPEAKING.has(before) ? undefined : found;
  if (word === "estimated" && (before === "was" || before === "were" || before === "is")) return undefined;
  if (found.words.join(" ") === "up to" && lowerAt(lexemes, index - 3) === "live") return undefined;
  return found;
}

/** "for over three years" measures, "over three years" tells when. */
const LASTING: ReadonlySet<string> = new Set([
  "for",
  "lasted",
  "lasting",
  "lasts",
  "last",
  "took",
  "take",
  "takes",
  "well",
  "just",
  "after",
  "spent",
  "is",
  "was",
  "be",
  "been",
  "by",
  "of",
  "a",
  "slightly",
  "little",
  "to",
  "served",
  "held",
  "aged",
]);
/** "talked about two villages" names a topic. */
const SPEAKING: ReadonlySet<string> = new Set([
  "talk",
  "talks",
  "talked",
  "talking",
  "speak",
  "spoke",
  "asked",
  "ask",
  "know",
  "knows",
  "knew",
  "said",
  "information",
  "questions",
  "concerns",
  "concerned",
  "worried",
  "story",
  "report",
  "think",
  "wrote",
  "write",
  "news",
]);

function boundBehind(
  lexemes: readonly Lexeme[],
  end: number,
): { readonly bound: Bound; readonly end: number } | undefined {
  const word = lowerAt(lexemes, end);
  const next = lowerAt(lexemes, end + 1);
  if (word === "+" && isGlued(lexemes, end)) return { bound: "least", end: end + 1 };
  if (word === "-" && isGlued(lexemes, end) && next === "plus") return { bound: "least", end: end + 2 };
  if (word === "-" && isGlued(lexemes, end) && next === "odd") return { bound: "about", end: end + 2 };
  if (word === "or" || word === "and") {
    if (
      next === "more" ||
      next === "greater" ||
      next === "above" ||
      next === "over" ||
      next === "higher" ||
      next === "upward" ||
      next === "upwards"
    )
      return followsNoun(lexemes, end) ? undefined : { bound: "least", end: end + 2 };
    if (
      word === "or" &&
      (next === "fewer" || next === "less" || next === "below" || next === "under" || next === "lower")
    )
      return { bound: "most", end: end + 2 };
    if (word === "or" && next === "so") return { bound: "about", end: end + 2 };
  }
  return undefined;
}

/** "five hundred and more are expected" bounds; "five and more than ten" does not. */
function followsNoun(lexemes: readonly Lexeme[], end: number): boolean {
  const word = lowerAt(lexemes, end + 2);
  return (
    word === "than" || (lowerAt(lexemes, end) === "and" && (word === "to" || kindAt(lexemes, end + 2) === "digits"))
  );
}

export function applyBound(lo: number, hi: number, bound: Bound): { readonly lo: number; readonly hi: number } {
  if (bound === "least") return { lo, hi: Infinity };
  if (bound === "most" || bound === "most-about") return { lo: -Infinity, hi };
  return { lo, hi };
}
