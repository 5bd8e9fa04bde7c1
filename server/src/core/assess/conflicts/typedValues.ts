/** Values of a statement by type, as two of one slot are held against each other: figures, dates and times of day. */
import type { Quantity } from "../../language/quantities/types.js";
import type { Statement } from "../../model/statement.js";
import { rememberingEach } from "../../text/memory.js";
import { overlaps, type TextRange } from "../../text/range.js";
import { isWider } from "../matching/covering.js";
import {
  compareCounted,
  countsPersons,
  headOf,
  mayBeOneLength,
  SECONDS,
  valuesCompatible,
} from "../matching/values.js";
import { contentOf } from "../reading/content.js";
import { dayTimesOf, mayBeOneTime, type DayTime } from "../reading/dayTimes.js";
import { areOtherDates, datesOfArticle, datesOfClaim, mayBeOneDate, type StatedDate } from "../reading/statedDates.js";
import type { ReasonKind } from "../types.js";
import { quantityWords, sameSlot, slotsOf } from "./slots.js";

export interface Value {
  readonly reason: ReasonKind;
  /** The words to show. */
  readonly range: TextRange;
  /** The words that belong to the value: all others are what it is a value of. */
  readonly aside: readonly TextRange[];
  readonly content: ValueContent;
  /** Both are of the type, the unit or the counted thing of which one slot has one. */
  readonly isOfOneKind: (other: Value) => boolean;
  /** Both may be true of one slot. */
  readonly mayBe: (other: Value) => boolean;
  /** Both stand in one place of their events, where that matters. */
  readonly isInSlotOf: (other: Value) => boolean;
}

type ValueContent =
  | { readonly kind: "figure"; readonly statement: Statement; readonly quantity: Quantity }
  | { readonly kind: "date"; readonly date: StatedDate }
  | { readonly kind: "time"; readonly time: DayTime };

export const valuesOfClaim = rememberingEach((statement: Statement): readonly Value[] =>
  valuesIn(statement, datesOfClaim(statement)),
);

export const valuesOfArticle = rememberingEach((statement: Statement): readonly Value[] =>
  valuesIn(statement, datesOfArticle(statement)),
);

function valuesIn(statement: Statement, dates: readonly StatedDate[]): readonly Value[] {
  const times = dayTimesOf(statement);
  const taken: readonly TextRange[] = [
    ...statement.dates.filter(({ granularity }) => granularity !== "duration"),
    ...times,
  ];
  const figures = contentOf(statement).units.flatMap((unit) =>
    unit.kind === "quantity" && !taken.some((range) => overlaps(range, unit)) ? [unit.quantity] : [],
  );
  return [
    ...figures.filter((quantity) => isOwn(statement, quantity)).map((quantity) => figureValue(statement, quantity)),
    ...dates.map(dateValue),
    ...times.map(timeValue),
  ];
}

function dateValue(date: StatedDate): Value {
  const range = { start: date.start, end: date.end };
  return {
    reason: "date",
    range,
    aside: [range],
    content: { kind: "date", date },
    isOfOneKind: ({ content }) => content.kind === "date" && content.date.edge === date.edge && date.edge !== "bound",
    mayBe: ({ content }) =>
      content.kind === "date" && !areOtherDates(date, content.date) && mayBeOneDate(date, content.date),
    isInSlotOf: ({ content }) => content.kind === "date" && areOtherDates(date, content.date),
  };
}

function timeValue(time: DayTime): Value {
  const range = { start: time.start, end: time.end };
  return {
    reason: "date",
    range,
    aside: [range],
    content: { kind: "time", time },
    isOfOneKind: ({ content }) => content.kind === "time" && content.time.edge === time.edge,
    mayBe: ({ content }) => content.kind === "time" && mayBeOneTime(time, content.time),
    isInSlotOf: () => true,
  };
}

