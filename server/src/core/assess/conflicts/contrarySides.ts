/**
 * The contrary side in what a cited article tells: "passed the motion" and "rejected the motion", "attended" and "stayed away", "has claimed
 * the escape" and "has not claimed it", "in jail" and "under house arrest". A claim that cites the article speaks of what it tells, so the
 * one who takes the side and the matter need only be alike; where any sentence found of the article also says what the claim says, or may
 * say it of somebody whom the claim can mean, nothing is reported.
 */
import { BODY_NOUNS } from "../../language/coreference/nouns.lexicon.js";
import { wordsOf, type Statement } from "../../model/statement.js";
import { likeness, weightOf } from "../eventGate.js";
import { isToldBy, mayTellOne } from "../events/paraphrases.js";
import { overlaps, rangeAround, type TextRange } from "../../text/range.js";
import { isFunctionWord } from "../../language/lemmas/lemmas.js";
import { verbPhrasesOf } from "../reading/verbPhrases.js";
import { areCovered, nameOneKind, standsAround, unitsWithin } from "../matching/covering.js";
import { areAtOtherEvents, isSaidAs } from "../matching/occasions.js";
import { nameLikeness, type ActorName } from "../matching/names.js";
import { SAME_NAME, type Overlap } from "../matching/overlap.js";
import {
  areContrary,
  areContraryAtOnce,
  areContraryManners,
  areOpposite,
  areOneSideAgainst,
  areTold,
  takesSide,
} from "../opposites/contrarySides.js";
import { oppositionOf } from "../opposites/opposites.js";
import { isTime } from "../reading/clauses.js";
import type { ContentUnit } from "../reading/content.js";
import type { Phrase } from "../reading/frames.js";
import { isTakenForDone } from "../reading/readAs.js";
import { isDefinite, areRivals, referentOf } from "../reading/referents.js";
import { tellingsOf, type Telling } from "../reading/tellings.js";
import type { Reason } from "../types.js";
import { takesBackFigure } from "./correctedFigure.js";
import { clauseText, isNobody, isOpenClaim, leavesOpen, mayBe, NOBODY } from "./leftOpen.js";
import { mayBeOne, type Sides } from "./oneThing.js";
import { place } from "./reasonSide.js";
import { areTellingsApart } from "./tellingsApart.js";

export function contrarySideConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  const { others } = overlap;
  if (others === undefined || overlap.meansOthers) return [];
  if (namesSomebodyElse(overlap)) return [];
  if (isOpenClaim(claim) || takesBackFigure(passage) || areAtOtherEvents(claim, passage)) return [];
  const sides = { claim, passage, overlap };
  const told = tellingsOf(passage, "passage");
  for (const ours of tellingsOf(claim, "claim")) {
    if (isOfTalk(ours) || (ours.clause.isDenied && !takesSide(ours.key))) continue;
    for (const theirs of told) {
      const kind = turnedBy(sides, ours, theirs);
      if (kind === undefined || isOfTalk(theirs) || mayBe(passage, theirs) || leavesOpen(claim, passage, theirs))
        continue;
      if (!areOfOneTime(claim, ours, theirs) || !areOfOneMatter(sides, ours, theirs)) continue;
      if (areTellingsApart(claim, ours, passage, theirs)) continue;
      if ([passage, ...others()].some((other) => mayTellAsClaimed(claim, ours, other, theirs))) return [];
      return [{ kind, claim: wordsOfTelling(claim, ours), evidence: wordsOfTelling(passage, theirs) }];
    }
  }
  return [];
}

/** A name of the claim that neither the passage nor what stands around it has. */
export function namesSomebodyElse(overlap: Overlap): boolean {
  return overlap.unmatchedNames.some((name) => !isNamedAround(name, overlap));
}

/** A person goes by the last name. */
function isNamedAround({ type, words }: ActorName, { around }: Overlap): boolean {
  return type === "person" && around?.has(words.at(-1) ?? "") === true;
}

/** "We", "you": whoever speaks, or anybody. */
export function isOfTalk({ holder, matter }: Telling): boolean {
  return [holder, matter].some((phrase) => phrase?.isPronoun === true && OF_TALK.has(phrase.lemma));
}

const OF_TALK: ReadonlySet<string> = new Set("i we you they me us them one what who which that this".split(" "));

