/**
 * Trains the tagger and the parser: `node scripts/train-syntax.mjs [--hold=16] [--out=FILE] [--epochs=6] …`.
 * The same data and options give the same bytes. Every `hold`th document of GUM is left out of the training: options are chosen on these
 * documents, and the parser's confidence is calibrated on them. The development part of GUM is never trained on; `--dev=1` measures it.
 * `--snapshots=PREFIX` writes the weights after every epoch. Skips with a message where the treebanks are absent.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { loadEsbuild, ROOT, SHARED_OPTIONS } from "./lib/bundling.mjs";
import { calibration, UNSURE } from "./train-syntax/calibration.mjs";
import { readClusters } from "./lib/clusters.mjs";
import { measure, report } from "./train-syntax/measure.mjs";
import { readTreebank, withoutCrossings } from "./train-syntax/treebank.mjs";
import { draftOf, gradeDrafts, trainRevision } from "./train-syntax/trainRevision.mjs";
import { trainParser } from "./train-syntax/trainParser.mjs";
import { tagDictionary, trainTaggerPass } from "./train-syntax/trainTagger.mjs";
import { clusterSlots, modelBytes, stored } from "./train-syntax/weightsWriter.mjs";

const DATA = join(ROOT, "../shared/data");
const TREEBANKS = ["gum_train_by", "gum_train_sa", "ewt_train_sa"];
const options = {
  hold: 16,
  part: 1,
  words: 60000,
  tagBits: 22,
  tagEpochs: 4,
  tagMargin: 20,
  tagLeast: 1,
  tagKept: 9,
  passes: 2,
  secondEpochs: 6,
  secondMargin: 40,
  secondLeast: 2,
  secondKept: 22,
  folds: 2,
  bits: 23,
  labelBits: 22,
  epochs: 9,
  margin: 60,
  labelMargin: 30,
  explore: 0.9,
  least: 2,
  webParts: 2,
  snapshots: "",
  draftFolds: 3,
  draftEpochs: 5,
  revisions: 4,
  headBits: 20,
  headMargin: 50,
  relationBits: 20,
  relationMargin: 40,
  seed: 1,
  tagTop: 1000,
  moveTop: 511,
  moveKept: 5,
  labelTop: 1000,
  labelKept: 15,
  headTop: 1000,
  relationTop: 1000,
  revisionKept: 15,
  dev: 0,
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
const core = await loadCore();
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
  .filter(({ document }, index) => !held.has(document) && index % options.part === 0)
  .map(withAtoms);
const heldOut = treebanks.filter(({ document }) => held.has(document)).map(withAtoms);
log(`${training.length} sentences, ${held.size} documents held out with ${heldOut.length}`);

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
prepare(training);
jackknife();
log("training tagged by folds");
const taggerModel = trainTagger(training);
log("tagger trained");
const labelSets = seenLabels();
const labelCandidates = new core.LabelTable(
  tags,
  labels.length,
  labelSets.map((set) => Uint8Array.from(set)),
);
const learning = { ...options, tags, labels, labelCandidates };
makeDrafts();
log("drafts made");
const revisionModel = trainRevision(core, training, {
  ...learning,
  report: (epoch, wrong) => log(`second look ${epoch}: ${(100 * wrong).toFixed(2)} % of heads wrong`),
});
revisionModel.heads.average();
revisionModel.relations.average();
const parserModel = trainParser(core, training, {
  ...learning,
  report: (epoch, wrong, model) => {
    log(`epoch ${epoch}: ${(100 * wrong).toFixed(2)} % of moves wrong`);
    if (options.snapshots !== "" && epoch > 0)
      writeFileSync(
        `${options.snapshots}-${epoch}.bin`,
        bytesOf(UNSURE, model.moves.means(), model.labelScorer.means()),
      );
  },
});
const confidence = heldOut.length > 0 ? calibratedOnHeld() : storedCalibration();
const bytes = bytesOf(confidence);
writeFileSync(join(ROOT, options.out), bytes);
writeFileSync(join(ROOT, "scripts/train-syntax/confidence.json"), `${JSON.stringify(confidence)}\n`);
process.stdout.write(`${options.out}: ${bytes.length} bytes, ${gzipSync(bytes).length} compressed\n`);
const model = readModel(bytes);
for (const [name, sentences] of measuredSets())
  process.stdout.write(
    report(
      name,
      measure(sentences, (sentence) => analysisOf(sentence, model)),
    ),
  );

function readModel(bytes) {
  return core.readModel(new Uint8Array(bytes));
}

function bytesOf(calibrated, moves = parserModel.moves.weights, labelWeights = parserModel.labelScorer.weights) {
  return modelBytes(core, {
    header: {
      tags: tags.names,
      labels,
      labelSets,
      taggerBits: options.tagBits,
      moveBits: options.bits - 2,
      labelBits: options.labelBits,
      headBits: options.headBits,
      relationBits: options.relationBits,
      ...calibrated,
    },
    dictionary: taggerModel.dictionary,
    clusters: { slots: clusterSlots(core, clusters.words), coarse: clusters.coarse },
    taggerPasses: taggerModel.passes.map(({ weights }, pass) =>
      stored(core, weights, options.tagTop, pass === 0 ? options.tagKept : options.secondKept),
    ),
    moves: stored(core, threeOfFour(moves), options.moveTop, options.moveKept),
    labelWeights: stored(core, labelWeights, options.labelTop, options.labelKept),
    heads: stored(core, revisionModel.heads.weights, options.headTop, options.revisionKept),
    relations: stored(core, revisionModel.relations.weights, options.relationTop, options.revisionKept),
  });
}

/** Rows of three moves, without the column that aligns them in training. */
function threeOfFour(weights) {
  return weights.subarray(0, weights.length & ~3).filter((_, index) => index % 4 < 3);
}

