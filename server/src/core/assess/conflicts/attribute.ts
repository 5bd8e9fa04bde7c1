/**
 * What two sentences say that one thing is: another state's, another field's, the first and the third, active and retired,
 * or the very opposite. Only what one thing can be once is compared.
 */
import { wordsOf, type Statement } from "../../model/statement.js";
import type { TextRange } from "../../text/range.js";
import { areFieldsApart, sportOf, subjectDimension } from "../classes/fields.js";
import { areExclusive, classOf } from "../classes/classes.js";
import { arePolitiesApart } from "../classes/polities.js";
import { areCovered, unitsWithin } from "../matching/covering.js";
import { areApart } from "../matching/distinctions.js";
import { actorName } from "../matching/names.js";
import type { Overlap } from "../matching/overlap.js";
import { areAntonyms, areOppositeStates } from "../opposites/opposites.js";
import { contentOf } from "../reading/content.js";
import { framesOf, isFactual, phraseOf, type Frame, type Modifier, type Phrase } from "../reading/frames.js";
import { COPULA, isCopular } from "../reading/predications.js";
import { compareReferents, isIndefinite, referentOf } from "../reading/referents.js";
import type { Reason } from "../types.js";
import { descriptionConflict, isWork } from "./description.js";

export function attributeConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  if (overlap.time === "disjoint" || !isCopular(claim) || !isCopular(passage)) return [];
  if (!mayBeOfOneThing(passage, overlap)) return [];
  const theirs = statesOf(passage, "passage");
  if (theirs.length === 0) return [];
  for (const ours of statesOf(claim, "claim")) {
    const same = theirs.filter(
      (other) =>
        compareReferents(referentOf(claim, ours.theme), referentOf(passage, other.theme), overlap) === "same" &&
        areOfOneTime(claim, ours, passage, other, overlap),
    );
    if (same.length === 0) continue;
    const reason = conflictOf({ claim, passage, overlap }, ours, same);
    if (reason !== undefined) return [reason];
  }
  return [];
}

