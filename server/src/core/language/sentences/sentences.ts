/**
 * Splits one block of prose into sentences by rules of our own, scanning each code unit once.
 * A line break inside a block is white space; a blank line is not. The words around a full stop decide, never a model:
 * `boundary.ts` holds those decisions.
 */
import { isSpaceUnit } from "../../text/characters.js";
import { type TextRange, textRange } from "../../text/range.js";
import { bracketEnds } from "./brackets.js";
import { type Stop, endsSentence, omissionEnds, readStop } from "./boundary.js";
import { listBreaks } from "./lists.js";

/** Ranges trimmed of white space, in order, never overlapping, covering all but white space of the block. */
export function splitSentences(text: string, block: TextRange): readonly TextRange[] {
  const end = Math.min(block.end, text.length);
  const breaks = listBreaks(text, block.start, end);
  const asides = bracketEnds(text, block.start, end);
  const sentences: TextRange[] = [];
  let start = skipSpace(text, block.start, end);
  let nextBreak = 0;
  let at = start;
  while (at < end) {
    while (nextBreak < breaks.length && (breaks[nextBreak] ?? end) <= at) {
      if (breaks[nextBreak] === at && at > start) {
        addTrimmed(sentences, text, start, at);
        start = at;
      }
      nextBreak++;
    }
    const unit = text.charCodeAt(at);
    const asideEnd = unit === 40 || unit === 91 ? asides.get(at) : undefined;
    if (asideEnd !== undefined && at > start) {
      if (omissionEnds(text, at, asideEnd, end)) {
        addTrimmed(sentences, text, start, asideEnd + 1);
        start = skipSpace(text, asideEnd + 1, end);
        at = start;
      } else {
        at = asideEnd;
      }
      continue;
    }
    if (unit === 10 || unit === 13) {
      const after = blankLineEnd(text, at, end);
      if (after !== undefined) {
        addTrimmed(sentences, text, start, at);
        start = skipSpace(text, after, end);
        at = start;
        continue;
      }
    }
    if (!isTerminator(unit)) {
      at++;
      continue;
    }
    const stop: Stop = readStop(text, at, end, start);
    if (stop.next >= end || endsSentence(text, stop, start, end)) {
      addTrimmed(sentences, text, start, stop.end);
      start = stop.next;
      at = start;
    } else {
      at = stop.marksEnd;
    }
  }
  addTrimmed(sentences, text, start, end);
  return sentences;
}

/** `.` `!` `?` and their counterparts in other scripts. */
function isTerminator(unit: number): boolean {
  if (unit < 128) {
    return unit === 46 || unit === 33 || unit === 63;
  }
  return (
    unit === 0x2026 ||
    unit === 0x3002 ||
    unit === 0xff01 ||
    unit === 0xff1f ||
    unit === 0x061f ||
    unit === 0x06d4 ||
    unit === 0x0964 ||
    unit === 0x203d ||
    unit === 0x2047 ||
    unit === 0x2048 ||
    unit === 0x2049
  );
}

/** The end of a run of white space that holds an empty line, else undefined. */
function blankLineEnd(text: string, at: number, end: number): number | undefined {
  let lines = 0;
  let index = at;
  for (; index < end; index++) {
    const unit = text.charCodeAt(index);
    if (unit === 10 || (unit === 13 && text.charCodeAt(index + 1) !== 10)) {
      lines++;
    } else if (!isSpaceUnit(unit)) {
      break;
    }
  }
  return lines > 1 ? index : undefined;
}

function skipSpace(text: string, from: number, end: number): number {
  let index = from;
  while (index < end && isSpaceUnit(text.charCodeAt(index))) {
    index++;
  }
  return index;
}

function addTrimmed(sentences: TextRange[], text: string, start: number, end: number): void {
  const from = skipSpace(text, start, end);
  let to = end;
  while (to > from && isSpaceUnit(text.charCodeAt(to - 1))) {
    to--;
  }
  if (to > from) {
    sentences.push(textRange(from, to));
  }
}
