/** Pairs of passages that look alike and do not conflict: written into notes, none may be called a contradiction. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readShared, seedArticles, sharedAbsent } from "../support/shared.js";
import { openTestWorkspace } from "../support/workspace.js";

interface LabelledPair {
  readonly id: string;
  readonly level: string;
  readonly quotes: readonly {
    readonly doc: string;
    readonly file: string;
    readonly start: number;
    readonly end: number;
  }[];
}

describe("traps of the five raw articles", { skip: sharedAbsent("gold/seeds.json") }, () => {
  const gold =
    sharedAbsent("gold/seeds.json") === false
      ? (JSON.parse(readShared("gold/seeds.json")) as { readonly contradictions: readonly LabelledPair[] })
          .contradictions
      : [];
  for (const pair of gold.filter((candidate) => candidate.level.startsWith("TRAP"))) {
    it(`${pair.id} is no contradiction`, async () => {
      const files = seedArticles();
      pair.quotes.forEach((quote, index) => {
        files.set(
          `notes/${pair.id}-${String(index)}.md`,
          `${sentenceAround(files.get(`corpus/${quote.file}`) ?? "", quote.start)} [@${quote.doc}].\n`,
        );
      });
      const workspace = await openTestWorkspace(files);
      for (const file of files.keys()) {
        if (!file.startsWith("notes/")) continue;
        const conflicts = (await workspace.diagnostics(file)).filter((diagnostic) =>
          diagnostic.code.startsWith("contradicts-"),
        );
        assert.deepEqual(
          conflicts.map((diagnostic) => `${diagnostic.code}: ${diagnostic.message}`),
          [],
        );
      }
    });
  }
});

function sentenceAround(text: string, offset: number): string {
  const start = Math.max(text.lastIndexOf(". ", offset) + 2, text.lastIndexOf("\n", offset) + 1);
  const stop = text.slice(offset).search(/\.(?=\s|$)/u) + offset;
  return text.slice(start, stop < offset ? text.length : stop);
}
