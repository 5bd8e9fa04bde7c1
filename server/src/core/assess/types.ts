/** Verdicts: what a passage says about a claim, and why, in the words of both. */
import type { TextRange } from "../text/range.js";
import type { ParagraphVoice } from "../model/article.js";
import type { FileId } from "../model/fileId.js";
import type { SourceDescription } from "../model/source.js";
import type { Statement } from "../model/statement.js";

/** One sentence of an article with what is needed to judge and show it; from an index, a bounded number at a time. */
export interface Passage {
  readonly file: FileId;
  readonly key: string;
  readonly statement: Statement;
  /** The paragraph around it, and its words: for denials, context and display. */
  readonly paragraph: TextRange;
  readonly paragraphText: string;
  readonly heading?: string;
  /** Whose words the paragraph is, where the article says so. */
  readonly voice?: ParagraphVoice;
  /** Title, publisher, date: enough for a message. */
  readonly source: SourceDescription;
}

export interface ScoredPassage {
  readonly passage: Passage;
  /** Retrieval score, larger is better; comparable within one answer only. */
  readonly score: number;
}

/** What an index is asked for one claim; equal claims give equal keys, so an unchanged sentence never asks twice. */
export interface EvidenceQuery {
  readonly key: string;
  /** Folded lemmas with their weights in the query. */
  readonly terms: readonly { readonly term: string; readonly weight: number }[];
  /** Folded name keys of the actors. */
  readonly actors: readonly string[];
  /** Citation keys as resolved: their articles are searched first and apart. */
  readonly cited: readonly FileId[];
  /** How many passages: per cited article, and from the rest of the corpus. */
  readonly limits: { readonly perCited: number; readonly corpus: number };
}

export interface EvidenceAnswer {
  /** Best passages of the cited articles, best first. */
  readonly cited: readonly ScoredPassage[];
  /** Best passages of all other articles, best first. */
  readonly corpus: readonly ScoredPassage[];
  /** Nobody has looked at the rest of the corpus yet: what `corpus` lacks may be there all the same. */
  readonly awaitsCorpus?: true;
  /** Articles that would have been in the answer if what they say had been read: once it is, the answer is another. */
  readonly without?: readonly FileId[];
}

export type ReasonKind =
  "number" | "date" | "negation" | "antonym" | "role" | "name" | "place" | "modality" | "attribution";
export type Verdict = "supports" | "contradicts" | "neutral";

export interface Reason {
  readonly kind: ReasonKind;
  /** Words of the claim and of the passage that stand against each other, as written. */
  readonly claim: { readonly text: string; readonly range: TextRange };
  readonly evidence: { readonly text: string; readonly range: TextRange };
  /** A hint beyond the two values, e.g. "1 + 3 = 4: the total?". */
  readonly hint?: string;
}

export interface Comparison {
  readonly verdict: Verdict;
  /** Calibrated probability of the verdict, 0…1. */
  readonly score: number;
  /** How much of the claim the passage speaks of, 0…1: the share of weighted content terms found, names counted by actor. */
  readonly bearing: number;
  /** For a contradiction: what conflicts. For support: where the passage is weaker (modality, attribution). */
  readonly reasons: readonly Reason[];
}

export interface PassageVerdict extends Comparison {
  readonly passage: Passage;
  /**
   * How well the passage answers "where does this come from", 0…1, whatever it says of it: the order of "go to definition".
   * A contradicting passage about the very same thing ranks as high as a supporting one.
   */
  readonly relevance: number;
}

export type QuoteMatchKind = "exact" | "folded" | "altered" | "none";

export interface QuoteDifference {
  readonly kind: "digit" | "negation" | "name" | "word" | "missing" | "added";
  /** Words of the quotation; empty where words are missing from it. */
  readonly quote: string;
  /** Words of the source; empty where words were added. */
  readonly source: string;
}

export interface QuoteMatch {
  readonly match: QuoteMatchKind;
  /** In the source text; both -1 for `none`. */
  readonly start: number;
  readonly end: number;
  readonly differences: readonly QuoteDifference[];
}
