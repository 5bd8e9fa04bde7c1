/** Another name in a slot that one alone can fill: who founded it, where she was born, to which state he was extradited. */
import type { Statement } from "../../model/statement.js";
import { overlaps } from "../../text/range.js";
import { ownerKind } from "../classes/owners.js";
import { areCovered, areCoveredAround, unitsWithin } from "../matching/covering.js";
import { areApart } from "../matching/distinctions.js";
import { nameLikeness, type ActorName } from "../matching/names.js";
import { SAME_NAME, type Overlap } from "../matching/overlap.js";
import { isFact } from "../reading/commitment.js";
import { contentOf, type Content } from "../reading/content.js";
import { clauseEvent, clausesOf, isPerfectPast, isTime, type Clause } from "../reading/clauses.js";
import { framesOf, type Phrase } from "../reading/frames.js";
import { areRivals, compareReferents, referentOf, type NamedRange, type Referent } from "../reading/referents.js";
import { COPULA, predicationsOf } from "../reading/predications.js";
import type { Reason } from "../types.js";
import { definedFillersOf, plainPlacesOf } from "./definedFillers.js";
import { rankIn } from "./description.js";
import { soleSlotsOf, type Slot } from "./soleFillerSlots.js";
import { place } from "./reasonSide.js";

/** What the event may be of another time than the claim's by. */
const FOR_A_TIME = /\b(?:until|till|since|formerly|former|previously|originally|later|then|from \d{4})\b/giu;

/** Where the two sentences are of different times, only what comes about once is compared. */
export function soleFillerConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  if (!mayShareEvent(overlap) || !mayHaveRivals(claim, passage, overlap)) return [];
  // Most pairs share no event with such a slot, and then no sentence need be parsed.
  const isTimed = overlap.time === "disjoint";
  const mayConflict = (event: string): boolean =>
    soleSlotsOf(clauseEvent(event))?.some(({ extent }) => !isTimed || extent === "once") === true &&
    isToldBy(event, passage, overlap);
  if (!predicationsOf(claim).some(({ event }) => mayConflict(event))) return [];
  if (limitsOf(claim) !== limitsOf(passage)) return [];
  const sides = { claim, passage, overlap, isApart: areApart(claim, passage, overlap) };
  const theirs = clausesOf(passage, "passage");
  for (const clause of clausesOf(claim, "claim")) {
    const slots = soleSlotsOf(clause.event);
    if (slots === undefined || clause.isDenied) continue;
    const same = theirs.filter((other) => other.event === clause.event && !other.isDenied);
    for (const slot of same.length === 0 ? [] : slots) {
      if (overlap.time === "disjoint" && slot.extent !== "once") continue;
      const reason = conflictIn(slot, sides, clause, same);
      if (reason !== undefined) return [reason];
    }
    for (const slot of sides.isApart ? [] : slots) {
      const reason = definedOtherwise(slot, sides, clause);
      if (reason !== undefined) return [reason];
    }
  }
  return plainPlaceConflicts(sides);
}

/** The only place of a claim whose verb is read from its words. */
function plainPlaceConflicts({ claim, passage, overlap, isApart }: Sides): readonly Reason[] {
  if (isApart || (overlap.background && !overlap.isBare)) return [];
  for (const predication of predicationsOf(claim)) {
    const { event } = predication;
    const slot = soleSlotsOf(event)?.find((each) => each.isPlace && each.prepositions.includes("in") && each.isNamed);
    if (slot === undefined || !isFact(claim, predication, "claim")) continue;
    for (const ours of plainPlacesOf(claim, event, slot)) {
      const [value] = ours.names;
      const theirs = [...definedFillersOf(passage, event, slot), ...plainPlacesOf(passage, event, slot)].find(
        ({ subject, isPresent }) => nameLikeness(ours.subject, subject) >= SAME_NAME && isPresent === ours.isPresent,
      );
      const rival = theirs?.names[0];
      if (value === undefined || rival === undefined || isSpokenOf(value.name, passage)) continue;
      if (!areRivals(value.name, rival.name) || isSpokenOf(rival.name, claim)) continue;
      return [{ kind: "place", claim: place(claim, value), evidence: place(passage, rival) }];
    }
  }
  return [];
}

/** Before any tree: a name that the passage lacks, two ranks, or two kinds of owner. */
function mayHaveRivals(claim: Statement, passage: Statement, overlap: Overlap): boolean {
  if (overlap.isBare || (overlap.unmatchedNames.length > 0 && overlap.otherNames.length > 0)) return true;
  return (RANK.test(claim.text) && RANK.test(passage.text)) || (hasOwner(overlap.claim) && hasOwner(overlap.passage));
}

const RANK = /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b/iu;

function hasOwner({ units }: Content): boolean {
  return units.some((unit) => unit.kind === "word" && ownerKind(unit.lemma) !== undefined);
}

/** "Since 2015" on both sides limits both alike. */
function limitsOf(statement: Statement): string {
  return (statement.text.match(FOR_A_TIME) ?? []).join(" ").toLowerCase();
}

