/** Moves an assessment to where its claim stands now: an edit elsewhere in the note changes nothing else about it. */
import type { Claim } from "../model/note.js";
import type { Assessment, QuotationCheck } from "./assessment.js";
import type { PassageVerdict, Reason } from "./types.js";

const origins = new WeakMap<Assessment, Assessment>();

/** The assessment that a moved one was moved from: equal ones say the same of equal claims. */
export function assessmentOriginOf(assessment: Assessment): Assessment {
  return origins.get(assessment) ?? assessment;
}

/** `claim` differs from the assessed one in its positions only. */
export function moveAssessment(assessment: Assessment, claim: Claim): Assessment {
  const { claim: from } = assessment;
  if (from === claim) return assessment;
  const by = claim.statement.range.start - from.statement.range.start;
  const moved: Assessment = {
    ...assessment,
    claim,
    sources: assessment.sources.map((cited) => ({
      ...cited,
      citation: claim.citations[from.citations.indexOf(cited.citation)] ?? cited.citation,
    })),
    cited: moveVerdicts(assessment.cited, by),
    corpus: moveVerdicts(assessment.corpus, by),
    quotations: assessment.quotations.map((check) => moveCheck(check, from, claim)),
  };
  origins.set(moved, assessment);
  return moved;
}

function moveCheck(check: QuotationCheck, from: Claim, claim: Claim): QuotationCheck {
  const citation =
    check.citation === undefined
      ? undefined
      : (claim.citations[from.citations.indexOf(check.citation)] ?? check.citation);
  return {
    ...check,
    quotation: claim.quotations[from.quotations.indexOf(check.quotation)] ?? check.quotation,
    ...(citation === undefined ? {} : { citation }),
  };
}

function moveVerdicts(verdicts: readonly PassageVerdict[], by: number): readonly PassageVerdict[] {
  if (by === 0) return verdicts;
  const move = (reason: Reason): Reason => ({
    ...reason,
    claim: { ...reason.claim, range: { start: reason.claim.range.start + by, end: reason.claim.range.end + by } },
  });
  return verdicts.map((verdict) =>
    verdict.reasons.length === 0 ? verdict : { ...verdict, reasons: verdict.reasons.map(move) },
  );
}
