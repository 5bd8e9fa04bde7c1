/** The speaker of a report: the noun phrase before or behind a cue. */
import type { TextRange } from "../../text/range.js";
import { rangeOfWords } from "../clauses/clauses.js";
import type { Sentence, VerbGroup, Word } from "../clauses/types.js";
import { OFFICE_HEADS } from "../titles/titles.lexicon.js";
import { DOCUMENT_NOUNS, EVIDENCE_NOUNS, NO_PERSONS } from "./lexicon.js";
import { SPEAKER_NOUNS } from "./speakers.lexicon.js";

/** First and last word of a phrase. */
export interface WordSpan {
  readonly first: number;
  readonly last: number;
}

const MAX_PHRASE = 30;
const MAX_APPOSITION = 25;
const TIME_NOUNS =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|yesterday|today|week|month|year|morning|night|evening|\d+)$/u;

/** The subject of a verb group, or undefined where none is written before it. */
export function subjectOf(sentence: Sentence, group: VerbGroup): WordSpan | undefined {
  const { words } = sentence;
  let last = group.first - 1;
  while (last >= 0 && (words[last]?.wordClass === "adverb" || isReflexive(words[last]))) {
    last -= 1;
  }
  const word = words[last];
  if (word === undefined) {
    return undefined;
  }
  if (word.wordClass === "relative") {
    return antecedentOf(sentence, last);
  }
  if (word.wordClass === "coordinator") {
    const earlier = sentence.groups.findLast(
      (candidate) => candidate.last < last && candidate.form === "finite" && candidate.clause === group.clause,
    );
    return earlier === undefined ? undefined : subjectOf(sentence, earlier);
  }
  if (word.wordClass === "comma" || word.wordClass === "dash" || word.wordClass === "closeBracket") {
    return subjectBeforeInsertion(sentence, last);
  }
  return phraseEndingAt(sentence, last);
}

function isReflexive(word: Word | undefined): boolean {
  return word !== undefined && /(?:self|selves)$/u.test(word.lower);
}

/** "Ivan Petrov, the head of the agency, said": back over the insertion. */
function subjectBeforeInsertion(sentence: Sentence, close: number): WordSpan | undefined {
  const { words } = sentence;
  const bracket = words[close]?.wordClass === "closeBracket";
  for (let index = close - 1; index >= Math.max(0, close - MAX_APPOSITION); index -= 1) {
    const wordClass = words[index]?.wordClass;
    if (bracket ? wordClass === "openBracket" : wordClass === words[close]?.wordClass) {
      const phrase = phraseEndingAt(sentence, index - 1);
      if (phrase === undefined) {
        return undefined;
      }
      const inserted = words[index + 1]?.wordClass;
      const apposition =
        !bracket &&
        inserted !== "relative" &&
        inserted !== "subordinator" &&
        inserted !== "coordinator" &&
        inserted !== "preposition" &&
        !hasGroup(sentence, index + 1, close);
      return apposition ? { first: phrase.first, last: close - 1 } : phrase;
    }
    if (wordClass === "closeQuote" || wordClass === "semicolon") {
      return undefined;
    }
  }
  // "The firm Kestrel, has said that": a comma that closes nothing, behind a phrase that begins the sentence.
  const opening = bracket || hasGroup(sentence, 0, close) ? undefined : phraseEndingAt(sentence, close - 1);
  return opening?.first === 0 ? opening : undefined;
}

function hasGroup(sentence: Sentence, first: number, end: number): boolean {
  return sentence.groups.some((group) => group.first >= first && group.last < end && group.form === "finite");
}

/** The noun phrase that a relative pronoun at `opener` stands for. */
export function antecedentOf(sentence: Sentence, opener: number): WordSpan | undefined {
  let last = opener - 1;
  while (
    last >= 0 &&
    (sentence.words[last]?.wordClass === "comma" ||
      sentence.words[last]?.wordClass === "preposition" ||
      sentence.words[last]?.wordClass === "dash")
  ) {
    last -= 1;
  }
  return phraseEndingAt(sentence, last);
}

