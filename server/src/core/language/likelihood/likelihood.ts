/**
 * Finds words of likelihood and levels of confidence in a sentence, longest phrase first.
 * Words that rank or deny have no band, and what a source says in quotation marks or reported speech is the source's.
 */
import { overlaps, type TextRange } from "../../text/range.js";
import type { Attribution } from "../attribution/types.js";
import { findConfidence } from "./confidence.js";
import {
  AFTER_MOST_LIKELY,
  BEFORE_MIGHT,
  BEFORE_POSSIBLE,
  BETWEEN_NEGATION,
  CHANCE_NOUN,
  NEGATING_PHRASES,
  NEGATING_WORDS,
  RANKING_WORDS,
  SURPRISING_NOUNS,
  VAGUE_PHRASES,
  WEIGHED_NOUNS,
} from "./hedges.lexicon.js";
import { LADDER_TERMS } from "./ladders.lexicon.js";
import { findProbabilities } from "./probabilities.js";
import type { LikelihoodReading } from "./types.js";
import { phraseTable, plainWords, type PlainWord } from "./words.js";

/** The sentence's words, where it begins in its document, and what the document's other readings say of it, on the document's offsets. */
export interface LikelihoodInput {
  readonly text: string;
  readonly offset: number;
  readonly quotations: readonly TextRange[];
  readonly attributions: readonly Attribution[];
}

/** A sentence longer than this is data, not prose. */
const LONGEST_SENTENCE = 5000;

export function readLikelihood(input: LikelihoodInput): LikelihoodReading {
  const { text, offset } = input;
  if (text.length > LONGEST_SENTENCE) return { likelihoods: [], confidences: [] };
  const words = plainWords(text);
  const foreign = sourcesWords(input);
  const placed = <T extends TextRange>(found: T): T & { readonly own: boolean } => {
    const range = { start: found.start + offset, end: found.end + offset };
    return { ...found, ...range, own: !foreign.some((other) => overlaps(other, range)) };
  };
  const phrases = findPhrases(words, text);
  const numbers = findProbabilities(text, phrases);
  return {
    likelihoods: [...phrases.filter((phrase) => !numbers.some((number) => isOf(phrase, number, text))), ...numbers]
      .sort((left, right) => left.start - right.start)
      .map(placed),
    confidences: findConfidence(text).map(placed),
  };
}

/** "A chance of 75 percent" is a figure, not a vague word. */
function isOf(phrase: FoundLikelihood, number: TextRange, text: string): boolean {
  if (overlaps(number, phrase)) return true;
  return (
    phrase.kind === "vague" &&
    phrase.end < number.start &&
    /^ of [a-z ]{0,20}$/u.test(text.slice(phrase.end, number.start))
  );
}

const FIRST_PERSON = /^(?:we|i|our|my)\b/iu;

/** Quotations, and what somebody else than the author is reported to say. */
export function sourcesWords({ text, offset, quotations, attributions }: LikelihoodInput): readonly TextRange[] {
  const reported = attributions.filter(
    ({ source }) => source !== undefined && !FIRST_PERSON.test(text.slice(source.start - offset, source.end - offset)),
  );
  return [...quotations, ...reported.map(({ content }) => content), ...ratedByOthers(text, offset)];
}

/** "The court calls a collapse unlikely", "inspectors consider it very likely": what stands between the verb and the clause's end is theirs. */
const RATED =
  /(?<=^|[,;:—–]\s*)(?<rater>[^,;:—–]{1,80}?)\s(?:calls?|called|deems?|deemed|rates?|rated|considers?|considered|regards?|regarded)\s(?<rated>[^,;:—–]+)/giu;
const ONESELF = /\b(?:we|i|our|my|this (?:briefing|note|paper|assessment))\b/iu;

function ratedByOthers(text: string, offset: number): readonly TextRange[] {
  return [...text.matchAll(RATED)].flatMap(({ index, 0: whole, groups }) => {
    if (ONESELF.test(groups?.["rater"] ?? "")) return [];
    const end = offset + index + whole.length;
    return [{ start: end - (groups?.["rated"]?.length ?? 0), end }];
  });
}

/** An expression before it is known whose it is, on the sentence's offsets. */
export type FoundLikelihood = TextRange &
  (
    | { readonly kind: "term"; readonly term: string }
    | { readonly kind: "vague" | "unbanded" }
    | { readonly kind: "number"; readonly band: { readonly lo: number; readonly hi: number } }
  );

const TERMS = new Set(LADDER_TERMS);
const PHRASES = phraseTable([...LADDER_TERMS, ...VAGUE_PHRASES]);

