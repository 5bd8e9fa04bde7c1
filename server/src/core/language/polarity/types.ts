/** Negation: is a statement affirmed or denied, by which words, over which span. */
import type { TextRange } from "../../text/range.js";

export type Polarity = "positive" | "negative";

export interface NegationCue extends TextRange {
  /** Span that the cue negates, cue excluded. */
  readonly scope: TextRange;
  /** The verb that the cue turns round; absent where it negates a phrase only. */
  readonly predicate?: TextRange;
  readonly kind: "particle" | "determiner" | "verb" | "affix" | "preposition" | "adverb";
}

export interface PolarityReading {
  /** Polarity of the main predicate. */
  readonly polarity: Polarity;
  readonly cues: readonly NegationCue[];
  /**
   * Polarity of what is said, where the main predicate only reports it: negative for "officials said nobody was hurt".
   * Absent where the main predicate reports no clause.
   */
  readonly reported?: Polarity;
}
