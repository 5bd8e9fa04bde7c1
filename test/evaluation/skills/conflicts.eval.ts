/** Disagreements between five raw articles: how many of the labelled ones are found, and how many findings are in no label. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { articleConflictsFeature, firstOfEach } from "../../../server/src/core/features/conflicts/articleConflicts.js";
import type { ConflictSide, CorpusConflict } from "../../../server/src/core/features/conflicts/types.js";
import { readable } from "../../../server/src/core/text/readable.js";
import { openTestWorkspace } from "../../support/workspace.js";
import type { EvaluationRow, SkillEvaluation } from "./types.js";

interface Quote {
  readonly file: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

interface Disagreement {
  readonly id: string;
  readonly level: string;
  readonly quotes: readonly Quote[];
}

const MOST_EXTRA = 5;

const GOALS: Readonly<Record<string, string>> = {
  HARD: "recall ≥ 60 %",
  MEDIUM: "recall ≥ 42.8 %",
  TRAP: "accuracy ≥ 100 %",
};

export const evaluation: SkillEvaluation = {
  skill: "Conflicts",
  needs: ["gold/seeds.json", "seeds"],
  async evaluate(shared) {
    const files = new Map(
      readdirSync(join(shared, "seeds"))
        .sort()
        .map((name) => [`corpus/${name}`, readFileSync(join(shared, "seeds", name), "utf8")] as const),
    );
    const workspace = await openTestWorkspace(files);
    const all: CorpusConflict[] = [];
    for (const file of files.keys()) all.push(...(await workspace.ask(articleConflictsFeature, { file })));
    const found = firstOfEach(all);
    const { contradictions } = JSON.parse(readFileSync(join(shared, "gold/seeds.json"), "utf8")) as {
      readonly contradictions: readonly Disagreement[];
    };
    const isFound = (label: Disagreement): boolean => found.some((conflict) => isOf(conflict, label));
    const rows = ["HARD", "MEDIUM", "TRAP"].map((level): EvaluationRow => {
      const labels = contradictions.filter((label) => label.level.startsWith(level));
      const hits = labels.filter(isFound);
      const trap = level === "TRAP";
      return {
        skill: "Conflicts",
        set: `disagreements of five raw articles, ${level}`,
        blind: false,
        rows: labels.length,
        ...(trap ? { accuracy: 1 - hits.length / labels.length } : { recall: hits.length / labels.length }),
        goal: GOALS[level] ?? "",
        remark: `${trap ? "raised" : "found"}: ${hits.map(({ id }) => id).join(" ") || "none"}`,
      };
    });
    const extra = found.filter((conflict) => !contradictions.some((label) => isOf(conflict, label)));
    return [
      ...rows,
      {
        skill: "Conflicts",
        set: "findings on five raw articles",
        blind: false,
        rows: found.length,
        precision: found.length === 0 ? 1 : (found.length - extra.length) / found.length,
        goal: "at most 5 in no label",
        met: extra.length <= MOST_EXTRA,
        remark: `in no label: ${extra.map(({ message }) => message).join("; ") || "none"}`,
      },
    ];
  },
};

/** Both passages must be quoted in the label, and not by one quotation alone. */
function isOf({ sides }: CorpusConflict, { quotes }: Disagreement): boolean {
  const [left, right] = sides.map((side) => quotes.filter((quote) => holdsQuote(side, quote)));
  if (left === undefined || right === undefined || left.length === 0 || right.length === 0) return false;
  return new Set([...left, ...right]).size > 1;
}

/** The sentence is the quoted one, and the words at issue are among the quoted words, or hold them. */
function holdsQuote({ file, range, words }: ConflictSide, { file: quoted, quote, start, end }: Quote): boolean {
  if (!file.endsWith(quoted) || range.start >= end || start >= range.end) return false;
  const line = readable(quote);
  return line.includes(words.replace(/[,.;]$/u, "")) || words.includes(line);
}
