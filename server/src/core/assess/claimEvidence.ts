/** One claim's way to its assessment: what it needs from the index, and the judging of what came. */
import { intervalOf } from "../language/dates/edtf.js";
import type { CalendarDay } from "../language/dates/types.js";
import { claimOriginOf } from "../model/claimOrigins.js";
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

export function claimNeeds(workspace: Workspace, claim: Claim): Needs {
  return questionOf(workspace, claim).needs;
}

/** What is asked about a claim, and of which sources. */
interface Question {
  readonly table: Workspace["sources"];
  /** Of the claim as it was first read. */
  readonly sources: readonly CitedSource[];
  readonly query: EvidenceQuery;
  readonly needs: Needs;
}

/** By the claim as it was first read: every claim of a note is asked for at every edit. */
const questions = new WeakMap<Claim, Question>();

function questionOf(workspace: Workspace, claim: Claim): Question {
  const origin = claimOriginOf(claim);
  const known = questions.get(origin);
  if (known?.table === workspace.sources) return known;
  const sources = citedSources(workspace, origin);
  const cited = sources.flatMap(({ source }) => (source === undefined ? [] : [source.file]));
  const query = evidenceQuery(origin, [...new Set(cited)]);
  const needs = { evidence: [query], actors: [], overviews: [], places: [], articles: quotationNeeds(origin, sources) };
  const question = { table: workspace.sources, sources, query, needs };
  questions.set(origin, question);
  return question;
}

/** Undefined while the evidence is not here: no verdict is given on half of it. */
export function assessClaim(workspace: Workspace, claim: Claim, supply: Supply): Assessment | undefined {
  const assessment = judgeClaim(workspace, claim, supply);
  return assessment === undefined ? undefined : moveAssessment(assessment, claim);
}

/** The same of the claim where it was first read; remembered while what it rests on is the same. */
export function judgeClaim(workspace: Workspace, claim: Claim, supply: Supply): Assessment | undefined {
  const { query, sources, needs } = questionOf(workspace, claim);
  const answer = supply.evidence.get(query.key);
  if (answer === undefined) return undefined;
  const origin = claimOriginOf(claim);
  const day = dayOfNote(workspace, claim);
  const basis: readonly unknown[] = [
    answer,
    day,
    ...sources.map(({ source }) => source),
    ...needs.articles.map((file) => supply.articles.get(file)),
  ];
  const known = judged.get(origin);
  if (known !== undefined && isSameBasis(known.basis, basis)) return known.assessment;
  const assessment = assess(origin, sources, answer, supply.articles, day);
  judged.set(origin, { basis, assessment });
  return assessment;
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
