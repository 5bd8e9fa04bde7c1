/** Ranks the sentences of an article for a claim with the product's own index, and counts how often a supporting one is among the first. */
import { readFileSync } from "node:fs";
import { queryWords } from "../../../server/src/core/assess/evidenceQuery.js";
import { findNames } from "../../../server/src/core/language/names/names.js";
import { readStatement } from "../../../server/src/core/model/readStatement.js";
import { readText } from "../../../server/src/core/model/readText.js";
import { createMemoryIndex } from "../../../server/src/host/passageIndex/memory.js";

export interface LabelledClaim {
  readonly label: string;
  readonly claim: string;
  readonly evidence: readonly string[];
  readonly supporting_sentences: readonly (readonly number[])[];
}

export interface RetrievalFigures {
  readonly claims: number;
  readonly recallAt1: number;
  readonly recallAt5: number;
}

/** Rows of WiCE that a sentence supports, of those whose number is wanted. */
export function readClaims(path: string, isWanted: (row: number) => boolean): readonly LabelledClaim[] {
  return readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .filter((_, row) => isWanted(row))
    .map((line) => JSON.parse(line) as LabelledClaim)
    .filter((row) => row.label !== "not_supported" && row.supporting_sentences.length > 0);
}

export function retrievalFigures(claims: readonly LabelledClaim[]): RetrievalFigures {
  let first = 0;
  let firstFive = 0;
  for (const row of claims) {
    const ranks = ranksOf(row);
    const gold = new Set(row.supporting_sentences.flat());
    if (gold.has(ranks[0] ?? -1)) first += 1;
    if (ranks.slice(0, 5).some((rank) => gold.has(rank))) firstFive += 1;
  }
  return { claims: claims.length, recallAt1: first / claims.length, recallAt5: firstFive / claims.length };
}

/** Numbers of the article's sentences, best first. */
function ranksOf(row: LabelledClaim): readonly number[] {
  const file = "corpus/a.md";
  const text = row.evidence.join("\n");
  let start = 0;
  const ranges = row.evidence.map((line) => ({ start, end: (start += line.length + 1) - 1 }));
  const mentions = findNames(text, ranges);
  const statements = ranges.map((range) =>
    readStatement(text, range, { dates: { dayOrder: "unknown" }, mentions, roles: [], paragraph: range }),
  );
  const index = createMemoryIndex();
  void index.upsert({
    file,
    text,
    source: { key: "a", file, authors: [], upstream: [], inferred: [] },
    paragraphs: [{ range: { start: 0, end: text.length }, first: 0, end: statements.length }],
    statements,
    mentions,
    roles: [],
    problems: [],
  });
  const queries = readText(row.claim).statements.map(queryWords);
  const weights = new Map(queries.flatMap((query) => query.terms.map(({ term, weight }) => [term, weight] as const)));
  const terms = [...weights].map(([term, weight]) => ({ term, weight }));
  const answer = index.candidates({
    key: row.claim,
    terms,
    actors: queries.flatMap((query) => query.actors),
    cited: [file],
    limits: { perCited: 5, corpus: 0 },
  });
  if (!("cited" in answer)) throw new Error("the index in memory answers at once");
  return answer.cited.map(({ passage }) => statements.indexOf(passage.statement));
}
