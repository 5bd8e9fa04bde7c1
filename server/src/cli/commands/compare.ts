/** `dossier compare --jsonl`: what a piece of evidence says about a claim. */
import { compare } from "../../core/assess/compare.js";
import type { Comparison } from "../../core/assess/types.js";
import { intervalOf } from "../../core/language/dates/edtf.js";
import { readText } from "../../core/model/readText.js";
import type { Command } from "../command.js";
import { answerLines } from "../jsonLines.js";

export const compareCommand: Command = {
  name: "compare",
  usage: "--jsonl < requests",
  summary: 'judges claims against evidence: {"id","claim","evidence","claimDate"?,"evidenceDate"?} a line',
  options: ["jsonl"],
  words: [0, 0],
  run: async ({ terminal }) =>
    await answerLines(terminal, (request) => {
      const comparison = compareTexts({
        claim: request.text("claim"),
        evidence: request.text("evidence"),
        claimDate: request.optionalText("claimDate"),
        evidenceDate: request.optionalText("evidenceDate"),
      });
      return {
        verdict: comparison.verdict,
        score: comparison.score,
        reasons: comparison.reasons.map((reason) => ({
          kind: reason.kind,
          claim: reason.claim.text,
          evidence: reason.evidence.text,
          hint: reason.hint,
        })),
      };
    }),
};

interface Texts {
  readonly claim: string;
  readonly evidence: string;
  readonly claimDate: string | undefined;
  readonly evidenceDate: string | undefined;
}

/** Every sentence of the claim is judged by the sentence of the evidence that says most about it. */
function compareTexts(texts: Texts): Comparison {
  const claims = readText(texts.claim, texts.claimDate).statements;
  const passages = readText(texts.evidence, texts.evidenceDate).statements;
  const claimDay = dayOf(texts.claimDate);
  const passageDay = dayOf(texts.evidenceDate);
  const dates = {
    ...(claimDay === undefined ? {} : { claim: claimDay }),
    ...(passageDay === undefined ? {} : { passage: passageDay }),
  };
  const judged = claims.map((claim) => mostTelling(passages.map((passage) => compare(claim, passage, dates))));
  return together(judged);
}

function dayOf(date: string | undefined): string | undefined {
  if (date === undefined) return undefined;
  const interval = intervalOf(date);
  return interval?.from ?? interval?.to;
}

function mostTelling(comparisons: readonly Comparison[]): Comparison {
  return comparisons.reduce((best, candidate) => (weightOf(candidate) > weightOf(best) ? candidate : best), NEUTRAL);
}

/** A verdict counts before neutrality, then the surer one, then the one that bears more. */
function weightOf(comparison: Comparison): number {
  return (comparison.verdict === "neutral" ? 0 : 10) + comparison.score * comparison.bearing + comparison.bearing / 100;
}

/** One contradicted sentence contradicts a claim of several; only all of them supported support it. */
function together(judged: readonly Comparison[]): Comparison {
  const contradicted = judged.filter((comparison) => comparison.verdict === "contradicts");
  if (contradicted.length > 0) return mostTelling(contradicted);
  const neutral = judged.filter((comparison) => comparison.verdict === "neutral");
  if (neutral.length > 0) return mostTelling(neutral);
  const weakest = judged.reduce<Comparison | undefined>(
    (low, candidate) => (low === undefined || candidate.score < low.score ? candidate : low),
    undefined,
  );
  return weakest === undefined ? NEUTRAL : { ...weakest, reasons: judged.flatMap((comparison) => comparison.reasons) };
}

const NEUTRAL: Comparison = { verdict: "neutral", score: 1, bearing: 0, reasons: [] };
