/**
 * What a cited article flatly denies of those whom it spoke of just before: "several of the investigations concerned journalists" beside
 * "the software was used in 14 investigations. None of them concerned journalists." All that is denied must be affirmed by the claim, and
 * the claim must stand in the sentence and the ones around it; where another sentence says most of the claim, nothing is reported.
 */
import type { CalendarDay } from "../../language/dates/types.js";
import type { NegationCue } from "../../language/polarity/types.js";
import { wordsOf, type Statement } from "../../model/statement.js";
import { overlaps, type TextRange } from "../../text/range.js";
import { place } from "../conflicts/reasonSide.js";
import { weightOf } from "../eventGate.js";
import { unitsWithin } from "../matching/covering.js";
import { mayBothBeTrue } from "../apart/otherMatters.js";
import { isAsserting, isStatedAt } from "../reading/commitment.js";
import type { ContentUnit } from "../reading/content.js";
import { predicationsOf, type Predication } from "../reading/predications.js";
import { bestIn, hasRivalPerson, shareOfPlace, type Told } from "./alignment.js";
import type { Misstatement } from "./misstatedValue.js";

/** Likeness from which a word of what is denied is affirmed. */
const AFFIRMED = 0.95;
/** Weight that must be denied: a verb, or more. */
const LEAST_DENIED = 1.2;
/** Share of the claim that the sentence must say, and that it must say with what stands around it. */
const LEAST_OWN = 0.6;
const LEAST_NEAR = 0.9;
/** Share of the claim from which another sentence may be what it rests on. */
const LEAST_ELSEWHERE = 0.75;
const SCORE = 0.9;

/** `article`: sentences of the cited article, in their order; `day`: when it appeared. */
export function deniedOutright(
  claim: Statement,
  article: readonly Told[],
  day?: CalendarDay,
): Misstatement | undefined {
  if (!isAsserting(claim) || claim.polarity.cues.length > 0 || OPEN.test(claim.text) || claim.quotations.length > 0)
    return undefined;
  const units = unitsWithin(claim, [claim.range]);
  const affirmed = predicationsOf(claim).filter((predication) => predication.finite && !predication.negated);
  for (const [at, { statement }] of article.entries()) {
    for (const cue of statement.polarity.cues) {
      const denied = deniedBy(statement, cue);
      const verb = affirmed.find(({ event }) => event === denied?.event);
      if (denied === undefined || verb === undefined || !isStatedAt(claim, verb.head, "claim")) continue;
      if (!isOutright(claim, statement, cue) || isFuture(claim) !== isFuture(statement)) continue;
      if (shareOf(units, (unit) => bestIn(unit, statement)) < LEAST_OWN) continue;
      if (shareOf(units, (unit) => bestAround(unit, article, at)) < LEAST_NEAR) continue;
      if (isToldElsewhere(units, verb.event, article, at)) continue;
      const words = { start: Math.min(cue.start, denied.head.start), end: Math.max(cue.end, denied.head.end) };
      const reason = { kind: "negation" as const, claim: place(claim, verb.head), evidence: place(statement, words) };
      if (mayBothBeTrue(claim, statement, reason, { cited: true, day })) continue;
      return { at, reason, score: SCORE };
    }
  }
  return undefined;
}

/** The verb that the cue turns round. */
function deniedBy(statement: Statement, { kind, predicate, scope, end }: NegationCue): Predication | undefined {
  if (kind === "affix" || kind === "verb" || kind === "preposition") return undefined;
  const words = predicate ?? { start: end, end: Math.max(end, scope.end) };
  return predicationsOf(statement).find(
    ({ head, nominal, infinitive }) => !nominal && !infinitive && overlaps(head, words),
  );
}

/** All of it is denied, in the article's own words, and the claim says all of it. */
function isOutright(claim: Statement, passage: Statement, cue: NegationCue): boolean {
  const clause = clauseOf(passage, cue);
  if (OPEN.test(wordsOf(passage, clause)) || passage.quotations.some((words) => overlaps(words, clause))) return false;
  if (!isStatedAt(passage, cue, "passage") || hasRivalPerson(claim, passage)) return false;
  const denied = unitsWithin(passage, [clause]).filter((unit) => !overlaps(unit, cue));
  return weightOf(denied) >= LEAST_DENIED && denied.every((unit) => bestIn(unit, claim) >= AFFIRMED);
}

/** Words that leave open how much, when or of how many. */
const OPEN =
  /\b(?:yet|only|just|all|every|any ?more|no longer|at first|initially|originally|until|unless|again|since|hardly|fully|entirely|alone|because|enough|if|whether|more than|fewer|less|both|always|once|most|some|many|part|half|still|other|others|another|besides|except|directly|officially|publicly)\b/iu;
const FUTURE = /\b(?:will|shall|is to|are to|plans? to|intends? to|wants? to|going to)\b/iu;

function isFuture({ text }: Statement): boolean {
  return FUTURE.test(text);
}

const JOINTS = [", ", "; ", ": ", " but ", " and ", " – "];

/** From the comma or the conjunction before the cue to the end of what it denies. */
function clauseOf(statement: Statement, { start, end, scope }: NegationCue): TextRange {
  const before = wordsOf(statement, { start: statement.range.start, end: start });
  const from = Math.max(-1, ...JOINTS.map((mark) => before.lastIndexOf(mark)));
  return { start: statement.range.start + from + 1, end: Math.max(end, scope.end) };
}

function shareOf(units: readonly ContentUnit[], likeness: (unit: ContentUnit) => number): number {
  const total = weightOf(units);
  return total === 0 ? 0 : units.reduce((sum, unit) => sum + unit.weight * likeness(unit), 0) / total;
}

function bestAround(unit: ContentUnit, article: readonly Told[], at: number): number {
  let best = 0;
  for (const [place, { statement }] of article.entries()) {
    const share = place === at ? 1 : shareOfPlace(article, at, place);
    if (best < share) best = Math.max(best, share * bestIn(unit, statement));
  }
  return best;
}

/** Another sentence says most of the claim, or affirms the verb: "on Friday it was found". */
function isToldElsewhere(units: readonly ContentUnit[], event: string, article: readonly Told[], at: number): boolean {
  return article.some(
    ({ statement }, place) =>
      place !== at &&
      statement.polarity.cues.length === 0 &&
      (predicationsOf(statement).some((predication) => predication.event === event) ||
        shareOf(units, (unit) => bestIn(unit, statement)) >= LEAST_ELSEWHERE),
  );
}
