/** The note calls something independently confirmed, and what it cites is one source or one origin. */
import type { Assessment } from "../../assess/assessment.js";
import type { Claim } from "../../model/note.js";
import type { SourceDescription } from "../../model/source.js";
import type { TextRange } from "../../text/range.js";
import { defineRule } from "../defineRule.js";
import { wordsOfOthers } from "../../briefing/ownLikelihood.js";
import { overlaps } from "../../text/range.js";
import type { ClaimContext, Finding } from "../types.js";
import page from "./rule.md";

export const gradeNeedsIndependence = defineRule({
  name: "grade-needs-independence",
  group: "sourcing",
  summary: "a statement is graded or called confirmed by independent sources, and its citations are of one origin",
  severity: "info",
  page,
  checkClaim: (claim, context) => findingsFor(claim, context.assessment, context),
});

/** Admiralty credibility 1 ("graded B1", "(B1)"), or the same in words; a B-1 is an aircraft. */
const CONFIRMED =
  /(?<=\b(?:grad(?:e|ed|ing)|rat(?:ed|ing)|credibility|admiralty(?: code)?)(?: of| as| at)?:? )[A-F]?1(?![\p{L}\p{N}-])|(?<=[([])[A-F]1(?=[)\]])|\bindependent(?:ly)?\s+(?:confirmed|corroborated|verified|reported)\b|\b(?:confirmed|corroborated|verified|reported)\s+independently\b|\b(?:confirmed|corroborated|verified|reported)\s+by\s+(?:\p{L}+\s+)?independent\b|\b(?:two|three|four|five|several|multiple|many)\s+independent\s+(?:sources?|reports?|accounts?|articles?)\b/iu;

function findingsFor(
  claim: Claim,
  assessment: Assessment | undefined,
  { note, workspace }: ClaimContext,
): readonly Finding[] {
  const range = confirmedIn(claim);
  if (assessment === undefined || range === undefined || claim.citations.length === 0) return [];
  const sources = new Map<string, SourceDescription>();
  for (const { source } of assessment.sources) if (source !== undefined) sources.set(source.file, source);
  const files = [...sources.keys()];
  const verdicts = files.flatMap((left, index) =>
    files.slice(index + 1).map((right) => workspace.provenance.independence({ file: left }, { file: right })),
  );
  if (files.length === 0 || verdicts.some(({ verdict }) => verdict !== "shared-origin")) return [];
  const [first] = verdicts;
  const why =
    first?.verdict === "shared-origin" ? `the cited articles are one origin (${first.why})` : "one article is cited";
  return [
    {
      range,
      message: `“${note.text.slice(range.start, range.end)}” asks for independent sources, and ${why}: cite an independent one, or grade it lower`,
    },
  ];
}

function confirmedIn(claim: Claim): TextRange | undefined {
  const { text, range } = claim.statement;
  const match = CONFIRMED.exec(text);
  if (match === null) return undefined;
  const found = { start: range.start + match.index, end: range.start + match.index + match[0].length };
  return wordsOfOthers(claim).some((other) => overlaps(other, found)) ? undefined : found;
}
