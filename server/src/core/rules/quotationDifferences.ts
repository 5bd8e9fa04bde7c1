/** What rules about quoted words share: the differences in words, whether they may change the sense, and the source's words as a quotation. */
import type { QuotationCheck } from "../assess/assessment.js";
import type { QuoteDifference } from "../assess/types.js";
import { shortened } from "./wording.js";

const SHOWN_DIFFERENCES = 3;

export function differencesInWords(differences: readonly QuoteDifference[]): string {
  const shown = differences.slice(0, SHOWN_DIFFERENCES).map(differenceInWords);
  const more = differences.length - shown.length;
  return more > 0 ? `${shown.join("; ")}; and ${String(more)} more` : shown.join("; ");
}

function differenceInWords(difference: QuoteDifference): string {
  const quote = shortened(difference.quote);
  const source = shortened(difference.source);
  if (source === "") return `“${quote}” is not there`;
  if (quote === "") return `“${source}” is left out`;
  return `“${quote}” here, “${source}” there`;
}

/**
 * The words of a citation's locator are in the article but for some words, and every digit, negation and name is the same: the text was
 * edited since it was pointed to.
 */
export function hasDrifted({ quotation, match }: QuotationCheck): boolean {
  return (
    quotation.place === "locator" &&
    match.match === "altered" &&
    match.differences.every((difference) => HARMLESS.has(difference.kind) && !standsAtEdge(difference, quotation.text))
  );
}

const HARMLESS: ReadonlySet<QuoteDifference["kind"]> = new Set(["word", "missing", "added"]);

/** Words of the quotation's own at its beginning or end may stand in the place of any words: "no vineyard" for "a vineyard". */
function standsAtEdge({ quote, source }: QuoteDifference, quotation: string): boolean {
  return source === "" && (quotation.trimStart().startsWith(quote) || quotation.trimEnd().endsWith(quote));
}

/** The words as one line; double marks inside become single, so that the outer ones still pair. */
export function asQuoted(words: string): string {
  return words
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/["“”„]/gu, "’");
}
