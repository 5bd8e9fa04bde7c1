/** Finds the YAML block between `---` lines at the top of a text; reading the YAML is `frontMatter.ts`'s affair. */
import type { TextRange } from "../text/range.js";
import { endOfLine, startOfNextLine } from "./markdown/lines.js";

export interface FrontMatterBlock {
  /** The YAML alone: `text.slice(range.start, range.end) === yaml`. */
  readonly range: TextRange;
  readonly yaml: string;
  /** Where the text goes on: the start of the line after the closing `---` or `...`. */
  readonly end: number;
}

/** Undefined where the text does not begin with `---`, or where no line closes the block. */
export function findFrontMatter(text: string): FrontMatterBlock | undefined {
  const first = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const firstEnd = endOfLine(text, first);
  if (!/^---[ \t]*$/u.test(text.slice(first, Math.min(firstEnd, first + 100)))) return undefined;
  const start = startOfNextLine(text, firstEnd);
  for (let line = start; line <= text.length;) {
    const end = endOfLine(text, line);
    if (end - line < 100 && /^(?:---|\.\.\.)[ \t]*$/u.test(text.slice(line, end))) {
      return {
        range: { start, end: line },
        yaml: text.slice(start, line),
        end: Math.min(text.length, startOfNextLine(text, end)),
      };
    }
    line = startOfNextLine(text, end);
  }
  return undefined;
}
