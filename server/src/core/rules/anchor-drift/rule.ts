/** The passage that a citation points to by its words reads otherwise now. */
import type { QuotationCheck } from "../../assess/assessment.js";
import { sourceLabel } from "../../model/sourceLabel.js";
import { defineRule } from "../defineRule.js";
import { asQuoted, differencesInWords, hasDrifted } from "../quotationDifferences.js";
import type { ClaimContext, Finding } from "../types.js";
import page from "./rule.md";

export const anchorDrift = defineRule({
  name: "anchor-drift",
  group: "sourcing",
  summary:
    "the passage that a citation points to by its words reads otherwise now; digits, negations and names are the same",
  severity: "warning",
  page,
  checkClaim: (_claim, context) =>
    (context.assessment?.quotations ?? []).filter(hasDrifted).flatMap((check) => findingFor(check, context)),
});

function findingFor(
  { match, source, quotation, sourceWords }: QuotationCheck,
  { note }: ClaimContext,
): readonly Finding[] {
  if (source === undefined || sourceWords === undefined) return [];
  const { start, end } = match;
  return [
    {
      range: quotation.range,
      message: `The passage of ${sourceLabel(source)} reads otherwise now: ${differencesInWords(match.differences)}; read it again, and point to its words as they are`,
      related: [{ file: source.file, range: { start, end }, text: sourceWords, message: "the words now" }],
      fixes: [
        {
          title: "Point to the words as they are now",
          edits: [{ file: note.file, range: quotation.range, newText: asQuoted(sourceWords) }],
          preferred: true,
        },
      ],
    },
  ];
}
