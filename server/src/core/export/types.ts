/**
 * The finished document: what every export and the live preview are made of.
 * Citations have become numbered notes with their passages, likelihood terms carry their bands, and no markup is left to read.
 */
import type { Assessment } from "../assess/assessment.js";
import type { LadderId } from "../language/likelihood/types.js";
import type { FileId } from "../model/fileId.js";
import type { Claim, NoteFacts } from "../model/note.js";
import type { SourceDescription } from "../model/source.js";
import type { TextRange } from "../text/range.js";
import type { Actor } from "../workspace/types.js";

export interface TextStyle {
  readonly bold?: true;
  readonly italic?: true;
  readonly code?: true;
}

export type Inline =
  | {
      readonly kind: "text";
      readonly text: string;
      readonly style: TextStyle;
      /** An http, https or mailto address; every other one was left out. */
      readonly href?: string;
    }
  /** " (55–80 %)" behind a likelihood term. */
  | { readonly kind: "band"; readonly text: string; readonly style: TextStyle }
  /** References to notes, in order; those in `again` were referred to before. */
  | { readonly kind: "notes"; readonly numbers: readonly number[]; readonly again: readonly number[] }
  | { readonly kind: "break" };

export type Alignment = "left" | "center" | "right";

export interface TableCell {
  readonly content: readonly Inline[];
}

export interface ListItem {
  readonly blocks: readonly Block[];
  /** Of a task list. */
  readonly checked?: boolean;
}

/** A block knows where in the note it was written, so that a preview can follow the cursor. */
export type Block = { readonly range: TextRange } & (
  | { readonly kind: "heading"; readonly level: number; readonly content: readonly Inline[] }
  | { readonly kind: "paragraph"; readonly content: readonly Inline[] }
  | {
      readonly kind: "list";
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly ListItem[];
    }
  | { readonly kind: "quotation"; readonly blocks: readonly Block[] }
  /** What a reader must not miss: the bottom line and the key judgements. */
  | { readonly kind: "panel"; readonly blocks: readonly Block[] }
  | {
      readonly kind: "table";
      readonly alignments: readonly (Alignment | undefined)[];
      readonly head: readonly TableCell[];
      readonly rows: readonly (readonly TableCell[])[];
    }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "rule" }
);

/** How a passage of the source relates to the sentence that cites it; "nearest" gives no verdict. */
export type PassageBasis = "quoted" | "altered" | "supports" | "contradicts" | "nearest";

export interface NotePassage {
  readonly basis: PassageBasis;
  readonly file: FileId;
  /** In the article's file. */
  readonly range: TextRange;
  /** The words as they stand in the file, and what stands around them in their paragraph. */
  readonly words: string;
  readonly before: string;
  readonly after: string;
  /** SHA-256 of the UTF-8 bytes of `words`, hexadecimal. */
  readonly sha256: string;
}

/** One part of a source reference citation. */
export interface ReferencePart {
  readonly text: string;
  readonly italic?: true;
  readonly href?: string;
  /** Number of the note that the words lead to. */
  readonly note?: number;
}

export interface SourceNote {
  readonly kind: "source";
  readonly number: number;
  /** The citation in the briefing. */
  readonly range: TextRange;
  readonly source: SourceDescription;
  /** After ICD 206: who, what, where, when, how good, by which way, and where in it. */
  readonly reference: readonly ReferencePart[];
  readonly passage?: NotePassage;
}

/** A citation whose key names no source. */
export interface UnresolvedNote {
  readonly kind: "unresolved";
  readonly number: number;
  readonly range: TextRange;
  readonly key: string;
  readonly suggestions: readonly string[];
}

export type CitationNote = SourceNote | UnresolvedNote;

/** A footnote of the analyst's own; what it cites stands in it, because no word processor has notes to notes. */
export interface RemarkNote {
  readonly kind: "remark";
  readonly number: number;
  readonly range: TextRange;
  readonly content: readonly Inline[];
  /** Under the footnote's own number. */
  readonly cited: readonly CitationNote[];
}

export type DocumentNote = CitationNote | RemarkNote;

export interface FinishedDocument {
  readonly file: FileId;
  readonly title: string;
  /** EDTF, as the front matter has it. */
  readonly date?: string;
  /** Handling or classification marking: printed on every page. */
  readonly marking?: string;
  readonly authors: readonly string[];
  readonly blocks: readonly Block[];
  /** Numbered from 1, in order. */
  readonly notes: readonly DocumentNote[];
  /** What the bands are from; absent where none is printed. */
  readonly bandsFrom?: string;
}

/** Everything that any format draws on. */
export interface ExportModel {
  readonly document: FinishedDocument;
  readonly note: NoteFacts;
  /** Sources that are cited, in the order of their first citation. */
  readonly sources: readonly SourceDescription[];
  readonly assessments: ReadonlyMap<Claim, Assessment>;
  /** The ladder that the briefing keeps to. */
  readonly ladder: LadderId;
  /** Actors that the briefing names, in the order of their table. */
  readonly actors: readonly Actor[];
}
