/** References within a document: pronouns and descriptions that stand for a named actor, on the development part of GUM, against the nearest compatible name. */
import { resolve } from "node:path";
import { TRAINED } from "../../../server/src/core/language/coreference/ranking.js";
import { findReferences } from "../../../server/src/core/model/references.js";
import { type LabelledDocument, readCoreferenceDocuments } from "../treebanks/coreferenceDocuments.js";
import { answers, emptyTallies, probabilities, readForReferences, tally, type Tally } from "../treebanks/references.js";
import type { EvaluationRow, Figures, SkillEvaluation } from "./types.js";

const TREEBANK = "data/ud/gum_dev.conllu";

export const evaluation: SkillEvaluation = {
  skill: "Coreference",
  needs: [TREEBANK],
  evaluate(shared) {
    const documents = readCoreferenceDocuments(resolve(shared, TREEBANK));
    return [
      ...rowsOf("GUM dev, all sixteen documents", documents),
      ...rowsOf(
        "GUM dev, news and interviews",
        documents.filter(({ genre }) => genre === "news" || genre === "interview"),
      ),
    ];
  },
};

function rowsOf(name: string, documents: readonly LabelledDocument[]): readonly EvaluationRow[] {
  const own = emptyTallies([0]);
  const best = emptyTallies([0]);
  const nearest = emptyTallies([0]);
  let seconds = 0;
  let sentences = 0;
  for (const document of documents) {
    const read = readForReferences(document.text);
    const started = performance.now();
    const references = findReferences(read);
    seconds += (performance.now() - started) / 1000;
    sentences += read.statements.length;
    tally(own, document, references);
    tally(
      best,
      document,
      answers(read, (choice) => highest(probabilities(choice, TRAINED))),
    );
    tally(
      nearest,
      document,
      answers(read, () => ({ index: 1, confidence: 1 })),
    );
  }
  return own.map((count, at) => ({
    skill: "Coreference",
    set: `${name}: ${count.group}`,
    // Errors on he, she and titles were read, to correct the scorer and two rules.
    blind: false,
    rows: count.wanted,
    ...figures(count),
    ...(at === 0 ? { speed: { value: sentences / seconds, unit: "sentences/s" as const } } : {}),
    goal: "precision ≥ 0.9",
    peers: [
      { name: "the ranking’s first choice, however unsure", ...figures(best[at]) },
      { name: "nearest compatible name", ...figures(nearest[at]) },
    ],
    remark:
      "Precision is of what it answers; recall counts every pronoun and definite description of something named before, in whatever way.",
  }));
}

function highest(shares: readonly number[]): { readonly index: number; readonly confidence: number } {
  const confidence = Math.max(...shares);
  return { index: shares.indexOf(confidence), confidence };
}

function figures(count: Tally | undefined): Figures {
  const { right = 0, answered = 0, wanted = 0 } = count ?? {};
  const precision = answered === 0 ? undefined : right / answered;
  const recall = wanted === 0 ? undefined : right / wanted;
  return {
    ...(precision === undefined ? {} : { precision }),
    ...(recall === undefined ? {} : { recall }),
    ...(precision === undefined || recall === undefined || right === 0
      ? {}
      : { f1: (2 * precision * recall) / (precision + recall) }),
  };
}
