/**
 * Trains the name tagger: `node scripts/train-names.mjs [--held-out=btc_g,wnut17,gum_news,wikigold_train_part1] [--out=FILE] [--bits=16] …`.
 * The same data and options give the same bytes. Sources named by `--held-out` (sets, their quarters, genres of GUM) are left out of the training
 * and measured instead; `wikigold_dev` always is. `--card=FILE` writes the figures into the table of a model card.
 * Skips with a message where the labelled sets are absent.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { importBundled } from "./lib/bundledModule.mjs";
import { ROOT } from "./lib/bundling.mjs";
import { readClusters } from "./lib/clusters.mjs";
import { readJsonLines, withoutHandles } from "./train-names/labelledText.mjs";
import { averageOfRuns, numberFeatures, ownersOfBuckets, train } from "./train-names/perceptron.mjs";
import { quantizedRows, weightsBytes, xorTable } from "./train-names/weightsWriter.mjs";

const DATA = join(ROOT, "../shared/data");
const TRAINING_SETS = [
  "wikigold_train",
  "wnut17_train",
  "wnut17_dev",
  "btc_a",
  "btc_b",
  "btc_e",
  "btc_f",
  "btc_g",
  "btc_h",
];
const MEASURED_SET = "wikigold_dev";
/** Each set can be held out by quarters, too: `wikigold_train_part1`. */
const PARTS = 4;
const options = {
  bits: 16,
  words: 110000,
  epochs: 8,
  least: 2,
  seed: 1,
  margin: 3,
  clip: 0.9995,
  edited: 10,
  gum: 4,
  runs: 5,
  "held-out": "",
  drop: 0,
  out: "server/src/core/language/weights/names.bin",
  card: "",
};
for (const argument of process.argv.slice(2)) {
  const [name, value] = argument.replace(/^--/u, "").split("=");
  if (!(name in options)) throw new Error(`No option ${name}`);
  options[name] = typeof options[name] === "number" ? Number(value) : value;
}

if (!existsSync(DATA)) {
  process.stdout.write(`No labelled sets at ${DATA}: the weights stay as they are.\n`);
  process.exit(0);
}

const core = await importBundled("scripts/train-names/core.ts", "train-names");
const treebank = {
  ...(await importBundled("test/evaluation/support/treebankNames.ts", "train-names")),
  ...(await importBundled("test/evaluation/skills/conllu.ts", "train-names")),
};
const heldOut = options["held-out"].split(",").filter((name) => name !== "");
const clusters = clusterTable();
const wordOf = core.vocabularyOf(clusters, () => undefined);
const sentences = labelledSentences();
const examples = sentences
  .filter(({ sources }) => !sources.some((source) => heldOut.includes(source)))
  .flatMap(({ text, spans, copies }) => Array(copies).fill(exampleOf(text, spans)));
process.stderr.write(`${examples.length} sentences\n`);
const common = {
  examples,
  templates: core.TEMPLATES,
  labels: core.LABELS.length,
  epochs: options.epochs,
  seed: options.seed,
  decode: core.decode,
  latticeFor: core.latticeFor,
  margin: options.margin,
  drop: options.drop,
  words: core.IDENTITY_TEMPLATES,
};
const everything = numberFeatures(examples, options.least);
const first = train({ ...common, numbers: everything, epochs: Math.min(4, options.epochs) });
const place = { labels: core.LABELS.length, bucketBits: options.bits, bucketOf: core.bucketOf };
const owners = ownersOfBuckets({ numbers: everything, weights: first.weights, ...place });
process.stderr.write(`${everything.size} features, ${owners.size} kept\n`);
const second = averageOfRuns(
  Array.from({ length: options.runs }, (_, run) => train({ ...common, numbers: owners, seed: options.seed + run })),
);
const { rows, transitions } = quantizedRows({
  numbers: owners,
  ...second,
  ...place,
  checkOf: core.checkOf,
  clip: options.clip,
});
const bytes = weightsBytes({
  magic: core.MAGIC,
  format: core.FORMAT,
  bucketBits: options.bits,
  coarse: clusters.coarse,
  transitions,
  rows,
  slots: clusters.slots,
});
writeFileSync(join(ROOT, options.out), bytes);
process.stdout.write(`${options.out}: ${bytes.length} bytes\n`);
const model = core.readWeights(new Uint8Array(bytes));
measure(MEASURED_SET, readSet(MEASURED_SET), model);
for (const name of heldOut)
  measure(
    `${name} (held out)`,
    sentences.filter(({ sources }) => sources.includes(name)),
    model,
  );

function readSet(name) {
  return readJsonLines(join(DATA, `ner/ner_${name}.jsonl`)).map(withoutHandles);
}

