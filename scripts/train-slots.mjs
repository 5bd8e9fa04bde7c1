/**
 * Fits the weights by which a value of an article stands where a claim's does: `node scripts/train-slots.mjs [--folds=6] [--penalty=0.3] [--dry]`.
 * Learns from WiCE's development set, the open labelled workspaces and treebank sentences; the same data and options give the same weights.
 * Prints what folds that were never learnt from show. Skips with a message where the data are absent.
 */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { importBundled } from "./lib/bundledModule.mjs";
import { ROOT } from "./lib/bundling.mjs";
import { fitSlots, sharesOf } from "./train-slots/conditional.mjs";

const SHARED = join(ROOT, "../shared");
const WEIGHTS = "server/src/core/assess/misstated/slotWeights.ts";
const PROBABILITIES = [0.3, 0.5, 0.7, 0.9];
const options = { folds: 6, penalty: 0.3, dry: "" };
for (const argument of process.argv.slice(2)) {
  const [name, value = "yes"] = argument.replace(/^--/u, "").split("=");
  if (!(name in options)) throw new Error(`No option ${name}`);
  options[name] = typeof options[name] === "number" ? Number(value) : value;
}

const core = await importBundled("test/evaluation/support/slotQuestions.ts", "train-slots", { external: true });
const absent = core.NEEDED.filter((file) => !existsSync(join(SHARED, file)));
if (absent.length > 0) {
  process.stdout.write(`No data at ${absent.join(", ")}: the weights stay as they are.\n`);
  process.exit(0);
}
const questions = await core.slotQuestions(SHARED);
const known = questions.filter(({ right }) => right !== undefined);
crossValidate();
if (options.dry === "") {
  writeFileSync(join(ROOT, WEIGHTS), weightsModule(fitSlots(known, options.penalty)));
  process.stdout.write(`${WEIGHTS}: written, from ${known.length} values\n`);
}

/** Folds by documents and workspaces. */
function crossValidate() {
  const groups = [...new Set(questions.map(({ group }) => group))].sort();
  const foldOf = new Map(groups.map((group, at) => [group, at % options.folds]));
  const judged = [];
  for (let fold = 0; fold < options.folds; fold += 1) {
    const weights = fitSlots(
      known.filter(({ group }) => foldOf.get(group) !== fold),
      options.penalty,
    );
    for (const question of questions) {
      if (foldOf.get(question.group) !== fold) continue;
      const shares = sharesOf(weights, question);
      judged.push({ question, best: Math.max(0, ...question.reportable.map((index) => shares[index])) });
    }
  }
  for (const least of PROBABILITIES) {
    const count = (isWanted) => judged.filter(({ question, best }) => best >= least && isWanted(question)).length;
    const contradicted = count(({ isContradicted }) => isContradicted);
    const sets = [...new Set(questions.map(({ set }) => set))].map((set) => {
      const all = questions.filter((question) => question.set === set && !question.isContradicted).length;
      return `${count((question) => question.set === set && !question.isContradicted)} of ${all} in ${set}`;
    });
    const all = questions.filter(({ isContradicted }) => isContradicted).length;
    process.stdout.write(
      `at ${least}: ${contradicted} of ${all} values of contradicted sentences; falsely ${sets.join(", ")}\n`,
    );
  }
}

function weightsModule(weights) {
  const rows = [...core.FEATURES, "none"].map((feature, at) => `  ${feature}: ${Number(weights[at].toFixed(2))},`);
  return `/** Weights of the signs that two values stand in one slot, written by \`scripts/train-slots.mjs\`. Do not edit. */
import type { Feature } from "./alignment.js";

export const SLOT_WEIGHTS: Readonly<Record<Feature | "none", number>> = {
${rows.join("\n")}
};
`;
}
