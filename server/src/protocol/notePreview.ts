/** What the Markdown preview of a note shows beyond its words. Types only, as in `protocol.ts`. */
import type { ViewClaimState } from "./views.js";

export type NotePreviewMethod = "dossier/notePreview";

export interface NotePreviewParams {
  readonly textDocument: { readonly uri: string };
}

/** Lines count from 0, as in the text of the note. */
export interface NotePreviewResult {
  readonly notes: readonly {
    readonly number: number;
    readonly key: string;
    readonly label?: string;
    readonly title?: string;
    readonly grade?: string;
    readonly roots: readonly string[];
  }[];
  /** Citations as they stand in the text, the longest first. */
  readonly citations: readonly { readonly text: string; readonly numbers: readonly number[] }[];
  readonly claims: readonly { readonly line: number; readonly state: ViewClaimState }[];
  readonly bands: readonly { readonly line: number; readonly text: string; readonly band: string }[];
}
