/** Checks the quotations of a claim against the articles that it cites. */
import type { Claim } from "../model/note.js";
import type { FileId } from "../model/fileId.js";
import type { Quotation } from "../syntax/noteTypes.js";
import { holds, overlaps } from "../text/range.js";
import type { CitedSource, QuotationCheck } from "./assessment.js";
import { matchPreparedQuotation, prepareQuotationText, type QuotationText } from "./quotation.js";
import { readWords } from "./quotation/words.js";
import type { QuoteMatch, QuoteMatchKind } from "./types.js";
import { rememberingEach } from "../text/memory.js";

/** Words in quotation marks up to this number are scare quotes or titles, unless someone is said to speak. */
const SCARE_QUOTE_WORDS = 3;

/** The cited articles whose whole text is needed: none where nothing is quoted. */
export function quotationNeeds(claim: Claim, sources: readonly CitedSource[]): readonly FileId[] {
  if (!claim.quotations.some((quotation) => isChecked(claim, quotation))) return [];
  return [...new Set(sources.flatMap(({ source }) => (source === undefined ? [] : [source.file])))].sort();
}

/** An article as far as quotations are looked up in it. */
export interface WholeArticle {
  readonly text: string;
}

/** One check a quotation, against the best of the articles it may be from; quotations whose articles are not at hand get none. */
export function checkQuotations(
  claim: Claim,
  sources: readonly CitedSource[],
  articles: ReadonlyMap<FileId, WholeArticle>,
): readonly QuotationCheck[] {
  const textOf = (file: FileId): QuotationText | undefined => {
    const article = articles.get(file);
    return article === undefined ? undefined : preparedText(article);
  };
  return claim.quotations
    .filter((quotation) => isChecked(claim, quotation))
    .flatMap((quotation) => {
      const check = bestCheck(quotation, possibleSources(quotation, sources), textOf);
      return check === undefined ? [] : [check];
    });
}

/** By the article, which the index keeps while its text does not change. */
const preparedText = rememberingEach((article: WholeArticle): QuotationText => prepareQuotationText(article.text));

function isChecked(claim: Claim, quotation: Quotation): boolean {
  if (quotation.place === "locator") return true;
  const words = readWords(quotation.text).keys.length;
  if (words === 0) return false;
  if (words > SCARE_QUOTE_WORDS) return true;
  return claim.statement.attributions.some(
    (attribution) => attribution.direct && overlaps(attribution.content, quotation.range),
  );
}

/** A locator belongs to its own citation; words quoted in the prose may be from any that the sentence has. */
function possibleSources(quotation: Quotation, sources: readonly CitedSource[]): readonly CitedSource[] {
  if (quotation.place === "prose") return sources;
  return sources.filter(
    ({ citation }) =>
      citation.quote !== undefined &&
      (holds(citation.quote, quotation.range) || overlaps(citation.quote, quotation.range)),
  );
}

function bestCheck(
  quotation: Quotation,
  sources: readonly CitedSource[],
  textOf: (file: FileId) => QuotationText | undefined,
): QuotationCheck | undefined {
  let best: QuotationCheck | undefined;
  for (const { citation, source } of sources) {
    const text = source === undefined ? undefined : textOf(source.file);
    if (source === undefined || text === undefined) continue;
    const match = matchPreparedQuotation(quotation.text, text);
    if (best === undefined || isBetter(match, best.match)) {
      best = {
        quotation,
        citation,
        source,
        match,
        ...(match.match === "none" ? {} : { sourceWords: text.text.slice(match.start, match.end) }),
      };
    }
  }
  return best;
}

const ORDER: readonly QuoteMatchKind[] = ["exact", "folded", "altered", "none"];

function isBetter(left: QuoteMatch, right: QuoteMatch): boolean {
  const order = ORDER.indexOf(left.match) - ORDER.indexOf(right.match);
  return order < 0 || (order === 0 && left.differences.length < right.differences.length);
}
