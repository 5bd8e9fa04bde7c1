/** A judgement gives a probability in figures that lies outside of the band of its own word. */
import { LADDERS } from "../../language/likelihood/ladders.lexicon.js";
import type { LikelihoodBand, LikelihoodExpression, LikelihoodLadder } from "../../language/likelihood/types.js";
import type { Claim } from "../../model/note.js";
import { defineRule } from "../defineRule.js";
import {
  bandIn,
  bandWords,
  chosenLadder,
  isOwnJudgement,
  ownLikelihood,
  type LikelihoodTerm,
} from "../../briefing/ownLikelihood.js";
import type { ClaimContext, Finding, Fix } from "../types.js";
import page from "./rule.md";

export const numberContradictsWord = defineRule({
  name: "number-contradicts-word",
  group: "attribution",
  summary: "a judgement’s probability in figures lies outside of the band of its word",
  severity: "warning",
  page,
  checkClaim: findingsFor,
});

type LikelihoodNumber = LikelihoodExpression & { readonly kind: "number" };

/** Characters between a word and the figure that explains it. */
const FARTHEST = 24;

function findingsFor(claim: Claim, context: ClaimContext): readonly Finding[] {
  if (!isOwnJudgement(claim)) return [];
  const { likelihoods } = ownLikelihood(claim);
  const ladder = chosenLadder(context);
  return likelihoods.flatMap((number, index) => {
    if (number.kind !== "number") return [];
    const term = [likelihoods[index - 1], likelihoods[index + 1]].find((other) => isBeside(other, number, claim));
    if (term?.kind !== "term") return [];
    const band = bandIn(term.term, ladder, LADDERS);
    if (band === undefined || meet(band, number.band)) return [];
    return [findingFor(term, number, band, ladder, context)];
  });
}

/** In brackets or behind a comma; "likely, and a 10 % chance of …" is of something else. */
function isBeside(other: LikelihoodExpression | undefined, number: LikelihoodNumber, { statement }: Claim): boolean {
  if (other === undefined) return false;
  const from = Math.min(other.end, number.end) - statement.range.start;
  const to = Math.max(other.start, number.start) - statement.range.start;
  return to - from <= FARTHEST && !/[;:]|\b(?:and|but|while|whereas|or)\b/iu.test(statement.text.slice(from, to));
}

function meet(left: LikelihoodBand, right: LikelihoodBand): boolean {
  return left.lo <= right.hi && right.lo <= left.hi;
}

function findingFor(
  term: LikelihoodTerm,
  number: LikelihoodNumber,
  band: LikelihoodBand,
  ladder: LikelihoodLadder,
  { note }: ClaimContext,
): Finding {
  const range = { start: Math.min(term.start, number.start), end: Math.max(term.end, number.end) };
  return {
    range,
    message: `“${term.term}” means ${bandWords(band)} in ${ladder.name}, and the figure says ${bandWords(number.band)}: correct one of them`,
    fixes: termFix(term, number, ladder, note.file),
  };
}

/** The term of the ladder for the figure, where the word can be replaced as it stands. */
function termFix(
  term: LikelihoodTerm,
  number: LikelihoodNumber,
  ladder: LikelihoodLadder,
  file: string,
): readonly Fix[] {
  const middle = (number.band.lo + number.band.hi) / 2;
  const step = ladder.steps.find(({ band }) => band.lo <= middle && middle <= band.hi);
  const newText = step?.terms.find((candidate) => isAdjective(candidate) === isAdjective(term.term));
  if (newText === undefined || step === undefined || !isAdjective(newText)) return [];
  return [
    {
      title: `Write “${newText}” (${bandWords(step.band)})`,
      edits: [{ file, range: { start: term.start, end: term.end }, newText }],
      preferred: false,
    },
  ];
}

function isAdjective(term: string): boolean {
  return /(?:likely|probable|certain)$/u.test(term);
}
