/** Every rule on notes whose sentences are labelled one by one; `DOSSIER_BLIND=1` adds the workspaces that nobody has looked at. */
import {
  isBlind,
  isOnByDefault,
  labelledWorkspaces,
  shareOf,
  sumOf,
  talliesOf,
  type Tally,
} from "../support/labelledWorkspaces.js";
import type { EvaluationRow, SkillEvaluation } from "./types.js";

const CONTRADICTIONS = ["contradicts-source", "contradicts-corpus", "contradicts-note"];

/** What workspaces gave on the day that they were first read, and what those give that nobody has looked at. */
const UNSEEN_CONTRADICTIONS =
  "These workspaces were looked at. A new one gave precision 100, recall 20.0 when it was first read; “tanker” gave 100 and 50.0 (12 labelled) and “hospital” 100 and 15.8 (19 labelled) before they were looked at.";
const UNSEEN_RULES =
  "These workspaces were looked at. A new one gave precision 92.9, recall 44.8 when it was first read; “tanker” gave 95.5 and 72.4 (29 labelled) and “hospital” 87.5 and 40.0 (35 labelled) before they were looked at.";

export const evaluation: SkillEvaluation = {
  skill: "Rules",
  needs: [],
  async evaluate() {
    const names = labelledWorkspaces(process.env["DOSSIER_BLIND"] === "1");
    const groups = [names.filter((name) => !isBlind(name)), names.filter(isBlind)].filter((group) => group.length > 0);
    const rows: EvaluationRow[] = [];
    for (const group of groups) {
      const tallies = await Promise.all(group.map(talliesOf));
      const codes = [...new Set(tallies.flatMap((tally) => [...tally.keys()]))].sort();
      const blind = group.every(isBlind);
      const of = (wanted: readonly string[]): Tally =>
        sumOf(tallies.flatMap((tally) => wanted.flatMap((code) => tally.get(code) ?? [])));
      rows.push(
        {
          ...rowOf("all contradictions", of(CONTRADICTIONS), blind, "precision ≥ 0.95, recall ≥ 0.8"),
          ...(blind ? {} : { remark: UNSEEN_CONTRADICTIONS }),
        },
        {
          ...rowOf("all rules", of(codes.filter(isOnByDefault)), blind, "precision ≥ 0.9, recall ≥ 0.8"),
          ...(blind ? {} : { remark: UNSEEN_RULES }),
        },
        ...codes.map((code) => rowOf(code, of([code]), blind)),
      );
    }
    return rows;
  },
};

function rowOf(set: string, tally: Tally, blind: boolean, goal?: string): EvaluationRow {
  const reported = tally.hits + tally.false.length;
  const labelled = tally.hits + tally.missed.length;
  return {
    skill: "Rules",
    set,
    blind,
    rows: labelled,
    precision: shareOf(tally.hits, tally.false.length),
    recall: shareOf(tally.hits, tally.missed.length),
    counts: { right: tally.hits, reported, labelled },
    ...(goal === undefined ? {} : { goal }),
  };
}
