/** One sentence of a judgement says both how likely an event is and how sure the analyst is. */
import type { ConfidenceExpression, LikelihoodExpression } from "../../language/likelihood/types.js";
import type { Claim, NoteText } from "../../model/note.js";
import { defineRule } from "../defineRule.js";
import { caret } from "../insertions.js";
import { ownLikelihood } from "../../briefing/ownLikelihood.js";
import type { ClaimContext, Finding, Fix } from "../types.js";
import page from "./rule.md";

export const likelihoodWithConfidence = defineRule({
  name: "likelihood-with-confidence",
  group: "attribution",
  summary: "one sentence of a judgement holds both a likelihood and a level of confidence (ICD 203, D.6.e.(2)(b))",
  severity: "error",
  page,
  checkClaim: findingsFor,
});

function findingsFor(claim: Claim, { note }: ClaimContext): readonly Finding[] {
  if (claim.statement.kind.kind === "question") return [];
  const { likelihoods, confidences } = ownLikelihood(claim);
  const confidence = confidences[0];
  const likelihood = likelihoods.find(
    (found) => (found.kind === "term" || found.kind === "number") && !isInReason(found, confidence, claim),
  );
  if (confidence === undefined || likelihood === undefined) return [];
  const [sure, likely] = [confidence, likelihood].map(({ start, end }) => note.text.slice(start, end));
  return [
    {
      range: claim.range,
      message: `“${sure ?? ""}” and “${likely ?? ""}” stand in one sentence: how sure you are and how likely the event is are two things (ICD 203, D.6.e.(2)(b)); split it`,
      fixes: splitFix(claim, confidence, note),
    },
  ];
}

const REASON = /\b(?:because|since|given that|as)\b/iu;

/** "…, because the photograph is probably genuine": the likelihood is of the evidence, not of the event. */
function isInReason(
  likelihood: LikelihoodExpression,
  confidence: ConfidenceExpression | undefined,
  { statement }: Claim,
): boolean {
  if (confidence === undefined || likelihood.start < confidence.end) return false;
  const { start } = statement.range;
  return REASON.test(statement.text.slice(confidence.end - start, likelihood.start - start));
}

const WITH = /(?:,\s*)?\bwith (?:a )?$/iu;
const HAVE = /\b(?:have|hold|place) (?:a )?$/iu;
const ARE = /\b(?:are|am|remain) $/iu;

/** Takes the confidence out and says it in a sentence of its own. */
function splitFix(claim: Claim, { start, end, level }: ConfidenceExpression, note: NoteText): readonly Fix[] {
  const before = note.text.slice(claim.statement.range.start, start);
  const after = note.text.slice(end, claim.statement.range.end);
  const cut = cutOf(before, after, start, end, note);
  if (cut === undefined) return [];
  return [
    {
      title: "State the confidence in a sentence of its own",
      edits: [
        cut,
        {
          file: note.file,
          range: caret(claim.range.end),
          newText: ` Our confidence in this judgement is ${level}.`,
        },
      ],
      preferred: true,
    },
  ];
}

function cutOf(before: string, after: string, start: number, end: number, { file }: NoteText) {
  const phrase = WITH.exec(before)?.[0];
  if (phrase !== undefined) {
    const opens = before.length === phrase.length;
    // "With high confidence, we …": what follows begins the sentence.
    const comma = opens ? (/^,?\s*/u.exec(after)?.[0] ?? "") : "";
    const next = after[comma.length] ?? "";
    return opens
      ? {
          file,
          range: { start: start - phrase.length, end: end + comma.length + next.length },
          newText: next.toUpperCase(),
        }
      : { file, range: { start: start - phrase.length - blanks(before, phrase), end }, newText: "" };
  }
  const verb = (HAVE.exec(before) ?? ARE.exec(before))?.[0];
  if (verb === undefined || !/^\s+that\b/u.test(after)) return undefined;
  return { file, range: { start: start - verb.length, end }, newText: "judge" };
}

function blanks(before: string, phrase: string): number {
  return before.length - phrase.length - before.slice(0, before.length - phrase.length).trimEnd().length;
}
