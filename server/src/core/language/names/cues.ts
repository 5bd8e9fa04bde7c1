/** Words that begin or end what a rule reads, as bits: a rule looks closer only where a bit says so. */
import { isFunctionWord } from "../lemmas/lemmas.js";
import { beginsPhrase, Fact, factsOf } from "./gazetteer.js";
import { NAMED_EVENTS, NUMBERED_DOCUMENTS, ORGANIZATION_NOUNS, PLACE_NOUNS } from "./headWords.lexicon.js";
import { AMBIGUOUS_MEDIA } from "./organizations.lexicon.js";
import { isSyllabicName } from "./syllables.js";

export const Cue = {
  /** The first word of a lexicon entry of several words. */
  phrase: 1,
  /** "Resolution", "Articles". */
  numberedDocument: 2,
  /** "Hurricane", "Operation". */
  namedEvent: 4,
  /** "World", "Second", "WWII". */
  worldWar: 8,
  /** "Time", "Post". */
  ambiguousMedium: 16,
  /** "corridor" behind a name. */
  placeNoun: 32,
  /** "party" behind a name. */
  organizationNoun: 64,
  /** "The", "In", "But": a capital that is owed to the start of a sentence, unless another follows. */
  opener: 128,
  /** "Jong-un". */
  syllabicName: 256,
} as const;

const AMBIGUOUS_KEYS: ReadonlySet<string> = new Set(AMBIGUOUS_MEDIA.map((name) => name.toLowerCase()));
const WORLD_WAR = /^(?:world|first|second|third|ww(?:i{0,3}|[123]))$/u;

/** @param key a folded word */
export function cuesOf(key: string): number {
  return (
    (beginsPhrase(key) ? Cue.phrase : 0) |
    (NUMBERED_DOCUMENTS.has(key) ? Cue.numberedDocument : 0) |
    (NAMED_EVENTS.has(key) ? Cue.namedEvent : 0) |
    (WORLD_WAR.test(key) ? Cue.worldWar : 0) |
    (AMBIGUOUS_KEYS.has(key) ? Cue.ambiguousMedium : 0) |
    (PLACE_NOUNS.has(key) ? Cue.placeNoun : 0) |
    (ORGANIZATION_NOUNS.has(key) ? Cue.organizationNoun : 0) |
    (isFunctionWord(key) && (factsOf(key) & ~Fact.glue) === 0 ? Cue.opener : 0) |
    (key.includes("-") && isSyllabicName(key) ? Cue.syllabicName : 0)
  );
}
