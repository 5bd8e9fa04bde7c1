/**
 * What a phrase of a statement stands for: the names in it, those that its sentence says are the same thing, and those that its pronoun
 * or title surely means. Two phrases are compared as the things they stand for.
 */
import { distance } from "fastest-levenshtein";
import { wordsOf, type Statement } from "../../model/statement.js";
import { overlaps, type TextRange } from "../../text/range.js";
import { compareNames } from "../../language/nameKeys/nameKeys.js";
import { classOf } from "../classes/classes.js";
import { arePolitiesApart } from "../classes/polities.js";
import { nameOneKind } from "../matching/covering.js";
import { actorName, nameLikeness, type ActorName } from "../matching/names.js";
import { mayHoldOther } from "../matching/placeNames.js";
import { SAME_NAME, type Overlap } from "../matching/overlap.js";
import { contentOf } from "./content.js";
import { framesOf, phraseOf, type Phrase } from "./frames.js";
import { COPULA } from "./predications.js";
import { topicOf } from "./topic.js";

export interface NamedRange extends TextRange {
  readonly name: ActorName;
}

export interface Referent {
  readonly phrase: Phrase;
  /** Its own name, and the names of what its sentence says it is. */
  readonly names: readonly ActorName[];
  /** Its own name, where its head is one. */
  readonly name: NamedRange | undefined;
  /** Lemmas of its own head and of what its sentence says it is. */
  readonly kinds: readonly string[];
  /** Names within a phrase that is headed by none: "Vardim" of "the old town of Vardim", which is not Vardim. */
  readonly within: readonly ActorName[];
  /** True for a pronoun that nothing in the text was found for, and for "the film", "the company" without a name. */
  readonly isOpen: boolean;
}

export function referentOf(statement: Statement, phrase: Phrase): Referent {
  const name = nameOf(statement, phrase);
  const same = sameInSentence(statement, phrase);
  const references = (statement.references ?? []).filter((reference) => overlaps(reference, phrase.head));
  const names = [
    ...(name === undefined ? [] : [name.name]),
    ...same.flatMap((other) => nameOf(statement, other)?.name ?? []),
    ...references.map(({ antecedent }) => actorName(antecedent.surface, antecedent.type)),
  ];
  return {
    phrase,
    names,
    name,
    kinds: [phrase, ...same].filter(({ isName, isPronoun }) => !isName && !isPronoun).map(({ lemma }) => lemma),
    within: name === undefined ? namesWithin(statement, phrase) : [],
    isOpen: names.length === 0 && (phrase.isPronoun || isDefinite(phrase)),
  };
}

export function isDefinite(phrase: Phrase): boolean {
  return phrase.determiners.some((word) => DEFINITE.has(word)) && !phrase.isPlural;
}

export function isIndefinite({ determiners }: Phrase): boolean {
  return determiners.some((word) => word === "a" || word === "an");
}

const DEFINITE: ReadonlySet<string> = new Set(["the", "this", "that"]);

/** `open`: one of the two is not known well enough to say. */
export type Identity = "same" | "rival" | "open";

export function compareReferents(ours: Referent, theirs: Referent, overlap: Overlap): Identity {
  if (ours.names.some((left) => theirs.names.some((right) => nameLikeness(left, right) >= SAME_NAME))) return "same";
  if (ours.names.length > 0 && theirs.names.length > 0)
    return ours.names.every((left) => theirs.names.every((right) => areRivals(left, right))) ? "rival" : "open";
  if (ours.names.length === 0 && theirs.names.length === 0) {
    if (ours.phrase.isPronoun) return "open";
    if (theirs.phrase.isPronoun) return isTopic(ours.phrase, theirs.phrase, overlap) ? "same" : "open";
    return areSameDescription(ours.phrase, theirs.phrase) ? "same" : "open";
  }
  const [named, other] = ours.names.length > 0 ? [ours, theirs] : [theirs, ours];
  if (other !== theirs || !theirs.isOpen || named.names.some((name) => theirs.within.some(isSameAs(name))))
    return "open";
  return named.names.some((name) => mayMean(name, overlap)) ? "same" : "open";
}