/** Steps of the leads, and terms of the confidence, on the documents held out. */
function calibratedOnHeld() {
  const draft = readModel(bytesOf(UNSURE));
  const drafts = heldOut.map((sentence) => draftOf(draft.parser, sentence, draft.tagger.tag(sentence.atoms)));
  const steps = gradeDrafts(core, drafts);
  const model = readModel(bytesOf({ ...UNSURE, ...steps }));
  return { ...steps, confidence: calibration(core, heldOut, model, (sentence) => analysisOf(sentence, model)) };
}

/** Parses every training sentence by a parser that did not see it, so that the second look learns on mistakes as they come. */
function makeDrafts() {
  const foldOf = (index) => Math.floor(index / 40) % options.draftFolds;
  for (let fold = 0; fold < options.draftFolds; fold += 1) {
    const rest = training.filter((_, index) => foldOf(index) !== fold);
    const parser = new core.Parser(trainParser(core, rest, { ...learning, epochs: options.draftEpochs }));
    const seen = training.filter((_, index) => foldOf(index) === fold);
    for (const sentence of seen) sentence.draft = draftOf(parser, sentence, sentence.foundTags);
    gradeDrafts(
      core,
      seen.map(({ draft }) => draft),
    );
  }
}

function storedCalibration() {
  return JSON.parse(readFileSync(join(ROOT, "scripts/train-syntax/confidence.json"), "utf8"));
}

function measuredSets() {
  const dev = options.dev === 0 ? [] : readTreebank(join(DATA, "ud/gum_dev.conllu")).map(withAtoms);
  const news = dev.filter(({ genre }) => genre === "news" || genre === "interview");
  return [
    ["held", heldOut],
    ["gum_dev", dev],
    ["gum_dev, news and interviews", news],
  ].filter(([, sentences]) => sentences.length > 0);
}

async function loadCore() {
  const esbuild = await loadEsbuild();
  mkdirSync(join(ROOT, "out/train-syntax"), { recursive: true });
  const outfile = join(ROOT, "out/train-syntax", `core-${process.pid}.mjs`);
  await esbuild.build({ ...SHARED_OPTIONS, entryPoints: ["scripts/train-syntax/core.ts"], outfile, format: "esm" });
  return import(pathToFileURL(outfile).href);
}

function heldDocuments() {
  if (options.hold === 0) return new Set();
  const documents = [
    ...new Set(treebanks.map(({ document }) => document).filter((name) => name.startsWith("GUM_"))),
  ].sort();
  return new Set(documents.filter((_, index) => index % options.hold === 0));
}

function withAtoms(sentence) {
  const atoms = sentence.ranges.map(({ start, end }) => wordAtoms.of(core.syntacticForm(sentence.text, start, end)));
  return { ...sentence, atoms };
}

function namesOf(all, least) {
  const counts = new Map();
  for (const name of all) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= least)
    .map(([name]) => name)
    .sort();
}

