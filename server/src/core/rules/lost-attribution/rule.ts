/** The source only reports it as someone's words; the note states it as fact. */
import type { Assessment } from "../../assess/assessment.js";
import type { PassageVerdict } from "../../assess/types.js";
import { foldName } from "../../language/nameKeys/nameKeys.js";
import { wordsOf } from "../../model/statement.js";
import { sourceLabel } from "../../model/sourceLabel.js";
import { defineRule } from "../defineRule.js";
import { prefaceEdits } from "../insertions.js";
import type { Finding, Fix, RuleContext } from "../types.js";
import { relatedPassage } from "../wording.js";
import { readable } from "../../text/readable.js";
import page from "./rule.md";

export const lostAttribution = defineRule({
  name: "lost-attribution",
  group: "attribution",
  summary: "the source only reports it as someone’s claim; the note states it as fact",
  severity: "warning",
  page,
  check: (context) => context.note.claims.flatMap((claim) => findingsFor(context.assessments.get(claim.contentKey), context)),
});

function findingsFor(assessment: Assessment | undefined, context: RuleContext): readonly Finding[] {
  if (assessment === undefined || assessment.claim.mark !== undefined) return [];
  if (assessment.claim.statement.kind.kind !== "assertion" || assessment.claim.statement.attributions.length > 0) return [];
  const verdict = assessment.cited.find((candidate) => reported(candidate) !== undefined);
  if (verdict === undefined || isOwnVoice(verdict) || assessment.cited.some((other) => saysItFlatly(other, verdict))) return [];
  return [findingFor(verdict, assessment, context)];
}

/** Another sentence of a cited article says as much of it in the article's own voice. */
function saysItFlatly(other: PassageVerdict, verdict: PassageVerdict): boolean {
  return reported(other) === undefined && (other.verdict === "supports" || (other.verdict === "neutral" && other.bearing >= verdict.bearing));
}

/** "As the Herald reported" in the Herald attributes nothing to anybody else. */
function isOwnVoice(verdict: PassageVerdict): boolean {
  const { publisher, authors } = verdict.passage.source;
  const speaker = foldName(speakerOf(verdict) ?? "");
  return speaker !== "" && [publisher, ...authors].some((own) => own !== undefined && foldName(own).includes(speaker));
}

/** The reason that says whose words they are. */
function reported(verdict: PassageVerdict): PassageVerdict["reasons"][number] | undefined {
  return verdict.reasons.find((reason) => reason.kind === "attribution");
}

function findingFor(verdict: PassageVerdict, assessment: Assessment, context: RuleContext): Finding {
  const reason = reported(verdict);
  const speaker = speakerOf(verdict);
  const who = speaker ?? "someone";
  const cue = reason === undefined ? "" : ` (“${readable(reason.evidence.text)}”)`;
  const fixes: readonly Fix[] =
    speaker === undefined ? [] : [{ title: `Insert “According to ${speaker}”`, edits: prefaceEdits(context.note, assessment.claim, `According to ${speaker},`), preferred: true }];
  return {
    range: assessment.claim.range,
    kind: "attribution",
    message: `${sourceLabel(verdict.passage.source)} only reports this as the words of ${who}${cue}; here it stands as fact: say who says it`,
    related: [relatedPassage(verdict, "where it is reported")],
    fixes,
  };
}

/** The speaker whose reported words the reason points into; the innermost one that is named. */
function speakerOf(verdict: PassageVerdict): string | undefined {
  const { statement } = verdict.passage;
  const reason = reported(verdict);
  const matching = statement.attributions.filter((attribution) => reason === undefined || (attribution.cue.start < reason.evidence.range.end && reason.evidence.range.start < attribution.cue.end));
  const source = [...matching, ...statement.attributions].find((attribution) => attribution.source !== undefined)?.source;
  return source === undefined ? undefined : readable(wordsOf(statement, source));
}
