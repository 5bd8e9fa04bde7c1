/** A level of confidence that nothing around it explains: the reader cannot tell what it rests on. */
import type { Claim, NoteFacts } from "../../model/note.js";
import { defineRule } from "../defineRule.js";
import { ownLikelihood } from "../../briefing/ownLikelihood.js";
import type { Finding } from "../types.js";
import page from "./rule.md";

export const confidenceWithoutBasis = defineRule({
  name: "confidence-without-basis",
  group: "attribution",
  summary: "a level of confidence is stated without what it rests on",
  severity: "info",
  page,
  check: ({ note }) =>
    note.claims.flatMap((claim, index) => {
      const findings = findingsFor(claim, note);
      if (findings.length === 0 || hasBasis(claim, note)) return [];
      return neighbours(index, note).some((other) => hasBasis(other, note)) ? [] : findings;
    }),
});

const BASIS =
  /,\s+as\s+(?!(?:before|long|soon|usual|well)\b)|\b(?:because|since|given|owing to|due to|thanks to|based on|on the basis of|rests? on|relies on|rely on|draws? on|supported by|corroborat\p{L}+|confirm\p{L}*|sources?|reports?|reporting|evidence|information|witness\p{L}*|documents?|images?|imagery|photographs?|data|record|gaps?|assumptions?|first-hand|second-hand)\b/iu;

/** Reasons in words, or a citation. */
function hasBasis(claim: Claim, { text }: NoteFacts): boolean {
  return claim.citations.length > 0 || BASIS.test(text.slice(claim.range.start, claim.range.end));
}

/** The sentences before and behind it in its own paragraph. */
function neighbours(index: number, note: NoteFacts): readonly Claim[] {
  const here = note.claims[index];
  return [note.claims[index - 1], note.claims[index + 1]].flatMap((other) => {
    if (other === undefined || here === undefined) return [];
    const [first, second] = other.range.start < here.range.start ? [other, here] : [here, other];
    return /\n\s*\n/u.test(note.text.slice(first.range.end, second.range.start)) ? [] : [other];
  });
}

function findingsFor(claim: Claim, { text }: NoteFacts): readonly Finding[] {
  if (claim.statement.kind.kind === "question") return [];
  return ownLikelihood(claim)
    .confidences.slice(0, 1)
    .map(({ start, end }) => ({
      range: { start, end },
      message: `“${text.slice(start, end)}” gives no reason: say what it rests on (number and quality of the sources, agreement, gaps, assumptions)`,
    }));
}
