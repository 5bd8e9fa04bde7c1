/**
 * In what words a clause tells of a side that somebody takes or a state that somebody is in: its verb alone, with a preposition or an
 * object, a phrase ("under house arrest"), what somebody is or is taken as, or how something is done. The words are keys of lexicons.
 */
import { wordsOf, type Statement } from "../../model/statement.js";
import { rememberingEach } from "../../text/memory.js";
import { clausesOf, isTime, type Clause } from "./clauses.js";
import type { Phrase } from "./frames.js";
import { COPULA } from "./predications.js";
import { LEAST_CONFIDENCE, structureOf } from "./structure.js";

export interface Telling {
  readonly key: string;
  readonly clause: Clause;
  /** Whose side or state it is. */
  readonly holder: Phrase | undefined;
  /** What the side is taken in; undefined for a state. */
  readonly matter: Phrase | undefined;
  /** The phrase that tells of it together with the verb. */
  readonly state?: Phrase;
  /** "manner" for how the event of the clause goes: of two such tellings the events must be one too. */
  readonly tells: "deed" | "state" | "manner";
}

/** What the statement tells as a fact, as its clauses do. */
export function tellingsOf(statement: Statement, side: "claim" | "passage"): readonly Telling[] {
  return side === "claim" ? ofClaim(statement) : ofPassage(statement);
}

const ofClaim = rememberingEach((statement: Statement) => readTellings(statement, "claim"));
const ofPassage = rememberingEach((statement: Statement) => readTellings(statement, "passage"));

function readTellings(statement: Statement, side: "claim" | "passage"): readonly Telling[] {
  return clausesOf(statement, side).flatMap((clause) =>
    clause.frame.kind === "nominal"
      ? []
      : [...deedsIn(clause), ...statesIn(statement, clause), ...phrasesIn(clause), ...adverbsIn(statement, clause)],
  );
}

/** The verb, and the verb with its object. */
function deedsIn(clause: Clause): readonly Telling[] {
  const { event, doer, done, others, frame } = clause;
  if (event === COPULA) return [];
  const told = verbsOf(clause).map((key): Telling => ({ key, clause, holder: doer, matter: done, tells: "deed" }));
  const deed = { clause, holder: doer, matter: undefined, tells: "deed" } as const;
  if (doer !== undefined && done !== undefined)
    for (const key of withModifiers(`${frame.lemma}:`, done)) told.push({ ...deed, key });
  // "The dam held": done to nothing.
  if (doer !== undefined && done === undefined && !others.some(({ role }) => role === "attribute"))
    for (const key of verbsOf(clause)) told.push({ ...deed, key: `${key}.` });
  return told;
}

function verbsOf({ event, frame }: Clause): readonly string[] {
  return event === COPULA ? ["be"] : [...new Set([event, frame.lemma])];
}

/** "sentence" and "suspended_sentence". */
function withModifiers(before: string, { lemma, modifiers }: Phrase): ReadonlySet<string> {
  return new Set(
    [lemma, [...modifiers.map((modifier) => modifier.lemma), lemma].join("_")].map((word) => before + word),
  );
}

/** What somebody is, or is taken as: "the driver was unhurt", "proved harmless", "was identified as the owner". */
function statesIn(statement: Statement, clause: Clause): readonly Telling[] {
  const { event, doer, done, others, frame } = clause;
  const subject = doer ?? done;
  const told: Telling[] = [];
  const of = (holder: Phrase | undefined) => ({ clause, holder, matter: undefined, tells: "state" }) as const;
  const add = (phrase: Phrase, holder: Phrase | undefined): void => {
    for (const key of withModifiers("as_", phrase)) told.push({ key, ...of(holder), state: phrase });
  };
  if (event === COPULA && done !== undefined) add(done, doer);
  for (const phrase of others) {
    if (phrase.preposition === "as") add(phrase, done ?? doer);
    else if (phrase.preposition === undefined && phrase.role === "attribute") add(phrase, subject);
  }
  // "Was closed": a state as much as a deed.
  if (frame.proposition.predicate.passive && doer === undefined && done !== undefined)
    told.push({ key: `as_${wordsOf(statement, frame.head).toLowerCase()}`, ...of(done) });
  return told;
}

