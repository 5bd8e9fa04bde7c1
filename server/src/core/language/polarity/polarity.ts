/** Reads negation: every cue with its scope, and whether the main predicate is affirmed or denied. Two cues on one predicate cancel. */
import type { TextRange } from "../../text/range.js";
import { mainGroup, rangeOfWords, readSentence } from "../clauses/clauses.js";
import { reportedGroup } from "../clauses/reporting.js";
import type { Sentence, VerbGroup, Word } from "../clauses/types.js";
import {
  AFTER_NO_WITHOUT_DENIAL,
  AFTER_NOT_WITHOUT_DENIAL,
  CLAUSE_DENYING_PHRASE,
  NEAR_NEGATIVES,
  NEGATING_ADJECTIVES,
  NEGATING_VERBS,
  NEGATIVE_PRONOUNS,
  WEAK_NEGATIVES,
} from "./lexicon.js";
import type { NegationCue, Polarity, PolarityReading } from "./types.js";

type CueKind = NegationCue["kind"];

interface FoundCue {
  readonly first: number;
  readonly last: number;
  readonly kind: CueKind;
  /** The finite group that the cue turns round; absent where it negates a phrase only. */
  readonly group: VerbGroup | undefined;
  /** The infinitive or participle that it turns round instead. */
  readonly nonFinite?: VerbGroup;
}

const COPULAR_LEMMAS = new Set(["be", "become", "remain", "seem", "appear", "prove", "feel", "look", "stay"]);
/** "not unhappy", "not uncommon", "not without merit" affirm. */
const LITOTES =
  /^(?:un(?!der|til|less|ion|it|ique|iform|ivers|animous|dert|do|load|veil|fold|cover)\p{Ll}{4,}|without|inconsiderable|insignificant|impossible|dissimilar)$/u;
/** Words between a verb and a predicate adjective or an object with "no". */
const MAX_GAP = 4;

/** `sentence` is the reading of the same range, for callers that have it already. */
export function readPolarity(
  text: string,
  range: TextRange,
  sentence: Sentence = readSentence(text, range),
): PolarityReading {
  const found = sentence.words.flatMap((_word, index) => cueAt(sentence, index) ?? []);
  const cues = found.map((cue): NegationCue => {
    const predicate = cue.group ?? cue.nonFinite;
    return {
      ...rangeOfWords(sentence, cue.first, cue.last),
      kind: cue.kind,
      scope: scopeOf(sentence, cue),
      ...(predicate === undefined ? {} : { predicate: rangeOfWords(sentence, predicate.head, predicate.head) }),
    };
  });
  const reported = reportedGroup(sentence);
  return {
    polarity: polarityOf(mainGroup(sentence), found),
    cues,
    ...(reported === undefined ? {} : { reported: polarityOf(reported, found) }),
  };
}

function polarityOf(group: VerbGroup | undefined, cues: readonly FoundCue[]): Polarity {
  if (group === undefined) {
    // A heading such as "No survivors": the cue that opens it denies it.
    return cues.some((cue) => cue.first === 0 && cue.kind === "determiner") ? "negative" : "positive";
  }
  const count = cues.filter((cue) => cue.group === group).length;
  return count % 2 === 1 ? "negative" : "positive";
}

function scopeOf(sentence: Sentence, cue: FoundCue): TextRange {
  const clause = sentence.clauses[sentence.clauseOf[cue.first] ?? 0];
  let last = clause?.last ?? sentence.words.length - 1;
  while (last > cue.last && isClosingMark(sentence.words[last])) {
    last -= 1;
  }
  const start = sentence.words[cue.last]?.end ?? sentence.range.end;
  return { start, end: Math.max(start, sentence.words[last]?.end ?? start) };
}

function isClosingMark(word: Word | undefined): boolean {
  return word?.wordClass === "stop" || word?.wordClass === "comma" || word?.wordClass === "closeQuote";
}

