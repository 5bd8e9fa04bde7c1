/** Where a word stands in its sentence: before the first verb, behind a preposition, beside a verb of saying. */
import { FEMININE_ADDRESS, MASCULINE_ADDRESS } from "../nameKeys/particles.lexicon.js";
import type { RoleMention } from "../roles/types.js";
import { BE_FORMS, DO_FORMS, HAVE_FORMS, MODALS, PREPOSITIONS } from "../clauses/closedClasses.lexicon.js";
import { verbFormsOf } from "../clauses/verbForms.js";
import type { Place } from "./entities.js";
import { EXPLETIVE_PREDICATES, type Pronoun, type PronounForm, SAYING_VERBS } from "./pronouns.lexicon.js";
import type { SentenceWord } from "./sentenceWords.js";
import type { Gender } from "./types.js";

/** Words between a preposition and the head of its phrase, at most. */
const LONGEST_PHRASE = 4;

/** `firstVerb` is the index of the sentence's first finite verb. */
export function placeOf(words: readonly SentenceWord[], first: number, last: number, firstVerb: number): Place {
  const next = words[last + 1]?.lower ?? "";
  if (next === "'s" || next === "'") return "possessive";
  for (let at = first - 1; at >= first - LONGEST_PHRASE; at -= 1) {
    const word = words[at];
    if (word?.isWord !== true) break;
    if (PREPOSITIONS.has(word.lower) || word.lower === "to") return "preposition";
    if (isFiniteVerb(word)) break;
  }
  return first < firstVerb ? "first" : "other";
}

/** The number of words where there is none. */
export function firstFiniteVerb(words: readonly SentenceWord[]): number {
  const found = words.findIndex(isFiniteVerb);
  return found === -1 ? words.length : found;
}

function isFiniteVerb({ lower, isWord, capital }: SentenceWord): boolean {
  if (!isWord || capital) return false;
  if (BE_FORMS.has(lower) || HAVE_FORMS.has(lower) || DO_FORMS.has(lower) || MODALS.has(lower)) return true;
  const forms = verbFormsOf(lower);
  return forms !== undefined && !forms.nounLike && (forms.past || forms.third);
}

export function isSpeaking(words: readonly SentenceWord[], first: number, last: number): boolean {
  return (
    SAYING_VERBS.has(words[last + 1]?.lower ?? "") ||
    SAYING_VERBS.has(words[last + 2]?.lower ?? "") ||
    SAYING_VERBS.has(words[first - 1]?.lower ?? "")
  );
}

/** "Mrs", "Lady" or "spokeswoman" right before a name. */
export function genderBefore(words: readonly SentenceWord[], first: number): Gender | undefined {
  const before = words[first - 1]?.lower.replace(".", "") ?? "";
  return FEMININE_ADDRESS.has(before) ? "f" : MASCULINE_ADDRESS.has(before) ? "m" : undefined;
}

export function titlesOf(roles: readonly RoleMention[]): ReadonlyMap<number, readonly string[]> {
  const titles = new Map<number, string[]>();
  for (const { holder, title } of roles) titles.set(holder.start, [...(titles.get(holder.start) ?? []), title]);
  return titles;
}

const COMPLEMENT_OPENERS = new Set(["of", "who", "which", "that", "for", "in", "at", "from", "whose"]);

export function nextIsComplement(words: readonly SentenceWord[], head: number): boolean {
  return COMPLEMENT_OPENERS.has(words[head + 1]?.lower ?? "");
}

export function pronounForm(words: readonly SentenceWord[], at: number, pronoun: Pronoun): PronounForm {
  const next = words[at + 1];
  switch (words[at]?.lower) {
    case "her":
      return next?.isWord === true && !isClosed(next) ? "possessive" : "object";
    case "it":
      return next !== undefined && (isFiniteVerb(next) || next.lower.startsWith("'")) ? "subject" : "object";
    default:
      return pronoun.form;
  }
}

function isClosed(word: SentenceWord): boolean {
  const { lower } = word;
  return PREPOSITIONS.has(lower) || ["to", "and", "or", "that", "the", "a", "an"].includes(lower) || isFiniteVerb(word);
}

const EMPTY_VERBS = new Set(
  "seems seem seemed appears appeared turns turned takes took happens happened matters".split(" "),
);
/** Words that "it" looks ahead for a predicate without content. */
const AHEAD = 5;

/** "It is clear that", "it seems": a subject that means nothing. */
export function isExpletive(words: readonly SentenceWord[], at: number): boolean {
  if (words[at]?.lower !== "it") return false;
  let hasCopula = false;
  for (let next = at + 1; next <= at + AHEAD; next += 1) {
    const word = words[next];
    if (word?.isWord !== true) return false;
    if (next === at + 1 && EMPTY_VERBS.has(word.lower)) return true;
    if (BE_FORMS.has(word.lower) || word.lower === "'s" || MODALS.has(word.lower)) hasCopula = true;
    else if (hasCopula && EXPLETIVE_PREDICATES.has(word.lower)) return true;
  }
  return false;
}
