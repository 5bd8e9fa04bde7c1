/** One claim's way to its assessment: what it needs from the index, and the judging of what came. */
import { intervalOf } from "../language/dates/edtf.js";
import type { CalendarDay } from "../language/dates/types.js";
import type { FileId } from "../model/fileId.js";
import type { Claim } from "../model/note.js";
import type { Workspace } from "../workspace/types.js";
import { assess } from "./assess.js";
import type { Assessment, CitedSource } from "./assessment.js";
import { evidenceQuery } from "./evidenceQuery.js";
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
    articles: quotationNeeds(claim, citedSources(workspace, claim)),
  };
}

/** Undefined while the evidence is not here: no verdict is given on half of it. */
export function assessClaim(workspace: Workspace, claim: Claim, supply: Supply): Assessment | undefined {
  const answer = supply.evidence.get(queryOf(workspace, claim).key);
  if (answer === undefined) return undefined;
  const texts = new Map([...supply.articles].map(([file, article]) => [file, article.text]));
  return assess(claim, citedSources(workspace, claim), answer, texts, dayOfNote(workspace, claim));
}

/** The day that the note was written, where it says so: reports of a later or much earlier time speak of another state. */
function dayOfNote(workspace: Workspace, claim: Claim): CalendarDay | undefined {
  const date = workspace.notes.get(claim.file)?.date;
  return date === undefined ? undefined : intervalOf(date)?.from;
}

/** Questions, headings without a verb and marked thoughts are only judged where they cite something. */
export function asksForEvidence(claim: Claim): boolean {
  return claim.citations.length > 0 || (claim.mark === undefined && claim.statement.kind.kind === "assertion");
}