/** The longest noun phrase that ends at a word: nouns, names, their modifiers, prepositional phrases and coordinated phrases. */
export function phraseEndingAt(sentence: Sentence, end: number): WordSpan | undefined {
  const { words } = sentence;
  let last = end;
  let first = last + 1;
  let coordinator: number | undefined;
  let stoppedByVerb = false;
  for (let index = last; index >= Math.max(0, last - MAX_PHRASE); index -= 1) {
    const word = words[index];
    if (word === undefined || !(isPhraseWord(word) || (index > 0 && isLinkingTo(sentence, index)))) {
      break;
    }
    const group = groupOver(sentence, index);
    if (
      group !== undefined &&
      (group.form === "finite" || group.form === "infinitive" || group.form === "imperative" || group.first === 0)
    ) {
      const relative = sentence.clauses[group.clause];
      const opener = relative?.opener;
      // "the officials who visited the site said": the speaker is what the relative clause is about.
      if (
        relative?.kind === "relative" &&
        opener !== undefined &&
        opener > 0 &&
        sentence.clauseOf[end + 1] !== group.clause &&
        end < sentence.words.length - 1
      ) {
        return antecedentOf(sentence, opener);
      }
      stoppedByVerb = true;
      break;
    }
    if (word.wordClass === "coordinator") {
      coordinator = index;
    }
    first = index;
  }
  if (stoppedByVerb && coordinator !== undefined) {
    first = coordinator + 1;
  }
  while (first <= last && ["coordinator", "adverb", "negation"].includes(words[first]?.wordClass ?? "")) {
    first += 1;
  }
  first = withoutFrontedPhrase(sentence, first, last);
  last = withoutTime(sentence, first, last);
  return first <= last && words.slice(first, last + 1).some((word) => /\p{L}/u.test(word.lower))
    ? { first, last }
    : undefined;
}

/** The noun phrase that begins behind an inverted cue or "according to", up to a comma, a verb or the end. */
export function phraseStartingAt(sentence: Sentence, start: number): WordSpan | undefined {
  const { words } = sentence;
  let last = start - 1;
  for (let index = start; index < Math.min(words.length, start + MAX_PHRASE); index += 1) {
    const word = words[index];
    const group = groupOver(sentence, index);
    if (
      word === undefined ||
      !(isPhraseWord(word) || (index > start && isLinkingTo(sentence, index))) ||
      (group !== undefined && (group.form === "finite" || group.form === "infinitive"))
    ) {
      break;
    }
    if (
      index > start &&
      (word.lower === "after" || word.lower === "before" || word.lower === "during" || word.lower === "as")
    ) {
      break;
    }
    last = index;
  }
  while (last >= start && ["coordinator", "preposition", "to", "adverb"].includes(words[last]?.wordClass ?? "")) {
    last -= 1;
  }
  last = withoutTime(sentence, start, withoutPlaceOfSpeech(sentence, start, last));
  return last >= start ? { first: start, last } : undefined;
}

const PLACES_OF_SPEECH =
  /^(?:book|memoir|memoirs|interview|statement|article|letter|column|speech|address|post|tweet|blog|essay|report|editorial|memo|piece|paper|message|email|e-mail|broadcast|briefing|comment|commentary|op-ed|diary|note)$/u;

/** "historian Ola Berg in her new book": where somebody says it is no part of who says it. */
function withoutPlaceOfSpeech(sentence: Sentence, first: number, last: number): number {
  const { words } = sentence;
  if (!PLACES_OF_SPEECH.test(words[last]?.lower ?? "")) return last;
  for (let index = last - 1; index > first; index -= 1) {
    if (words[index]?.wordClass === "preposition")
      return /^(?:in|on|at)$/u.test(words[index]?.lower ?? "") ? index - 1 : last;
  }
  return last;
}

