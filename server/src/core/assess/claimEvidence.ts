/** One claim's way to its assessment: what it needs from the index, and the judging of what came. */
import { intervalOf } from "../language/dates/edtf.js";
import type { CalendarDay } from "../language/dates/types.js";
import { claimOriginOf } from "../model/claimOrigins.js";
import type { FileId } from "../model/fileId.js";
import type { Claim, NoteFacts } from "../model/note.js";
import type { Workspace } from "../workspace/types.js";
import { assess } from "./assess.js";
import type { Assessment, CitedSource } from "./assessment.js";
import { evidenceQuery } from "./evidenceQuery.js";
import { moveAssessment } from "./moveAssessment.js";
import type { Needs, Supply } from "./needs.js";
import { quotationNeeds } from "./quotationChecks.js";
import type { EvidenceQuery } from "./types.js";

export function citedSources(workspace: Workspace, claim: Claim): readonly CitedSource[] {
  return claim.citations.map((citation) => ({ citation, source: workspace.sources.resolve(citation.key) }));
}

export function queryOf(workspace: Workspace, claim: Claim): EvidenceQuery {
  return evidenceQuery(claim, citedFiles(workspace, claim));
}

function citedFiles(workspace: Workspace, claim: Claim): readonly FileId[] {
  const files = citedSources(workspace, claim).flatMap(({ source }) => (source === undefined ? [] : [source.file]));
  return [...new Set(files)];
}

export function claimNeeds(workspace: Workspace, claim: Claim): Needs {
  return {
    evidence: [queryOf(workspace, claim)],
    actors: [],
    overviews: [],
    articles: quotationNeeds(claim, citedSources(workspace, claim)),
  };
}

/** Undefined while the evidence is not here: no verdict is given on half of it. */
export function assessClaim(workspace: Workspace, claim: Claim, supply: Supply): Assessment | undefined {
  const answer = supply.evidence.get(queryOf(workspace, claim).key);
  if (answer === undefined) return undefined;
  const origin = claimOriginOf(claim);
  const sources = citedSources(workspace, origin);
  const day = dayOfNote(workspace, claim);
  const basis: readonly unknown[] = [
    answer,
    day,
    ...sources.map(({ source }) => source),
    ...quotationNeeds(origin, sources).map((file) => supply.articles.get(file)),
  ];
  const known = judged.get(origin);
  if (known !== undefined && isSameBasis(known.basis, basis)) return moveAssessment(known.assessment, claim);
  const assessment = assess(origin, sources, answer, supply.articles, day);
  judged.set(origin, { basis, assessment });
  return moveAssessment(assessment, claim);
}

/** What a claim was judged on, by identity: the index's answer, its own day, the descriptions of what it cites, and articles that it quotes. */
interface Judged {
  readonly basis: readonly unknown[];
  readonly assessment: Assessment;
}

/** By the claim as it was first read: an edit elsewhere judges nothing again. */
const judged = new WeakMap<Claim, Judged>();

function isSameBasis(left: readonly unknown[], right: readonly unknown[]): boolean {
  return left.length === right.length && left.every((item, index) => item === right[index]);
}

/** The day that the note was written, where it says so: reports of a later or much earlier time speak of another state. */
function dayOfNote(workspace: Workspace, claim: Claim): CalendarDay | undefined {
  const note = workspace.notes.get(claim.file);
  if (note?.date === undefined) return undefined;
  const known = days.get(note) ?? intervalOf(note.date)?.from;
  if (known !== undefined) days.set(note, known);
  return known;
}

/** Asked for every claim of a note at every edit. */
const days = new WeakMap<NoteFacts, CalendarDay>();

/** Questions, headings without a verb and marked thoughts are only judged where they cite something. */
export function asksForEvidence(claim: Claim): boolean {
  return claim.citations.length > 0 || (claim.mark === undefined && claim.statement.kind.kind === "assertion");
}

/** Below this a sentence asserts too little to ask for a source: greetings, transitions, generalities. */
const LEAST_CHECKWORTHINESS = 0.4;

/** A checkable statement about the world that cites nothing. */
export function needsSource({ mark, citations, statement: { kind } }: Claim): boolean {
  return (
    mark === undefined &&
    citations.length === 0 &&
    kind.kind === "assertion" &&
    kind.checkworthiness >= LEAST_CHECKWORTHINESS
  );
}
