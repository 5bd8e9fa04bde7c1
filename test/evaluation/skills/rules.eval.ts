/**
 * Every rule on notes whose sentences are labelled one by one, and all of them together on a workspace whose misses nobody has looked at;
 * `DOSSIER_BLIND=1` adds the workspaces that nobody has read.
 */
import {
  isOnByDefault,
  labelledWorkspaces,
  shareOf,
  sumOf,
  talliesOf,
  type Tally,
  type WorkspaceGroup,
} from "../support/labelledWorkspaces.js";
import type { EvaluationRow, SkillEvaluation } from "./types.js";

const CONTRADICTION_GOAL = "precision ≥ 0.95, recall ≥ 0.8";
const RULE_GOAL = "precision ≥ 0.9, recall ≥ 0.8";
const CONTRADICTIONS = ["contradicts-source", "contradicts-corpus", "contradicts-note"];

/** What workspaces gave on the day that they were first read, and what those give that nobody has looked at. */
const UNSEEN_CONTRADICTIONS =
  "These workspaces were looked at. A new one gave precision 100, recall 20.0 when it was first read; “tanker” gave 100 and 50.0 (12 labelled), “hospital” 100 and 15.8 (19 labelled) and “harbour” 100 and 8.7 (23 labelled) before they were looked at.";
const UNSEEN_RULES =
  "These workspaces were looked at. A new one gave precision 92.9, recall 44.8 when it was first read; “tanker” gave 95.5 and 72.4 (29 labelled), “hospital” 87.5 and 40.0 (35 labelled) and “harbour” 87.5 and 24.1 (29 labelled) before they were looked at.";

const CLOSED =
  "Labelled before they were read; what they miss was never looked at. The first two read at first: contradictions 100 and 9.1, all rules 55.6 and 17.9; two more (an air crash and a colonel in an embassy, 54 contradictions) read at first: 100 and 11.1, all rules 95.2 and 26.7.";

export const evaluation: SkillEvaluation = {
  skill: "Rules",
  needs: [],
  async evaluate() {
    const blind = process.env["DOSSIER_BLIND"] === "1" ? await ruleRows("blind") : [];
    return [...(await ruleRows("open")), ...(await closedRows()), ...blind];
  },
};

async function ruleRows(group: WorkspaceGroup): Promise<readonly EvaluationRow[]> {
  const tallies = await Promise.all(labelledWorkspaces(group).map(talliesOf));
  const codes = codesOf(tallies);
  const blind = group !== "open";
  return [
    {
      ...rowOf("all contradictions", among(tallies, CONTRADICTIONS), blind, CONTRADICTION_GOAL),
      ...(blind ? {} : { remark: UNSEEN_CONTRADICTIONS }),
    },
    {
      ...rowOf("all rules", among(tallies, codes.filter(isOnByDefault)), blind, RULE_GOAL),
      ...(blind ? {} : { remark: UNSEEN_RULES }),
    },
    ...codes.map((code) => rowOf(code, among(tallies, [code]), blind)),
  ];
}

/** Not by rule: which one missed would say where to look. */
async function closedRows(): Promise<readonly EvaluationRow[]> {
  const tallies = await Promise.all(labelledWorkspaces("closed").map(talliesOf));
  return [
    {
      ...rowOf("closed workspace: all contradictions", among(tallies, CONTRADICTIONS), true, CONTRADICTION_GOAL),
      remark: CLOSED,
    },
    {
      ...rowOf("closed workspace: all rules", among(tallies, codesOf(tallies).filter(isOnByDefault)), true, RULE_GOAL),
      remark: CLOSED,
    },
  ];
}

function codesOf(tallies: readonly ReadonlyMap<string, Tally>[]): readonly string[] {
  return [...new Set(tallies.flatMap((tally) => [...tally.keys()]))].sort();
}

function among(tallies: readonly ReadonlyMap<string, Tally>[], codes: readonly string[]): Tally {
  return sumOf(tallies.flatMap((tally) => codes.flatMap((code) => tally.get(code) ?? [])));
}

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
