/** What the rules of the quantity grammar share: where they read, and what they found there. */
import type { Lexeme } from "../lexemes/lexemes.js";
import type { Counted } from "./counted.js";
import type { Quantity } from "./types.js";

export interface Place {
  readonly text: string;
  readonly lexemes: readonly Lexeme[];
  readonly index: number;
  /** Offset at which the next taken span begins. */
  readonly limit: number;
}

/** The noun phrase of a whole, in lexemes, without its determiner. */
export interface FoundWhole {
  readonly start: number;
  readonly end: number;
  readonly head?: string;
  readonly quantity?: Found["quantity"];
}

export interface Found {
  readonly start: number;
  readonly end: number;
  /** Index behind everything that belongs to it, the noun phrase included. */
  readonly phraseEnd: number;
  readonly quantity: Pick<Quantity, "kind" | "lo" | "hi" | "approximate"> & { readonly unit?: string };
  readonly counted?: Counted;
  readonly predicate?: string;
  readonly of?: FoundWhole;
  /** True for the number of a whole. */
  readonly isWhole?: boolean;
}

export type Values = Pick<Quantity, "lo" | "hi" | "approximate">;

export interface Step {
  readonly end: number;
  readonly found?: Found;
}
