/** The words of one sentence as the ranking sees them, and the noun phrases that a known noun heads. */
import type { TextRange } from "../../text/range.js";
import { lemmaOf } from "../lemmas/lemmas.js";
import { BARE_PLURALS, PERSON_NOUNS } from "../quantities/people.lexicon.js";
import { OFFICE_HEADS } from "../titles/titles.lexicon.js";
import { tokenize } from "../tokens/tokens.js";
import {
  BE_FORMS,
  COORDINATORS,
  DO_FORMS,
  HAVE_FORMS,
  MODALS,
  PREPOSITIONS,
  RELATIVIZERS,
  SUBORDINATORS,
} from "../clauses/closedClasses.lexicon.js";
import { verbFormsOf } from "../clauses/verbForms.js";
import { BODY_NOUNS, PLACE_NOUNS } from "./nouns.lexicon.js";

export interface SentenceWord extends TextRange {
  /** Lower case, apostrophes straight. */
  readonly lower: string;
  readonly capital: boolean;
  /** False for numbers, punctuation and symbols. */
  readonly isWord: boolean;
}

export type NounKind = "person" | "body" | "place";

export interface Noun {
  readonly kind: NounKind;
  readonly lemma: string;
  readonly plural: boolean;
}

export interface NounPhrase extends TextRange {
  /** Indices of the first word and of the head. */
  readonly first: number;
  readonly head: number;
  readonly noun: Noun;
  readonly determiner: "definite" | "indefinite" | "possessive" | "none";
  /** Words between determiner and head, lower case. */
  readonly modifiers: readonly string[];
}

export function readSentenceWords(text: string, range: TextRange): readonly SentenceWord[] {
  return tokenize(text, range).map(({ start, end, kind }) => {
    const written = text.slice(start, end);
    const lower = written.toLowerCase().replaceAll("’", "'");
    return {
      start,
      end,
      lower,
      capital: kind === "word" && !written.startsWith(lower.charAt(0)),
      isWord: kind === "word",
    };
  });
}

type Determiner = NounPhrase["determiner"];

const DETERMINERS: ReadonlyMap<string, Determiner> = new Map<string, Determiner>([
  ...["the", "this", "that", "these", "those"].map((word) => [word, "definite"] as const),
  ...["his", "her", "its", "their", "my", "our", "your"].map((word) => [word, "possessive"] as const),
  ..."a an another some any every each no one two three four five six several many both"
    .split(" ")
    .map((word) => [word, "indefinite"] as const),
]);
/** More words than this before the head are no description of somebody known. */
const MOST_MODIFIERS = 4;

/** The phrase that begins at a word, or undefined where no known noun heads one there. */
export function phraseAt(words: readonly SentenceWord[], first: number): NounPhrase | undefined {
  const opener = words[first];
  if (opener?.isWord !== true) return undefined;
  const determiner = DETERMINERS.get(opener.lower);
  if (determiner === undefined) return barePlural(words, first);
  let head: { readonly at: number; readonly noun: Noun } | undefined;
  for (let at = first + 1; at <= first + 1 + MOST_MODIFIERS; at += 1) {
    const word = words[at];
    if (word?.isWord !== true || endsPhrase(word, at > first + 1)) break;
    // "that the citizen" has no phrase before "the".
    if (DETERMINERS.has(word.lower)) return undefined;
    const noun = word.capital ? undefined : nounOf(word.lower);
    // "the police helicopter" is no police: a further noun takes the head's place.
    if (noun !== undefined) head = { at, noun };
    else if (head !== undefined) return undefined;
  }
  return head === undefined ? undefined : phrase(words, first, head.at, head.noun, determiner);
}

function barePlural(words: readonly SentenceWord[], first: number): NounPhrase | undefined {
  const word = words[first];
  if (word === undefined || word.lower.length < 4 || !(word.lower.endsWith("s") || BARE_PLURALS.has(word.lower))) {
    return undefined;
  }
  const noun = nounOf(word.lower);
  return noun?.plural === true && noun.kind === "person" ? phrase(words, first, first, noun, "none") : undefined;
}

function phrase(
  words: readonly SentenceWord[],
  first: number,
  head: number,
  noun: Noun,
  determiner: Determiner,
): NounPhrase {
  return {
    start: words[first]?.start ?? 0,
    end: words[head]?.end ?? 0,
    first,
    head,
    noun,
    determiner,
    modifiers: words.slice(determiner === "none" ? first : first + 1, head).map(({ lower }) => lower),
  };
}

/** True for words that cannot stand inside of a noun phrase; `hasWords`: the phrase has words before. */
export function endsPhrase({ lower }: SentenceWord, hasWords: boolean): boolean {
  if (
    PREPOSITIONS.has(lower) ||
    COORDINATORS.has(lower) ||
    SUBORDINATORS.has(lower) ||
    RELATIVIZERS.has(lower) ||
    BE_FORMS.has(lower) ||
    HAVE_FORMS.has(lower) ||
    DO_FORMS.has(lower) ||
    MODALS.has(lower) ||
    lower.startsWith("'") ||
    lower === "to" ||
    lower === "not"
  ) {
    return true;
  }
  const forms = hasWords ? verbFormsOf(lower) : undefined;
  return (
    forms !== undefined && !forms.nounLike && (forms.past || forms.third || forms.base) && nounOf(lower) === undefined
  );
}

/** A memory of pure results, emptied when full. */
const nouns = new Map<string, Noun | undefined>();
const MOST_KEPT = 20_000;

export function nounOf(lower: string): Noun | undefined {
  if (nouns.has(lower)) return nouns.get(lower);
  if (nouns.size >= MOST_KEPT) nouns.clear();
  const noun = readNoun(lower);
  nouns.set(lower, noun);
  return noun;
}

function readNoun(lower: string): Noun | undefined {
  const plain = kindOf(lower);
  if (plain !== undefined) return { kind: plain, lemma: lower, plural: BARE_PLURALS.has(lower) };
  const lemma = lemmaOf(lower);
  const kind = lemma === lower ? undefined : kindOf(lemma);
  const isPlural = lower.endsWith("s") || lower.endsWith("men") || BARE_PLURALS.has(lower);
  return kind === undefined || !isPlural ? undefined : { kind, lemma, plural: true };
}

function kindOf(lower: string): NounKind | undefined {
  if (BODY_NOUNS.has(lower)) return "body";
  if (PLACE_NOUNS.has(lower)) return "place";
  if (NO_PERSONS.has(lower)) return undefined;
  return OFFICE_HEADS.has(lower) || PERSON_NOUNS.has(lower) ? "person" : undefined;
}

/** Words among the offices that are more often something else. */
const NO_PERSONS: ReadonlySet<string> = new Set(
  "chair private vice major host count second deputies st pres sec sen gov head other local minor subject native others staff personnel crew".split(
    " ",
  ),
);
