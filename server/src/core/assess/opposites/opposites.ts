/** Which words and events exclude each other: WordNet's antonyms, and oppositions of event classes of our own. */
import { lemmaOf } from "../../language/lemmas/lemmas.js";
import { remembering } from "../../text/memory.js";
import { eventOf, verbEvent } from "../events/eventClasses.js";
import { ANTONYM_PAIRS } from "./antonyms.lexicon.js";
import { STATE_ROWS } from "./stateOpposites.lexicon.js";
import { EXCLUSIVE_ROWS, TURN_ROWS } from "./eventOpposites.lexicon.js";
import { oppositionOfSides } from "../classes/relations.js";

/** "exclusive": never both; "turn": both may come true, one after the other. */
export type Opposition = "exclusive" | "turn";

/** Takes folded words as written, or lemmas. */
export function areAntonyms(left: string, right: string): boolean {
  if (ANTONYMS.get(left)?.has(right) === true) return true;
  if (left.includes("-") || right.includes("-")) return areAntonymCompounds(left, right);
  const ours = lemmaOf(left);
  const theirs = lemmaOf(right);
  if (ANTONYMS.get(ours)?.has(theirs) === true) return sameDegree(left, right);
  return oppositionOf(eventOf(ours), eventOf(theirs)) !== undefined;
}

/** False where no word at all is opposed to this one, so that it need not be held against each word of the other side. */
export function hasAntonyms(word: string): boolean {
  return opposed(word);
}

const opposed = remembering(60_000, readHasAntonyms);

/** What `areAntonyms` looks at is opposed both ways. */
function readHasAntonyms(word: string): boolean {
  if (word.includes("-") || ANTONYMS.has(word)) return true;
  const lemma = lemmaOf(word);
  const event = eventOf(lemma);
  return ANTONYMS.has(lemma) || OPPOSITIONS.has(event) || ANTONYMS.has(event);
}

/** Takes classes of events, or lemmas of verbs in none. */
export function oppositionOf(left: string, right: string): Opposition | undefined {
  if (left === right) return undefined;
  return OPPOSITIONS.get(left)?.get(right) ?? (ANTONYMS.get(left)?.has(right) === true ? "exclusive" : undefined);
}

/** "Best-selling" and "worst-selling": the same but for an opposite first part. */
function areAntonymCompounds(left: string, right: string): boolean {
  const [ours = "", ...tail] = left.split("-");
  const [theirs = "", ...other] = right.split("-");
  return tail.length > 0 && tail.join("-") === other.join("-") && areAntonyms(ours, theirs);
}

/** Words for two states of which a thing is in one only. Takes folded words as written. */
export function areOppositeStates(left: string, right: string): boolean {
  return STATES.get(left)?.has(right) === true;
}

/** "Higher" is no opposite of "lowest". */
function sameDegree(left: string, right: string): boolean {
  return left.endsWith("est") === right.endsWith("est") && left.endsWith("er") === right.endsWith("er");
}

const ANTONYMS: ReadonlyMap<string, ReadonlySet<string>> = readAntonyms();
const OPPOSITIONS: ReadonlyMap<string, ReadonlyMap<string, Opposition>> = readOppositions();

const STATES = oppositionOfSides(STATE_ROWS);

function readAntonyms(): ReadonlyMap<string, ReadonlySet<string>> {
  const antonyms = new Map<string, Set<string>>();
  const add = (left: string, right: string): void => {
    const list = antonyms.get(left) ?? new Set<string>();
    antonyms.set(left, list.add(right));
  };
  for (const pair of ANTONYM_PAIRS.trim().split(/\s+/u)) {
    const [left = "", right = ""] = pair.split("/");
    add(left, right);
    add(right, left);
  }
  return antonyms;
}

function readOppositions(): ReadonlyMap<string, ReadonlyMap<string, Opposition>> {
  const oppositions = new Map<string, Map<string, Opposition>>();
  const add = (left: string, right: string, opposition: Opposition): void => {
    const list = oppositions.get(left) ?? new Map<string, Opposition>();
    oppositions.set(left, list.set(right, opposition));
  };
  const readRows = (rows: string, opposition: Opposition): void => {
    for (const row of rows.trim().split("\n")) {
      const [left = [], right = []] = row
        .split("|")
        .map((side) => side.split(" ").map((verb) => verbEvent(verb).event));
      for (const ours of left) {
        for (const theirs of right) {
          add(ours, theirs, opposition);
          add(theirs, ours, opposition);
        }
      }
    }
  };
  readRows(TURN_ROWS, "turn");
  readRows(EXCLUSIVE_ROWS, "exclusive");
  return oppositions;
}
