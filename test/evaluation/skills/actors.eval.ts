/** Name comparison: what is merged without asking, and what is at least proposed, on screening pairs and on pairs of our own in several languages. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { distance } from "fastest-levenshtein";
import { compareNames, foldName } from "../../../server/src/core/language/nameKeys/nameKeys.js";
import type { NameVerdict } from "../../../server/src/core/language/nameKeys/types.js";
import type { EntityType } from "../../../server/src/core/language/names/types.js";
import { jaroWinkler } from "./jaroWinkler.js";
import { speedOf } from "../support/measuring.js";
import type { EvaluationRow, Figures, SkillEvaluation } from "./types.js";

const SCREENING_PAIRS = "data/names/name_pairs.csv";
const OWN_PAIRS = "test/evaluation/namePairs.txt";

interface NamePair {
  readonly type: EntityType;
  readonly left: string;
  readonly right: string;
  /** "unsure": a person should be asked. */
  readonly label: NameVerdict;
}

export const evaluation: SkillEvaluation = {
  skill: "Actors",
  needs: [SCREENING_PAIRS],
  evaluate(shared) {
    const [lookedAt = "", untouched = ""] = readFileSync(resolve(process.cwd(), OWN_PAIRS), "utf8").split(
      /^## untouched$/mu,
    );
    return [
      ...rowsOf("own pairs, looked at", readOwnPairs(lookedAt), false),
      ...rowsOf("own pairs, untouched", readOwnPairs(untouched), true),
      ...rowsOf(
        "screening pairs (nomenklatura)",
        readScreeningPairs(readFileSync(resolve(shared, SCREENING_PAIRS), "utf8")),
        false,
      ),
    ];
  },
};

function readOwnPairs(text: string): readonly NamePair[] {
  return text
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [label, type, left = "", right = ""] = line.split(" | ");
      return { label: label as NameVerdict, type: type as EntityType, left, right };
    });
}

function readScreeningPairs(text: string): readonly NamePair[] {
  return text
    .trim()
    .split(/\r?\n/u)
    .slice(1)
    .map(fieldsOf)
    .map(([, schema, left = "", right = "", isMatch]) => ({
      type: schema === "Person" ? "person" : "organization",
      left,
      right,
      label: isMatch === "true" ? "same" : "different",
    }));
}

/** One line of comma-separated values; quotation marks hold commas, two of them stand for one. */
function fieldsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
  );
}

function rowsOf(name: string, pairs: readonly NamePair[], blind: boolean): readonly EvaluationRow[] {
  const verdicts = pairs.map(({ left, right, type }) => compareNames(left, right, type).verdict);
  const isSame = pairs.map(({ label }) => label === "same");
  const isNear = pairs.map(({ label }) => label !== "different");
  const likeness = (measure: (left: string, right: string) => number): readonly number[] =>
    pairs.map(({ left, right }) => measure(foldName(left), foldName(right)));
  const peersFor = (wanted: readonly boolean[]) => [
    { name: "Jaro–Winkler of folded names at its best threshold", ...bestThreshold(likeness(jaroWinkler), wanted) },
    {
      name: "fastest-levenshtein ratio of folded names at its best threshold",
      ...bestThreshold(likeness(ratio), wanted),
    },
  ];
  const common = { skill: "Actors", blind, rows: pairs.length };
  return [
    {
      ...common,
      set: `${name}: merged`,
      ...figuresOf(
        verdicts.map((verdict) => verdict === "same"),
        isSame,
      ),
      speed: speedOf(pairs.length, "pairs/s", () => {
        for (const { left, right, type } of pairs) compareNames(left, right, type);
      }),
      goal: "precision 1",
      peers: peersFor(isSame),
      remark:
        "A merged pair that the labels call unsure counts as wrong; the peers’ thresholds are chosen on the set itself.",
    },
    {
      ...common,
      set: `${name}: merged or proposed`,
      ...figuresOf(
        verdicts.map((verdict) => verdict !== "different"),
        isNear,
      ),
      peers: peersFor(isNear),
    },
  ];
}

function ratio(left: string, right: string): number {
  return 1 - distance(left, right) / Math.max(left.length, right.length, 1);
}

function figuresOf(found: readonly boolean[], wanted: readonly boolean[]): Figures & { readonly f1: number } {
  const right = found.filter((answer, at) => answer && wanted[at] === true).length;
  const precision = right / Math.max(1, found.filter(Boolean).length);
  const recall = right / Math.max(1, wanted.filter(Boolean).length);
  return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function bestThreshold(scores: readonly number[], wanted: readonly boolean[]): Figures {
  return [...new Set(scores)]
    .map((threshold) =>
      figuresOf(
        scores.map((score) => score >= threshold),
        wanted,
      ),
    )
    .reduce((best, figures) => (figures.f1 > best.f1 ? figures : best), { precision: 0, recall: 0, f1: 0 });
}
