/** Quantities: figures of five articles, sentences labelled for it, and the recognizers' sets of numbers and measures. */
import { join } from "node:path";
import compromise from "compromise";
import { findQuantities } from "../../../server/src/core/language/quantities/quantities.js";
import { articleQuantities, isRightArticleQuantity, quantitiesOfDocument } from "../support/articleQuantities.js";
import {
  partLabel,
  quantityLabel,
  readQuantitySentences,
  readSeenAndUnseen,
  type QuantitySentence,
} from "../support/labelledQuantities.js";
import { scoreOfCounts, speedOf } from "../support/measuring.js";
import {
  areRightQuantities,
  isNewsKind,
  OTHER_KIND_NAMES,
  readRecognizerQuantities,
  readValue,
  type ReadValue,
  type RecognizerRow,
} from "../support/recognizedQuantities.js";
import { readTreebank } from "../support/treebank.js";
import type { EvaluationRow, Figures, SkillEvaluation } from "./types.js";

const RECOGNIZERS = "data/quantities";
const TREEBANK = "data/ud/gum_dev.conllu";
const SENTENCES = "test/evaluation/skills/quantities";

type Reader = (text: string) => readonly ReadValue[];

export const evaluation: SkillEvaluation = {
  skill: "Quantities",
  needs: ["gold/seeds.json", "seeds", `${RECOGNIZERS}/NumberModel.json`, TREEBANK],
  evaluate: (shared) => [
    articleRow(shared),
    ...sentenceRows("invented news sentences, used in development", "sentences.txt", false),
    ...sentenceRows("invented news sentences, unseen", "unseen.txt", true),
    ...wholeRows(),
    ...["NumberModel", "PercentModel", "CurrencyModel", "DimensionModel", "NumberRangeModel"].map((name) =>
      recognizerRow(shared, name),
    ),
    speedRow(shared),
  ],
};

const ours: Reader = (text) => findQuantities(text, { start: 0, end: text.length }).map(readValue);

interface CompromiseNumber {
  readonly number: { readonly num: number | null };
  readonly offset: { readonly start: number; readonly length: number };
}

/** The ordinary interface of `compromise`: one value, no bounds. */
const theirs: Reader = (text) =>
  (compromise(text).numbers().json({ offset: true }) as readonly CompromiseNumber[]).flatMap(({ number, offset }) =>
    number.num === null
      ? []
      : [{ start: offset.start, end: offset.start + offset.length, lo: number.num, hi: number.num }],
  );

function articleRow(shared: string): EvaluationRow {
  const rows = articleQuantities(shared);
  const known = new Map([...new Set(rows.map(({ text }) => text))].map((text) => [text, quantitiesOfDocument(text)]));
  return {
    skill: "Quantities",
    set: "Figures and labels of five articles",
    blind: false,
    rows: rows.length,
    accuracy: rows.filter((row) => isRightArticleQuantity(row, known.get(row.text) ?? [])).length / rows.length,
    goal: "accuracy ≥ 100 %",
  };
}

function sentenceRows(set: string, file: string, blind: boolean): readonly EvaluationRow[] {
  const sentences = readQuantitySentences(join(SENTENCES, file));
  const row = { skill: "Quantities", blind, rows: sentences.length };
  return [
    {
      ...row,
      set: `${String(sentences.length)} ${set}: bounds, approximation and unit`,
      ...labelScore(sentences),
      remark: "written and labelled by one person beside the grammar, so they share its view of what a quantity is.",
    },
    {
      ...row,
      set: `${String(sentences.length)} ${set}: the number alone`,
      ...valueScore(sentences, ours),
      peers: [{ name: "compromise", ...valueScore(sentences, theirs) }],
    },
  ];
}

function labelScore(sentences: readonly QuantitySentence[]): Figures {
  const found = sentences.map(({ text }) => findQuantities(text, { start: 0, end: text.length }).map(quantityLabel));
  return scoreOfLists(
    found,
    sentences.map(({ quantities }) => quantities),
  );
}