/** What makes the one contrary to the other, if anything does. */
function turnedBy(sides: Sides, ours: Telling, theirs: Telling): "antonym" | "negation" | undefined {
  const [left, right] = [ours.clause, theirs.clause];
  if (left.isDenied !== right.isDenied)
    return ours.tells !== "manner" && theirs.tells !== "manner" && isOneTelling(ours, theirs) ? "negation" : undefined;
  if (left.isDenied) return undefined;
  if (isHadWithout(ours, theirs) || isHadWithout(theirs, ours)) return "antonym";
  if (ours.tells === "manner" || theirs.tells === "manner")
    return ours.tells === theirs.tells && areOneDeed(ours, theirs) && areContraryManners(ours.key, theirs.key)
      ? "antonym"
      : undefined;
  return areContrary(ours.key, theirs.key) ||
    ((areContraryAtOnce(ours.key, theirs.key) || areContraryQualities(ours, theirs)) &&
      areAtOneTime(sides, ours, theirs)) ||
    (ours.matter !== undefined && oppositionOf(ours.key, theirs.key) === "exclusive")
    ? "antonym"
    : undefined;
}

/** "Had a permit" and "raised the dam without a permit". */
function isHadWithout({ key, tells }: Telling, { key: other }: Telling): boolean {
  const noun = tells === "deed" ? HAVING.exec(key)?.[1] : undefined;
  return noun !== undefined && other === `~without_${noun}`;
}

const HAVING = /^(?:have|hold|obtain|possess|get|receive):(.+)$/u;

/** "Is deep" and "is shallow"; "the difference" is no quality. */
function areContraryQualities(ours: Telling, theirs: Telling): boolean {
  return [ours, theirs].every(({ state }) => state?.determiners.length === 0) && areOpposite(ours.key, theirs.key);
}

function areOneDeed({ clause: { event } }: Telling, { clause: other }: Telling): boolean {
  return event === other.event || mayTellOne(event, other.event);
}

/** What may have changed in between is compared only where both are told of one tense and day. */
function areAtOneTime({ claim, passage, overlap }: Sides, ours: Telling, theirs: Telling): boolean {
  const [left, right] = [ours.clause.frame.proposition, theirs.clause.frame.proposition];
  if (isOfToday(claim, ours) && isOfToday(passage, theirs)) return true;
  if (left.tense !== right.tense || left.perfect !== right.perfect) return false;
  return overlap.time === "overlap" || (!hasTime(claim, ours) && !hasTime(passage, theirs));
}

/** "Has stood still since May" stands still. */
function isOfToday(statement: Statement, telling: Telling): boolean {
  const { tense, perfect } = telling.clause.frame.proposition;
  if (tense === "present" && !perfect) return !hasTime(statement, telling);
  return perfect && SINCE.test(clauseText(statement, telling));
}

const SINCE = /\b(?:has|have) \p{L}+(?: \p{L}+){0,3} since\b/iu;

function hasTime({ dates }: Statement, { state, clause: { frame, others } }: Telling): boolean {
  return (
    others.some((phrase) => phrase !== state && isTime(phrase)) ||
    dates.some((date) => frame.phrases.some((phrase) => overlaps(date, phrase)))
  );
}

/** Denying the one denies the other: who was nabbed was arrested, and who was not questioned may have been. */
function isOneTelling(ours: Telling, theirs: Telling): boolean {
  const [denied, affirmed] = ours.clause.isDenied ? [ours.key, theirs.key] : [theirs.key, ours.key];
  return areTold(ours.key, theirs.key) || isToldBy(denied, affirmed);
}

/** Both are still to come, or neither is. */
function areOfOneTime(claim: Statement, { clause: ours }: Telling, { clause: theirs }: Telling): boolean {
  const isToCome = ours.frame.proposition.tense === "future" || isTakenForDone(claim, ours.frame.event);
  return isToCome === (theirs.frame.proposition.tense === "future");
}

