/** Quantities: bounds, unit and what is counted. */
import type { TextRange } from "../../text/range.js";

export type QuantityKind =
  | "count"
  | "percent"
  | "percentage-points"
  | "money"
  | "distance"
  | "area"
  | "mass"
  | "duration"
  | "multiple"
  | "rate"
  | "other";

export interface Quantity extends TextRange {
  readonly kind: QuantityKind;
  /** Least value, inclusive; `-Infinity` for "up to", "fewer than". */
  readonly lo: number;
  /** Greatest value, inclusive; `Infinity` for "at least", "more than". */
  readonly hi: number;
  /** True for "about", "nearly", "dozens", "several", round hundreds with such a word. */
  readonly approximate: boolean;
  /** Canonical unit: `person`, `USD`, `km`, `%`, `year` …; for a count, the folded head noun of what is counted ("vehicle"). */
  readonly unit?: string;
  /** The noun phrase that is counted, as written ("heavily armed Serbs"), and its head noun in the singular ("serb"). */
  readonly counted?: { readonly range: TextRange; readonly text: string; readonly head: string };
  /** What the sentence says of them, as a folded predicate: "kill", "wound", "deploy"; read from the nearest verb or event noun. */
  readonly predicate?: string;
}
