/**
 * Verdicts with whether they are right, from three kinds of labelled pairs: FEVER-Symmetric, sentences edited to say something else, and
 * claims of an encyclopedia with the sentences of the pages that they cite (WiCE). Each claim is in one half: one to fit on, one to look at.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compare } from "../../../server/src/core/assess/compare.js";
import { readText } from "../../../server/src/core/model/readText.js";
import type { Verdict } from "../../../server/src/core/assess/types.js";
import type { Scored } from "./calibration.js";
import type { JudgedPair } from "./labelledPairs.js";
import { readNamedSentences, readTreeSentences } from "./newsText.js";
import { seededRandom } from "./seededRandom.js";
import { ANTONYM, DATE_CHANGED, NUMBER_CHANGED, type SentenceEdit } from "./sentenceEdits.js";
import { ATTRIBUTION_REMOVED, HEDGE_REMOVED, NEGATED, ROLES_SWAPPED } from "./treeEdits.js";

export const EDITED_TEXT = ["data/ner/ner_wikigold_dev.jsonl", "data/ud/gum_dev.conllu"] as const;
export const CITED_PAGES = "data/retrieval/wice_dev.jsonl";

export interface CalibrationPair extends Scored {
  readonly verdict: Exclude<Verdict, "neutral">;
  readonly half: "fit" | "test";
}

export function pairsOf(judged: readonly JudgedPair[]): readonly CalibrationPair[] {
  return judged.flatMap(({ comparison, label, half }) => pair(comparison, half, comparison.verdict === label));
}

const SEED = 41_017;

type Edit = (sentence: { readonly text: string }, random: () => number) => string | undefined;

/** A verbatim sentence is supported; an edited one is not, and is contradicted where its edit contradicts. */
export function editedPairs(shared: string): readonly CalibrationPair[] {
  const random = seededRandom(SEED);
  const named = readNamedSentences(join(shared, EDITED_TEXT[0]));
  const trees = readTreeSentences(shared, EDITED_TEXT[1]);
  const plain: readonly SentenceEdit<{ readonly text: string }>[] = [NUMBER_CHANGED, DATE_CHANGED, ANTONYM];
  const ofTrees = [NEGATED, ROLES_SWAPPED, HEDGE_REMOVED, ATTRIBUTION_REMOVED];
  return [
    ...named.flatMap((sentence, number) => [
      ...editedPair(sentence.text, sentence.text, number, true, false),
      ...plain.flatMap((edit) =>
        applied(sentence, number, (from, chance) => edit.apply(from, chance), edit.kind !== undefined, random),
      ),
    ]),
    ...trees.flatMap((sentence, number) => [
      ...editedPair(sentence.text, sentence.text, number, true, false),
      ...ofTrees.flatMap((edit) =>
        applied(sentence, number, () => edit.apply(sentence, random), edit.kind !== undefined, random),
      ),
    ]),
  ];
}

function applied(
  sentence: { readonly text: string },
  number: number,
  edit: Edit,
  contradicts: boolean,
  random: () => number,
): readonly CalibrationPair[] {
  const text = edit(sentence, random);
  return text === undefined || text === sentence.text
    ? []
    : editedPair(text, sentence.text, number, false, contradicts);
}

function editedPair(
  claim: string,
  passage: string,
  number: number,
  supported: boolean,
  contradicted: boolean,
): readonly CalibrationPair[] {
  const [ours, ...more] = readText(claim).statements;
  const [theirs, ...others] = readText(passage).statements;
  if (ours === undefined || theirs === undefined || more.length > 0 || others.length > 0) return [];
  const comparison = compare(ours, theirs);
  // A weaker source is named among the reasons: the verdict is not that all is well.
  if (comparison.verdict === "supports" && comparison.reasons.length > 0) return [];
  return pair(comparison, halfOf(number), comparison.verdict === "supports" ? supported : contradicted);
}

interface CitedPage {
  readonly label: "supported" | "partially_supported" | "not_supported";
  readonly supporting_sentences: readonly (readonly number[])[];
  readonly claim: string;
  readonly evidence: readonly string[];
}

/** Sentences of a page beside those that annotators chose. */
const OTHER_SENTENCES = 8;

/** One sentence supports a claim where annotators chose it for a claim that is supported whole; nothing contradicts such a claim. */
export function citedPairs(shared: string): readonly CalibrationPair[] {
  return readFileSync(join(shared, CITED_PAGES), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as CitedPage)
    .flatMap((page, number) => {
      const [claim] = readText(page.claim).statements;
      const chosen = new Set(page.supporting_sentences.flat());
      const looked = [...chosen, ...page.evidence.keys()].slice(0, chosen.size + OTHER_SENTENCES);
      return [...new Set(looked)].flatMap((index) => {
        const [passage] = readText(page.evidence[index] ?? "").statements;
        if (claim === undefined || passage === undefined) return [];
        const comparison = compare(claim, passage);
        if (comparison.verdict === "contradicts" && page.label !== "supported") return [];
        const right = comparison.verdict === "supports" && page.label === "supported" && chosen.has(index);
        return pair(comparison, halfOf(number), right);
      });
    });
}

function halfOf(number: number): CalibrationPair["half"] {
  return number % 2 === 0 ? "fit" : "test";
}

function pair(
  { verdict, bearing, score }: { readonly verdict: Verdict; readonly bearing: number; readonly score: number },
  half: CalibrationPair["half"],
  right: boolean,
): readonly CalibrationPair[] {
  return verdict === "neutral" ? [] : [{ verdict, half, right, score, features: [bearing] }];
}
