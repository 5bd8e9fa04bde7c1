/**
 * Levels of confidence in a judgement: "with moderate confidence", "we are highly confident", "our confidence is low".
 * High, moderate and low are the three levels of ICD 203 (D.6.e) and of the PHIA analytical confidence rating.
 */
import type { TextRange } from "../../text/range.js";
import type { ConfidenceLevel } from "./types.js";

export interface FoundConfidence extends TextRange {
  readonly level: ConfidenceLevel;
}

const LEVELS: ReadonlyMap<string, ConfidenceLevel> = new Map<string, ConfidenceLevel>([
  ["high", "high"],
  ["highly", "high"],
  ["great", "high"],
  ["strong", "high"],
  ["full", "high"],
  ["very", "high"],
  ["extremely", "high"],
  ["moderate", "moderate"],
  ["moderately", "moderate"],
  ["medium", "moderate"],
  ["fair", "moderate"],
  ["fairly", "moderate"],
  ["reasonable", "moderate"],
  ["reasonably", "moderate"],
  ["low", "low"],
  ["limited", "low"],
  ["little", "low"],
]);

const JUDGED = String.raw`(?:this|that|these|those|our|my|the)\s+(?:\p{L}+\s+){0,2}(?:judge?ments?|assessments?|conclusions?|estimates?|findings?|forecasts?|identification|attribution|analysis)`;
/** "In this.", "in it, because …": the judgement before it; "in this government" is trust. */
const THIS = String.raw`(?:this|that|it|both)(?:\s*[.,;:!?)]|\s*$|\s+(?:because|since|as|given|for)\b)`;
/** "Confidence in the courts" is the public's; confidence in a judgement, or that something is so, is the analyst's. */
const TRUST_IN = new RegExp(String.raw`^\s+in\s+(?!${JUDGED}|${THIS})`, "iu");
const TRUSTING_NOUNS =
  /\b(?:voters?|citizens|residents|consumers?|investors?|markets?|business(?:es)?|public|people|respondents|households)\b/iu;

const LEVEL_BEFORE =
  /\b(?:very )?(?<level>high|great|strong|full|moderate|medium|fair|reasonable|low|limited|little)(?:[- ]to[- ](?:high|moderate|medium))?(?: (?:degree|level)s? of)?(?: analytic(?:al)?)? confidence\b/giu;
const CONFIDENT =
  /\b(?:we|i) (?:are|am|remain) (?<level>highly|very|extremely|moderately|fairly|reasonably) confident\b/giu;
const LEVEL_BEHIND = new RegExp(
  String.raw`\b(?:our |my |analytic(?:al)? |the )?confidence(?: level)?(?: in (?:${JUDGED}|this|that|it|both))?(?:\s*:\s*|\s+(?:is|remains|was)\s+)(?:only |very )?(?<level>high|moderate|medium|low|limited)\b`,
  "giu",
);

export function findConfidence(text: string): readonly FoundConfidence[] {
  const found: FoundConfidence[] = [];
  for (const pattern of [LEVEL_BEFORE, CONFIDENT, LEVEL_BEHIND])
    for (const match of text.matchAll(pattern)) {
      const confidence = confidenceOf(match, text);
      if (
        confidence !== undefined &&
        !found.some((other) => other.start < confidence.end && confidence.start < other.end)
      )
        found.push(confidence);
    }
  return found.sort((left, right) => left.start - right.start);
}

function confidenceOf(match: RegExpMatchArray, text: string): FoundConfidence | undefined {
  const level = LEVELS.get(match.groups?.["level"]?.toLowerCase() ?? "");
  const start = (match.index ?? 0) + leadingWords(match[0]);
  const end = (match.index ?? 0) + match[0].length;
  if (level === undefined || TRUST_IN.test(text.slice(end, end + LONGEST_TAIL))) return undefined;
  if (/^confidence is/iu.test(text.slice(start, end)) && TRUSTING_NOUNS.test(text.slice(0, start))) return undefined;
  return { start, end, level };
}

const LONGEST_TAIL = 120;

/** The pronouns and verbs in front belong to the sentence, not to the words of confidence. */
function leadingWords(words: string): number {
  return /^(?:(?:we|i) (?:are|am|remain) |our |my |the )/iu.exec(words)?.[0].length ?? 0;
}
