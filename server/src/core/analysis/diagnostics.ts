/** The diagnostics of one note as a feature: plan the evidence of its claims, then judge and run the rules. */
import { assessClaim, asksForEvidence, claimNeeds } from "../assess/claimEvidence.js";
import type { Assessment } from "../assess/assessment.js";
import { mergeNeeds, NO_NEEDS, type Supply } from "../assess/needs.js";
import { keyJudgements } from "../briefing/keyJudgements.js";
import type { Feature } from "../features/types.js";
import type { CalendarDay } from "../language/dates/types.js";
import type { FileId } from "../model/fileId.js";
import type { Claim, NoteFacts } from "../model/note.js";
import { ruleSteps, type OnRuleFailure } from "../rules/runRules.js";
import type { Diagnostic } from "../rules/types.js";
import { finished, type Steps } from "../text/steps.js";
import type { Workspace } from "../workspace/types.js";
import { workAhead } from "./diagnosticsAhead.js";

export interface DiagnosticsParams {
  readonly file: FileId;
  /** The day on which forecasts are looked up; without it, the newest day that the workspace speaks of. */
  readonly today?: CalendarDay;
  readonly onRuleFailure?: OnRuleFailure;
}

export const diagnosticsFeature: Feature<DiagnosticsParams, readonly Diagnostic[]> = {
  plan(workspace, { file }) {
    const note = workspace.notes.get(file);
    if (note === undefined) return NO_NEEDS;
    return mergeNeeds(judgedClaims(note).map((claim) => claimNeeds(workspace, claim)));
  },
  answer: (workspace, params, supply) => finished(diagnosticSteps(workspace, params, supply)),
  steps: diagnosticSteps,
  ahead(workspace, { file }) {
    const note = workspace.notes.get(file);
    return note === undefined ? nothingAhead : workAhead(workspace, note, judgedClaims(note));
  },
};

function* nothingAhead(): Steps<void> {
  // A file that is no note has no claims.
}

function judgedClaims(note: NoteFacts): readonly Claim[] {
  return [...note.claims.filter(asksForEvidence), ...keyJudgements(note)];
}

function* diagnosticSteps(
  workspace: Workspace,
  { file, today, onRuleFailure }: DiagnosticsParams,
  supply: Supply,
): Steps<readonly Diagnostic[]> {
  const note = workspace.notes.get(file);
  if (note === undefined) return [];
  const assessments = yield* assessSteps(workspace, note.claims.filter(asksForEvidence), supply);
  const judgements = yield* assessSteps(workspace, keyJudgements(note), supply);
  return yield* ruleSteps(
    { note, workspace, assessments, judgements, ...(today === undefined ? {} : { today }) },
    onRuleFailure ?? rethrow,
  );
}

export function assessmentsOf(workspace: Workspace, note: NoteFacts, supply: Supply): ReadonlyMap<Claim, Assessment> {
  return finished(assessSteps(workspace, note.claims.filter(asksForEvidence), supply));
}

/** What the corpus has on the key judgements of a briefing. */
export function judgementsOf(workspace: Workspace, note: NoteFacts, supply: Supply): ReadonlyMap<Claim, Assessment> {
  return finished(assessSteps(workspace, keyJudgements(note), supply));
}

function* assessSteps(
  workspace: Workspace,
  claims: readonly Claim[],
  supply: Supply,
): Steps<ReadonlyMap<Claim, Assessment>> {
  const assessments = new Map<Claim, Assessment>();
  for (const claim of claims) {
    const assessment = assessClaim(workspace, claim, supply);
    if (assessment !== undefined) assessments.set(claim, assessment);
    yield;
  }
  return assessments;
}

function rethrow(rule: string, error: unknown): never {
  throw new Error(`rule ${rule} failed`, { cause: error });
}