/** An inverted speaker with the apposition behind it: "recalled Mina Torres, a shopkeeper." */
export function speakerBehind(sentence: Sentence, start: number): WordSpan | undefined {
  const { words } = sentence;
  const speaker = phraseStartingAt(sentence, start);
  if (speaker === undefined || words[speaker.last + 1]?.wordClass !== "comma") return speaker;
  const opensApposition = words[speaker.last + 2];
  if (opensApposition?.wordClass !== "determiner" && opensApposition?.wordClass !== "noun") return speaker;
  const apposition = phraseStartingAt(sentence, speaker.last + 2);
  const after = words[(apposition?.last ?? speaker.last) + 1];
  const closes = after === undefined || after.wordClass === "stop";
  const hasVerb = apposition !== undefined && hasGroup(sentence, apposition.first, apposition.last + 1);
  return apposition !== undefined && closes && !hasVerb ? { first: speaker.first, last: apposition.last } : speaker;
}

export function spanRange(sentence: Sentence, span: WordSpan): TextRange {
  return rangeOfWords(sentence, span.first, span.last);
}

/** True where the phrase names somebody or something that can speak: a name, a personal pronoun, a noun of speakers or documents. */
export function canSpeak(sentence: Sentence, span: WordSpan): boolean {
  for (let index = span.first; index <= span.last; index += 1) {
    const word = sentence.words[index];
    if (
      word === undefined ||
      (index > span.first &&
        (word.wordClass === "preposition" || word.wordClass === "comma" || groupOver(sentence, index) !== undefined))
    ) {
      return false;
    }
    const owns = sentence.words[index + 1]?.wordClass === "possessive" && index + 1 < span.last;
    // A sentence begins with a capital anyway: a plural or a verb form there is taken for a common noun.
    const initialName =
      word.capital &&
      word.wordClass === "noun" &&
      word.forms === undefined &&
      !(index === 0 && /[^s]s$/u.test(word.lower));
    if (
      !owns &&
      (word.wordClass === "name" ||
        initialName ||
        SPEAKER_NOUNS.has(word.lower) ||
        isOffice(word) ||
        isPerson(word) ||
        (/^(?:he|she|they|some|many|most|others|both|all|several|one)$/u.test(word.lower) && index === span.first))
    ) {
      return true;
    }
  }
  return false;
}

/** Offices that are as often things: a seat, a part, a rank as an adjective. */
const NO_OFFICES =
  /^(?:chair|anchor|host|head|vice|justice|agent|count|private|major|general|corporal|veteran|champion|counsel|rep|sec|st|hon|fr)$/u;

function isOffice(word: Word): boolean {
  return word.wordClass === "noun" && OFFICE_HEADS.has(word.lower) && !NO_OFFICES.test(word.lower);
}

/** Nouns of agents by their ending: engineers, senators, scientists, historians, gunmen. */
function isPerson(word: Word): boolean {
  if (word.wordClass !== "noun" || word.lower.length < 5 || !/(?:(?:er|or|ist|ian)s?|m[ae]n)$/u.test(word.lower)) {
    return false;
  }
  return !NO_PERSONS.has(word.lower.replace(/s$/u, "")) && !NO_PERSONS.has(word.lower);
}

export function isDocument(sentence: Sentence, span: WordSpan): boolean {
  const head = headOf(sentence, span);
  return head !== undefined && DOCUMENT_NOUNS.has(head.lower);
}

/** True where the phrase names a paper, or what tests and measurements gave. */
export function isEvidence(sentence: Sentence, span: WordSpan): boolean {
  const head = headOf(sentence, span);
  return head !== undefined && (DOCUMENT_NOUNS.has(head.lower) || EVIDENCE_NOUNS.has(head.lower));
}

/** True for "we", "I", "you": the author or the reader, never a source. */
export function isAuthor(sentence: Sentence, span: WordSpan): boolean {
  const last = sentence.words[span.last];
  return last?.lower === "i" || (span.first === span.last && /^(?:we|you|one)$/u.test(last?.lower ?? ""));
}

