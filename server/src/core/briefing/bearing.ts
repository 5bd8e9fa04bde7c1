/**
 * Whether a sentence bears on a judgement: whether the two speak of the same thing, whatever either says of it.
 * Shared content words decide, each counted once with the word that it is derived from and words of the same kind of event.
 */
import { relatedTerms } from "../assess/events/eventClasses.js";
import { wordTerms } from "../assess/searchTerms.js";
import { readLikelihood } from "../language/likelihood/likelihood.js";
import { foldName } from "../language/nameKeys/nameKeys.js";
import { isFunctionWord } from "../language/lemmas/lemmas.js";
import type { Statement } from "../model/statement.js";
import { overlaps } from "../text/range.js";
import { rememberingEach } from "../text/memory.js";

/** What a sentence is about: one entry a content word or name. */
export type Subject = readonly SubjectWord[];

interface SubjectWord {
  /** The word, the word that it is derived from, and, for a judgement, words of the same kind of event. */
  readonly forms: ReadonlySet<string>;
  /** Places say where, not what: two sentences on the same country may have nothing in common. */
  readonly isPlace: boolean;
}

/** Content words that two sentences must share, one of which is no place. */
const LEAST_SHARED = 2;

/** Days, words of judging and verbs that could stand anywhere are left out: they do not say of what. */
export const subjectOf = rememberingEach((statement: Statement): Subject => {
  const { terms, mentions, dates, text, range, quotations, attributions } = statement;
  const { likelihoods, confidences } = readLikelihood({ text, offset: range.start, quotations, attributions });
  const aside = [...mentions, ...dates, ...likelihoods, ...confidences];
  const names = mentions.map(({ surface, type }) => ({
    forms: new Set(type === "person" ? namesOf(surface).slice(-1) : namesOf(surface)),
    isPlace: type === "place",
  }));
  const words = terms
    .filter((term) => !isFunctionWord(term.lemma) && !EMPTY.has(term.lemma))
    .filter((term) => !aside.some((other) => overlaps(other, term)))
    .map(({ lemma }) => ({ forms: new Set(wordTerms(lemma)), isPlace: false }));
  return distinct([...names, ...words]);
});

/** Number of words of the judgement that the sentence shares; 0 where it shares places alone. */
export function sharedWords(judgement: Statement, sentence: Statement): number {
  const words = new Set(subjectOf(sentence).flatMap(({ forms }) => [...forms]));
  const shared = subjectOf(judgement).filter(({ forms, isPlace }) =>
    [...forms].some(
      (form) => words.has(form) || (!isPlace && relatedTerms(form).some((related) => words.has(related))),
    ),
  );
  return shared.some(({ isPlace }) => !isPlace) ? shared.length : 0;
}

/** Of a judgement with few words, half of them are enough. */
export function bearsOn(judgement: Statement, sentence: Statement): boolean {
  const least = Math.min(LEAST_SHARED, Math.ceil(subjectOf(judgement).length / 2));
  return least > 0 && sharedWords(judgement, sentence) >= least;
}

/** The share of the judgement that one sentence of a large corpus must speak of: there are always some that share two words. */
const LEAST_SHARE = 0.4;

/** The same of a sentence that was found in the corpus, where chance shares more. */
export function passageBearsOn(judgement: Statement, passage: Statement): boolean {
  const subject = subjectOf(judgement);
  return bearsOn(judgement, passage) && sharedWords(judgement, passage) >= subject.length * LEAST_SHARE;
}

/** By the statement, which notes and the index keep while its words do not change. */
/** Verbs and nouns of judging, and light verbs (Quirk et al., A Comprehensive Grammar of the English Language, 10.30). */
const EMPTY = new Set(
  "assess judge judgement judgment believe estimate expect consider think view chance possibility come go get take make give have do put keep let set turn bring hold become remain stay happen".split(
    " ",
  ),
);

function namesOf(surface: string): readonly string[] {
  return foldName(surface)
    .split(/\s+/u)
    .filter((word) => word !== "" && !isFunctionWord(word));
}

/** The same word twice is one. */
function distinct(words: Subject): Subject {
  const seen = new Set<string>();
  return words.filter(({ forms }) => {
    const [first] = forms;
    if (first === undefined || seen.has(first)) return false;
    seen.add(first);
    return true;
  });
}
