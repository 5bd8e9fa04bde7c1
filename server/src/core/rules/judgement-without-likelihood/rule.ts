/** A key judgement that says neither how likely it is nor how sure the analyst is. */
import { readBriefing } from "../../briefing/briefing.js";
import type { Claim } from "../../model/note.js";
import { defineRule } from "../defineRule.js";
import { isOwnJudgement, ownLikelihood } from "../../briefing/ownLikelihood.js";
import type { Finding } from "../types.js";
import page from "./rule.md";

export const judgementWithoutLikelihood = defineRule({
  name: "judgement-without-likelihood",
  group: "briefing",
  summary: "a key judgement of a briefing has no likelihood",
  severity: "info",
  page,
  check: ({ note }) =>
    (readBriefing(note)?.sections ?? [])
      .filter(({ kind }) => kind === "key-judgements")
      .flatMap(({ claims }) => claims.filter(lacksLikelihood).map(findingFor)),
});

/** How sure he is stands in for it where the judgement is about what is or was. */
function lacksLikelihood(claim: Claim): boolean {
  const { likelihoods, confidences } = ownLikelihood(claim);
  return isOwnJudgement(claim) && likelihoods.length === 0 && confidences.length === 0;
}

function findingFor(claim: Claim): Finding {
  return {
    range: claim.range,
    message:
      "This key judgement does not say how likely it is: add a term of the ladder, or state it as a fact with its source",
  };
}