/** One takes the side in the same matter; where the sentence leaves the one or the other out, its surroundings must have it. */
function areOfOneMatter(sides: Sides, ours: Telling, theirs: Telling): boolean {
  const { claim, passage, overlap } = sides;
  // "Work goes on" and "work was stopped": what the one does is done to the other.
  const isOneFooting = ours.clause.isDenied === theirs.clause.isDenied;
  const isUndergone = isOneFooting && (ours.matter === undefined) !== (theirs.matter === undefined);
  const left = ours.holder ?? (isUndergone ? ours.matter : undefined);
  const right = theirs.holder ?? (isUndergone ? theirs.matter : undefined);
  const holder = relationOf(sides, left, right);
  if (holder === "other") return false;
  const matter = left === ours.matter ? [] : unitsOf(claim, ours);
  const other = right === theirs.matter ? [] : unitsOf(passage, theirs);
  if (!isOneFooting) {
    // All that is denied is affirmed: who "did not close the gate at night" may have closed it.
    const [denied, affirming] = ours.clause.isDenied
      ? [[...matter, ...narrowingOf(claim, ours)], passage]
      : [[...other, ...narrowingOf(passage, theirs)], claim];
    if (!denied.every((unit) => isSaidAs(unit, affirming))) return false;
  }
  if (matter.length === 0 && ours.key === theirs.key && !isNamedOrDescribed(claim, left)) return false;
  if (matter.length === 0 && !areOfOneRange(sides, ours, theirs)) return false;
  if (matter.length === 0) return holder === "same" && other.every((unit) => isKnownOf(unit, claim, overlap));
  const isOneMatter =
    matter.some((unit) => isSaidAs(unit, passage) && !areOtherThings(sides, ours, theirs, unit)) ||
    relationOf(sides, ours.matter, theirs.matter) === "same";
  // "The bill on pensions" and "the bill on water".
  const isOwn = besides(claim, ours).some((unit) => !isKnownOf(unit, passage, overlap));
  if (isOneMatter && isOwn && !other.every((unit) => isSaidAs(unit, claim))) return false;
  if (isOneMatter && areOtherMatters(claim, ours, passage, theirs)) return false;
  if (isOneMatter) return (holder === "same" || areAlike(matter, passage)) && areNamesKnown(matter, passage, overlap);
  // "Turned him down", "stayed away": what it is about stands around it.
  const isLeftOut = other.length === 0 || theirs.matter?.isPronoun === true;
  return isLeftOut && holder === "same" && areMostlyKnown(matter, passage, overlap);
}

/** "Sailing" is said in another clause than the one in which motorboats are banned. */
function areOtherThings({ passage }: Sides, ours: Telling, theirs: Telling, unit: ContentUnit): boolean {
  const [left, right] = [ours.matter, theirs.matter];
  if (left === undefined || right === undefined || left.isPronoun || right.isPronoun) return false;
  if (unit.kind !== "word" || !overlaps(unit, left.head) || nameOneKind(left.lemma, right.lemma)) return false;
  return !clauseText(passage, theirs).toLowerCase().includes(unit.lemma);
}

/** "Open to lorries" and "closed to cyclists": a state is told of the same things. */
function areOfOneRange({ claim, passage, overlap }: Sides, ours: Telling, theirs: Telling): boolean {
  if (ours.tells !== "state" || theirs.tells !== "state") return true;
  return (
    unitsWithin(claim, rangesOf(ours)).every((unit) => isKnownOf(unit, passage, overlap)) &&
    unitsWithin(passage, rangesOf(theirs)).every((unit) => isSaidAs(unit, claim))
  );
}

function rangesOf({ clause, state }: Telling): readonly Phrase[] {
  return clause.others.filter((phrase) => phrase !== state && RANGE.has(phrase.preposition ?? ""));
}

const RANGE: ReadonlySet<string> = new Set(["to", "for", "about", "with", "against", "towards"]);

/** "The budget" and "the amendment to the budget"; but "the toll" and "the plan for a toll" are one. */
function areOtherMatters(claim: Statement, ours: Telling, passage: Statement, theirs: Telling): boolean {
  const [left, right] = [ours.matter, theirs.matter];
  if (left === undefined || right === undefined || left.isPronoun || right.isPronoun) return false;
  if (left.isName || right.isName || left.lemma === right.lemma) return false;
  return isNarrowerMatter(claim, ours, left, right) || isNarrowerMatter(passage, theirs, right, left);
}

/** The head of the one stands among what narrows the other. */
function isNarrowerMatter(statement: Statement, { clause }: Telling, phrase: Phrase, { lemma }: Phrase): boolean {
  if (OF_MATTERS.has(phrase.lemma)) return false;
  return (
    clause.others.some((other) => other.lemma === lemma) ||
    unitsWithin(statement, [phrase]).some(
      (unit) => unit.kind === "word" && unit.lemma === lemma && !overlaps(unit, phrase.head),
    )
  );
}

