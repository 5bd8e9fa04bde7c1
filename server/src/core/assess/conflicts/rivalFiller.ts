/**
 * One event of one thing in a cited article, told with another thing in one of its slots: "hidden in bags of salt" and "of sugar", "shot with
 * a pistol" and "with a rifle". The two fillers are of one kind, and all else that the claim's clause says is said by the passage.
 */
import { wordsOf, type Statement } from "../../model/statement.js";
import type { TextRange } from "../../text/range.js";
import { classOf } from "../classes/classes.js";
import { areCoveredAround, isWider, nameOneKind, unitsWithin } from "../matching/covering.js";
import { areApart } from "../matching/distinctions.js";
import { hasRivalNames, type Overlap } from "../matching/overlap.js";
import { clauseEvent, clausesOf, isTime, type Clause } from "../reading/clauses.js";
import type { ContentUnit } from "../reading/content.js";
import type { Phrase } from "../reading/frames.js";
import { isDefinite, isIndefinite } from "../reading/referents.js";
import { COPULA, predicationsOf } from "../reading/predications.js";
import type { Reason } from "../types.js";
import { areOneThing, haveSameDoer, type Sides } from "./oneThing.js";
import { place } from "./reasonSide.js";

/** Share of the claim that the passage must speak of. */
const LEAST_BEARING = 0.35;
/** Another time of the same, or more than one of them. */
const SEVERAL = /\b(?:also|another|other|others|later|then|first|second|earlier|again|both|or|some|partly|and)\b/iu;

export function rivalFillerConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  if (overlap.around === undefined || overlap.bearing < LEAST_BEARING || overlap.background) return [];
  if (!SLOT.test(claim.text) || SEVERAL.test(claim.text) || hasRivalNames(overlap)) return [];
  const theirEvents = new Set(predicationsOf(passage).map(({ event }) => clauseEvent(event)));
  if (!predicationsOf(claim).some(({ event }) => event !== COPULA && theirEvents.has(clauseEvent(event)))) return [];
  if (areApart(claim, passage, overlap)) return [];
  const sides = { claim, passage, overlap };
  const theirs = clausesOf(passage, "passage");
  for (const clause of clausesOf(claim, "claim")) {
    for (const other of theirs) {
      const reason = rivalOf(sides, clause, other);
      if (reason !== undefined) return [reason];
    }
  }
  return [];
}

/** Prepositions behind which one thing stands that an event is done with, in or on. */
const SLOT = /\b(?:in|inside|into|on|with|by|from|under|behind|as)\b/u;
const PREPOSITIONS: ReadonlySet<string> = new Set([
  "in",
  "inside",
  "into",
  "on",
  "with",
  "by",
  "from",
  "under",
  "behind",
  "as",
]);

function rivalOf(sides: Sides, ours: Clause, theirs: Clause): Reason | undefined {
  const { claim, passage, overlap } = sides;
  if (ours.event !== theirs.event || ours.event === COPULA || ours.isDenied || theirs.isDenied) return undefined;
  if (ours.frame.proposition.tense !== theirs.frame.proposition.tense) return undefined;
  if (!haveSameArguments(sides, ours, theirs)) return undefined;
  const open = ours.others.filter((phrase) => !isTime(phrase) && !isSaid(sides, phrase));
  const [value, ...more] = open;
  const slot = value?.preposition;
  if (value === undefined || more.length > 0 || slot === undefined || !PREPOSITIONS.has(slot)) return undefined;
  const [other, ...rest] = theirs.others.filter(({ preposition }) => preposition === slot);
  if (other === undefined || rest.length > 0 || isTime(other) || value.isPronoun || other.isPronoun) return undefined;
  if (value.isName || other.isName || value.isPlural !== other.isPlural) return undefined;
  // "In a bag" and "in a bag of salt": only what both tell can differ.
  const [own, their] = [contentsOf(claim, value), contentsOf(passage, other)];
  if (SEVERAL.test(wordsOf(passage, other)) || isAtAnotherTime(passage, theirs, other)) return undefined;
  const reason: Reason = { kind: "name", claim: place(claim, value.core), evidence: place(passage, other.core) };
  if (value.lemma === other.lemma)
    return own !== undefined && their !== undefined && areRivalWords(own, their) && !isSaidAround(own, overlap)
      ? reason
      : undefined;
  const kind = classOf(value.lemma);
  if (kind === undefined || kind === "person" || kind !== classOf(other.lemma)) return undefined;
  if (isWider(value.lemma, other.lemma) || isWider(other.lemma, value.lemma) || nameOneKind(value.lemma, other.lemma))
    return undefined;
  if (kind === value.lemma || kind === other.lemma || overlap.around?.has(value.lemma) === true) return undefined;
  return isIndefinite(value) && isIndefinite(other) && !value.isPlural ? reason : undefined;
}

