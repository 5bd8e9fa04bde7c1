/** In which place of which event a quantity stands: what two figures must share before they are set against each other. */
import { lemmaOf } from "../../language/lemmas/lemmas.js";
import type { Quantity } from "../../language/quantities/types.js";
import { wordsOf, type Statement } from "../../model/statement.js";
import { holds, type TextRange } from "../../text/range.js";
import { eventOf } from "../events/eventClasses.js";
import { predicationsOf, type Predication } from "../reading/predications.js";

interface Slot {
  readonly event: string;
  readonly place: "agent" | "patient" | "rest" | "open";
  /** The preposition before the figure, where it stands outside subject and object. */
  readonly preposition: string | undefined;
  readonly predication: Predication | undefined;
}

/** All slots that the figure may fill, the nearest event first. */
export function slotsOf(statement: Statement, quantity: Quantity): readonly Slot[] {
  const slots: Slot[] = [];
  for (const predication of predicationsOf(statement)) {
    const place = placeIn(predication, quantity);
    if (place === undefined) continue;
    slots.push({
      event: predication.event,
      place,
      preposition: place === "rest" ? prepositionBefore(statement, quantity) : undefined,
      predication,
    });
  }
  if (quantity.predicate !== undefined) {
    const event = eventOf(lemmaOf(quantity.predicate));
    if (!slots.some((slot) => slot.event === event)) {
      const predication = predicationsOf(statement).find((candidate) => candidate.event === event);
      slots.push({ event, place: "open", preposition: undefined, predication });
    }
  }
  const distance = (slot: Slot): number =>
    slot.predication === undefined ? Infinity : Math.abs(slot.predication.head.start - quantity.start);
  return slots.sort((left, right) => distance(left) - distance(right));
}

function placeIn(predication: Predication, range: TextRange): Slot["place"] | undefined {
  const inside = (span: TextRange | undefined): boolean =>
    span !== undefined && span.start <= range.start && range.start < span.end;
  if (inside(predication.patient)) return "patient";
  if (inside(predication.agent)) return "agent";
  return inside(predication.rest) ? "rest" : undefined;
}

/** True where the two slots are the same place of the same event; an unread place fits what is undergone. */
export function sameSlot(left: Slot, right: Slot): boolean {
  if (left.event !== right.event) return false;
  if (left.place === "rest" || right.place === "rest")
    return left.place === right.place && left.preposition === right.preposition;
  if (left.place === right.place) return true;
  const other = left.place === "open" ? right.place : right.place === "open" ? left.place : undefined;
  return other === "patient" || other === "open";
}

function prepositionBefore(statement: Statement, quantity: Quantity): string | undefined {
  const before = statement.text.slice(
    Math.max(0, quantity.start - statement.range.start - 24),
    quantity.start - statement.range.start,
  );
  return /\b(to|of|by|from|in|at|with|for|after|on|over)\s+(?:(?:about|nearly|around|some|almost|only|just|over|the|a|an)\s+)*[$€£]?$/iu
    .exec(before)?.[1]
    ?.toLowerCase();
}

/** The figure with what it counts, as written. */
export function quantityWords(
  statement: Statement,
  quantity: Quantity,
): { readonly text: string; readonly range: TextRange } {
  const counted = quantity.counted?.range;
  const whole: TextRange =
    counted === undefined
      ? quantity
      : { start: Math.min(quantity.start, counted.start), end: Math.max(quantity.end, counted.end) };
  const range: TextRange = holds(statement.range, whole)
    ? { start: whole.start, end: whole.end }
    : { start: quantity.start, end: quantity.end };
  return { text: wordsOf(statement, range), range };
}
