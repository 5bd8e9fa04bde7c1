/** What kind of act a sentence is, and how much it asks to be checked. */

export type StatementKind = "assertion" | "judgement" | "assumption" | "question" | "instruction" | "fragment";

export interface KindReading {
  readonly kind: StatementKind;
  /** 0 (nothing to check) to 1 (names, figures, dates, events asserted flatly). */
  readonly checkworthiness: number;
}
