/**
 * The only sentence of a cited article that tells of the claim's event, with another thing in one of its slots: "buried in Horqueta" for
 * "laid to rest in Asunción", "charged with negligence" for "charged with bribery". A claim that cites the article speaks of that sentence,
 * and so nothing but the slot has to be alike; what the article says besides of the claim's own word keeps the rule silent.
 */
import { wordsOf, type Statement } from "../../model/statement.js";
import { overlaps, type TextRange } from "../../text/range.js";
import { isToldBy, mayTellOne } from "../events/paraphrases.js";
import { relationOf } from "../classes/relations.js";
import { classOf } from "../classes/classes.js";
import { supersenseOf } from "../classes/supersenses.js";
import { isCovered, isWider, nameOneKind, unitsWithin } from "../matching/covering.js";
import { SAME_NAME, type Overlap } from "../matching/overlap.js";
import { actorName, nameLikeness, type ActorName } from "../matching/names.js";
import { certaintyAt, isUnrealized } from "../reading/commitment.js";
import { clauseEvent, clausesOf, isTime, type Clause } from "../reading/clauses.js";
import { contentOf, type ContentUnit } from "../reading/content.js";
import type { Phrase } from "../reading/frames.js";
import { COPULA, predicationsOf, type Predication } from "../reading/predications.js";
import { isTakenForDone } from "../reading/readAs.js";
import { areRivals, referentOf } from "../reading/referents.js";
import type { Reason } from "../types.js";
import { areSlotRivals, haveRivalModifiers, rivalPlaces } from "./slotRivals.js";
import { areOneThing, mayBeOne, type Sides } from "./oneThing.js";
import { place } from "./reasonSide.js";
import { MUTUAL } from "./role.js";

export function soleTellingConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  const { others } = overlap;
  if (others === undefined) return [];
  const sides = { claim, passage, overlap };
  for (const ours of clausesOf(claim, "claim")) {
    if (ours.event === COPULA || ours.isDenied || !predicationsOf(passage).some((told) => isOf(ours.event, told)))
      continue;
    const [theirs, ...more] = clausesOf(passage, "passage").filter(({ event }) => event === ours.event);
    if (theirs === undefined || more.length > 0 || theirs.isDenied) continue;
    const reason = reasonOf(sides, ours, theirs);
    if (reason === undefined) continue;
    const isToCome = isTakenForDone(claim, ours.event);
    if (others().some((other) => isTold(other, ours.event, isToCome) && !isOfOthers(claim, ours, other))) continue;
    return [reason];
  }
  return [];
}

function reasonOf(sides: Sides, ours: Clause, theirs: Clause): Reason | undefined {
  if (sides.overlap.meansOthers) return otherParticipant(sides, ours, theirs, true);
  const reason = exchanged(sides, ours, theirs);
  if (reason !== undefined) return reason;
  // What is done is done by one; those whom somebody searches or dismisses may be several.
  if (!areOfOneEvent(sides, ours, theirs)) return otherParticipant(sides, ours, theirs, true);
  const found = otherFiller(sides, ours, theirs) ?? otherParticipant(sides, ours, theirs, false);
  if (found !== undefined) return found;
  const places = areAlikeInNumber(ours, theirs) ? rivalPlaces(sides) : undefined;
  return places === undefined ? undefined : { kind: "place", ...places };
}

/** "A miner" is one of several, "two miners" are others. */
function areAlikeInNumber(ours: Clause, theirs: Clause): boolean {
  const [left, right] = [ours.done ?? ours.doer, theirs.done ?? theirs.doer];
  if (left === undefined || right === undefined || left.determiners.includes("a")) return false;
  return left.isPronoun || right.isPronoun || left.isPlural === right.isPlural;
}

/** The statement tells of such an event, by whatever verb; what is only meant to come about is a telling of what is to come alone. */
function isTold(statement: Statement, event: string, isToCome: boolean): boolean {
  return predicationsOf(statement).some((predication) => {
    const other = clauseEvent(predication.event);
    if (!isToldBy(event, other) && !isToldBy(other, event)) return false;
    if (isToCome) return true;
    const before = statement.text.slice(0, predication.head.start - statement.range.start);
    if (isUnrealized(statement, predication) || TO_COME.test(before)) return false;
    return !OPEN.has(certaintyAt(statement, predication.head).certainty);
  });
}

