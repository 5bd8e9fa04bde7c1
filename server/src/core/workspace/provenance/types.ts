/** Where articles come from: what one article shows of it, and whether two of them speak for themselves. */
import type { FileId } from "../../model/fileId.js";
import type { UpstreamSource } from "../../model/source.js";
import type { Statement } from "../../model/statement.js";

/** A sentence that hedges or foresees, by its content words: what two hands seldom put alike. */
export interface ViewPrint {
  readonly heading?: string;
  /** Lemmas in order. */
  readonly lemmas: readonly string[];
  /** Those of them that are no names, figures or plain nouns: "easily". */
  readonly manner: readonly string[];
}

/** The text under one heading: it may retell another report while the rest of the article is the publisher's own. */
export interface ArticlePart {
  /** Absent: what stands above the first heading. */
  readonly heading?: string;
  /** Reports that this part retells, nearest first. */
  readonly upstream: readonly UpstreamSource[];
}

/** What an article shows of its origin, without positions: an edit that only moves words changes nothing here. */
export interface ProvenanceFacts {
  readonly parts: readonly ArticlePart[];
  /** A sample of the shingles of the body, numbers of 24 bits, ascending. */
  readonly print: readonly number[];
  readonly views: readonly ViewPrint[];
}

/** An article, or the part of it under a heading, or one sentence there. */
export interface Cited {
  readonly file: FileId;
  /** Absent together with `statement`: the whole article is meant. */
  readonly heading?: string;
  readonly statement?: Statement;
}

export type OriginKind = "author" | "publisher" | "speaker" | "article";

/** One place that the words of an article go back to. */
export interface Origin {
  readonly kind: OriginKind;
  /** As written. */
  readonly name: string;
  /** Whether the article's own hand or publisher is meant, or one that it retells. */
  readonly relation: "own" | "upstream";
  /** Reports from the article to here, nearest first: "Hot News ← Rador ← The Wall Street Journal". */
  readonly chain: readonly string[];
}

export interface SharedOrigin {
  readonly verdict: "shared-origin";
  /** "both retell The Telegraph": completes "these count as one source:". */
  readonly why: string;
  /** Who or what is shared, where it has a name. */
  readonly name?: string;
  /** The reports between each side and what they share, nearest first. */
  readonly chains: readonly [readonly string[], readonly string[]];
}

export type Independence =
  { readonly verdict: "independent" } | SharedOrigin | { readonly verdict: "unknown"; readonly why: string };

/** Where a part of an article began: the farthest report that it goes back to, or the article itself. */
export interface Root {
  readonly publisher?: string;
  readonly author?: string;
  /** Citation key or other identifier, where known. */
  readonly id?: string;
  /** The heading of the part, where the article has several of different roots. */
  readonly heading?: string;
}

export interface ProvenanceTable {
  /** Everything that the cited words go back to; empty where nothing is known. */
  originsOf(cited: Cited): readonly Origin[];
  independence(left: Cited, right: Cited): Independence;
  rootsOf(file: FileId): readonly Root[];
  /** Other articles of the same origin as this one as a whole, in the order of their files. */
  sameOrigin(file: FileId): readonly FileId[];
}
