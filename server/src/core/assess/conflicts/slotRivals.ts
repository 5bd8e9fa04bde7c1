/** Nouns of which the slot of one event holds one, adjectives of which one thing has one, and one kind of thing in two places. */
import { wordsOf, type Statement } from "../../model/statement.js";
import type { TextRange } from "../../text/range.js";
import { arePolitiesApart } from "../classes/polities.js";
import { oppositionOfSides } from "../classes/relations.js";
import { MODIFIER_RIVAL_ROWS, SLOT_RIVAL_ROWS } from "../classes/slotRivals.lexicon.js";
import { actorName, type ActorName } from "../matching/names.js";
import { mayBeOnePlace } from "../matching/placeNames.js";
import { contentOf } from "../reading/content.js";
import type { Modifier, Phrase } from "../reading/frames.js";
import type { Reason } from "../types.js";
import type { Sides } from "./oneThing.js";
import { place } from "./reasonSide.js";

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

/** "A red van" and "a blue van", "the Swiss border" and "the Austrian border": one adjective of a kind on either side, and another. */
export function haveRivalModifiers({ claim, passage }: Sides, left: Phrase, right: Phrase): boolean {
  return left.modifiers.some((ours) => {
    const rivals = MODIFIERS.get(ours.lemma);
    const isRival = ({ lemma }: Modifier): boolean => rivals?.has(lemma) === true;
    if (right.modifiers.filter(isRival).length === 1 && !left.modifiers.some(isRival)) return true;
    const people = polityIn(claim, ours);
    return right.modifiers.some((theirs) => {
      const other = polityIn(passage, theirs);
      return people !== undefined && other !== undefined && arePolitiesApart(people, other);
    });
  });
}

const MODIFIERS = oppositionOfSides(MODIFIER_RIVAL_ROWS);

function polityIn(statement: Statement, modifier: Modifier): string | undefined {
  const words = wordsOf(statement, modifier);
  return /^\p{Lu}/u.test(words) ? actorName(words, "group").polity : undefined;
}

/** Something with the place that it is in: "a school in Linz". */
interface PlacedThing {
  readonly noun: string;
  readonly name: ActorName;
  readonly range: TextRange;
}

/** "A school in Graz" and "the attic of a school in Linz": one such thing on either side, in another place. */
export function rivalPlaces({ claim, passage, overlap }: Sides): Pick<Reason, "claim" | "evidence"> | undefined {
  const theirs = placedThings(passage);
  for (const ours of placedThings(claim)) {
    const [other, ...more] = theirs.filter(({ noun }) => noun === ours.noun);
    if (other === undefined || more.length > 0 || mayBeOnePlace(ours.name, other.name)) continue;
    const isNamed = [passage, ...(overlap.others?.() ?? [])].some((statement) =>
      contentOf(statement).names.some(({ name }) => mayBeOnePlace(ours.name, name)),
    );
    if (!isNamed) return { claim: place(claim, ours.range), evidence: place(passage, other.range) };
  }
  return undefined;
}

function placedThings(statement: Statement): readonly PlacedThing[] {
  const { names, units } = contentOf(statement);
  return names.flatMap(({ name, start, end }) => {
    if (name.type !== "place") return [];
    const noun = units.findLast((unit) => unit.kind === "word" && unit.term === "noun" && unit.end < start);
    if (noun?.kind !== "word" || !IN.test(wordsOf(statement, { start: noun.end, end: start }))) return [];
    return [{ noun: noun.lemma, name, range: { start: noun.start, end } }];
  });
}

const IN = /^ (?:in|at|near|outside) (?:the )?$/u;
