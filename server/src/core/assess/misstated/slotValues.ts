/**
 * Values that a statement gives: figures, ages, dates and times of day, each with the words that belong to it. A claim's value is looked
 * for in the whole article that the claim cites, so that two values count as one as soon as both may be meant.
 */
import type { Quantity } from "../../language/quantities/types.js";
import { wordsOf, type Statement } from "../../model/statement.js";
import { rememberingEach } from "../../text/memory.js";
import { overlaps, type TextRange } from "../../text/range.js";
import { agesIn, mayBeOnePerson, type Age } from "../conflicts/age.js";
import { quantityWords } from "../conflicts/slots.js";
import { areSlipOfAges, areSlipOfFigures, areSlipOfYears } from "../matching/slips.js";
import { headOf, mayBeOneLength, SECONDS, valuesCompatible } from "../matching/values.js";
import { contentOf } from "../reading/content.js";
import { dayTimesOf, mayBeOneTime, type DayTime } from "../reading/dayTimes.js";
import { areOtherDates, datesOfArticle, datesOfClaim, mayBeOneDate, type StatedDate } from "../reading/statedDates.js";
import type { ReasonKind } from "../types.js";

export interface SlotValue {
  readonly kind: "figure" | "age" | "date" | "time";
  readonly reason: ReasonKind;
  /** The words to show. */
  readonly range: TextRange;
  /** The words that belong to the value: all others are what it is a value of. */
  readonly aside: readonly TextRange[];
  readonly quantity?: Quantity;
  readonly age?: Age;
  readonly date?: StatedDate;
  readonly time?: DayTime;
}

export const valuesInClaim = rememberingEach((statement: Statement): readonly SlotValue[] =>
  valuesIn(statement, datesOfClaim(statement)),
);

export const valuesInArticle = rememberingEach((statement: Statement): readonly SlotValue[] =>
  valuesIn(statement, datesOfArticle(statement)),
);

function valuesIn(statement: Statement, dates: readonly StatedDate[]): readonly SlotValue[] {
  const times = dayTimesOf(statement);
  const ages = [...agesIn(statement), ...compoundAges(statement)];
  const taken: readonly TextRange[] = [
    ...statement.dates.filter(({ granularity }) => granularity !== "duration"),
    ...times,
    ...ages,
  ];
  const figures = contentOf(statement).units.flatMap((unit) =>
    unit.kind === "quantity" && !taken.some((range) => overlaps(range, unit)) ? [unit.quantity] : [],
  );
  return [
    ...figures.filter(isFigure).map((quantity): SlotValue => ({
      kind: "figure",
      reason: "number",
      range: quantityWords(statement, quantity).range,
      aside: [quantity],
      quantity,
    })),
    ...ages.map((age): SlotValue => ({
      kind: "age",
      reason: "number",
      range: { start: age.start, end: age.end },
      aside: [age],
      age,
    })),
    ...dates.map((date): SlotValue => {
      const range = { start: date.start, end: date.end };
      return { kind: "date", reason: "date", range, aside: [range], date };
    }),
    ...times.map((time): SlotValue => {
      const range = { start: time.start, end: time.end };
      return { kind: "time", reason: "date", range, aside: [range], time };
    }),
  ];
}

/** "The 31-year-old Kenyan", whoever that is. */
function compoundAges(statement: Statement): readonly Age[] {
  const known = agesIn(statement);
  return statement.quantities.flatMap((quantity): readonly Age[] => {
    const { start, end, lo, hi } = quantity;
    if (lo !== hi || known.some((age) => overlaps(age, quantity))) return [];
    const words = wordsOf(statement, { start, end: Math.min(statement.range.end, end + OLD_LENGTH) });
    return OLD.test(words) ? [{ start, end, years: lo, name: undefined, noun: undefined }] : [];
  });
}

const OLD = /^\S+[\s-]years?[\s-]old\b/u;
const OLD_LENGTH = 10;

function isFigure({ kind, lo, hi }: Quantity): boolean {
  return kind !== "other" && (Number.isFinite(lo) || Number.isFinite(hi));
}

/** Both are of the type and the unit of which one slot has one. */
export function areOfOneType(left: SlotValue, right: SlotValue): boolean {
  if (left.kind !== right.kind) return false;
  if (left.quantity !== undefined && right.quantity !== undefined) return measureAlike(left.quantity, right.quantity);
  if (left.age !== undefined && right.age !== undefined) return mayBeOfOne(left.age, right.age);
  if (left.time !== undefined && right.time !== undefined) return areOfOneEdge(left.time.edge, right.time.edge);
  if (left.date !== undefined && right.date !== undefined)
    return (
      areOfOneEdge(left.date.edge, right.date.edge) &&
      (mayBeOneDay(left.date, right.date) || areOtherDates({ ...left.date, edge: "at" }, { ...right.date, edge: "at" }))
    );
  return true;
}

