/**
 * Names as keys: folding, blocking keys, and comparison with reasons.
 * Family and given names are compared apart, because whole-string likeness takes two men of one given name for one.
 */
import type { EntityType } from "../names/types.js";
import { canonicalOf, type CountedSurface } from "./canonical.js";
import {
  compareOrganizations,
  initialsOf,
  isDescriptive,
  readOrganizationName,
  type OrganizationName,
} from "./compareOrganizations.js";
import { comparePersons, isShorterName } from "./comparePersons.js";
import { comparePlaces, placeKey } from "./comparePlaces.js";
import { foldName } from "./fold.js";
import { type Gender, givenNameGender } from "./givenNames.js";
import { guessType } from "./guessType.js";
import { type PersonName, readPersonName } from "./personName.js";
import { personIdentityKeys, personKeys } from "./personKeys.js";
import { coarseKey } from "./skeleton.js";
import type { NameComparison } from "./types.js";

export { foldName };

/** Surfaces of names read so far, emptied when full: a corpus compares the same names again and again. */
const persons = new Map<string, PersonName>();
const organizations = new Map<string, OrganizationName>();
const keys = new Map<EntityType, Map<string, readonly string[]>>();
const MOST_KEPT = 60_000;

/**
 * May the two written names mean one thing? Titles, possessive endings and articles do not count. A family name alone beside a full
 * name is "unsure". Without a type the words decide what is compared.
 */
export function compareNames(left: string, right: string, type?: EntityType): NameComparison {
  const folded = type === undefined ? withoutThe(left) : "";
  if (folded !== "" && folded === withoutThe(right)) {
    return { verdict: "same", reasons: [`${left} and ${right} are equal after folding`] };
  }
  switch (type ?? guessType(left, right)) {
    case "person":
      return comparePersons(personOf(left), personOf(right), { left, right });
    case "place":
      return comparePlaces(left, right);
    case "organization":
    case "group":
    case "event":
    case "document":
      return compareOrganizations(organizationOf(left), organizationOf(right));
  }
}

/** Keys for finding candidates: names that `compareNames` can call the same, or short for each other, share at least one. Sorted. */
export function nameKeys(surface: string, type: EntityType): readonly string[] {
  const known = keys.get(type) ?? new Map<string, readonly string[]>();
  keys.set(type, known);
  return remember(known, surface, (name) => keysOf(name, type));
}

/**
 * Finer keys: names that `compareNames` calls the same share at least one; those that may be short for each other need not.
 * Two people of one family name share none, so that a family name that thousands bear is no pile to compare.
 */
export function identityKeys(surface: string, type: EntityType): readonly string[] {
  return type === "person" ? personIdentityKeys(personOf(surface), surface) : nameKeys(surface, type);
}

function keysOf(surface: string, type: EntityType): readonly string[] {
  if (type === "person") {
    return personKeys(personOf(surface));
  }
  if (type === "place") {
    return [`place ${placeKey(surface)}`];
  }
  const name = organizationOf(surface);
  const found = new Set<string>([`org ${name.known ?? name.folded}`]);
  const initials = name.acronym ?? initialsOf(name);
  if (initials.length > 1) {
    found.add(`acronym ${initials}`);
  }
  for (const word of name.bag) {
    if (!isDescriptive(word)) {
      found.add(`word ${word.startsWith("@") ? word : coarseKey(word)}`);
    }
  }
  return [...found].sort();
}

/** True where `short` is a shorter way of writing the person `full`: "Vance" or "J. D. Vance" for "James David Vance". */
export function isShortFormOf(short: string, full: string): boolean {
  return isShorterName(personOf(short), personOf(full));
}

/** Parts of a personal name as written: titles are left out, an absent part is empty or missing. */
export interface ParsedPersonName {
  readonly given: readonly string[];
  readonly family: string;
  readonly particles: readonly string[];
  readonly patronymic?: string;
  readonly suffix?: string;
}

export function parsePersonName(surface: string): ParsedPersonName {
  const name = personOf(surface);
  return {
    given: name.given.map((part) => part.raw),
    family: name.family.raw,
    particles: name.particles,
    ...(name.patronymic === undefined ? {} : { patronymic: name.patronymic.raw }),
    ...(name.suffix === undefined ? {} : { suffix: name.suffix }),
  };
}

/** The gender that a person's name tells by its address or its first given name: "Elena Ivanova", "Mrs Ray"; undefined for a family name alone. */
export function genderOfName(surface: string): Gender | undefined {
  const name = personOf(surface);
  const [first] = name.given;
  return name.gender ?? (first === undefined ? undefined : givenNameGender(first.folded));
}

/**
 * The best name for a cluster of spellings: complete, with the family name's diacritics, and with the form of the given name that the
 * family name's language uses; then the most frequent, then the first. "" for an empty cluster.
 */
export function canonicalSpelling(surfaces: readonly CountedSurface[], type: EntityType = "person"): string {
  return canonicalOf(surfaces, type, personOf);
}

function withoutThe(surface: string): string {
  return foldName(surface).replace(/^the (?=.)/u, "");
}

function personOf(surface: string): PersonName {
  return remember(persons, surface, readPersonName);
}

function organizationOf(surface: string): OrganizationName {
  return remember(organizations, surface, readOrganizationName);
}

function remember<T>(memory: Map<string, T>, surface: string, read: (surface: string) => T): T {
  const known = memory.get(surface);
  if (known !== undefined) {
    return known;
  }
  if (memory.size >= MOST_KEPT) {
    memory.clear();
  }
  const value = read(surface);
  memory.set(surface, value);
  return value;
}