function isToldBy(event: string, passage: Statement, overlap: Overlap): boolean {
  return (
    overlap.passage.words.has(event) ||
    predicationsOf(passage).some((predication) => clauseEvent(predication.event) === clauseEvent(event))
  );
}

interface Sides {
  readonly claim: Statement;
  readonly passage: Statement;
  readonly overlap: Overlap;
  readonly isApart: boolean;
}

function conflictIn(slot: Slot, sides: Sides, ours: Clause, clauses: readonly Clause[]): Reason | undefined {
  const { claim, passage, overlap } = sides;
  const [value, ...more] = fillers(claim, ours, slot);
  const given = phraseIn(ours, slot.given);
  if (value === undefined || given === undefined || more.length > 0) return undefined;
  const holder = referentOf(claim, given);
  if (slot.isNamed && holder.names.length === 0) return undefined;
  const others = clauses.filter((clause) => {
    const phrase = phraseIn(clause, slot.given);
    return phrase !== undefined && isSameHolder(sides, slot, ours, holder, clause, referentOf(passage, phrase));
  });
  const [first] = others;
  if (first === undefined || !agreeInTime(slot, sides, ours, first)) return undefined;
  const found = others.flatMap((clause) => fillers(passage, clause, slot));
  const [other, ...rest] = found.filter(
    (phrase) => slot.role !== undefined || phrase.preposition === value.preposition,
  );
  if (other !== undefined && rest.length === 0) {
    const described = describedOtherwise(sides, ours, value, first, other) ?? ownedOtherwise(sides, slot, value, other);
    if (described !== undefined) return described;
  }
  if (sides.isApart) return undefined;
  const filler = referentOf(claim, value);
  const name = filler.name;
  if (name === undefined || (slot.isPersonal && name.name.type !== "person")) return undefined;
  if (isSpokenOf(name.name, passage) && !(slot.role === "agent" && isInAnotherPart(name.name, sides, ours)))
    return undefined;
  const rivals = found.map((phrase) => referentOf(passage, phrase));
  const [rival] = rivals;
  if (rival?.name === undefined) return undefined;
  if (!rivals.every((each) => compareReferents(filler, each, overlap) === "rival")) return undefined;
  if (isSpokenOf(rival.name.name, claim)) return undefined;
  return {
    kind: slot.isPlace && name.name.type === "place" ? "place" : "name",
    claim: place(claim, name),
    evidence: place(passage, rival.name),
  };
}

/** "X is a station owned by Y", "a film directed by Y and Z": what the definition of the same thing names in the slot. */
function definedOtherwise(slot: Slot, sides: Sides, ours: Clause): Reason | undefined {
  const { claim, passage } = sides;
  const [value, ...more] = fillers(claim, ours, slot);
  const given = phraseIn(ours, slot.given);
  if (value === undefined || given === undefined || more.length > 0 || slot.extent === "occasion") return undefined;
  const name = referentOf(claim, value).name;
  if (name === undefined || (slot.isPersonal && name.name.type !== "person") || isSpokenOf(name.name, passage))
    return undefined;
  const holders = referentOf(claim, given).names;
  const rivals = definedFillersOf(passage, ours.event, slot).find(
    ({ subject, isPresent }) =>
      holders.some((holder) => nameLikeness(holder, subject) >= SAME_NAME) &&
      (slot.extent === "once" || isPresent === undefined || isPresent === (tenseOf(claim, ours) === "present")),
  )?.names;
  const [rival] = rivals ?? [];
  if (rivals === undefined || rival === undefined) return undefined;
  if (!rivals.every((other) => areRivals(name.name, other.name) && !isSpokenOf(other.name, claim))) return undefined;
  return {
    kind: slot.isPlace && name.name.type === "place" ? "place" : "name",
    claim: place(claim, name),
    evidence: place(passage, rival),
  };
}

/** The same thing; where it has no name, all else that the one clause says must be said by the other sentence, and the other way round. */
function isSameHolder(
  sides: Sides,
  slot: Slot,
  ours: Clause,
  holder: Referent,
  theirs: Clause,
  other: Referent,
): boolean {
  const { claim, passage, overlap } = sides;
  if (compareReferents(holder, other, overlap) !== "same") return false;
  if (holder.names.length > 0) return true;
  return (
    areCoveredAround(unitsWithin(claim, [holder.phrase]), passage, overlap.around) &&
    areCovered(unitsWithin(passage, other.phrase.isPronoun ? [] : [other.phrase]), claim) &&
    sayTheSameBeside(sides, ours, fillers(claim, ours, slot), theirs, fillers(passage, theirs, slot))
  );
}

/** What the clauses say beside the phrases left out is said by both sentences. */
function sayTheSameBeside(
  { claim, passage, overlap }: Sides,
  ours: Clause,
  left: readonly Phrase[],
  theirs: Clause,
  right: readonly Phrase[],
): boolean {
  const rest = ({ others }: Clause, out: readonly Phrase[]): readonly Phrase[] =>
    others.filter((phrase) => !isTime(phrase) && !out.includes(phrase) && phrase.role === "place");
  return (
    areCoveredAround(unitsWithin(claim, rest(ours, left)), passage, overlap.around) &&
    (overlap.around !== undefined || areCovered(unitsWithin(passage, rest(theirs, right)), claim))
  );
}

