/**
 * Trains the network that reads tags and trees: `node scripts/train-syntax.mjs [--hold=16] [--epochs=28] [--out=FILE] …`.
 * The same data and options give the same bytes. Every `hold`th document of GUM is left out of the training: options are chosen on these
 * documents, and the confidence is calibrated on them. The development part of GUM is never trained on; `--dev=1` measures it.
 * After every epoch the state is kept in out/train-syntax; `--resume=1` goes on from there. Skips with a message where the treebanks are
 * absent.
 */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { importBundled } from "./lib/bundledModule.mjs";
import { ROOT } from "./lib/bundling.mjs";
import { readClusters } from "./lib/clusters.mjs";
import { calibration, UNSURE } from "./train-syntax/calibration.mjs";
import { keepState, recalledState } from "./train-syntax/checkpoint.mjs";
import { measure, report } from "./train-syntax/measure.mjs";
import { LONGEST_SENTENCE, Network } from "./train-syntax/network.mjs";
import { randomNumbers, readTreebank, shuffle } from "./train-syntax/treebank.mjs";
import { rowsOf, vocabularyOf } from "./train-syntax/vocabulary.mjs";
import { clusterSlots, modelBytes } from "./train-syntax/weightsWriter.mjs";

const DATA = join(ROOT, "../shared/data");
const TREEBANKS = ["gum_train_by", "gum_train_sa", "ewt_train_sa"];
const SEEDS_APART = 1000;
const options = {
  hold: 16,
  part: 1,
  words: 60000,
  width: 64,
  cells: 64,
  arc: 64,
  relation: 64,
  epochs: 28,
  batch: 10,
  rate: 0.0025,
  warm: 200,
  last: 0.01,
  dropInput: 0.15,
  dropLayer: 0.3,
  dropUse: 0.05,
  forget: 0.1,
  forgetRare: 0.4,
  webParts: 2,
  seed: 1,
  resume: 0,
  dev: 0,
  state: "state",
  out: "server/src/core/language/weights/syntax.bin",
};
for (const argument of process.argv.slice(2)) {
  const [name, value] = argument.replace(/^--/u, "").split("=");
  if (!(name in options)) throw new Error(`No option ${name}`);
  options[name] = typeof options[name] === "number" ? Number(value) : value;
}

if (!existsSync(join(DATA, "ud"))) {
  process.stdout.write(`No treebanks at ${DATA}: the weights stay as they are.\n`);
  process.exit(0);
}

const began = performance.now();
const log = (message) => process.stderr.write(`${((performance.now() - began) / 1000).toFixed(0)} s  ${message}\n`);
const core = await importBundled("scripts/train-syntax/core.ts", "train-syntax");
const clusters = readClusters(join(DATA, "ner"), options.words);
const wordAtoms = new core.WordAtoms(clusters);
const treebanks = TREEBANKS.flatMap((name) =>
  readTreebank(join(DATA, `ud/${name}.conllu`)).map((sentence) => ({
    ...sentence,
    every: name.startsWith("gum") ? 1 : options.webParts,
  })),
);
const held = heldDocuments();
const training = treebanks
  .filter(
    ({ document, ranges }, index) =>
      !held.has(document) && index % options.part === 0 && ranges.length <= LONGEST_SENTENCE,
  )
  .map(withForms);
const heldOut = treebanks.filter(({ document }) => held.has(document)).map(withForms);
const tags = new core.TagSet(
  namesOf(
    training.flatMap((sentence) => sentence.tags),
    3,
  ),
);
const labels = namesOf(
  training.flatMap((sentence) => sentence.relations),
  1,
);
const vocabulary = vocabularyOf(core, training);
prepare(training);
const { width, cells, arc, relation } = options;
const sizes = { width, cells, arc, relation, tags: tags.size, relations: labels.length };
log(
  `${training.length} sentences, ${held.size} documents held out with ${heldOut.length}, ${vocabulary.hashes.length} features`,
);
const network = new Network(core, { ...sizes, rows: vocabulary.hashes.length }, options);
train();
const bytes = bytesOf(calibrated());
writeFileSync(join(ROOT, options.out), bytes);
process.stdout.write(`${options.out}: ${bytes.length} bytes, ${gzipSync(bytes).length} compressed\n`);
const model = core.readModel(new Uint8Array(bytes));
for (const [name, sentences] of measuredSets())
  process.stdout.write(
    report(
      name,
      measure(sentences, (sentence) => analysisOf(sentence, model)),
    ),
  );

