/**
 * Two clauses of which one denies the other: affirmed and denied, told with opposite verbs, doer and done-to exchanged, before and after
 * one thing. Everything else that the one says to hold must be said by the other too.
 */
import type { Quantity } from "../../language/quantities/types.js";
import { wordsOf, type Statement } from "../../model/statement.js";
import { overlaps, type TextRange } from "../../text/range.js";
import { verbEvent } from "../events/eventClasses.js";
import { arePolitiesApart } from "../classes/polities.js";
import { areCovered, areCoveredAround, isCovered, nameOneKind, unitsWithin } from "../matching/covering.js";
import { areApart, isInterimCount } from "../matching/distinctions.js";
import { isElsewhere } from "../matching/elsewhere.js";
import { actorName, nameLikeness } from "../matching/names.js";
import { areAtOtherEvents, isSaidAs, nameOneOccasion } from "../matching/occasions.js";
import { hasRivalNames, SAME_NAME, type Overlap } from "../matching/overlap.js";
import { RELATIVE_ASIDE } from "../matching/time.js";
import { compareCounted, valuesCompatible } from "../matching/values.js";
import { oppositionOf } from "../opposites/opposites.js";
import { clauseEvent, clausesOf, isPerfectPast, isTime, type Clause } from "../reading/clauses.js";
import { contentOf } from "../reading/content.js";
import type { Phrase } from "../reading/frames.js";
import { hasPhrase, tellsResult } from "../reading/structure.js";
import { leavesDegreeOpen } from "../reading/openDegree.js";
import { COPULA, isCopular, predicationsOf } from "../reading/predications.js";
import { isDefinite, referentOf } from "../reading/referents.js";
import { topicOf } from "../reading/topic.js";
import type { Reason } from "../types.js";
import { takesBackFigure } from "./correctedFigure.js";
import { comparableQuantities, isForSome } from "./number.js";
import { areOneNamed, areOneThing, haveSameDoer, type Sides } from "./oneThing.js";
import { quantityWords } from "./slots.js";
import { isTied, LEFT_OPEN, oppositeOf, predicateOf } from "./oppositeClauses.js";
import { place } from "./reasonSide.js";

/** Share of the claim that the passage must speak of. */
const LEAST_BEARING = 0.2;
/** The same where nobody is named, and nothing else ties the two together. */
const LEAST_BEARING_NAMELESS = 0.4;
const OPEN_SUBJECT = /^["“]?(?:it|he|she|they|the)\b/iu;

export function clauseConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  if (overlap.bearing < LEAST_BEARING || !mayShareThing(passage, overlap)) return [];
  if (!mayTurn(claim, passage, overlap)) return [];
  const sides = { claim, passage, overlap };
  const theirs = clausesOf(passage, "passage");
  if (theirs.length === 0) return [];
  const isSetApart = areApart(claim, passage, overlap);
  for (const ours of clausesOf(claim, "claim")) {
    for (const other of theirs) {
      const reason = orderOf(sides, ours, other) ?? (isSetApart ? undefined : turnOf(sides, ours, other));
      if (reason !== undefined) return [reason];
    }
  }
  return [];
}

function mayShareThing(passage: Statement, overlap: Overlap): boolean {
  if (overlap.claim.names.length === 0)
    return overlap.around !== undefined || overlap.bearing >= LEAST_BEARING_NAMELESS;
  if (overlap.sharedNames + overlap.meantNames > 0) return true;
  return overlap.isBare && OPEN_SUBJECT.test(passage.text);
}

/** Something that a tree may decide on, as far as that is seen without one: opposite events, or one event with what turns it. */
function mayTurn(claim: Statement, passage: Statement, overlap: Overlap): boolean {
  if (hasPhrase(claim.text) || hasPhrase(passage.text)) return true;
  if (tellsResult(claim.text) && tellsResult(passage.text)) return true;
  const mayDiffer = mayTurnOne(claim, passage, overlap);
  if (mayDiffer && isCopular(claim) && isCopular(passage)) return true;
  const theirs = predicationsOf(passage).map(({ event }) => clauseEvent(event));
  return predicationsOf(claim).some((predication) => {
    const event = clauseEvent(predication.event);
    return theirs.some((other) => (mayDiffer && other === event) || oppositionOf(event, other) !== undefined);
  });
}

/** A denial on one side, an order in time or a people on both, two names that may have changed places, two figures. */
function mayTurnOne(claim: Statement, passage: Statement, overlap: Overlap): boolean {
  if (claim.polarity.cues.length + passage.polarity.cues.length > 0) return true;
  const named = overlap.sharedNames + (overlap.around === undefined ? 0 : overlap.meantNames);
  if (overlap.claim.names.length > 1 && named > 1) return true;
  if (BEFORE_OR_AFTER.test(claim.text) && BEFORE_OR_AFTER.test(passage.text)) return true;
  if (overlap.around !== undefined && claim.quantities.length > 0 && passage.quantities.length > 0) return true;
  return claim.terms.some((term) => isPeople(claim, term)) && passage.terms.some((term) => isPeople(passage, term));
}

