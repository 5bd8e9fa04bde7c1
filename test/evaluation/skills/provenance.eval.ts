/** Whether two passages that say the same rest on one origin: the corroborations of five raw articles, judged pair by pair. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readArticle } from "../../../server/src/core/model/readArticle.js";
import type { ArticleFacts } from "../../../server/src/core/model/article.js";
import type { Cited, Independence } from "../../../server/src/core/workspace/provenance/types.js";
import { summarise } from "../../../server/src/core/workspace/summary.js";
import { buildTables } from "../../../server/src/core/workspace/workspace.js";
import type { SkillEvaluation } from "./types.js";

interface Quote {
  readonly file: string;
  readonly start: number;
}

interface Corroboration {
  readonly id: string;
  readonly quotes: readonly Quote[];
}

type Pair = readonly [left: number, right: number, verdict: Independence["verdict"]];

/**
 * By the order of the passages in the labels. An article that names no author, publisher or source has no known origin,
 * and what is said in it is "unknown" unless the sentence names its speaker.
 */
const EXPECTED: Readonly<Record<string, readonly Pair[]>> = {
  K01: [
    [1, 2, "shared-origin"],
    [1, 3, "independent"],
    [0, 1, "unknown"],
  ],
  K02: [[0, 1, "shared-origin"]],
  K03: [[0, 1, "independent"]],
  K04: [[0, 1, "shared-origin"]],
  K05: [[0, 1, "shared-origin"]],
  K06: [[0, 1, "shared-origin"]],
  K07: [[0, 1, "shared-origin"]],
  K08: [
    [2, 3, "shared-origin"],
    [0, 2, "independent"],
    [0, 3, "independent"],
    [0, 1, "unknown"],
  ],
  K09: [[0, 1, "independent"]],
  K10: [[0, 1, "independent"]],
  K11: [[0, 1, "unknown"]],
  K12: [
    [0, 1, "unknown"],
    [0, 2, "unknown"],
    [1, 2, "unknown"],
  ],
  K13: [[0, 1, "unknown"]],
  K14: [
    [0, 1, "unknown"],
    [0, 2, "unknown"],
    [1, 2, "independent"],
  ],
  K15: [[0, 1, "unknown"]],
  K16: [
    [0, 2, "shared-origin"],
    [0, 1, "unknown"],
  ],
  K17: [
    [0, 1, "shared-origin"],
    [0, 2, "independent"],
    [1, 2, "independent"],
  ],
  K18: [[0, 1, "independent"]],
  K19: [[0, 1, "independent"]],
  K20: [[0, 1, "unknown"]],
  K21: [[0, 1, "unknown"]],
  K22: [[0, 1, "independent"]],
  K23: [[0, 1, "independent"]],
  K24: [[0, 1, "unknown"]],
};

export const evaluation: SkillEvaluation = {
  skill: "Provenance",
  needs: ["gold/seeds.json", "seeds"],
  evaluate(shared) {
    const articles = new Map(
      readdirSync(join(shared, "seeds"))
        .sort()
        .map((file) => [file, readArticle({ file, text: readFileSync(join(shared, "seeds", file), "utf8") })] as const),
    );
    const { provenance } = buildTables(
      new Map([...articles].map(([file, article]) => [file, summarise(article)])),
      undefined,
    );
    const { corroborations } = JSON.parse(readFileSync(join(shared, "gold/seeds.json"), "utf8")) as {
      readonly corroborations: readonly Corroboration[];
    };
    const wrong: string[] = [];
    for (const { id, quotes } of corroborations) {
      const cited = quotes.map((quote) => citedAt(quote, articles));
      for (const [left, right, expected] of EXPECTED[id] ?? []) {
        const [ours, theirs] = [cited[left], cited[right]];
        if (ours === undefined || theirs === undefined) continue;
        const found = provenance.independence(ours, theirs);
        if (found.verdict === expected) continue;
        wrong.push(`${id} ${found.verdict} for ${expected}`);
      }
    }
    const failed = new Set(wrong.map((words) => words.slice(0, 3)));
    return [
      {
        skill: "Provenance",
        set: "corroborations of five raw articles, all pairs of one right",
        blind: false,
        rows: corroborations.length,
        accuracy: (corroborations.length - failed.size) / corroborations.length,
        goal: "≥ 21 of 24",
        remark: `Rows that the labels call independent although an article names neither author, publisher nor source are right where the answer is “unknown” (${String(restingOnUnknown())} of ${String(corroborations.length)} rows have such a pair); not right: ${wrong.join(", ") || "none"}`,
      },
    ];
  },
};

function restingOnUnknown(): number {
  return Object.values(EXPECTED).filter((pairs) => pairs.some(([, , verdict]) => verdict === "unknown")).length;
}

function citedAt({ file, start }: Quote, articles: ReadonlyMap<string, ArticleFacts>): Cited {
  const article = articles.get(file);
  const paragraph = article?.paragraphs.find(({ range }) => range.start <= start && start < range.end);
  const statement = article?.statements.find(({ range }) => range.start <= start && start < range.end);
  return {
    file,
    ...(paragraph?.heading === undefined ? {} : { heading: paragraph.heading }),
    ...(statement === undefined ? {} : { statement }),
  };
}
