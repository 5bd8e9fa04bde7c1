/** Words as HTML: every character that markup could be made of becomes a character reference. */
import { printable } from "../printable.js";

const REFERENCES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
]);

/** For text and for attribute values in double quotation marks. */
export function escapeHtml(words: string): string {
  return printable(words).replace(/[&<>"']/gu, (character) => REFERENCES.get(character) ?? character);
}
