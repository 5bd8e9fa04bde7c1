/** Citations as a note writes them. Nothing here knows the editor. */

/** "[@key]". */
export function sourceCitation(key: string): string {
  return `[@${key}]`;
}

/** Longer quotations are cut at a word: a locator is to be found again, not to be read. */
const LONGEST_QUOTATION = 160;

/** `[@key, "words of the sentence"]`, with the sentence's own straight quotation marks turned into typographic ones. */
export function passageCitation(key: string, sentence: string): string {
  const words = sentence.replace(/\s+/gu, " ").trim();
  const quoted = typographic(beginning(withoutBrackets(words)));
  return quoted === "" ? sourceCitation(key) : `[@${key}, "${quoted}"]`;
}

const LONGEST_WORD = 60;

/** Where a citation goes that is wanted at this place: never inside a word, but behind it. */
export function citationOffset(text: string, offset: number): number {
  const isInWord = /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, offset - 2), offset));
  const rest = /^[\p{L}\p{N}]+/u.exec(text.slice(offset, offset + LONGEST_WORD))?.[0] ?? "";
  return isInWord ? offset + rest.length : offset;
}

/** With a blank before it where a word or stop stands there, and one behind it where a word follows. */
export function spacedCitation(text: string, offset: number, citation: string): string {
  const before = text[offset - 1];
  const after = text[offset];
  const left = before === undefined || /[\s([]/u.test(before) ? "" : " ";
  const right = after !== undefined && /[\p{L}\p{N}]/u.test(after) ? " " : "";
  return `${left}${citation}${right}`;
}

function beginning(words: string): string {
  if (words.length <= LONGEST_QUOTATION) return words;
  const cut = words.lastIndexOf(" ", LONGEST_QUOTATION);
  return words.slice(0, cut > 0 ? cut : LONGEST_QUOTATION);
}

/** A square bracket would end the citation: the words before it are enough to find the place. */
function withoutBrackets(words: string): string {
  return words.replace(/\s*[[\]].*$/u, "");
}

function typographic(words: string): string {
  return words.replace(/(?<![\p{L}\p{N}.,!?])"/gu, "“").replaceAll('"', "”");
}
