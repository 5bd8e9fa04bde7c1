/**
 * One table over all lexicons of names: which well-known name begins at a token, and what each word can be.
 * Lookup is by folded words, so "Türkiye", "Turkiye" and "TÜRKIYE" are one entry.
 */
import { FORMS_OF_ADDRESS, OFFICE_HEADS, OFFICE_MODIFIERS } from "../titles/titles.lexicon.js";
import { COUNTRIES, OTHER_ADJECTIVES, OTHER_PEOPLES } from "./countries.lexicon.js";
import { GIVEN_NAMES } from "./givenNames.lexicon.js";
import {
  CALENDAR_WORDS,
  DIRECTION_WORDS,
  DOCUMENT_HEADS,
  EVENT_HEADS,
  GLUE_WORDS,
  NAME_PARTICLES,
  ORGANIZATION_HEADS,
  PLACE_HEADS,
} from "./headWords.lexicon.js";
import { foldWord, type NameTokens } from "./nameTokens.js";
import { NEWS_MEDIA, WORLD_ORGANIZATIONS } from "./organizations.lexicon.js";
import { CITIES, REGIONS, WATERS_AND_MOUNTAINS } from "./places.lexicon.js";

/** What the lexicons say about a word; the order of the bits is part of the trained weights. */
export const Fact = {
  given: 1,
  country: 2,
  place: 4,
  organization: 8,
  media: 16,
  demonym: 32,
  people: 64,
  office: 128,
  officeModifier: 256,
  organizationHead: 512,
  placeHead: 1024,
  eventHead: 2048,
  documentHead: 4096,
  calendar: 8192,
  direction: 16384,
  particle: 32768,
  glue: 65536,
  /** Part of an entry of several words that stands here as a whole. */
  phrase: 131072,
} as const;

export interface Phrase {
  /** Number of tokens. */
  readonly length: number;
  readonly facts: number;
}

const MAX_PHRASE_WORDS = 7;

/** Facts of words and phrases by folded text; words of a phrase are joined by one blank. */
const ENTRIES = buildEntries();
/** Length in words of the longest entry that begins with a word. */
const LONGEST_FROM = longestByFirstWord(ENTRIES);

export function factsOf(key: string): number {
  const facts = ENTRIES.get(key);
  if (facts !== undefined) return facts;
  // "gen.", "sen.": abbreviated offices are listed without their stop.
  return key.endsWith(".") && key.length > 2 ? (ENTRIES.get(key.slice(0, -1)) ?? 0) : 0;
}

/** The longest entry of at least two words that begins at the token. */
export function phraseAt(tokens: NameTokens, at: number): Phrase | undefined {
  const first = tokens.keys[at];
  if (first === undefined) return undefined;
  const longest = LONGEST_FROM.get(first);
  if (longest === undefined || longest < 2) return undefined;
  const limit = Math.min(longest, tokens.count - at);
  for (let length = limit; length >= 2; length -= 1) {
    const facts = ENTRIES.get(tokens.keys.slice(at, at + length).join(" "));
    if (facts !== undefined && isWrittenAsName(tokens, at, length)) return { length, facts };
  }
  return undefined;
}

function isWrittenAsName(tokens: NameTokens, at: number, length: number): boolean {
  const isLower = (index: number): boolean => /^\p{Ll}/u.test(tokens.words[index] ?? "");
  return !isLower(at) || !isLower(at + length - 1);
}

/** The parts of an entry as the tokenizer of names gives them: hyphens and apostrophe clitics stand alone. */
export function phraseKey(entry: string): string {
  return entry
    .split(/\s+/u)
    .flatMap((word) => (/^\p{Lu}.*-|-\p{Lu}/u.test(word) ? word.split(/(-)/u) : [word]))
    .filter((part) => part !== "")
    .map(foldWord)
    .join(" ");
}

function buildEntries(): ReadonlyMap<string, number> {
  const entries = new Map<string, number>();
  const add = (entry: string, fact: number): void => {
    const key = phraseKey(entry);
    entries.set(key, (entries.get(key) ?? 0) | fact);
  };
  for (const row of COUNTRIES) {
    for (const name of [row.name, ...row.otherNames]) add(name, Fact.country);
    for (const capital of row.capitals) add(capital, Fact.place);
    for (const adjective of row.adjectives) add(adjective, Fact.demonym);
    for (const people of row.people) add(people, Fact.people);
  }
  for (const adjective of OTHER_ADJECTIVES) add(adjective, Fact.demonym);
  for (const people of OTHER_PEOPLES) add(people, Fact.people);
  for (const place of [...REGIONS, ...WATERS_AND_MOUNTAINS, ...CITIES]) add(place, Fact.place);
  for (const name of WORLD_ORGANIZATIONS) add(name, Fact.organization);
  for (const name of NEWS_MEDIA) add(name, Fact.organization | Fact.media);
  const words: readonly (readonly [ReadonlySet<string>, number])[] = [
    [GIVEN_NAMES, Fact.given],
    [OFFICE_HEADS, Fact.office],
    [FORMS_OF_ADDRESS, Fact.office],
    [OFFICE_MODIFIERS, Fact.officeModifier],
    [ORGANIZATION_HEADS, Fact.organizationHead],
    [PLACE_HEADS, Fact.placeHead],
    [EVENT_HEADS, Fact.eventHead],
    [DOCUMENT_HEADS, Fact.documentHead],
    [CALENDAR_WORDS, Fact.calendar],
    [DIRECTION_WORDS, Fact.direction],
    [NAME_PARTICLES, Fact.particle],
    [GLUE_WORDS, Fact.glue],
  ];
  for (const [set, fact] of words) for (const word of set) entries.set(word, (entries.get(word) ?? 0) | fact);
  return entries;
}

function longestByFirstWord(entries: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const key of entries.keys()) {
    const words = key.split(" ");
    const [first = ""] = words;
    longest.set(first, Math.min(MAX_PHRASE_WORDS, Math.max(longest.get(first) ?? 0, words.length)));
  }
  return longest;
}
