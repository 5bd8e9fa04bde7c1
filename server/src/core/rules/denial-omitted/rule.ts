/** The cited passage's paragraph prints a denial, and the note says nothing of it. */
import type { Assessment } from "../../assess/assessment.js";
import type { PassageVerdict } from "../../assess/types.js";
import type { Claim } from "../../model/note.js";
import { sourceLabel } from "../../model/sourceLabel.js";
import { readable } from "../../text/readable.js";
import { defineRule } from "../defineRule.js";
import type { Finding, RuleContext } from "../types.js";
import { shortened } from "../wording.js";
import { denialOf, insertDenialFix, isPrinted, type Denial } from "../denials.js";
import page from "./rule.md";

export const denialOmitted = defineRule({
  name: "denial-omitted",
  group: "attribution",
  summary: "the cited passage’s paragraph prints a denial that the note leaves out",
  severity: "info",
  page,
  check: (context) =>
    context.note.claims.flatMap((claim) => {
      const assessment = context.assessments.get(claim);
      return assessment === undefined ? [] : findingsFor(claim, assessment, context);
    }),
});

/** One a cited article: its best passage that is answered by a denial. */
function findingsFor(claim: Claim, assessment: Assessment, context: RuleContext): readonly Finding[] {
  if (claim.mark !== undefined || claim.statement.kind.kind !== "assertion") return [];
  const seen = new Set<string>();
  return assessment.cited.flatMap((verdict) => {
    if (seen.has(verdict.passage.file) || !bearsOut(verdict)) return [];
    const denial = denialOf(claim, verdict);
    if (denial === undefined) return [];
    seen.add(verdict.passage.file);
    return isPrinted(denial, verdict, context.note) ? [] : [findingFor(claim, verdict, denial, context)];
  });
}

/** Passages that say what the claim says, be it as somebody's words. */
function bearsOut({ verdict, reasons, bearing }: PassageVerdict): boolean {
  if (verdict !== "neutral") return verdict === "supports";
  return bearing >= LEAST_BEARING || reasons.some((reason) => reason.kind === "attribution");
}

/** From this share of the claim's words on, a passage that neither supports nor contradicts speaks of the same. */
const LEAST_BEARING = 0.8;

function findingFor(claim: Claim, verdict: PassageVerdict, denial: Denial, { note }: RuleContext): Finding {
  const { passage } = verdict;
  return {
    range: claim.range,
    message: `${sourceLabel(passage.source)} prints a denial that is left out here: “${shortened(denial.sentence)}”`,
    related: [
      { file: passage.file, range: denial.range, text: readable(denial.sentence), message: "the denial" },
      {
        file: passage.file,
        range: passage.statement.range,
        text: readable(passage.statement.text),
        message: "what it answers",
      },
    ],
    fixes: [insertDenialFix(claim, verdict, denial, note)],
  };
}
