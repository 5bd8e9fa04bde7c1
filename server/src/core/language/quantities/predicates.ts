/**
 * What the sentence says of the things counted, read from the words around them: the passive or intransitive verb behind the noun phrase,
 * the verb or event noun that governs the number from the left, or a casualty word inside the phrase.
 */
import { isFunctionWord, lemmaOf } from "../lemmas/lemmas.js";
import { isGlued, kindAt, lowerAt, type Lexeme } from "../lexemes/lexemes.js";
import {
  CASUALTY_ADJECTIVES,
  CHANGE_VERBS,
  EVENT_CLASSES,
  EVENT_NOUNS,
  EVENT_VERBS,
  IDLE_VERBS,
  INTRANSITIVE_VERBS,
  REPORTING_PREPOSITIONS,
  TRANSITIVE_CLASSES,
} from "./events.lexicon.js";

const MAX_LOOK_AHEAD = 9;
const MAX_LOOK_BACK = 10;
const BE_FORMS: ReadonlySet<string> = new Set([
  "was",
  "were",
  "are",
  "is",
  "been",
  "being",
  "be",
  "get",
  "got",
  "gets",
]);
const AUXILIARIES: ReadonlySet<string> = new Set([
  ...BE_FORMS,
  "has",
  "have",
  "had",
  "will",
  "would",
  "could",
  "may",
  "might",
  "can",
  "should",
  "must",
  "to",
  "not",
]);
/** A participle before these has no object: "20 people killed in the raid". */
const AFTER_PASSIVE: ReadonlySet<string> = new Set([
  "in",
  "by",
  "during",
  "after",
  "before",
  "when",
  "while",
  "near",
  "at",
  "on",
  "since",
  "and",
  "from",
  "over",
  "as",
  "outside",
  "inside",
  "for",
  "with",
  "along",
  "across",
  "around",
  "to",
  "last",
  "so",
  "or",
  "but",
  "yesterday",
  "today",
  "under",
  "amid",
  "between",
  "along",
  "within",
  "because",
  "due",
  "following",
]);

/** The class or lemma of a verb in the text: "killed" gives "die", "bought" "buy". */
export function eventOf(word: string): string {
  const lemma = lemmaOf(word);
  return EVENT_CLASSES.get(word) ?? EVENT_CLASSES.get(lemma) ?? lemma;
}

/** Reads to the right of the noun phrase that ends before `index`: "were wounded", "who were killed", "died", "killed in …", "entered …". */
export function predicateBehind(lexemes: readonly Lexeme[], index: number): string | undefined {
  let isPassive = false;
  let hasAuxiliary = false;
  let isAtVerb = true;
  for (let at = index; at < Math.min(lexemes.length, index + MAX_LOOK_AHEAD); at++) {
    const lexeme = lexemes[at];
    if (lexeme === undefined || lexeme.kind === "digits") return undefined;
    const { lower } = lexeme;
    if (lexeme.kind === "mark") {
      if (lower === "-" && isGlued(lexemes, at)) continue;
      const behind = at === index && lower === "," ? behindInsertion(lexemes, at + 1) : undefined;
      if (behind === undefined) return undefined;
      at = behind - 1;
      continue;
    }
    if (AUXILIARIES.has(lower)) {
      if (lower === "to" && !hasAuxiliary) return undefined;
      isPassive ||= BE_FORMS.has(lower);
      hasAuxiliary = true;
      isAtVerb = true;
      continue;
    }
    if (
      lower === "who" ||
      lower === "that" ||
      lower === "which" ||
      lower === "also" ||
      lower === "all" ||
      lower === "reportedly" ||
      lower === "more" ||
      lower.endsWith("ly")
    )
      continue;
    if (isAtVerb || hasAuxiliary) {
      const event = verbAt(lexemes, at, isPassive, hasAuxiliary);
      if (event !== undefined) return event === "" ? undefined : event;
    }
    if (hasAuxiliary) {
      if (!isFunctionWord(lower)) return undefined;
      continue;
    }
    if (!isFunctionWord(lower) && !isNominal(lexemes, at)) return undefined;
    if (lower === "and" && COSUBJECT.has(lowerAt(lexemes, at + 1))) {
      isAtVerb = false;
      continue;
    }
    if (
      lower === "and" ||
      lower === "but" ||
      lower === "when" ||
      lower === "after" ||
      lower === "while" ||
      lower === "because" ||
      lower === "as" ||
      lower === "by"
    )
      return undefined;
    isAtVerb = false;
  }
  return undefined;
}