/** "They evacuated the patients", behind a sentence that opens with the firefighters of whom the claim speaks. */
function isTopic(ours: Phrase, theirs: Phrase, { before }: Overlap): boolean {
  if (before === "" || !GOES_ON.has(theirs.lemma) || (theirs.lemma === "they") !== ours.isPlural) return false;
  return [...topicOf(before)].some((word) => nameOneKind(ours.lemma, word));
}

const GOES_ON: ReadonlySet<string> = new Set(["it", "they", "he", "she"]);

function isSameAs(name: ActorName): (other: ActorName) => boolean {
  return (other) => nameLikeness(name, other) >= SAME_NAME;
}

function namesWithin(statement: Statement, phrase: Phrase): readonly ActorName[] {
  return contentOf(statement).names.flatMap((other) =>
    overlaps(other, phrase) && OF_NAME.test(wordsOf(statement, { start: phrase.head.end, end: other.start }))
      ? [other.name]
      : [],
  );
}

const OF_NAME = /\b(?:of|in|at|for|on|from)\s+(?:the\s+)?$/iu;

/** True where the sentence, or what stands around it, may mean the name by a pronoun; without anything around it, it is given the doubt. */
function mayMean(name: ActorName, overlap: Overlap): boolean {
  if (overlap.isBare) return !overlap.meansOthers;
  if (overlap.claim.names.some((known) => known.name.folded === name.folded))
    return !overlap.unmatchedNames.some(({ folded }) => folded === name.folded);
  // What only the parser takes for a name has to stand around the passage.
  return overlap.around !== undefined && name.words.every((word) => overlap.around?.has(word) === true);
}

/** What only looks like a name, or is one of a work: it may be of any type. */
const UNKNOWN_TYPE = "document";

/** Two names of one kind of thing of which neither is a part of the other. */
export function areRivals(left: ActorName, right: ActorName): boolean {
  if (left.words.length === 0 || right.words.length === 0) return false;
  if (nameLikeness(left, right) > 0 || isMisspelling(left, right)) return false;
  if (left.type === "person" && right.type === "person") {
    const isFull = left.words.length > 1 && right.words.length > 1;
    return isFull
      ? compareNames(left.surface, right.surface, "person").verdict === "different"
      : !shareWord(left, right);
  }
  if (shareWord(left, right)) return false;
  if (left.polity !== undefined && right.polity !== undefined && !arePolitiesApart(left.polity, right.polity))
    return false;
  // One place may lie within the other: two states, two regions or two towns do not.
  if (left.type === "place" && right.type === "place") return !mayHoldOther(left, right);
  return (
    left.type === right.type ||
    left.type === UNKNOWN_TYPE ||
    right.type === UNKNOWN_TYPE ||
    (left.polity !== undefined && right.polity !== undefined)
  );
}

/** A word of one is a word of the other, and not one that says what kind of thing it is: "Lake Varo" and "Lake Sund" share nothing. */
function shareWord(left: ActorName, right: ActorName): boolean {
  const isOwn = (word: string, other: ActorName): boolean => !other.words.includes(word) && classOf(word) === undefined;
  const areTold = left.words.some((word) => isOwn(word, right)) && right.words.some((word) => isOwn(word, left));
  return left.words.some((word) => right.words.includes(word) && !(areTold && KINDS_IN_NAMES.has(word)));
}

const KINDS_IN_NAMES: ReadonlySet<string> = new Set(
  "lake river mount mountain cape port island bay sea gulf valley bridge university college school ministry department company bank party club church hospital airport street avenue square county province region district city town republic kingdom union council court institute museum theatre".split(
    " ",
  ),
);

/** "Hickman" and "Hickam": a slip in one name and no other name. */
function isMisspelling(left: ActorName, right: ActorName): boolean {
  const [ours, theirs] = [left.words.at(-1) ?? "", right.words.at(-1) ?? ""];
  return Math.min(ours.length, theirs.length) >= LEAST_SPELLED && distance(ours, theirs) <= MOST_SLIPS;
}

const LEAST_SPELLED = 5;
const MOST_SLIPS = 2;

