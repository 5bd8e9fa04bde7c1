/** Finds the words by which a sentence stresses its certainty: "it is no coincidence that", "undoubtedly". They make nothing more certain. */
import type { TextRange } from "../../text/range.js";
import { OVERCLAIM_PHRASES } from "./overclaims.lexicon.js";

const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${OVERCLAIM_PHRASES.join("|").replaceAll(" ", "\\s")})(?![\\p{L}\\p{N}])`,
  "giu",
);

export function findOverclaims(text: string, range: TextRange): readonly TextRange[] {
  return [...text.slice(range.start, range.end).matchAll(PATTERN)].map((match) => ({
    start: range.start + match.index,
    end: range.start + match.index + match[0].trimEnd().length,
  }));
}