function isOf(event: string, predication: Predication): boolean {
  const other = clauseEvent(predication.event);
  return other === event || mayTellOne(event, other);
}

const OPEN: ReadonlySet<string> = new Set(["planned", "hypothetical"]);
/** "When it would be built". */
const TO_COME = /\b(?:will|would|shall|should|can|could|may|might|must)\s+(?:\p{L}+\s+){0,2}$/u;

/** Each such event that the statement tells is plainly of somebody else: "a guard, Iso Perl, is charged with bribery". */
function isOfOthers(claim: Statement, ours: Clause, other: Statement): boolean {
  const told = clausesOf(other, "passage").filter(({ event }) => event === ours.event || mayTellOne(ours.event, event));
  return told.length > 0 && told.every((theirs) => areOthers(claim, ours.doer ?? ours.done, other, theirs));
}

function areOthers(claim: Statement, subject: Phrase | undefined, other: Statement, theirs: Clause): boolean {
  const names = subject === undefined ? [] : referentOf(claim, subject).names;
  const told = [theirs.doer, theirs.done].flatMap((phrase) =>
    phrase === undefined ? [] : referentOf(other, phrase).names,
  );
  return names.length > 0 && told.length > 0 && names.every((name) => told.every((rival) => areRivals(name, rival)));
}

/** One of those who take part is the same on both sides, and none is plainly another. */
function areOfOneEvent(sides: Sides, ours: Clause, theirs: Clause): boolean {
  const pairs = [
    [ours.doer, theirs.doer],
    [ours.done, theirs.done],
  ] as const;
  const told = pairs.flatMap(([left, right]) => (left === undefined || right === undefined ? [] : [{ left, right }]));
  return (
    told.some(({ left, right }) => mayBeOne(sides, left, right)) &&
    told.every(({ left, right }) => mayBeOne(sides, left, right) || isLooselyNamed(sides, left, right)) &&
    !told.some(({ left, right }) => isOneOfThem(left, right) || isOneOfThem(right, left)) &&
    !told.some(
      ({ left, right }) => SISTER.test(wordsOf(sides.claim, left)) !== SISTER.test(wordsOf(sides.passage, right)),
    )
  );
}

/** "The captain" of "the crew". */
function isOneOfThem(one: Phrase, all: Phrase): boolean {
  return MEMBERS.get(all.lemma)?.has(one.lemma) === true;
}

const MEMBERS = relationOf(`
crew|captain skipper pilot cook engineer sailor mate
team|captain coach goalkeeper player striker
family|father mother son daughter brother sister child
class|teacher pupil student
band|singer drummer guitarist
board|chairman director chairwoman
`);

/** "Its sister ship". */
const SISTER = /\b(?:sister|twin|rival|neighbou?r|namesake|predecessor|successor)\b/iu;

/** "The officers" and "federal police": neither names anybody. */
function isLooselyNamed({ claim, passage }: Sides, left: Phrase, right: Phrase): boolean {
  return referentOf(claim, left).names.length === 0 || referentOf(passage, right).names.length === 0;
}

/** Who did it and to whom, or from whom and for whom, the other way round: "Halsen bought the mill from the Dahls". */
function exchanged(sides: Sides, ours: Clause, theirs: Clause): Reason | undefined {
  const { claim, passage } = sides;
  const [doer, other] = [ours.doer, theirs.doer];
  if (doer === undefined || other === undefined || MUTUAL.has(ours.event)) return undefined;
  if (doer.isPronoun || other.isPronoun) return undefined;
  if (AGAIN.test(claim.text) || AGAIN.test(passage.text) || areOneThing(sides, doer, other)) return undefined;
  const pairs = [
    { left: ours.done, right: theirs.done },
    ...phrasesOf(claim, ours).flatMap((left) => {
      const right = phrasesOf(passage, theirs).find(({ preposition }) => preposition === left.preposition);
      return EXCHANGED.has(left.preposition ?? "") && right !== undefined ? [{ left, right }] : [];
    }),
  ];
  const isExchanged = pairs.some(
    ({ left, right }) =>
      left?.isPronoun === false &&
      right?.isPronoun === false &&
      areOneThing(sides, doer, right) &&
      areOneThing(sides, left, other),
  );
  return isExchanged ? { kind: "role", claim: place(claim, doer), evidence: place(passage, other) } : undefined;
}

