/**
 * Clauses: frames in the shape in which two of them are set against each other. "Lost to B" is told as "B beat", "was found guilty" as
 * "was convicted", "served as mayor" as "was mayor", so that who did what to whom stands in the same place on both sides.
 */
import type { ArgumentRole } from "../../language/propositions/types.js";
import { wordsOf, type Statement } from "../../model/statement.js";
import { verbEvent } from "../events/eventClasses.js";
import { framesOf, isFactual, phraseOf, type Frame, type Phrase } from "./frames.js";
import { COPULA } from "./predications.js";

export interface Clause {
  readonly frame: Frame;
  readonly event: string;
  /** Who does it, or what is said to be something. */
  readonly doer: Phrase | undefined;
  /** What is done to, or what the doer is said to be. */
  readonly done: Phrase | undefined;
  /** All other phrases. */
  readonly others: readonly Phrase[];
  readonly isDenied: boolean;
}

const known = {
  claim: new WeakMap<Statement, readonly Clause[]>(),
  passage: new WeakMap<Statement, readonly Clause[]>(),
};

/** What is told as a fact, denied ones too; read once a statement. */
export function clausesOf(statement: Statement, side: "claim" | "passage"): readonly Clause[] {
  const before = known[side].get(statement);
  if (before !== undefined) return before;
  const clauses = framesOf(statement)
    .filter((frame) => isFactual(statement, frame, side) && !frame.isPartlyDenied && !isAskedWhether(statement, frame))
    .map((frame) => clauseOf(statement, frame));
  known[side].set(statement, clauses);
  return clauses;
}

/** "Looking into whether a fault caused it": nobody says that it did. */
function isAskedWhether(statement: Statement, { head }: Frame): boolean {
  return WHETHER.test(statement.text.slice(0, head.start - statement.range.start));
}

const WHETHER = /\bwhether\b/iu;

/** Verbs whose subject is what the other verb's object is, with the preposition of its doer: "lost to Porto" is "Porto beat". */
const CONVERSES: ReadonlyMap<string, { readonly event: string; readonly preposition: string }> = new Map([
  ["lose", { event: verbEvent("beat").event, preposition: "to" }],
  ["borrow", { event: verbEvent("lend").event, preposition: "from" }],
  ["belong", { event: verbEvent("own").event, preposition: "to" }],
  ["inherit", { event: verbEvent("leave").event, preposition: "from" }],
]);

/** Events whose object stands behind a preposition: "took part in the ceremony". */
const OBLIQUE: ReadonlyMap<string, string> = new Map([[verbEvent("participate").event, "in"]]);

/** Verbs that put what their subject is behind "as". */
const BEING_AS: ReadonlySet<string> = new Set(["serve", "work", "act"]);

/** The event as a clause may tell it. */
export function clauseEvent(event: string): string {
  if (event === "head") return LEAD;
  if (event === "make") return BUILD;
  if (event === BEING_THERE) return COPULA;
  return BEING_AS.has(event) ? COPULA : (CONVERSES.get(event)?.event ?? event);
}

function clauseOf(statement: Statement, frame: Frame): Clause {
  const converse = CONVERSES.get(frame.lemma);
  if (converse !== undefined) {
    const doer = frame.phrases.find(({ preposition }) => preposition === converse.preposition);
    const done = phraseOf(frame, "agent");
    if (doer !== undefined && done !== undefined) return clause(frame, converse.event, doer, done);
  }
  const idiom = idiomOf(frame);
  if (idiom !== undefined) {
    const subject = phraseOf(frame, "agent");
    const told = clause(frame, idiom, undefined, subject ?? phraseOf(frame, "patient"));
    // The object is part of the event: "money" of "lost money".
    return subject === undefined ? told : { ...told, others: told.others.filter(({ role }) => role !== "patient") };
  }
  if (BEING_AS.has(frame.lemma)) {
    const doer = phraseOf(frame, "agent");
    const done = frame.phrases.find(({ preposition }) => preposition === "as");
    if (doer !== undefined && done !== undefined) return clause(frame, COPULA, doer, done);
  }
  if (isOfBeing(statement, frame))
    return clause(frame, BEING_THERE, phraseOf(frame, "theme") ?? phraseOf(frame, "agent"), undefined);
  if (frame.event === COPULA) return clause(frame, COPULA, phraseOf(frame, "theme"), attributeOf(frame));
  const taken = OBLIQUE.get(frame.event);
  const matter = taken === undefined ? undefined : frame.phrases.find(({ preposition }) => preposition === taken);
  if (matter !== undefined && phraseOf(frame, "patient") === undefined)
    return clause(frame, frame.event, phraseOf(frame, "agent"), matter);
  if (frame.lemma === "head" && phraseOf(frame, "patient") !== undefined)
    return clause(frame, LEAD, phraseOf(frame, "agent"), phraseOf(frame, "patient"));
  const isMade =
    frame.lemma === "make" && frame.proposition.predicate.passive && phraseOf(frame, "agent") !== undefined;
  return clause(frame, isMade ? BUILD : frame.event, phraseOf(frame, "agent"), phraseOf(frame, "patient"));
}

