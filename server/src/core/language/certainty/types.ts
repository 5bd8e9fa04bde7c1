/** Certainty: hedges, modals, likelihood terms, conditionals and plans. */
import type { TextRange } from "../../text/range.js";

/** From most to least committed. `hypothetical` covers conditionals and the "would" of plans; `planned` what is intended, due or forecast. */
export type Certainty = "certain" | "probable" | "possible" | "planned" | "hypothetical";

export interface CertaintyCue extends TextRange {
  readonly certainty: Certainty;
  readonly kind: "modal" | "adverb" | "verb" | "adjective" | "noun" | "conditional";
  readonly scope: TextRange;
}

export interface CertaintyReading {
  readonly certainty: Certainty;
  readonly cues: readonly CertaintyCue[];
}