function cueAt(sentence: Sentence, index: number): FoundCue | undefined {
  const word = sentence.words[index];
  if (word === undefined) {
    return undefined;
  }
  if (word.wordClass === "negation") {
    return particle(sentence, index, word.lower === "never" ? "adverb" : "particle");
  }
  if (word.lower === "cannot" && word.wordClass === "modal") {
    return sentence.words[index + 1]?.lower === "but"
      ? undefined
      : cue(index, index, "particle", groupCovering(sentence, index));
  }
  if (word.lower === "no" || word.lower === "neither") {
    return determiner(sentence, index);
  }
  if (NEGATIVE_PRONOUNS.has(word.lower)) {
    return cue(index, index, "determiner", governedGroup(sentence, index));
  }
  if (word.lower === "nor") {
    return nor(sentence, index);
  }
  if (word.lower === "without" && word.wordClass === "preposition") {
    return cue(index, index, "preposition", undefined);
  }
  if (NEAR_NEGATIVES.has(word.lower) && /^any(?:one|body|thing)?$/u.test(lowerAt(sentence, index + 1))) {
    return cue(index, index + 1, "determiner", governedGroup(sentence, index));
  }
  if (NEAR_NEGATIVES.has(word.lower) || WEAK_NEGATIVES.has(word.lower)) {
    const group = adjacentGroup(sentence, index);
    const turns = NEAR_NEGATIVES.has(word.lower) || (word.lower === "barely" && group?.modal !== undefined);
    return cue(index, index, "adverb", turns ? group : undefined);
  }
  if (NEGATING_ADJECTIVES.has(word.lower)) {
    return cue(index, index, "affix", predicateGroup(sentence, index) ?? groupOfPrefixed(sentence, index));
  }
  return word.forms !== undefined && NEGATING_VERBS.has(word.forms.lemma) ? verb(sentence, index) : undefined;
}

function cue(first: number, last: number, kind: CueKind, group: VerbGroup | undefined): FoundCue {
  return { first, last, kind, group };
}

function lowerAt(sentence: Sentence, index: number): string {
  return sentence.words[index]?.lower ?? "";
}

function particle(sentence: Sentence, index: number, kind: CueKind): FoundCue | undefined {
  const next = lowerAt(sentence, index + 1);
  const previous = lowerAt(sentence, index - 1);
  if (AFTER_NOT_WITHOUT_DENIAL.has(next) || previous === "or" || previous === "if" || previous === "why") {
    return undefined;
  }
  if (
    next === "but" ||
    (next === "help" && lowerAt(sentence, index + 2) === "but") ||
    (next === "to" && lowerAt(sentence, index + 2) === "mention")
  ) {
    return undefined;
  }
  if (LITOTES.test(next) && !NEGATING_ADJECTIVES.has(next)) {
    return undefined;
  }
  const group = sentence.groups.find((candidate) => candidate.negation === index);
  if (group !== undefined) {
    const turned = group.form === "finite" ? group : undefined;
    if (turned === undefined) return { ...cue(index, index, kind, undefined), nonFinite: group };
    return hasUntil(sentence, turned) ? undefined : cue(index, index, kind, turned);
  }
  // "Not all of them left", "Never has the town seen …": before the verb of its clause.
  return cue(index, index, kind, isClauseInitial(sentence, index) ? governedGroup(sentence, index) : undefined);
}

/** "did not leave until Monday" says that they left. */
function hasUntil(sentence: Sentence, group: VerbGroup): boolean {
  const clause = sentence.clauses[group.clause];
  for (let index = group.last + 1; index <= Math.min(clause?.last ?? 0, group.last + 12); index += 1) {
    const lower = lowerAt(sentence, index);
    if (lower === "until" || lower === "till") {
      return true;
    }
    if (lower === ",") {
      return false;
    }
  }
  return false;
}

function determiner(sentence: Sentence, index: number): FoundCue | undefined {
  const next = sentence.words[index + 1];
  const after = lowerAt(sentence, index + 2);
  if (
    next === undefined ||
    next.wordClass === "number" ||
    next.wordClass === "stop" ||
    AFTER_NO_WITHOUT_DENIAL.has(next.lower)
  ) {
    return undefined;
  }
  if (next.lower === "longer") {
    return cue(index, index + 1, "adverb", adjacentGroup(sentence, index) ?? adjacentGroup(sentence, index + 1));
  }
  if (next.lower === "more" && (after === "than" || next.wordClass === "adverb")) {
    return after === "than" ? undefined : cue(index, index + 1, "adverb", adjacentGroup(sentence, index));
  }
  if (next.wordClass === "comma") {
    return undefined;
  }
  return cue(index, index, "determiner", governedGroup(sentence, index));
}

