/**
 * The events and states that a statement tells of, each with the words before and after it sorted into who does it and who undergoes it.
 * Coarse on purpose: voice, "of", "by" and word order are read, nothing deeper; what stays open is left open.
 */
import { readSentence } from "../../language/clauses/clauses.js";
import type { Sentence, VerbGroup, Word } from "../../language/clauses/types.js";
import { lemmaOf } from "../../language/lemmas/lemmas.js";
import type { Statement } from "../../model/statement.js";
import type { TextRange } from "../../text/range.js";
import { nominalEvent, verbEvent, type Pattern } from "../events/eventClasses.js";
import { rememberingEach } from "../../text/memory.js";
import { nameOfEvent, readFrom } from "./readAs.js";
import { verbPhrasesOf, withoutPhraseWords, type ToldVerb } from "./verbPhrases.js";

export interface Predication {
  /** Class of the event, or the lemma of its verb. */
  readonly event: string;
  /** The word that names it, on the statement's offsets. */
  readonly head: TextRange;
  readonly agent: TextRange | undefined;
  readonly patient: TextRange | undefined;
  /** What follows the noun phrase after it: places, times, means. */
  readonly rest: TextRange | undefined;
  readonly finite: boolean;
  /** True for "to withdraw": whether it came about is for the words before it to say. */
  readonly infinitive: boolean;
  /** True where a noun or an adjective names the event. */
  readonly nominal: boolean;
  /** True where the verb itself carries "not" or "never". */
  readonly negated: boolean;
  /** "past" for "had killed": past already at the time of the story; "present" for "has killed". */
  readonly perfect: "past" | "present" | undefined;
}

/** In the order of their words; read once a statement. */
export const predicationsOf = rememberingEach((statement: Statement): readonly Predication[] => {
  const source = readFrom(statement);
  if (source === undefined) return readPredications(statement);
  return predicationsOf(source).map((predication) => ({
    ...predication,
    event: nameOfEvent(statement, predication.event),
  }));
});

/** Event of "is" and "was": what is said stands after it. */
export const COPULA = "be";

/** Events that say little of what came about. */
export const LIGHT_EVENTS: ReadonlySet<string> = new Set([
  COPULA,
  ..."have do make take get go come give put hold use see say".split(" "),
]);

/** True where something is said to be something; an apposition says so too. */
export function isCopular(statement: Statement): boolean {
  return predicationsOf(statement).some(({ event }) => event === COPULA);
}

const PERFECTS: ReadonlyMap<string, "past" | "present"> = new Map([
  ["had", "past"],
  ["has", "present"],
  ["have", "present"],
]);

/** Words of a noun phrase looked at before a participle, a noun or a relative pronoun. */
const PHRASE_WORDS = 8;

interface Spans {
  readonly agent: WordSpan | undefined;
  readonly patient: WordSpan | undefined;
  readonly rest: WordSpan | undefined;
}

/** Indices of words, both inclusive. */
interface WordSpan {
  readonly first: number;
  readonly last: number;
}

