/** Words as text of a page, or as the value of one of its attributes in double quotes: nothing in them is markup. */

export function escapeHtml(words: string): string {
  return words.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;").replace(/"/gu, "&quot;");
}
