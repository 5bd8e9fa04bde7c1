/** The labelled pairs of FEVER-Symmetric as prose, split in two halves by the claim's number: one to fit on, one to look at only at the end. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compare } from "../../../server/src/core/assess/compare.js";
import type { Comparison, Verdict } from "../../../server/src/core/assess/types.js";
import { readText } from "../../../server/src/core/model/readText.js";
import type { Statement } from "../../../server/src/core/model/statement.js";

export const LABELLED_PAIRS = "data/pairs/fever_symmetric_dev.jsonl";

export interface LabelledPair {
  readonly id: number;
  readonly claim: string;
  readonly evidence: string;
  readonly label: Exclude<Verdict, "neutral">;
  /** A pair and those that were written from it are in the same half. */
  readonly half: "fit" | "test";
}

interface Row {
  readonly id: number;
  readonly claim: string;
  readonly evidence: string;
  readonly label: string;
}

export function readLabelledPairs(shared: string): readonly LabelledPair[] {
  return readFileSync(join(shared, LABELLED_PAIRS), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Row)
    .map(({ id, claim, evidence, label }) => ({
      id,
      claim: prose(claim),
      evidence: prose(evidence),
      label: label === "REFUTES" ? "contradicts" : "supports",
      half: halfOf(id),
    }));
}

/** Rewritten pairs carry the number of the pair they were made from, followed by seven digits. */
const REWRITTEN = 10_000_000;

function halfOf(id: number): LabelledPair["half"] {
  const original = String(id >= REWRITTEN ? Math.floor(id / REWRITTEN) : id);
  let hash = 2166136261;
  for (const digit of original) hash = Math.imul(hash ^ digit.charCodeAt(0), 16777619) >>> 0;
  return hash % 2 === 0 ? "fit" : "test";
}

/** Treebank tokens back to prose. */
function prose(text: string): string {
  return text
    .replace(/-LRB-\s*/g, "(")
    .replace(/\s*-RRB-/g, ")")
    .replace(/-LSB-\s*/g, "[")
    .replace(/\s*-RSB-/g, "]")
    .replace(/ ([.,;:)!?])/g, "$1")
    .replace(/([(]) /g, "$1")
    .replace(/ (n't|'(?:s|d|ll|re|ve))\b/g, "$1")
    .replace(/(?:``|`) ?/g, "“")
    .replace(/ ?''/g, "”");
}

export interface JudgedPair extends LabelledPair {
  /** Of the sentence that decided. */
  readonly comparison: Comparison;
  readonly statement: Statement;
}

/** The verdict of the evidence's sentences together: a contradiction before support, support before nothing. */
export function judgePair(pair: LabelledPair): JudgedPair | undefined {
  const [statement] = readText(pair.claim).statements;
  if (statement === undefined) return undefined;
  const comparisons = readText(pair.evidence).statements.map((passage) => compare(statement, passage));
  const best = (["contradicts", "supports", "neutral"] as const)
    .map((verdict) => comparisons.find((comparison) => comparison.verdict === verdict))
    .find((comparison) => comparison !== undefined);
  return best === undefined ? undefined : { ...pair, comparison: best, statement };
}
