/** The noun phrase that a number counts, and its head: "30 heavily armed Serbs" counts Serbs, "dozens of NATO peacekeepers" peacekeepers. */
import { isFunctionWord, lemmaOf } from "../lemmas/lemmas.js";
import { isGlued, kindAt, lowerAt, type Lexeme } from "../lexemes/lexemes.js";
import { CASUALTY_ADJECTIVES, EVENT_VERBS } from "./events.lexicon.js";
import { TENS_WORDS, UNIT_WORDS } from "./numbers.lexicon.js";
import { BARE_PLURALS, DEMONYMS, FALSE_PLURALS, PERSON_NOUNS } from "./people.lexicon.js";

export interface Counted {
  /** Lexemes of the noun phrase, from its first word to behind its head. */
  readonly start: number;
  readonly end: number;
  /** The head in the singular, folded. */
  readonly head: string;
  /** A casualty adjective inside the phrase: "ten wounded soldiers". */
  readonly adjective?: string;
}

interface CountedReading {
  readonly counted?: Counted;
  /** "12 dead": an adjective that stands for people, with no noun behind it. */
  readonly adjective?: { readonly word: string; readonly end: number };
  /** Words follow, but none of them can be counted: the number may belong to a name. */
  readonly uncountable: boolean;
}

const MAX_PHRASE = 9;
export const DETERMINERS: ReadonlySet<string> = new Set([
  "the",
  "these",
  "those",
  "his",
  "her",
  "its",
  "their",
  "our",
  "my",
  "your",
  "a",
]);
/** Function words that may stand between a number and its noun. */
const INNER_WORDS: ReadonlySet<string> = new Set([
  "more",
  "other",
  "additional",
  "further",
  "such",
  "own",
  "same",
  "most",
  "less",
  "fewer",
  "separate",
  "different",
  "near",
  "former",
]);

/** Reads the phrase behind a number. `singular` reads the noun behind "one"; other numbers count plurals alone. */
export function readCounted(lexemes: readonly Lexeme[], index: number, singular: boolean): CountedReading {
  let at = index;
  if (lowerAt(lexemes, at) === "of") {
    at++;
    if (DETERMINERS.has(lowerAt(lexemes, at)) && lowerAt(lexemes, at) !== "a") at++;
    at = behindNumber(lexemes, at);
  } else if ((lowerAt(lexemes, at) === "were" || lowerAt(lexemes, at) === "are") && !singular) {
    return readPredicateNoun(lexemes, at + 1);
  }
  if (lowerAt(lexemes, at) === "-" && isGlued(lexemes, at) && isGlued(lexemes, at + 1)) return { uncountable: false };
  const start = at;
  let head = -1;
  let last = -1;
  let adjective: { readonly word: string; readonly end: number } | undefined;
  let words = 0;
  for (; at < lexemes.length && at - start < MAX_PHRASE; at++) {
    const lexeme = lexemes[at];
    if (lexeme === undefined) break;
    if (lexeme.kind === "mark") {
      if (head < 0 && isInnerMark(lexemes, at)) continue;
      break;
    }
    if (lexeme.kind === "digits") {
      if (head < 0 && (isGlued(lexemes, at) || (lexemes[at - 1]?.capital === true && at > start))) continue;
      break;
    }
    if (lexeme.lower === "s" && isGlued(lexemes, at) && lowerAt(lexemes, at - 1) === "'") continue;
    if (
      isFunctionWord(lexeme.lower) &&
      !INNER_WORDS.has(lexeme.lower) &&
      !BARE_PLURALS.has(lexeme.lower) &&
      !(lexeme.capital && at > start && isAcronym(lexeme))
    )
      break;
    if (lexeme.lower === "others" || (lexeme.lower === "more" && head < 0 && !isNounBehind(lexemes, at + 1))) {
      if (lexeme.lower === "others") head = at;
      break;
    }
    if (CASUALTY_ADJECTIVES.has(lexeme.lower)) {
      if (head >= 0) break;
      adjective ??= { word: lexeme.lower, end: at + 1 };
      words++;
      continue;
    }
    if (singular) {
      if (last >= 0 && !isGlued(lexemes, at) && isVerbLike(lexemes, at)) break;
      if (lexeme.lower.endsWith("ly") && last >= 0) break;
      last = at;
      words++;
      continue;
    }
    const plural = isPlural(lexeme);
    if (head >= 0) {
      if (!plural || (lexeme.capital && lexemes[head]?.capital !== true) || isVerbLike(lexemes, at)) break;
      head = at;
      continue;
    }
    words++;
    if (plural && !isPossessor(lexemes, at)) head = at;
    else if (words > 1 && !lexeme.capital && isFiniteVerb(lexeme.lower) && isVerbPlace(lexemes, at)) break;
  }
  const found = singular ? last : head;
  if (found >= 0) {
    const counted: Counted = {
      start,
      end: found + 1,
      head: headLemma(lexemes[found]?.lower ?? ""),
      ...(adjective !== undefined && { adjective: adjective.word }),
    };
    return { counted, uncountable: false };
  }
  if (adjective !== undefined && adjective.end - start <= 2) return { adjective, uncountable: false };
  return { uncountable: words > 1 || (words === 1 && lexemes[start]?.capital === true) };
}

