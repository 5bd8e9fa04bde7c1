/** The note credits a report that it never saw: the cited article only retells it. */
import type { Assessment, CitedSource } from "../../assess/assessment.js";
import { foldName } from "../../language/nameKeys/nameKeys.js";
import type { Claim } from "../../model/note.js";
import type { SourceDescription } from "../../model/source.js";
import type { TextRange } from "../../text/range.js";
import { defineRule } from "../defineRule.js";
import { caret } from "../insertions.js";
import type { ClaimContext, Finding, Fix } from "../types.js";
import page from "./rule.md";

export const secondaryCitation = defineRule({
  name: "secondary-citation",
  group: "sourcing",
  summary: "the note credits a report that the cited article only retells",
  severity: "info",
  page,
  checkClaim: (claim, context) => findingsFor(claim, context.assessment, context),
});

/** "As quoted by", "via", "in a repost": the note says itself how it knows. */
const SAYS_HOW =
  /\b(?:quoted|cited|reported|relayed|carried|republished|reprinted|translated|retold|as seen) (?:by|in|on)\b|\bvia\b|\b(?:repost|digest|translation|reprint|summary|re-report)\p{L}*\b|\bquoting\b|\bciting\b/iu;

function findingsFor(claim: Claim, assessment: Assessment | undefined, context: ClaimContext): readonly Finding[] {
  if (assessment === undefined || SAYS_HOW.test(claim.statement.text)) return [];
  const sources = assessment.sources.flatMap(({ source }: CitedSource) => source ?? []);
  return claim.statement.attributions.flatMap(({ source: speaker }) => {
    if (speaker === undefined) return [];
    const name = bareName(context.note.text.slice(speaker.start, speaker.end));
    // Read at first hand in one of the cited articles.
    if (sources.some((source) => isBy(source, name))) return [];
    const retelling = sources.find((source) => source.upstream.some(({ publisher }) => bareName(publisher) === name));
    if (retelling === undefined || namesCarrier(claim, retelling)) return [];
    return [findingFor(speaker, retelling, name, context)];
  });
}

function isBy({ publisher, authors }: SourceDescription, name: string): boolean {
  return [publisher ?? "", ...authors].some((other) => bareName(other) === name);
}

function bareName(name: string): string {
  return foldName(name)
    .replace(/^(?:the|a|an) /u, "")
    .replace(/^(?:\p{L}+ )?(?:newspaper|daily|weekly|agency|magazine|broadcaster|publication) (?:the )?/u, "");
}

/** "According to the Journal, UNIAN writes": the carrier is named beside it. */
function namesCarrier({ statement }: Claim, source: SourceDescription): boolean {
  const words = foldName(statement.text);
  return carriersOf(source).some((carrier) => words.includes(bareName(carrier)));
}

/** Who retold it, nearest to the reader first: the publisher, then the reports between. */
function carriersOf({ publisher, upstream }: SourceDescription): readonly string[] {
  return [...(publisher === undefined ? [] : [publisher]), ...upstream.slice(0, -1).map((entry) => entry.publisher)];
}

function findingFor(speaker: TextRange, source: SourceDescription, name: string, { note }: ClaimContext): Finding {
  const at = source.upstream.findIndex(({ publisher }) => bareName(publisher) === name);
  const chain = [
    source.publisher ?? `@${source.key}`,
    ...source.upstream.slice(0, at + 1).map(({ publisher }) => publisher),
  ];
  return {
    range: speaker,
    message: `“${note.text.slice(speaker.start, speaker.end)}” was not read at first hand: @${source.key} retells it (${chain.join(" ← ")}); say where you read it`,
    fixes: carrierFix(speaker, source, at, note.file),
  };
}

function carrierFix(speaker: TextRange, source: SourceDescription, at: number, file: string): readonly Fix[] {
  const carrier = source.publisher ?? (at > 0 ? source.upstream[0]?.publisher : undefined);
  const words = carrier === undefined ? `as quoted in @${source.key}` : `as quoted by ${carrier}`;
  return [
    {
      title: `Insert “${words}”`,
      edits: [{ file, range: caret(speaker.end), newText: ` (${words})` }],
      preferred: true,
    },
  ];
}