/** Share of the claim that the passage must speak of. */
const LEAST_BEARING = 0.3;
const LEAST_BEARING_NAMELESS = 0.5;
const OPEN_SUBJECT = /^["“]?(?:it|he|she|the)\b/iu;

/** The claim's subject is named by the passage or may be meant by it; before any tree is asked for. */
function mayBeOfOneThing(passage: Statement, overlap: Overlap): boolean {
  if (overlap.claim.names.length === 0 || overlap.bearing >= LEAST_BEARING_NAMELESS)
    return overlap.bearing >= LEAST_BEARING_NAMELESS;
  if (overlap.sharedNames + overlap.meantNames > 0) return overlap.bearing >= LEAST_BEARING;
  return overlap.isBare && OPEN_SUBJECT.test(passage.text);
}

interface State {
  readonly frame: Frame;
  readonly theme: Phrase;
  readonly attribute: Phrase;
}

interface Sides {
  readonly claim: Statement;
  readonly passage: Statement;
  readonly overlap: Overlap;
}

/** What is flatly said to be something, as an apposition too. */
function statesOf(statement: Statement, side: "claim" | "passage"): readonly State[] {
  return framesOf(statement).flatMap((frame) => {
    if (frame.event !== COPULA || frame.isDenied || frame.isPartlyDenied || !isFactual(statement, frame, side))
      return [];
    const theme = phraseOf(frame, "theme");
    const attribute = phraseOf(frame, "attribute");
    if (theme === undefined || attribute === undefined || attribute.preposition !== undefined) return [];
    return [{ frame, theme, attribute }];
  });
}

/** "Is dead" and "was alive" may both be true: what changes is compared in one tense, what a thing is always in any. */
function areOfOneTime(claim: Statement, ours: State, passage: Statement, theirs: State, overlap: Overlap): boolean {
  if (isFormer(claim, ours) !== isFormer(passage, theirs)) return false;
  if (isWork(ours.attribute) && isWork(theirs.attribute)) return true;
  return (
    ours.frame.isAside ||
    theirs.frame.isAside ||
    ours.frame.proposition.tense === theirs.frame.proposition.tense ||
    !overlap.background
  );
}

const FORMER = /\b(?:former|formerly|ex-|then|once|previously|late|originally|briefly)\b/iu;

function isFormer(statement: Statement, { attribute, frame }: State): boolean {
  const start = Math.min(attribute.start, ...frame.words.map((word) => word.start));
  return FORMER.test(wordsOf(statement, { start, end: attribute.end }));
}

function conflictOf(sides: Sides, ours: State, states: readonly State[]): Reason | undefined {
  for (const theirs of states) {
    const reason =
      oppositeOf(sides, ours, theirs) ??
      rankOf(sides, ours, theirs) ??
      descriptionConflict(
        { statement: sides.claim, phrase: ours.attribute },
        { statement: sides.passage, phrase: theirs.attribute },
      ) ??
      peopleOf(sides, ours, theirs, states);
    if (reason !== undefined) return reason;
  }
  return fieldOf(sides, ours, states);
}

/** "Dead" and "alive", "an active soldier" and "a retired soldier". */
function oppositeOf({ claim, passage, overlap }: Sides, ours: State, theirs: State): Reason | undefined {
  if (overlap.background || areApart(claim, passage, overlap)) return undefined;
  if (overlap.unmatchedNames.length > 0 || !agreeAround(claim, ours, passage) || !agreeAround(passage, theirs, claim))
    return undefined;
  const [left, right] = [ours.attribute, theirs.attribute];
  const areBare = left.modifiers.length === 0 && right.modifiers.length === 0;
  const areAlike =
    left.modifiers.length > 0 &&
    left.modifiers.length === right.modifiers.length &&
    left.modifiers.every(({ lemma }) => right.modifiers.some((modifier) => modifier.lemma === lemma));
  const standards = [thanIn(ours.frame), thanIn(theirs.frame)] as const;
  if (!areCovered(unitsWithin(claim, standards[0]), passage) || !areCovered(unitsWithin(passage, standards[1]), claim))
    return undefined;
  if ((areBare || areAlike) && areOpposites(claim, left.head, passage, right.head))
    return reasonOf("antonym", claim, left.head, passage, right.head);
  if (left.lemma !== right.lemma) return undefined;
  for (const word of left.modifiers) {
    const other = right.modifiers.find((modifier) => areOpposites(claim, word, passage, modifier));
    if (other !== undefined && agreeBeside(left, word, right, other))
      return reasonOf("antonym", claim, word, passage, other);
  }
  return undefined;
}

/** Names of what it is said of and all that is said of it stand in the other sentence too: "loyal to whom", "the second march in Lomar". */
function agreeAround(statement: Statement, { frame, theme }: State, other: Statement): boolean {
  const beside = frame.phrases.filter(({ role }) => !["theme", "attribute", "time"].includes(role));
  const names = unitsWithin(statement, theme.isPronoun ? [] : [theme]).filter(({ kind }) => kind === "name");
  const ranks = theme.modifiers.filter(({ lemma }) => ORDINALS.has(lemma));
  return areCovered([...unitsWithin(statement, beside), ...names, ...unitsWithin(statement, ranks)], other);
}

/** "Than the Tamar bridge": what something is set against. */
function thanIn({ phrases }: Frame): readonly Phrase[] {
  return phrases.filter(({ preposition }) => preposition === "than");
}

/** Words, as written, of which one thing is never both. */
export function areOpposites(claim: Statement, ours: TextRange, passage: Statement, theirs: TextRange): boolean {
  const [left, right] = [wordsOf(claim, ours).toLowerCase(), wordsOf(passage, theirs).toLowerCase()];
  return areAntonyms(left, right) || areOppositeStates(left, right);
}

const ORDINALS: ReadonlySet<string> = new Set(
  "first second third fourth fifth sixth seventh eighth ninth tenth last 1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th".split(
    " ",
  ),
);

/** "The second company to leave" and "the first": what is of one rank is of no other. */
function rankOf({ claim, passage }: Sides, ours: State, theirs: State): Reason | undefined {
  const [left, right] = [ours.attribute, theirs.attribute];
  if (left.lemma !== right.lemma) return undefined;
  const [rank, other] = [rankIn(left), rankIn(right)];
  if (rank === undefined || other === undefined || rank.lemma === other.lemma) return undefined;
  return agreeBeside(left, rank, right, other) && haveSameTail(claim, left, passage, right)
    ? reasonOf("number", claim, rank, passage, other)
    : undefined;
}

function rankIn(phrase: Phrase): Modifier | undefined {
  return phrase.modifiers.find(({ lemma }) => ORDINALS.has(lemma));
}

/** The words behind the head, of the claim's phrase, stand in the other sentence too. */
function haveSameTail(claim: Statement, left: Phrase, passage: Statement, right: Phrase): boolean {
  const tail = (statement: Statement, phrase: Phrase): readonly string[] =>
    contentOf(statement)
      .units.filter((unit) => unit.start >= phrase.head.end)
      .flatMap((unit) => (unit.kind === "word" ? [unit.lemma] : unit.kind === "name" ? [unit.name.folded] : []));
  const [ours, theirs] = [tail(claim, left), tail(passage, right)];
  return ours.every((word) => theirs.includes(word)) && theirs.every((word) => ours.includes(word));
}

/** All modifiers but the two that differ are the same, or one side has none but it. */
function agreeBeside(left: Phrase, word: Modifier, right: Phrase, other: Modifier): boolean {
  const ours = left.modifiers.filter((modifier) => modifier !== word).map(({ lemma }) => lemma);
  const theirs = right.modifiers.filter((modifier) => modifier !== other).map(({ lemma }) => lemma);
  return ours.every((lemma) => theirs.includes(lemma)) || theirs.every((lemma) => ours.includes(lemma));
}

/** A Norwegian novelist and a Danish novelist: both sides name one people only. */
function peopleOf({ claim, passage }: Sides, ours: State, theirs: State, states: readonly State[]): Reason | undefined {
  const [left, right] = [ours.attribute, theirs.attribute];
  if (left.lemma !== right.lemma) return undefined;
  const own = peoplesIn(claim, left);
  const all = states.flatMap(({ attribute }) => peoplesIn(passage, attribute));
  const [people, ...more] = own;
  const [other, ...others] = all;
  if (people === undefined || other === undefined || more.length > 0 || others.length > 0) return undefined;
  return arePolitiesApart(people.polity, other.polity)
    ? reasonOf("place", claim, people.range, passage, other.range)
    : undefined;
}

interface People {
  readonly polity: string;
  readonly range: TextRange;
}

function peoplesIn(statement: Statement, phrase: Phrase): readonly People[] {
  return phrase.modifiers.flatMap((modifier) => {
    const { polity } = actorName(wordsOf(statement, modifier), "group");
    return polity === undefined ? [] : [{ polity, range: modifier }];
  });
}

/** A definition says all that its subject is known for; a claim that it is something of another field is not one of it. */
function fieldOf({ claim, passage }: Sides, ours: State, states: readonly State[]): Reason | undefined {
  const defining = states.filter((state) => isDefinition(passage, state));
  const [first] = defining;
  if (first === undefined || !isIndefinite(ours.attribute)) return undefined;
  const kinds = defining.map(({ attribute }) => attribute.lemma);
  const whole = { start: first.attribute.start, end: defining.at(-1)?.attribute.end ?? first.attribute.end };
  if (areFieldsApart(ours.attribute.lemma, kinds)) return reasonOf("role", claim, ours.attribute, passage, whole);
  const left = dimensionIn(ours.attribute);
  const right = defining.flatMap(({ attribute }) => dimensionsIn(attribute));
  if (left === undefined || right.length === 0) return undefined;
  const sameKind =
    left.lemma === ours.attribute.lemma ||
    kinds.some((kind) => kind === ours.attribute.lemma || !mayDiffer(kind, ours.attribute.lemma));
  const isOther = right.every(({ lemma, dimension }) => dimension === left.dimension && lemma !== left.lemma);
  return sameKind && isOther ? reasonOf("role", claim, ours.attribute, passage, first.attribute) : undefined;
}

function mayDiffer(left: string, right: string): boolean {
  const [ours, theirs] = [classOf(left), classOf(right)];
  return ours === undefined || theirs === undefined || areExclusive(ours, theirs);
}

function dimensionIn(phrase: Phrase): { readonly lemma: string; readonly dimension: string } | undefined {
  return dimensionsIn(phrase)[0];
}

function dimensionsIn(phrase: Phrase): readonly { readonly lemma: string; readonly dimension: string }[] {
  return [...phrase.modifiers.map(({ lemma }) => lemma), phrase.lemma].map(sportOf).flatMap((lemma) => {
    const dimension = subjectDimension(lemma);
    return dimension === undefined ? [] : [{ lemma, dimension }];
  });
}

/** "X (born …) is an American footballer": a sentence that begins with its subject and says what it is. */
function isDefinition(statement: Statement, { theme, frame }: State): boolean {
  const before = statement.text.slice(0, theme.start - statement.range.start).replaceAll(/["“”'‘’\s]|^the\b/giu, "");
  return (
    before === "" &&
    !frame.isAside &&
    frame.phrases.some((phrase) => phrase.role === "attribute" && isIndefinite(phrase))
  );
}

function reasonOf(
  kind: Reason["kind"],
  claim: Statement,
  ours: TextRange,
  passage: Statement,
  theirs: TextRange,
): Reason {
  const place = (statement: Statement, { start, end }: TextRange): Reason["claim"] => ({
    text: wordsOf(statement, { start, end }),
    range: { start, end },
  });
  return { kind, claim: place(claim, ours), evidence: place(passage, theirs) };
}
