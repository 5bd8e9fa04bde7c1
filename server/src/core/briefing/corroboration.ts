/**
 * What a key judgement rests on, as facts: the documents that it and the sentences of the body that bear on it cite, how many origins those
 * go back to, which passages contradict them, their grades and dates. Nothing is weighed: that is the analyst's part.
 */
import type { Assessment } from "../assess/assessment.js";
import { citedWords, distinctSources } from "../assess/citedOrigins.js";
import { asksForEvidence, claimNeeds } from "../assess/claimEvidence.js";
import { isConflict } from "../assess/conflictReason.js";
import { mergeNeeds, type Needs } from "../assess/needs.js";
import type { PassageVerdict } from "../assess/types.js";
import { intervalOf } from "../language/dates/edtf.js";
import type { FileId } from "../model/fileId.js";
import type { Claim, NoteFacts } from "../model/note.js";
import type { SourceDescription } from "../model/source.js";
import type { Cited } from "../workspace/provenance/types.js";
import type { Workspace } from "../workspace/types.js";
import { bearsOn, passageBearsOn } from "./bearing.js";
import { bodyOf } from "./keyJudgements.js";
import { groupByOrigin, type OriginGroup } from "./origins.js";

export interface Corroboration {
  readonly judgement: Claim;
  /** Sentences of the body that bear on it, in order. */
  readonly sentences: readonly Claim[];
  /** Cited by it or by those sentences, most often cited first. */
  readonly documents: readonly SourceDescription[];
  /** As many origins at most. */
  readonly origins: readonly OriginGroup[];
  /** Passages that contradict it or one of those sentences, each once. */
  readonly contradicting: readonly PassageVerdict[];
  /** EDTF, of the documents; absent where none is dated. */
  readonly oldest?: string;
  readonly newest?: string;
  /** Articles that bear on it and are not among the documents, with their passage. */
  readonly uncited: readonly PassageVerdict[];
}

/** Of the judgement itself and of the sentences of the body that bear on it. */
export function corroborationNeeds(workspace: Workspace, note: NoteFacts, judgement: Claim): Needs {
  const sentences = bearingSentences(note, judgement).filter(asksForEvidence);
  return mergeNeeds([judgement, ...sentences].map((claim) => claimNeeds(workspace, claim)));
}

/** A claim's assessment; undefined while its evidence is not here. */
export type AssessmentOf = (claim: Claim) => Assessment | undefined;

/** What is not assessed is left out: a judgement whose evidence is not here yet has no contradictions and no other articles. */
export function corroborationOf(
  workspace: Workspace,
  note: NoteFacts,
  judgement: Claim,
  assessmentOf: AssessmentOf,
): Corroboration {
  const sentences = bearingSentences(note, judgement);
  const own = assessmentOf(judgement);
  const assessed = sentences.map((claim) => (asksForEvidence(claim) ? assessmentOf(claim) : undefined));
  const used = usedSources([own, ...assessed].filter((assessment) => assessment !== undefined));
  const documents = used.map(({ source }) => source);
  return {
    judgement,
    sentences,
    documents,
    origins: groupByOrigin(used, workspace.provenance),
    contradicting: contradictionsOf([own, ...assessed]),
    ...spanOf(documents),
    uncited: uncitedOf(judgement, own, documents),
  };
}

function bearingSentences(note: NoteFacts, { statement }: Claim): readonly Claim[] {
  return bodyOf(note).filter((sentence) => bearsOn(statement, sentence.statement));
}

interface Used {
  readonly source: SourceDescription;
  readonly parts: readonly Cited[];
  readonly times: number;
}

/** With the passages that are meant: parts of one article may go back to different reports. */
function usedSources(assessments: readonly Assessment[]): readonly Used[] {
  const used = new Map<FileId, Used>();
  for (const assessment of assessments) {
    for (const known of distinctSources(assessment.sources)) {
      const { source } = known;
      const before = used.get(source.file) ?? { source, parts: [], times: 0 };
      const parts = [...before.parts, citedWords(known, assessment)];
      used.set(source.file, { source, parts, times: before.times + 1 });
    }
  }
  return [...used.values()].sort(
    (left, right) => right.times - left.times || (left.source.key < right.source.key ? -1 : 1),
  );
}

function contradictionsOf(assessments: readonly (Assessment | undefined)[]): readonly PassageVerdict[] {
  const found = new Map<string, PassageVerdict>();
  for (const verdict of assessments.flatMap((one) => [...(one?.cited ?? []), ...(one?.corpus ?? [])])) {
    const { file, statement } = verdict.passage;
    const key = `${String(statement.range.start)} ${file}`;
    if (isConflict(verdict) && !found.has(key)) found.set(key, verdict);
  }
  return [...found.values()];
}

function spanOf(documents: readonly SourceDescription[]): Pick<Corroboration, "oldest" | "newest"> {
  const dated = documents.flatMap(({ published }) => {
    const interval = published === undefined ? undefined : intervalOf(published);
    return published === undefined || interval === undefined ? [] : [{ published, ...interval }];
  });
  const [oldest] = [...dated].sort((left, right) => order(left.from, right.from));
  const [newest] = [...dated].sort((left, right) => order(right.to, left.to));
  return oldest === undefined || newest === undefined ? {} : { oldest: oldest.published, newest: newest.published };
}

function order(left: string | undefined, right: string | undefined): number {
  return (left ?? "") < (right ?? "") ? -1 : Number((left ?? "") > (right ?? ""));
}

/** The best passage of each such article. */
function uncitedOf(
  { statement }: Claim,
  assessment: Assessment | undefined,
  documents: readonly SourceDescription[],
): readonly PassageVerdict[] {
  const seen = new Set(documents.map(({ file }) => file));
  return [...(assessment?.cited ?? []), ...(assessment?.corpus ?? [])].filter(({ passage }) => {
    if (seen.has(passage.file) || !passageBearsOn(statement, passage.statement)) return false;
    seen.add(passage.file);
    return true;
  });
}
