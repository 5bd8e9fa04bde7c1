/** Summaries of articles as text: nothing of them is lost, whoever copies them. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readArticle } from "../../server/src/core/model/readArticle.js";
import type { FileProblem } from "../../server/src/core/model/problem.js";
import { summarise, withSource } from "../../server/src/core/workspace/summary.js";
import type { ArticleSummary } from "../../server/src/core/workspace/types.js";
import {
  addProblems,
  createSummaryReader,
  linesOf,
  writeSummary,
} from "../../server/src/host/passageIndex/embedded/summaryText.js";

const TEXT = `---
title: Pilots’ strike delays ferries
publisher: Coast Herald
date: 2022-03-04
---

The Harbour Pilots’ Association (HPA) walked out on Friday, its chairwoman Ines Brandt said.
“We may return within days,” Brandt told reporters in Port Ellis. The HPA has 40 members.
According to Reuters, ferries to Skarholm will probably stay in port over the weekend because no tug may leave.
`;

describe("a summary as text", () => {
  it("says what the summary said", () => {
    const summary = summaryOf(TEXT);
    assert.notEqual(summary.surfaces.length, 0);
    assert.notEqual(summary.provenance.print.length, 0);
    const read = createSummaryReader().read(linesOf(writeSummary(summary)));
    assert.deepEqual(shown(read), shown(summary));
  });

  it("keeps what is read later where its source is replaced", () => {
    const summary = summaryOf(TEXT);
    const source = { ...summary.source, key: "another" };
    const read = withSource(createSummaryReader().read(linesOf(writeSummary(summary))), source);
    assert.deepEqual(shown(read), { ...(shown(summary) as object), source });
  });

  it("is written in letters of one byte, whatever the article is written in", () => {
    const summary = summaryOf(TEXT.replaceAll("Ines Brandt", "Iveta Kovačová").replace("Pilots", "😀 Pilots"));
    const text = writeSummary(summary);
    assert.match(text, /^[\0-\u00ff]+$/u);
    assert.deepEqual(shown(createSummaryReader().read(linesOf(text))), shown(summary));
    assert.match(summary.source.title ?? "", /😀/u);
    assert.ok(summary.surfaces.some(({ surface }) => surface === "Iveta Kovačová"));
  });

  it("takes the problems of its file, too", () => {
    const problem: FileProblem = { code: "encoding", message: "not UTF-8" };
    const read = createSummaryReader().read(linesOf(addProblems(writeSummary(summaryOf(TEXT)), [problem])));
    assert.deepEqual(read.problems, [problem]);
  });

  it("shares names that several articles write alike", () => {
    const reader = createSummaryReader();
    const text = writeSummary(summaryOf(TEXT));
    const [left, right] = [reader.read(linesOf(text)), reader.read(linesOf(text))];
    const at = left.surfaces.findIndex(
      ({ roles, expansion, speaks }) => roles.length === 0 && expansion === undefined && speaks === undefined,
    );
    assert.ok(at >= 0);
    assert.equal(left.surfaces[at], right.surfaces[at]);
  });
});

function summaryOf(text: string): ArticleSummary {
  return summarise(readArticle({ file: "corpus/ferries.md", text, known: [] }));
}

function shown({ file, source, surfaces, provenance, metadata, modified, problems }: ArticleSummary): unknown {
  return { file, source, surfaces, provenance, metadata, modified, problems };
}