/** "Later fled on a bicycle": on another leg of the way than the claim's. */
function isAtAnotherTime(passage: Statement, { frame, others }: Clause, other: Phrase): boolean {
  const start = Math.min(frame.head.start, ...frame.words.map((word) => word.start));
  const before = wordsOf(passage, { start: Math.max(passage.range.start, start - BESIDE), end: other.end });
  return (
    ANOTHER_TIME.test(before) || others.some((phrase) => isTime(phrase) && ANOTHER_TIME.test(wordsOf(passage, phrase)))
  );
}

/** Letters before a verb in which an adverb of it stands. */
const BESIDE = 15;
const ANOTHER_TIME =
  /\b(?:later|again|also|then|earlier|once|at first|initially|finally|previously|sometimes|often|usually)\b/iu;

function isSaid({ claim, passage, overlap }: Sides, phrase: Phrase): boolean {
  return areCoveredAround(unitsWithin(claim, [phrase.core]), passage, overlap.around);
}

/** Done by the same to the same; who does it may be left out of one. */
function haveSameArguments(sides: Sides, ours: Clause, theirs: Clause): boolean {
  if ((ours.done === undefined) !== (theirs.done === undefined)) return false;
  if (ours.done === undefined) return haveSameDoer(sides, ours, theirs);
  if (ours.doer !== undefined && theirs.doer !== undefined && !haveSameDoer(sides, ours, theirs)) return false;
  return areOneThing(sides, ours.done, theirs.done) || isKindOf(ours.done, theirs.done);
}

/** "The drug" behind which a cited article has "cocaine", "the animal" and "a bear". */
function isKindOf(left: Phrase, right: Phrase | undefined): boolean {
  return right !== undefined && isDefinite(left) && classOf(right.lemma) === left.lemma;
}

type WordUnit = Extract<ContentUnit, { readonly kind: "word" }>;

/** The only word behind the "of" of the phrase. */
function contentsOf(statement: Statement, phrase: Phrase): WordUnit | undefined {
  const behind: TextRange = { start: phrase.head.end, end: phrase.core.end };
  if (!OF.test(wordsOf(statement, behind))) return undefined;
  const [only, ...more] = unitsWithin(statement, [behind]);
  return only?.kind === "word" && only.term === "noun" && more.length === 0 ? only : undefined;
}

const OF = /^\s+of\s+\p{Ll}+$/u;

function areRivalWords(left: WordUnit, right: WordUnit): boolean {
  return (
    left.lemma !== right.lemma &&
    left.event !== right.event &&
    !nameOneKind(left.lemma, right.lemma) &&
    !isWider(left.lemma, right.lemma) &&
    !isWider(right.lemma, left.lemma) &&
    classOf(left.lemma) !== right.lemma &&
    classOf(right.lemma) !== left.lemma
  );
}

/** The article speaks of the claim's own word besides. */
function isSaidAround({ lemma }: WordUnit, { around }: Overlap): boolean {
  return around?.has(lemma) === true || around?.has(`${lemma}s`) === true;
}
