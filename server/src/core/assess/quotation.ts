/**
 * Finds quoted words in an article: verbatim, verbatim but for typography, altered, or not at all.
 * A changed number, negation, name or word is never accepted; it is named with the words of both sides.
 */
import { nearestAlignment, wordWeight, type Alignment } from "./quotation/alignment.js";
import { readDifferences } from "./quotation/differences.js";
import { readPattern } from "./quotation/pattern.js";
import { prepareQuotationText, type QuotationText } from "./quotation/preparedText.js";
import { findPattern, type WordSpan } from "./quotation/search.js";
import { readWords } from "./quotation/words.js";
import type { QuoteMatch } from "./types.js";

export { prepareQuotationText, type QuotationText } from "./quotation/preparedText.js";

/** Share of the words that a passage must have in common with a quotation to be shown as its altered source. */
const NEAR_MATCH = 0.6;
/** A near match shares at least this much weight: two words of content and some small ones. */
const LEAST_SHARED_WEIGHT = 2;

const NO_MATCH: QuoteMatch = { match: "none", start: -1, end: -1, differences: [] };

/** `quote` without its quotation marks; offsets of the answer are on `text`. */
export function matchQuotation(quote: string, text: string): QuoteMatch {
  return matchVerbatim(quote, text) ?? matchPreparedQuotation(quote, prepareQuotationText(text));
}

/** The same against a text that was folded before: for several quotations in one article. */
export function matchPreparedQuotation(quote: string, source: QuotationText): QuoteMatch {
  const verbatim = matchVerbatim(quote, source.text);
  if (verbatim !== undefined) return verbatim;
  const pattern = readPattern(quote);
  if (pattern.words.keys.length === 0) return NO_MATCH;
  const span = findPattern(pattern, source);
  if (span !== undefined) return { match: "folded", ...offsetsOf(source, span), differences: [] };
  const alignment = nearestAlignment(pattern, source);
  if (alignment === undefined || !isNear(alignment, quote)) return NO_MATCH;
  const used = alignment.pairs.map((pair) => pair.source).filter((index) => index >= 0);
  const differences = readDifferences(alignment.pairs, pattern.words, source.words);
  const first = used[0];
  const last = used.at(-1);
  if (first === undefined || last === undefined || differences.length === 0) return NO_MATCH;
  return { match: "altered", ...offsetsOf(source, { first, last }), differences };
}

function matchVerbatim(quote: string, text: string): QuoteMatch | undefined {
  if (!/[\p{L}\p{N}]/u.test(quote)) return undefined;
  let tries = 0;
  for (let start = text.indexOf(quote); start >= 0 && tries < VERBATIM_TRIES; start = text.indexOf(quote, start + 1)) {
    tries += 1;
    const end = start + quote.length;
    if (standsAlone(text, start, end)) return { match: "exact", start, end, differences: [] };
  }
  return undefined;
}

/** True where the range neither begins nor ends inside a word or a number. */
function standsAlone(text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - BOUNDARY_CONTEXT);
  const around = readWords(text.slice(from, end + BOUNDARY_CONTEXT));
  return !around.starts.some((wordStart, index) => {
    const wordEnd = (around.ends[index] ?? 0) + from;
    const cutsStart = wordStart + from < start && wordEnd > start;
    const cutsEnd = wordStart + from < end && wordEnd > end && !/^['’]s$/.test(text.slice(end, wordEnd));
    return cutsStart || cutsEnd;
  });
}

/** Places inside longer words that are passed over before folded words decide. */
const VERBATIM_TRIES = 500;
/** Code units read on either side to see whether a word goes on; longer words than this are none. */
const BOUNDARY_CONTEXT = 64;

function isNear(alignment: Alignment, quote: string): boolean {
  if (alignment.similarity < NEAR_MATCH) return false;
  const words = readWords(quote);
  const weight = words.keys.reduce((sum, key) => sum + wordWeight(key), 0);
  return alignment.similarity * weight >= Math.min(LEAST_SHARED_WEIGHT, weight * NEAR_MATCH + 1);
}

function offsetsOf(source: QuotationText, span: WordSpan): { start: number; end: number } {
  return { start: source.words.starts[span.first] ?? 0, end: source.words.ends[span.last] ?? 0 };
}
