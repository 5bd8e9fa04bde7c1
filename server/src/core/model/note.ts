/** The facts of one note or briefing: its claims with their citations and quotations, its mentions, its suppressions. */
import type { LadderId } from "../language/likelihood/types.js";
import type { TextRange } from "../text/range.js";
import type { Citation, NoteHeading, NoteParagraph, Quotation, Suppression } from "../syntax/noteTypes.js";
import type { NameMention } from "../language/names/types.js";
import type { FileId } from "./fileId.js";
import type { FileProblem } from "./problem.js";
import type { Statement } from "./statement.js";

/** Why a sentence is no assertion about the world, where the markup says so. */
export type ClaimMark = "judgement" | "assumption";

export interface Claim {
  readonly file: FileId;
  readonly statement: Statement;
  /** Everything the sentence spans in the note, its citations included: what an editor selects. */
  readonly range: TextRange;
  /** Covering citations, in order; those that follow the sentence directly belong to it. */
  readonly citations: readonly Citation[];
  /** Quotations inside the sentence and quotation locators of its citations. */
  readonly quotations: readonly Quotation[];
  /** From a Pandoc span; wording is read in `statement.kind`. */
  readonly mark?: ClaimMark;
  /** Hash of the words and the cited keys: an unchanged sentence keeps it wherever it moves. */
  readonly contentKey: string;
}

export interface NoteBlock {
  readonly range: TextRange;
  readonly kind: NoteParagraph["kind"];
}

/** A note's text, and what its front matter says of the whole. */
export interface NoteText {
  readonly file: FileId;
  readonly text: string;
  /** The note's own date (front matter `date`), EDTF. */
  readonly date?: string;
  readonly title?: string;
  /** The protective marking that stands on every page ("TLP:AMBER"). */
  readonly marking?: string;
  /** The ladder of likelihood that this note keeps to, where it is not the one of the settings. */
  readonly ladder?: LadderId;
}

export interface NoteFacts extends NoteText {
  readonly headings: readonly NoteHeading[];
  /** Blocks of prose in order, and the YAML at the top without its `---` lines. */
  readonly blocks: readonly NoteBlock[];
  readonly frontMatter?: TextRange;
  readonly claims: readonly Claim[];
  /** All, also those that cover no claim. */
  readonly citations: readonly Citation[];
  readonly mentions: readonly NameMention[];
  readonly suppressions: readonly Suppression[];
  readonly problems: readonly FileProblem[];
}
