/** Whether two written names may stand for the same actor or place; a people or its adjective stands for its state. */
import { lemmaOf } from "../../language/lemmas/lemmas.js";
import { COUNTRIES } from "../../language/names/countries.lexicon.js";
import type { EntityType } from "../../language/names/types.js";
import { compareNames, foldName } from "../../language/nameKeys/nameKeys.js";

export interface ActorName {
  readonly surface: string;
  readonly folded: string;
  /** Words of the folded name, without articles. */
  readonly words: readonly string[];
  /** The same as common words are compared: what one text writes as a name may be a plain noun in the other. */
  readonly lemmas: readonly string[];
  readonly type: EntityType;
  /** Folded name of the state whose name, people, adjective or capital this is. */
  readonly polity: string | undefined;
}

export function actorName(surface: string, type: EntityType): ActorName {
  const folded = foldName(surface);
  const words = folded.split(" ").filter((word) => word !== "" && word !== "the" && word !== "of");
  return { surface, folded, words, lemmas: words.map(lemmaOf), type, polity: POLITIES.get(folded) };
}

/** 1 for the same name, less for a part of it or for a people and its state, 0 for different ones. */
export function nameLikeness(left: ActorName, right: ActorName): number {
  if (left.folded === right.folded) return 1;
  if (left.polity !== undefined && left.polity === right.polity) return SAME_POLITY;
  const shared = left.words.filter((word) => right.words.includes(word));
  if (shared.length === 0)
    return initialsOf(left.words) === right.folded || initialsOf(right.words) === left.folded
      ? 1
      : spellingLikeness(left, right);
  const smaller = Math.min(left.words.length, right.words.length);
  if (left.type === "person" || right.type === "person") return personLikeness(left, right, shared);
  return shared.length === smaller && shared.some((word) => word.length > 2) ? PART_OF_NAME : 0;
}

/** True where one name is more than a pointer to a region or a people: it identifies. */
export function isIdentifying(name: ActorName): boolean {
  return name.polity === undefined && name.folded !== "" && !DIRECTIONS.test(name.folded);
}

const SAME_POLITY = 0.9;
const PART_OF_NAME = 0.9;
const DIRECTIONS =
  /^(?:the )?(?:north|south|east|west|northern|southern|eastern|western|europe|european|asia|asian|africa|african|america|american|balkans|middle east|west bank)$/;

function personLikeness(left: ActorName, right: ActorName, shared: readonly string[]): number {
  const smaller = Math.min(left.words.length, right.words.length);
  const sameFamily = left.words.at(-1) === right.words.at(-1);
  if (!sameFamily && shared.length < smaller) return 0;
  if (shared.length === smaller)
    return compareNames(left.surface, right.surface, "person").verdict === "different" ? 0 : 1;
  // Given names are written on both sides and differ: only a known variant of one name is the same person.
  return compareNames(left.surface, right.surface, "person").verdict === "same" ? 1 : 0;
}

/** Spellings of one person's name that share no whole word ("Aleksandr Vuchich"). */
function spellingLikeness(left: ActorName, right: ActorName): number {
  if (left.type !== right.type || left.type !== "person" || left.words.length !== right.words.length) return 0;
  if (!right.folded.startsWith(left.folded.slice(0, 1))) return 0;
  return compareNames(left.surface, right.surface, "person").verdict === "same" ? 1 : 0;
}

function initialsOf(words: readonly string[]): string | undefined {
  return words.length < 2 ? undefined : words.map((word) => word[0] ?? "").join("");
}

const POLITIES: ReadonlyMap<string, string> = readPolities();

function readPolities(): ReadonlyMap<string, string> {
  const polities = new Map<string, string>();
  for (const row of COUNTRIES) {
    const state = foldName(row.name);
    for (const surface of [row.name, ...row.adjectives, ...row.people, ...row.otherNames]) {
      const folded = foldName(surface);
      if (folded === "") continue;
      polities.set(folded, state);
      if (folded.endsWith("s")) continue;
      polities.set(`${folded}s`, state);
    }
    for (const people of row.people) {
      const folded = foldName(people);
      if (folded.endsWith("s")) polities.set(folded.slice(0, -1), state);
    }
  }
  return polities;
}
