/** Sentences: golden rules, extraction damage, boundaries of a treebank's articles, and megabytes a second. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import compromise from "compromise";
import model from "wink-eng-lite-web-model";
import winkNlp from "wink-nlp";
import { splitSentences } from "../../../server/src/core/language/sentences/sentences.js";
import { damagedPlaces, isReadWell } from "../support/damagedText.js";
import { scoreOfKeys, speedOf } from "../support/measuring.js";
import { readTreebank, type TreebankDocument } from "../support/treebank.js";
import type { EvaluationRow, Figures, SkillEvaluation } from "./types.js";

const ARTICLES = "gold/seeds.json";
const GOLDEN = "data/sentences/golden_rules.jsonl";
const TREEBANK = "data/ud/gum_dev.conllu";
const TRAINING_TREEBANK = "data/ud/gum_train_by.conllu";
const MEGABYTE = 1_000_000;

type Splitter = (text: string) => readonly string[];

export const evaluation: SkillEvaluation = {
  skill: "Sentences",
  needs: [ARTICLES, "seeds", GOLDEN, TREEBANK, TRAINING_TREEBANK],
  evaluate: (shared) => {
    const documents = readTreebank(join(shared, TREEBANK));
    const news = documents.filter(({ genre }) => genre === "news" || genre === "interview");
    return [
      damageRow(shared),
      goldenRow(readFileSync(join(shared, GOLDEN), "utf8")),
      boundaryRow("GUM dev news and interviews, whole sentences", news, true),
      boundaryRow("GUM dev, all 8 genres, whole sentences", documents, true),
      boundaryRow("GUM train, whole sentences", readTreebank(join(shared, TRAINING_TREEBANK)), false),
      speedRow(documents),
    ];
  },
};

const ours: Splitter = (text) =>
  splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

const PEERS: readonly (readonly [string, Splitter])[] = [
  [
    "compromise",
    (text) => (compromise(text).json({ offset: false }) as { readonly text: string }[]).map((s) => s.text),
  ],
  ["wink-nlp", winkSentences()],
  ["Intl.Segmenter", segmenterSentences()],
];

function damageRow(shared: string): EvaluationRow {
  const places = damagedPlaces(shared);
  return {
    skill: "Sentences",
    set: "Damaged places of five articles: quotes, stray and hard spaces, wrapped lines, bare headings",
    blind: false,
    rows: places.length,
    accuracy: places.filter(isReadWell).length / places.length,
    goal: "accuracy ≥ 100 %",
  };
}

interface GoldenCase {
  readonly text: string;
  readonly sentences: readonly string[];
}

function goldenRow(source: string): EvaluationRow {
  const cases = source
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as GoldenCase);
  const accuracy = (split: Splitter): number =>
    cases.filter(({ text, sentences }) => sameTexts(split(text), sentences)).length / cases.length;
  return {
    skill: "Sentences",
    set: "Golden rules of pySBD, whole cases",
    blind: false,
    rows: cases.length,
    accuracy: accuracy(ours),
    goal: "≥ 36 of 48",
    peers: PEERS.map(([name, split]) => ({ name, accuracy: accuracy(split) })),
  };
}

function sameTexts(found: readonly string[], wanted: readonly string[]): boolean {
  return found.length === wanted.length && found.every((text, index) => text.trim() === wanted[index]);
}

/** Every program gets one paragraph at a time: block structure is read before sentences are. */
function boundaryRow(set: string, documents: readonly TreebankDocument[], blind: boolean): EvaluationRow {
  const wanted = documents.flatMap(({ id, sentences }) =>
    sentences.map(({ start, end }) => `${id} ${String(start)} ${String(end)}`),
  );
  const score = (split: Splitter): Figures =>
    scoreOfKeys(
      documents.flatMap(({ id, text }) => sentenceKeys(id, text, split)),
      wanted,
    );
  return {
    skill: "Sentences",
    set,
    blind,
    rows: wanted.length,
    ...score(ours),
    peers: PEERS.map(([name, split]) => ({ name, ...score(split) })),
    remark:
      "the treebank's sentences are joined again with its paragraph breaks; line breaks inside paragraphs are lost, so hard wraps are not measured.",
  };
}

function sentenceKeys(id: string, text: string, split: Splitter): readonly string[] {
  const keys: string[] = [];
  let paragraphStart = 0;
  for (const paragraph of text.split("\n\n")) {
    let at = 0;
    for (const sentence of split(paragraph)) {
      const trimmed = sentence.trim();
      const start = Math.max(at, paragraph.indexOf(trimmed, at));
      at = start + trimmed.length;
      keys.push(`${id} ${String(paragraphStart + start)} ${String(paragraphStart + at)}`);
    }
    paragraphStart += paragraph.length + 2;
  }
  return keys;
}

function speedRow(documents: readonly TreebankDocument[]): EvaluationRow {
  const paragraphs = documents.flatMap(({ text }) => text.split("\n\n"));
  const bytes = Buffer.byteLength(paragraphs.join("\n\n")) / MEGABYTE;
  const run = (split: Splitter) => () => {
    for (const paragraph of paragraphs) split(paragraph);
  };
  return {
    skill: "Sentences",
    set: "GUM dev, paragraphs to ranges",
    blind: false,
    rows: paragraphs.length,
    speed: speedOf(bytes, "MB/s", () => {
      for (const paragraph of paragraphs) splitSentences(paragraph, { start: 0, end: paragraph.length });
    }),
    goal: "≥ 10 MB/s",
    peers: PEERS.map(([name, split]) => ({ name, speed: speedOf(bytes, "MB/s", run(split)) })),
    remark:
      "peers tag words as well as they split, so their speed is that of the only call that gives their sentences.",
  };
}

function winkSentences(): Splitter {
  const nlp = winkNlp(model, ["sbd"]);
  return (text) => nlp.readDoc(text).sentences().out();
}

function segmenterSentences(): Splitter {
  const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
  return (text) =>
    [...segmenter.segment(text)].map(({ segment }) => segment).filter((segment) => segment.trim() !== "");
}
