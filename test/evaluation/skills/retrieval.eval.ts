/** Retrieval: whether a sentence that supports a claim is the first, or among the first five, that the index gives of an article. */
import { join } from "node:path";
import { readClaims, retrievalFigures } from "../support/claimRetrieval.js";
import { speedOf } from "../support/measuring.js";
import type { EvaluationRow, SkillEvaluation } from "./types.js";

const CLAIMS = "data/retrieval/wice_dev.jsonl";
/** Articles whose reading and ranking is timed. */
const TIMED = 12;

export const evaluation: SkillEvaluation = {
  skill: "Retrieval",
  needs: [CLAIMS],
  evaluate: (shared) => [
    ...rowsOf(shared, "rows not used in development", true, (row) => row % 2 === 1),
    ...rowsOf(shared, "rows used in development", false, (row) => row % 2 === 0),
    speedRow(shared),
  ],
};

function rowsOf(
  shared: string,
  part: string,
  blind: boolean,
  isWanted: (row: number) => boolean,
): readonly EvaluationRow[] {
  const { claims, recallAt1, recallAt5 } = retrievalFigures(readClaims(join(shared, CLAIMS), isWanted));
  const row = { skill: "Retrieval", blind, rows: claims };
  return [
    { ...row, set: `WiCE dev, ${part}, recall at 1`, recall: recallAt1 },
    {
      ...row,
      set: `WiCE dev, ${part}, recall at 5`,
      recall: recallAt5,
      goal: "recall ≥ 90 %",
      remark:
        "one article of about 120 sentences is searched for each claim; a claim counts as found where one sentence of any supporting set is there.",
    },
  ];
}

function speedRow(shared: string): EvaluationRow {
  const claims = readClaims(join(shared, CLAIMS), () => true).slice(0, TIMED);
  return {
    skill: "Retrieval",
    set: "WiCE dev, reading one article, indexing it and ranking its sentences",
    blind: false,
    rows: claims.length,
    speed: speedOf(claims.length, "documents/s", () => void retrievalFigures(claims)),
  };
}
