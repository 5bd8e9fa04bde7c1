/** Likelihood and confidence: labelled sentences, one half of them untouched by whoever wrote the reading. */
import { FITTED_SENTENCES, HELD_OUT_SENTENCES, type LabelledSentence } from "../../language/likelihood/labelled.js";
import { readingOf } from "../../language/likelihood/scoring.js";
import type { EvaluationRow, SkillEvaluation } from "./types.js";

const SKILL = "Likelihood and confidence";

export const evaluation: SkillEvaluation = {
  skill: SKILL,
  needs: [],
  evaluate: () => [
    row("own sentences, words with their bands", false, FITTED_SENTENCES),
    row("own sentences, held out", true, HELD_OUT_SENTENCES),
  ],
};

function row(set: string, blind: boolean, sentences: readonly LabelledSentence[]): EvaluationRow {
  const counts = sentences.map(([sentence, ...expected]) => {
    const found = readingOf(sentence);
    return {
      right: found.filter((expression) => expected.includes(expression)).length,
      found: found.length,
      expected: expected.length,
      exact: found.join("\n") === expected.join("\n"),
    };
  });
  const sum = (part: "right" | "found" | "expected"): number => counts.reduce((total, count) => total + count[part], 0);
  const precision = sum("right") / sum("found");
  const recall = sum("right") / sum("expected");
  return {
    skill: SKILL,
    set,
    blind,
    rows: sentences.length,
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    accuracy: counts.filter(({ exact }) => exact).length / counts.length,
    goal: "F1 ≥ 90",
    remark: "accuracy: every expression of the sentence right",
  };
}