function figureValue(statement: Statement, quantity: Quantity): Value {
  const range = quantityWords(statement, quantity).range;
  return {
    reason: "number",
    range,
    aside: quantity.counted === undefined ? [quantity] : [quantity, quantity.counted.range],
    content: { kind: "figure", statement, quantity },
    isOfOneKind: ({ content }) => content.kind === "figure" && measureOneThing(quantity, content.quantity),
    mayBe: ({ content }) => content.kind === "figure" && mayBeOneFigure(quantity, content.quantity),
    isInSlotOf: ({ content }) =>
      content.kind === "figure" && areInOneSlot(statement, quantity, content.statement, content.quantity),
  };
}

const NOT_OWN =
  /\b(?:another|further|additional|including|among|each|every|per|up to|first|last|next|of the|of its|of their|of his|of her)\s+$/iu;
const PER =
  /^\s*(?:(?:\p{L}+\s+)?among (?:the|its|their|them)|each|apiece|per|times|more|of (?:the|them|whom|those|which)|or (?:more|so))\b/iu;
/** Characters beside a figure in which such words stand. */
const BESIDE = 20;

/** A figure of its own, and not one for each, of a whole, or on top of others; ages are somebody's and no length of anything. */
function isOwn(statement: Statement, { start, end, isWhole, kind, predicate }: Quantity): boolean {
  if (isWhole === true || predicate === "age" || kind === "other" || kind === "multiple") return false;
  const at = start - statement.range.start;
  return (
    !NOT_OWN.test(statement.text.slice(Math.max(0, at - BESIDE), at)) &&
    !PER.test(statement.text.slice(end - statement.range.start, end - statement.range.start + BESIDE))
  );
}

/** Words for some of a group that is named before: "colleagues", "others". */
const RELATIVE_HEADS: ReadonlySet<string> = new Set(
  "colleague companion comrade other person people member man woman".split(" "),
);

function measureOneThing(left: Quantity, right: Quantity): boolean {
  if (left.kind !== right.kind) return false;
  if (left.kind === "duration") return SECONDS.has(left.unit ?? "") && SECONDS.has(right.unit ?? "");
  if (left.kind !== "count") return left.unit !== undefined && left.unit === right.unit;
  const [ours, theirs] = [headOf(left), headOf(right)];
  if (ours === undefined || theirs === undefined) return ours === theirs || left.unit === right.unit;
  if (compareCounted(left, right) === "same") return true;
  const arePersons = countsPersons(left) && countsPersons(right);
  return (
    arePersons &&
    (RELATIVE_HEADS.has(ours) || RELATIVE_HEADS.has(theirs) || isWider(ours, theirs) || isWider(theirs, ours))
  );
}

function mayBeOneFigure(left: Quantity, right: Quantity): boolean {
  if (!measureOneThing(left, right)) return false;
  if (left.kind !== "duration" || left.unit === right.unit)
    return valuesCompatible(left, right) || isOfPart(left, right);
  return mayBeOneLength(left, right);
}

/** "Two guards" may be two of the "five people", and five people may be more than the "two guards"; never the other way round. */
function isOfPart(left: Quantity, right: Quantity): boolean {
  const [ours, theirs] = [headOf(left) ?? "", headOf(right) ?? ""];
  if (left.kind !== "count" || ours === theirs || compareCounted(left, right) === "same") return false;
  if (isWider(ours, theirs)) return left.hi > right.lo;
  if (isWider(theirs, ours)) return right.hi > left.lo;
  return false;
}

/** Counts of those who do it and of those whom it is done to are two things; a measure has its unit. */
function areInOneSlot(claim: Statement, ours: Quantity, passage: Statement, theirs: Quantity): boolean {
  if (ours.kind !== "count" && ours.kind !== "duration") return true;
  const right = slotsOf(passage, theirs);
  const left = slotsOf(claim, ours);
  return left.length === 0 || right.length === 0 || left.some((slot) => right.some((other) => sameSlot(slot, other)));
}