/** Every sentence that may be trained on, with the names by which it can be held out. */
function labelledSentences() {
  const sets = TRAINING_SETS.flatMap((name) =>
    readSet(name).map((sentence, index, { length }) => ({
      ...sentence,
      copies: name.startsWith("wikigold") ? options.edited : 1,
      sources: [name, name.replace(/_[^_]*$/u, ""), `${name}_part${Math.floor((index * PARTS) / length) + 1}`],
    })),
  );
  return [...sets, ...treebankSentences("gum_train_by")];
}

function treebankSentences(name) {
  const kinds = new Map([
    ["person", "PER"],
    ["organization", "ORG"],
    ["place", "LOC"],
  ]);
  const source = readFileSync(join(DATA, `ud/${name}.conllu`), "utf8");
  return treebank.readTreebank(source).flatMap(({ genre, text, sentences }) =>
    sentences.map((sentence) => ({
      text: text.slice(sentence.start, sentence.end),
      spans: treebank.namedMentions(sentence.words, kinds, core.NO_NAMES).map(({ start, end, kind }) => ({
        start: start - sentence.start,
        end: end - sentence.start,
        kind: kinds.get(kind),
      })),
      copies: options.gum,
      sources: ["gum", `gum_${genre}`],
    })),
  );
}

function clusterTable() {
  const { words, coarse } = readClusters(join(DATA, "ner"), options.words);
  const byHash = new Map([...words].map(([word, cluster]) => [core.hashWord(core.foldWord(word)), cluster]).reverse());
  const entries = [...byHash].map(([hash, cluster]) => [
    hash,
    (core.clusterCheck(hash) << core.CLUSTER_BITS) | cluster,
  ]);
  const slots = xorTable(entries, core.clusterSlot);
  return { coarse, slots, fineOf: (hash) => byHash.get(hash) ?? 0, coarseOf: (cluster) => coarse[cluster] };
}

function exampleOf(text, spans) {
  const { tokens, places, features } = core.readSentence(text, wordOf);
  const gold = new Uint8Array(tokens.count);
  for (const { start, end, kind } of spans) {
    let label = core.LABELS.indexOf(`B-${kind}`);
    for (let at = 0; at < tokens.count; at += 1) {
      if (tokens.starts[at] < start || tokens.ends[at] > end) continue;
      const begins = label % 2 === 1;
      // A name in lower case cannot be found by this tagger, so it is not taught.
      if (places[at] === core.Place.outside || (begins && places[at] !== core.Place.beginning)) break;
      gold[at] = label;
      if (begins) label += 1;
    }
  }
  return { places, features, gold };
}

function measure(name, sentences, model) {
  const tally = new Map([..."ALL PER ORG LOC".split(" ")].map((kind) => [kind, { right: 0, found: 0, wanted: 0 }]));
  const count = (kind, field) => {
    tally.get("ALL")[field] += 1;
    tally.get(kind)[field] += 1;
  };
  const read = core.spanReader(model);
  const began = performance.now();
  const answers = sentences.map(({ text }) => read(text));
  const seconds = (performance.now() - began) / 1000;
  sentences.forEach(({ spans }, at) => {
    for (const { kind } of spans) count(kind, "wanted");
    for (const answer of answers[at]) {
      count(answer.kind, "found");
      if (spans.some((span) => span.start === answer.start && span.end === answer.end && span.kind === answer.kind))
        count(answer.kind, "right");
    }
  });
  const figures = [...tally].map(([kind, { right, found, wanted }]) => {
    const precision = right / found;
    const recall = right / wanted;
    return `${kind} ${[precision, recall, (2 * precision * recall) / (precision + recall)].map((share) => (100 * share).toFixed(1)).join("/")}`;
  });
  process.stdout.write(`${name}: ${figures.join("  ")}  ${Math.round(sentences.length / seconds)} sentences/s\n`);
  if (options.card !== "") writeIntoCard(name, figures[0].replace(/^ALL /u, "").replaceAll("/", " / "));
}

/** The card keeps one row for each measured set: the tagger's figures are written here, those of the whole skill by `npm run eval`. */
function writeIntoCard(name, figures) {
  const file = join(ROOT, options.card);
  const row = `| \`${name.replace(/ .*$/u, "")}\`, ${name.includes("held out") ? "left out of the training" : "never trained on"} | ${figures} |`;
  const lines = readFileSync(file, "utf8").split("\n");
  const known = lines.findIndex((line) => line.startsWith(row.slice(0, row.indexOf("|", 2))));
  if (known >= 0) lines[known] = row;
  else lines.splice(lines.findIndex((line) => line.startsWith("| set | tagger alone")) + 2, 0, row);
  writeFileSync(file, lines.join("\n"));
}