/** What somebody does to many, of whom an article names some. */
const DONE_TO_MANY: ReadonlySet<string> = new Set(
  "visit see hear call tell ask invite thank praise criticise criticize name mention question interview know like play support oppose help own sell buy use produce write".split(
    " ",
  ),
);
/** At one of several times. */
const AT_TIMES =
  /\b(?:once|former|formerly|previously|earlier|later|then|again|first|before|sometimes|often|usually|always|start|starts|begin|begins)\b/iu;

const EXCHANGED: ReadonlySet<string> = new Set(["from", "to", "against", "over"]);
/** What comes back, or goes both ways. */
const AGAIN = /\b(?:back|again|later|each other|one another|in turn|in return)\b/iu;

/** Done by another to the same, or by the same to another: one of the two is plainly one, the other plainly is not. */
function otherParticipant(sides: Sides, ours: Clause, theirs: Clause, isAny: boolean): Reason | undefined {
  const { claim, passage } = sides;
  const { doer, done } = ours;
  if (doer === undefined || done === undefined || theirs.doer === undefined || theirs.done === undefined)
    return undefined;
  const [isDoer, isDone] = [areOneThing(sides, doer, theirs.doer), areOneThing(sides, done, theirs.done)];
  if (isDoer === isDone || MUTUAL.has(ours.event) || (isDoer && DONE_TO_MANY.has(ours.event))) return undefined;
  if (isDoer && !isAny) return undefined;
  const [value, other] = isDoer ? [done, theirs.done] : [doer, theirs.doer];
  // "The inquiry" and "the police inquiry in Tarn", "was once led by".
  const shared = isDoer ? theirs.doer : theirs.done;
  if ((isDoer ? doer : done).isPronoun) return undefined;
  if (shared.isPronoun) return undefined;
  if (!isSaid(passage, { ...shared, core: shared }, claim) && !isOnlyOne(sides, isDoer ? doer : done, shared))
    return undefined;
  if (AT_TIMES.test(claim.text) || AT_TIMES.test(passage.text)) return undefined;
  if (value.isPronoun || other.isPronoun) return undefined;
  if (isSaid(claim, value, passage) || isSaid(passage, other, claim)) return undefined;
  if (SEVERAL.test(wordsOf(claim, value)) || SEVERAL.test(wordsOf(passage, other))) return undefined;
  if (rivalry(sides, value, other) === undefined || isToldElsewhere(sides, ours, value)) return undefined;
  return { kind: "name", claim: place(claim, value.core), evidence: place(passage, other.core) };
}

/** "The museum" and "the museum of toys", where no other sentence of the article speaks of a museum but as "the museum". */
function isOnlyOne({ passage, overlap }: Sides, ours: Phrase, theirs: Phrase): boolean {
  if (!ours.determiners.includes("the") || ours.isName || theirs.isPlural || theirs.lemma !== ours.lemma) return false;
  const noun = wordsOf(passage, theirs.head).toLowerCase();
  return (overlap.others?.() ?? []).every(({ text }) =>
    [...text.toLowerCase().matchAll(new RegExp(`(\\p{L}+)\\s${noun}`, "gu"))].every(([, before]) => before === "the"),
  );
}

/** Prepositions that say where, with what, for what or from where: slots that are filled once. */
const SLOTS: readonly ReadonlySet<string>[] = [
  "in at inside within",
  "near beside outside off",
  "with using",
  "from",
  "to into towards",
  "for",
  "of",
  "under beneath",
  "on",
  "against",
  "by",
  "through via",
  "as",
].map((row) => new Set(row.split(" ")));

