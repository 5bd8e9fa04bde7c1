/**
 * Trains the ranking of references: `node scripts/train-coreference.mjs [--epochs=40] [--folds=5] [--seed=1] [--dry]`.
 * Learns from the documents of GUM's training part with the names that the product itself finds; the same data and options give the same weights.
 * Prints cross-validated precision and recall at several confidences, by document. Skips with a message where the treebank is absent.
 */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { importBundled } from "./lib/bundledModule.mjs";
import { ROOT } from "./lib/bundling.mjs";
import { trainRanking } from "./train-coreference/logLinear.mjs";

const TREEBANKS = ["gum_train_by", "gum_train_sa"].map((name) => join(ROOT, `../shared/data/ud/${name}.conllu`));
const WEIGHTS = "server/src/core/language/coreference/weights.ts";
const CONFIDENCES = [0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9];
const options = { epochs: 40, folds: 5, seed: 1, rounds: 3, regularisation: 0.02, dry: "", genres: "" };
for (const argument of process.argv.slice(2)) {
  const [name, value = "yes"] = argument.replace(/^--/u, "").split("=");
  if (!(name in options)) throw new Error(`No option ${name}`);
  options[name] = typeof options[name] === "number" ? Number(value) : value;
}

const absent = TREEBANKS.filter((file) => !existsSync(file));
if (absent.length > 0) {
  process.stdout.write(`No treebank at ${absent.join(", ")}: the weights stay as they are.\n`);
  process.exit(0);
}

const core = await importBundled("test/evaluation/treebanks/references.ts", "train-coreference");
const genres = options.genres.split(",").filter((genre) => genre !== "");
const documents = TREEBANKS.flatMap((file) => core.readCoreferenceDocuments(file))
  .filter(({ genre }) => genres.length === 0 || genres.includes(genre))
  .map((document) => ({ document, read: core.readForReferences(document.text) }));
crossValidate();
if (options.dry === "") {
  writeFileSync(join(ROOT, WEIGHTS), weightsModule(learn(documents)));
  process.stdout.write(`${WEIGHTS}: written\n`);
}

/** The first round follows the labels; later ones follow the ranking learnt so far, as the product will. */
function learn(set) {
  let weights;
  for (let round = 0; round < options.rounds; round += 1) {
    const questions = set.flatMap(({ document, read }) => questionsOf(document, read, weights));
    weights = trainRanking({
      questions,
      rankings: core.RANKINGS,
      features: core.FEATURES.length,
      probabilities: core.probabilities,
      epochs: options.epochs,
      seed: options.seed,
      regularisation: options.regularisation,
    });
  }
  return weights;
}

function questionsOf(document, read, weights) {
  const questions = [];
  core.walkQuestions(document, read, ({ choice, right }) => {
    questions.push({ choice, right });
    if (weights === undefined) return { index: right[0], confidence: 1 };
    return best(core.probabilities(choice, weights));
  });
  return questions;
}

function best(shares) {
  const confidence = Math.max(...shares);
  return { index: shares.indexOf(confidence), confidence };
}

function crossValidate() {
  const tallies = core.emptyTallies(CONFIDENCES);
  const ofNews = core.emptyTallies(CONFIDENCES);
  for (let fold = 0; fold < options.folds; fold += 1) {
    const weights = learn(documents.filter((_, at) => at % options.folds !== fold));
    for (const { document, read } of documents.filter((_, at) => at % options.folds === fold))
      for (const counts of document.genre === "news" ? [tallies, ofNews] : [tallies])
        core.tally(
          counts,
          document,
          core.answers(read, (choice) => best(core.probabilities(choice, weights))),
        );
  }
  process.stdout.write(`all documents\n${core.tallyText(tallies)}news\n${core.tallyText(ofNews)}`);
}

function weightsModule(weights) {
  const tables = core.RANKINGS.map((ranking) => {
    const rows = core.FEATURES.flatMap((feature, at) => {
      const weight = Number(weights[ranking][at].toFixed(3));
      return weight === 0 ? [] : [`    ${/^\w+$/u.test(feature) ? feature : JSON.stringify(feature)}: ${weight},`];
    });
    return `  ${ranking}: {\n${rows.join("\n")}\n  },`;
  });
  return `/** Weights of the ranking, written by \`scripts/train-coreference.mjs\`; under CC BY-SA 4.0: see \`../weights/coreference.md\`. Do not edit. */
import type { Feature } from "./features.js";
import type { Ranking } from "./ranking.js";

export const WEIGHTS: Readonly<Record<Ranking, Readonly<Partial<Record<Feature, number>>>>> = {
${tables.join("\n")}
};
`;
}
