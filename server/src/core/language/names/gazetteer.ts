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
import { NEWS_MEDIA, WORLD_ORGANIZATIONS } from "./organizations.lexicon.js";
import { CITIES, REGIONS, WATERS_AND_MOUNTAINS } from "./places.lexicon.js";
import { foldWord, Form } from "./wordForms.js";

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

/** What a phrase is looked up by. */
export interface PhraseTokens {
  readonly keys: readonly string[];
  readonly forms: readonly Form[];
}

export interface Phrase {
  /** Number of tokens. */
  readonly length: number;
  readonly facts: number;
}

/** A word of an entry, the words that may follow it, and the facts of the entry that ends with it. */
interface PhraseNode {
  facts: number;
  readonly next: Map<string, PhraseNode>;
}

/** Facts of words and phrases by folded text; words of a phrase are joined by one blank. */
const ENTRIES = buildEntries();
const PHRASES = buildPhrases(ENTRIES);

export function factsOf(key: string): number {
  const facts = ENTRIES.get(key);
  if (facts !== undefined) return facts;
  // "gen.", "sen.": abbreviated offices are listed without their stop.
  return key.endsWith(".") && key.length > 2 ? (ENTRIES.get(key.slice(0, -1)) ?? 0) : 0;
}

/** True where an entry of several words begins with the folded word. */
export function beginsPhrase(key: string): boolean {
  return PHRASES.has(key);
}

/** The longest entry of at least two words that begins at the token. */
export function phraseAt(tokens: PhraseTokens, at: number): Phrase | undefined {
  let node = PHRASES.get(tokens.keys[at] ?? "");
  let found: Phrase | undefined;
  for (let end = at + 1; node !== undefined && end < tokens.keys.length; end += 1) {
    node = node.next.get(tokens.keys[end] ?? "");
    if (node === undefined) break;
    const length = end + 1 - at;
    if (node.facts !== 0 && isWrittenAsName(tokens, at, length)) found = { length, facts: node.facts };
  }
  return found;
}

function isWrittenAsName(tokens: PhraseTokens, at: number, length: number): boolean {
  return tokens.forms[at] !== Form.lower || tokens.forms[at + length - 1] !== Form.lower;
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

function buildPhrases(entries: ReadonlyMap<string, number>): ReadonlyMap<string, PhraseNode> {
  const roots = new Map<string, PhraseNode>();
  for (const [key, facts] of entries) {
    const words = key.split(" ");
    if (words.length < 2) continue;
    let level = roots;
    let node: PhraseNode | undefined;
    for (const word of words) {
      node = level.get(word) ?? { facts: 0, next: new Map<string, PhraseNode>() };
      level.set(word, node);
      level = node.next;
    }
    if (node !== undefined) node.facts = facts;
  }
  return roots;
}
