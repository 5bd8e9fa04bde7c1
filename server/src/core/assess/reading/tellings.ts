/**
 * In what words a clause tells of a side that somebody takes or a state that somebody is in: its verb alone, with a preposition or an
 * object, a phrase ("under house arrest"), or what somebody is or is taken as. The words are keys of lexicons.
 */
import type { Statement } from "../../model/statement.js";
import { rememberingEach } from "../../text/memory.js";
import { clausesOf, isTime, type Clause } from "./clauses.js";
import type { Phrase } from "./frames.js";
import { COPULA } from "./predications.js";

export interface Telling {
  readonly key: string;
  readonly clause: Clause;
  /** Whose side or state it is. */
  readonly holder: Phrase | undefined;
  /** What the side is taken in; undefined for a state. */
  readonly matter: Phrase | undefined;
  /** The phrase that tells of it together with the verb. */
  readonly state?: Phrase;
}

/** What the statement tells as a fact, as its clauses do. */
export function tellingsOf(statement: Statement, side: "claim" | "passage"): readonly Telling[] {
  return side === "claim" ? ofClaim(statement) : ofPassage(statement);
}

const ofClaim = rememberingEach((statement: Statement) => clausesOf(statement, "claim").flatMap(tellingsIn));
const ofPassage = rememberingEach((statement: Statement) => clausesOf(statement, "passage").flatMap(tellingsIn));

function tellingsIn(clause: Clause): readonly Telling[] {
  const { frame, event, doer, done, others } = clause;
  if (frame.kind === "nominal") return [];
  const { lemma } = frame;
  const verbs = event === COPULA ? ["be"] : [...new Set([event, lemma])];
  const subject = doer ?? done;
  const phrases = others.filter((phrase) => !isTime(phrase));
  const told: Telling[] = [];
  if (event !== COPULA) {
    for (const key of verbs) told.push({ key, clause, holder: doer, matter: done });
    if (done !== undefined && doer !== undefined)
      told.push({ key: `${lemma}:${done.lemma}`, clause, holder: doer, matter: undefined });
  } else if (done !== undefined)
    told.push({ key: `as_${done.lemma}`, clause, holder: doer, matter: undefined, state: done });
  for (const phrase of phrases) {
    const { preposition } = phrase;
    if (preposition === undefined) {
      if (phrase.role === "attribute")
        told.push({ key: `as_${phrase.lemma}`, clause, holder: subject, matter: undefined, state: phrase });
      continue;
    }
    const objects = done === undefined || doer === undefined ? [] : [`${lemma}:${done.lemma}`];
    for (const key of [...verbs, ...objects])
      told.push({ key: `${key}+${preposition}`, clause, holder: subject, matter: phrase });
    if (preposition === "as") {
      told.push({ key: `as_${phrase.lemma}`, clause, holder: done ?? doer, matter: undefined, state: phrase });
      continue;
    }
    if (event === COPULA) told.push({ key: preposition, clause, holder: subject, matter: phrase });
    const states = [phrase.lemma, [...phrase.modifiers.map((modifier) => modifier.lemma), phrase.lemma].join("_")];
    for (const state of new Set(states)) {
      const key = `${preposition}_${state}`;
      told.push({ key, clause, holder: subject, matter: TAKES_MATTER.has(key) ? phrase : undefined, state: phrase });
      for (const verb of verbs)
        told.push({ key: `${verb}+${key}`, clause, holder: subject, matter: undefined, state: phrase });
    }
  }
  return told;
}

/** Phrases that name what the side is taken in: "in favour of the plan". */
const TAKES_MATTER: ReadonlySet<string> = new Set(["in_favour", "in_favor", "in_support"]);
