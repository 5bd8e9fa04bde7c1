/** What a person may ask of a rendering; plain values, because they may go to another thread. */

export interface RenderOptions {
  /** Absolute path of a `.docx` whose styles and page are used. */
  readonly template?: string;
  /** Where Word puts the notes. */
  readonly notes: "endnotes" | "footnotes";
  /** Absolute path of a font for what the PDF's own font lacks. */
  readonly font?: string;
  /** The folder of the PDF's own fonts, where it is not beside the program. */
  readonly fontFolder?: string;
  /** Seconds since 1970 that a file's dates say instead of the briefing's own date (https://reproducible-builds.org/specs/source-date-epoch/). */
  readonly sourceDateEpoch?: number;
}
