/** Another name in a slot that one alone can fill: who founded it, where she was born, to which state he was extradited. */
import type { Statement } from "../../model/statement.js";
import { wordsOf } from "../../model/statement.js";
import type { TextRange } from "../../text/range.js";
import { verbEvent } from "../events/eventClasses.js";
import { areApart } from "../matching/distinctions.js";
import { nameLikeness, type ActorName } from "../matching/names.js";
import type { Overlap } from "../matching/overlap.js";
import { contentOf } from "../reading/content.js";
import { framesOf, isFactual, phraseOf, type Frame, type Phrase } from "../reading/frames.js";
import { compareReferents, referentOf, type Referent } from "../reading/referents.js";
import { COPULA, predicationsOf } from "../reading/predications.js";
import type { Reason } from "../types.js";
import { SOLE_FILLER_ROWS } from "./soleFillers.lexicon.js";

/** What the event may be of another time than the claim's by. */
const FOR_A_TIME = /\b(?:until|till|since|formerly|former|previously|originally|later|then|from \d{4})\b/iu;

export function soleFillerConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  if (overlap.time === "disjoint" || !mayShareEvent(overlap) || areApart(claim, passage, overlap)) return [];
  // Most pairs share no event with such a slot, and then no sentence need be parsed.
  if (!predicationsOf(claim).some(({ event }) => SLOTS.has(event) && isToldBy(event, passage, overlap))) return [];
  if (FOR_A_TIME.test(claim.text) !== FOR_A_TIME.test(passage.text)) return [];
  const theirs = framesOf(passage);
  for (const frame of framesOf(claim)) {
    const slots = SLOTS.get(frame.event);
    if (slots === undefined || frame.isDenied || !isFactual(claim, frame, "claim")) continue;
    const same = theirs.filter(
      (other) => other.event === frame.event && !other.isDenied && isFactual(passage, other, "passage"),
    );
    for (const slot of slots) {
      const reason = conflictIn(slot, { claim, passage, overlap }, frame, same);
      if (reason !== undefined) return [reason];
    }
  }
  return [];
}

function isToldBy(event: string, passage: Statement, overlap: Overlap): boolean {
  return overlap.passage.words.has(event) || predicationsOf(passage).some((predication) => predication.event === event);
}

interface Sides {
  readonly claim: Statement;
  readonly passage: Statement;
  readonly overlap: Overlap;
}

function conflictIn(slot: Slot, sides: Sides, ours: Frame, frames: readonly Frame[]): Reason | undefined {
  const { claim, passage, overlap } = sides;
  const [value, ...more] = fillers(ours, slot);
  const given = phraseIn(ours, slot.given);
  if (value === undefined || given === undefined || more.length > 0) return undefined;
  const filler = referentOf(claim, value);
  const name = filler.name;
  if (name === undefined) return undefined;
  if (isSpokenOf(name.name, passage) && !(slot.role === "agent" && isInAnotherPart(name.name, sides, ours)))
    return undefined;
  if (slot.isPersonal && name.name.type !== "person") return undefined;
  const holder = referentOf(claim, given);
  if (slot.isNamed && holder.names.length === 0) return undefined;
  const others = frames.filter((frame) => {
    const phrase = phraseIn(frame, slot.given);
    return phrase !== undefined && isSameHolder(holder, referentOf(passage, phrase), overlap);
  });
  if (others.length === 0 || !agreeInTime(slot, sides, ours, others[0])) return undefined;
  const rivals = others.flatMap((frame) => fillers(frame, slot)).map((phrase) => referentOf(passage, phrase));
  const [rival] = rivals;
  if (rival?.name === undefined) return undefined;
  if (!rivals.every((other) => compareReferents(filler, other, overlap) === "rival")) return undefined;
  if (isSpokenOf(rival.name.name, claim)) return undefined;
  return {
    kind: slot.isPlace && name.name.type === "place" ? "place" : "name",
    claim: place(claim, name),
    evidence: place(passage, rival.name),
  };
}

function isSameHolder(ours: Referent, theirs: Referent, overlap: Overlap): boolean {
  return compareReferents(ours, theirs, overlap) === "same";
}

