/** Claims with the whole of the article that they cite, judged as in a workspace: what only the rest of an article decides is decided too. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { assess } from "../../../server/src/core/assess/assess.js";
import { evidenceQuery } from "../../../server/src/core/assess/evidenceQuery.js";
import type { Verdict } from "../../../server/src/core/assess/types.js";
import { DEFAULT_CONFIG } from "../../../server/src/core/config/config.js";
import { readArticle } from "../../../server/src/core/model/readArticle.js";
import { readNote } from "../../../server/src/core/model/readNote.js";
import { createMemoryIndex } from "../../../server/src/host/passageIndex/memory.js";

export interface CitedPair {
  readonly label: Verdict;
  readonly claim: string;
  readonly article: string;
  /** The day on which the article appeared, ISO 8601. */
  readonly day?: string;
}

/** Lines `label|claim|article|day`, the day left out where none is known; in the folder of the evaluation. */
export function readCitedPairs(file: string): readonly CitedPair[] {
  return readFileSync(resolve(process.cwd(), "test/evaluation", file), "utf8")
    .trim()
    .split("\n")
    .map((row) => {
      const [label = "", claim = "", article = "", day] = row.split("|");
      return {
        label: label === "contradicts" || label === "supports" ? label : "neutral",
        claim,
        article,
        ...(day === undefined ? {} : { day }),
      };
    });
}

/** Blocks of a day, an article and sentences about it, a line each; with "-" before those that it contradicts, and "+" or nothing before the true ones. */
export function readSummaries(file: string): readonly CitedPair[] {
  return readFileSync(resolve(process.cwd(), "test/evaluation", file), "utf8")
    .trim()
    .split(/\n{2,}/u)
    .flatMap((block) => {
      const [day = "", article = "", ...claims] = block.split("\n");
      return claims.map((claim): CitedPair => ({
        label: claim.startsWith("-") ? "contradicts" : "supports",
        claim: claim.replace(/^[+-]/u, ""),
        article,
        day,
      }));
    });
}

const FILE = "corpus/own.md";

/** A contradiction before support, support before nothing. */
export async function judgeCited({ claim, article: text, day }: CitedPair): Promise<Verdict> {
  const head = day === undefined ? "" : `---\npublished: ${day}\n---\n\n`;
  const article = readArticle({ file: FILE, text: `${head}${text}\n` });
  const index = createMemoryIndex();
  await index.upsert(article);
  const note = `${claim.replace(/\.$/u, "")} [@own].\n`;
  const verdicts = new Set<Verdict>();
  for (const read of readNote({ file: "notes/own.md", text: note, config: DEFAULT_CONFIG }).claims) {
    const answer = await index.candidates(evidenceQuery(read, [FILE]));
    const sources = read.citations.map((citation) => ({ citation, source: article.source }));
    for (const { verdict } of assess(read, sources, answer).cited) verdicts.add(verdict);
  }
  return (["contradicts", "supports"] as const).find((verdict) => verdicts.has(verdict)) ?? "neutral";
}