/** Where nobody knows whose the one is, it may be anybody's. */
function mayBeOfOne(left: Age, right: Age): boolean {
  return (
    [left, right].some(({ name, noun }) => name === undefined && noun === undefined) || mayBeOnePerson(left, right)
  );
}

/** What is said "at" a time may be told as an edge of a stretch as well. */
function areOfOneEdge(left: string, right: string): boolean {
  return left === right || left === "at" || right === "at";
}

function measureAlike(left: Quantity, right: Quantity): boolean {
  if (left.kind !== right.kind) return false;
  if (left.kind === "duration") return SECONDS.has(left.unit ?? "") && SECONDS.has(right.unit ?? "");
  if (left.kind !== "count") return left.unit === right.unit;
  return true;
}

/** True where both may be one value, however roughly either is told. */
export function mayBeOneValue(left: SlotValue, right: SlotValue): boolean {
  if (left.date !== undefined && right.date !== undefined) return mayBeOneDay(left.date, right.date);
  if (left.time !== undefined && right.time !== undefined) return mayBeOneTime(left.time, right.time);
  if (left.age !== undefined && right.age !== undefined) return Math.abs(left.age.years - right.age.years) <= 1;
  if (left.quantity !== undefined && right.quantity !== undefined) return mayBeOneFigure(left.quantity, right.quantity);
  const [years, other] = [(left.age ?? right.age)?.years, left.quantity ?? right.quantity];
  return years !== undefined && other !== undefined && other.lo <= years && years <= other.hi;
}

/** A part that both give is the same, and none is another: "in June" and "on 10 June", "May 2022" and "2022". */
function mayBeOneDay(left: StatedDate, right: StatedDate): boolean {
  return mayBeOneDate({ ...left, edge: "at" }, { ...right, edge: "at" });
}

function mayBeOneFigure(left: Quantity, right: Quantity): boolean {
  const areLengths = left.kind === "duration" && right.kind === "duration";
  if (areLengths && left.unit !== right.unit) return mayBeOneLength(left, right);
  if (left.kind !== right.kind || (left.kind !== "count" && left.unit !== right.unit))
    return isBare(left) !== isBare(right) && isSameFigure(left, right);
  return areBounded(left, right) ? valuesCompatible(left, right) : isSameFigure(left, right);
}

function isSameFigure(left: Quantity, right: Quantity): boolean {
  return left.lo === right.lo && left.hi === right.hi;
}

/** "Five of them", "40": what it counts is left out. */
function isBare({ kind, counted, unit }: Quantity): boolean {
  return kind === "count" && counted === undefined && unit === undefined;
}

/** "More than 3,000" is not said by "at least 14", although both may be true of something. */
function areBounded(left: Quantity, right: Quantity): boolean {
  return [left, right].every(({ lo, hi }) => Number.isFinite(lo) && Number.isFinite(hi)) || isNear(left, right);
}

/** Times by which a bound and a figure that bears it out differ at most. */
const MOST_TIMES = 1.5;

function isNear(left: Quantity, right: Quantity): boolean {
  const [ours, theirs] = [left, right].map(({ lo, hi }) => (Number.isFinite(lo) ? lo : hi));
  if (ours === undefined || theirs === undefined) return false;
  return Math.max(ours, theirs) <= MOST_TIMES * Math.min(ours, theirs);
}

/** One of the two was easily written for the other; `areInDigits`: both are written so. */
export function areSlip(left: SlotValue, right: SlotValue, areInDigits: boolean): boolean {
  if (left.kind !== right.kind) return false;
  if (left.age !== undefined && right.age !== undefined) return areSlipOfAges(left.age.years, right.age.years);
  const [ours, theirs] = [left.date?.parts.year, right.date?.parts.year];
  if (ours !== undefined && theirs !== undefined)
    return left.date?.parts.month === right.date?.parts.month && areSlipOfYears(ours, theirs);
  const [figure, other] = [left.quantity, right.quantity];
  return figure !== undefined && other !== undefined && areSlipOfFigures(figure.lo, other.lo, areInDigits);
}

/** The word right before the value, folded: "in" of "in 2011". */
export function wordBefore(statement: Statement, { range }: SlotValue): string {
  const before = statement.text.slice(0, range.start - statement.range.start);
  return /(\p{L}+)\P{L}*$/u.exec(before)?.[1]?.toLowerCase() ?? "";
}

export function countedBy({ quantity }: SlotValue): string | undefined {
  if (quantity?.kind !== "count") return undefined;
  return headOf(quantity);
}
