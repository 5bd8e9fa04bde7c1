/**
 * Keys that find the people whose names may be one name. The coarse ones gather everybody of a family name, short forms too;
 * the finer ones only those whose given names can agree as well, each way in which `comparePersons` says "same" having a key of its own.
 */
import { arabicKey } from "./arabic.js";
import { initialsOf, sharedInitial } from "./compareGiven.js";
import { unsoundedLetters } from "./comparePersons.js";
import { givenNameRows, isGivenName } from "./givenNames.js";
import type { PersonName } from "./personName.js";
import { coarseKey, skeletonOf } from "./skeleton.js";

/** Names that are one name, or short for each other, share at least one. Sorted. */
export function personKeys(name: PersonName): readonly string[] {
  const found = new Set<string>();
  if (name.words.length > 1) {
    found.add(`chinese ${name.pinyin?.old ?? name.plain}`);
  }
  const add = (word: string): void => {
    if (word.length > 1) {
      found.add(`person ${coarseKey(word)}`);
    }
  };
  add(name.family.folded);
  name.familyParts.forEach(add);
  const rest = name.given.length > 1 ? name.given.slice(1) : [];
  rest
    .filter((part) => !isGivenName(part.folded))
    .forEach((part) => {
      add(part.folded);
    });
  const [first] = name.given;
  if (first !== undefined && name.given.length === 1 && !isGivenName(first.folded)) {
    add(first.folded);
  }
  return [...found].sort();
}

/** Names that are one name share at least one. `surface` is what `name` was read from. */
export function personIdentityKeys(name: PersonName, surface: string): readonly string[] {
  const [first] = name.given;
  const written = [name.letters, name.plain, name.pinyin?.old ?? name.plain, unsoundedLetters(surface) ?? name.plain];
  const found = new Set(written.map((letters) => `whole ${letters}`));
  if (name.words.length > 2) found.add(`words ${[...name.words].sort().join(" ")}`);
  if (first !== undefined && name.given.length === 1)
    found.add(`turned ${[skeletonOf(first.folded), skeletonOf(name.family.folded)].sort().join(" ")}`);
  const given = givenKeys(name);
  for (const family of familyKeys(name)) for (const key of given) found.add(`${family} ${key}`);
  return [...found];
}

/** Each part that may be the family name (Spanish names have two), and what spellings of an Arabic one have in common. */
function familyKeys({ family, familyParts, given }: PersonName): ReadonlySet<string> {
  const rest = given.slice(1).filter((part) => !isGivenName(part.folded));
  return new Set([
    ...[family.folded, ...familyParts, ...rest.map(({ folded }) => folded)].map(coarseKey),
    `arabic ${arabicKey(family.folded)}`,
    ...givenNameRows(family.folded).map((row) => `row ${String(row)}`),
  ]);
}

/** What given names that agree have in common: their letters, their sound, the name that they are forms of, or initials. */
function givenKeys({ given }: PersonName): readonly string[] {
  const [first] = given;
  if (first === undefined) return ["alone"];
  const initials = initialsOf(given);
  return [
    `given ${skeletonOf(first.folded)}`,
    ...givenNameRows(first.folded).map((row) => `row ${String(row)}`),
    `joined ${given.map(({ folded }) => folded).join("")}`,
    ...(initials.length > 1 ? [`initials ${String(initials.length)} ${sharedInitial(initials[0] ?? "")}`] : []),
  ];
}
