/** Whether what one phrase or clause says is said by another statement: word by word, a wider word by a narrower one. */
import { overlaps, type TextRange } from "../../text/range.js";
import type { Statement } from "../../model/statement.js";
import { classOf } from "../classes/classes.js";
import { WIDER_ROWS } from "../classes/widerNouns.lexicon.js";
import { contentOf, type ContentUnit } from "../reading/content.js";
import { COUNTED_CLASSES } from "./counted.lexicon.js";
import { nameLikeness } from "./names.js";
import { SAME_NAME } from "./overlap.js";
import { relationOf } from "../classes/relations.js";

/** Weight of a word that says something. */
const LEAST_WEIGHT = 0.5;

/** Words and names of the spans that say something, figures and times aside. */
export function unitsWithin(statement: Statement, spans: readonly TextRange[]): readonly ContentUnit[] {
  return contentOf(statement).units.filter(
    (unit) =>
      (unit.kind === "name" || (unit.kind === "word" && unit.weight >= LEAST_WEIGHT)) &&
      spans.some((span) => overlaps(unit, span)),
  );
}

/** True where the other statement has every one of the units, or a narrower word for it. */
export function areCovered(units: readonly ContentUnit[], other: Statement): boolean {
  return units.every((unit) => isCovered(unit, other));
}

export function isCovered(unit: ContentUnit, other: Statement): boolean {
  const theirs = contentOf(other);
  if (unit.kind === "name")
    return (
      theirs.names.some(({ name }) => nameLikeness(unit.name, name) >= SAME_NAME) ||
      (unit.name.words.length > 0 &&
        unit.name.words.every((word, at) => theirs.words.has(word) || theirs.words.has(unit.name.lemmas[at] ?? word)))
    );
  if (unit.kind !== "word") return true;
  return (
    theirs.words.has(unit.lemma) ||
    theirs.words.has(unit.event) ||
    theirs.units.some(
      (candidate) =>
        candidate.kind === "word" && (isWider(unit.lemma, candidate.lemma) || nameOneKind(unit.lemma, candidate.lemma)),
    )
  );
}

/** The same, where words that only stand around a cited passage count too: "the driver" is "the driver of the tram" there. */
export function areCoveredAround(
  units: readonly ContentUnit[],
  other: Statement,
  around: ReadonlySet<string> | undefined,
): boolean {
  return units.every((unit) => isCovered(unit, other) || (around !== undefined && standsAround(unit, around)));
}

/** True where a unit stands in the words around a cited passage. */
export function standsAround(unit: ContentUnit, around: ReadonlySet<string>): boolean {
  if (unit.kind === "name") return unit.name.words.every((word) => around.has(word));
  return unit.kind === "word" && (around.has(unit.lemma) || around.has(`${unit.lemma}s`));
}

/** "Blaze" for "fire": two nouns for one kind of thing. */
export function nameOneKind(left: string, right: string): boolean {
  return left === right || (COUNTED_CLASSES.has(left) && COUNTED_CLASSES.get(left) === COUNTED_CLASSES.get(right));
}

/** "Child" for "daughter", "people" for "soldier": what is denied of the wider word is denied of the narrower one. */
export function isWider(wide: string, narrow: string): boolean {
  if (WIDER.get(wide)?.has(narrow) === true) return true;
  return PERSONS.has(wide) && classOf(narrow) === "person";
}

const PERSONS: ReadonlySet<string> = new Set(["person", "people", "somebody", "someone", "anybody", "anyone"]);

const WIDER = relationOf(WIDER_ROWS);
