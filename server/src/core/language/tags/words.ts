/**
 * The words of Universal Dependencies for English: the house's tokens with hyphenated compounds cut at their hyphens
 * ("NATO-led" is three words, as in the treebanks), while words with a prefix and addresses stay whole ("pre-war").
 */
import type { TextRange } from "../../text/range.js";
import { tokenize } from "../tokens/tokens.js";
import { HYPHENATED_PREFIXES } from "./prefixes.lexicon.js";

/** Words in order, on the text's own offsets. */
export function readWords(text: string, range: TextRange): readonly TextRange[] {
  const words: TextRange[] = [];
  for (const { start, end, kind } of tokenize(text, range)) {
    if (kind === "word" && end - start <= LONGEST_COMPOUND && HYPHEN.test(text.slice(start, end)))
      cutCompound(text, start, end, words);
    else words.push({ start, end });
  }
  return words;
}

/** Longer than this and joined by hyphens is an address or a file's name. */
const LONGEST_COMPOUND = 60;
const HYPHEN = /[-‐‑]/u;
const ADDRESS = /[@:/_.]/u;

function cutCompound(text: string, start: number, end: number, words: TextRange[]): void {
  if (ADDRESS.test(text.slice(start, end))) {
    words.push({ start, end });
    return;
  }
  let from = start;
  for (let at = start + 1; at < end - 1; at += 1) {
    if (!HYPHEN.test(text.charAt(at)) || (at > from && staysJoined(text.slice(from, at)))) continue;
    if (at > from) words.push({ start: from, end: at });
    words.push({ start: at, end: at + 1 });
    from = at + 1;
  }
  words.push({ start: from, end });
}

function staysJoined(first: string): boolean {
  return HYPHENATED_PREFIXES.has(first.toLowerCase());
}