/** "There are no backups", "backups exist": something is there or not. */
function isOfBeing(statement: Statement, frame: Frame): boolean {
  if (frame.lemma === BEING_THERE) return phraseOf(frame, "agent") !== undefined;
  if (frame.event !== COPULA || phraseOf(frame, "theme") === undefined) return false;
  return (
    phraseOf(frame, "attribute") === undefined &&
    THERE.test(wordsOf(statement, { start: statement.range.start, end: frame.head.start }))
  );
}

/** Right before its verb: "are there" asks. */
const THERE = /\bthere (?:\p{Ll}+ )?$/iu;
const BEING_THERE = "exist";
const LEAD = verbEvent("lead").event;
const BUILD = verbEvent("build").event;

/** "Received a suspended sentence", "made by a firm". */
function idiomOf(frame: Frame): string | undefined {
  const done = phraseOf(frame, "patient");
  const told = done === undefined ? undefined : IDIOMS.get(`${frame.lemma} ${done.lemma}`);
  if (told !== undefined) return told;
  const isSuspended = done?.lemma === "sentence" && done.modifiers.some(({ lemma }) => SUSPENDED.has(lemma));
  return isSuspended && RECEIVING.has(frame.lemma) ? "suspended_sentence" : undefined;
}

/** Verb and object that tell one event together. */
const IDIOMS: ReadonlyMap<string, string> = new Map([
  ...["make", "post", "report", "record", "turn"].map((verb) => [`${verb} profit`, "profit"] as const),
  ...["make", "post", "report", "record", "suffer"].map((verb) => [`${verb} loss`, "make_loss"] as const),
  ["lose money", "make_loss"],
]);

const SUSPENDED: ReadonlySet<string> = new Set(["suspend", "suspended"]);
const RECEIVING: ReadonlySet<string> = new Set(["receive", "get", "give", "hand"]);

function attributeOf(frame: Frame): Phrase | undefined {
  const attribute = phraseOf(frame, "attribute");
  return attribute?.preposition === undefined ? attribute : undefined;
}

function clause(frame: Frame, event: string, doer: Phrase | undefined, done: Phrase | undefined): Clause {
  return {
    frame,
    event,
    doer,
    done,
    others: frame.phrases.filter((phrase) => phrase !== doer && phrase !== done),
    isDenied: frame.isDenied !== deniesComplement(frame),
  };
}

/** "Pleaded not guilty". */
function deniesComplement(frame: Frame): boolean {
  if (frame.event === COPULA) return false;
  const complement = phraseOf(frame, "attribute") ?? (frame.lemma === "plead" ? phraseOf(frame, "content") : undefined);
  return complement?.determiners.includes("not") === true;
}

/** Phrases that say when. */
export function isTime({ role }: { readonly role: ArgumentRole }): boolean {
  return role === "time";
}

/** "Had killed" is of another time than "killed". */
export function isPerfectPast(statement: Statement, { frame }: Clause): boolean {
  return frame.proposition.perfect && frame.words.some((word) => wordsOf(statement, word).toLowerCase() === "had");
}
