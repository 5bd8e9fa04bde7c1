/** What a rename changes, and why one is refused. */
import type { FileId } from "../../model/fileId.js";
import type { TextRange } from "../../text/range.js";

export interface RenameEdit {
  readonly file: FileId;
  readonly range: TextRange;
  /** The words that are replaced, so that an edit is never made to a text that has changed meanwhile; empty for an insertion. */
  readonly oldText: string;
  readonly newText: string;
}

export interface Refusal {
  readonly kind: "refused";
  /** A sentence for the person who asked. */
  readonly why: string;
}

export interface RenamePlace {
  readonly kind: "ready";
  readonly range: TextRange;
  readonly placeholder: string;
}

export interface RenameEdits {
  readonly kind: "edits";
  readonly edits: readonly RenameEdit[];
  /** The record of a source that has none yet. */
  readonly creates?: FileId;
}

export type Renaming = RenameEdits | Refusal;

export function refused(why: string): Refusal {
  return { kind: "refused", why };
}
