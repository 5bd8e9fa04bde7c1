/** The key judgements of a briefing: the analyst's own estimates in the section of that name, without the sentences that only say how sure he is. */
import type { Claim, NoteFacts } from "../model/note.js";
import { readBriefing } from "./briefing.js";
import type { SectionKind } from "./sections.lexicon.js";
import { isOwnJudgement, ownLikelihood } from "./ownLikelihood.js";

/** In order; none for a note that is no briefing. */
export function keyJudgements(note: NoteFacts): readonly Claim[] {
  const found = (readBriefing(note)?.sections ?? [])
    .filter(({ kind }) => kind === "key-judgements")
    .flatMap(({ claims }) => claims)
    .filter((claim) => isOwnJudgement(claim) && !isAboutConfidence(claim));
  return [...new Set(found)];
}

/** Sections that only say again what is judged, or what the document is. */
const NO_EVIDENCE: ReadonlySet<SectionKind> = new Set<SectionKind>([
  "scope-note",
  "bottom-line",
  "key-judgements",
  "source-summary",
  "indicators",
  "changes",
]);

/** Sentences of the body, where the evidence stands; each once. */
export function bodyOf(note: NoteFacts): readonly Claim[] {
  const sections = readBriefing(note)?.sections ?? [];
  const others = new Set(
    sections.flatMap(({ kind, claims }) => (kind !== undefined && NO_EVIDENCE.has(kind) ? claims : [])),
  );
  return [...new Set(sections.flatMap(({ claims }) => claims))].filter((claim) => !others.has(claim));
}

const CONFIDENCE_IN_IT =
  /\bconfidence (?:in (?:this|these|that|those|it|both|(?:the|our|my) (?:judge?ments?|assessments?|estimates?|views?))\b|is\b|remains\b)/iu;

/** "Our confidence in this judgement is moderate, because …": speaks of the judgement before it. */
function isAboutConfidence(claim: Claim): boolean {
  const { likelihoods, confidences } = ownLikelihood(claim);
  return confidences.length > 0 && likelihoods.length === 0 && CONFIDENCE_IN_IT.test(claim.statement.text);
}
