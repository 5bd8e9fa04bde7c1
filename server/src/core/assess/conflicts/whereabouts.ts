/** Two whereabouts of what is at one place: in two states, on two continents, or in the north and in the south of one. */
import { wordsOf, type Statement } from "../../model/statement.js";
import type { TextRange } from "../../text/range.js";
import { classOf } from "../classes/classes.js";
import { continentsIn, continentsNamed, type Continents } from "../classes/continents.js";
import { nameLikeness, type ActorName } from "../matching/names.js";
import { SAME_NAME, type Overlap } from "../matching/overlap.js";
import { statesIn } from "../matching/states.js";
import { clausesOf } from "../reading/clauses.js";
import { contentOf } from "../reading/content.js";
import type { Phrase } from "../reading/frames.js";
import { COPULA, predicationsOf } from "../reading/predications.js";
import { compareReferents, referentOf } from "../reading/referents.js";
import type { Reason } from "../types.js";
import { rememberingEach } from "../../text/memory.js";

export function whereaboutsConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  if (overlap.claim.names.length === 0 || !placesSomething(claim) || !placesSomething(passage)) return [];
  const theirs = whereaboutsIn(passage, "passage");
  for (const ours of whereaboutsIn(claim, "claim")) {
    const same = theirs.filter(
      (other) => compareReferents(referentOf(claim, ours.thing), referentOf(passage, other.thing), overlap) === "same",
    );
    for (const other of same) {
      const reason = conflictOf(claim, ours, passage, other);
      if (reason !== undefined) return [reason];
    }
  }
  return [];
}

interface Whereabouts {
  readonly thing: Phrase;
  /** The words that say where. */
  readonly range: TextRange;
  readonly direction: { readonly word: string; readonly range: TextRange; readonly of: ActorName } | undefined;
  /** States named, with where. */
  readonly states: readonly { readonly state: string; readonly range: TextRange }[];
  readonly continents: Continents | undefined;
}

const PLACING: ReadonlySet<string> = new Set(["lie", "locate", "situate", "stand"]);
const IN: ReadonlySet<string> = new Set(["in", "at", "on"]);
/** Things that stay where they are. */
const FIXED: ReadonlySet<string> = new Set(
  "settlement region country water mountain island school building crossing dam".split(" "),
);

function whereaboutsIn(statement: Statement, side: "claim" | "passage"): readonly Whereabouts[] {
  return clausesOf(statement, side).flatMap((clause): readonly Whereabouts[] => {
    if (clause.isDenied) return [];
    const isPlaced = isPlacing(clause.frame.lemma);
    if (!isPlaced && clause.event !== COPULA) return [];
    const thing = clause.frame.event === COPULA ? clause.doer : (clause.done ?? clause.doer);
    if (thing === undefined) return [];
    const where = clause.others.filter(({ preposition }) => preposition !== undefined && IN.has(preposition));
    const attribute = clause.event === COPULA ? clause.done : undefined;
    const isFixed = attribute !== undefined && FIXED.has(classOf(attribute.lemma) ?? "");
    return [...where, ...(isFixed ? [attribute] : [])].map((phrase) => ({
      thing,
      range: { start: phrase.start, end: phrase.end },
      direction: directionIn(statement, phrase),
      states: statesWithin(statement, phrase),
      continents: continentsIn(wordsOf(statement, phrase)),
    }));
  });
}

/** "Lies" is a form of its own to the parser now and then. */
function isPlacing(event: string): boolean {
  return PLACING.has(event) || PLACING.has(event.replace(/s$/u, ""));
}

function statesWithin(statement: Statement, phrase: TextRange): Whereabouts["states"] {
  return statesIn(wordsOf(statement, phrase)).map(({ state, start }) => {
    const from = phrase.start + start;
    const word = /^\p{L}+/u.exec(wordsOf(statement, { start: from, end: phrase.end }))?.[0] ?? "";
    return { state, range: { start: from, end: from + word.length } };
  });
}

const DIRECTION =
  /\b(?:the\s+)?(north|south|east|west)(?:ern)?(?:\s+(?:part|half|end|side|edge))?(?:\s+of)?\s+(?:the\s+)?(?=\p{Lu})/u;

/** "In the north of Tresk", "in southern Tresk". */
function directionIn(statement: Statement, phrase: Phrase): Whereabouts["direction"] {
  const found = DIRECTION.exec(wordsOf(statement, phrase));
  const word = found?.[1];
  if (found === null || word === undefined) return undefined;
  const from = phrase.start + found.index;
  const behind = from + found[0].length;
  const named = contentOf(statement).names.find(({ start, end }) => start <= behind && behind < end);
  return named === undefined ? undefined : { word, range: { start: from, end: named.end }, of: named.name };
}

const OPPOSITE: Readonly<Record<string, string>> = { north: "south", south: "north", east: "west", west: "east" };

function conflictOf(claim: Statement, ours: Whereabouts, passage: Statement, theirs: Whereabouts): Reason | undefined {
  const [left, right] = [ours.direction, theirs.direction];
  if (left !== undefined && right !== undefined && OPPOSITE[left.word] === right.word) {
    if (nameLikeness(left.of, right.of) >= SAME_NAME) return reasonOf(claim, left.range, passage, right.range);
  }
  return continentConflict(claim, ours, passage, theirs) ?? stateConflict(claim, ours, passage, theirs);
}

/** "A country in Europe", "a country in North Africa"; a state is on its continents. */
function continentConflict(
  claim: Statement,
  ours: Whereabouts,
  passage: Statement,
  theirs: Whereabouts,
): Reason | undefined {
  const [left, right] = [ours.continents, theirs.continents];
  if (left === undefined || right === undefined || (!left.isNamed && !right.isNamed)) return undefined;
  // What the rest of a sentence says may place it on both: "in Europe, with a part in Asia".
  const isSaid = (names: ReadonlySet<string>, { text }: Statement): boolean =>
    [...continentsNamed(text)].some((name) => names.has(name));
  if (isSaid(left.names, passage) || isSaid(right.names, claim)) return undefined;
  const rangeOf = ({ range }: Whereabouts, { start, end }: Continents): TextRange => ({
    start: range.start + start,
    end: range.start + end,
  });
  return reasonOf(claim, rangeOf(ours, left), passage, rangeOf(theirs, right));
}

function stateConflict(
  claim: Statement,
  ours: Whereabouts,
  passage: Statement,
  theirs: Whereabouts,
): Reason | undefined {
  const [state, ...more] = ours.states;
  const [other] = theirs.states;
  if (state === undefined || other === undefined || more.length > 0) return undefined;
  const names = new Set([
    ...theirs.states.map((each) => each.state),
    ...statesIn(passage.text).map((each) => each.state),
  ]);
  return names.has(state.state) || new Set(theirs.states.map((each) => each.state)).size > 1
    ? undefined
    : reasonOf(claim, state.range, passage, other.range);
}

function reasonOf(claim: Statement, ours: TextRange, passage: Statement, theirs: TextRange): Reason {
  const place = (statement: Statement, { start, end }: TextRange): Reason["claim"] => ({
    text: wordsOf(statement, { start, end }),
    range: { start, end },
  });
  return { kind: "place", claim: place(claim, ours), evidence: place(passage, theirs) };
}

/** Read of the words alone, before any tree is asked for. */
const placesSomething = rememberingEach(
  (statement: Statement): boolean =>
    predicationsOf(statement).some(({ event }) => event === COPULA || isPlacing(event)) &&
    (DIRECTION.test(statement.text) ||
      statesIn(statement.text).length > 0 ||
      continentsIn(statement.text) !== undefined),
);