function findPhrases(words: readonly PlainWord[], text: string): readonly FoundLikelihood[] {
  const found: FoundLikelihood[] = [];
  for (let index = 0; index < words.length; index++) {
    const phrase = PHRASES.longestAt(words, index);
    if (phrase === undefined) continue;
    const last = index + phrase.length - 1;
    const expression = expressionAt({ words, text, first: index, last, phrase: phrase.join(" ") });
    if (expression !== undefined) found.push(expression);
    index = last;
  }
  return found;
}

interface PhraseAt {
  readonly words: readonly PlainWord[];
  readonly text: string;
  readonly first: number;
  readonly last: number;
  readonly phrase: string;
}

function expressionAt(at: PhraseAt): FoundLikelihood | undefined {
  const { words, first, last, phrase } = at;
  const opening = words[first];
  const closing = words[last];
  if (opening === undefined || closing === undefined || isOtherSense(at)) return undefined;
  const range = { start: opening.start, end: closing.end };
  const before = words[first - 1];
  if (before !== undefined && RANKING_WORDS.has(before.lower) && isRankable(phrase)) {
    const whole = { start: before.start, end: range.end };
    return { ...whole, kind: isAdverbialMost(at) ? "vague" : "unbanded" };
  }
  if (!TERMS.has(phrase)) return { ...range, kind: "vague" };
  return isDenied(at) ? { ...range, kind: "unbanded" } : { ...range, kind: "term", term: phrase };
}

function isRankable(phrase: string): boolean {
  return /^(?:un)?likely$|^(?:im)?probable$|^possible$|^plausible$/u.test(phrase);
}

/** "Will most likely sail" hedges; "the most likely outcome" ranks. */
function isAdverbialMost({ words, first, last }: PhraseAt): boolean {
  if (words[first - 1]?.lower !== "most") return false;
  const article = words[first - 2]?.lower ?? "";
  if (/^(?:the|a|its|our|their|his|her|this|that|two|three)$/u.test(article)) return false;
  const next = words[last + 1];
  return (
    next === undefined ||
    !/\p{L}/u.test(next.lower) ||
    AFTER_MOST_LIKELY.has(next.lower) ||
    /^(?:will|would|is|are|was|were|has|had)$/u.test(article)
  );
}

/** "Not likely", "hardly very likely", "do not judge that … is likely". */
function isDenied({ words, text, first }: PhraseAt): boolean {
  let at = first - 1;
  while (at >= 0 && first - at <= 4 && BETWEEN_NEGATION.has(words[at]?.lower ?? "")) at--;
  const before = words[at]?.lower ?? "";
  if ((NEGATING_WORDS.has(before) && words[at + 1]?.lower !== "only") || before.endsWith("n't")) return true;
  const lead = text.slice(0, words[first]?.start ?? 0);
  return DENIED_JUDGEMENT.test(lead) || NEGATING_PHRASES.test(lead);
}

const DENIED_JUDGEMENT = /\b(?:not|never|n['’]t)\s+(?:judge|assess|believe|think|expect|consider|find)\b[^,;:]*$/iu;

/** Behind "might" where it is the noun. */
const AFTER_NOUN = /^(?:of|and|is|was|are|were|has|had|will)$/u;

function isOtherSense({ words, text, first, last, phrase }: PhraseAt): boolean {
  const opening = words[first];
  const before = words[first - 1]?.lower ?? "";
  const next = words[last + 1]?.lower ?? "";
  switch (phrase) {
    case "may":
      // The month and the name are written with a capital.
      return opening?.raw !== "may";
    case "might":
      return (
        opening?.raw === "Might" ||
        BEFORE_MIGHT.has(before) ||
        before.endsWith("'s") ||
        AFTER_NOUN.test(next) ||
        !/\p{L}/u.test(next)
      );
    case "could":
      // "Could not reach" tells what happened.
      return next === "not" || next === "never";
    case "possible":
      return BEFORE_POSSIBLE.has(before) || next === "to";
    case "conceivable":
      return before === "every";
    case "remote":
      return !CHANCE_NOUN.test(text);
    case "unlikely":
    case "likely":
      return SURPRISING_NOUNS.has(next);
    case "probable":
      // A term of law; "the probable cause of the split" weighs.
      return next === "cause" && words[last + 2]?.lower !== "of";
    case "improbable":
      return /^(?:an|its|his|her|their|this|that)$/u.test(before) && /^\p{L}/u.test(next) && !WEIGHED_NOUNS.has(next);
    case "impossible":
      return next === "to";
    default:
      return false;
  }
}
