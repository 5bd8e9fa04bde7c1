/** How often a claim and a passage are rightly judged, on labelled pairs, and how fast. */
import { compare } from "../../../server/src/core/assess/compare.js";
import type { Verdict } from "../../../server/src/core/assess/types.js";
import { readText } from "../../../server/src/core/model/readText.js";
import type { Statement } from "../../../server/src/core/model/statement.js";
import { fitLogistic, reliabilityTable } from "../pairs/calibration.js";
import {
  CITED_PAGES,
  citedPairs,
  EDITED_TEXT,
  editedPairs,
  pairsOf,
  type CalibrationPair,
} from "../pairs/calibrationPairs.js";
import { judgePair, LABELLED_PAIRS, readLabelledPairs, type JudgedPair } from "../pairs/labelledPairs.js";
import { scoreOfCounts } from "../support/measuring.js";
import type { EvaluationRow, SkillEvaluation } from "./types.js";

const SKILL = "Comparison";

export const evaluation: SkillEvaluation = {
  skill: SKILL,
  needs: [LABELLED_PAIRS, ...EDITED_TEXT, CITED_PAGES],
  evaluate(shared) {
    const judged = readLabelledPairs(shared)
      .map(judgePair)
      .filter((pair): pair is JudgedPair => pair !== undefined);
    const test = judged.filter(({ half }) => half === "test");
    const rows = [
      verdictRow("contradicts", "FEVER-Symmetric dev, all rows", judged, "precision ≥ 0.90, recall ≥ 0.40"),
      verdictRow("contradicts", "FEVER-Symmetric dev, held-out half", test, undefined, true),
      verdictRow("supports", "FEVER-Symmetric dev, all rows", judged),
      verdictRow("supports", "FEVER-Symmetric dev, held-out half", test, undefined, true),
      speedRow(judged),
    ];
    return { rows, markdown: calibration(judged, shared) };
  },
};

function verdictRow(
  verdict: Verdict,
  set: string,
  judged: readonly JudgedPair[],
  goal?: string,
  blind = false,
): EvaluationRow {
  const called = judged.filter(({ comparison }) => comparison.verdict === verdict);
  const right = called.filter(({ label }) => label === verdict).length;
  const all = judged.filter(({ label }) => label === verdict).length;
  return {
    skill: SKILL,
    set: `${set}: ${verdict}`,
    blind,
    rows: judged.length,
    ...scoreOfCounts(right, called.length, all),
    ...(goal === undefined ? {} : { goal }),
    remark: "A passage without its article: pronouns stay open, and no title says what it is about.",
  };
}

/** Scores of the halves that nothing was fitted on, and what a fit on the other halves gives today. */
function calibration(judged: readonly JudgedPair[], shared: string): string {
  const sets = [
    ["FEVER-Symmetric", pairsOf(judged)],
    ["sentences verbatim and edited", editedPairs(shared)],
    ["WiCE, single sentences of cited pages", citedPairs(shared)],
  ] as const;
  const part = (verdict: CalibrationPair["verdict"]): string => {
    const of = (pairs: readonly CalibrationPair[], half: CalibrationPair["half"]): readonly CalibrationPair[] =>
      pairs.filter((pair) => pair.verdict === verdict && pair.half === half);
    const all = sets.flatMap(([, pairs]) => pairs);
    const [constant = 0, bearing = 0] = fitLogistic(of(all, "fit"));
    return [
      `### Reliability of “${verdict}”`,
      `The halves that nothing was fitted on. A logistic fit on the other halves of all sets gives a constant of ${constant.toFixed(1)} and ${bearing.toFixed(1)} for the bearing.`,
      "All sets together:",
      reliabilityTable(of(all, "test")),
      ...sets.flatMap(([name, pairs]) => {
        const held = of(pairs, "test");
        return held.length === 0 ? [] : [`${name}:`, reliabilityTable(held)];
      }),
    ].join("\n\n");
  };
  return [part("supports"), part("contradicts")].join("\n\n");
}

const PASSAGES_PER_CLAIM = 20;
const MOST_MILLISECONDS = 2;

/** Every claim against the twenty passages that follow it in the file, all of them read before. */
function speedRow(judged: readonly JudgedPair[]): EvaluationRow {
  const passages = judged
    .map(({ evidence }) => readText(evidence).statements[0])
    .filter((statement): statement is Statement => statement !== undefined);
  const compareAll = (): readonly number[] =>
    judged.map(({ statement }, index) => {
      const started = performance.now();
      for (let step = 0; step < PASSAGES_PER_CLAIM; step += 1) {
        const passage = passages[(index + step) % passages.length];
        if (passage !== undefined) compare(statement, passage);
      }
      return performance.now() - started;
    });
  compareAll();
  const times = [...compareAll()].sort((left, right) => left - right);
  const median = times[Math.floor(times.length / 2)] ?? 0;
  return {
    skill: SKILL,
    set: "One claim with twenty passages, all read before",
    blind: true,
    rows: times.length,
    speed: { value: (PASSAGES_PER_CLAIM * 1000) / Math.max(median, 0.001), unit: "pairs/s" },
    goal: `median ≤ ${String(MOST_MILLISECONDS)} ms`,
    met: median <= MOST_MILLISECONDS,
    remark: `Median ${median.toFixed(2)} ms.`,
  };
}
