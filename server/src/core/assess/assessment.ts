/** A claim with all its evidence judged: what rules, hovers and exports read. */
import type { Claim } from "../model/note.js";
import type { SourceDescription } from "../model/source.js";
import type { Citation } from "../syntax/noteTypes.js";
import type { PassageVerdict, QuoteMatch } from "./types.js";
import type { Quotation } from "../syntax/noteTypes.js";

export interface CitedSource {
  readonly citation: Citation;
  /** Absent: the key exists nowhere. */
  readonly source: SourceDescription | undefined;
}

export interface QuotationCheck {
  readonly quotation: Quotation;
  /** The citation that the quotation is checked against; absent where the sentence has none that resolves. */
  readonly citation?: Citation;
  readonly source?: SourceDescription;
  readonly match: QuoteMatch;
  /** The source’s words at the match, raw; absent for `none`. */
  readonly sourceWords?: string;
}

export type ClaimStatus = "supported" | "contradicted" | "unsupported" | "unsourced" | "not-checkable";

export interface Assessment {
  readonly claim: Claim;
  readonly status: ClaimStatus;
  readonly sources: readonly CitedSource[];
  /** Passages of cited articles, most telling first: contradictions, then support, then bearing. */
  readonly cited: readonly PassageVerdict[];
  /** Passages of other articles, in the same order. */
  readonly corpus: readonly PassageVerdict[];
  readonly quotations: readonly QuotationCheck[];
  /** The rest of the corpus is still to be searched: nothing may be said of what `corpus` lacks. */
  readonly awaitsCorpus?: true;
}