const BEFORE_OR_AFTER = /\b(?:before|after)\b/iu;

function isPeople(statement: Statement, range: TextRange): boolean {
  const words = wordsOf(statement, range);
  return /^\p{Lu}/u.test(words) && actorName(words, "group").polity !== undefined;
}

function turnOf(sides: Sides, ours: Clause, theirs: Clause): Reason | undefined {
  // "Exports" and "imports" are named here, and said of nobody.
  if (ours.frame.kind === "nominal" || theirs.frame.kind === "nominal") return undefined;
  if (ours.event === theirs.event) {
    if (ours.isDenied !== theirs.isDenied) return deniedOf(sides, ours, theirs);
    return ours.isDenied
      ? undefined
      : (exchangedOf(sides, ours, theirs) ?? peopleOf(sides, ours, theirs) ?? figureOf(sides, ours, theirs));
  }
  return ours.isDenied || theirs.isDenied ? undefined : oppositeOf(sides, ours, theirs);
}

const NEVER = /\bnever\b/iu;

/** The sentence without what it says besides of somebody ("…, who has led it since 2016, …"), unless the clause is that. */
function outsideAsides(statement: Statement, { frame }: Clause): string {
  const head = frame.head.start - statement.range.start;
  return statement.text.replace(RELATIVE_ASIDE, (aside, at: number) =>
    at <= head && head < at + aside.length ? aside : " ",
  );
}

function deniedOf(sides: Sides, ours: Clause, theirs: Clause): Reason | undefined {
  const { claim, passage, overlap } = sides;
  if (leavesDegreeOpen(claim, passage) || leavesDegreeOpen(passage, claim)) return undefined;
  if (takesBackFigure(claim) || takesBackFigure(passage) || areAtOtherEvents(claim, passage)) return undefined;
  if (LEFT_OPEN.test(outsideAsides(claim, ours)) || LEFT_OPEN.test(outsideAsides(passage, theirs))) return undefined;
  if (!isDeniedOfAll(sides, ours, theirs) && !haveSameDoer(sides, ours, theirs)) return undefined;
  const [denying, denied, affirming, affirmed] = ours.isDenied
    ? [claim, ours, passage, theirs]
    : [passage, theirs, claim, ours];
  if (hasRivalNames(overlap)) return undefined;
  if (!AT_ONE_TIME.has(ours.event) && isPerfectPast(denying, denied) !== isPerfectPast(affirming, affirmed))
    return undefined;
  if (isElsewhere(claim, passage, overlap)) return undefined;
  const isAlways = NEVER.test(denying.text);
  if (!isAlways && overlap.background) return undefined;
  if (
    !isAlways &&
    !isDeniedToDate(denied, affirmed) &&
    denied.frame.proposition.tense !== affirmed.frame.proposition.tense
  )
    return undefined;
  if (
    !isAlways &&
    overlap.time === "unknown" &&
    overlap.around === undefined &&
    isDated(affirming, affirmed) !== isDated(denying, denied)
  )
    return undefined;
  if (isDated(denying, denied) && !isDated(affirming, affirmed) && overlap.time !== "overlap") return undefined;
  if (denied.done !== undefined && affirmed.done === undefined) return undefined;
  if (denied.event === COPULA && !areOneDescription(sides, ours, theirs)) return undefined;
  if (affirmed.done !== undefined && isReferring(denied.done) && !areOneDone(sides, ours.done, theirs.done))
    return undefined;
  const isMeant = affirmed.done?.isPronoun === true && areOneThing(sides, ours.done, theirs.done);
  const done = isMeant || areOneNamed(sides, ours.done, theirs.done) ? complementOf(denying, denied.done) : denied.done;
  const rest = [done, ...denied.others.filter((phrase) => !isTime(phrase))].filter((phrase) => phrase !== undefined);
  const units = unitsWithin(denying, rest);
  if (!units.every((unit) => isCovered(unit, affirming) || (overlap.around !== undefined && isSaidAs(unit, affirming))))
    return undefined;
  return { kind: "negation", claim: predicateOf(claim, ours), evidence: predicateOf(passage, theirs) };
}

/**
 * What one name stands for on both sides is the same, whatever is said besides of it; but "of murder" in "convict Okello of murder"
 * belongs to the verb, also where the parse hangs it from the name.
 */
function complementOf(statement: Statement, phrase: TextRange | undefined): TextRange | undefined {
  if (phrase === undefined) return undefined;
  const at = COMPLEMENT.exec(wordsOf(statement, phrase))?.index;
  return at === undefined ? undefined : { start: phrase.start + at, end: phrase.end };
}

