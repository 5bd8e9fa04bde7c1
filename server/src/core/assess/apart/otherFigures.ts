/** Two figures that each may be right: of a plan or a capacity, of a part, for another purpose, or a sum of another sort. */
import type { Quantity } from "../../language/quantities/types.js";
import { isOfAllOrNone } from "./otherSubjects.js";
import { wordsOf } from "../../model/statement.js";
import { overlaps } from "../../text/range.js";
import { isCovered } from "../matching/covering.js";
import { compareCounted, headOf, valuesCompatible } from "../matching/values.js";
import { oppositionOf } from "../opposites/opposites.js";
import { clausePartAt } from "../reading/clauseAt.js";
import { LIGHT_EVENTS, predicationsOf } from "../reading/predications.js";
import type { ContentUnit } from "../reading/content.js";
import { clauseText, figureAt, nameOthers, type Side, unitsMatching } from "./side.js";

/** Two figures of one kind, of which the one is a plan, a rule, a part or a price of another sort. */
export function areOtherFigures(ours: Side, theirs: Side): boolean {
  const quantity = figureAt(ours);
  return (
    isBase(theirs) !== isBase(ours) ||
    areOfOtherShares(ours, theirs) ||
    (quantity !== undefined && hasBareFigure(theirs, quantity)) ||
    isToldBeside(ours, theirs) ||
    isRoomFor(ours) !== isRoomFor(theirs) ||
    areForOtherThings(ours, theirs) ||
    isPartFor(ours, theirs) ||
    (quantity?.kind === "money" && areSumsOfOtherSorts(ours, theirs)) ||
    areAntonymVerbs(ours, theirs)
  );
}

/** "40 per cent of the damage of 9 million": what a share is taken of. */
function isBase({ statement, range, clause }: Side): boolean {
  const before = wordsOf(statement, { start: clause.range.start, end: Math.max(clause.range.start, range.start) });
  return BASE.test(before);
}

