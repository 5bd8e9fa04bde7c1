/** Each sentence of unrelated text against the five most like it by search: what contradicts there is a false alarm. */
import { join } from "node:path";
import { compare } from "../../../server/src/core/assess/compare.js";
import { readText } from "../../../server/src/core/model/readText.js";
import type { Statement } from "../../../server/src/core/model/statement.js";
import { readNamedSentences, readTreeSentences } from "../pairs/newsText.js";
import { nearestAmong } from "../support/nearestSentences.js";
import type { EvaluationRow, SkillEvaluation } from "./types.js";

const WIKIGOLD = ["data/ner/ner_wikigold_dev.jsonl", "data/ner/ner_wikigold_train.jsonl"];
const GUM = ["data/ud/gum_train_by.conllu", "data/ud/gum_dev.conllu"];
const NEIGHBOURS = 5;
const MOST_PER_THOUSAND = 2;

export const evaluation: SkillEvaluation = {
  skill: "Natural neighbours",
  needs: [...WIKIGOLD, ...GUM],
  evaluate(shared) {
    return [
      rowOf(
        "Wikigold",
        WIKIGOLD.flatMap((file) => readNamedSentences(join(shared, file)).map(({ text }) => text)),
      ),
      rowOf(
        "GUM, all genres",
        GUM.flatMap((file) => readTreeSentences(shared, file).map(({ text }) => text)),
      ),
    ];
  },
};

function rowOf(name: string, texts: readonly string[]): EvaluationRow {
  const statements = texts
    .map((text) => readText(text).statements[0])
    .filter((statement): statement is Statement => statement !== undefined);
  const neighboursOf = nearestAmong(statements, NEIGHBOURS);
  let pairs = 0;
  let contradictions = 0;
  statements.forEach((statement, at) => {
    for (const passage of neighboursOf(statement, at)) {
      pairs += 1;
      const { verdict, reasons } = compare(statement, passage);
      if (verdict !== "contradicts") continue;
      contradictions += 1;
      if (process.env["EVAL_TRACE"] === "neighbours")
        console.log(
          `${reasons.map((reason) => `${reason.kind} ${reason.claim.text} / ${reason.evidence.text}`).join("; ")}\n  ${statement.text}\n  ${passage.text}`,
        );
    }
  });
  return {
    skill: "Natural neighbours",
    set: `${name}: each sentence against its five nearest by BM25`,
    blind: false,
    rows: pairs,
    accuracy: 1 - contradictions / Math.max(1, pairs),
    goal: "contradictions ≤ 2 per 1,000 pairs",
    met: contradictions <= (MOST_PER_THOUSAND * pairs) / 1000,
    remark: `${String(contradictions)} contradictions; some may be real ones.`,
  };
}
