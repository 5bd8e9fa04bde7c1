/** Text as any document format can hold it: no control characters, none that reorder what is read, no halves of characters. */

// eslint-disable-next-line no-control-regex -- control characters are what is removed
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;
const HALF_CHARACTER = /\p{Cs}/gu;

export function printable(words: string): string {
  return words.replace(CONTROL, "").replace(HALF_CHARACTER, "\uFFFD");
}