function otherFiller(sides: Sides, ours: Clause, theirs: Clause): Reason | undefined {
  const { claim, passage } = sides;
  const open = phrasesOf(claim, ours).filter((phrase) => !isTime(phrase) && !phrase.isPronoun);
  // "From the station by car": a part of the way.
  if (MOVING.has(ours.event) && phrasesOf(passage, theirs).some((phrase) => isNarrowing(sides, ours, phrase)))
    return undefined;
  const unsaid = open.filter((phrase) => !isSaid(claim, phrase, passage));
  if (unsaid.length > 1) return undefined;
  // "At the airport of Lund" where the flight to Malmö airport came from Lund: said, but in another place of the sentence.
  for (const value of unsaid.length === 1 ? unsaid : open) {
    const slot = SLOTS.find((row) => row.has(value.preposition ?? ""));
    const [other, ...rest] = phrasesOf(passage, theirs).filter(
      (phrase) => !isTime(phrase) && slot?.has(phrase.preposition ?? "") === true,
    );
    if (other === undefined || rest.length > 0 || other.isPronoun || isSaid(passage, other, claim)) continue;
    if (SEVERAL.test(wordsOf(claim, value)) || SEVERAL.test(wordsOf(passage, other))) continue;
    const kind = unsaid.length === 1 ? rivalry(sides, value, other) : rivalryOfNames(sides, value, other);
    if (kind === undefined || isToldElsewhere(sides, ours, value)) continue;
    return { kind, claim: place(claim, value.core), evidence: place(passage, other.core) };
  }
  return undefined;
}

const MOVING: ReadonlySet<string> = new Set(
  "travel go fly drive sail ride walk move arrive come return leave depart carry take bring transport deliver"
    .split(" ")
    .map(clauseEvent),
);

/** A slot of the passage that the claim leaves open, with something that the claim does not say. */
function isNarrowing({ claim, passage }: Sides, ours: Clause, phrase: Phrase): boolean {
  if (isTime(phrase) || phrase.isPronoun || isSaid(passage, phrase, claim)) return false;
  const slot = SLOTS.find((row) => row.has(phrase.preposition ?? ""));
  return slot !== undefined && !phrasesOf(claim, ours).some(({ preposition }) => slot.has(preposition ?? ""));
}

/** With what the parser hung from the object: "to move the archive to Lund". */
function phrasesOf(statement: Statement, { done, others }: Clause): readonly Phrase[] {
  const hung = done === undefined ? undefined : hungFrom(statement, done);
  return hung === undefined ? others : [...others, hung];
}

/** A preposition and a name right behind the core of the phrase. */
function hungFrom(statement: Statement, phrase: Phrase): Phrase | undefined {
  const { core, end } = phrase;
  const found = HUNG.exec(wordsOf(statement, { start: core.end, end }));
  if (found?.[1] === undefined) return undefined;
  const range = { start: core.end + found[0].length, end };
  const name = contentOf(statement).names.find(({ start }) => start === range.start);
  if (name === undefined) return undefined;
  return { ...phrase, ...range, role: "place", core: range, head: name, preposition: found[1], isName: true };
}

const HUNG = /^\s+(in|at|near|to|from|into|for|with|against) (?:the )?(?=\p{Lu})/u;

/** By its name, where it has one: "the prosecutor Laura Bratu" is not said by "prosecutor". */
function isSaid(statement: Statement, phrase: Phrase, other: Statement): boolean {
  const name = fillerName(statement, phrase);
  if (name !== undefined && contentOf(other).names.every((told) => nameLikeness(name, told.name) < SAME_NAME))
    return !name.words.some((word) => !contentOf(other).words.has(word));
  const units = unitsWithin(statement, [phrase.core]);
  return units.length > 0 && units.every((unit) => isCovered(unit, other));
}

/** More than one of them, or one among others. */
const SEVERAL = /\b(?:also|another|other|others|both|or|some|partly|and|among|including|such)\b/iu;

function rivalry(sides: Sides, value: Phrase, other: Phrase): Reason["kind"] | undefined {
  const [ours, theirs] = [fillerName(sides.claim, value), fillerName(sides.passage, other)];
  if (ours !== undefined && theirs !== undefined) return rivalryOfNames(sides, value, other);
  // "The port" and "the airport of Tarn": what they are sets them apart already.
  const isNamed = (phrase: Phrase, name: ActorName | undefined): boolean =>
    name !== undefined && (phrase.isName || !NAMED_PLACES.has(phrase.lemma));
  if (isNamed(value, ours) || isNamed(other, theirs)) return undefined;
  const [left, right] = [value.lemma, other.lemma];
  const kind = value.role === "place" ? "place" : "name";
  if (areSlotRivals(left, right)) return kind;
  if (value.isPlural !== other.isPlural) return undefined;
  if (left === right && haveRivalModifiers(sides, value, other)) return kind;
  if (nameOneKind(left, right) || isWider(left, right) || isWider(right, left)) return undefined;
  return areOfOneSort(left, right) ? kind : undefined;
}

