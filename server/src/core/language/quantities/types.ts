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

/** The whole that a quantity is a part of: "two of |the five pilots|", "30 percent of |voters|". */
export interface QuantityWhole {
  /** Its noun phrase, without an article ("five pilots"), or the word that stands for it ("those", "them"). */
  readonly range: TextRange;
  readonly text: string;
  /** Its head noun in the singular, folded, where it has one. */
  readonly head?: string;
  /** How many or how much the whole is, where that is said. */
  readonly quantity?: Pick<Quantity, "kind" | "lo" | "hi" | "approximate" | "unit">;
}

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
  /** The whole that it is a part of. */
  readonly of?: QuantityWhole;
  /** True where it is the number of such a whole ("five" in "two of the five"): nothing is said of all of them. */
  readonly isWhole?: true;
}
