/**
 * Verbs that are told in several words: "took into custody" is "arrested", "paid a visit to" is "visited", "called the strike off" is
 * "called off". Found once a text; the clauses and the tree are then read with the other words left out, and the verb's own word stands for
 * the event of all of them.
 */
import { isFunctionWord, lemmaOf } from "../../language/lemmas/lemmas.js";
import { verbFormsOf } from "../../language/clauses/verbForms.js";
import { LIGHT_VERBS } from "../../language/propositions/eventNouns.lexicon.js";
import { originOf } from "../../model/moveStatement.js";
import type { Statement } from "../../model/statement.js";
import { rememberingEach } from "../../text/memory.js";
import type { TextRange } from "../../text/range.js";
import { PARTICLE_VERBS } from "../events/paraphrases.js";
import { VERB_PHRASES, type PhrasePart } from "../events/verbPhrases.js";

/** Offsets are on the statement's own text, from 0. */
export interface ToldVerb {
  /** The verb's own word. */
  readonly head: TextRange;
  /** The same with the other words, where nothing stands between them; "to" and the like at its end left out. */
  readonly whole: TextRange;
  /** Lemma of the verb that stands for the phrase, or the verb with its particle. */
  readonly lemma: string;
  /** True where the subject undergoes it: "came under fire". */
  readonly isUndergone: boolean;
  /** True where a preposition that belongs to the phrase stands before what it is done to: "came across it". */
  readonly takesObject: boolean;
  /** The other words of the phrase. */
  readonly words: readonly TextRange[];
  /** What is left out where the sentence is read: the words with the article and the adjective between them. */
  readonly blank: TextRange | undefined;
  /** The preposition that is read in its place, behind what the phrase is done to: "found Hume |guilty of| manslaughter". */
  readonly link?: string;
}

/** In the order of their verbs, none within another. */
export function verbPhrasesOf(statement: Statement): readonly ToldVerb[] {
  return found(originOf(statement));
}

const found = rememberingEach((statement: Statement): readonly ToldVerb[] => findVerbPhrases(statement.text));

/** The same text, offsets and all, with blanks for the words behind the verbs. */
export function withoutPhraseWords(text: string, phrases: readonly ToldVerb[]): string {
  return phrases.reduce(
    (read, { blank, link = "" }) =>
      blank === undefined
        ? read
        : read.slice(0, blank.start) + link.padStart(blank.end - blank.start) + read.slice(blank.end),
    text,
  );
}

/** The same for a parser, to which "took the rescue" is an event of its own: a plain verb stands for one that only carries a noun. */
export function withPlainVerbs(text: string, phrases: readonly ToldVerb[]): string {
  return phrases.reduce(
    (read, { head, whole, blank, takesObject }) => {
      const word = read.slice(head.start, head.end).toLowerCase();
      const isPlain = !LIGHT_VERBS.has(lemmaOf(word)) && !takesObject;
      const plain = isPlain ? undefined : plainForm(word);
      if (blank === undefined || plain === undefined || whole.end === head.end) return read;
      const length = blank.end - head.start;
      return plain.length > length ? read : read.slice(0, head.start) + plain.padEnd(length) + read.slice(blank.end);
    },
    withoutPhraseWords(text, phrases),
  );
}

function plainForm(word: string): string | undefined {
  const forms = verbFormsOf(word);
  if (forms === undefined) return undefined;
  if (forms.past || forms.participle) return "visited";
  if (forms.ing) return "visiting";
  return forms.third ? "visits" : "visit";
}

interface TextWord extends TextRange {
  readonly lower: string;
}

function findVerbPhrases(text: string): readonly ToldVerb[] {
  const words = wordsIn(text);
  const told: ToldVerb[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const phrase = phraseAt(text, words, at) ?? particleVerbAt(words, at);
    if (phrase === undefined) continue;
    told.push(phrase);
    const end = phrase.blank?.end ?? phrase.head.end;
    while ((words[at + 1]?.start ?? end) < end) at += 1;
  }
  return told;
}

