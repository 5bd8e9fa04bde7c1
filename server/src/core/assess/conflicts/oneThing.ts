/** Whether two phrases of two clauses stand for one and the same thing. */
import { wordsOf, type Statement } from "../../model/statement.js";
import { overlaps } from "../../text/range.js";
import { areCovered, areCoveredAround, isWider, nameOneKind, unitsWithin } from "../matching/covering.js";
import { nameLikeness, type ActorName } from "../matching/names.js";
import { SAME_NAME, type Overlap } from "../matching/overlap.js";
import type { Clause } from "../reading/clauses.js";
import type { Phrase } from "../reading/frames.js";
import { compareReferents, nameOf, referentOf } from "../reading/referents.js";

/** The two statements with how much the one speaks of the other. */
export interface Sides {
  readonly claim: Statement;
  readonly passage: Statement;
  readonly overlap: Overlap;
}

/** Who does it is the same, or what undergoes it where nobody is said to do it. */
export function haveSameDoer(sides: Sides, ours: Clause, theirs: Clause): boolean {
  if (ours.doer === undefined && theirs.doer === undefined) return areOneThing(sides, ours.done, theirs.done);
  return areOneThing(sides, ours.doer, theirs.doer);
}

/** The two phrases stand for one thing: by name, by what is around the passage, or by the same description of it. */
export function areOneThing(
  { claim, passage, overlap }: Sides,
  left: Phrase | undefined,
  right: Phrase | undefined,
): boolean {
  if (left === undefined || right === undefined) return false;
  // "The alarm" and "the alarm in the other hall".
  if (ANOTHER.test(wordsOf(claim, left)) !== ANOTHER.test(wordsOf(passage, right))) return false;
  // "40 trams" and "40 of them".
  if (OF_THEM.test(wordsOf(passage, right)) && overlap.around !== undefined)
    return haveSameFigure(claim, left, passage, right);
  // "None of the passengers" and "nine of the passengers": the same passengers.
  if (PARTITIVE.test(wordsOf(claim, left)) && PARTITIVE.test(wordsOf(passage, right)))
    return areCovered(unitsWithin(claim, [left]), passage) && areCovered(unitsWithin(passage, [right]), claim);
  const [ours, theirs] = [referentOf(claim, left), referentOf(passage, right)];
  if (compareReferents(ours, theirs, overlap) !== "same") return false;
  // "The ship … with the Aurora": what a sentence names elsewhere it does not mean by a description.
  if (theirs.isOpen && !right.isPronoun && ours.names.some((name) => isNamedIn(name, overlap))) return false;
  if (left.isPronoun || right.isPronoun || left.isName || right.isName) return true;
  // "The fire at the depot" and "the fire at the refinery": what each is narrowed by stands on the other side.
  return (
    areCoveredAround(unitsWithin(claim, [left.core]), passage, overlap.around) &&
    (areCovered(unitsWithin(passage, [right.core]), claim) ||
      (overlap.around !== undefined && left.determiners.includes("the")))
  );
}

/** Looser, where one event of an article is compared: by name, by kind, or by a pronoun on one of the two sides. */
export function mayBeOne(sides: Sides, left: Phrase, right: Phrase): boolean {
  if (areOneThing(sides, left, right)) return true;
  const { claim, passage } = sides;
  const [ours, theirs] = [referentOf(claim, left), referentOf(passage, right)];
  if (ours.names.length > 0 && theirs.names.length > 0) return false;
  if (left.isPronoun || right.isPronoun) return ours.names.length + theirs.names.length === 0;
  if (ours.names.length > 0) return theirs.isOpen && isAroundPassage(ours.names, sides.overlap);
  return nameOneKind(left.lemma, right.lemma) || isWider(left.lemma, right.lemma) || isWider(right.lemma, left.lemma);
}

function isAroundPassage(names: readonly { readonly words: readonly string[] }[], { around }: Overlap): boolean {
  return names.some(({ words }) => words.length > 0 && words.every((word) => around?.has(word) === true));
}

/** Both have a name of their own, and it is the same. */
export function areOneNamed({ claim, passage }: Sides, left: Phrase | undefined, right: Phrase | undefined): boolean {
  const [ours, theirs] = [left && nameOf(claim, left), right && nameOf(passage, right)];
  return ours !== undefined && theirs !== undefined && nameLikeness(ours.name, theirs.name) >= SAME_NAME;
}

function haveSameFigure(claim: Statement, left: Phrase, passage: Statement, right: Phrase): boolean {
  const ours = claim.quantities.filter((quantity) => overlaps(quantity, left));
  const theirs = passage.quantities.filter((quantity) => overlaps(quantity, right));
  return ours.some(({ lo, hi }) => theirs.some((other) => other.lo === lo && other.hi === hi));
}

const ANOTHER = /\b(?:other|others|another)\b/iu;
const OF_THEM = /^\p{Ll}*\d*[\d.,]* of them$/iu;
const PARTITIVE =
  /^(?:none|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|some|many|most|several|all|few|half) of (?:the|its|their|his|her)\b/iu;

function isNamedIn(name: ActorName, { passage }: Overlap): boolean {
  return passage.names.some((other) => nameLikeness(name, other.name) >= SAME_NAME);
}
