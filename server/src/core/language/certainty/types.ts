/** Certainty: hedges, modals, likelihood terms, conditionals and plans. */
import type { TextRange } from "../../text/range.js";

/** From most to least committed. `hypothetical` covers conditionals, the "would" of plans and what somebody should do; `planned` what is intended, due or forecast. */
export type Certainty = "certain" | "probable" | "possible" | "planned" | "hypothetical";

export interface CertaintyCue extends TextRange {
  readonly certainty: Certainty;
  readonly kind: "modal" | "adverb" | "verb" | "adjective" | "noun" | "conditional";
  readonly scope: TextRange;
}

export interface CertaintyReading {
  /** Certainty of the main predicate: the least committed of the cues that cover it. */
  readonly certainty: Certainty;
  readonly cues: readonly CertaintyCue[];
  /** Certainty of what is said, where the main predicate only reports it ("officials said the group may attack"); absent otherwise. */
  readonly reported?: Certainty;
  /** Words that stress how certain it is instead of showing it ("it is no coincidence that"); they change no certainty. Absent where there are none. */
  readonly overclaims?: readonly TextRange[];
}