function readPredications(statement: Statement): readonly Predication[] {
  const told = verbPhrasesOf(statement);
  const sentence = readSentence(withoutPhraseWords(statement.text, told), { start: 0, end: statement.text.length });
  const shift = statement.range.start;
  const inGroup = new Set<number>();
  const found: Predication[] = [];
  const toldAt = (head: number): ToldVerb | undefined =>
    told.find((phrase) => phrase.head.start === sentence.words[head]?.start);
  const add = (head: number, event: string, spans: Spans, group: VerbGroup | undefined): void => {
    const word = group === undefined ? sentence.words[head] : (toldAt(head)?.whole ?? sentence.words[head]);
    if (word === undefined) return;
    const place = (span: WordSpan | undefined): TextRange | undefined => rangeOf(sentence.words, span, shift);
    found.push({
      event,
      head: { start: word.start + shift, end: word.end + shift },
      agent: place(spans.agent),
      patient: place(spans.patient),
      rest: place(spans.rest),
      finite: group?.form === "finite",
      infinitive: group?.form === "infinitive",
      nominal: group === undefined,
      negated: group?.negation !== undefined,
      perfect:
        group?.form === "finite" && group.head > group.first
          ? PERFECTS.get(sentence.words[group.first]?.lower ?? "")
          : undefined,
    });
  };
  for (const group of sentence.groups) {
    for (let index = group.first; index <= group.last; index += 1) inGroup.add(index);
    const phrase = toldAt(group.head);
    if (group.copular && phrase === undefined) {
      add(group.head, COPULA, verbSpans(sentence, group, "agentive"), group);
      continue;
    }
    const { event, pattern } = verbEvent(phrase?.lemma ?? eventLemma(sentence.words, group));
    add(group.head, event, verbSpans(sentence, group, phrase?.isUndergone === true ? "undergone" : pattern), group);
  }
  sentence.words.forEach((word, index) => {
    if (inGroup.has(index) || word.wordClass === "name" || word.capital) return;
    const nominal = nominalEvent(lemmaOf(word.lower)) ?? nominalEvent(word.lower);
    if (nominal === undefined || nominal.pattern === "agent-noun") return;
    add(index, nominal.event, nounSpans(sentence, index, nominal.pattern), undefined);
  });
  return found.sort((left, right) => left.head.start - right.head.start);
}

function eventLemma(words: readonly Word[], group: VerbGroup): string {
  return lemmaOf(words[group.head]?.lower ?? group.lemma);
}

function verbSpans(sentence: Sentence, group: VerbGroup, pattern: Pattern): Spans {
  const subject = subjectOf(sentence, group);
  const after = afterOf(sentence, group.last + 1);
  if (group.passive || (group.form === "participle" && pattern === "agentive")) {
    const by = wordAt(sentence.words, after, "by");
    const agent = by === undefined || after === undefined ? undefined : phraseFrom(sentence, by + 1, after.last);
    return { agent, patient: subject, rest: after };
  }
  if (after === undefined)
    return pattern === "undergone"
      ? { agent: undefined, patient: subject, rest: undefined }
      : { agent: subject, patient: undefined, rest: undefined };
  const object = phraseFrom(sentence, after.first, after.last);
  const rest =
    object === undefined ? after : object.last < after.last ? { first: object.last + 1, last: after.last } : undefined;
  return pattern === "undergone"
    ? { agent: undefined, patient: subject, rest: after }
    : { agent: subject, patient: object, rest };
}

function nounSpans(sentence: Sentence, index: number, pattern: Pattern): Spans {
  const { words } = sentence;
  if (pattern === "adjective") {
    return { agent: undefined, patient: holderOf(sentence, index), rest: afterOf(sentence, index + 1) };
  }
  const after = afterOf(sentence, index + 1);
  const of = words[index + 1]?.lower === "of" ? index + 2 : undefined;
  const patient = of === undefined || after === undefined ? undefined : phraseFrom(sentence, of, after.last);
  const by = wordAt(words, after, "by");
  const agent =
    by === undefined || after === undefined ? possessorBefore(words, index) : phraseFrom(sentence, by + 1, after.last);
  return { agent, patient, rest: after };
}

/** What a participle or adjective is said of: the subject of the copula before it, or the noun phrase before it, a bracket between them or not. */
function holderOf(sentence: Sentence, index: number): WordSpan | undefined {
  const copula = sentence.groups.find((group) => group.copular && group.last < index && index - group.last <= 2);
  if (copula !== undefined) return subjectOf(sentence, copula);
  return phraseBefore(sentence, sentence.words[index - 1]?.wordClass === "openBracket" ? index - 1 : index);
}

function subjectOf(sentence: Sentence, group: VerbGroup): WordSpan | undefined {
  const { words, groups } = sentence;
  const clause = sentence.clauses[group.clause];
  if (clause === undefined) return undefined;
  if (group.form === "ing" || group.form === "participle") {
    const before = words[group.first - 1]?.wordClass;
    if (before !== "comma" && before !== "preposition" && before !== "coordinator" && before !== undefined)
      return phraseBefore(sentence, group.first);
  }
  const leading = groups[clause.finite[0] ?? -1];
  const end = (group.form === "finite" && leading === undefined ? group.first : (leading?.first ?? group.first)) - 1;
  const opener = clause.opener;
  const start = opener === undefined ? clause.first : opener + 1;
  const relative = opener !== undefined && clause.kind === "relative";
  if (start > end) return relative ? phraseBefore(sentence, opener) : undefined;
  // "who Kenya says were armed": the report's own subject is not that of what is reported.
  if (relative && group !== leading && clause.finite.length > 1 && group.first === (leading?.last ?? -1) + 1)
    return phraseBefore(sentence, opener);
  return ownWords(sentence, group.clause, start, end);
}