function wordsIn(text: string): readonly TextWord[] {
  return [...text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    lower: match[0].toLowerCase(),
  }));
}

/** A figure is a word too, and a mark that ends a phrase is one of its own. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'.-]*[\p{L}\p{N}]|[\p{L}\p{N}]|[,;:.!?()—–“”"]/gu;
const MARK = /^[,;:.!?()—–“”"]$/u;

function phraseAt(text: string, words: readonly TextWord[], at: number): ToldVerb | undefined {
  const verb = words[at];
  if (verb === undefined) return undefined;
  for (const phrase of VERB_PHRASES.get(lemmaOf(verb.lower)) ?? []) {
    const matched = matchParts(phrase.parts, words, at + 1, []);
    if (matched === undefined || !isVerbHere(words, at)) continue;
    const last = words[matched.end - 1];
    const first = words[matched.first];
    if (last === undefined || first === undefined) continue;
    const head = { start: verb.start, end: verb.end };
    const blank = { start: first.start, end: last.end + possessiveAfter(text, last.end) };
    return {
      head,
      whole: matched.first === at + 1 ? { start: head.start, end: lastOf(matched.words) ?? head.end } : head,
      lemma: phrase.lemma,
      isUndergone: phrase.isUndergone,
      takesObject: matched.first === at + 1 && BEFORE_OBJECTS.has(last.lower) && !phrase.isUndergone,
      words: matched.words.map(({ start, end }) => ({ start, end })),
      blank,
      ...(matched.first > at + 1 && last.lower === "of" ? { link: "for" } : {}),
    };
  }
  return undefined;
}

const BEFORE_OBJECTS: ReadonlySet<string> = new Set(
  "across upon into by of with for to on at over against after from about".split(" "),
);

/** End of the last of the words that says something. */
function lastOf(words: readonly TextWord[]): number | undefined {
  return (words.findLast(({ lower }) => !isFunctionWord(lower)) ?? words.at(-1))?.end;
}

