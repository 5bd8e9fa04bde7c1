/** Tells assertions from judgements, assumptions, questions, instructions and fragments, and how much a sentence asks to be checked. */
import type { TextRange } from "../../text/range.js";
import { mainGroup, readSentence } from "../clauses/clauses.js";
import type { Sentence, VerbGroup } from "../clauses/types.js";
import {
  AFTER_IMPERATIVE,
  ASSUMING_VERBS,
  ASSUMPTION_PHRASES,
  CONFIDENCE_STATEMENT,
  EVENT_VERBS,
  JUDGEMENT_PHRASES,
  JUDGING_VERBS,
  LIKELIHOOD_PHRASE,
  LIKELIHOOD_WORDS,
  OPINION_WORDS,
  TASK_MARK,
} from "./lexicon.js";
import type { KindReading, StatementKind } from "./types.js";

/** What the other skills found in the sentence. */
export interface FoundInSentence {
  readonly names: number;
  readonly quantities: number;
  readonly dates: number;
  readonly attributed: boolean;
}

const BASE_WORTH = 0.25;
const NAME_WORTH = 0.15;
const QUANTITY_WORTH = 0.25;
const DATE_WORTH = 0.15;
const EVENT_WORTH = 0.2;
const OPINION_COST = 0.15;
/** What somebody should do, and what the author says of himself, is hardly ever checkable. */
const NORMATIVE_CAP = 0.3;
const FIRST_PERSON_CAP = 0.3;
const FORECAST_FACTOR = 0.6;
const JUDGEMENT_CAP = 0.4;
const ASSUMPTION_CAP = 0.2;
const REFLEXIVE_CAP = 0.2;
/** A sentence with a full stop and this many words is prose even where no verb was recognised. */
const PROSE_WORDS = 9;

/** `parsed` is the reading of the same sentence, for callers that have it already. */
export function readKind(
  text: string,
  sentence: TextRange,
  found: FoundInSentence,
  parsed: Sentence = readSentence(text, sentence),
): KindReading {
  const kind = kindOf(parsed, found);
  return { kind, checkworthiness: round(worthOf(parsed, kind, found)) };
}

