/** Text of notes and articles for a terminal: on one line, and without anything that a terminal would obey. */

/** C0 and C1 controls (an article may hold escape sequences) and characters that reorder text on the screen. */
const UNPRINTABLE = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

export function printable(text: string): string {
  return text.replace(/\s+/gu, " ").replace(UNPRINTABLE, "\ufffd");
}

/** The same for text of several lines: line feeds and tabs stay. */
export function printableLines(text: string): string {
  return text
    .replace(/\r\n?/gu, "\n")
    .replace(UNPRINTABLE, (character) => (character === "\n" || character === "\t" ? character : "\ufffd"));
}
