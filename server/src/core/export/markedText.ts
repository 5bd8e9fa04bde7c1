/**
 * The note made ready for a Markdown parser: comments and front matter are cut out, and citations, bands and footnotes become marks that
 * the parser carries through as words. Offsets of the made text lead back to the note.
 */
import type { TextRange } from "../text/range.js";

export interface MarkedText {
  readonly text: string;
  /** The place in the note that a place of the made text comes from. */
  toNote(offset: number): number;
}

export interface Replacement {
  readonly range: TextRange;
  readonly by: string;
}

/** Noncharacters: no text for interchange holds them, and those that one does hold are replaced. */
const NOTE_MARK = "\uFDD0";
const BAND_MARK = "\uFDD1";
const FOOTNOTE_MARK = "\uFDD2";
const RESERVED = /[\uFDD0-\uFDD2]/gu;

/** Brackets are punctuation to a Markdown parser, as those of the citation were: emphasis beside them closes alike. */
export function noteMark(index: number): string {
  return `[${NOTE_MARK}${String(index)}${NOTE_MARK}]`;
}

export function bandMark(index: number): string {
  return `${BAND_MARK}${String(index)}${BAND_MARK}`;
}

export function footnoteMark(index: number): string {
  return `[${FOOTNOTE_MARK}${String(index)}${FOOTNOTE_MARK}]`;
}

export type MarkedPart =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "note" | "band" | "footnote"; readonly index: number };

const MARK = /\[\uFDD0(?<note>\d+)\uFDD0\]|\uFDD1(?<band>\d+)\uFDD1|\[\uFDD2(?<footnote>\d+)\uFDD2\]/gu;

/** Words of a parsed text taken apart at the marks in them. */
export function partsOf(words: string): readonly MarkedPart[] {
  const parts: MarkedPart[] = [];
  let at = 0;
  for (const match of words.matchAll(MARK)) {
    if (match.index > at) parts.push({ kind: "words", text: words.slice(at, match.index) });
    at = match.index + match[0].length;
    for (const kind of ["note", "band", "footnote"] as const) {
      const index = match.groups?.[kind];
      if (index !== undefined) parts.push({ kind, index: Number(index) });
    }
  }
  if (at < words.length) parts.push({ kind: "words", text: words.slice(at) });
  return parts;
}

/** Replacements in any order; of two that overlap the first one in the text wins. */
export function markText(text: string, replacements: readonly Replacement[]): MarkedText {
  const parts: string[] = [];
  const made: number[] = [0];
  const written: number[] = [0];
  let length = 0;
  let at = 0;
  const put = (words: string, from: number): void => {
    made.push(length);
    written.push(from);
    parts.push(words);
    length += words.length;
  };
  for (const { range, by } of [...replacements].sort(
    (left, right) => left.range.start - right.range.start || left.range.end - right.range.end,
  )) {
    if (range.start < at) continue;
    put(text.slice(at, range.start).replace(RESERVED, "\uFFFD"), at);
    put(by, range.start);
    at = range.end;
  }
  put(text.slice(at).replace(RESERVED, "\uFFFD"), at);
  return {
    text: parts.join(""),
    toNote: (offset) => {
      const index = lastAtOrBefore(made, offset);
      const start = written[index] ?? 0;
      const end = written[index + 1] ?? text.length;
      return Math.min(start + offset - (made[index] ?? 0), Math.max(start, end));
    },
  };
}

/** The last index whose value is at most `value`; values ascend. */
function lastAtOrBefore(values: readonly number[], value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