function areSameDescription(left: Phrase, right: Phrase): boolean {
  if (!nameOneKind(left.lemma, right.lemma)) return false;
  const own = (phrase: Phrase, other: Phrase): boolean =>
    phrase.modifiers.some(({ lemma }) => !other.modifiers.some((modifier) => modifier.lemma === lemma));
  return !own(left, right) || !own(right, left);
}

/** The name whose words hold the head of the phrase, or that stands right behind it: "the engineer Hugo Prat". */
export function nameOf(statement: Statement, phrase: Phrase): NamedRange | undefined {
  const { names } = contentOf(statement);
  const found =
    names.find((name) => overlaps(name, phrase.head)) ??
    names.find((name) => isRightBehind(statement, phrase, name)) ??
    names.find((name) => isAsideBehind(statement, phrase, name) || isAsideAtEnd(statement, phrase, name));
  if (found !== undefined) return found;
  const title = statement.quotations.find(
    (quotation) => overlaps(quotation, phrase) && /^\p{Lu}/u.test(wordsOf(statement, quotation)),
  );
  if (title !== undefined)
    return { start: title.start, end: title.end, name: actorName(wordsOf(statement, title), UNKNOWN_TYPE) };
  // What no name was found in may still be written as one: a title, a word in capitals that the parser takes for a name.
  if (!phrase.isName) return undefined;
  const surface = wordsOf(statement, phrase.core).replace(/^(?:the|a|an)\s+/iu, "");
  return /^\p{Lu}/u.test(surface) && surface.length <= LONGEST_NAME
    ? { start: phrase.core.start, end: phrase.core.end, name: actorName(surface, UNKNOWN_TYPE) }
    : undefined;
}

function isRightBehind(statement: Statement, { head }: Phrase, name: TextRange): boolean {
  return name.start >= head.end && BEHIND_HEAD.test(wordsOf(statement, { start: head.end, end: name.start }));
}

/** "The engineer Hugo Prat", "an engineer named Hugo Prat". */
const BEHIND_HEAD = /^\s+(?:(?:named|called)\s+)?["“]?$/u;

/** "The head of the depot, Ida Moos, received": between commas behind the description of a person, and no part of a list. */
function isAsideBehind(statement: Statement, phrase: Phrase, { start, end, name }: NamedRange): boolean {
  if (name.type !== "person" || start < phrase.core.end || !phrase.determiners.includes("the")) return false;
  return (
    /^,\s+$/u.test(wordsOf(statement, { start: phrase.core.end, end: start })) &&
    /^,\s+(?!and\b|or\b|\p{Lu})/u.test(wordsOf(statement, { start: end, end: statement.range.end }))
  );
}

/** The same where the parser took the name into the phrase: "the mayor of Trnovo, Eda Novak". */
function isAsideAtEnd(statement: Statement, phrase: Phrase, { start, end, name }: NamedRange): boolean {
  if (name.type !== "person" || end !== phrase.end || !phrase.determiners.includes("the")) return false;
  return start > phrase.head.end && /,\s+$/u.test(wordsOf(statement, { start: phrase.head.end, end: start }));
}

const LONGEST_NAME = 60;

/** "X is a film directed by Y": the film is X. */
function sameInSentence(statement: Statement, phrase: Phrase): readonly Phrase[] {
  return framesOf(statement).flatMap((frame) => {
    if (frame.isDenied) return [];
    // "X, better known as Y".
    const alias = frame.lemma === "know" ? phraseOf(frame, "patient") : undefined;
    if (alias !== undefined) {
      const other = frame.phrases.find(({ preposition }) => preposition === "as");
      return other !== undefined && alias.headIndex === phrase.headIndex && other.isName ? [other] : [];
    }
    if (frame.event !== COPULA) return [];
    const theme = phraseOf(frame, "theme");
    const attribute = phraseOf(frame, "attribute");
    if (theme === undefined || attribute === undefined || attribute.preposition !== undefined) return [];
    if (theme.headIndex === phrase.headIndex) return [attribute];
    return attribute.headIndex === phrase.headIndex ? [theme] : [];
  });
}
