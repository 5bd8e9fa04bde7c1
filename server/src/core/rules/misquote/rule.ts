/** Words in quotation marks that the cited article does not have. */
import type { QuotationCheck } from "../../assess/assessment.js";
import type { QuoteDifference } from "../../assess/types.js";
import { sourceLabel } from "../../model/sourceLabel.js";
import { defineRule } from "../defineRule.js";
import type { ClaimContext, Finding, Fix, RelatedPassage } from "../types.js";
import { shortened } from "../wording.js";
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
  if (source === undefined || match.match === "exact" || match.match === "folded") return [];
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
      fixes: [fix],
    },
  ];
}

/** The words as one line; double marks inside become single, so that the outer ones still pair. */
function asQuoted(words: string): string {
  return words
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/["“”„]/gu, "’");
}

const SHOWN_DIFFERENCES = 3;

function differencesInWords(differences: readonly QuoteDifference[]): string {
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
