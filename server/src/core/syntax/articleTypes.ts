/** What the article parser gives: front matter, the blocks with their kinds, and the metadata that the text itself shows. */
import type { TextRange } from "../text/range.js";

/** Everything but `paragraph`, `quote` and `heading` is boilerplate: left out of statements, mentions and search. */
export type ArticleBlockKind =
  | "paragraph"
  | "quote"
  | "heading"
  | "title"
  | "byline"
  | "caption"
  | "biography"
  | "source-line"
  | "translator-note"
  | "navigation";

export interface ArticleBlock {
  readonly range: TextRange;
  readonly kind: ArticleBlockKind;
}

/** A piece of metadata with the words it was read from. */
export interface Inferred<T> {
  readonly value: T;
  readonly range: TextRange;
}

export interface InferredMetadata {
  readonly title?: Inferred<string>;
  readonly publisher?: Inferred<string>;
  readonly authors: readonly Inferred<string>[];
  /** EDTF. */
  readonly published?: Inferred<string>;
  readonly genre?: Inferred<string>;
  readonly upstream: readonly Inferred<{
    readonly publisher: string;
    readonly author?: string;
    readonly relation: string;
  }>[];
}

/** A paragraph that the text says is in somebody's words: those of a report it re-tells, or its own again after such words. */
export interface ArticleVoice {
  /** Of the paragraph. */
  readonly range: TextRange;
  readonly publisher: string;
  /** True where it is the article's own publisher that speaks. */
  readonly own: boolean;
  /** The words that say so, in this paragraph or in one before it. */
  readonly cue: TextRange;
}

export interface ArticleSyntax {
  /** The range is that of the YAML alone. */
  readonly frontMatter?: { readonly range: TextRange; readonly yaml: string };
  readonly blocks: readonly ArticleBlock[];
  /** Spans that are not the article's own words: bracketed notes of translators and editors, a dateline, and in Markdown all markup. Blank them. */
  readonly asides: readonly TextRange[];
  /** Character references ("&eacute;") outside of code and addresses, in order; in Markdown they are asides too. */
  readonly references: readonly TextRange[];
  readonly inferred: InferredMetadata;
  /** One entry a paragraph that is said to be in somebody's words, in order. */
  readonly voices: readonly ArticleVoice[];
}