function kindOf(sentence: Sentence, found: FoundInSentence): StatementKind {
  const raw = sentence.text.slice(sentence.range.start, sentence.range.end);
  const ending = raw.slice(-40);
  const plain = openingWords(raw);
  if (!/\p{L}/u.test(raw)) {
    return "fragment";
  }
  if (/\?["”’')\]*_]*\s*$/u.test(ending)) {
    return "question";
  }
  if (TASK_MARK.test(plain) || isImperative(sentence)) {
    return "instruction";
  }
  if (ASSUMPTION_PHRASES.test(plain) || authorVerb(sentence, ASSUMING_VERBS)) {
    return "assumption";
  }
  if (isOwnJudgement(sentence, plain)) {
    return "judgement";
  }
  const main = mainGroup(sentence);
  if (main === undefined && !isProse(sentence, raw)) {
    return "fragment";
  }
  if (main?.first === 0 && main.modal === 0 && !endsInStop(sentence)) {
    // "Must read": no subject, no full stop.
    return "fragment";
  }
  return !found.attributed && isLikelihood(sentence, main, plain) ? "judgement" : "assertion";
}

/** The sentence in lower case, without list marks, quotes and markup in front. */
function openingWords(raw: string): string {
  return raw
    .slice(0, 400)
    .replace(/^[\s>#*_\-–•·"“'([\d.)\]]+/u, "")
    .replace(/\s+/gu, " ")
    .replace(/[‘’]/gu, "'")
    .toLowerCase();
}

function isProse(sentence: Sentence, raw: string): boolean {
  if (!/[.!…]["”’')\]*_]*\s*$/u.test(raw.slice(-40))) {
    return false;
  }
  const words = sentence.words.filter((word) => /\p{L}/u.test(word.lower));
  const finite = sentence.groups.some((group) => group.form === "finite");
  const first = sentence.words[0]?.wordClass;
  const dependent = first === "subordinator" || first === "relative";
  return (
    (finite && !dependent && words.length > 4) ||
    (words.length >= PROSE_WORDS &&
      sentence.words.some(
        (word) => (word.forms?.third === true || word.forms?.base === true) && word.wordClass === "noun",
      ))
  );
}

function isImperative(sentence: Sentence): boolean {
  let index = 0;
  while (index < sentence.words.length && isBeforeImperative(sentence, index)) {
    index += 1;
  }
  const word = sentence.words[index];
  const next = sentence.words[index + 1];
  if (word === undefined) {
    return false;
  }
  if (
    (word.wordClass === "do" || word.lower === "never") &&
    (next?.wordClass === "negation" || (next?.forms?.base === true && next.wordClass === "noun"))
  ) {
    return word.lower === "do" || word.lower === "never";
  }
  if (word.lower === "be" || word.lower === "let") {
    return true;
  }
  if (
    word.forms?.base !== true ||
    word.wordClass === "name" ||
    word.wordClass === "preposition" ||
    word.wordClass === "adjective"
  ) {
    return false;
  }
  const main = mainGroup(sentence);
  if (!word.forms.nounLike && !word.forms.past && main !== undefined && main.first > index + 1) {
    return true;
  }
  if (main !== undefined && main.first > index && !hasBoundary(sentence, index, main.first)) {
    return false;
  }
  if (next === undefined || next.wordClass === "colon") {
    return false;
  }
  if (word.forms.past && !word.forms.nounLike) {
    return AFTER_IMPERATIVE.has(next.lower);
  }
  const opensComplement =
    AFTER_IMPERATIVE.has(next.lower) ||
    next.capital ||
    next.wordClass === "adverb" ||
    next.wordClass === "number" ||
    next.wordClass === "openQuote";
  return word.forms.nounLike
    ? AFTER_IMPERATIVE.has(next.lower) &&
        !(["in", "on", "for", "with", "to", "as"].includes(next.lower) && !endsInStop(sentence))
    : opensComplement || endsInStop(sentence);
}

function endsInStop(sentence: Sentence): boolean {
  return sentence.words.at(-1)?.wordClass === "stop";
}

function isBeforeImperative(sentence: Sentence, index: number): boolean {
  const word = sentence.words[index];
  return (
    word !== undefined &&
    (word.lower === "please" ||
      word.lower === "then" ||
      word.lower === "also" ||
      word.lower === "next" ||
      word.lower === "finally" ||
      word.lower === "first" ||
      word.lower === "never" ||
      ["and", "but", "so", "now", "okay", "ok", "yes", "no", "instead", "always", "just", "only"].includes(
        word.lower,
      ) ||
      (index < 4 && !/\p{L}/u.test(word.lower)))
  );
}

/** A comma or a subordinate clause between an imperative and a later finite verb: "Check the date, because it is wrong". */
function hasBoundary(sentence: Sentence, from: number, to: number): boolean {
  return sentence.words
    .slice(from, to)
    .some(
      (word) =>
        word.wordClass === "comma" ||
        word.wordClass === "colon" ||
        word.wordClass === "semicolon" ||
        word.wordClass === "coordinator",
    );
}

/** "We assess", "I believe", "…, we believe": the author's own verb with no one else between. */
function authorVerb(sentence: Sentence, verbs: ReadonlySet<string>): boolean {
  const root = sentence.clauses.filter((clause) => clause.kind === "main" || clause.kind === "coordinate");
  return root.some((clause) =>
    clause.finite.some((index) => {
      const group = sentence.groups[index];
      return (
        group !== undefined &&
        verbs.has(group.lemma) &&
        !group.passive &&
        isFirstPersonSubject(sentence, group) &&
        !isQuoted(sentence, group.first)
      );
    }),
  );
}

function isFirstPersonSubject(sentence: Sentence, group: VerbGroup): boolean {
  for (let index = group.first - 1; index >= Math.max(0, group.first - 3); index -= 1) {
    const word = sentence.words[index];
    if (word?.lower === "we" || word?.lower === "i") {
      return true;
    }
    if (word?.wordClass !== "adverb") {
      return false;
    }
  }
  return false;
}

function isQuoted(sentence: Sentence, index: number): boolean {
  let open = 0;
  for (let before = 0; before < index; before += 1) {
    const wordClass = sentence.words[before]?.wordClass;
    open += wordClass === "openQuote" ? 1 : wordClass === "closeQuote" ? -1 : 0;
  }
  return open > 0;
}

function isOwnJudgement(sentence: Sentence, plain: string): boolean {
  return JUDGEMENT_PHRASES.test(plain) || authorVerb(sentence, JUDGING_VERBS) || CONFIDENCE_STATEMENT.test(plain);
}

/** A likelihood term on the main predicate: the author's estimate. */
function isLikelihood(sentence: Sentence, main: VerbGroup | undefined, plain: string): boolean {
  if (LIKELIHOOD_PHRASE.test(plain)) {
    return true;
  }
  if (main === undefined) {
    return false;
  }
  return sentence.words.some(
    (word, index) =>
      LIKELIHOOD_WORDS.has(word.lower) &&
      (sentence.clauseOf[index] ?? 0) === main.clause &&
      isOnPredicate(sentence, main, index),
  );
}

function isOnPredicate(sentence: Sentence, main: VerbGroup, index: number): boolean {
  const before = sentence.words[index - 1]?.wordClass;
  if (before === "determiner" || before === "possessive" || before === "preposition" || before === "comma") {
    return false;
  }
  return index <= main.last
    ? index === 0 || main.first - index <= 2
    : index - main.last <= 3 && !(sentence.words[index + 1]?.wordClass === "number");
}

function worthOf(sentence: Sentence, kind: StatementKind, found: FoundInSentence): number {
  if (kind === "question" || kind === "instruction" || kind === "fragment") {
    return 0;
  }
  const main = mainGroup(sentence);
  const events = sentence.groups.some((group) => EVENT_VERBS.has(group.lemma) && group.form !== "infinitive");
  const opinions = sentence.words.filter((word) => OPINION_WORDS.has(word.lower)).length;
  let worth =
    BASE_WORTH +
    NAME_WORTH * Math.min(found.names, 2) +
    (found.quantities > 0 ? QUANTITY_WORTH : 0) +
    (found.dates > 0 ? DATE_WORTH : 0) +
    (events ? EVENT_WORTH : 0) -
    OPINION_COST * Math.min(opinions, 2);
  const modal = main?.modal === undefined ? undefined : sentence.words[main.modal]?.lower;
  if (
    modal === "will" ||
    modal === "'ll" ||
    modal === "would" ||
    modal === "could" ||
    modal === "may" ||
    modal === "might" ||
    modal === "shall"
  ) {
    worth *= FORECAST_FACTOR;
  }
  if (modal === "should" || modal === "must" || modal === "ought") {
    worth = Math.min(worth, NORMATIVE_CAP);
  }
  if (kind === "judgement") {
    worth = Math.min(worth, JUDGEMENT_CAP);
  }
  if (kind === "assumption") {
    worth = Math.min(worth, ASSUMPTION_CAP);
  }
  if (main !== undefined && isFirstPersonSubject(sentence, main)) {
    worth = Math.min(worth, FIRST_PERSON_CAP);
  }
  if (
    !found.attributed &&
    REFLEXIVE.test(openingWords(sentence.text.slice(sentence.range.start, sentence.range.end)))
  ) {
    worth = Math.min(worth, REFLEXIVE_CAP);
  }
  return Math.max(0, Math.min(1, worth));
}

/** What a text says of itself ("This briefing rests on …", "Working note: …") is no statement about the world. */
const REFLEXIVE =
  /^(?:(?:this|the present|our) (?:short |working |first )?(?:briefing|note|notes|paper|memo|memorandum|section|chapter|document|assessment|summary|overview|table|list|annex)\b|(?:working |scope )?note:)/u;

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
