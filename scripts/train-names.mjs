/**
 * Trains the name tagger: `node scripts/train-names.mjs [--hold=btc_g,wnut17_dev] [--out=FILE] [--bits=16] …`.
 * The same data and options give the same bytes. Sets named by `--hold` are left out of the training and measured instead; so is always `wikigold_dev`.
 * Skips with a message where the labelled sets are absent.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { loadEsbuild, ROOT, SHARED_OPTIONS } from "./lib/bundling.mjs";
import { readJsonLines, readTreebankNames, withoutHandles } from "./train-names/labelledText.mjs";
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
const options = {
  bits: 16,
  words: 110000,
  epochs: 8,
  least: 2,
  seed: 1,
  margin: 3,
  clip: 0.9995,
  edited: 8,
  gum: 4,
  runs: 3,
  hold: "",
  out: "server/src/core/language/weights/names.bin",
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

const core = await loadCore();
const held = options.hold.split(",").filter((name) => name !== "");
const clusters = readClusters();
const examples = trainingSentences().flatMap(({ text, spans, copies }) =>
  Array.from({ length: copies }, () => exampleOf(text, spans)),
);
process.stderr.write(`${examples.length} sentences\n`);
const common = {
  examples,
  templates: core.TEMPLATES,
  labels: core.LABELS.length,
  epochs: options.epochs,
  seed: options.seed,
  decode: core.decode,
  margin: options.margin,
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
for (const name of [MEASURED_SET, ...held]) measure(name, core.readWeights(new Uint8Array(bytes)));

async function loadCore() {
  const esbuild = await loadEsbuild();
  const outfile = join(ROOT, "out/train-names", `core-${process.pid}.mjs`);
  mkdirSync(join(ROOT, "out/train-names"), { recursive: true });
  await esbuild.build({ ...SHARED_OPTIONS, entryPoints: ["scripts/train-names/core.ts"], outfile, format: "esm" });
  return import(pathToFileURL(outfile).href);
}

function trainingSentences() {
  const sets = TRAINING_SETS.filter((name) => !held.includes(name)).flatMap((name) => {
    const copies = name.startsWith("wikigold") ? options.edited : 1;
    return readJsonLines(join(DATA, `ner/ner_${name}.jsonl`)).map((sentence) => ({
      ...withoutHandles(sentence),
      copies,
    }));
  });
  const lexicons = { offices: core.OFFICE_HEADS, peoples: new Set(core.PEOPLES.map((people) => people.toLowerCase())) };
  const treebank = readTreebankNames(join(DATA, "ud/gum_train_by.conllu"), lexicons).map((sentence) => ({
    ...sentence,
    copies: options.gum,
  }));
  return [...sets, ...treebank];
}

function readClusters() {
  const table = (size) =>
    new Map(
      readFileSync(join(DATA, `ner/clusters_${size}.tsv`), "utf8")
        .trimEnd()
        .split("\n")
        .slice(0, options.words)
        .map((line) => line.split("\t"))
        .map(([word, cluster]) => [word, Number(cluster)]),
    );
  const fine = table(1024);
  const votes = new Map();
  for (const [word, cluster] of table(128)) {
    const counts = votes.get(fine.get(word)) ?? new Map();
    counts.set(cluster, (counts.get(cluster) ?? 0) + 1);
    votes.set(fine.get(word), counts);
  }
  // Clusters are numbered from 1: 0 says that a word is unknown.
  const coarse = new Uint8Array(1024);
  for (const [cluster, counts] of votes)
    coarse[(cluster + 1) & 1023] = [...counts].sort((left, right) => right[1] - left[1])[0][0] + 1;
  const byHash = new Map(
    [...fine].map(([word, cluster]) => [core.hashWord(core.foldWord(word)), (cluster + 1) & 1023]).reverse(),
  );
  const entries = [...byHash].map(([hash, cluster]) => [
    hash,
    (core.clusterCheck(hash) << core.CLUSTER_BITS) | cluster,
  ]);
  const slots = xorTable(entries, core.clusterSlot);
  return { coarse, slots, fineOf: (hash) => byHash.get(hash) ?? 0, coarseOf: (cluster) => coarse[cluster] };
}

function exampleOf(text, spans) {
  const tokens = core.readNameTokens(text, { start: 0, end: text.length });
  const found = core.readFeatures(tokens, clusters);
  const gold = new Uint8Array(tokens.count);
  for (const { start, end, kind } of spans) {
    let label = core.LABELS.indexOf(`B-${kind}`);
    for (let at = 0; at < tokens.count; at += 1) {
      if (tokens.starts[at] < start || tokens.ends[at] > end) continue;
      const begins = label % 2 === 1;
      // A name in lower case cannot be found by this tagger, so it is not taught.
      if (found.active[at] === 0 || (begins && found.canBegin[at] === 0)) {
        if (begins) break;
        break;
      }
      gold[at] = label;
      if (begins) label += 1;
    }
  }
  return { count: tokens.count, features: found.features, active: found.active, canBegin: found.canBegin, gold };
}

function measure(name, model) {
  const sentences = readJsonLines(join(DATA, `ner/ner_${name}.jsonl`)).map(withoutHandles);
  const tally = new Map([..."ALL PER ORG LOC".split(" ")].map((kind) => [kind, { right: 0, found: 0, wanted: 0 }]));
  const count = (kind, field) => {
    tally.get("ALL")[field] += 1;
    tally.get(kind)[field] += 1;
  };
  const began = performance.now();
  const answers = sentences.map(({ text }) => core.taggedSpans(text, model));
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
}