/** "two soldiers and a civilian were killed": a second subject, after which only an auxiliary is believed. */
const COSUBJECT: ReadonlySet<string> = new Set(["a", "an", "the", "their", "his", "her", "another"]);
const MAX_INSERTION = 9;

/** "eight people, three of them children, drowned": behind the second comma, if a verb stands there. */
function behindInsertion(lexemes: readonly Lexeme[], index: number): number | undefined {
  for (let at = index; at < Math.min(lexemes.length, index + MAX_INSERTION); at++) {
    if (kindAt(lexemes, at) !== "mark") continue;
    if (lowerAt(lexemes, at) === "-") continue;
    if (lowerAt(lexemes, at) !== ",") return undefined;
    const next = lowerAt(lexemes, at + 1);
    const isVerbNext = AUXILIARIES.has(next) || INTRANSITIVE_VERBS.has(lemmaOf(next));
    return isVerbNext ? at + 1 : undefined;
  }
  return undefined;
}

/** Nouns and names of a phrase in between ("people in the village of Dubrava were killed"): anything that is no finite verb. */
function isNominal(lexemes: readonly Lexeme[], index: number): boolean {
  const word = lowerAt(lexemes, index);
  return lexemes[index]?.capital === true || !word.endsWith("ed");
}

/** An event, nothing (undefined), or "" where the verb is active and says something else of its subject. */
function verbAt(
  lexemes: readonly Lexeme[],
  index: number,
  isPassive: boolean,
  hasAuxiliary: boolean,
): string | undefined {
  const word = lowerAt(lexemes, index);
  const lemma = lemmaOf(word);
  const event = eventOf(word);
  const isParticiple =
    word.endsWith("ed") ||
    (lemma !== word && EVENT_VERBS.has(lemma) && !word.endsWith("s")) ||
    CASUALTY_ADJECTIVES.has(word);
  const isIntransitive = INTRANSITIVE_VERBS.has(lemma);
  if (!isParticiple && !(hasAuxiliary && EVENT_VERBS.has(lemma)) && !isIntransitive) return undefined;
  if (isIntransitive) return event;
  if (word.endsWith("ing") && !isPassive) return undefined;
  if (isPassive && RESULTATIVE_VERBS.has(lemma) && CASUALTY_ADJECTIVES.has(lowerAt(lexemes, index + 1)))
    return eventOf(lowerAt(lexemes, index + 1));
  if (IDLE_VERBS.has(lemma)) return isPassive && lemma !== "be" ? undefined : "";
  if (isPassive) return event;
  if (!TRANSITIVE_CLASSES.has(event)) return event;
  return isWithoutObject(lexemes, index + 1) ? event : "";
}

/** "were found dead", "were left injured". */
const RESULTATIVE_VERBS: ReadonlySet<string> = new Set([
  "find",
  "leave",
  "pronounce",
  "confirm",
  "presume",
  "declare",
  "report",
  "list",
  "feare",
  "fear",
  "believe",
  "render",
]);

function isWithoutObject(lexemes: readonly Lexeme[], index: number): boolean {
  const next = lexemes[index];
  if (next === undefined) return true;
  if (next.kind === "mark") return next.lower !== '"' && next.lower !== "\u201C" && next.lower !== "$";
  return AFTER_PASSIVE.has(next.lower);
}

