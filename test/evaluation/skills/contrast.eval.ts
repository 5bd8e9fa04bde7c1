/** What the comparison makes of sentences that were edited to say something else: none may pass as supported by the sentence they were made from. */
import { join } from "node:path";
import { compare } from "../../../server/src/core/assess/compare.js";
import type { ReasonKind } from "../../../server/src/core/assess/types.js";
import { readText } from "../../../server/src/core/model/readText.js";
import { readNamedSentences, readTreeSentences } from "../pairs/newsText.js";
import { seededRandom } from "../pairs/seededRandom.js";
import { ANTONYM, DATE_CHANGED, entitySwapped, NUMBER_CHANGED, type SentenceEdit } from "../pairs/sentenceEdits.js";
import { ATTRIBUTION_REMOVED, HEDGE_REMOVED, NEGATED, ROLES_SWAPPED } from "../pairs/treeEdits.js";
import type { EvaluationRow, SkillEvaluation } from "./types.js";

const NAMED = ["data/ner/ner_wikigold_dev.jsonl", "data/ner/ner_wikigold_train.jsonl"];
const TREES = ["data/ud/gum_train_by.conllu", "data/ud/gum_dev.conllu"];
const SEED = 20_260;
const LEAST_WORDS = 6;

export const evaluation: SkillEvaluation = {
  skill: "Contrast sets",
  needs: [...NAMED, ...TREES],
  evaluate(shared) {
    const named = NAMED.flatMap((file) => readNamedSentences(join(shared, file))).filter(isProse);
    const trees = TREES.flatMap((file) => readTreeSentences(shared, file)).filter(
      (sentence) => sentence.document.includes("_news_") && isProse(sentence),
    );
    const all: readonly { readonly text: string }[] = [...named, ...trees];
    return [
      rowOf({ name: "verbatim", apply: ({ text }) => text }, all),
      rowOf(NEGATED, trees),
      rowOf(entitySwapped(named), named),
      rowOf(NUMBER_CHANGED, all),
      rowOf(DATE_CHANGED, all),
      rowOf(ANTONYM, all),
      rowOf(ROLES_SWAPPED, trees),
      rowOf(HEDGE_REMOVED, trees),
      rowOf(ATTRIBUTION_REMOVED, trees),
    ];
  },
};

function isProse({ text }: { readonly text: string }): boolean {
  return /^["“]?\p{Lu}.*[.!]["”]?$/u.test(text) && text.split(" ").length >= LEAST_WORDS;
}

interface Tally {
  readonly edited: number;
  /** Supported with no word on what is weaker in the source. */
  readonly passed: number;
  readonly found: number;
}

function rowOf<Sentence extends { readonly text: string }>(
  edit: SentenceEdit<Sentence>,
  sentences: readonly Sentence[],
): EvaluationRow {
  const { edited, passed, found } = tallyOf(edit, sentences);
  const share = passed / Math.max(1, edited);
  const verbatim = edit.name === "verbatim";
  return {
    skill: "Contrast sets",
    set: `News and encyclopedia sentences, ${edit.name}`,
    blind: false,
    rows: edited,
    accuracy: verbatim ? share : 1 - share,
    ...(edit.kind === undefined ? {} : { recall: found / Math.max(1, edited) }),
    goal: "accuracy ≥ 98 %",
    remark: verbatim
      ? "Accuracy: the share supported."
      : `Accuracy: the share not passed as supported${edit.kind === undefined ? "" : `; recall: the share called a contradiction of kind “${edit.kind}”`}.`,
  };
}

function tallyOf<Sentence extends { readonly text: string }>(
  edit: SentenceEdit<Sentence>,
  sentences: readonly Sentence[],
): Tally {
  const random = seededRandom(SEED);
  let edited = 0;
  let passed = 0;
  let found = 0;
  for (const sentence of sentences) {
    const text = edit.apply(sentence, random);
    if (text === undefined || (text === sentence.text && edit.name !== "verbatim")) continue;
    const verdict = verdictOn(text, sentence.text);
    if (verdict === undefined) continue;
    edited += 1;
    if (verdict.passed) passed += 1;
    if (edit.kind !== undefined && verdict.kinds.includes(edit.kind)) found += 1;
    trace(edit.name, text, sentence.text, verdict);
  }
  return { edited, passed, found };
}

interface Outcome {
  readonly passed: boolean;
  readonly kinds: readonly ReasonKind[];
}

function verdictOn(claim: string, passage: string): Outcome | undefined {
  const ours = readText(claim).statements;
  const theirs = readText(passage).statements;
  const [statement] = ours;
  const [source] = theirs;
  if (statement === undefined || source === undefined || ours.length > 1 || theirs.length > 1) return undefined;
  const { verdict, reasons } = compare(statement, source);
  return {
    passed: verdict === "supports" && reasons.length === 0,
    kinds: verdict === "contradicts" ? reasons.map(({ kind }) => kind) : [],
  };
}

/** `EVAL_TRACE=antonym` prints the edited sentences of one set, for whoever works on it. */
function trace(name: string, claim: string, passage: string, { passed, kinds }: Outcome): void {
  if (process.env["EVAL_TRACE"] !== name) return;
  console.log(`${passed ? "PASSED" : kinds.length > 0 ? kinds.join("+") : "silent"}\n  ${claim}\n  ${passage}`);
}