/** "Directed by A and starring B": B does something else, and the passage says who directed it. */
function isInAnotherPart(name: ActorName, { passage }: Sides, ours: Frame): boolean {
  const frames = framesOf(passage);
  const isNamed = (phrase: Phrase): boolean =>
    referentOf(passage, phrase).names.some((other) => nameLikeness(name, other) > 0);
  return (
    frames.some(({ event, phrases }) => event !== ours.event && event !== COPULA && phrases.some(isNamed)) &&
    !frames.some(({ event, phrases }) => event === ours.event && phrases.some(isNamed))
  );
}

/** The name stands in the sentence, whatever its place there. */
function isSpokenOf(name: ActorName, statement: Statement): boolean {
  const content = contentOf(statement);
  return (
    content.names.some((other) => nameLikeness(name, other.name) > 0) ||
    name.words.every((word) => content.words.has(word))
  );
}

function agreeInTime(slot: Slot, { overlap }: Sides, ours: Frame, theirs: Frame | undefined): boolean {
  if (theirs === undefined) return false;
  switch (slot.extent) {
    case "once":
      return true;
    case "state":
      return !overlap.background && agreeInTense(ours, theirs);
    case "occasion":
      return !overlap.background && (overlap.time !== "unknown" || overlap.isBare || overlap.around !== undefined);
  }
}

/** A participle ("a company based in Riga") has no tense of its own. */
function agreeInTense(ours: Frame, theirs: Frame): boolean {
  const [left, right] = [tenseOf(ours), tenseOf(theirs)];
  return left === right || left === undefined || right === undefined;
}

function tenseOf({ proposition: { predicate, tense } }: Frame): string | undefined {
  return predicate.passive && predicate.words.length === 1 ? undefined : tense;
}

function fillers(frame: Frame, slot: Slot): readonly Phrase[] {
  return frame.phrases.filter((phrase) =>
    slot.role === undefined
      ? phrase.preposition !== undefined && slot.prepositions.includes(phrase.preposition) && phrase.role !== "time"
      : phrase.role === slot.role,
  );
}

function phraseIn(frame: Frame, role: Slot["given"]): Phrase | undefined {
  if (role === "subject") return phraseOf(frame, "patient") ?? phraseOf(frame, "agent") ?? phraseOf(frame, "theme");
  return phraseOf(frame, role);
}

/** Some of what the claim names is named by the passage too, or may be meant by it. */
function mayShareEvent(overlap: Overlap): boolean {
  return overlap.isBare || (overlap.unmatchedNames.length > 0 && overlap.sharedNames + overlap.meantNames > 0);
}

interface Slot {
  readonly role: Phrase["role"] | undefined;
  readonly prepositions: readonly string[];
  /** "subject" for what the sentence is about, in either voice. */
  readonly given: Phrase["role"] | "subject";
  readonly isNamed: boolean;
  readonly isPersonal: boolean;
  readonly extent: "once" | "state" | "occasion";
  readonly isPlace: boolean;
}

const SLOTS: ReadonlyMap<string, readonly Slot[]> = readSlots();

function readSlots(): ReadonlyMap<string, readonly Slot[]> {
  const slots = new Map<string, Slot[]>();
  for (const row of SOLE_FILLER_ROWS.trim().split("\n")) {
    const [events = "", filler = "", given = "", extent = ""] = row.split("|");
    const [, prepositions] = filler.split("@");
    const slot: Slot = {
      role: prepositions === undefined ? (filler.replace("person ", "") as Phrase["role"]) : undefined,
      isPersonal: filler.startsWith("person "),
      prepositions: prepositions?.split(",") ?? [],
      given: given.replace("named ", "") as Slot["given"],
      isNamed: given.startsWith("named "),
      extent: extent as Slot["extent"],
      isPlace: prepositions !== undefined,
    };
    for (const verb of events.split(" ")) {
      const { event } = verbEvent(verb);
      slots.set(event, [...(slots.get(event) ?? []), slot]);
    }
  }
  return slots;
}

function place(statement: Statement, { start, end }: TextRange): Reason["claim"] {
  return { text: wordsOf(statement, { start, end }), range: { start, end } };
}
