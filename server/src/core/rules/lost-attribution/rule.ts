/** The source only reports it as someone's words; the note states it as fact. */
import type { Assessment } from "../../assess/assessment.js";
import type { Passage, PassageVerdict } from "../../assess/types.js";
import { isFunctionWord, lemmaOf } from "../../language/lemmas/lemmas.js";
import { foldName } from "../../language/nameKeys/nameKeys.js";
import { wordsOf, type Statement } from "../../model/statement.js";
import { sourceLabel } from "../../model/sourceLabel.js";
import { defineRule } from "../defineRule.js";
import { prefaceEdits } from "../insertions.js";
import type { ClaimContext, Finding, Fix } from "../types.js";
import { relatedPassage } from "../wording.js";
import { overlaps, type TextRange } from "../../text/range.js";
import { readable } from "../../text/readable.js";
import page from "./rule.md";

export const lostAttribution = defineRule({
  name: "lost-attribution",
  group: "attribution",
  summary: "the source only reports it as someone’s claim; the note states it as fact",
  severity: "warning",
  page,
  checkClaim: (_claim, context) => findingsFor(context.assessment, context),
});

function findingsFor(assessment: Assessment | undefined, context: ClaimContext): readonly Finding[] {
  if (assessment === undefined || assessment.claim.mark !== undefined) return [];
  if (assessment.claim.statement.kind.kind !== "assertion") return [];
  const verdict = assessment.cited.find((candidate) => reported(candidate) !== undefined);
  if (
    verdict === undefined ||
    saysWhose(assessment.claim.statement, verdict) ||
    isOwnVoice(verdict) ||
    namesSpeaker(assessment.claim.statement, verdict) ||
    assessment.cited.some((other) => saysItFlatly(other, verdict))
  )
    return [];
  return [findingFor(verdict, assessment, context)];
}

/** "Investors urged Lima …" reports too, but so it does in the source, where a newspaper is said to have written it. */
function saysWhose(claim: Statement, { passage }: PassageVerdict): boolean {
  const { statement } = passage;
  const cues = statement.attributions.map(({ cue }) => wordsOf(statement, cue).toLowerCase());
  if (cues.length < 2) return claim.attributions.length > 0;
  return claim.attributions.some(({ cue }) => !cues.includes(wordsOf(claim, cue).toLowerCase()));
}

/** Another sentence of a cited article says as much of it in the article's own voice. */
function saysItFlatly(other: PassageVerdict, verdict: PassageVerdict): boolean {
  return (
    reported(other) === undefined &&
    (other.verdict === "supports" || (other.verdict === "neutral" && other.bearing >= verdict.bearing))
  );
}

/** "As the Herald reported", "I saw": in the Herald, or in a digest of it, this attributes nothing to anybody else. */
function isOwnVoice(verdict: PassageVerdict): boolean {
  const report = reportOf(verdict);
  if (report?.speaker === undefined) return false;
  if (!report.direct && /^(?:i|we)$/iu.test(report.speaker)) return true;
  const { publisher, authors, upstream } = verdict.passage.source;
  const speaker = foldName(report.speaker)
    .split(" ")
    .filter((word) => !isFunctionWord(word));
  const origins = upstream.map((report) => report.publisher);
  const own = new Set(
    [publisher, ...authors, ...origins].flatMap((name) => (name === undefined ? [] : foldName(name).split(" "))),
  );
  return speaker.length > 0 && speaker.every((word) => own.has(word) || OUTLET.has(word));
}

const OUTLET: ReadonlySet<string> = new Set(
  "newspaper paper daily weekly magazine agency broadcaster portal".split(" "),
);

/** "In the ministry's view, …", "Ministry: …", "…, as two newspapers warn": named in a part of the sentence that is not what is reported. */
function namesSpeaker(claim: Statement, verdict: PassageVerdict): boolean {
  const reason = reported(verdict);
  const speaker = reportOf(verdict)?.speaker;
  if (reason === undefined || speaker === undefined) return false;
  const names = new Set(wordsOfName(speaker));
  const at = reason.claim.range.start - claim.range.start;
  let start = 0;
  return claim.text.split(/(?<=[,:;–—])/u).some((part) => {
    const holdsClaim = start <= at && at < start + part.length;
    start += part.length;
    return !holdsClaim && (AS_SOMEONE_SAYS.test(part) || wordsOfName(part).some((word) => names.has(word)));
  });
}