/** Nouns that stand for what the phrase behind them names: "the idea of a toll". */
const OF_MATTERS: ReadonlySet<string> = new Set(
  "plan bill motion proposal idea project law measure decision request demand call scheme draft move offer deal appeal application use introduction construction building creation responsibility blame favour favor support opposition policy question issue case act suggestion concept".split(
    " ",
  ),
);

function isNamedOrDescribed(claim: Statement, phrase: Phrase | undefined): boolean {
  return phrase !== undefined && (!phrase.isPronoun || referentOf(claim, phrase).names.length > 0);
}

/** What the statement says besides who it is and what he does. */
function besides(statement: Statement, { clause, holder, state }: Telling): readonly ContentUnit[] {
  const told = [...clause.frame.words, ...[holder, state].filter((phrase) => phrase !== undefined)];
  return unitsWithin(statement, [statement.range]).filter((unit) => !told.some((range) => overlaps(range, unit)));
}

/** Half of it stands in the sentence or around it, all names among that. */
function areMostlyKnown(units: readonly ContentUnit[], passage: Statement, overlap: Overlap): boolean {
  const isKnown = (unit: ContentUnit): boolean => isKnownOf(unit, passage, overlap);
  const said = units.filter(isKnown);
  return units.every((unit) => unit.kind !== "name" || isKnown(unit)) && weightOf(said) >= weightOf(units) / 2;
}

function areAlike(units: readonly ContentUnit[], other: Statement): boolean {
  return units.every((unit) => isSaidAs(unit, other));
}

function areNamesKnown(units: readonly ContentUnit[], passage: Statement, overlap: Overlap): boolean {
  return units.every((unit) => unit.kind !== "name" || isKnownOf(unit, passage, overlap));
}

/** The sentence says the unit, or its surroundings do; a person by the last name. */
function isKnownOf(unit: ContentUnit, statement: Statement, overlap: Overlap): boolean {
  const { around } = overlap;
  if (isSaidAs(unit, statement)) return true;
  if (around === undefined) return false;
  if (unit.kind === "name" && isNamedAround(unit.name, overlap)) return true;
  return standsAround(unit, around);
}

/** "Gave no interviews to Kanal 4": to others he may have. */
function narrowingOf(statement: Statement, { clause, matter, state }: Telling): readonly ContentUnit[] {
  const told = clause.others.filter(
    (phrase) => phrase !== matter && phrase !== state && RANGE.has(phrase.preposition ?? ""),
  );
  return unitsWithin(statement, told);
}

/** Words and names of what the side is taken in, and of all that narrows it; the telling's own words left out. */
function unitsOf(statement: Statement, { matter, key, clause, state }: Telling): readonly ContentUnit[] {
  const narrowing = clause.others.filter((phrase) => !isTime(phrase) && phrase !== matter && phrase.role !== "place");
  const spans = [
    ...(matter === undefined || matter.isPronoun ? [] : [matter]),
    ...(key === clause.event || key.startsWith("~") ? narrowing.filter((phrase) => phrase !== state) : []),
  ];
  const units = unitsWithin(statement, spans);
  if (matter === undefined || !key.endsWith(`_${matter.lemma}`)) return units;
  return units.filter(({ start }) => start !== matter.head.start);
}

/** "open": one of the two is not told. */
function relationOf(sides: Sides, left: Phrase | undefined, right: Phrase | undefined): "same" | "other" | "open" {
  if (left === undefined || right === undefined) return "open";
  if (isNobody(right) && right.lemma !== left.lemma) return NOBODY.has(right.lemma) ? "same" : "other";
  if (mayBeOne(sides, left, right) || areOneBody(sides, left, right) || areWholeAndPart(sides, left, right))
    return "same";
  return "other";
}

/** "The drivers" and "most of the drivers". */
function areWholeAndPart({ claim, passage }: Sides, left: Phrase, right: Phrase): boolean {
  if (!MOST.test(wordsOf(passage, right))) return false;
  const units = unitsWithin(claim, [left]);
  return units.length > 0 && areCovered(units, passage) && areCovered(unitsWithin(passage, [right]), claim);
}

const MOST = /^(?:most|the majority|nearly all|almost all) of\b/iu;

