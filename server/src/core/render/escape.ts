/** Article text is untrusted: every word of it passes here once before it becomes part of Markdown. */
import { readable } from "../text/readable.js";

/**
 * Markdown that shows exactly these words: no links, images, HTML, emphasis, lists or headings arise from them.
 * Only what Markdown would act on is escaped, so that the source stays readable where no renderer is at hand.
 */
export function escapeMarkdown(words: string): string {
  return (
    readable(words.replace(CONTROL, " "))
      .replace(/[\\`*[\]~]/gu, "\\$&")
      // An underscore between letters starts no emphasis.
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
      .replace(/&/gu, "&amp;")
      .replace(/</gu, "&lt;")
      .replace(/^(?=[#>+|=-])/u, "\\")
      .replace(/^(\d{1,9})(?=[.)])/u, "$1\\")
      // A bare address would be made a link by the editor: a word joiner keeps it words.
      .replace(/:\/\//gu, ":\u2060//")
      .replace(/\bwww\./giu, "www\u2060.")
      .replace(/(?<=[\p{L}\p{N}])@(?=[\p{L}\p{N}])/gu, "\u2060@")
  );
}

// eslint-disable-next-line no-control-regex -- control characters are what is removed
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu;

/** One line of a block quotation. */
export function quoteBlock(words: string): string {
  return `> ${escapeMarkdown(words)}`;
}