function nor(sentence: Sentence, index: number): FoundCue {
  const afterNeither = sentence.words.slice(Math.max(0, index - 20), index).some((word) => word.lower === "neither");
  const group = afterNeither
    ? undefined
    : sentence.groups.find(
        (candidate) => candidate.first === index + 1 && candidate.form === "finite" && candidate.negation === undefined,
      );
  return cue(index, index, "determiner", group);
}

function verb(sentence: Sentence, index: number): FoundCue | undefined {
  const group = sentence.groups.find((candidate) => candidate.head === index);
  if (group === undefined) {
    return undefined;
  }
  const needs = NEGATING_VERBS.get(group.lemma);
  const next = sentence.words[group.last + 1];
  const following = sentence.groups.find((candidate) => candidate.first === group.last + 1);
  const fits =
    needs === "any" ||
    (needs === "to" && following?.form === "infinitive") ||
    (needs === "ing" && following?.form === "ing") ||
    (needs === "out" && next?.lower === "out");
  return fits
    ? cue(index, needs === "out" ? index + 1 : index, "verb", group.form === "finite" ? group : undefined)
    : undefined;
}

function groupCovering(sentence: Sentence, index: number): VerbGroup | undefined {
  return sentence.groups.find((group) => group.first <= index && index <= group.last && group.form === "finite");
}

/** The finite group that holds the adverb or stands right beside it. */
function adjacentGroup(sentence: Sentence, index: number): VerbGroup | undefined {
  return (
    groupCovering(sentence, index) ??
    groupCovering(sentence, index + 1) ??
    groupCovering(sentence, index + 2) ??
    groupCovering(sentence, index - 1)
  );
}

function isClauseInitial(sentence: Sentence, index: number): boolean {
  const before = sentence.words[index - 1]?.wordClass;
  return (
    before === undefined ||
    before === "openQuote" ||
    before === "semicolon" ||
    sentence.clauses[sentence.clauseOf[index] ?? 0]?.first === index
  );
}

/** The group of which the phrase with the negative word is the subject or the direct object. */
function governedGroup(sentence: Sentence, index: number): VerbGroup | undefined {
  const clauseIndex = sentence.clauseOf[index] ?? 0;
  const finite = (sentence.clauses[clauseIndex]?.finite ?? []).flatMap((group) => sentence.groups[group] ?? []);
  const before = finite.findLast((group) => group.last < index);
  if (before !== undefined) {
    return isDirectObject(sentence, before, index) ? before : undefined;
  }
  const after = finite.find((group) => group.first > index);
  if (after === undefined) {
    return undefined;
  }
  const preposition = sentence.words[index - 1]?.wordClass === "preposition";
  const phrase = `${lowerAt(sentence, index - 1)} ${lowerAt(sentence, index)} ${lowerAt(sentence, index + 1)}`;
  return preposition && !CLAUSE_DENYING_PHRASE.test(phrase) ? undefined : after;
}

function isDirectObject(sentence: Sentence, group: VerbGroup, index: number): boolean {
  const phrase = `${lowerAt(sentence, index - 1)} ${lowerAt(sentence, index)} ${lowerAt(sentence, index + 1)}`;
  if (CLAUSE_DENYING_PHRASE.test(phrase)) {
    return true;
  }
  if (index - group.last > MAX_GAP) {
    return false;
  }
  for (let between = group.last + 1; between < index; between += 1) {
    const wordClass = sentence.words[between]?.wordClass;
    if (wordClass !== "adverb" && wordClass !== "pronoun" && wordClass !== "name") {
      return false;
    }
  }
  return true;
}

/** "is unfounded": read as a passive of a verb that there is not. */
function groupOfPrefixed(sentence: Sentence, index: number): VerbGroup | undefined {
  return sentence.groups.find((group) => group.head === index && group.form === "finite" && group.first < index);
}

/** The copula of which the adjective is the predicate. */
function predicateGroup(sentence: Sentence, index: number): VerbGroup | undefined {
  for (let left = index - 1; left >= Math.max(0, index - MAX_GAP); left -= 1) {
    const group = groupCovering(sentence, left);
    if (group !== undefined) {
      return COPULAR_LEMMAS.has(group.lemma) ? group : undefined;
    }
    if (sentence.words[left]?.wordClass !== "adverb" && sentence.words[left]?.lower !== "been") {
      return undefined;
    }
  }
  return undefined;
}
