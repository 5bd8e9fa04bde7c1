/** Shapes that several commands print: spans with their words, quantities, dates. */
import type { TextRange } from "../core/text/range.js";
import { sliceRange } from "../core/text/range.js";
import type { DateExpression } from "../core/language/dates/types.js";
import type { Quantity, QuantityWhole } from "../core/language/quantities/types.js";

export interface Span extends TextRange {
  readonly text: string;
}

export function spanOf(text: string, range: TextRange): Span {
  return { start: range.start, end: range.end, text: sliceRange(text, range) };
}

/** Bounds that are open are `null`: JSON has no infinity. */
export function quantityRecord(text: string, quantity: Quantity) {
  return {
    ...spanOf(text, quantity),
    kind: quantity.kind,
    ...boundsOf(quantity),
    approximate: quantity.approximate,
    unit: quantity.unit,
    counted: quantity.counted?.text,
    predicate: quantity.predicate,
    of: quantity.of === undefined ? undefined : wholeRecord(text, quantity.of),
    isWhole: quantity.isWhole,
  };
}

function wholeRecord(text: string, whole: QuantityWhole) {
  return { ...spanOf(text, whole.range), head: whole.head, ...(whole.quantity && boundsOf(whole.quantity)) };
}

function boundsOf({ lo, hi }: Pick<Quantity, "lo" | "hi">) {
  return { lo: Number.isFinite(lo) ? lo : null, hi: Number.isFinite(hi) ? hi : null };
}

export function dateRecord(text: string, date: DateExpression) {
  return {
    ...spanOf(text, date),
    granularity: date.granularity,
    edtf: date.edtf,
    from: date.interval?.from,
    to: date.interval?.to,
    approximate: date.approximate,
    relative: date.relative,
    alternatives: date.alternatives,
  };
}
