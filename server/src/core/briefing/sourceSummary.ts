/**
 * What can be said of a briefing's sources without judging them: the facts of a source summary statement (ICD 206, section D).
 * Everything comes from the articles' metadata, their provenance and the verdicts on the briefing's own sentences.
 */
import type { Assessment } from "../assess/assessment.js";
import type { FileId } from "../model/fileId.js";
import type { Claim, NoteFacts } from "../model/note.js";
import type { SourceDescription, SourceField } from "../model/source.js";
import type { Workspace } from "../workspace/types.js";
import { conflictReason, isConflict } from "../assess/conflictReason.js";
import { readBriefing, sectionOf } from "./briefing.js";
import { corroborationOf, type AssessmentOf, type Corroboration } from "./corroboration.js";
import { keyJudgements } from "./keyJudgements.js";
import { groupByOrigin, type OriginGroup } from "./origins.js";

export interface SourceUse {
  readonly source: SourceDescription;
  /** Sentences of the briefing that cite it. */
  readonly claims: number;
}

export interface SourceDisagreement {
  readonly claim: Claim;
  readonly source: SourceDescription;
  /** The words on both sides. */
  readonly here: string;
  readonly there: string;
}

export interface SourceSummary {
  /** Most cited first. */
  readonly uses: readonly SourceUse[];
  /** Sentences that cite something. */
  readonly citing: number;
  readonly shared: readonly OriginGroup[];
  /** Number of origins at most: groups count once, articles of unknown origin as one each. */
  readonly origins: number;
  /** Judgements and statements whose two or more citations are of one origin. */
  readonly singleOrigin: readonly Claim[];
  /** Key judgements that rest on several documents of one origin, on one document, or on none. */
  readonly judgements: {
    readonly ofOneOrigin: readonly Claim[];
    readonly ofOneDocument: readonly Claim[];
    readonly ofNone: readonly Claim[];
  };
  /** Articles that retell another report in one part and speak for themselves in another. */
  readonly ownParts: readonly OwnPart[];
  readonly disagreements: readonly SourceDisagreement[];
}

export interface OwnPart {
  readonly source: SourceDescription;
  readonly headings: readonly string[];
}

/** Of a briefing and what it cites, its own source summary left out. */
export function sourceSummaryOf(note: NoteFacts, workspace: Workspace, assessmentOf: AssessmentOf): SourceSummary {
  const citing = claimsOutsideSummary(note).filter(({ citations }) => citations.length > 0);
  const cited = new Map(citing.map((claim) => [claim, sourcesOf(claim, workspace)] as const));
  const uses = usesOf([...cited.values()]);
  const groups = groupByOrigin(uses, workspace.provenance);
  const originOf = (file: FileId): number =>
    groups.findIndex(({ sources }) => sources.some((source) => source.file === file));
  const rests = keyJudgements(note).map((claim) => corroborationOf(workspace, note, claim, assessmentOf));
  const judged = (isSo: (found: Corroboration) => boolean): readonly Claim[] =>
    rests.filter(isSo).map(({ judgement }) => judgement);
  return {
    uses,
    citing: citing.length,
    judgements: {
      ofOneOrigin: judged(({ documents, origins }) => documents.length > 1 && origins.length === 1),
      ofOneDocument: judged(({ documents }) => documents.length === 1),
      ofNone: judged(({ documents }) => documents.length === 0),
    },
    ownParts: ownPartsOf(uses, workspace),
    shared: groups.filter(({ sources }) => sources.length > 1),
    origins: groups.length,
    singleOrigin: citing.filter((claim) => {
      const sources = cited.get(claim) ?? [];
      return sources.length > 1 && new Set(sources.map(({ file }) => originOf(file))).size === 1;
    }),
    disagreements: citing.flatMap((claim) => disagreementsOf(claim, assessmentOf(claim))),
  };
}

/** Of articles that nothing cites yet, in the order given. */
export function summaryOfSources(sources: readonly SourceDescription[], workspace: Workspace): SourceSummary {
  const uses = sources.map((source) => ({ source, claims: 0 }));
  const groups = groupByOrigin(uses, workspace.provenance);
  return {
    uses,
    citing: 0,
    judgements: { ofOneOrigin: [], ofOneDocument: [], ofNone: [] },
    ownParts: ownPartsOf(uses, workspace),
    shared: groups.filter((group) => group.sources.length > 1),
    origins: groups.length,
    singleOrigin: [],
    disagreements: [],
  };
}

function ownPartsOf(uses: readonly SourceUse[], { provenance }: Workspace): readonly OwnPart[] {
  return uses.flatMap(({ source }) => {
    const headings = provenance
      .rootsOf(source.file)
      .flatMap(({ id, heading }) => (id === source.key && heading !== undefined ? [heading] : []));
    return source.upstream.length === 0 || headings.length === 0 ? [] : [{ source, headings }];
  });
}

/** What the summary itself says of the sources is no use of them. */
function claimsOutsideSummary(note: NoteFacts): readonly Claim[] {
  const briefing = readBriefing(note);
  const summary = briefing === undefined ? undefined : sectionOf(briefing, "source-summary");
  return summary === undefined ? note.claims : note.claims.filter((claim) => !summary.claims.includes(claim));
}

/** Fields that a source neither states nor shows. */
export function lacks(source: SourceDescription, field: NeededField): boolean {
  return field === "authors" ? source.authors.length === 0 : source[field] === undefined;
}

/** What ICD 206 wants of every source. */
export type NeededField = "authors" | "published" | "publisher" | "language";

export function isInferred({ inferred }: SourceDescription, field: SourceField): boolean {
  return inferred.includes(field);
}

function sourcesOf(claim: Claim, { sources }: Workspace): readonly SourceDescription[] {
  const found = new Map<FileId, SourceDescription>();
  for (const { key } of claim.citations) {
    const source = sources.resolve(key);
    if (source !== undefined) found.set(source.file, source);
  }
  return [...found.values()];
}

function usesOf(cited: readonly (readonly SourceDescription[])[]): readonly SourceUse[] {
  const uses = new Map<FileId, SourceUse>();
  for (const source of cited.flat())
    uses.set(source.file, { source, claims: (uses.get(source.file)?.claims ?? 0) + 1 });
  return [...uses.values()].sort(
    (left, right) => right.claims - left.claims || (left.source.key < right.source.key ? -1 : 1),
  );
}

function disagreementsOf(claim: Claim, assessment: Assessment | undefined): readonly SourceDisagreement[] {
  const verdicts = [...(assessment?.cited ?? []), ...(assessment?.corpus ?? [])];
  const found = new Map<FileId, SourceDisagreement>();
  for (const verdict of verdicts) {
    const { passage } = verdict;
    const reason = isConflict(verdict) ? conflictReason(verdict) : undefined;
    if (reason === undefined || found.has(passage.file)) continue;
    found.set(passage.file, { claim, source: passage.source, here: reason.claim.text, there: reason.evidence.text });
  }
  return [...found.values()];
}
