/**
 * Where one article disagrees with the others or with itself.
 * Each sentence that is worth checking is compared, as a claim would be, with the passages that the index finds for it.
 * A whole corpus is searched article by article, so that the search can stop between them.
 */
import { compare } from "../../assess/compare.js";
import { evidenceQuery } from "../../assess/evidenceQuery.js";
import { NO_NEEDS } from "../../assess/needs.js";
import type { EvidenceQuery, Passage } from "../../assess/types.js";
import { intervalOf } from "../../language/dates/edtf.js";
import type { FileId } from "../../model/fileId.js";
import type { Claim } from "../../model/note.js";
import type { SourceDescription } from "../../model/source.js";
import type { Feature } from "../types.js";
import { sentenceOf, sentencesOf, sideOf } from "./sentences.js";
import { tensionsBetween } from "./tensions.js";
import type { CorpusConflict, Sentence } from "./types.js";
import { conflictsWithin } from "./withinOne.js";

/** Below this a sentence says too little for a disagreement to matter. */
const LEAST_CHECKWORTHINESS = 0.25;

/** Tensions are told in other words than the sentence's own: more passages are looked at than for a claim of a note. */
const LIMITS: EvidenceQuery["limits"] = { perCited: 12, corpus: 80 };

export const articleConflictsFeature: Feature<{ readonly file: FileId }, readonly CorpusConflict[]> = {
  plan(workspace, { file }, supply) {
    if (!workspace.articles.has(file)) return NO_NEEDS;
    const article = supply.articles.get(file);
    if (article === undefined) return { ...NO_NEEDS, articles: [file] };
    return { ...NO_NEEDS, articles: [file], evidence: sentencesOf(article).filter(isWorthChecking).map(queryOf) };
  },
  answer(_workspace, { file }, supply) {
    const article = supply.articles.get(file);
    if (article === undefined) return [];
    const sentences = sentencesOf(article);
    const found = sentences.filter(isWorthChecking).flatMap((sentence) => {
      const answer = supply.evidence.get(queryOf(sentence).key);
      const passages = [...(answer?.cited ?? []), ...(answer?.corpus ?? [])];
      return passages.flatMap(({ passage }) => conflictsBetween(sentence, passage));
    });
    return firstOfEach([...conflictsWithin(article, sentences), ...found]);
  },
};

/** One conflict a matter; contradictions before tensions, else in the order found. */
export function firstOfEach(conflicts: readonly CorpusConflict[]): readonly CorpusConflict[] {
  const ordered = [...conflicts].sort(
    (left, right) => Number(left.level === "tension") - Number(right.level === "tension"),
  );
  return [...new Map(ordered.toReversed().map((conflict) => [conflict.key, conflict])).values()].toReversed();
}

function isWorthChecking({ statement }: Sentence): boolean {
  const { kind, checkworthiness } = statement.kind;
  return (kind === "assertion" || kind === "judgement") && checkworthiness >= LEAST_CHECKWORTHINESS;
}

function queryOf(sentence: Sentence): EvidenceQuery {
  return { ...evidenceQuery(claimOf(sentence), [sentence.file]), limits: LIMITS };
}

function claimOf({ file, statement }: Sentence): Claim {
  const contentKey = `${file} ${String(statement.range.start)} ${statement.text}`;
  return { file, statement, range: statement.range, citations: [], quotations: [], contentKey };
}

function conflictsBetween(left: Sentence, passage: Passage): readonly CorpusConflict[] {
  if (passage.file === left.file && passage.statement.range.start === left.statement.range.start) return [];
  const right = sentenceOf(passage);
  const contradiction = contradictionBetween(left, right);
  if (contradiction !== undefined) return [contradiction];
  return tensionsBetween(left, right).map((tension): CorpusConflict => {
    const sides = [sideOf(left, tension.left), sideOf(right, tension.right)] as const;
    return {
      level: "tension",
      kind: tension.kind,
      sides,
      message: tension.message,
      key: `${tension.kind} ${tension.topic}`,
    };
  });
}

function contradictionBetween(left: Sentence, right: Sentence): CorpusConflict | undefined {
  const comparison = compare(left.statement, right.statement, {
    ...dayOf(left.source, "claim"),
    ...dayOf(right.source, "passage"),
  });
  const [reason] = comparison.reasons;
  if (comparison.verdict !== "contradicts" || reason === undefined) return undefined;
  const sides = [sideOf(left, reason.claim.range), sideOf(right, reason.evidence.range)] as const;
  const hint = reason.hint === undefined ? "" : ` (${reason.hint})`;
  return {
    level: "contradiction",
    kind: reason.kind,
    sides,
    message: `“${sides[0].words}” in ${sides[0].label}, “${sides[1].words}” in ${sides[1].label}${hint}`,
    key: `${reason.kind} ${[placeOf(left), placeOf(right)].sort().join(" ")}`,
  };
}

function placeOf({ file, statement }: Sentence): string {
  return `${file}:${String(statement.range.start)}`;
}

function dayOf(
  source: SourceDescription,
  side: "claim" | "passage",
): { readonly claim?: string; readonly passage?: string } {
  const interval = source.published === undefined ? undefined : intervalOf(source.published);
  const day = interval?.to ?? interval?.from;
  if (day === undefined) return {};
  return side === "claim" ? { claim: day } : { passage: day };
}