/** "No one said", "neither side claims": nobody speaks. */
export function isNobody(sentence: Sentence, span: WordSpan): boolean {
  return sentence.words
    .slice(Math.max(0, span.first - 1), span.last + 1)
    .some((word, index) => index < 3 && /^(?:no|nobody|none|neither|few)$/u.test(word.lower));
}

/** The noun before the first preposition. */
export function headOf(sentence: Sentence, span: WordSpan): Word | undefined {
  let head: Word | undefined;
  for (let index = span.first; index <= span.last; index += 1) {
    const word = sentence.words[index];
    if (word?.wordClass === "preposition" || word?.wordClass === "comma") {
      break;
    }
    head = word;
  }
  return head;
}

function isPhraseWord(word: Word): boolean {
  switch (word.wordClass) {
    case "noun":
    case "name":
    case "adjective":
    case "adverb":
    case "number":
    case "determiner":
    case "pronoun":
    case "possessive":
    case "preposition":
    case "coordinator":
      return true;
    case "other":
      return word.lower !== "/";
    default:
      return false;
  }
}

const TAKES_TO =
  /^(?:close|loyal|linked|allied|opposed|sympathetic|aides?|advis[eo]rs?|ambassadors?|envoys?|spokes(?:man|woman|person)|representatives?|delegates?|liaison|counsel|secretary|assistants?|party|parties|witness(?:es)?)$/u;

/** "a source close to the president", "an adviser to the king": the "to" of a noun phrase. */
function isLinkingTo(sentence: Sentence, index: number): boolean {
  return (
    sentence.words[index]?.wordClass === "to" &&
    TAKES_TO.test(sentence.words[index - 1]?.lower ?? "") &&
    groupOver(sentence, index) === undefined
  );
}

function groupOver(sentence: Sentence, index: number): VerbGroup | undefined {
  return sentence.groups.find((group) => group.first <= index && index <= group.last);
}

/** "In a statement on Monday the ministry": the phrase in front is no part of the speaker. */
function withoutFrontedPhrase(sentence: Sentence, first: number, last: number): number {
  const { words } = sentence;
  for (let index = last; index > first; index -= 1) {
    const word = words[index];
    const before = words[index - 1];
    const opensPhrase =
      word !== undefined &&
      !word.capital &&
      (word.wordClass === "determiner" || word.wordClass === "pronoun") &&
      !/self|selves/u.test(word.lower);
    const closesPhrase = before?.wordClass === "noun" || before?.wordClass === "name" || before?.wordClass === "number";
    if (opensPhrase && closesPhrase) {
      return index;
    }
  }
  const opener = words[first];
  if (
    opener?.wordClass !== "preposition" ||
    opener.lower === "over" ||
    opener.lower === "about" ||
    opener.lower === "around"
  ) {
    return first;
  }
  // "In Paris officials": nothing marks the border, so the last word before the verb is taken with the names before it.
  let start = last;
  while (
    start - 1 > first &&
    ["name", "adjective"].includes(words[start - 1]?.wordClass ?? "") &&
    words[start]?.wordClass === "name"
  ) {
    start -= 1;
  }
  return start;
}

/** "the minister on Monday": the time is no part of the speaker. */
function withoutTime(sentence: Sentence, first: number, end: number): number {
  const { words } = sentence;
  let last = end;
  while (last > first && words[last]?.wordClass === "adverb") {
    last -= 1;
  }
  for (let index = last; index > first && last - index < 4; index -= 1) {
    if (words[index]?.wordClass === "preposition") {
      const isTime = words
        .slice(index + 1, last + 1)
        .every(
          (word) => TIME_NOUNS.test(word.lower) || word.wordClass === "determiner" || word.wordClass === "adjective",
        );
      return isTime && index < last ? index - 1 : last;
    }
  }
  while (
    last > first &&
    TIME_NOUNS.test(words[last]?.lower ?? "") &&
    words[last]?.wordClass === "name" &&
    words[last - 1]?.wordClass !== "preposition" &&
    words[last - 1]?.wordClass !== "determiner"
  ) {
    last -= 1;
  }
  return last;
}
