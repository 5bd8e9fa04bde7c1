/** What the sections of a briefing take for granted: what is asked of sentences about the world is not asked where a section holds none. */
import { asksForNoSource, readBriefing, type Briefing, type BriefingSection } from "../briefing/briefing.js";
import { isOwnJudgement } from "../briefing/ownLikelihood.js";
import type { SectionKind } from "../briefing/sections.lexicon.js";
import type { NoteFacts } from "../model/note.js";
import { holds, overlaps, type TextRange } from "../text/range.js";

/** True for a finding that the section it stands in answers by its kind. */
export function settledBySection(note: NoteFacts): (code: string, range: TextRange) => boolean {
  const briefing = readBriefing(note);
  if (briefing === undefined) return () => false;
  return (code, range) =>
    briefing.sections.some((section) => holds(section.body, range) && isSettled(section, code, range, briefing));
}

/** What a source summary says is about the sources, not about the world: no article bears on it. */
const CHECKED_IN_SUMMARY = new Set(["unknown-source", "source-modified", "source-undated", "source-ungraded"]);

/** They sum up the analyst's own estimates, whose sources stand in the discussion. */
const ESTIMATES: ReadonlySet<SectionKind> = new Set<SectionKind>(["bottom-line", "key-judgements"]);

function isSettled(section: BriefingSection, code: string, range: TextRange, { note }: Briefing): boolean {
  const { kind } = section;
  if (kind === "source-summary") return !CHECKED_IN_SUMMARY.has(code);
  if (code !== "unsourced-claim" || kind === undefined) return false;
  if (asksForNoSource(section)) return true;
  return ESTIMATES.has(kind) && note.claims.some((claim) => overlaps(claim.range, range) && isOwnJudgement(claim));
}
