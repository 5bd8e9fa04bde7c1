/**
 * Propositions: what a parser's trees give against what the treebank's own trees give, on all sentences and on those whose parse is wrong,
 * and invented sentences of news with labelled propositions.
 */
import { join } from "node:path";
import { readPropositions } from "../../../server/src/core/language/propositions/propositions.js";
import { parseSentence } from "../../../server/src/core/language/syntax/syntax.js";
import type { SyntaxTree } from "../../../server/src/core/language/syntax/types.js";
import { readTreebank } from "../support/treebank.js";
import { pairsOf, treeOf, wrongWords, type Pair, type PairKind, type Pairs } from "./propositions/agreement.js";
import { SEEN, UNSEEN } from "./propositions/labelled.js";
import { readLabels, scoreLabels, type Tally } from "./propositions/labels.js";
import type { EvaluationRow, Figures, SkillEvaluation } from "./types.js";

const SKILL = "Propositions";
/** Confidence from which a consumer may build on a pair; chosen on the same treebank as is measured here. */
const SURE = 0.85;

export const evaluation: SkillEvaluation = {
  skill: SKILL,
  needs: ["data/ud/gum_dev.conllu"],
  evaluate(shared) {
    const measured = parsedSentences(join(shared, "data/ud/gum_dev.conllu"));
    return [
      ...KINDS.flatMap(([kind, name]) => [
        agreementRow(measured, kind, name, 0),
        agreementRow(measured, kind, name, SURE),
        wrongParseRow(measured, kind, name, 0),
        wrongParseRow(measured, kind, name, SURE),
      ]),
      ...labelledRows("own sentences seen while the rules were written", SEEN, false),
      ...labelledRows("own sentences untouched", UNSEEN, true),
      speedRow(measured),
    ];
  },
};

const KINDS: readonly (readonly [PairKind, string])[] = [
  ["agent", "agents"],
  ["patient", "patients"],
  ["negation", "negated predicates"],
  ["counted", "counted nouns"],
  ["holder", "holders of reports, plans and orders"],
  ["proposition", "whole propositions"],
];

const GOAL_KINDS: ReadonlySet<PairKind> = new Set<PairKind>(["agent", "patient", "negation", "counted"]);

interface Measured {
  readonly text: string;
  readonly parsed: SyntaxTree;
  readonly gold: Pairs;
  readonly found: Pairs;
  readonly wrong: ReadonlySet<number>;
  /** Confidence of each word's arc by its offset. */
  readonly confidence: ReadonlyMap<number, number>;
}

function parsedSentences(path: string): readonly Measured[] {
  return readTreebank(path).flatMap(({ text, sentences }) =>
    sentences.map((sentence): Measured => {
      const parsed = parseSentence(text, { start: sentence.start, end: sentence.end });
      return {
        text,
        parsed,
        gold: pairsOf(text, treeOf(sentence)),
        found: pairsOf(text, parsed),
        wrong: wrongWords(sentence, parsed),
        confidence: new Map(parsed.words.map((word) => [word.start, word.confidence])),
      };
    }),
  );
}

/**
 * Pairs of `least` confidence or more. A pair that the parse misses counts where the arc of its dependent word is as sure as that,
 * so that coverage is the share of the treebank's pairs about which the parser is sure, rightly or wrongly.
 */
function agreementRow(measured: readonly Measured[], kind: PairKind, name: string, least: number): EvaluationRow {
  const tally: Tally = { right: 0, wanted: 0, found: 0 };
  let all = 0;
  for (const sentence of measured) {
    all += sentence.gold[kind].length;
    addPairs(tally, sentence, kind, least);
  }
  const whole = least === 0;
  return {
    skill: SKILL,
    set: `gum_dev, ${name} as in the treebank's trees${whole ? "" : `, confidence ≥ ${String(least)}`}`,
    blind: false,
    rows: tally.wanted,
    ...figures(tally),
    ...(whole
      ? {}
      : {
          ...(GOAL_KINDS.has(kind) ? { goal: "F1 ≥ 88" } : {}),
          remark: `covers ${percent(tally.wanted, all)} of the pairs`,
        }),
  };
}

function addPairs(tally: Tally, sentence: Measured, kind: PairKind, least: number): void {
  const found = new Map(sentence.found[kind].map((pair) => [pair.key, pair]));
  const sureness = (pair: Pair): number =>
    found.get(pair.key)?.confidence ?? sentence.confidence.get(pair.dependent) ?? 0;
  const wanted = sentence.gold[kind].filter((pair) => sureness(pair) >= least);
  const kept = sentence.found[kind].filter((pair) => pair.confidence >= least);
  const keys = new Set(wanted.map((pair) => pair.key));
  tally.wanted += wanted.length;
  tally.found += kept.length;
  tally.right += kept.filter((pair) => keys.has(pair.key)).length;
}

/** The same where a word of a pair, wanted or found, hangs wrong: what a parse error does downstream. */
function wrongParseRow(measured: readonly Measured[], kind: PairKind, name: string, least: number): EvaluationRow {
  const tally: Tally = { right: 0, wanted: 0, found: 0 };
  const broken = measured.filter((sentence) => sentence.wrong.size > 0);
  for (const sentence of broken) addPairs(tally, sentence, kind, least);
  return {
    skill: SKILL,
    set: `gum_dev, ${name}, sentences with a wrong arc${least === 0 ? "" : `, confidence ≥ ${String(least)}`}`,
    blind: false,
    rows: tally.wanted,
    ...figures(tally),
    remark: `${percent(broken.length, measured.length)} of the sentences`,
  };
}

function labelledRows(set: string, block: string, blind: boolean): readonly EvaluationRow[] {
  const sentences = readLabels(block);
  const scores = scoreLabels(sentences, (text) => parseSentence(text, { start: 0, end: text.length }));
  const row = (name: string, tally: Tally): EvaluationRow => ({
    skill: SKILL,
    set: `${set}, ${name}`,
    blind,
    rows: tally.wanted,
    ...figures(tally),
  });
  return [
    row("predicates", scores.predicates),
    row("roles", scores.roles),
    row("negation", scores.negation),
    row("embedding", scores.embeddings),
    row("whole propositions", scores.whole),
  ];
}

const ROUNDS = 6;

function speedRow(measured: readonly Measured[]): EvaluationRow {
  // The fastest of some rounds: the others shared the processor.
  const seconds = Math.min(
    ...Array.from({ length: ROUNDS }, () => {
      const start = performance.now();
      for (const { text, parsed } of measured) readPropositions(text, parsed);
      return (performance.now() - start) / 1000;
    }),
  );
  return {
    skill: SKILL,
    set: "gum_dev, speed without the parser",
    blind: true,
    rows: measured.length,
    speed: { value: Math.round(measured.length / seconds), unit: "sentences/s" },
  };
}

function figures({ right, wanted, found }: Tally): Figures {
  const precision = right / Math.max(1, found);
  const recall = right / Math.max(1, wanted);
  return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(0)} %`;
}
