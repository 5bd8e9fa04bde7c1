/** How often the sentence that supports a claim is among the first that the index gives, where the development data is at hand. */
import { existsSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import assert from "node:assert/strict";
import { queryWords } from "../../server/src/core/assess/evidenceQuery.js";
import { findNames } from "../../server/src/core/language/names/names.js";
import { readStatement } from "../../server/src/core/model/readStatement.js";
import { readText } from "../../server/src/core/model/readText.js";
import { createMemoryIndex } from "../../server/src/host/passageIndex/memory.js";

const CLAIMS = "../shared/data/retrieval/wice_dev.jsonl";
/** A quarter of the half that nothing was tuned on: enough for a gate, quick enough for a test. */
const isMeasured = (row: number): boolean => row % 8 === 1;

interface Row {
  readonly label: string;
  readonly claim: string;
  readonly evidence: readonly string[];
  readonly supporting_sentences: readonly (readonly number[])[];
}

describe("retrieval", () => {
  it(
    "has a supporting sentence among the first five",
    existsSync(CLAIMS) ? {} : { skip: `${CLAIMS} is not here` },
    () => {
      const rows = readFileSync(CLAIMS, "utf8")
        .trim()
        .split("\n")
        .filter((_, row) => isMeasured(row))
        .map((line) => JSON.parse(line) as Row);
      let measured = 0;
      let first = 0;
      let firstFive = 0;
      for (const row of rows) {
        if (row.label === "not_supported" || row.supporting_sentences.length === 0) continue;
        const ranks = ranksOf(row);
        const gold = new Set(row.supporting_sentences.flat());
        measured += 1;
        if (gold.has(ranks[0] ?? -1)) first += 1;
        if (ranks.slice(0, 5).some((rank) => gold.has(rank))) firstFive += 1;
      }
      console.log(
        `  recall@1 ${(first / measured).toFixed(3)}, recall@5 ${(firstFive / measured).toFixed(3)} of ${String(measured)}`,
      );
      assert.ok(firstFive / measured >= 0.9);
    },
  );
});

function ranksOf(row: Row): readonly number[] {
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
  assert.ok("cited" in answer);
  return answer.cited.map(({ passage }) => statements.indexOf(passage.statement));
}
