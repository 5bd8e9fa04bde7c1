/** Words as a person reads them on one line: white space folded, no blank before a stop where markup was taken out. */

export function readable(words: string): string {
  return words
    .replace(/\s+/gu, " ")
    .replace(/ +(?=[.,;:!?…](?:\s|$))/gu, "")
    .trim();
}
