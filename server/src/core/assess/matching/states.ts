/** The states that a text names, by their names, adjectives, people or capitals. */
import { COUNTRIES } from "../../language/names/countries.lexicon.js";

export interface StateAt {
  readonly state: string;
  readonly start: number;
}

const STATES: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ name, adjectives, people, capitals, otherNames }) =>
    [name, ...adjectives, ...people, ...capitals, ...otherNames].map((word) => [word, name] as const),
  ),
);
const LONGEST_STATE = 4;

/** States in the order of the text, by name, adjective, people or capital. */
export function statesIn(text: string): readonly StateAt[] {
  const words = [...text.matchAll(/\p{L}+(?:\.\p{L}+)*/gu)];
  const found: StateAt[] = [];
  for (let at = 0; at < words.length; at++) {
    for (let length = Math.min(LONGEST_STATE, words.length - at); length > 0; length--) {
      const state = STATES.get(
        words
          .slice(at, at + length)
          .map(([word]) => word)
          .join(" "),
      );
      if (state === undefined) continue;
      if (isOfContinent(text, words[at]?.index ?? 0)) break;
      found.push({ state, start: words[at]?.index ?? 0 });
      at += length - 1;
      break;
    }
  }
  return found;
}

/** "South America", "Latin American": a part of the world and no state. */
function isOfContinent(text: string, at: number): boolean {
  return text.startsWith("America", at) && PART_OF_WORLD.test(text.slice(Math.max(0, at - 9), at));
}

const PART_OF_WORLD = /\b(?:North|South|Central|Latin|Meso)[ -]$/u;