/** Reads to the left of the number that begins at `index`: "killing four …", "the death of one …", "deployed about 300 …", "the death toll rose to 45". */
export function predicateBefore(
  lexemes: readonly Lexeme[],
  index: number,
): { readonly event: string; readonly direct: boolean } | undefined {
  let passedTo = false;
  let isDirect = true;
  for (let at = index - 1, steps = 0; at >= 0 && steps < MAX_LOOK_BACK; at--, steps++) {
    const lexeme = lexemes[at];
    if (lexeme === undefined) return undefined;
    const { lower } = lexeme;
    if (lexeme.kind === "mark") {
      if (lower === "," || lower === "-" || lower === '"' || lower === "\u201C") {
        isDirect = false;
        if (lower === "," && passedTo) return undefined;
        continue;
      }
      return undefined;
    }
    if (lexeme.kind === "digits") {
      isDirect = false;
      continue;
    }
    if (REPORTING_PREPOSITIONS.has(lower)) return undefined;
    if (lower === "to" || lower === "at") {
      passedTo = true;
      continue;
    }
    if (
      lower === "of" ||
      lower === "and" ||
      lower === "the" ||
      lower === "a" ||
      lower === "an" ||
      lower === "another" ||
      lower === "all" ||
      lower === "as" ||
      lower === "least" ||
      lower === "some" ||
      lower === "also" ||
      lower === "up" ||
      lower === "these" ||
      lower === "other" ||
      lower === "its" ||
      lower === "their" ||
      lower === "out" ||
      lower === "down" ||
      lower === "off" ||
      lower === "back" ||
      lower === "away"
    ) {
      if (lower === "and" || lower === "as") isDirect = false;
      continue;
    }
    if (BE_FORMS.has(lower)) {
      passedTo = true;
      continue;
    }
    if (isFunctionWord(lower) && lower !== "dead") return undefined;
    const lemma = lemmaOf(lower);
    if (CHANGE_VERBS.has(lemma) && (passedTo || steps < 2)) {
      passedTo = true;
      continue;
    }
    const event =
      isPluralNoun(lower, lemma) && lowerAt(lexemes, at + 1) !== "of"
        ? undefined
        : (EVENT_CLASSES.get(lower) ?? EVENT_CLASSES.get(lemma));
    if (event !== undefined) return isPassiveVerb(lexemes, at) ? undefined : { event, direct: isDirect && !passedTo };
    if (isDirect && !passedTo && !(lowerAt(lexemes, at + 1) === "of" && EVENT_NOUNS.has(lemma)) && isVerb(lower, lemma))
      return IDLE_VERBS.has(lemma) ? undefined : { event: lemma, direct: true };
    if (lower.endsWith("ly") || (!isDirect && !lower.endsWith("ed")) || passedTo) continue;
    const noun = lowerAt(lexemes, at + 1) === "of" ? EVENT_NOUNS.get(lemma) : undefined;
    return noun === undefined ? undefined : { event: noun, direct: true };
  }
  return undefined;
}

/** "shells", "strikes", "raids": nouns far more often than verbs. */
function isPluralNoun(word: string, lemma: string): boolean {
  return word.endsWith("s") && lemma !== word && EVENT_CLASSES.get(lemma) === "attack";
}

/** "were killed, 20 of them …": the verb has its patient before it. */
function isPassiveVerb(lexemes: readonly Lexeme[], index: number): boolean {
  const before = lowerAt(lexemes, index - 1);
  return (
    lowerAt(lexemes, index).endsWith("ed") &&
    (BE_FORMS.has(before) || (before.endsWith("ly") && BE_FORMS.has(lowerAt(lexemes, index - 2))))
  );
}

function isVerb(word: string, lemma: string): boolean {
  if (EVENT_VERBS.has(lemma)) return true;
  return lemma !== word && (word.endsWith("ed") || word.endsWith("ing")) && word.length > 4;
}

/** "34 people were hurt, including six children": a part of the quantity before it shares what is said of that. */
export function isPart(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  if (to <= from || to - from > MAX_PART_DISTANCE) return false;
  const before = lowerAt(lexemes, to - 1);
  const isIncluded =
    before === "including" ||
    (before === "them" && lowerAt(lexemes, to - 2) === "among") ||
    (before === "least" && lowerAt(lexemes, to - 3) === "including");
  if (!isIncluded) return false;
  for (let at = from; at < to; at++) {
    const word = lowerAt(lexemes, at);
    if (word === "." || word === ";") return false;
  }
  return true;
}

const MAX_PART_DISTANCE = 14;

/** True where the word joins what follows to the quantity before it: "one policeman and three Serbs", "34 people, including six children". */
export function isJoint(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  if (to <= from || to - from > 4) return false;
  let isLinked = false;
  for (let at = from; at < to; at++) {
    const word = lowerAt(lexemes, at);
    if (word === "and" || word === "," || word === "or" || word === "including" || word === "plus") isLinked = true;
    else if (
      word !== "as" &&
      word !== "well" &&
      word !== "another" &&
      word !== "among" &&
      word !== "them" &&
      word !== "also" &&
      word !== "with" &&
      kindAt(lexemes, at) !== "mark"
    )
      return false;
  }
  return isLinked;
}
