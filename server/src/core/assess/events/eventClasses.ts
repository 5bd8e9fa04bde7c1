/** Which kind of event a word tells of: the predicate that two statements must share before they are compared. */
import { baseOf } from "../../language/lemmas/derivations.js";
import { lemmaOf } from "../../language/lemmas/lemmas.js";
import { remembering } from "../../text/memory.js";
import { ERGATIVE_CLASSES, EVENT_CLASS_ROWS, SELDOM_CLASSES, SINGULAR_CLASSES } from "./eventClasses.lexicon.js";

/** How the noun phrases around a word stand to the event. */
export type Pattern = "agentive" | "undergone" | "noun" | "adjective" | "agent-noun";

interface EventWord {
  /** Name of the class; the lemma itself for words in none. */
  readonly event: string;
  readonly pattern: Pattern;
}

/** The event that a verb tells of. */
export function verbEvent(lemma: string): EventWord {
  const verb = VERBS_LIKE_NOUNS.get(lemma) ?? lemma;
  return LEXICON.verbs.get(verb) ?? { event: verb, pattern: "agentive" };
}

/** "Lives" and "leaves" are read as nouns where only the form is known; a verb is none of these. */
const VERBS_LIKE_NOUNS: ReadonlyMap<string, string> = new Map([
  ["life", "live"],
  ["leaf", "leave"],
  ["half", "halve"],
  ["shelf", "shelve"],
]);

/** The event that a noun or an adjective names, if it is known for that or derived from a verb. */
export function nominalEvent(lemma: string): EventWord | undefined {
  return nominals(lemma).event;
}

const MOST_KEPT = 60_000;
const nominals = remembering(MOST_KEPT, (lemma: string) => ({ event: findNominalEvent(lemma) }));

function findNominalEvent(lemma: string): EventWord | undefined {
  const found = LEXICON.nominals.get(lemma);
  if (found !== undefined) return found;
  const base = baseOf(lemma);
  if (base === lemma || !EVENT_NOUN_ENDING.test(lemma)) return undefined;
  return { event: verbEvent(base).event, pattern: "noun" };
}

/** Endings of nouns that name what is done; "worker" and "armed" name something else. */
const EVENT_NOUN_ENDING = /(?:tion|sion|ment|al|ance|ence|ure)$/;

/** The event that a word may tell of in any of its uses, or the word itself. */
export function eventOf(lemma: string): string {
  return events(lemma);
}

const events = remembering(MOST_KEPT, findEvent);

function findEvent(lemma: string): string {
  const known = LEXICON.verbs.get(lemma)?.event ?? LEXICON.nominals.get(lemma)?.event;
  if (known !== undefined) return known;
  const base = baseOf(lemma);
  return LEXICON.verbs.get(base)?.event ?? base;
}

/** True for the words of the lexicon: what happened hangs on them. */
export function isEventWord(lemma: string): boolean {
  return LEXICON.verbs.has(lemma) || LEXICON.nominals.has(lemma);
}

/** True for the classes of the lexicon: something that happens at a place, and no state of it. */
export function isEventClass(event: string): boolean {
  return LEXICON.members.has(event);
}

/** Other words for the same kind of event, for search; none for words in no class. */
export function relatedTerms(lemma: string): readonly string[] {
  const event = LEXICON.verbs.get(lemma)?.event ?? LEXICON.nominals.get(lemma)?.event;
  return event === undefined ? [] : (LEXICON.members.get(event) ?? []).filter((member) => member !== lemma);
}

/** True for events that happen once to a thing: another date for it is a contradiction and not another event. */
export function isSingular(event: string): boolean {
  return SINGULAR.has(event);
}

/** True for events that the same actors do not repeat within weeks. */
export function isSeldom(event: string): boolean {
  return SELDOM.has(event);
}

/** True where what undergoes the event may also be its subject: "the talks ended", "were ended". */
export function isErgative(event: string): boolean {
  return ERGATIVE.has(event);
}

interface Lexicon {
  readonly verbs: ReadonlyMap<string, EventWord>;
  readonly nominals: ReadonlyMap<string, EventWord>;
  readonly members: ReadonlyMap<string, readonly string[]>;
}

const LEXICON: Lexicon = readLexicon();
const SINGULAR: ReadonlySet<string> = new Set(SINGULAR_CLASSES.split(" "));
const SELDOM: ReadonlySet<string> = new Set(SELDOM_CLASSES.split(" "));
const ERGATIVE: ReadonlySet<string> = new Set(ERGATIVE_CLASSES.split(" "));
function readLexicon(): Lexicon {
  const verbs = new Map<string, EventWord>();
  const nominals = new Map<string, EventWord>();
  const members = new Map<string, string[]>();
  for (const row of EVENT_CLASS_ROWS.trim().split("\n")) {
    const [event = "", agentive = "", undergone = "", nouns = "", adjectives = "", agents = ""] = row.split("|");
    const add = (words: string, pattern: Pattern, into: Map<string, EventWord>): void => {
      for (const written of words.split(" ")) {
        if (written === "") continue;
        // "Found" and "wound" are words of their own, whatever else they may be a form of.
        const isWhole = written === event || written.includes("_") || pattern === "adjective";
        const word = isWhole ? written : lemmaOf(written);
        if (!into.has(word)) into.set(word, { event, pattern });
        const list = members.get(event);
        if (list === undefined) members.set(event, [word]);
        else if (!list.includes(word)) list.push(word);
      }
    };
    add(agentive, "agentive", verbs);
    add(undergone, "undergone", verbs);
    add(nouns, "noun", nominals);
    add(adjectives, "adjective", nominals);
    add(agents, "agent-noun", nominals);
  }
  return { verbs, nominals, members };
}