/** Which quantities are a part of a stated whole, of what, and of how many; a wrong value or head is a miss and a false one. */
function wholeRows(): readonly EvaluationRow[] {
  const { seen, unseen } = readSeenAndUnseen(join(SENTENCES, "wholes.txt"));
  const row = (sentences: readonly QuantitySentence[], set: string, blind: boolean): EvaluationRow => ({
    skill: "Quantities",
    set: `${String(sentences.length)} invented news sentences, ${set}: the whole of which it is a part`,
    blind,
    rows: sentences.length,
    ...scoreOfLists(
      sentences.map(({ text }) =>
        findQuantities(text, { start: 0, end: text.length }).flatMap((quantity) => partLabel(quantity) ?? []),
      ),
      sentences.map(({ quantities }) => quantities),
    ),
  });
  return [row(seen, "used in development", false), row(unseen, "unseen", true)];
}

/** Shares may be written as 0.33 or 33: both stand for a third. */
function valueScore(sentences: readonly QuantitySentence[], read: Reader): Figures {
  const rounded = (value: number): string => value.toPrecision(3);
  const values = ({ lo, hi }: { readonly lo: number; readonly hi: number }): string =>
    rounded(Number.isFinite(lo) ? lo : hi);
  return scoreOfLists(
    sentences.map(({ text, quantities }) => {
      const wanted = new Set(quantities.map(labelValue).map(rounded));
      return read(text).map((value) => {
        const share = rounded(value.lo * 100);
        return wanted.has(share) && !wanted.has(values(value)) ? share : values(value);
      });
    }),
    sentences.map(({ quantities }) => quantities.map(labelValue).map(rounded)),
  );
}

/** The first number of a label: "~24..99 person", "..12 person". */
function labelValue(label: string): number {
  return Number(/-?\d+(?:\.\d+)?/u.exec(label.replace("..", " "))?.[0] ?? "0");
}

function scoreOfLists(found: readonly (readonly string[])[], wanted: readonly (readonly string[])[]): Figures {
  let right = 0;
  wanted.forEach((labels, index) => {
    const left = [...(found[index] ?? [])];
    for (const label of labels) {
      const at = left.indexOf(label);
      if (at === -1) continue;
      right++;
      left.splice(at, 1);
    }
  });
  return scoreOfCounts(right, found.flat().length, wanted.flat().length);
}

function recognizerRow(shared: string, name: string): EvaluationRow {
  const all = readRecognizerQuantities(join(shared, RECOGNIZERS, `${name}.json`));
  const news = all.filter(isNewsKind);
  const share = (rows: readonly RecognizerRow[], read: Reader): number =>
    rows.filter((row) => areRightQuantities(row, read(row.input))).length / rows.length;
  return {
    skill: "Quantities",
    set: `Recognizers ${name}, kinds that news uses`,
    blind: false,
    rows: news.length,
    accuracy: share(news, ours),
    peers: [{ name: "compromise", accuracy: share(news, theirs) }],
    remark: `of all ${String(all.length)} rows with a value ${(100 * share(all, ours)).toFixed(1)} % are right (compromise ${(100 * share(all, theirs)).toFixed(1)} %).${
      name === "NumberModel" ? ` Left out in this and the next four sets: ${OTHER_KIND_NAMES.join("; ")}.` : ""
    }`,
  };
}

function speedRow(shared: string): EvaluationRow {
  const sentences = readTreebank(join(shared, TREEBANK)).flatMap(({ text, sentences: ranges }) =>
    ranges.map(({ start, end }) => text.slice(start, end)),
  );
  const run = (read: Reader) => () => {
    for (const sentence of sentences) read(sentence);
  };
  return {
    skill: "Quantities",
    set: "GUM dev, sentence by sentence",
    blind: false,
    rows: sentences.length,
    speed: speedOf(sentences.length, "sentences/s", run(ours)),
    peers: [{ name: "compromise", speed: speedOf(sentences.length, "sentences/s", run(theirs)) }],
  };
}