const COMPLEMENT = /(?<=\s)(?:about|against|for|from|of|over|to|with)\s/u;

/** "Has not apologised" denies that anybody did up to the day of its text: "apologised". */
function isDeniedToDate(
  { frame: { proposition: denied } }: Clause,
  { frame: { proposition: affirmed } }: Clause,
): boolean {
  return denied.perfect && denied.tense === "present" && affirmed.tense === "past" && !affirmed.perfect;
}

/** A plea is entered once in a trial, in whatever tense it is told. */
const AT_ONE_TIME: ReadonlySet<string> = new Set(["plead"]);

/** "Was not charged": by nobody at all, and so not by those whom the other side names. */
function isDeniedOfAll(sides: Sides, ours: Clause, theirs: Clause): boolean {
  const denied = ours.isDenied ? ours : theirs;
  return (
    denied.doer === undefined &&
    denied.frame.proposition.predicate.passive &&
    areOneThing(sides, ours.done, theirs.done)
  );
}

/** "Was never president" and "was president": one noun, and nothing beside it that the other lacks. */
function areOneDescription(sides: Sides, ours: Clause, theirs: Clause): boolean {
  const [left, right] = [ours.done, theirs.done];
  if (left === undefined || left.lemma !== right?.lemma) return false;
  return (
    areCovered(unitsWithin(sides.claim, [left]), sides.passage) ===
      areCovered(unitsWithin(sides.passage, [right]), sides.claim) || ours.isDenied
  );
}

/** One thing, or in the cited article one event under two names: "the raid", "the operation". */
function areOneDone(sides: Sides, left: Phrase | undefined, right: Phrase | undefined): boolean {
  if (areOneThing(sides, left, right)) return true;
  if (sides.overlap.around === undefined || left === undefined || right === undefined) return false;
  return isDefinite(left) && isDefinite(right) && nameOneOccasion(left.lemma, right.lemma);
}

function isReferring(phrase: Phrase | undefined): boolean {
  return phrase !== undefined && (phrase.isName || isDefinite(phrase));
}

/** By a time of its own, and no day of the week of its article. */
function isDated(statement: Statement, { others }: Clause): boolean {
  return others.some(
    (phrase) =>
      isTime(phrase) &&
      !statement.dates.some((date) => overlaps(date, phrase) && date.relative && date.granularity === "day"),
  );
}

/** Events that each of two does to the other. */
const MUTUAL: ReadonlySet<string> = new Set(
  ["meet", "marry", "divorce", "fight", "face", "join", "play", "resemble", "border", "accompany", "contact"].map(
    (verb) => verbEvent(verb).event,
  ),
);

function exchangedOf(sides: Sides, ours: Clause, theirs: Clause): Reason | undefined {
  const { claim, passage, overlap } = sides;
  if (ours.event === COPULA || MUTUAL.has(ours.event)) return undefined;
  const [doer, done, other, undone] = [ours.doer, ours.done, theirs.doer, theirs.done];
  if (doer === undefined || done === undefined || other === undefined || undone === undefined) return undefined;
  if (referentOf(claim, doer).names.length === 0 || referentOf(claim, done).names.length === 0) return undefined;
  if (overlap.background || (overlap.time === "unknown" && !isTied(overlap))) return undefined;
  if (!areOneThing(sides, doer, undone) || !areOneThing(sides, done, other)) return undefined;
  // A pronoun stands for none of those named beside it by the same verb, and for whom the sentence before is about.
  if (other.isPronoun ? !isTopicOf(overlap, claim, done) : areOneThing(sides, doer, other)) return undefined;
  if (undone.isPronoun ? !isTopicOf(overlap, claim, doer) : areOneThing(sides, done, undone)) return undefined;
  if (isRepeated(claim, doer) || isRepeated(passage, other)) return undefined;
  return { kind: "role", claim: place(claim, doer), evidence: place(passage, other) };
}

function isTopicOf({ before }: Overlap, statement: Statement, phrase: Phrase): boolean {
  const topic = topicOf(before);
  return referentOf(statement, phrase).names.some(({ lemmas }) => lemmas.some((word) => topic.has(word)));
}

/** Tolls grow, and what is counted of the hurt is counted otherwise elsewhere. */
const COUNTED_OTHERWISE: ReadonlySet<string> = new Set(["kill", "wound", "arrest", "rescue", "displace"]);