/** "On the first floor" and "on the third floor", "the flag of Liberia" and "the flag of Panama": one noun, told apart beside it. */
function describedOtherwise(
  sides: Sides,
  ours: Clause,
  value: Phrase,
  theirs: Clause,
  other: Phrase,
): Reason | undefined {
  const { claim, passage } = sides;
  if (value.lemma !== other.lemma || value.isName || value.isPronoun || value.isPlural !== other.isPlural)
    return undefined;
  if (!sayTheSameBeside(sides, ours, [value], theirs, [other])) return undefined;
  const [rank, rival] = [rankIn(value), rankIn(other)];
  if (rank !== undefined && rival !== undefined && rank.rank !== rival.rank)
    return { kind: "number", claim: place(claim, rank), evidence: place(passage, rival) };
  if (sides.isApart) return undefined;
  const [name, named] = [onlyNameIn(claim, value), onlyNameIn(passage, other)];
  if (name === undefined || named === undefined || !areRivals(name.name, named.name)) return undefined;
  if (isSpokenOf(name.name, passage) || isSpokenOf(named.name, claim)) return undefined;
  return {
    kind: name.name.type === "place" ? "place" : "name",
    claim: place(claim, name),
    evidence: place(passage, named),
  };
}

/** "Owned by the county" and "belongs to the state". */
function ownedOtherwise(
  { claim, passage, isApart }: Sides,
  slot: Slot,
  value: Phrase,
  other: Phrase,
): Reason | undefined {
  const [ours, theirs] = [ownerKind(value.lemma), ownerKind(other.lemma)];
  if (isApart || slot.role !== "agent" || ours === undefined || theirs === undefined || ours === theirs)
    return undefined;
  return { kind: "name", claim: place(claim, value), evidence: place(passage, other) };
}

/** The only name of a phrase that is not its head. */
function onlyNameIn(statement: Statement, phrase: Phrase): NamedRange | undefined {
  const [only, ...more] = contentOf(statement).names.filter((name) => overlaps(name, phrase));
  return more.length > 0 ? undefined : only;
}

/** "Directed by A and starring B": B does something else, and the passage says who directed it. */
function isInAnotherPart(name: ActorName, { passage }: Sides, ours: Clause): boolean {
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

function agreeInTime(slot: Slot, sides: Sides, ours: Clause, theirs: Clause): boolean {
  const { claim, passage, overlap } = sides;
  switch (slot.extent) {
    case "once":
      return true;
    case "state":
      return (
        !overlap.background &&
        agreeInTense(sides, ours, theirs) &&
        ours.frame.proposition.perfect === theirs.frame.proposition.perfect
      );
    case "occasion":
      if (isPerfectPast(claim, ours) !== isPerfectPast(passage, theirs)) return false;
      return !overlap.background && (overlap.time !== "unknown" || overlap.isBare || overlap.around !== undefined);
  }
}

function agreeInTense({ claim, passage }: Sides, ours: Clause, theirs: Clause): boolean {
  const [left, right] = [tenseOf(claim, ours), tenseOf(passage, theirs)];
  return left === right || left === undefined || right === undefined;
}

/** A participle has no tense of its own: "was a company based in Riga" is of the past by its copula. */
function tenseOf(statement: Statement, { frame: { proposition, head } }: Clause): string | undefined {
  const { predicate, tense } = proposition;
  if (!predicate.passive || predicate.words.length > 1) return tense;
  const copulas = framesOf(statement).filter((frame) => frame.event === COPULA && frame.head.start < head.start);
  return copulas.find(({ isAside }) => !isAside)?.proposition.tense;
}

/** "On 8 March" is no station that a series is broadcast on. */
function fillers(statement: Statement, clause: Clause, slot: Slot): readonly Phrase[] {
  if (slot.role !== undefined) {
    const phrase = phraseIn(clause, slot.role);
    if (phrase === undefined) return [];
    // "Written by A and B": each is a phrase of its own.
    return phrase.role === slot.role ? clause.frame.phrases.filter(({ role }) => role === slot.role) : [phrase];
  }
  return clause.others.filter(
    (phrase) =>
      phrase.preposition !== undefined &&
      slot.prepositions.includes(phrase.preposition) &&
      !isTime(phrase) &&
      !statement.dates.some((date) => overlaps(date, phrase.head)),
  );
}

function phraseIn(clause: Clause, role: Phrase["role"] | "subject"): Phrase | undefined {
  switch (role) {
    case "subject":
      return clause.done ?? clause.doer;
    case "agent":
      return clause.doer;
    case "patient":
      return clause.done;
    default:
      return clause.others.find((phrase) => phrase.role === role);
  }
}

/** Some of what the claim names is named by the passage too, or may be meant by it. */
function mayShareEvent(overlap: Overlap): boolean {
  if (overlap.isBare) return true;
  if (overlap.claim.names.length === 0) return overlap.around !== undefined;
  return overlap.sharedNames + overlap.meantNames > 0 || overlap.around !== undefined;
}
