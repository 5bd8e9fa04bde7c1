/** Negation: is a statement affirmed or denied, by which words, over which span. */
import type { TextRange } from "../../text/range.js";

export type Polarity = "positive" | "negative";

export interface NegationCue extends TextRange {
  /** Span that the cue negates, cue excluded. */
  readonly scope: TextRange;
  readonly kind: "particle" | "determiner" | "verb" | "affix" | "preposition" | "adverb";
}

export interface PolarityReading {
  /** Polarity of the main predicate. */
  readonly polarity: Polarity;
  readonly cues: readonly NegationCue[];
}