/** "It was carrying 69 passengers" and "96": one event of one thing, with another figure of the same. */
function figureOf(sides: Sides, ours: Clause, theirs: Clause): Reason | undefined {
  const { claim, passage, overlap } = sides;
  if (overlap.around === undefined || COUNTED_OTHERWISE.has(ours.event) || ours.event === COPULA) return undefined;
  if (overlap.time === "disjoint" || isInterimCount(claim, passage) || hasRivalNames(overlap)) return undefined;
  if (ours.done === undefined || ours.done.lemma !== theirs.done?.lemma || !haveSameDoer(sides, ours, theirs))
    return undefined;
  if (!areCoveredAround(unitsWithin(claim, [claim.range]), passage, overlap.around)) return undefined;
  if (isForSome(passage, { agent: theirs.doer, patient: theirs.done }, claim)) return undefined;
  const [own, other] = [figureIn(claim, ours.done), figureIn(passage, theirs.done)];
  if (own === undefined || other === undefined || compareCounted(own, other) !== "same") return undefined;
  if (valuesCompatible(own, other)) return undefined;
  return { kind: "number", claim: quantityWords(claim, own), evidence: quantityWords(passage, other) };
}

/** The only figure of the phrase, none of a part of it. */
function figureIn(statement: Statement, phrase: Phrase): Quantity | undefined {
  const [only, ...more] = comparableQuantities(statement, false).filter((quantity) => overlaps(quantity, phrase));
  return more.length > 0 || only?.of !== undefined ? undefined : only;
}

/** Done once to one thing, so that its doer is of one people. */
const DONE_ONCE: ReadonlySet<string> = new Set(
  ["build", "found", "win", "write", "direct", "compose", "design", "invent", "discover", "buy", "produce"].map(
    (verb) => verbEvent(verb).event,
  ),
);

/** "Built by a German firm" and "by an Austrian firm". */
function peopleOf(sides: Sides, ours: Clause, theirs: Clause): Reason | undefined {
  const { claim, passage, overlap } = sides;
  const [left, right] = [ours.doer, theirs.doer];
  if (!DONE_ONCE.has(ours.event) || left === undefined || right === undefined || overlap.background) return undefined;
  if (!kindsOf(left).some((kind) => kindsOf(right).some((other) => nameOneKind(kind, other)))) return undefined;
  if (left.isPlural || right.isPlural || !areOneThing(sides, ours.done, theirs.done)) return undefined;
  const [own, other] = [peopleIn(claim, left), peopleIn(passage, right)];
  if (own === undefined || other === undefined || !arePolitiesApart(own.polity, other.polity)) return undefined;
  return { kind: "place", claim: place(claim, own.range), evidence: place(passage, other.range) };
}

/** Nouns for what the phrase is: "firm" and the name of "the Swiss firm Rotmann". */
function kindsOf({ lemma, modifiers }: Phrase): readonly string[] {
  return [lemma, ...modifiers.filter(({ relation }) => relation !== "amod").map((modifier) => modifier.lemma)];
}

function peopleIn(
  statement: Statement,
  { modifiers }: Phrase,
): { readonly polity: string; readonly range: TextRange } | undefined {
  const found = modifiers.flatMap((modifier) => {
    const { polity } = actorName(wordsOf(statement, modifier), "group");
    return polity === undefined ? [] : [{ polity, range: modifier }];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** "A threatened B, and B threatened A": the name stands in more than one place of its sentence. */
function isRepeated(statement: Statement, phrase: Phrase): boolean {
  const { names } = contentOf(statement);
  const [own] = referentOf(statement, phrase).names;
  return own !== undefined && names.filter(({ name }) => nameLikeness(name, own) >= SAME_NAME).length > 1;
}

const ORDERING: ReadonlySet<string> = new Set(["before", "after"]);

/** "Evacuated before the explosion" and "after the explosion". */
function orderOf(sides: Sides, ours: Clause, theirs: Clause): Reason | undefined {
  const { claim, passage } = sides;
  if (ours.event !== theirs.event || ours.isDenied !== theirs.isDenied || ours.isDenied) return undefined;
  const [left, right] = [orderIn(ours), orderIn(theirs)];
  if (left === undefined || right === undefined || left.preposition === right.preposition) return undefined;
  if (left.lemma !== right.lemma || !areCovered(unitsWithin(claim, [left]), passage)) return undefined;
  const isSame =
    ours.done !== undefined && theirs.done !== undefined
      ? areOneThing(sides, ours.done, theirs.done)
      : haveSameDoer(sides, ours, theirs);
  if (!isSame) return undefined;
  return { kind: "antonym", claim: withPreposition(claim, left), evidence: withPreposition(passage, right) };
}

function orderIn({ others }: Clause): Phrase | undefined {
  return others.find(({ preposition }) => preposition !== undefined && ORDERING.has(preposition));
}

function withPreposition(statement: Statement, phrase: Phrase): Reason["claim"] {
  const start = Math.max(statement.range.start, phrase.start - (phrase.preposition?.length ?? 0) - 1);
  return place(statement, { start, end: phrase.end });
}
