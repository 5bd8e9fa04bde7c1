/** Two dates for one event: only where the event is identified by more than its kind. */
import type { DateExpression } from "../../language/dates/types.js";
import { wordsOf, type Statement } from "../../model/statement.js";
import type { TextRange } from "../../text/range.js";
import { compareRoles, likeness, structuredPairs, unitsIn, type PredicationPair } from "../eventGate.js";
import { isErgative, isSeldom, isSingular } from "../events/eventClasses.js";
import { isIdentifying } from "../matching/names.js";
import { haveDifferentObjects } from "../matching/distinctions.js";
import { hasRivalNames, NAME_BY_PRONOUN, type Overlap } from "../matching/overlap.js";
import { datedExpressions, daysBetween } from "../matching/time.js";
import { compareCounted, valuesCompatible } from "../matching/values.js";
import { isFact } from "../reading/commitment.js";
import type { Reason } from "../types.js";

/** Share of the claim's words that the passage must have. */
const LEAST_WORDS = 0.7;
/** The same where nobody is named. */
const LEAST_WORDS_NAMELESS = 0.9;
/** The same where only the digits of the day are in question, in the article that the claim rests on. */
const LEAST_WORDS_MISTYPED = 0.85;
/** Two days this near for the same event are one date and a slip, not two events. */
const SLIP_DAYS = 3;

/** `isCited`: an article that the claim rests on speaks of the claim's own event, named or not. */
export function dateConflicts(
  claim: Statement,
  passage: Statement,
  overlap: Overlap,
  isCited: boolean,
): readonly Reason[] {
  if (overlap.time !== "disjoint" || overlap.bearingOfWords < LEAST_WORDS) return [];
  if (overlap.unmatchedNames.length > 0 || hasRivalNames(overlap)) return [];
  const isNameless = overlap.sharedNames + overlap.meantNames === 0;
  if (isNameless && (!isCited || overlap.bearingOfWords < LEAST_WORDS_NAMELESS)) return [];
  if (!isCited && countOtherwise(claim, passage)) return [];
  const [ours, ...more] = datedExpressions(claim);
  const theirs = datedExpressions(passage);
  if (ours === undefined || more.length > 0 || theirs.length === 0) return [];
  const identified = overlap.claim.units.some(
    (unit) => unit.kind === "name" && isIdentifying(unit.name) && (overlap.matches.get(unit) ?? 0) >= NAME_BY_PRONOUN,
  );
  for (const pair of structuredPairs(claim, passage)) {
    if (!isFact(claim, pair.claim, "claim") || !isFact(passage, pair.passage, "passage")) continue;
    if (pair.claim.negated || pair.passage.negated) continue;
    const roles = compareRoles(claim, passage, pair);
    if (roles === "swapped") continue;
    const other = nearest(theirs, pair.passage.head.start);
    if (other === undefined) continue;
    const isMistyped =
      isCited &&
      roles === "same" &&
      overlap.bearingOfWords >= LEAST_WORDS_MISTYPED &&
      isSlipOfDigits(wordsFor(claim, ours).text, ours, wordsFor(passage, other).text, other);
    if (isMistyped) return [{ kind: "date", claim: wordsFor(claim, ours), evidence: wordsFor(passage, other) }];
    if (!comparable(ours, other)) continue;
    const isSeldomDone = isSeldom(pair.claim.event) && haveSameActors(claim, passage, pair);
    if (!isSeldomDone && (!identified || haveDifferentObjects(claim, pair.claim, passage, pair.passage))) continue;
    if (
      !isSlip(ours, other) &&
      !(isSingular(pair.claim.event) && roles === "same") &&
      !(isSeldomDone && areNear(ours, other))
    )
      continue;
    return [{ kind: "date", claim: wordsFor(claim, ours), evidence: wordsFor(passage, other) }];
  }
  return [];
}

/** "Ten passengers on the 1st, twenty on the 2nd": what differs in day and figure happened twice. */
function countOtherwise(claim: Statement, passage: Statement): boolean {
  return claim.quantities.some((ours) => {
    const same = passage.quantities.filter((theirs) => compareCounted(ours, theirs) === "same");
    return same.length > 0 && !same.some((theirs) => valuesCompatible(ours, theirs));
  });
}

/** Who does it and who undergoes it are there on both sides, and alike. */
function haveSameActors(claim: Statement, passage: Statement, pair: PredicationPair): boolean {
  const isShared = (ours: TextRange | undefined, theirs: TextRange | undefined): boolean =>
    likeness(unitsIn(claim, ours), unitsIn(passage, theirs)) > 0;
  if (isErgative(pair.claim.event) && pair.claim.patient === undefined && pair.passage.patient === undefined)
    return isShared(pair.claim.agent, pair.passage.agent);
  return isShared(pair.claim.agent, pair.passage.agent) && isShared(pair.claim.patient, pair.passage.patient);
}

/** Days between which an event of the same actors is hardly done twice. */
const SELDOM_DAYS = 60;

function areNear(left: DateExpression, right: DateExpression): boolean {
  const ours = left.interval?.from;
  const theirs = right.interval?.from;
  return ours !== undefined && theirs !== undefined && Math.abs(daysBetween(ours, theirs)) <= SELDOM_DAYS;
}

function nearest(dates: readonly DateExpression[], offset: number): DateExpression | undefined {
  return [...dates].sort((left, right) => Math.abs(left.start - offset) - Math.abs(right.start - offset))[0];
}

const COMPARABLE: ReadonlySet<string> = new Set(["day", "month", "year", "week", "season", "quarter"]);

function comparable(left: DateExpression, right: DateExpression): boolean {
  if (!COMPARABLE.has(left.granularity) || !COMPARABLE.has(right.granularity)) return false;
  return !left.approximate && !right.approximate && left.alternatives === undefined && right.alternatives === undefined;
}

/** The same day with one part of it wrong, or days next to each other. */
function isSlip(left: DateExpression, right: DateExpression): boolean {
  const ours = left.interval?.from;
  const theirs = right.interval?.from;
  if (ours === undefined || theirs === undefined || left.granularity !== "day" || right.granularity !== "day")
    return false;
  return Math.abs(daysBetween(ours, theirs)) <= SLIP_DAYS;
}

/** "11 March" and "1 March", "12" and "21": one month, and a digit too much, too few or in the wrong place. */
function isSlipOfDigits(words: string, left: DateExpression, others: string, right: DateExpression): boolean {
  const [ours, theirs] = [left.interval?.from, right.interval?.from];
  if (left.approximate || right.approximate || left.granularity !== "day" || right.granularity !== "day") return false;
  if (!/\d/u.test(words) || !/\d/u.test(others)) return false;
  if (ours === undefined || ours.slice(0, MONTH) !== theirs?.slice(0, MONTH)) return false;
  const [day, other] = [ours, theirs].map((written) => String(Number(written.slice(MONTH + 1)))) as [string, string];
  if (day.length !== other.length) return day.includes(other) || other.includes(day);
  return day.split("").reverse().join("") === other;
}

/** Length of "2019-05". */
const MONTH = 7;

function wordsFor(statement: Statement, date: DateExpression): Reason["claim"] {
  return { text: wordsOf(statement, date), range: { start: date.start, end: date.end } };
}
