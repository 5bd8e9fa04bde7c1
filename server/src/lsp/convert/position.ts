/** Between the core's offsets and the protocol's lines and characters; the only place where both are known. */
import type { Position, Range } from "vscode-languageserver";
import { LineIndex } from "../../core/text/lineIndex.js";
import { textRange, type TextRange } from "../../core/text/range.js";

/** Enough for every open document and the articles that one answer points into. */
const CACHED_FILES = 64;

export function toRange(lines: LineIndex, range: TextRange): Range {
  return { start: lines.positionAt(range.start), end: lines.positionAt(range.end) };
}

export function toOffset(lines: LineIndex, position: Position): number {
  return lines.offsetAt(position);
}

/** An inverted range (a client's mistake) is read as the empty one at its start. */
export function toTextRange(lines: LineIndex, range: Range): TextRange {
  const start = lines.offsetAt(range.start);
  return textRange(start, Math.max(start, lines.offsetAt(range.end)));
}

/** Line tables by file, kept while the text stays the same, the least recently used dropped. */
export class LineIndexes {
  readonly #byFile = new Map<string, { readonly text: string; readonly lines: LineIndex }>();

  of(file: string, text: string): LineIndex {
    const known = this.#byFile.get(file);
    this.#byFile.delete(file);
    const entry = known?.text === text ? known : { text, lines: new LineIndex(text) };
    this.#byFile.set(file, entry);
    if (this.#byFile.size > CACHED_FILES) {
      for (const oldest of this.#byFile.keys()) {
        this.#byFile.delete(oldest);
        break;
      }
    }
    return entry.lines;
  }
}
