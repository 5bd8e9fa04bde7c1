/** Words in quotation marks that the cited article does not have. */
import type { QuotationCheck } from "../../assess/assessment.js";
import { sourceLabel } from "../../model/sourceLabel.js";
import { defineRule } from "../defineRule.js";
import { asQuoted, differencesInWords, hasDrifted } from "../quotationDifferences.js";
import type { ClaimContext, Finding, Fix, RelatedPassage } from "../types.js";
import page from "./rule.md";

export const misquote = defineRule({
  name: "misquote",
  group: "sourcing",
  summary:
    "words in quotation marks are not verbatim in the cited article; a changed digit, negation or name is never folded",
  severity: "error",
  page,
  checkClaim: (_claim, context) =>
    (context.assessment?.quotations ?? []).flatMap((check) => findingFor(check, context)),
});

function findingFor(check: QuotationCheck, context: ClaimContext): readonly Finding[] {
  const { match, source, quotation } = check;
  if (source === undefined || match.match === "exact" || match.match === "folded" || hasDrifted(check)) return [];
  const where = sourceLabel(source);
  if (match.match === "none") {
    return [
      {
        range: quotation.range,
        message: `${where} has no such words: quote what it says, or drop the quotation marks`,
      },
    ];
  }
  const sourceWords = check.sourceWords ?? "";
  const related: RelatedPassage = {
    file: source.file,
    range: { start: match.start, end: match.end },
    text: sourceWords,
    message: "the source’s words",
  };
  const fix: Fix = {
    title: "Replace by the source’s words",
    edits: [{ file: context.note.file, range: quotation.range, newText: asQuoted(sourceWords) }],
    preferred: true,
  };
  return [
    {
      range: quotation.range,
      message: `Not the words of ${where}: ${differencesInWords(match.differences)}`,
      related: [related],
      // What a locator points to must be read again before it points elsewhere.
      fixes: quotation.place === "locator" ? [] : [fix],
    },
  ];
}