/** "The clan" and "the gang": two words for a body of people that neither sentence names. */
function areOneBody({ claim, passage }: Sides, left: Phrase, right: Phrase): boolean {
  if (!isDefinite(left) || !isDefinite(right)) return false;
  if (referentOf(claim, left).names.length + referentOf(passage, right).names.length > 0) return false;
  return BODY_NOUNS.has(left.lemma) && BODY_NOUNS.has(right.lemma);
}

/** The sentence tells what the claim tells, and not plainly of another or of a time that is over. */
function mayTellAsClaimed(claim: Statement, ours: Telling, other: Statement, contrary: Telling): boolean {
  return tellingsOf(other, "passage").some((telling) => {
    if (telling.clause.isDenied !== ours.clause.isDenied) return false;
    const keys = [ours.key, telling.key, contrary.key].map(withoutStop) as [string, string, string];
    const isOneSide = areOneSideAgainst(ours.key, telling.key, contrary.key) || areOneSideAgainst(...keys);
    // "Slightly injured" may be told of one who was killed, but not by the clause that is contrary to it.
    if (!isOneSide && (telling.clause === contrary.clause || !mayTellOne(ours.key, telling.key))) return false;
    if (isPresent(ours) && isOver(telling) && !isOver(contrary)) return false;
    return !isOfAnother(claim, ours, other, telling);
  });
}

function isSomeOf({ lemma, core, head }: Phrase): boolean {
  return SOME_OF.has(lemma) && core.start === head.start;
}

const SOME_OF: ReadonlySet<string> = new Set("one two three four five other others another some".split(" "));

/** "Broke." is "broke" with whatever behind it. */
function withoutStop(key: string): string {
  return key.replace(/\.$/u, "");
}

function isPresent({ clause }: Telling): boolean {
  return clause.frame.proposition.tense === "present" && !clause.frame.proposition.perfect;
}

/** "Spent", and not "has spent". */
function isOver({ clause }: Telling): boolean {
  return clause.frame.proposition.tense === "past" && !clause.frame.proposition.perfect;
}

function isOfAnother(claim: Statement, ours: Telling, other: Statement, theirs: Telling): boolean {
  if (ours.holder !== undefined && theirs.holder !== undefined) {
    const [left, right] = [referentOf(claim, ours.holder), referentOf(other, theirs.holder)];
    if (left.names.length > 0 && right.names.length > 0)
      return left.names.every((name) => right.names.every((rival) => areRivals(name, rival)));
    const [named, described] = left.names.length > 0 ? [left, right] : [right, left];
    // "One voted against", of those that the claim does not speak of.
    if (isSomeOf(theirs.holder) && !isSomeOf(ours.holder)) return true;
    // "The team" is no person.
    if (named.names.some(({ type }) => type === "person") && BODY_NOUNS.has(described.phrase.lemma)) return true;
    // "The works council of Onda" is not Norcom.
    const isOne = (name: ActorName): boolean => named.names.some((own) => nameLikeness(own, name) >= SAME_NAME);
    if (named.names.length > 0 && described.within.some((name) => !isOne(name))) return true;
    if (named.names.length > 0 && named.kinds.length > 0 && described.kinds.length > 0)
      return !named.kinds.some((kind) => described.kinds.some((word) => nameOneKind(kind, word)));
  }
  const [matter, more] = [unitsOf(claim, ours), unitsOf(other, theirs)];
  return matter.length > 0 && more.length > 0 && likeness(matter, more) === 0;
}

export function wordsOfTelling(statement: Statement, { clause, matter, state }: Telling): Reason["claim"] {
  const words = [
    ...clause.frame.words,
    ...wordsToldWith(statement, clause.frame.head),
    ...(matter === undefined ? [] : [matter.head]),
    ...(state === undefined ? [] : [state.core]),
  ];
  return place(statement, rangeAround(words));
}

/** "Guilty" of "found the captain guilty of negligence". */
function wordsToldWith(statement: Statement, head: TextRange): readonly TextRange[] {
  const from = statement.range.start;
  const told = verbPhrasesOf(statement).find((phrase) => phrase.head.start + from === head.start);
  return (told?.words ?? [])
    .map(({ start, end }) => ({ start: start + from, end: end + from }))
    .filter((word) => !isFunctionWord(wordsOf(statement, word).toLowerCase()));
}