/** What stands behind a preposition: with the verb, by itself, and as the way in which the deed is done. */
function phrasesIn(clause: Clause): readonly Telling[] {
  const { event, doer, done, others, frame } = clause;
  const subject = doer ?? done;
  const objects = done === undefined || doer === undefined ? [] : [`${frame.lemma}:${done.lemma}`];
  const verbs = verbsOf(clause);
  const told: Telling[] = [];
  for (const phrase of others) {
    const { preposition } = phrase;
    if (preposition === undefined || (isTime(phrase) && !IN_TIME.has(`${preposition}_${phrase.lemma}`))) continue;
    for (const key of [...verbs, ...objects])
      told.push({ key: `${key}+${preposition}`, clause, holder: subject, matter: phrase, tells: "deed" });
    if (preposition === "as") continue;
    // "Let in a goal": the particle read as a preposition.
    if (done === undefined && PARTICLES.has(preposition))
      told.push({ key: `${frame.lemma}_${preposition}`, clause, holder: doer, matter: phrase, tells: "deed" });
    if (event === COPULA) told.push({ key: preposition, clause, holder: subject, matter: phrase, tells: "deed" });
    for (const key of withModifiers(`${preposition.replaceAll(" ", "_")}_`, phrase)) {
      const matter = TAKES_MATTER.has(key) ? phrase : undefined;
      told.push({ key, clause, holder: subject, matter, state: phrase, tells: "state" });
      for (const verb of verbs)
        told.push({ key: `${verb}+${key}`, clause, holder: subject, matter: undefined, state: phrase, tells: "state" });
      if (event !== COPULA)
        told.push({ key: `~${key}`, clause, holder: subject, matter: doneBy(clause), state: phrase, tells: "manner" });
    }
  }
  return told;
}

/** Phrases of time that tell how something went. */
const IN_TIME: ReadonlySet<string> = new Set([
  "on_time",
  "in_time",
  "on_schedule",
  "ahead of_schedule",
  "behind_schedule",
]);

/** Phrases that name what the side is taken in: "in favour of the plan". */
const TAKES_MATTER: ReadonlySet<string> = new Set(["in_favour", "in_favor", "in_support"]);

function doneBy({ doer, done }: Clause): Phrase | undefined {
  return doer === undefined ? undefined : done;
}

const PARTICLES: ReadonlySet<string> = new Set(["in", "out", "off", "on", "up", "down", "over", "away", "back"]);

/** "Landed safely", "arrived empty": words of the verb that say how, or in what state. */
function adverbsIn(statement: Statement, clause: Clause): readonly Telling[] {
  const { event, doer, done, frame } = clause;
  const subject = doer ?? done;
  if (event === COPULA || subject === undefined) return [];
  const { headIndex } = frame.proposition.predicate;
  return structureOf(statement).tree.words.flatMap((word, index): readonly Telling[] => {
    if (word.head !== headIndex || word.deprel !== "advmod" || word.confidence < LEAST_CONFIDENCE) return [];
    const range = { start: word.start + statement.range.start, end: word.end + statement.range.start };
    const state: Phrase = {
      ...range,
      role: "other",
      core: range,
      head: range,
      headIndex: index,
      lemma: word.lemma.toLowerCase(),
      preposition: undefined,
      determiners: [],
      modifiers: [],
      isPronoun: false,
      isName: false,
      isPlural: false,
    };
    const told = { clause, holder: subject, state } as const;
    // "Turned the boy away".
    if (PARTICLES.has(state.lemma))
      return [{ key: `${frame.lemma}_${state.lemma}`, clause, holder: doer, matter: done, tells: "deed" }];
    const manner = { ...told, matter: doneBy(clause), tells: "manner" } as const;
    return word.upos === "ADJ"
      ? [
          { ...told, key: `as_${state.lemma}`, matter: undefined, tells: "state" },
          { ...manner, key: `~${state.lemma}` },
        ]
      : [
          { ...manner, key: `~${state.lemma}` },
          ...verbsOf(clause).map((verb): Telling => ({
            ...manner,
            key: `${verb}~${state.lemma}`,
            matter: undefined,
            tells: "deed",
          })),
        ];
  });
}
