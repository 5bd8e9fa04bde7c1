/** What every part of the Word document is made with. */
import type { StyleUse } from "./styles.js";

export interface WordContext {
  readonly styles: Readonly<Record<StyleUse, string>>;
  readonly notes: "endnotes" | "footnotes";
  /** Width of the text in twentieths of a point. */
  readonly textWidth: number;
  /** A numbering of its own for a list, so that each begins where it says. */
  listOf(ordered: boolean, start: number): { readonly reference: string; readonly instance: number };
}
