/** Figures on labelled pairs and on unrelated neighbours, where the development data is at hand. */
import { existsSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import assert from "node:assert/strict";
import { compare } from "../../server/src/core/assess/compare.js";
import { queryWords } from "../../server/src/core/assess/evidenceQuery.js";
import { readText } from "../../server/src/core/model/readText.js";
import type { Statement } from "../../server/src/core/model/statement.js";
import { createMemoryIndex } from "../../server/src/host/passageIndex/memory.js";

const PAIRS = "../shared/data/pairs/fever_symmetric_dev.jsonl";
const SENTENCES = "../shared/data/ner/ner_wikigold_dev.jsonl";
const skipUnless = (file: string): { skip?: string } => (existsSync(file) ? {} : { skip: `${file} is not here` });

interface Row {
  readonly claim: string;
  readonly evidence: string;
  readonly label: string;
  readonly text: string;
}

function linesOf(file: string): readonly Row[] {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Row);
}

/** Treebank tokens back to prose. */
function prose(text: string): string {
  return text
    .replace(/-LRB-\s*/g, "(")
    .replace(/\s*-RRB-/g, ")")
    .replace(/ ([.,;:)!?])/g, "$1")
    .replace(/ (n't|'(?:s|d|ll|re|ve))\b/g, "$1")
    .replace(/`` ?/g, "“")
    .replace(/ ?''/g, "”");
}

describe("comparison on labelled pairs", () => {
  it("is right in nine of ten contradictions and supports", skipUnless(PAIRS), () => {
    const counts = {
      contradicts: { right: 0, wrong: 0 },
      supports: { right: 0, wrong: 0 },
      neutral: { right: 0, wrong: 0 },
    };
    for (const { claim, evidence, label } of linesOf(PAIRS)) {
      const [statement] = readText(prose(claim)).statements;
      const passages = readText(prose(evidence)).statements;
      if (statement === undefined) continue;
      const verdicts = passages.map((passage) => compare(statement, passage).verdict);
      const verdict = verdicts.includes("contradicts")
        ? "contradicts"
        : verdicts.includes("supports")
          ? "supports"
          : "neutral";
      const right = verdict === (label === "REFUTES" ? "contradicts" : "supports");
      counts[verdict][right ? "right" : "wrong"] += 1;
    }
    console.log(`  ${JSON.stringify(counts)}`);
    for (const { right, wrong } of [counts.contradicts, counts.supports])
      assert.ok(right / Math.max(1, right + wrong) >= 0.9);
  });
});

describe("comparison of unrelated neighbours", () => {
  it("contradicts at most twice in a thousand pairs", skipUnless(SENTENCES), () => {
    const statements = linesOf(SENTENCES)
      .map(({ text }) => readText(text).statements[0])
      .filter((statement): statement is Statement => statement !== undefined);
    const index = createMemoryIndex();
    const byFile = new Map(statements.map((statement, at) => [`${String(at)}.md`, statement]));
    for (const [file, statement] of byFile) {
      const source = { key: file, file, authors: [], upstream: [], inferred: [] };
      void index.upsert({
        file,
        text: statement.text,
        source,
        paragraphs: [{ range: statement.range, first: 0, end: 1 }],
        statements: [statement],
        mentions: statement.mentions,
        roles: [],
        problems: [],
      });
    }
    let pairs = 0;
    let contradictions = 0;
    for (const [file, statement] of byFile) {
      const answer = index.candidates({
        key: file,
        ...queryWords(statement),
        cited: [],
        limits: { perCited: 0, corpus: 6 },
      });
      assert.ok("corpus" in answer);
      for (const { passage } of answer.corpus.filter((candidate) => candidate.passage.file !== file).slice(0, 5)) {
        pairs += 1;
        if (compare(statement, passage.statement).verdict === "contradicts") contradictions += 1;
      }
    }
    console.log(`  ${String(contradictions)} in ${String(pairs)} pairs`);
    assert.ok(contradictions <= (2 * pairs) / 1000);
  });
});
