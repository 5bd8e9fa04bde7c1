/** Letters as the escapes that JSON and JavaScript read. */

/** Each code unit as `\uXXXX`. */
export function unicodeEscapes(text: string): string {
  return Array.from({ length: text.length }, (_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, "0")}`).join(
    "",
  );
}