const AS_SOMEONE_SAYS = /^\s*as\s+\S+\s+\S/iu;

function wordsOfName(words: string): readonly string[] {
  return (words.match(/[\p{L}\p{N}]+/gu) ?? [])
    .map((word) => lemmaOf(word))
    .filter((lemma) => lemma.length > 1 && !isFunctionWord(lemma));
}

/** The reason that says whose words they are. */
function reported(verdict: PassageVerdict): PassageVerdict["reasons"][number] | undefined {
  return verdict.reasons.find((reason) => reason.kind === "attribution");
}

function findingFor(verdict: PassageVerdict, assessment: Assessment, context: ClaimContext): Finding {
  const report = reportOf(verdict);
  const speaker = report?.speaker;
  const fixes: readonly Fix[] =
    speaker === undefined || PRONOUN.test(speaker)
      ? []
      : [
          {
            title: `Insert “According to ${speaker}”`,
            edits: prefaceEdits(context.note, assessment.claim, `According to ${speaker},`),
            preferred: true,
          },
        ];
  return {
    range: assessment.claim.range,
    kind: "attribution",
    message: `${sourceLabel(verdict.passage.source)} only reports this${whose(report)}; here it stands as fact: say who says it`,
    related: [relatedPassage(verdict, "where it is reported")],
    fixes,
  };
}

function whose(report: Report | undefined): string {
  if (report === undefined) return "";
  if (report.speaker === undefined) return `: “${report.cue}”`;
  return ` as the words of ${PRONOUN.test(report.speaker) ? `“${report.speaker}”` : report.speaker} (“${report.cue}”)`;
}

const PRONOUN = /^(?:he|she|it|they|i|we|who|which|that|this|those|these|others|some|many)$/iu;

interface Report {
  /** As written; absent where nobody is named. */
  readonly speaker: string | undefined;
  /** The words that report: "says", "according to". */
  readonly cue: string;
  readonly direct: boolean;
}

/** The report whose words the reason points into; speaker and cue may stand in another sentence of the paragraph. */
function reportOf(verdict: PassageVerdict): Report | undefined {
  const { passage } = verdict;
  const at = reported(verdict)?.evidence.range;
  if (at === undefined) return undefined;
  const { attributions } = passage.statement;
  const report =
    attributions.find((attribution) => overlaps(attribution.cue, at)) ??
    attributions.find((attribution) => attribution.source !== undefined && overlaps(attribution.source, at)) ??
    attributions.find((attribution) => overlaps(attribution.content, at));
  if (report === undefined) return undefined;
  const cue = wordsIn(passage, report.cue);
  if (cue === "") return undefined;
  const speaker =
    report.source === undefined ? "" : inSentence(wordsIn(passage, report.source), report.source, passage);
  return { speaker: speaker === "" ? undefined : speaker, cue, direct: report.direct };
}

/** A speaker that opens the sentence has its capital from there, unless it begins a name or is an acronym. */
function inSentence(speaker: string, range: TextRange, passage: Passage): string {
  const { statement } = passage;
  const opens = /^[\s"“„«‘'(]*$/u.test(statement.text.slice(0, Math.max(0, range.start - statement.range.start)));
  if (
    !opens ||
    statement.mentions.some((mention) => mention.start === range.start) ||
    /^(?:I\b|\p{Lu}[\p{Lu}.])/u.test(speaker)
  )
    return speaker;
  return `${speaker.slice(0, 1).toLowerCase()}${speaker.slice(1)}`;
}

function wordsIn(passage: Passage, range: TextRange): string {
  const { paragraph, paragraphText } = passage;
  return readable(
    paragraphText.slice(Math.max(0, range.start - paragraph.start), Math.max(0, range.end - paragraph.start)),
  );
}