/** Every epoch takes all of GUM and one part of the web treebank, the next epoch the next part; the rate falls evenly. */
function train() {
  const stateFile = join(ROOT, "out/train-syntax", options.state);
  const first = options.resume === 0 ? 0 : recalledState(stateFile, network);
  const batches = Math.ceil(training.reduce((sum, { every }) => sum + 1 / every, 0) / options.batch);
  for (let epoch = first; epoch < options.epochs; epoch += 1) {
    const random = randomNumbers(options.seed * SEEDS_APART + epoch);
    network.random = randomNumbers(-options.seed * SEEDS_APART - epoch);
    const order = training.map((_, index) => index).filter((index) => isTaken(training[index], index, epoch));
    shuffle(order, random);
    let loss = 0;
    let words = 0;
    order.forEach((index, turn) => {
      loss += network.learn(training[index]);
      words += training[index].heads.length;
      if ((turn + 1) % options.batch === 0 || turn + 1 === order.length)
        network.update(rateAt(network.step + 1, batches * options.epochs));
    });
    log(`epoch ${epoch}: loss ${(loss / words).toFixed(4)} a word`);
    keepState(stateFile, network, epoch + 1);
    const model = core.readModel(new Uint8Array(bytesOf(UNSURE)));
    log(
      report(
        "held",
        measure(heldOut, (sentence) => analysisOf(sentence, model)),
      ),
    );
  }
}

function isTaken({ every }, index, epoch) {
  return every === 1 || index % every === epoch % every;
}

function rateAt(step, steps) {
  return options.rate * Math.min(1, step / options.warm) * Math.max(options.last, 1 - step / steps);
}

function bytesOf(confidence) {
  return modelBytes(core, {
    tags: tags.names,
    labels,
    clusters: { slots: clusterSlots(core, clusters.words), coarse: clusters.coarse },
    hashes: vocabulary.hashes,
    sizes,
    embeddings: network.embedding.w,
    matrices: new Map([...network.params].map(([name, { w }]) => [name, w])),
    confidence,
  });
}

/** Terms of the confidence, on the documents held out. */
function calibrated() {
  const model = core.readModel(new Uint8Array(bytesOf(UNSURE)));
  const arcs = heldOut.flatMap((sentence) =>
    core.readForms(model, sentence.forms).map(({ head, shares }, at) => ({
      head: core.logOdds(shares.head),
      relation: core.logOdds(shares.relation),
      label: shares.label,
      right: Number(head === sentence.heads[at] && labels[shares.label] === sentence.relations[at]),
    })),
  );
  return calibration(arcs, labels.length);
}

function measuredSets() {
  const dev = options.dev === 0 ? [] : readTreebank(join(DATA, "ud/gum_dev.conllu")).map(withForms);
  const news = dev.filter(({ genre }) => genre === "news" || genre === "interview");
  return [
    ["held", heldOut],
    ["gum_dev", dev],
    ["gum_dev, news and interviews", news],
  ].filter(([, sentences]) => sentences.length > 0);
}

function heldDocuments() {
  if (options.hold === 0) return new Set();
  const documents = [
    ...new Set(treebanks.map(({ document }) => document).filter((name) => name.startsWith("GUM_"))),
  ].sort();
  return new Set(documents.filter((_, index) => index % options.hold === 0));
}

function withForms(sentence) {
  const forms = sentence.ranges.map(({ start, end }) => core.syntacticForm(sentence.text, start, end));
  return { ...sentence, forms, atoms: forms.map((form) => wordAtoms.read(form)) };
}

function namesOf(all, least) {
  const counts = new Map();
  for (const name of all) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= least)
    .map(([name]) => name)
    .sort();
}

/** Numbers of features, tags and labels. */
function prepare(sentences) {
  const tagNumbers = new Map(tags.names.map((name, index) => [name, index]));
  const labelNumbers = new Map(labels.map((name, index) => [name, index]));
  for (const sentence of sentences)
    Object.assign(sentence, rowsOf(vocabulary, sentence, options), {
      tagNumbers: Uint8Array.from(sentence.tags, (tag) => tagNumbers.get(tag) ?? 255),
      labelNumbers: Uint8Array.from(sentence.relations, (label) => labelNumbers.get(label)),
    });
}

function analysisOf({ forms }, model) {
  const found = core.readForms(model, forms);
  return {
    tags: found.map(({ tag }) => tags.names[tag]),
    heads: found.map(({ head }) => head),
    relations: found.map(({ shares }) => labels[shares.label]),
  };
}
