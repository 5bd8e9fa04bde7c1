/** What the note parser gives: blocks, sentences, citations, quotations, spans and suppressions, all on the raw text's offsets. */
import type { TextRange } from "../text/range.js";

export interface Citation {
  /** The citation itself: `@key, "…"` inside its brackets, or the bare `@key`. */
  readonly range: TextRange;
  /** The bracket group with its brackets, or `range` for a bare citation. */
  readonly group: TextRange;
  readonly key: string;
  /** The key without `@`. */
  readonly keyRange: TextRange;
  readonly form: "bracketed" | "narrative" | "author-suppressed";
  /** Words between `[` and `@`: "see". */
  readonly prefix?: string;
  /** What follows the key, quotation excluded: "l. 7", "para. 3". */
  readonly locator?: { readonly range: TextRange; readonly text: string };
  /** The quotation locator: words copied from the article, quotation marks excluded. */
  readonly quote?: TextRange;
}

export interface Quotation {
  /** The quoted words, marks excluded. */
  readonly range: TextRange;
  /** The quoted words as they read: Markdown escapes and soft breaks resolved. */
  readonly text: string;
  /** "locator" for the words in `[@key, "…"]`, "prose" for quotation marks in the sentence. */
  readonly place: "locator" | "prose";
}

export interface MarkedSpan {
  /** Text inside the brackets. */
  readonly range: TextRange;
  /** The whole `[text]{.judgement}`. */
  readonly whole: TextRange;
  readonly mark: "judgement" | "assumption";
}

export interface Suppression {
  /** The whole HTML comment. */
  readonly range: TextRange;
  readonly rule: string;
  readonly ruleRange: TextRange;
  /** The reason given; empty where none is, which is itself a finding. */
  readonly reason: string;
  readonly scope: "sentence" | "file";
}

export interface NoteHeading {
  readonly range: TextRange;
  readonly text: string;
  readonly level: number;
}

export interface NoteSentence {
  /** From the first word to the final stop or to the citation that directly follows it. */
  readonly range: TextRange;
  readonly citations: readonly Citation[];
  readonly quotations: readonly Quotation[];
  readonly mark?: "judgement" | "assumption";
}

export interface NoteParagraph {
  readonly range: TextRange;
  readonly kind: "paragraph" | "list-item" | "quote" | "table-cell";
  readonly sentences: readonly NoteSentence[];
}

export interface NoteSyntax {
  readonly paragraphs: readonly NoteParagraph[];
  readonly headings: readonly NoteHeading[];
  readonly citations: readonly Citation[];
  readonly spans: readonly MarkedSpan[];
  readonly suppressions: readonly Suppression[];
  /** YAML between `---` lines, excluded from prose; the range is that of the YAML alone. */
  readonly frontMatter?: { readonly range: TextRange; readonly yaml: string };
  /**
   * The text with everything that is not prose (markup, citations, code, comments, front matter) blanked to spaces; same length as the note.
   * Words of headings and tables stay; line ends between blocks stay.
   */
  readonly prose: string;
}