/** Numbers of tags and labels, and the trees without crossing arcs that the oracle leads to. */
function prepare(sentences) {
  const tagNumbers = new Map(tags.names.map((name, index) => [name, index]));
  const labelNumbers = new Map(labels.map((name, index) => [name, index]));
  for (const sentence of sentences) {
    sentence.tagNumbers = Uint8Array.from(sentence.tags, (tag) => tagNumbers.get(tag) ?? 255);
    sentence.labelNumbers = Uint8Array.from(sentence.relations, (label) => labelNumbers.get(label));
    sentence.treeHeads = withoutCrossings(sentence.heads);
    sentence.children = Array.from({ length: sentence.heads.length + 1 }, () => []);
    sentence.treeHeads.forEach((head, word) => sentence.children[head].push(word));
  }
}

function trainTagger(sentences) {
  const dictionary = tagDictionary(core, sentences);
  const passes = [];
  for (let pass = 0; pass < options.passes; pass += 1)
    passes.push(trainTaggerPass(core, sentences, { tags, dictionary, pass, ...taggerOptions(pass) }));
  return { tags, dictionary, passes };
}

function taggerOptions(pass) {
  const { tagBits: bits, seed } = options;
  if (pass === 0) return { bits, seed, epochs: options.tagEpochs, margin: options.tagMargin, least: options.tagLeast };
  return { bits, seed, epochs: options.secondEpochs, margin: options.secondMargin, least: options.secondLeast };
}

/** Tags every training sentence by a tagger that did not see it, so that the parser learns to live with the tagger's mistakes. */
function jackknife() {
  const foldOf = (index) => Math.floor(index / 40) % options.folds;
  const foldsOf = (pass, sentences) =>
    Array.from({ length: options.folds }, (_, fold) => {
      const rest = sentences.filter((_, index) => foldOf(index) !== fold);
      const dictionary = tagDictionary(core, rest);
      return {
        dictionary,
        table: trainTaggerPass(core, rest, {
          tags,
          dictionary,
          pass,
          ...taggerOptions(pass),
          epochs: Math.max(2, options.tagEpochs - 2),
        }),
      };
    });
  const tables = [];
  for (let pass = 0; pass < options.passes; pass += 1) {
    tables.push(foldsOf(pass, training));
    training.forEach((sentence, index) => {
      const folds = tables.map((pass) => pass[foldOf(index)]);
      const fold = new core.Tagger({ tags, dictionary: folds[0].dictionary, passes: folds.map(({ table }) => table) });
      sentence.foundTags = fold.tag(sentence.atoms);
      if (pass + 1 < options.passes) sentence.before = sentence.foundTags;
    });
  }
}

function seenLabels() {
  const rows = new Map();
  const table = new core.LabelTable(tags, labels.length, []);
  const rowsOf = (tagNumbers) => (sentence) => {
    sentence.treeHeads.forEach((head, word) => {
      const headTag = head === sentence.heads.length ? tags.size : tagNumbers(sentence)[head];
      const row = table.rowOf(headTag, tagNumbers(sentence)[word], head > word);
      const seen = rows.get(row) ?? new Map();
      const label = sentence.labelNumbers[word];
      seen.set(label, (seen.get(label) ?? 0) + 1);
      rows.set(row, seen);
    });
  };
  training.forEach(rowsOf((sentence) => sentence.foundTags));
  training.forEach(rowsOf((sentence) => sentence.tagNumbers.map((tag) => (tag === 255 ? 0 : tag))));
  const all = Array.from({ length: core.LABEL_TABLE_SIZE }, () => []);
  for (const [row, seen] of rows) {
    const total = [...seen.values()].reduce((sum, count) => sum + count, 0);
    all[row] = [...seen]
      .filter(([, count]) => count > total / 2000)
      .map(([label]) => label)
      .sort((left, right) => left - right);
  }
  return all;
}

function analysisOf(sentence, { tagger, parser, revision }) {
  const found = tagger.tag(sentence.atoms);
  const tagNames = Array.from(found, (tag) => tags.names[tag]);
  parser.parse(sentence.atoms, found);
  revision.revise(found);
  return {
    tags: tagNames,
    heads: Array.from(parser.state.head.subarray(0, found.length)),
    relations: Array.from(parser.state.label.subarray(0, found.length), (label) => labels[label]),
  };
}
