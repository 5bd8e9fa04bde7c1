/** A cue of certainty as the rules find it, on word indices. */
import type { VerbGroup } from "../clauses/types.js";
import type { Certainty, CertaintyCue } from "./types.js";

export interface FoundCue {
  readonly first: number;
  readonly last: number;
  readonly certainty: Certainty;
  readonly kind: CertaintyCue["kind"];
  /** The predicate it hedges; absent where it hedges a phrase only. */
  readonly group: VerbGroup | undefined;
  /** Last word of the scope where it is narrower than the clause. */
  readonly scopeLast?: number;
}