function possessiveAfter(text: string, at: number): number {
  return /^['’]s\b/u.exec(text.slice(at))?.[0].length ?? 0;
}

/** No noun: "his hands", "the call off the coast". */
function isVerbHere(words: readonly TextWord[], at: number): boolean {
  const before = words[at - 1]?.lower ?? "";
  const verb = words[at]?.lower ?? "";
  return (verbFormsOf(verb) !== undefined || lemmaOf(verb) === "be") && !BEFORE_NOUNS.has(before);
}

const BEFORE_NOUNS: ReadonlySet<string> = new Set(
  "a an the his her its their my our your this that these those of in on at for from with by no any some every each".split(
    " ",
  ),
);

interface Matched {
  /** Index of the first word to leave out, and one behind the last. */
  readonly first: number;
  readonly end: number;
  readonly words: readonly TextWord[];
}

function matchParts(
  parts: readonly PhrasePart[],
  words: readonly TextWord[],
  at: number,
  taken: readonly TextWord[],
  first = at,
): Matched | undefined {
  const [part, ...rest] = parts;
  if (part === undefined) return taken.length === 0 ? undefined : { first, end: at, words: taken };
  const word = words[at];
  switch (part.kind) {
    case "word":
      return word !== undefined && part.words.has(word.lower)
        ? matchParts(rest, words, at + 1, [...taken, word], first)
        : undefined;
    case "preposition": {
      const isHere = word !== undefined && part.words.has(word.lower) && opensNounPhrase(words[at + 1]);
      return isHere
        ? matchParts(rest, words, at + 1, [...taken, word], first)
        : matchParts(rest, words, at, taken, first);
    }
    case "determiner": {
      let next = at;
      if (DETERMINERS.has(words[next]?.lower ?? "")) next += 1;
      for (let adjectives = 0; adjectives <= MOST_ADJECTIVES; adjectives += 1) {
        const matched = matchParts(rest, words, next + adjectives, taken, first);
        if (matched !== undefined) return matched;
        if (!mayBeAdjective(words[next + adjectives])) return undefined;
      }
      return undefined;
    }
    case "end":
      return endsClause(word) ? matchParts(rest, words, at, taken, first) : undefined;
    case "object":
      for (let length = 0; length <= LONGEST_OBJECT; length += 1) {
        const matched = matchParts(rest, words, at + length, taken, at + length);
        if (matched !== undefined) return matched;
        if (!mayBeInObject(words[at + length])) return undefined;
      }
      return undefined;
  }
}

const DETERMINERS: ReadonlySet<string> = new Set(
  "a an the his her its their our my your this that these those such any another".split(" "),
);
const MOST_ADJECTIVES = 2;
const LONGEST_OBJECT = 7;

function mayBeAdjective(word: TextWord | undefined): boolean {
  return word !== undefined && !MARK.test(word.lower) && !isFunctionWord(word.lower) && !/^\p{N}/u.test(word.lower);
}

function mayBeInObject(word: TextWord | undefined): boolean {
  return word !== undefined && !MARK.test(word.lower) && !ENDS_OBJECT.has(word.lower);
}

const ENDS_OBJECT: ReadonlySet<string> = new Set(
  "who which that when while because if where to is are was were has have had will would not no never but than into under on".split(
    " ",
  ),
);

/** "Gave its approval to the plan", and not "gave approval to build it". */
function opensNounPhrase(word: TextWord | undefined): boolean {
  if (word === undefined || MARK.test(word.lower)) return false;
  const forms = verbFormsOf(word.lower);
  return forms?.base !== true || forms.nounLike;
}

/** "Put off the vote", "put the vote off": the particle stays in the sentence. */
function particleVerbAt(words: readonly TextWord[], at: number): ToldVerb | undefined {
  const verb = words[at];
  const particles = verb === undefined ? undefined : PARTICLE_VERBS.get(lemmaOf(verb.lower));
  if (verb === undefined || particles === undefined) return undefined;
  for (let length = 0; length <= LONGEST_PARTED; length += 1) {
    const word = words[at + 1 + length];
    if (word === undefined || MARK.test(word.lower)) return undefined;
    const isHanded = length === 0 && word.lower === "over" && mayTakeOver(verb, words[at + 2]);
    const isApart = length > 0 || (PREPOSITIONS_TOO.has(word.lower) && !isHanded);
    if (particles.has(word.lower) && (!isApart || endsClause(words[at + 2 + length])) && isVerbHere(words, at))
      return {
        head: { start: verb.start, end: verb.end },
        whole: { start: verb.start, end: length === 0 ? word.end : verb.end },
        lemma: `${lemmaOf(verb.lower)}_${word.lower}`,
        isUndergone: false,
        takesObject: false,
        words: [{ start: word.start, end: word.end }],
        blank: isHanded ? { start: word.start, end: word.end } : undefined,
      };
    if (!mayBeInObject(word)) return undefined;
  }
  return undefined;
}

/** "Handed over his passport", "took over the firm", and not "took over a year". */
function mayTakeOver(verb: TextWord, next: TextWord | undefined): boolean {
  const lemma = lemmaOf(verb.lower);
  if (lemma !== "hand" && lemma !== "take") return false;
  return next !== undefined && (DETERMINERS.has(next.lower) || lemma === "hand") && !BEFORE_LENGTHS.has(next.lower);
}

const BEFORE_LENGTHS: ReadonlySet<string> = new Set(["a", "an", "to"]);

const LONGEST_PARTED = 4;
/** "Came in", but not "came in May". */
const PREPOSITIONS_TOO: ReadonlySet<string> = new Set(["in", "on", "over", "through", "along", "around"]);

/** Behind a particle that stands apart from its verb, or may be a preposition, no noun follows: "called the strike off on Monday". */
function endsClause(word: TextWord | undefined): boolean {
  return word === undefined || MARK.test(word.lower) || AFTER_PARTICLE.has(word.lower);
}

const AFTER_PARTICLE: ReadonlySet<string> = new Set(
  "off near under during through on in at after before until till by because when while and but for to from since as last this next with yesterday today".split(
    " ",
  ),
);
