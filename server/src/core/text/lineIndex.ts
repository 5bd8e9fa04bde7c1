/**
 * Lines and characters of a text as the Language Server Protocol counts them.
 * The only place where a line or a column exists; everything else speaks offsets.
 */
import { type TextRange, textRange } from "./range.js";

/** Zero-based line, and zero-based UTF-16 code unit within it. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

/**
 * Maps offsets to positions and back in logarithmic time.
 * `\n`, `\r\n` and a lone `\r` end a line. Input out of range clamps: to the text, and a character to the end of its line
 * before the line end, so an offset between `\r` and `\n` reads as the place before both.
 */
export class LineIndex {
  readonly lineCount: number;
  readonly #text: string;
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.#text = text;
    this.#starts = lineStarts(text);
    this.lineCount = this.#starts.length;
  }

  positionAt(offset: number): LinePosition {
    const clamped = clamp(offset, 0, this.#text.length);
    const line = this.#lineOf(clamped);
    const { start, end } = this.lineRange(line);
    return { line, character: Math.min(clamped, end) - start };
  }

  offsetAt(position: LinePosition): number {
    const line = wholeNumber(position.line);
    if (line < 0) {
      return 0;
    }
    if (line >= this.lineCount) {
      return this.#text.length;
    }
    const { start, end } = this.lineRange(line);
    return clamp(start + Math.max(0, wholeNumber(position.character)), start, end);
  }

  /** The line's text without its line end; a line out of range clamps. */
  lineRange(line: number): TextRange {
    const index = clamp(line, 0, this.lineCount - 1);
    const start = this.#starts[index] ?? 0;
    const next = this.#starts[index + 1];
    if (next === undefined) {
      return textRange(start, this.#text.length);
    }
    const isPair =
      this.#text.charCodeAt(next - 1) === LINE_FEED &&
      this.#text.charCodeAt(next - 2) === CARRIAGE_RETURN &&
      next - 2 >= start;
    return textRange(start, next - (isPair ? 2 : 1));
  }

  /** The last line that starts at or before the offset. */
  #lineOf(offset: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#starts[middle] ?? 0) > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low - 1;
  }
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** `indexOf` is an order of magnitude faster than reading code units, and carriage returns are rare: so the two are merged. */
function lineStarts(text: string): readonly number[] {
  const starts = [0];
  let feed = text.indexOf("\n");
  let carriage = text.indexOf("\r");
  while (feed !== -1 || carriage !== -1) {
    if (carriage !== -1 && (feed === -1 || carriage < feed)) {
      const isPair = feed === carriage + 1;
      starts.push(carriage + (isPair ? 2 : 1));
      carriage = text.indexOf("\r", carriage + 1);
      if (isPair) {
        feed = text.indexOf("\n", feed + 1);
      }
    } else {
      starts.push(feed + 1);
      feed = text.indexOf("\n", feed + 1);
    }
  }
  return starts;
}

/** A count that is no number at all reads as zero, one too large as the largest: both reach us from JSON. */
function wholeNumber(value: number): number {
  return Number.isNaN(value) ? 0 : Math.trunc(value);
}

function clamp(value: number, least: number, greatest: number): number {
  return Math.max(least, Math.min(greatest, wholeNumber(value)));
}
