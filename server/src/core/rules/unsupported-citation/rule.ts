/** A cited article that says nothing which bears on the statement. */
import type { Assessment, CitedSource } from "../../assess/assessment.js";
import { sourceLabel } from "../../model/sourceLabel.js";
import type { SourceDescription } from "../../model/source.js";
import { defineRule } from "../defineRule.js";
import type { ClaimContext, Finding, Fix } from "../types.js";
import { labelWithKey, relatedPassage } from "../wording.js";
import { bearingOf } from "./speaksOf.js";
import page from "./rule.md";

/** The share of the statement's weighted words and names that the best passage must speak of. */
const LEAST_BEARING = 0.34;
/** Another source is offered in its place only when it speaks of clearly more. */
const OFFERED_BEARING = 0.6;

export const unsupportedCitation = defineRule({
  name: "unsupported-citation",
  group: "sourcing",
  summary: "the cited article says nothing that bears on the statement",
  severity: "warning",
  page,
  checkClaim: (_claim, context) => findingsFor(context.assessment, context),
});

function findingsFor(assessment: Assessment | undefined, context: ClaimContext): readonly Finding[] {
  if (assessment === undefined) return [];
  // A judgement cites what it rests on, which need not say the same.
  if (assessment.claim.statement.kind.kind !== "assertion" || assessment.claim.mark !== undefined) return [];
  return assessment.sources.flatMap((cited) => checkSource(cited, assessment, context));
}

function checkSource(cited: CitedSource, assessment: Assessment, context: ClaimContext): readonly Finding[] {
  const { source, citation } = cited;
  if (source === undefined || isQuoted(source, assessment)) return [];
  const own = assessment.cited.filter((verdict) => verdict.passage.file === source.file);
  if (own.some((verdict) => verdict.verdict !== "neutral" || verdict.bearing >= LEAST_BEARING)) return [];
  if (!isEnglish(source)) return [];
  const bearing = bearingOf(assessment.claim.statement, source, own, context.workspace);
  if (bearing === "speaks-of-it") return [];
  const others = [...assessment.cited, ...assessment.corpus].filter(
    (verdict) =>
      verdict.passage.file !== source.file && verdict.verdict !== "contradicts" && verdict.bearing >= OFFERED_BEARING,
  );
  // In other words the article may well say it, unless another one says it in these.
  if (bearing === "unclear" && others.length === 0) return [];
  const better = others.find((verdict) => verdict.verdict === "supports");
  const advice = better === undefined ? "cite what does, or say less" : `${labelWithKey(better)} does`;
  const fixes: readonly Fix[] =
    better === undefined || assessment.sources.some((other) => other.source?.file === better.passage.file)
      ? []
      : [
          {
            title: `Cite ${labelWithKey(better)} instead`,
            edits: [{ file: context.note.file, range: citation.keyRange, newText: better.passage.key }],
            preferred: true,
          },
        ];
  return [
    {
      range: { start: citation.keyRange.start - 1, end: citation.keyRange.end },
      message: `${sourceLabel(source)} says nothing that bears on this statement: ${advice}`,
      related: [
        ...own.slice(0, 1).map((verdict) => relatedPassage(verdict, "nearest passage of the cited article")),
        ...(better === undefined ? [] : [relatedPassage(better, "a passage that bears on it")]),
      ],
      fixes,
    },
  ];
}

/** What an article says in another language cannot be judged by its words. */
function isEnglish(source: SourceDescription): boolean {
  return source.language === undefined || /^en\b/iu.test(source.language);
}

/** Words copied from an article bear on it by definition, however few they are. */
function isQuoted(source: SourceDescription, assessment: Assessment): boolean {
  return assessment.quotations.some((check) => check.source?.file === source.file && check.match.match !== "none");
}
