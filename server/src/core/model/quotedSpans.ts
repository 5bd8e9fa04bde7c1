/**
 * Spans inside quotation marks within one sentence, marks excluded.
 * An opening mark without its partner runs to the end of the sentence and no further, and so does a closing one to its start.
 */
import type { TextRange } from "../text/range.js";

const OPENING = new Set(["“", "„", "«", "‟"]);
const CLOSING = new Set(["”", "»"]);
const WORD = /[\p{L}\p{N}]/u;

export function quotedSpans(text: string, range: TextRange): readonly TextRange[] {
  const spans: TextRange[] = [];
  const open: number[] = [];
  for (let at = range.start; at < range.end; at++) {
    const character = text[at] ?? "";
    if (OPENING.has(character) || (character === '"' && opensHere(text, at))) {
      open.push(at + 1);
    } else if (CLOSING.has(character) || character === '"') {
      if (isApostrophe(text, at)) continue;
      const start = open.pop();
      if (start !== undefined && start < at) spans.push({ start, end: at });
    }
  }
  const unclosed = open[0];
  if (unclosed !== undefined && unclosed < range.end) spans.push({ start: unclosed, end: range.end });
  return spans.sort((left, right) => left.start - right.start || left.end - right.end);
}

/** A straight mark opens where a word follows and none stands directly before it. */
function opensHere(text: string, at: number): boolean {
  return (
    !WORD.test(text[at - 1] ?? " ") &&
    /[\p{L}\p{N}[(“‘'$€£]/u.test(text[at + 1] ?? "") &&
    !/[.,!?;:]/u.test(text[at - 1] ?? "")
  );
}

/** Scraped text has `Kosovo”s` for `Kosovo’s`: a closing mark between a letter and a final s. */
function isApostrophe(text: string, at: number): boolean {
  return WORD.test(text[at - 1] ?? "") && text[at + 1] === "s" && !WORD.test(text[at + 2] ?? "");
}
