/** Places of the five labelled articles where extraction or typing left damage: unbalanced quotes, stray and hard spaces, wrapped lines, bare headings. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { splitSentences } from "../../../server/src/core/language/sentences/sentences.js";
import { parseArticle } from "../../../server/src/core/syntax/article.js";
import type { TextRange } from "../../../server/src/core/text/range.js";

const PHENOMENA: ReadonlySet<string> = new Set(["H8", "H9", "H10", "H11", "H12"]);
const HEADINGS = "H12";

export interface DamagedPlace extends TextRange {
  readonly text: string;
  readonly quote: string;
  readonly isHeading: boolean;
}

interface LabelledPhenomenon {
  readonly id: string;
  readonly quotes: readonly { readonly file: string; readonly start: number; readonly end: number }[];
}

export function damagedPlaces(shared: string): readonly DamagedPlace[] {
  const { phenomena } = JSON.parse(readFileSync(join(shared, "gold/seeds.json"), "utf8")) as {
    readonly phenomena: readonly LabelledPhenomenon[];
  };
  return phenomena
    .filter(({ id }) => PHENOMENA.has(id))
    .flatMap(({ id, quotes }) =>
      quotes.map(({ file, start, end }) => {
        const text = readFileSync(join(shared, "seeds", file), "utf8");
        return { text, start, end, quote: text.slice(start, end), isHeading: id === HEADINGS };
      }),
    );
}

/** A heading is a block of its own; elsewhere sentences begin inside the place just where a stop, white space and a capital say so. */
export function isReadWell({ text, start, end, quote, isHeading }: DamagedPlace): boolean {
  const { blocks } = parseArticle(text, "plain");
  if (isHeading)
    return blocks.some(
      ({ kind, range }) =>
        kind === "heading" && text.slice(range.start, range.end).trim() === quote && range.start <= start,
    );
  const wanted = [...quote.matchAll(/[.!?]["”]?\s+(?=\p{Lu})/gu)].map((match) => start + match.index + match[0].length);
  const found = blocks
    .flatMap(({ range }) => splitSentences(text, range))
    .filter((sentence) => sentence.start > start && sentence.start < end)
    .map((sentence) => sentence.start);
  return found.length === wanted.length && found.every((offset, index) => offset === wanted[index]);
}
