/** Nouns of which the slot of one event holds one, and adjectives of which one thing has one. */
import { oppositionOfSides } from "../classes/relations.js";
import { MODIFIER_RIVAL_ROWS, SLOT_RIVAL_ROWS } from "../classes/slotRivals.lexicon.js";
import type { Phrase } from "../reading/frames.js";

/** Takes lemmas: "cellar" and "attic". */
export function areSlotRivals(left: string, right: string): boolean {
  return RIVALS.get(left)?.has(right) === true && !areOneSomewhere(left, right);
}

const RIVALS = oppositionOfSides(SLOT_RIVAL_ROWS);

/** On one side of a row: "captain" is a rank and a player. */
function areOneSomewhere(left: string, right: string): boolean {
  return SIDES.some((side) => side.has(left) && side.has(right));
}

const SIDES: readonly ReadonlySet<string>[] = SLOT_RIVAL_ROWS.trim()
  .split(/[|\n]/u)
  .map((side) => new Set(side.split(" ")));

/** "A red van" and "a blue van": one adjective of a kind on either side, and another. */
export function haveRivalModifiers(left: Phrase, right: Phrase): boolean {
  return left.modifiers.some(({ lemma }) => {
    const rivals = MODIFIERS.get(lemma);
    const found = right.modifiers.filter((modifier) => rivals?.has(modifier.lemma) === true);
    return found.length === 1 && left.modifiers.filter((modifier) => rivals?.has(modifier.lemma) === true).length === 0;
  });
}

const MODIFIERS = oppositionOfSides(MODIFIER_RIVAL_ROWS);
