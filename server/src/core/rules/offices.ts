/** Offices compared by what they are: "Serbian president" and "President of Serbia" are one, "Prime Minister" is no "Minister". */
import { isFunctionWord, lemmaOf } from "../language/lemmas/lemmas.js";
import { foldName } from "../language/nameKeys/nameKeys.js";
import { remembering } from "../text/memory.js";
import { COUNTRIES } from "../language/names/countries.lexicon.js";

export interface Office {
  /** Lemmas of the title without its state. */
  readonly words: ReadonlySet<string>;
  /** Name of the state; absent where the title names none. */
  readonly state: string | undefined;
}

const STATES: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ name, adjectives, otherNames }) =>
    [name, ...adjectives, ...otherNames].map((word) => [foldName(word), name] as const),
  ),
);

// Words that say how an office is held, not which it is.
const MANNER = new Set(["acting", "current", "ex", "former", "formerly", "interim", "late", "new", "then", "the"]);

export function officeOf(title: string): Office {
  return offices(title);
}

/** Titles come again and again, in every edit. */
const offices = remembering(20_000, readOffice);

function readOffice(title: string): Office {
  const folded = foldName(title.replace(/['’]s\b/gu, "").replace(/\bex-/giu, ""));
  let state: string | undefined;
  let rest = ` ${folded} `;
  for (const [word, name] of STATES) {
    if (!rest.includes(` ${word} `)) continue;
    state = name;
    rest = rest.replace(` ${word} `, " ");
    break;
  }
  const words = rest
    .split(" ")
    .filter((word) => word !== "" && !isFunctionWord(word) && !MANNER.has(word))
    .map(lemmaOf);
  return { words: new Set(words), state };
}

/** True for the same words and no rival state. */
export function sameOffice(left: Office, right: Office): boolean {
  if (left.words.size === 0 || left.words.size !== right.words.size) return false;
  if (left.state !== undefined && right.state !== undefined && left.state !== right.state) return false;
  return [...left.words].every((word) => right.words.has(word));
}

// Offices that one person holds at a time.
const SINGLE = new Set([
  "president",
  "premier",
  "chancellor",
  "minister",
  "king",
  "queen",
  "emir",
  "pope",
  "patriarch",
  "governor",
  "mayor",
]);

/** An office of a named state, or of a named field, that one person holds at a time. */
export function isSingle({ words, state }: Office): boolean {
  return [...words].some((word) => SINGLE.has(word)) && (words.size > 1 || state !== undefined);
}
