/** On which continents a place that words name may lie: by a state, a continent or a part of one. */
import { remembering } from "../../text/memory.js";
import { statesIn } from "../matching/states.js";
import { CONTINENT_ROWS, WORLD_REGION_ROWS } from "./continents.lexicon.js";
import { relationOf } from "./relations.js";

export interface Continents {
  /** Where it may lie; a state on two continents has both. */
  readonly names: ReadonlySet<string>;
  /** The words that say so, offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** True where a continent is named, and not only states. */
  readonly isNamed: boolean;
}

/** Of words such as "a country in North Africa"; undefined where they name no part of the world, or states that are not known. */
export function continentsIn(text: string): Continents | undefined {
  return known(text).found;
}

/** Every continent that any word of a text speaks of. */
export function continentsNamed(text: string): ReadonlySet<string> {
  return new Set([
    ...statesIn(text).flatMap(({ state }) => [...(CONTINENTS_OF.get(state) ?? [])]),
    ...[...text.matchAll(REGION)].flatMap(([words]) => [...(REGIONS.get(words.toLowerCase()) ?? [])]),
  ]);
}

const MOST_KEPT = 5_000;
const known = remembering(MOST_KEPT, (text: string) => ({ found: readContinents(text) }));

function readContinents(text: string): Continents | undefined {
  const states = statesIn(text);
  const [state] = states;
  if (state !== undefined) {
    // "A Spanish city", "an island of France": what belongs to a state may lie on another continent.
    if (states.some(({ start }) => !PLACING.test(text.slice(0, start)))) return undefined;
    const within = states.map((each) => CONTINENTS_OF.get(each.state));
    if (within.includes(undefined)) return undefined;
    const word = /^\p{L}+/u.exec(text.slice(state.start))?.[0] ?? "";
    const names = new Set(within.flatMap((each) => [...(each ?? [])]));
    return { names, start: state.start, end: state.start + word.length, isNamed: false };
  }
  const regions = [...text.matchAll(REGION)];
  const [first] = regions;
  if (first === undefined) return undefined;
  const names = new Set(regions.flatMap(([words]) => [...(REGIONS.get(words.toLowerCase()) ?? [])]));
  return { names, start: first.index, end: first.index + first[0].length, isNamed: true };
}

const PLACING = /(?:\bin|\band|,)\s+(?:the\s+)?(?:\p{Ll}+\s+)?$/u;

const STATES_OF = relationOf(CONTINENT_ROWS, ",");

const CONTINENTS_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...new Set([...STATES_OF.values()].flatMap((states) => [...states]))].map((state) => [
    state,
    new Set([...STATES_OF].filter(([, states]) => states.has(state)).map(([continent]) => continent)),
  ]),
);

const REGIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...[...STATES_OF.keys()].map((continent) => [continent, new Set([continent])] as const),
  ...relationOf(WORLD_REGION_ROWS, ","),
]);

/** Longer names first: "South America" before "America" would be. */
const REGION = new RegExp(
  `(?<!\\p{L})(?:${[...REGIONS.keys()].sort((left, right) => right.length - left.length).join("|")})(?!\\p{L})`,
  "giu",
);