const BASE = /\b(?:per cent|percent|half|third|quarter|fifth|tenth)s? of (?:(?!and\b)[\p{L}’'-]+\s){1,4}(?:of\s)?$/u;

/** "42 per cent voted against" and "turnout was 44 per cent": of turnout is spoken on one side alone. */
function areOfOtherShares(ours: Side, theirs: Side): boolean {
  return figureAt(ours)?.kind === "percent" && TURNOUT.test(clauseText(ours)) !== TURNOUT.test(clauseText(theirs));
}

const TURNOUT = /\bturnout\b/iu;

/** "Now has 900 members, against 2,300 in 2009": the figure stands there too, without what it counts. */
function hasBareFigure({ statement, range }: Side, { lo, hi }: Quantity): boolean {
  return statement.quantities.some(
    (other) =>
      other.lo === lo &&
      other.hi === hi &&
      headOf(other) === undefined &&
      !overlaps(other, range) &&
      !NO_FIGURE_OF_IT.test(wordsOf(statement, { start: statement.range.start, end: other.start })),
  );
}

/** "Not nine", "had promised him four". */
const NO_FIGURE_OF_IT =
  /\b(?:(?:not|instead of|rather than) |(?:promis|offer|want|demand|plann|ask|hop|expect)\p{L}*\s(?:\p{L}+\s){0,3})$/iu;

/** "62 deputies voted against it and one abstained": the claim's event is told there, and not with this figure. */
function isToldBeside(ours: Side, theirs: Side): boolean {
  const { event } = ours.clause;
  if (event === undefined || LIGHT_EVENTS.has(event) || theirs.clause.event === event) return false;
  const part = clausePartAt(theirs.statement, theirs.range);
  const told = predicationsOf(theirs.statement).filter((telling) => telling.event === event && !telling.nominal);
  return told.length > 0 && !told.some(({ head }) => overlaps(head, part));
}

/** "Insured for" and "worth", "valued at" and "sold for": sums of two sorts. */
function areSumsOfOtherSorts(ours: Side, theirs: Side): boolean {
  const [left, right] = [sumSortsOf(ours), sumSortsOf(theirs)];
  return left.length > 0 && right.length > 0 && !left.some((sort) => right.includes(sort));
}

function sumSortsOf(side: Side): readonly number[] {
  return SUMS.flatMap((pattern, sort) => (pattern.test(clauseText(side)) ? [sort] : []));
}

const SUMS: readonly RegExp[] = [
  /\b(?:insur\p{L}+)\b/iu,
  /\b(?:worth|valued|estimat(?:e|es|ed)|guide price|expected to fetch)\b/iu,
  /\b(?:offered for|on sale|sold|sells?|fetch(?:es|ed)?|bought|buys?|paid|pays?|costs?|price)\b/iu,
  /\b(?:offer(?:s|ed(?! for))?|bids?|ask(?:s|ed)?|demand(?:s|ed)?|sought|seeks?|want(?:s|ed)?)\b/iu,
  /\b(?:fine|fined|fines)\b/iu,
  /\b(?:debts?|owes?|owed|loans?|borrowed|lent)\b/iu,
  /\b(?:profits?|earn(?:s|ed|ings)?|loss(?:es)?|lost)\b/iu,
];

/** How many a thing has room for, may have, or was to have: not how many came. */
function isRoomFor(side: Side): boolean {
  return ROOM.test(clauseText(side));
}

const ROOM =
  /\b(?:room for|space for|capacity|can (?:hold|carry|seat|take|accommodate|house)|could (?:hold|carry|seat|take|accommodate|house)|seats for|(?:designed|built|licen[sc]ed|meant|made) (?:for|to)|(?:was|were|is|are) to (?:be(?! \p{L}+(?:ed|en)\b)|have|cost)|supposed to|may|allow(?:s|ed)?|permit(?:s|ted)?|[Tt]he (?:legal )?limit of)\b/u;

/** "For the photograph" and "for the film": each names a purpose that the other side does not. */
function areForOtherThings(ours: Side, theirs: Side): boolean {
  const [left, right] = [ours, theirs].map((side) => unitsMatching(side, PURPOSE, side.clause.range));
  return left !== undefined && right !== undefined && nameOthers(ours, left, theirs, right);
}

const PURPOSE = /\sfor\s((?:(?:the|an?|his|her|its|their)\s)?(?:\p{L}+\s?){1,2})/u;

/** "40 beds for children", "120 tanks that work" of "300 beds": the smaller figure is of those alone whom its words name. */
function isPartFor(ours: Side, theirs: Side): boolean {
  const [own, other] = [figureAt(ours), figureAt(theirs)];
  if (own === undefined || other === undefined || own.kind !== "count") return false;
  const [part, whole] = own.lo < other.lo ? [ours, theirs] : [theirs, ours];
  const limits = limitBehind(part);
  return limits.length > 0 && !limits.some((unit) => isCovered(unit, whole.statement));
}

function limitBehind(side: Side): readonly ContentUnit[] {
  const end = Math.max(side.range.end, figureAt(side)?.counted?.range.end ?? 0);
  return unitsMatching(side, LIMIT, { start: end, end: Math.max(end, side.clause.range.end) });
}

const LIMIT = /^\s(?:for|among|reserved for|that|who)\s((?:(?:the|an?|his|her|its|their)\s)?(?:\p{L}+\s?){1,2})/u;

function areAntonymVerbs(ours: Side, theirs: Side): boolean {
  const [left, right] = [ours.clause.event, theirs.clause.event];
  if (left === undefined || right === undefined || oppositionOf(left, right) === undefined) return false;
  return !isOfAllOrNone(ours) && !isOfAllOrNone(theirs);
}

/** "Bought the ship for 4 million", "sold the ship for 9 million": two figures for one thing, and another word beside them. */
export function haveOtherFigures(ours: Side, theirs: Side): boolean {
  if (isOfAllOrNone(ours) || isOfAllOrNone(theirs)) return false;
  const right = figuresIn(theirs);
  return figuresIn(ours).some(
    (own) =>
      right.some((other) => areOfOneKind(own, other) && !valuesCompatible(own, other)) &&
      !theirs.statement.quantities.some((other) => areOfOneKind(own, other) && valuesCompatible(own, other)),
  );
}

function areOfOneKind(left: Quantity, right: Quantity): boolean {
  return left.kind === "percent" ? right.kind === "percent" : compareCounted(left, right) === "same";
}

function figuresIn({ statement, range, clause }: Side): readonly Quantity[] {
  return statement.quantities.filter(
    (quantity) => quantity.kind !== "other" && overlaps(quantity, clause.range) && !overlaps(quantity, range),
  );
}
