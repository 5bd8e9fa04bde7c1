/** Two dates for what comes about once, as the trees of both sentences place it: "the second album, released on 14 September 1998". */
import type { DateExpression } from "../../language/dates/types.js";
import { wordsOf, type Statement } from "../../model/statement.js";
import { overlaps, type TextRange } from "../../text/range.js";
import { verbEvent } from "../events/eventClasses.js";
import { datePartsOf, datesDiffer, type DateParts } from "../facts/dateParts.js";
import { comesOnce } from "../facts/datedFacts.js";
import { areCovered, areCoveredAround, unitsWithin } from "../matching/covering.js";
import { hasRivalNames, type Overlap } from "../matching/overlap.js";
import { clausesOf, isPerfectPast, type Clause } from "../reading/clauses.js";
import type { Phrase } from "../reading/frames.js";
import { COPULA, predicationsOf } from "../reading/predications.js";
import { compareReferents, referentOf } from "../reading/referents.js";
import type { Reason } from "../types.js";
import { place } from "./reasonSide.js";

export function momentConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  if (claim.dates.length === 0 || passage.dates.length === 0 || claim.attributions.length > 0) return [];
  // Most pairs share no such event, and then no sentence need be parsed.
  const events = predicationsOf(passage).map(({ event }) => event);
  const hasLast = LAST.test(passage.text);
  const isOfSource =
    overlap.around !== undefined &&
    !overlap.background &&
    !hasRivalNames(overlap) &&
    namesDay(claim) &&
    namesDay(passage);
  const mayBe = (event: string): boolean => comesOnce(event) || hasLast || (isOfSource && !REPEATED.has(event));
  if (!predicationsOf(claim).some(({ event }) => mayBe(event) && events.includes(event))) return [];
  for (const ours of momentsIn(claim, "claim")) {
    const same = momentsIn(passage, "passage").filter(
      (theirs) =>
        theirs.clause.event === ours.clause.event &&
        (comesOnce(ours.clause.event) ||
          (theirs.isLast && isLater(ours.parts, theirs.parts)) ||
          (isOfSource && areOneOccasion(claim, ours, passage, theirs, overlap))) &&
        areOfOne(claim, ours, passage, theirs, overlap),
    );
    const [other] = same;
    if (other === undefined || same.some(({ parts }) => !datesDiffer(ours.parts, parts))) continue;
    return [{ kind: "date", claim: place(claim, ours.range), evidence: place(passage, other.range) }];
  }
  return [];
}

interface Moment {
  readonly clause: Clause;
  readonly thing: Phrase;
  readonly parts: DateParts;
  readonly range: TextRange;
  /** "Was last inspected in 2021": not after that. */
  readonly isLast: boolean;
}

function namesDay(statement: Statement): boolean {
  return statement.dates.some((date) => date.granularity === "day");
}

/** In the article that the claim rests on: two days near each other for one event of the same, told in the same words. */
function areOneOccasion(claim: Statement, ours: Moment, passage: Statement, theirs: Moment, overlap: Overlap): boolean {
  if (REPEATED.has(ours.clause.event) || ours.parts.day === undefined || theirs.parts.day === undefined) return false;
  if (ours.clause.event === COPULA || overlap.background || hasRivalNames(overlap)) return false;
  if (isPerfectPast(claim, ours.clause) !== isPerfectPast(passage, theirs.clause)) return false;
  if (ours.clause.frame.proposition.tense !== theirs.clause.frame.proposition.tense) return false;
  return areCoveredAround(unitsWithin(claim, [claim.range]), passage, overlap.around);
}

/** What the same do to the same again and again; a day of it is one of several. */
const REPEATED: ReadonlySet<string> = new Set(
  "say tell announce visit meet attack shell shoot strike protest talk speak call write warn visit play win score kill wound arrest fire inspect test negotiate threaten condemn confirm deny make take give have go come be see hold bomb rescue supply vote report publish"
    .split(" ")
    .map((verb) => verbEvent(verb).event),
);

const LAST = /\blast\s+\p{L}+(?:ed|en|t)\b/iu;

function isLater(ours: DateParts, theirs: DateParts): boolean {
  return ours.year !== undefined && theirs.year !== undefined && ours.year > theirs.year;
}

/** Words before the verb that make it one occasion of several. */
const OCCASION = /\b(?:re|first|originally|initially|later|again|finally|also|then)\b/iu;
/** Released at one place before another. */
const SPREADING: ReadonlySet<string> = new Set(["publish", "release", "premiere", "air", "debut", "open", "launch"]);

function momentsIn(statement: Statement, side: "claim" | "passage"): readonly Moment[] {
  return clausesOf(statement, side).flatMap((clause): readonly Moment[] => {
    const thing = clause.done ?? clause.doer;
    if (clause.isDenied || thing === undefined) return [];
    const { start, end } = clause.frame.head;
    const from = Math.max(statement.range.start, start - 24);
    const isLast = LAST.test(wordsOf(statement, { start: from, end }));
    if (OCCASION.test(wordsOf(statement, { start: from, end: start }))) return [];
    const times = clause.others.flatMap((phrase) =>
      statement.dates
        .filter((date) => date.granularity !== "duration" && overlaps(date, phrase))
        .map((date) => ({ date, parts: datePartsOf(statement, date) })),
    );
    const [only, ...more] = times.length > 0 ? times : soleDate(statement, clause);
    if (only?.parts === undefined || more.some(({ date }) => date !== only.date)) return [];
    return [{ clause, thing, parts: only.parts, range: { start: only.date.start, end: only.date.end }, isLast }];
  });
}

interface Dated {
  readonly date: DateExpression;
  readonly parts: DateParts | undefined;
}

/** The only date of a sentence with one clause: where the parser hung it does not matter. */
function soleDate(statement: Statement, { frame }: Clause): readonly Dated[] {
  const [date, ...more] = statement.dates.filter(({ granularity }) => granularity !== "duration");
  if (date === undefined || more.length > 0 || date.start < frame.head.end) return [];
  if (predicationsOf(statement).filter(({ finite }) => finite).length !== 1) return [];
  return [{ date, parts: datePartsOf(statement, date) }];
}

function areOfOne(claim: Statement, ours: Moment, passage: Statement, theirs: Moment, overlap: Overlap): boolean {
  if (compareReferents(referentOf(claim, ours.thing), referentOf(passage, theirs.thing), overlap) !== "same")
    return false;
  if (ours.thing.isName || theirs.thing.isName || referentOf(claim, ours.thing).names.length > 0)
    return !SPREADING.has(ours.clause.event) || areAtOnePlace(claim, ours, passage, theirs);
  return (
    areCovered(unitsWithin(claim, [ours.thing]), passage) &&
    (overlap.around !== undefined || areCovered(unitsWithin(passage, [theirs.thing]), claim)) &&
    areAtOnePlace(claim, ours, passage, theirs)
  );
}

/** "At 04:30" says when, whatever the parser took it for. */
const CLOCK = /^\d{1,2}[.:]\d\d$/u;

function areAtOnePlace(claim: Statement, ours: Moment, passage: Statement, theirs: Moment): boolean {
  const places = ({ clause, range }: Moment): readonly Phrase[] =>
    clause.others.filter((phrase) => phrase.role !== "time" && !overlaps(phrase, range) && !CLOCK.test(phrase.lemma));
  return (
    areCovered(unitsWithin(claim, places(ours)), passage) && areCovered(unitsWithin(passage, places(theirs)), claim)
  );
}
