/** The claims of a note as a list shows them: status, sources and origins, and what stands against each. */
import { assessClaim, asksForEvidence } from "../../assess/claimEvidence.js";
import { countOrigins } from "../../assess/citedOrigins.js";
import type { Assessment } from "../../assess/assessment.js";
import type { Supply } from "../../assess/needs.js";
import type { PassageVerdict } from "../../assess/types.js";
import type { FileId } from "../../model/fileId.js";
import type { Claim } from "../../model/note.js";
import { sourceLabel } from "../../model/sourceLabel.js";
import type { SourceDescription } from "../../model/source.js";
import { readable } from "../../text/readable.js";
import { overlaps, type TextRange } from "../../text/range.js";
import type { Workspace } from "../../workspace/types.js";
import { claimListFeature } from "../claimList.js";
import type { Feature } from "../types.js";

/**
 * What the list groups by. It follows what the Problems panel says: a finding that the analyst set aside, or that no rule raises,
 * counts against no claim. "disputed": other articles or notes speak against it. "open": nothing was found for it or against it.
 */
export type ClaimRowState =
  "contradicted" | "disputed" | "misquoted" | "unsourced" | "unsupported" | "open" | "supported" | "not-checkable";

/** A finding of the note's rules. */
export interface FoundInNote {
  readonly code: string;
  readonly range: TextRange;
}

/** First match wins: what is worst comes first. */
const STATES_OF_RULES: readonly (readonly [string, ClaimRowState])[] = [
  ["contradicts-source", "contradicted"],
  ["contradicts-corpus", "disputed"],
  ["contradicts-note", "disputed"],
  ["misquote", "misquoted"],
  ["unsourced-claim", "unsourced"],
  ["unsupported-citation", "unsupported"],
];

export interface ClaimRow {
  readonly file: FileId;
  readonly range: TextRange;
  readonly text: string;
  readonly state: ClaimRowState;
  /** The nearest heading above. */
  readonly section?: string;
  /** Cited articles that exist, and how many origins they have at most. */
  readonly sources: readonly string[];
  readonly origins: number;
  /** The source whose words stand against it first, and those words. */
  readonly against?: { readonly source: string; readonly words: string };
}

export interface ClaimsViewParams {
  readonly file: FileId;
  /** What the rules found in the note. */
  readonly findings: readonly FoundInNote[];
}

export const claimsViewFeature: Feature<ClaimsViewParams, readonly ClaimRow[]> = {
  plan: (workspace, { file }, supply) => claimListFeature.plan(workspace, { file }, supply),
  answer(workspace, { file, findings }, supply) {
    return (workspace.notes.get(file)?.claims ?? []).map((claim) => rowOf(workspace, claim, findings, supply));
  },
};

export interface EvidenceRow {
  readonly file: FileId;
  readonly range: TextRange;
  readonly text: string;
  readonly key: string;
  readonly source: string;
  readonly verdict: PassageVerdict["verdict"];
  readonly cited: boolean;
}

/** Passages shown beneath one claim. */
const MOST_EVIDENCE = 8;
/** A neutral passage below this share of a claim's words has nothing to say on it. */
const LEAST_BEARING = 0.34;

/** The passages that bear on the claim at an offset, most telling first; those of cited articles before the others. */
export const evidenceViewFeature: Feature<{ readonly file: FileId; readonly offset: number }, readonly EvidenceRow[]> =
  {
    plan: (workspace, { file }, supply) => claimListFeature.plan(workspace, { file }, supply),
    answer(workspace, { file, offset }, supply) {
      const claim = (workspace.notes.get(file)?.claims ?? []).find(
        ({ range }) => range.start <= offset && offset <= range.end,
      );
      const assessment = claim === undefined ? undefined : assessClaim(workspace, claim, supply);
      return assessment === undefined ? [] : evidenceOf(assessment);
    },
  };

export function evidenceOf(assessment: Assessment): readonly EvidenceRow[] {
  const bears = ({ verdict, bearing }: PassageVerdict): boolean => verdict !== "neutral" || bearing >= LEAST_BEARING;
  const row =
    (cited: boolean) =>
    (judged: PassageVerdict): EvidenceRow => ({
      file: judged.passage.file,
      range: judged.passage.statement.range,
      text: readable(judged.passage.statement.text),
      key: judged.passage.key,
      source: sourceLabel(judged.passage.source),
      verdict: judged.verdict,
      cited,
    });
  return [
    ...assessment.cited.filter(bears).map(row(true)),
    ...assessment.corpus.filter(({ verdict }) => verdict !== "neutral").map(row(false)),
  ].slice(0, MOST_EVIDENCE);
}

function rowOf(workspace: Workspace, claim: Claim, findings: readonly FoundInNote[], supply: Supply): ClaimRow {
  const assessment = asksForEvidence(claim) ? assessClaim(workspace, claim, supply) : undefined;
  const sources = citedSources(workspace, claim);
  const section = sectionAbove(workspace, claim);
  const state = stateOf(claim, assessment, findings);
  const against =
    assessment !== undefined && (state === "contradicted" || state === "disputed")
      ? firstAgainst(assessment)
      : undefined;
  return {
    file: claim.file,
    range: claim.range,
    text: readable(claim.statement.text),
    state,
    ...(section === undefined ? {} : { section }),
    sources: sources.map(({ key }) => key),
    origins: assessment === undefined ? sources.length : countOrigins(assessment, workspace.provenance),
    ...(against === undefined ? {} : { against }),
  };
}

function stateOf(
  { range }: Claim,
  assessment: Assessment | undefined,
  findings: readonly FoundInNote[],
): ClaimRowState {
  const codes = new Set(findings.filter((found) => overlaps(found.range, range)).map(({ code }) => code));
  const worst = STATES_OF_RULES.find(([code]) => codes.has(code));
  if (worst !== undefined) return worst[1];
  if (assessment === undefined) return "not-checkable";
  return assessment.status === "supported" ? "supported" : "open";
}

function citedSources(workspace: Workspace, claim: Claim): readonly SourceDescription[] {
  const found = claim.citations.flatMap(({ key }) => workspace.sources.resolve(key) ?? []);
  return [...new Map(found.map((source) => [source.file, source])).values()];
}

function sectionAbove(workspace: Workspace, { file, range }: Claim): string | undefined {
  return workspace.notes.get(file)?.headings.findLast((heading) => heading.range.start <= range.start)?.text;
}

function firstAgainst({ cited, corpus }: Assessment): ClaimRow["against"] {
  const found = [...cited, ...corpus].find(({ verdict }) => verdict === "contradicts");
  const [reason] = found?.reasons ?? [];
  return found === undefined || reason === undefined
    ? undefined
    : { source: sourceLabel(found.passage.source), words: reason.evidence.text };
}
