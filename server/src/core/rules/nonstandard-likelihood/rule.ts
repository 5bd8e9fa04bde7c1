/** A judgement whose word of likelihood has no band in the chosen standard: every reader puts another number to it. */
import { LADDERS } from "../../language/likelihood/ladders.lexicon.js";
import type { LikelihoodExpression, LikelihoodLadder } from "../../language/likelihood/types.js";
import type { Claim } from "../../model/note.js";
import { defineRule } from "../defineRule.js";
import { bandIn, bandWords, chosenLadder, isOwnJudgement, ownLikelihood } from "../../briefing/ownLikelihood.js";
import type { ClaimContext, Finding } from "../types.js";
import { replacements } from "./replacements.js";
import page from "./rule.md";

export const nonstandardLikelihood = defineRule({
  name: "nonstandard-likelihood",
  group: "attribution",
  summary: "a judgement uses words of likelihood outside the chosen ladder",
  severity: "info",
  page,
  checkClaim: (claim, context) => (isOwnJudgement(claim) ? findingsFor(claim, context) : []),
});

function findingsFor(claim: Claim, context: ClaimContext): readonly Finding[] {
  const ladder = chosenLadder(context);
  return ownLikelihood(claim)
    .likelihoods.filter((found) => isOutside(found, ladder))
    .map((found) => findingFor(found, ladder, context));
}

function isOutside(found: LikelihoodExpression, ladder: LikelihoodLadder): boolean {
  if (found.kind === "vague") return true;
  return found.kind === "term" && bandIn(found.term, ladder, []) === undefined;
}

function findingFor(found: LikelihoodExpression, ladder: LikelihoodLadder, { note }: ClaimContext): Finding {
  const range = { start: found.start, end: found.end };
  const words = note.text.slice(found.start, found.end);
  const elsewhere = found.kind === "term" ? bandIn(found.term, ladder, LADDERS) : undefined;
  const why =
    elsewhere === undefined
      ? `has no band in ${ladder.name}`
      : `is no term of ${ladder.name} (it is one of another ladder: ${bandWords(elsewhere)})`;
  return {
    range,
    message: `“${words}” ${why}: pick a term with its band`,
    fixes: replacements(note, range, ladder, elsewhere).map(({ newText, band }) => ({
      title: `Write “${newText}” (${bandWords(band)})`,
      edits: [{ file: note.file, range, newText }],
      preferred: false,
    })),
  };
}