/** The first run of words that belong to the clause itself: clauses set into the subject ("…, who …, attacked") are left out. */
function ownWords(sentence: Sentence, clause: number, start: number, end: number): WordSpan | undefined {
  let first = start;
  while (first <= end && sentence.clauseOf[first] !== clause) first += 1;
  let last = first;
  while (last + 1 <= end && sentence.clauseOf[last + 1] === clause) last += 1;
  while (last >= first && sentence.words[last]?.wordClass === "comma") last -= 1;
  return first > last ? undefined : { first, last };
}

/** From a word to the next verb, opener of a clause or full stop. */
function afterOf(sentence: Sentence, first: number): WordSpan | undefined {
  const { words } = sentence;
  const starts = new Set(sentence.groups.map((group) => group.first));
  let last = first - 1;
  while (last + 1 < words.length) {
    const next = words[last + 1];
    if (next === undefined || starts.has(last + 1) || CLAUSE_ENDS.has(next.wordClass)) break;
    last += 1;
  }
  return last < first ? undefined : { first, last };
}

const CLAUSE_ENDS: ReadonlySet<Word["wordClass"]> = new Set<Word["wordClass"]>([
  "relative",
  "subordinator",
  "semicolon",
  "stop",
  "colon",
  "closeBracket",
]);

/** A noun phrase from a word on: up to a preposition other than "of". */
function phraseFrom(sentence: Sentence, first: number, limit: number): WordSpan | undefined {
  let last = first - 1;
  while (last + 1 <= limit) {
    const next = sentence.words[last + 1];
    if (next === undefined || (next.wordClass === "preposition" && next.lower !== "of") || next.wordClass === "to")
      break;
    last += 1;
  }
  return last < first ? undefined : { first, last };
}

/** The noun phrase that ends before a word. */
function phraseBefore(sentence: Sentence, index: number): WordSpan | undefined {
  const ends = new Set(sentence.groups.map((group) => group.last));
  let first = index;
  while (first - 1 >= 0 && index - first < PHRASE_WORDS) {
    const word = sentence.words[first - 1];
    if (word === undefined || ends.has(first - 1) || CLAUSE_ENDS.has(word.wordClass)) break;
    if (word.wordClass === "comma" && first !== index) break;
    first -= 1;
    if (word.wordClass === "preposition" && word.lower !== "of") {
      first += 1;
      break;
    }
  }
  return first >= index ? undefined : { first, last: index - 1 };
}

/** "Karvel's withdrawal", "their withdrawal": up to four words before a noun that end in a possessive. */
function possessorBefore(words: readonly Word[], index: number): WordSpan | undefined {
  for (let at = index - 1; at >= Math.max(0, index - 4); at -= 1) {
    const word = words[at];
    if (word === undefined || word.wordClass === "preposition" || word.wordClass === "comma") return undefined;
    if (word.wordClass === "possessive" || /['’]s$/u.test(word.lower)) return { first: Math.max(0, at - 3), last: at };
  }
  return undefined;
}

function wordAt(words: readonly Word[], span: WordSpan | undefined, lower: string): number | undefined {
  if (span === undefined) return undefined;
  for (let index = span.first; index <= span.last; index += 1) if (words[index]?.lower === lower) return index;
  return undefined;
}

function rangeOf(words: readonly Word[], span: WordSpan | undefined, shift: number): TextRange | undefined {
  if (span === undefined) return undefined;
  const first = words[span.first];
  const last = words[span.last];
  return first === undefined || last === undefined ? undefined : { start: first.start + shift, end: last.end + shift };
}