/** "33 of 43 drones": both numbers count the same things. */
function behindNumber(lexemes: readonly Lexeme[], index: number): number {
  if (
    kindAt(lexemes, index) !== "digits" &&
    !UNIT_WORDS.has(lowerAt(lexemes, index)) &&
    !TENS_WORDS.has(lowerAt(lexemes, index))
  )
    return index;
  let at = index + 1;
  while (
    lowerAt(lexemes, at) === "," &&
    isGlued(lexemes, at) &&
    kindAt(lexemes, at + 1) === "digits" &&
    isGlued(lexemes, at + 1)
  )
    at += 2;
  return at;
}

/** "19 were civilians": the noun behind the verb says what is counted. */
function readPredicateNoun(lexemes: readonly Lexeme[], index: number): CountedReading {
  for (let at = index; at < index + 3; at++) {
    const lexeme = lexemes[at];
    if (lexeme?.kind !== "word" || isFunctionWord(lexeme.lower) || CASUALTY_ADJECTIVES.has(lexeme.lower)) break;
    if (isPlural(lexeme))
      return { counted: { start: at, end: at + 1, head: headLemma(lexeme.lower) }, uncountable: false };
  }
  return { uncountable: false };
}

/** Hyphens and quotation marks inside a phrase, the apostrophe of a possessor, a slash. */
function isInnerMark(lexemes: readonly Lexeme[], index: number): boolean {
  const mark = lowerAt(lexemes, index);
  if (mark === "-") return isGlued(lexemes, index) && isGlued(lexemes, index + 1);
  if (mark === "'") return isGlued(lexemes, index);
  if (mark === ".")
    return isGlued(lexemes, index) && isGlued(lexemes, index + 1) && kindAt(lexemes, index + 1) === "word";
  if (mark === ",") return isPlural(lexemes[index + 2]) && !isFunctionWord(lowerAt(lexemes, index + 1));
  return mark === "\u201C" || mark === "\u201D" || mark === '"' || mark === "/" || mark === "&";
}

function isAcronym(lexeme: Lexeme): boolean {
  return lexeme.capital && lexeme.end - lexeme.start <= 3;
}

function isNounBehind(lexemes: readonly Lexeme[], index: number): boolean {
  for (let at = index; at < index + 4; at++) {
    const lexeme = lexemes[at];
    if (lexeme?.kind !== "word" || isFunctionWord(lexeme.lower)) return false;
    if (isPlural(lexeme)) return true;
  }
  return false;
}

/** "four soldiers' bodies", "two of Syria's airfields": the noun before the apostrophe owns what is counted. */
function isPossessor(lexemes: readonly Lexeme[], index: number): boolean {
  return (
    lowerAt(lexemes, index + 1) === "'" &&
    isGlued(lexemes, index + 1) &&
    kindAt(lexemes, index + 2) === "word" &&
    !isFunctionWord(lowerAt(lexemes, index + 2))
  );
}

export function isPlural(lexeme: Lexeme | undefined): boolean {
  if (lexeme?.kind !== "word") return false;
  const { lower } = lexeme;
  if (BARE_PLURALS.has(lower) || lower.endsWith("men") || lower.endsWith("people") || lower.endsWith("folk"))
    return lower !== "specimen" && lower !== "regimen";
  if (lower.length < 3 || !lower.endsWith("s") || lower.endsWith("ss") || FALSE_PLURALS.has(lower))
    return lexeme.capital && DEMONYMS.has(lower) && !lower.endsWith("s");
  return !lower.endsWith("us") && !lower.endsWith("sis");
}

/** "struck", "entered": a past form that ends the phrase behind a singular noun. */
function isVerbLike(lexemes: readonly Lexeme[], index: number): boolean {
  const lexeme = lexemes[index];
  if (lexeme === undefined || lexeme.capital) return false;
  return (lexeme.lower.endsWith("ed") && lexeme.lower.length > 4) || isFiniteVerb(lexeme.lower);
}

function isFiniteVerb(word: string): boolean {
  if (word === "said" || word === "told") return true;
  const lemma = lemmaOf(word);
  return lemma !== word && EVENT_VERBS.has(lemma) && !word.endsWith("ing") && !word.endsWith("ers");
}

/** Behind a possible noun, in front of something that a verb can govern. */
function isVerbPlace(lexemes: readonly Lexeme[], index: number): boolean {
  return isFunctionWord(lowerAt(lexemes, index + 1)) || kindAt(lexemes, index + 1) !== "word";
}

export function headLemma(word: string): string {
  if (word === "people" || word === "persons") return "person";
  if (word === "others") return "other";
  return lemmaOf(word);
}

/** True for nouns of people and for demonyms, singular or plural. */
export function isPersonNoun(word: string, capital: boolean): boolean {
  const lemma = headLemma(word);
  if (PERSON_NOUNS.has(word) || PERSON_NOUNS.has(lemma) || DEMONYMS.has(lemma)) return true;
  if (/(?:man|woman|person|people)$/.test(lemma) && lemma.length > 5) return true;
  if (lemma.length >= 7 && lemma.endsWith("ist")) return true;
  return capital && lemma.length >= 5 && /(?:an|ian|ese|i)$/.test(lemma);
}