function rivalryOfNames({ claim, passage }: Sides, value: Phrase, other: Phrase): Reason["kind"] | undefined {
  const [ours, theirs] = [fillerName(claim, value), fillerName(passage, other)];
  if (ours === undefined || theirs === undefined) return undefined;
  // "In Pedro Juan Caballero": a town that bears a person's name.
  const isPlace = [ours, theirs].some(({ type }) => type === "place") && value.role === "place";
  const [left, right] = isPlace ? [asPlace(ours), asPlace(theirs)] : [ours, theirs];
  return areRivals(left, right) ? (left.type === "place" ? "place" : "name") : undefined;
}

/** Its own name: of "the border town of Ponta" the town's, of "the head of the depot, Ida Moos," hers. */
function fillerName(statement: Statement, phrase: Phrase): ActorName | undefined {
  const { name } = referentOf(statement, phrase);
  if (name !== undefined) return name.name;
  if (NAMED_PLACES.has(phrase.lemma)) {
    const own =
      OF_NAME.exec(wordsOf(statement, { start: phrase.head.end, end: phrase.end }))?.[1] ??
      NAME_BEFORE.exec(wordsOf(statement, { start: phrase.start, end: phrase.head.start }))?.[1];
    return own === undefined ? undefined : actorName(own, "place");
  }
  if (classOf(phrase.lemma) !== "person") return undefined;
  const [person, ...more] = contentOf(statement).names.filter(
    (other) => other.name.type === "person" && overlaps(other, phrase),
  );
  return person !== undefined && more.length === 0 && isAside(statement, person) ? person.name : undefined;
}

function isAside(statement: Statement, { start }: TextRange): boolean {
  return /,\s+$/u.test(wordsOf(statement, { start: Math.max(statement.range.start, start - 2), end: start }));
}

const OF_NAME = /^\s+of\s+(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)*)$/u;
/** "Otopeni" before "airport". */
const NAME_BEFORE = /(?:^|\s)(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)*)\s$/u;

function asPlace(name: ActorName): ActorName {
  return { ...name, type: "place" };
}

const NAMED_PLACES: ReadonlySet<string> = new Set(
  "airport station harbour prison university hospital town city village hamlet municipality district suburb quarter port province region county state island".split(
    " ",
  ),
);

/** Neither names the sort itself: "a building" may be a shed. */
function areOfOneSort(left: string, right: string): boolean {
  const [ours, theirs] = [classOf(left), classOf(right)];
  if (ours === left || theirs === right) return false;
  if (ours !== undefined && theirs !== undefined) return ours === theirs;
  const sort = supersenseOf(left);
  return sort !== undefined && sort === supersenseOf(right);
}

/** The article has the claim's own filler in another sentence, of the claim's event or of one of those who take part. */
function isToldElsewhere({ claim, overlap }: Sides, ours: Clause, value: Phrase): boolean {
  const filler = unitsWithin(claim, [value.core]);
  const rest = contentOf(claim).units.filter((unit) => unit.weight >= LEAST_WEIGHT && !filler.includes(unit));
  return (overlap.others?.() ?? []).some(
    (other) =>
      filler.every((unit) => isIn(unit, other)) &&
      rest.some((unit) => isIn(unit, other)) &&
      !isOfOthers(claim, ours, other),
  );
}

const LEAST_WEIGHT = 1;

function isIn(unit: ContentUnit, other: Statement): boolean {
  if (unit.kind === "date" || unit.kind === "quantity") return false;
  if (unit.kind === "name")
    return contentOf(other).names.some(({ name }) => nameLikeness(unit.name, name) >= SAME_NAME);
  return isCovered(unit, other);
}
